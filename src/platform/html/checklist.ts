// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { heading, type HeadingLevel } from './heading.ts';
import { safeHref, type Content, type Html } from './html.ts';
import { toneIcon } from './icon.ts';

export interface ChecklistItem {
  readonly label: Content;
  readonly met: boolean;
  /** Where it is filled in; only used while it is not met. */
  readonly href?: string;
  readonly source?: Content;
}

/** The gates before a step: what is met, what is still missing and where that is mended. A checklist, not an error. */
export const checklist = (o: {
  readonly title?: Content;
  /** Default 3: in a card, under its heading. */
  readonly level?: HeadingLevel;
  readonly items: readonly ChecklistItem[];
  /** The words for the two states, heard and printed beside the shapes. */
  readonly texts: { readonly met: string; readonly unmet: string };
}): Html =>
  html`<div class="vb-lijst">
    ${o.title === undefined ? '' : heading(o.level ?? 3, o.title)}
    <ul>
      ${o.items.map(
        (item) =>
          html`<li class="${item.met ? 'vb-lijst__punt vb-toon-good' : 'vb-lijst__punt vb-toon-attention'}">
            ${toneIcon(item.met ? 'good' : 'neutral')}
            <span class="vb-lijst__tekst"
              ><span class="vb-onzichtbaar">${item.met ? o.texts.met : o.texts.unmet}: </span>${
                item.met || item.href === undefined
                  ? item.label
                  : html`<a class="utrecht-link" href="${safeHref(item.href)}">${item.label}</a>`
              }${item.source === undefined ? '' : html`<span class="vb-bron">${item.source}</span>`}</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
