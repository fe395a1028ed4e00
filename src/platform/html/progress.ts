// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { idOf, type Content, type Html } from './html.ts';

/** How far long work is. `text` says it in words ("12 van 18 gemeenten"); without `value` it is busy, nobody knows how far. */
export const progress = (o: {
  readonly id: string;
  readonly label: Content;
  readonly text: Content;
  readonly value?: number;
  /** Default 1: `value` is then a share. */
  readonly max?: number;
}): Html =>
  html`<div class="vb-voortgang">
    <label class="vb-veld__label" for="${idOf(o.id)}">${o.label}</label>
    <progress
      id="${idOf(o.id)}"
      max="${o.max ?? 1}"
      ${o.value === undefined ? '' : html`value="${o.value}"`}
    ></progress>
    <span class="vb-klein">${o.text}</span>
  </div>`;
