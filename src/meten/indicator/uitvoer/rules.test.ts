// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alsCsv } from './rules.ts';

describe('uitvoer als CSV', () => {
  it('zegt op elke rij dat het voorbeeldgegevens zijn', () =>
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
  it('zet tekst met een puntkomma, aanhalingsteken of nieuwe regel tussen aanhalingstekens', () =>
    assert.equal(alsCsv(false, ['a'], [['x;"y"\nz']]), 'gegevens;a\r\necht;"x;""y""\nz"\r\n'));
  it('geen cel met tekst begint als een formule, wat er ook in staat', () =>
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t'), fc.string(), (begin, rest) => {
        const rij = alsCsv(false, ['a'], [[begin + rest]]).split('\r\n')[1] ?? '';
        assert.match(rij, /^echt;"?'/);
      }),
    ));
  it('een negatief getal blijft een getal', () => assert.match(alsCsv(false, ['a'], [[-3]]), /echt;-3\r/));
});
