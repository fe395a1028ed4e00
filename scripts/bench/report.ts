// SPDX-License-Identifier: EUPL-1.2
import type { Weight } from './site.ts';

/** What the three pieces of daily work that are compared by hand may take at the median, in milliseconds. */
export const LIMIT_MS = 50;
/** What a page may weigh: HTML, CSS and script, each compressed with gzip, in bytes. */
export const LIMIT_BYTES = 60_000;

export interface Measured {
  readonly item: string;
  readonly who: string;
  /** What it may take at the median, in milliseconds. */
  readonly limit?: number;
  readonly ms: readonly number[];
  readonly cpuMs: readonly number[];
  readonly queries: readonly number[];
  readonly handMs: readonly number[];
}

/** The value below which this part (0 to 1) of the numbers lies; of two middle ones the lower. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

const total = ({ html, css, js }: Weight): number => html + css + js;

/** Every limit that was passed, in words; none when all is well. */
export const failures = (measured: readonly Measured[], weights: readonly Weight[]): string[] => [
  ...measured
    .filter(({ limit = Infinity, ms }) => quantile(ms, 0.5) > limit)
    .map(
      ({ item, who, limit, ms }) => `${item} (${who}): ${quantile(ms, 0.5).toFixed(1)} ms at the median, over ${limit}`,
    ),
  ...weights
    .filter((weight) => total(weight) > LIMIT_BYTES)
    .map((weight) => `${weight.path}: ${total(weight)} bytes, over ${LIMIT_BYTES}`),
];

/** Columns of one width, the first two of words and the others of numbers. */
function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}

/** The measured work beside the same by hand. */
export const workTable = (measured: readonly Measured[]): string =>
  table([
    ['item', 'who', 'median ms', 'p95 ms', 'cpu ms', 'queries', 'by hand ms', 'p95 ms', 'ratio', 'limit'],
    ...measured.map(({ item, who, limit, ms, cpuMs, queries, handMs }) => {
      const median = quantile(ms, 0.5);
      const hand = handMs.length > 0 ? quantile(handMs, 0.5) : undefined;
      return [
        item,
        who,
        median.toFixed(1),
        quantile(ms, 0.95).toFixed(1),
        quantile(cpuMs, 0.5).toFixed(1),
        String(quantile(queries, 0.5)),
        hand?.toFixed(2) ?? '',
        hand === undefined ? '' : quantile(handMs, 0.95).toFixed(2),
        hand === undefined ? '' : (median / hand).toFixed(1),
        limit === undefined ? '' : median <= limit ? 'ok' : 'OVER',
      ];
    }),
  ]);

/** What each page weighs. */
export const weightTable = (weights: readonly Weight[]): string =>
  table([
    ['page (gzip, bytes)', '', 'html', 'css', 'js', 'all', 'limit'],
    ...weights.map((weight) => [
      weight.path.replace(/[0-9a-f-]{36}/, ':id'),
      '',
      String(weight.html),
      String(weight.css),
      String(weight.js),
      String(total(weight)),
      total(weight) <= LIMIT_BYTES ? 'ok' : 'OVER',
    ]),
  ]);
