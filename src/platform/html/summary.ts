// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { hidden } from './button.ts';
import { safeHref, type Content, type Html } from './html.ts';

export interface SummaryRow {
  readonly label: Content;
  readonly value: Content;
  /** Who said so, and since when. */
  readonly source?: Content;
  readonly change?: { readonly href: string; readonly label: string; readonly hiddenText?: string };
}

/** Facts in pairs of a name and a value, each with its source and a link to change it. */
export const summaryList = (o: { readonly rows: readonly SummaryRow[]; readonly dense?: boolean }): Html =>
  html`<dl class="vb-gegevens ${o.dense === true ? 'vb-gegevens--dicht' : ''}">
    ${o.rows.map(
      (row) =>
        html`<div class="vb-gegevens__rij">
          <dt>${row.label}</dt>
          <dd>${row.value}${row.source === undefined ? '' : html`<span class="vb-bron">${row.source}</span>`}</dd>
          ${row.change === undefined ? '' : html`<dd class="vb-gegevens__wijzig"><a class="utrecht-link" href="${safeHref(row.change.href)}">${row.change.label}${hidden(row.change.hiddenText)}</a></dd>`}
        </div>`,
    )}
  </dl>`;

/** Something that is opened when one wants it; works without script. */
export const disclosure = (o: { readonly summary: Content; readonly body: Content; readonly open?: boolean }): Html =>
  html`<details class="vb-uitklap" ${o.open === true ? html`open` : ''}>
    <summary>${o.summary}</summary>
    <div class="vb-uitklap__inhoud">${o.body}</div>
  </details>`;
