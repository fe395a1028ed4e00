// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alsCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('says on each row that the data are examples', () =>
    assert.equal(
      alsCsv(
        true,
        ['naam', 'aantal'],
        [
          ['Leiden', 10],
          ['Gouda', null],
        ],
      ),
      'gegevens;naam;aantal\r\nvoorbeeld (verzonnen);Leiden;10\r\nvoorbeeld (verzonnen);Gouda;\r\n',
    ));
  it('quotes text with a semicolon, a quote or a line break', () =>
    assert.equal(alsCsv(false, ['a'], [['x;"y"\nz']]), 'gegevens;a\r\necht;"x;""y""\nz"\r\n'));
  it('no cell with text begins as a formula, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t'), fc.string(), (begin, rest) => {
        const rij = alsCsv(false, ['a'], [[begin + rest]]).split('\r\n')[1] ?? '';
        assert.match(rij, /^echt;"?'/);
      }),
    ));
  it('a negative number stays a number', () => assert.match(alsCsv(false, ['a'], [[-3]]), /echt;-3\r/));
});
