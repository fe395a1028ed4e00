// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { lineSvg, seriesSwatch, type ChartSeries, type ChartValue } from './chart-line.ts';
import { hidden } from './button.ts';
import { sparkSvg } from './chart-spark.ts';
import { idOf, safeHref, type Content, type Html } from './html.ts';
import { disclosure } from './summary.ts';
import { dataTable } from './table.ts';

export type { ChartSeries, ChartValue };

export interface ChartTexts {
  /** Head of the first column of the table: "Kwartaal". */
  readonly period: string;
  /** Opens the table: "Bekijk de cijfers als tabel". */
  readonly table: string;
  /** The word for a missing figure in the table. */
  readonly missing: string;
  /** Why a figure is a full stop; shown only where one is. */
  readonly suppressed: string;
}

interface ChartBase {
  readonly id: string;
  readonly title: Content;
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string;
  readonly format: (value: number) => string;
  readonly texts: ChartTexts;
  readonly tableOpen?: boolean;
  /** Definition, period and source, under the picture. */
  readonly source?: Content;
}

export interface LineChartOptions extends ChartBase {
  readonly periods: readonly string[];
  /** At most four; the first is the subject, the others stand beside it. */
  readonly series: readonly ChartSeries[];
  readonly target?: { readonly value: number; readonly label: string };
  /** Where figures before and after may not be compared, and why. `period` is one of the periods. */
  readonly breaks?: readonly { readonly period: string; readonly label: string }[];
  /** The list behind a figure; undefined where there is none for this reader. */
  readonly hrefFor?: (series: number, period: number) => string | undefined;
}

const shown = (value: ChartValue | undefined, o: ChartBase): Content => {
  if (value === '.') return html`.${hidden(`(${o.texts.suppressed})`)}`;
  return value === null || value === undefined
    ? html`<span class="vb-afwezig">${o.texts.missing}</span>`
    : o.format(value);
};

const notes = (o: ChartBase, values: readonly ChartValue[], more: readonly string[] = []): Html | string => {
  const lines = values.includes('.') ? [...more, `. = ${o.texts.suppressed}`] : more;
  return lines.length === 0 && o.source === undefined
    ? ''
    : html`<div class="vb-grafiek__noten">
        ${lines.map((line) => html`<p>${line}</p>`)}${o.source === undefined ? '' : html`<p>${o.source}</p>`}
      </div>`;
};

/** A trend: one line a series with gaps where figures are missing, marks for breaks, and its table, which holds the same. */
export const lineChart = (o: LineChartOptions): Html => {
  const frame = { ...o, suppressedLabel: o.texts.suppressed };
  const breaks = (o.breaks ?? []).map((b, index) => `${index + 1}. ${b.period}: ${b.label}`);
  return html`<figure class="vb-grafiek" id="${idOf(o.id)}">
    <figcaption class="vb-grafiek__titel">${o.title}</figcaption>
    ${o.series.length < 2 && o.target === undefined ? '' : legend(o)}
    <div class="vb-grafiek__breed">${lineSvg(frame, { width: 800, height: 300, name: 'breed' })}</div>
    <div class="vb-grafiek__smal">${lineSvg(frame, { width: 300, height: 220, name: 'smal' })}</div>
    ${notes(
      o,
      o.series.flatMap((s) => s.values),
      breaks,
    )}
    ${periodTable(o)}
  </figure>`;
};

const legend = (o: LineChartOptions): Html =>
  html`<ul class="vb-legenda">
    ${o.series.map((s, index) => html`<li>${seriesSwatch(index)}<span>${s.label}</span></li>`)}
    ${o.target === undefined ? '' : html`<li>${seriesSwatch('target')}<span>${o.target.label}</span></li>`}
  </ul>`;

const periodTable = (o: LineChartOptions): Html =>
  disclosure({
    summary: o.texts.table,
    open: o.tableOpen === true,
    body: dataTable({
      id: `${o.id}-tabel`,
      caption: o.title,
      captionHidden: true,
      rows: o.periods.map((period, index) => ({ period, index })),
      columns: [
        { key: 'period', label: o.texts.period, kind: 'header', cell: (row) => row.period },
        ...o.series.map((series, s) => ({
          key: String(s),
          label: series.label,
          kind: 'number' as const,
          cell: (row: { readonly index: number }) =>
            linked(shown(series.values[row.index], o), o.hrefFor?.(s, row.index)),
        })),
      ],
    }),
  });

const linked = (content: Content, href: string | undefined): Content =>
  href === undefined ? content : html`<a class="utrecht-link" href="${safeHref(href)}">${content}</a>`;

export interface BarChartOptions extends ChartBase {
  /** Heads of the two columns: what is compared, and the figure. */
  readonly heads: readonly [string, string];
  readonly bars: readonly {
    readonly label: Content;
    readonly value: ChartValue;
    readonly href?: string;
    /** The bar that the page is about. */
    readonly accent?: boolean;
  }[];
}

/** Bars beside their figures: the picture is the table, so that the two cannot differ. Bars begin at nought. */
export const barChart = (o: BarChartOptions): Html => {
  const largest = Math.max(0, ...o.bars.map((bar) => (typeof bar.value === 'number' ? bar.value : 0)));
  const width = (value: ChartValue): number =>
    typeof value === 'number' && largest > 0 ? Math.max(0, (value / largest) * 100) : 0;
  return html`<figure class="vb-grafiek" id="${idOf(o.id)}">
    <table class="vb-staven">
      <caption class="vb-grafiek__titel">
        ${o.title}<span class="vb-onzichtbaar"> ${o.description}</span>
      </caption>
      <thead class="vb-onzichtbaar">
        <tr>
          <th scope="col">${o.heads[0]}</th>
          <th scope="col">${o.heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${o.bars.map(
          (bar) =>
            html`<tr ${bar.accent === true ? html`class="vb-staven__accent"` : ''}>
              <th scope="row">${bar.label}</th>
              <td>
                <span class="vb-staven__cel"
                  ><svg
                    class="vb-staaf"
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                  >
                    <rect width="${width(bar.value).toFixed(2)}" height="10" rx="0.6" /></svg
                  ><span class="vb-getal">${linked(shown(bar.value, o), bar.href)}</span></span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${notes(
      o,
      o.bars.map((bar) => bar.value),
    )}
  </figure>`;
};

export interface SmallMultiplesOptions extends ChartBase {
  readonly periods: readonly string[];
  readonly items: readonly (ChartSeries & { readonly href?: string })[];
  /** Drawn behind every item, such as the region's figure. */
  readonly reference?: ChartSeries;
}

/** The same small line for each municipality on one scale, with the last figure, and one table of all. */
export const smallMultiples = (o: SmallMultiplesOptions): Html => {
  const all = [...o.items.flatMap((item) => item.values), ...(o.reference?.values ?? [])];
  return html`<figure class="vb-grafiek" id="${idOf(o.id)}">
    <figcaption class="vb-grafiek__titel">${o.title}<span class="vb-onzichtbaar"> ${o.description}</span></figcaption>
    ${
      o.reference === undefined
        ? ''
        : html`<ul class="vb-legenda">
            <li>${seriesSwatch(1)}<span>${o.reference.label}</span></li>
          </ul>`
    }
    <ul class="vb-veelvoud">
      ${o.items.map(
        (item) =>
          html`<li>
            <p class="vb-veelvoud__kop">
              ${linked(item.label, item.href)}<strong class="vb-getal">${shown(item.values.at(-1), o)}</strong>
            </p>
            ${sparkSvg({ values: item.values, reference: o.reference?.values, all, width: 180, height: 56 })}
          </li>`,
      )}
    </ul>
    ${notes(o, all)} ${itemTable(o)}
  </figure>`;
};

const itemTable = (o: SmallMultiplesOptions): Html =>
  disclosure({
    summary: o.texts.table,
    open: o.tableOpen === true,
    body: dataTable<ChartSeries>({
      id: `${o.id}-tabel`,
      caption: o.title,
      captionHidden: true,
      rows: o.reference === undefined ? o.items : [...o.items, o.reference],
      columns: [
        { key: 'label', label: o.texts.period, kind: 'header', cell: (row) => row.label },
        ...o.periods.map((period, index) => ({
          key: period,
          label: period,
          kind: 'number' as const,
          cell: (row: ChartSeries) => shown(row.values[index], o),
        })),
      ],
    }),
  });

/** A line as small as a word, beside the figure it belongs to. `label` says what it shows. */
export const sparkline = (o: { readonly values: readonly ChartValue[]; readonly label: string }): Html =>
  sparkSvg({ values: o.values, reference: undefined, all: o.values, width: 96, height: 24, label: o.label });
