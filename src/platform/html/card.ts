// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { heading, type HeadingLevel } from './heading.ts';
import { classes, safeHref, type Content, type Html, type Tone } from './html.ts';
import { toneIcon } from './icon.ts';

/** A block with a heading. `action` stands beside the heading, `id` makes it a place to link to. */
export const card = (o: {
  readonly title?: Content;
  readonly level?: HeadingLevel;
  readonly body: Content;
  readonly action?: Html;
  readonly id?: string;
  readonly accent?: boolean;
}): Html =>
  html`<section
    class="${classes('vb-kaart', o.accent === true && 'vb-kaart--draad')}"
    ${o.id === undefined ? '' : html`id="${o.id}"`}
  >
    ${o.title === undefined ? '' : html`<div class="vb-kaart__kop">${heading(o.level ?? 2, o.title)}${o.action ?? ''}</div>`}
    ${o.body}
  </section>`;

/** A number that opens the list behind it, with what it counts and over which period. */
export const statTile = (o: {
  readonly value: Content;
  readonly label: Content;
  readonly href?: string;
  readonly note?: Content;
  readonly tone?: Tone;
}): Html => {
  const content = html`<span class="vb-tegel__getal">${o.tone === undefined ? '' : toneIcon(o.tone)}${o.value}</span>
    <span class="vb-tegel__label">${o.label}</span>
    ${o.note === undefined ? '' : html`<span class="vb-tegel__noot">${o.note}</span>`}`;
  const tone = o.tone === undefined ? '' : `vb-toon-${o.tone}`;
  return o.href === undefined
    ? html`<div class="${classes('vb-tegel', tone)}">${content}</div>`
    : html`<a class="${classes('vb-tegel', 'vb-tegel--link', tone)}" href="${safeHref(o.href)}">${content}</a>`;
};

/** Blocks beside each other, as many in a row as fit: `tiles` for numbers, `cards` for cards. */
export const grid = (kind: 'tiles' | 'cards', items: readonly Html[]): Html =>
  html`<div class="vb-raster vb-raster--${kind === 'tiles' ? 'tegels' : 'kaarten'}">${items}</div>`;

/** A main column and a narrower one beside it, below it on a small screen. */
export const sideBySide = (o: { readonly main: Content; readonly aside: Content }): Html =>
  html`<div class="vb-naast">
    <div class="vb-naast__hoofd">${o.main}</div>
    <div class="vb-naast__zij">${o.aside}</div>
  </div>`;

/** The head of a page: the one h1, a line that introduces it, the state and the next action. */
export const pageHead = (o: {
  readonly title: Content;
  readonly over?: Content;
  readonly intro?: Content;
  readonly badges?: readonly Html[];
  readonly actions?: Html;
}): Html =>
  html`<div class="vb-kop">
    <div class="vb-kop__tekst">
      ${o.over === undefined ? '' : html`<p class="vb-kop__boven">${o.over}</p>`}
      <h1>${o.title}</h1>
      ${o.intro === undefined ? '' : html`<p class="vb-kop__intro">${o.intro}</p>`}
      ${o.badges === undefined ? '' : html`<p class="vb-kop__staat">${o.badges}</p>`}
    </div>
    ${o.actions ?? ''}
  </div>`;

/** Running text: lines of at most 70 characters. */
export const prose = (body: Content): Html => html`<div class="vb-tekst">${body}</div>`;
