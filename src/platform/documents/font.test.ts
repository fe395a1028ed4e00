// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { charactersOf, loadTypeface, unpackWoff } from './font.ts';

describe('the typeface of papers', () => {
  const typeface = loadTypeface();

  it('has the letters of Dutch names and of the neighbours, and knows what it has not', () => {
    for (const sign of 'aZ09\u00E9\u00EB\u00EF\u0132\u0153\u015F\u011F\u0130\u0142\u0151\u0416\u03BB\u20AC\u2022\u2013\u201C')
      assert.ok(typeface.has(sign.codePointAt(0) ?? 0), sign);
    for (const sign of [0x1f600, 0x6c49, 0x0645, 0xfffd, 0]) assert.ok(!typeface.has(sign), String(sign));
  });

  it('each weight has the same characters, so that bold never loses one', () => {
    for (let part = 0; part < typeface.fonts.length; part += 3) {
      const [first, ...others] = typeface.fonts.slice(part, part + 3).map(charactersOf);
      for (const other of others) assert.deepEqual(other, first);
    }
  });

  it('what is no font is refused', () => {
    assert.throws(() => unpackWoff(Buffer.from('<svg>')), /not WOFF/);
    assert.throws(() => charactersOf(Buffer.from('00010000000100000000000000000000', 'hex')), /no table cmap|range/);
  });
});
