// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { classes, idOf, safeHref, type Content, type Html } from './html.ts';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => Content;
  /** `number` is right-aligned with tabular figures; `header` names the row. Default `text`. */
  readonly kind?: 'text' | 'number' | 'header';
  /** The address that sorts by this column; present only where that is possible. */
  readonly sortHref?: string;
  readonly sorted?: 'ascending' | 'descending';
}

export interface TableOptions<Row> {
  readonly id: string;
  readonly caption: Content;
  /** The caption stays in the markup for those who hear the page. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** On a small screen: every row a card (`stack`, for few words a cell) or sideways scrolling (`scroll`, the default). */
  readonly narrow?: 'scroll' | 'stack';
  /** Shown instead of the table when there are no rows. */
  readonly empty?: Html;
  /** The label of a box that filters the rows on the page; only shown where script runs. */
  readonly filter?: { readonly label: string; readonly count: string };
  readonly foot?: readonly Content[];
}

/** A table of data: caption, sticky head, numbers right-aligned, sort links, usable at 320 px. */
export const dataTable = <Row>(o: TableOptions<Row>): Html => {
  if (o.rows.length === 0 && o.empty !== undefined) return o.empty;
  const captionId = idOf(o.id, 'bijschrift');
  return html`<div
    class="${classes('vb-tabel', o.narrow === 'stack' && 'vb-tabel--stapel')}"
    id="${idOf(o.id)}"
    role="region"
    aria-labelledby="${captionId}"
    tabindex="0"
    ${o.filter === undefined ? '' : html`data-filter="${o.filter.label}" data-filter-aantal="${o.filter.count}"`}
  >
    <table>
      <caption id="${captionId}" ${o.captionHidden === true ? html`class="vb-onzichtbaar"` : ''}>
        ${o.caption}
      </caption>
      <thead>
        <tr>
          ${o.columns.map(headCell)}
        </tr>
      </thead>
      <tbody>
        ${o.rows.map(
          (row) =>
            html`<tr>
              ${o.columns.map((column) => bodyCell(column, row))}
            </tr>`,
        )}
      </tbody>
      ${foot(o)}
    </table>
  </div>`;
};

const headCell = <Row>(column: Column<Row>): Html =>
  html`<th
    scope="col"
    ${column.kind === 'number' ? html`class="vb-getal"` : ''}
    ${column.sorted === undefined ? '' : html`aria-sort="${column.sorted}"`}
  >
    ${
      column.sortHref === undefined
        ? column.label
        : html`<a class="vb-sorteer" href="${safeHref(column.sortHref)}"
            >${column.label}<span class="vb-sorteer__pijl" aria-hidden="true"></span
          ></a>`
    }
  </th>`;

const bodyCell = <Row>(column: Column<Row>, row: Row): Html => {
  const content = column.cell(row);
  if (column.kind === 'header') return html`<th scope="row" data-kop="${column.label}">${content}</th>`;
  return column.kind === 'number'
    ? html`<td class="vb-getal" data-kop="${column.label}">${content}</td>`
    : html`<td data-kop="${column.label}">${content}</td>`;
};

const foot = <Row>(o: TableOptions<Row>): Html | string =>
  o.foot === undefined
    ? ''
    : html`<tfoot>
        <tr>
          ${o.foot.map((content, index) =>
            index === 0
              ? html`<th scope="row">${content}</th>`
              : html`<td
                  class="${o.columns[index]?.kind === 'number' ? 'vb-getal' : ''}"
                  data-kop="${o.columns[index]?.label ?? ''}"
                >
                  ${content}
                </td>`,
          )}
        </tr>
      </tfoot>`;

export interface PaginationTexts {
  /** Names the list of pages for those who hear it. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** "Pagina 2 van 9", or how many rows are shown of how many. */
  readonly position: string;
}

/** Previous, next and where one is. Nothing when there is one page. */
export const pagination = (o: {
  readonly previousHref?: string;
  readonly nextHref?: string;
  readonly texts: PaginationTexts;
}): Html =>
  o.previousHref === undefined && o.nextHref === undefined
    ? html``
    : html`<nav class="vb-bladeren" aria-label="${o.texts.label}">
        ${o.previousHref === undefined ? '' : html`<a class="utrecht-link" rel="prev" href="${safeHref(o.previousHref)}">${o.texts.previous}</a>`}
        <span>${o.texts.position}</span>
        ${o.nextHref === undefined ? '' : html`<a class="utrecht-link" rel="next" href="${safeHref(o.nextHref)}">${o.texts.next}</a>`}
      </nav>`;
