// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrastWithWhite, isColour, readableAccent, standsOut } from './house-style.ts';

describe('the colour of an organisation', () => {
  it('is measured as WCAG does', () => {
    assert.equal(contrastWithWhite('#000000'), 21);
    assert.equal(contrastWithWhite('#ffffff'), 1);
    assert.equal(contrastWithWhite('#767676').toFixed(2), '4.54');
    assert.ok(standsOut('#767676') && !standsOut('#777777'));
    assert.ok(!isColour('red') && !isColour('#fff') && !isColour('#12345g') && isColour('#A1b2C3'));
  });

  it('stays itself when it can be read, and is as dark as needed when not', () => {
    assert.equal(readableAccent('#0b5e4a'), '#0b5e4a');
    assert.equal(readableAccent('geen kleur'), '#1f2a44');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const made = readableAccent(`#${value.toString(16).padStart(6, '0')}`);
        assert.ok(isColour(made) && standsOut(made), made);
      }),
    );
  });
});
