// SPDX-License-Identifier: EUPL-1.2
import { html, raw } from 'hono/html';
import type { Block, PaperDocument, Text } from '../documents/document.ts';
import { plainText, runsOf } from '../documents/document.ts';
import { readableAccent, type HouseStyle, type Logo } from '../documents/house-style.ts';
import { idOf, safeHref, type Html } from './html.ts';

const words = (text: Text): Html[] =>
  runsOf(text).map((run) => {
    const lines = run.text.split('\n').map((line, place) => html`${place > 0 ? raw('<br />') : ''}${line}`);
    if (run.missing) return html`<mark class="vb-papier__open">${lines}</mark>`;
    return run.strong ? html`<strong>${lines}</strong>` : html`${lines}`;
  });

/** Headings of the paper stand under a heading of the page: a level 1 of the paper is an h4, under the title's h3. */
const headingOf = (level: number, text: Text): Html => {
  const tag = `h${Math.min(6, level + 3)}`;
  return html`${raw(`<${tag}>`)}${words(text)}${raw(`</${tag}>`)}`;
};

function blockOf(block: Block, id: string): Html {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level, block.text);
    case 'paragraph':
      return html`<p>${words(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${words(item)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'terms':
      return html`<dl class="vb-papier__gegevens">
        ${block.rows.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${words(value)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'note':
      return html`<div class="vb-papier__noot">
        <p><strong>${block.title}</strong></p>
        <p>${words(block.text)}</p>
      </div>`;
    case 'table':
      return html`<div class="vb-papier__tabel" role="region" aria-labelledby="${id}" tabindex="0">
        <table>
          <caption id="${id}">
            ${block.caption}
          </caption>
          <thead>
            <tr>
              ${block.header.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${plainText(cell) === '' ? raw('&nbsp;') : words(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    case 'pageBreak':
      return html`<hr />`;
  }
}

/** A stripe in a colour that someone chose: as a drawing, because a page takes no styles of its own. */
export const colourStripe = (colour: string, label: string): Html =>
  html`<svg class="vb-papier__streep" viewBox="0 0 100 2" preserveAspectRatio="none" role="img" aria-label="${label}">
    <rect width="100" height="2" fill="${readableAccent(colour)}"></rect>
  </svg>`;

/** A logo on the white that it is printed on; `href` is where its picture is. */
export const logoImage = ({ alt, width, height }: Omit<Logo, 'png'>, href: string): Html =>
  html`<img class="vb-papier__logo" src="${safeHref(href)}" alt="${alt}" width="${width}" height="${height}" />`;

/** A paper as it will be printed, on the page; in its own language. */
export const paperPreview = (
  document: PaperDocument,
  style: HouseStyle,
  o: { readonly id: string; readonly colour: string; readonly logo?: string },
): Html =>
  html`<article class="vb-papier" lang="${document.lang}" id="${idOf(o.id)}">
    <p class="vb-papier__afzender"><strong>${style.organisation}</strong><span>${document.label}</span></p>
    ${colourStripe(style.accent, o.colour)} ${style.logo && o.logo !== undefined ? logoImage(style.logo, o.logo) : ''}
    <h3 class="vb-papier__titel">${document.title}</h3>
    ${style.sender === '' ? '' : html`<p class="vb-klein">${style.sender}</p>`}
    ${document.blocks.map((block, place) => blockOf(block, idOf(o.id, 'tabel', place)))}
    <p class="vb-papier__voet">${style.footer}</p>
  </article>`;
