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

/** A stacked table is laid out as blocks, which takes its meaning away in some browsers: the roles give it back. */
type Role = (name: string) => Html | string;

/** A table of data: caption, sticky head, numbers right-aligned, sort links, usable at 320 px. */
export const dataTable = <Row>(o: TableOptions<Row>): Html => {
  if (o.rows.length === 0 && o.empty !== undefined) return o.empty;
  const captionId = idOf(o.id, 'bijschrift');
  const role: Role = (name) => (o.narrow === 'stack' ? html` role="${name}"` : '');
  return html`<div
    class="${classes('vb-tabel', o.narrow === 'stack' && 'vb-tabel--stapel')}"
    id="${idOf(o.id)}"
    role="region"
    aria-labelledby="${captionId}"
    tabindex="0"
    ${o.filter === undefined ? '' : html`data-filter="${o.filter.label}" data-filter-aantal="${o.filter.count}"`}
  >
    <table${role('table')}>
      <caption id="${captionId}" ${o.captionHidden === true ? html`class="vb-onzichtbaar"` : ''}>${o.caption}</caption>
      <thead${role('rowgroup')}><tr${role('row')}>${o.columns.map((column) => headCell(column, role))}</tr></thead>
      <tbody${role('rowgroup')}>
        ${o.rows.map((row) => html`<tr${role('row')}>${o.columns.map((column) => bodyCell(column, column.cell(row), role))}</tr>`)}
      </tbody>
      ${o.foot === undefined ? '' : footRow(o.columns, o.foot, role)}
    </table>
  </div>`;
};

const headCell = <Row>(column: Column<Row>, role: Role): Html =>
  html`<th
    scope="col"
    ${role('columnheader')}
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

/** The content stands in one box, so that a stacked cell is a label with a value, whatever the value is made of. */
const bodyCell = <Row>(column: Column<Row>, content: Content, role: Role): Html =>
  column.kind === 'header'
    ? html`<th scope="row" ${role('rowheader')}><div>${content}</div></th>`
    : html`<td class="${column.kind === 'number' ? 'vb-getal' : ''}" data-kop="${column.label}" ${role('cell')}>
        <div>${content}</div>
      </td>`;

const footRow = <Row>(columns: readonly Column<Row>[], cells: readonly Content[], role: Role): Html =>
  html`<tfoot${role('rowgroup')}><tr${role('row')}>${cells.map((content, index) => {
    const column = columns[index];
    return column === undefined ? '' : bodyCell(index === 0 ? { ...column, kind: 'header' } : column, content, role);
  })}</tr></tfoot>`;

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
