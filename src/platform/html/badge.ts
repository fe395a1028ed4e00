// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Content, Html, Tone } from './html.ts';
import { toneIcon } from './icon.ts';

/** A state: a word, a shape and a colour. */
export const statusBadge = (o: { readonly label: Content; readonly tone: Tone }): Html =>
  html`<span class="vb-status vb-toon-${o.tone}">${toneIcon(o.tone)}<span>${o.label}</span></span>`;

/**
 * How much time is left, or how late it is, in words that the caller made ("nog 2 werkdagen"); `date` is the machine
 * readable last day (ISO), `dateText` the same day as it is read.
 */
export const termBadge = (o: {
  readonly label: Content;
  readonly tone: Tone;
  readonly date?: string;
  readonly dateText?: string;
}): Html =>
  html`<span class="vb-status vb-status--termijn vb-toon-${o.tone}">${toneIcon(o.tone)}<span>${o.label}</span></span
    >${o.date === undefined ? '' : html` <time class="vb-klein" datetime="${o.date}">${o.dateText ?? o.date}</time>`}`;

/** A quiet label without a state, such as a kind or a place. */
export const tag = (label: Content): Html => html`<span class="vb-label">${label}</span>`;

/**
 * Why there is no value: "Niet ingevuld", "niet bekend" and "afgeschermd" are three different words, so the caller says
 * which; shown apart from values that are there.
 */
export const absent = (label: Content): Html => html`<span class="vb-afwezig">${label}</span>`;
