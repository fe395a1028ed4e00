// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { charactersOf, loadTypeface, unpackWoff } from './font.ts';

describe('the typeface of papers', () => {
  const typeface = loadTypeface();

  it('has the letters of Dutch names and of the neighbours, and knows what it has not', () => {
    for (const sign of 'aZ09\u00E9\u00EB\u00EF\u0132\u0153\u015F\u011F\u0130\u0142\u0151\u0416\u03BB\u20AC\u2022\u2013\u201C')
      assert.ok(typeface.has(sign), sign);
    for (const sign of ['\u6c49', '\u{1f44d}', '\u0e2a', '\0']) assert.ok(!typeface.has(sign), sign);
  });

  it('each weight has the same characters, so that bold never loses one', () => {
    const sourceSans = typeface.families.filter(({ name }) => name.startsWith('Source')).length;
    for (let part = 0; part < sourceSans * 3; part += 3) {
      const [first, ...others] = typeface.fonts.slice(part, part + 3).map(charactersOf);
      for (const other of others) assert.deepEqual(other, first);
    }
    // The one that fills gaps has a few signs in one weight only: those are not counted on.
    const [plain, bold] = typeface.fonts.slice(sourceSans * 3).map(charactersOf);
    assert.ok(plain && bold);
    const only = [...plain].find((sign) => !bold.has(sign) && sign > 0x400);
    assert.ok(only !== undefined && !typeface.has(String.fromCodePoint(only)), String(only));
  });

  it('what is no font is refused', () => {
    assert.throws(() => unpackWoff(Buffer.from('<svg>')), /not WOFF/);
    assert.throws(() => charactersOf(Buffer.from('00010000000100000000000000000000', 'hex')), /no table cmap|range/);
  });
});
