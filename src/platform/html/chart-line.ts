// SPDX-License-Identifier: EUPL-1.2
import { scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html } from 'hono/html';
import { idOf, type Html } from './html.ts';

/** A figure; `null` where there is none, `'.'` where it exists but may not be shown (too few people to stay unknown). */
export type ChartValue = number | null | '.';

export interface ChartSeries {
  readonly label: string;
  /** One value a period, in the order of the periods. */
  readonly values: readonly ChartValue[];
}

/** What a line picture is drawn from. */
export interface LineFrame {
  readonly id: string;
  readonly title: unknown;
  readonly description: string;
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly target?: { readonly value: number; readonly label: string };
  readonly breaks?: readonly { readonly period: string; readonly label: string }[];
  readonly format: (value: number) => string;
  readonly suppressedLabel: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Keeps the ids of two drawings of the same figure apart. */
  readonly name: string;
}

/** Told apart without colour: every series has its own dashes and its own marker. */
const dashes = ['', '7 4', '2 4', '9 3 2 3'] as const;
const dashOf = (index: number): string => dashes[index % dashes.length] ?? '';

const marker = (index: number, x: number, y: number): Html => {
  switch (index % 4) {
    case 1:
      return html`<rect x="${x - 3.5}" y="${y - 3.5}" width="7" height="7" />`;
    case 2:
      return html`<path d="M${x} ${y - 4.5}l4.5 8h-9Z" />`;
    case 3:
      return html`<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5Z" />`;
    default:
      return html`<circle cx="${x}" cy="${y}" r="4" />`;
  }
};

/** The sample of a series in the legend, or of the target line. */
export const seriesSwatch = (index: number | 'target'): Html =>
  index === 'target'
    ? html`<svg class="vb-monster vb-lijn--doel" viewBox="0 0 32 12" aria-hidden="true" focusable="false">
        <path d="M0 6H32" stroke-dasharray="1 4" />
      </svg>`
    : html`<svg class="vb-monster vb-lijn--${index % 4}" viewBox="0 0 32 12" aria-hidden="true" focusable="false">
        <path d="M0 6H32" stroke-dasharray="${dashOf(index)}" />
        ${marker(index, 16, 6)}
      </svg>`;

/** The figures that can be drawn. */
export const numbers = (values: readonly ChartValue[]): number[] => values.filter((value) => typeof value === 'number');

/** To a tenth of a pixel: more only makes the page longer. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The scale begins at nought: a cut axis makes a small change look large. */
export const valueScale = (values: readonly number[], bottom: number, top: number): ScaleLinear<number, number> => {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // All nought, or as good as: an axis needs some length.
  const length = high - low > 1e-6 ? high : 1;
  return scaleLinear().domain([low, length]).nice(4).range([bottom, top]);
};

interface Axes {
  readonly x: (index: number) => number;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const axesOf = (f: LineFrame, size: Size): Axes => {
  const values = [...f.series.flatMap((s) => numbers(s.values)), ...(f.target === undefined ? [] : [f.target.value])];
  const top = 26;
  const bottom = size.height - 30;
  const y = valueScale(values, bottom, top);
  const widest = Math.max(...y.ticks(4).map((tick) => f.format(tick).length));
  const left = 12 + widest * 7.2;
  const right = size.width - 24;
  const points = scalePoint<number>()
    .domain(f.periods.map((_, index) => index))
    .range([left + 10, right]);
  return { x: (index) => round(points(index) ?? left), y, left, right, top, bottom };
};

/** One drawing of a trend at a given size; the page shows the one that fits, so that its letters keep their size. */
export const lineSvg = (f: LineFrame, size: Size): Html => {
  const axes = axesOf(f, size);
  const titleId = idOf(f.id, size.name, 'titel');
  const descId = idOf(f.id, size.name, 'beschrijving');
  return html`<svg
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-labelledby="${titleId} ${descId}"
    focusable="false"
  >
    <title id="${titleId}">${f.title}</title>
    <desc id="${descId}">${f.description}</desc>
    ${valueAxis(f, axes)}${periodAxis(f, axes, size)}${breakMarks(f, axes)}${targetLine(f, axes)}
    ${f.series.map((_, index) => seriesPath(f, axes, f.series.length - 1 - index))} ${lastValue(f, axes)}
  </svg>`;
};

const valueAxis = (f: LineFrame, a: Axes): Html =>
  html`<g class="vb-as"
    >${a.y.ticks(4).map((tick) => {
      const y = round(a.y(tick));
      return html`<path class="${tick === 0 ? 'vb-as__nul' : ''}" d="M${a.left} ${y}H${a.right + 8}" /><text
          x="${a.left - 8}"
          y="${y + 4}"
          text-anchor="end"
          >${f.format(tick)}</text
        >`;
    })}</g
  >`;

/** As many labels as fit without touching, always with the last one. */
const periodAxis = (f: LineFrame, a: Axes, size: Size): Html => {
  const widest = Math.max(...f.periods.map((period) => period.length)) * 7 + 14;
  const every = Math.max(1, Math.ceil((f.periods.length * widest) / (size.width - a.left)));
  const last = f.periods.length - 1;
  return html`<g class="vb-as"
    >${f.periods.map((period, index) =>
      (last - index) % every === 0
        ? html`<path d="M${a.x(index)} ${a.bottom}v5" /><text
              x="${Math.min(a.x(index), size.width - (widest - 14) / 2)}"
              y="${a.bottom + 20}"
              text-anchor="middle"
              >${period}</text
            >`
        : '',
    )}</g
  >`;
};

const breakMarks = (f: LineFrame, a: Axes): Html =>
  html`<g class="vb-breuk"
    >${(f.breaks ?? []).map((mark, index) => {
      const at = f.periods.indexOf(mark.period);
      if (at < 0) return '';
      const x = at === 0 ? a.x(0) : round((a.x(at - 1) + a.x(at)) / 2);
      return html`<path d="M${x} ${a.top - 6}V${a.bottom}" stroke-dasharray="2 3" /><circle
          cx="${x}"
          cy="${a.top - 14}"
          r="9"
        /><text x="${x}" y="${a.top - 10}" text-anchor="middle">${index + 1}</text>`;
    })}</g
  >`;

const targetLine = (f: LineFrame, a: Axes): Html | string => {
  if (f.target === undefined) return '';
  const y = round(a.y(f.target.value));
  return html`<g class="vb-lijn--doel"
    ><path d="M${a.left} ${y}H${a.right + 8}" stroke-dasharray="1 4" /><text x="${a.left + 4}" y="${y - 6}"
      >${f.target.label}</text
    ></g
  >`;
};

const seriesPath = (f: LineFrame, a: Axes, index: number): Html => {
  const series = f.series[index];
  if (series === undefined) return html``;
  const path = line<ChartValue>()
    .defined((value) => typeof value === 'number')
    .x((_, at) => a.x(at))
    .y((value) => round(a.y(Number(value))));
  return html`<g class="vb-lijn vb-lijn--${index % 4}"
    ><path d="${path([...series.values]) ?? ''}" stroke-dasharray="${dashOf(index)}" />${series.values.map(
      (value, at) => point(f, a, { value, at, index, label: `${series.label}, ${f.periods[at] ?? ''}` }),
    )}</g
  >`;
};

const point = (
  f: LineFrame,
  a: Axes,
  p: { readonly value: ChartValue; readonly at: number; readonly index: number; readonly label: string },
): Html | string => {
  if (p.value === null) return '';
  if (p.value === '.')
    return html`<g class="vb-punt--onderdrukt"
      ><title>${p.label}: . (${f.suppressedLabel})</title><circle cx="${a.x(p.at)}" cy="${a.bottom - 8}" r="5" /><circle
        cx="${a.x(p.at)}"
        cy="${a.bottom - 8}"
        r="1.4"
    /></g>`;
  return html`<g class="vb-punt" data-waarde="${f.format(p.value)}"
    ><title>${p.label}: ${f.format(p.value)}</title>${marker(p.index, a.x(p.at), round(a.y(p.value)))}</g
  >`;
};

/** The last figure of the subject, in words at its point: what most readers come for. */
const lastValue = (f: LineFrame, a: Axes): Html | string => {
  const values = f.series[0]?.values ?? [];
  const at = values.findLastIndex((value) => typeof value === 'number');
  const value = values[at];
  if (typeof value !== 'number') return '';
  const x = Math.min(a.x(at) + 8, a.right + 20);
  const y = roomiest(f, a, at, round(a.y(value)));
  return html`<text class="vb-lijn__eind" x="${x}" y="${y}" text-anchor="end">${f.format(value)}</text>`;
};

/** Above its point or below it: where the other lines and the target stay farthest away. */
const roomiest = (f: LineFrame, a: Axes, at: number, point: number): number => {
  const others = [...f.series.slice(1).map((series) => series.values[at]), f.target?.value]
    .filter((value) => typeof value === 'number')
    .map((value) => a.y(value));
  const room = (y: number): number =>
    y - 12 < a.top - 16 || y > a.bottom - 4 ? -1 : Math.min(99, ...others.map((other) => Math.abs(other - (y - 5))));
  const above = point - 10;
  const below = point + 22;
  return room(below) > room(above) ? below : above;
};
