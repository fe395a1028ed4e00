// SPDX-License-Identifier: EUPL-1.2
import { html, raw } from 'hono/html';
import type { Html, Tone } from './html.ts';

/** One outline a tone, so that the state is still told apart in black and white and by colour-blind readers. */
const shapes: Readonly<Record<Tone, string>> = {
  neutral: '<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  info: '<rect x="2" y="2" width="12" height="12" rx="2" fill="currentColor"/><path class="vb-teken__uitsparing" d="M8 7.2v4.2M8 4.4v.4" stroke-width="2" stroke-linecap="round"/>',
  good: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path class="vb-teken__uitsparing" d="m4.8 8.3 2.2 2.2 4.2-4.6" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  attention:
    '<path d="M8 1.2 15.4 14.4H.6Z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round"/><path class="vb-teken__uitsparing" d="M8 6v4M8 12.2v.3" stroke-width="2" stroke-linecap="round"/>',
  danger:
    '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" fill="currentColor"/><path class="vb-teken__uitsparing" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke-width="2" stroke-linecap="round"/>',
};

/** The shape of a tone, 1em square in the colour of the text. Decorative: the word beside it carries the meaning. */
export const toneIcon = (tone: Tone): Html =>
  html`<svg class="vb-teken" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${raw(shapes[tone])}</svg>`;

/** The mark of Verband: two loops, tied by one thread. Decorative. */
export const brandMark = (): Html =>
  html`<svg class="vb-merk__beeld" viewBox="0 0 40 24" aria-hidden="true" focusable="false">${raw(brandPaths)}</svg>`;

export const brandPaths =
  '<circle cx="11" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2.6"/><circle cx="29" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M2 20C10 25 14 16 20 12S30 -1 38 4" fill="none" stroke="#f0895a" stroke-width="2.6" stroke-linecap="round"/>';
