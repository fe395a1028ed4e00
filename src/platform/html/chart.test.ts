// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { barChart, lineChart, smallMultiples, type ChartValue } from './chart.ts';

const texts = { period: 'Period', table: 'Table', missing: 'unknown', suppressed: 'too few' };
const format = (value: number): string => value.toFixed(1);
const base = { id: 'c', title: 'T', description: 'D', format, texts };
const value = fc.oneof(fc.double({ min: 0, max: 5000, noNaN: true }), fc.constant(null), fc.constant('.' as const));

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The text of the cells of the table's body, row by row, without the row's head. */
const cells = (out: string): string[][] =>
  [...(/<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(out)?.[1] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((cell) => textOf(cell[1] ?? '')),
  );

const inTable = (v: ChartValue | undefined): string => {
  if (v === '.') return '. (too few)';
  return v === null || v === undefined ? 'unknown' : format(v);
};

describe('lineChart', () => {
  it('draws exactly the figures that its table holds, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 16 }), async (values) => {
        const periods = values.map((_, index) => `P${index}`);
        const out = String(await lineChart({ ...base, periods, series: [{ label: 'S', values }] }));
        assert.deepEqual(
          cells(out).map((row) => row[0]),
          values.map(inTable),
        );
        const drawn = [...out.matchAll(/data-waarde="([^"]*)"/g)].map((m) => m[1]);
        const figures = values.filter((v) => typeof v === 'number').map(format);
        assert.deepEqual(drawn, [...figures, ...figures], 'once in the wide drawing and once in the narrow one');
        assert.doesNotMatch(out, /NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a gap where a figure is missing', async () => {
    const path = async (values: readonly ChartValue[]): Promise<number> => {
      const out = String(
        await lineChart({ ...base, periods: ['a', 'b', 'c', 'd', 'e'], series: [{ label: 'S', values }] }),
      );
      const d = /vb-lijn--0"[\s\S]*?<path\s+d="([^"]*)"/.exec(out)?.[1] ?? '';
      return d.split('M').length - 1;
    };
    assert.equal(await path([1, 2, 3, 4, 5]), 1);
    assert.equal(await path([1, 2, null, 4, 5]), 2);
    assert.equal(await path([1, 2, '.', 4, 5]), 2);
  });

  it('says why a figure is not shown, and only when one is not', async () => {
    const chart = async (values: readonly ChartValue[]): Promise<string> =>
      String(await lineChart({ ...base, periods: ['a', 'b'], series: [{ label: 'S', values }] }));
    assert.match(await chart([1, '.']), /\. = too few/);
    assert.doesNotMatch(await chart([1, 2]), /too few/);
  });

  it('has a name and a description under ids that occur once', async () => {
    const out = String(await lineChart({ ...base, periods: ['a'], series: [{ label: 'S', values: [1] }] }));
    const ids = [...out.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
    assert.equal(new Set(ids).size, ids.length);
    for (const pair of out.matchAll(/role="img"[^>]*aria-labelledby="([^"]*)"/g))
      for (const id of (pair[1] ?? '').split(' ')) assert.ok(ids.includes(id), `${id} is missing`);
  });

  it('tells series apart without colour: no two share dashes and marker', async () => {
    const four = [0, 1, 2, 3].map((n) => ({ label: `S${n}`, values: [n, n + 1] }));
    const out = String(await lineChart({ ...base, periods: ['a', 'b'], series: four }));
    const legend = /vb-legenda[\s\S]*?<\/ul>/.exec(out)?.[0] ?? '';
    const samples = [...legend.matchAll(/<svg[^>]*>([\s\S]*?)<\/svg>/g)].map((m) => m[1]);
    assert.equal(samples.length, 4);
    assert.equal(new Set(samples.map((s) => /stroke-dasharray="([^"]*)"/.exec(s ?? '')?.[1])).size, 4);
    assert.equal(new Set(samples).size, 4);
  });
});

describe('barChart', () => {
  it('is its own table', async () => {
    const bars = [
      { label: 'A', value: 10 },
      { label: 'B', value: 5, href: '/b' },
      { label: 'C', value: '.' as const },
      { label: 'D', value: null },
    ];
    const out = String(await barChart({ ...base, heads: ['Kind', 'Count'], bars }));
    assert.deepEqual(cells(out).flat(), ['10.0', '5.0', '. (too few)', 'unknown']);
    assert.deepEqual(
      [...out.matchAll(/<rect\s+width="([^"]*)"/g)].map((m) => m[1]),
      ['100.00', '50.00', '0.00', '0.00'],
    );
  });
});

describe('smallMultiples', () => {
  it('holds every item and the reference in its table', async () => {
    const items = [
      { label: 'A', values: [1, '.' as const] },
      { label: 'B', values: [null, 4] },
    ];
    const out = String(
      await smallMultiples({ ...base, periods: ['x', 'y'], items, reference: { label: 'R', values: [2, 3] } }),
    );
    assert.deepEqual(cells(out), [
      ['1.0', '. (too few)'],
      ['unknown', '4.0'],
      ['2.0', '3.0'],
    ]);
  });
});
