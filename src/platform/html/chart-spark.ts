// SPDX-License-Identifier: EUPL-1.2
import { line } from 'd3-shape';
import { html } from 'hono/html';
import { numbers, round, valueScale, type ChartValue } from './chart-line.ts';
import type { Html } from './html.ts';

/** A line without axes. Hidden from those who do not see it unless it has a label: then its figures stand beside it. */
export const sparkSvg = (o: {
  readonly values: readonly ChartValue[];
  readonly reference: readonly ChartValue[] | undefined;
  readonly all: readonly ChartValue[];
  readonly width: number;
  readonly height: number;
  readonly label?: string;
}): Html => {
  const y = valueScale(numbers(o.all), o.height - 4, 5);
  const step = (o.width - 12) / Math.max(1, Math.max(o.values.length, o.reference?.length ?? 0) - 1);
  const path = (values: readonly ChartValue[]): string =>
    line<ChartValue>()
      .defined((value) => typeof value === 'number')
      .x((_, at) => round(6 + at * step))
      .y((value) => round(y(Number(value))))([...values]) ?? '';
  const last = o.values.findLastIndex((value) => typeof value === 'number');
  return html`<svg
    class="vb-vonk"
    viewBox="0 0 ${o.width} ${o.height}"
    ${o.label === undefined ? html`aria-hidden="true"` : html`role="img" aria-label="${o.label}"`}
    focusable="false"
  >
    <path class="vb-vonk__nul" d="M0 ${o.height - 4}H${o.width}" />
    ${o.reference === undefined ? '' : html`<path class="vb-lijn--1" d="${path(o.reference)}" stroke-dasharray="4 3" />`}
    <path class="vb-lijn--0" d="${path(o.values)}" />
    ${last < 0 ? '' : html`<circle class="vb-vonk__eind" cx="${round(6 + last * step)}" cy="${round(y(Number(o.values[last])))}" r="3" />`}
  </svg>`;
};
