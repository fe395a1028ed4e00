// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { opVolgorde, veranderingen } from './rules.ts';

describe('wat er stond', () => {
  const was = { titel: 'Snelller', tekst: 'binnen een jaar', nummer: '' };
  test('alleen wat anders is, met wat er stond', () => {
    assert.deepEqual(veranderingen(was, { ...was, titel: 'Sneller' }), [{ veld: 'titel', was: 'Snelller' }]);
    assert.deepEqual(veranderingen(was, was), []);
    assert.deepEqual(veranderingen(was, { titel: 'Snelller' }), [], 'een veld dat niet is gevraagd, is niet veranderd');
  });
  test('wat het is staat voor de dagen, en van voor tot', () => {
    const velden = ['tot', 'onbekend', 'van', 'inspraakkanaal'].map((veld) => ({ veld }));
    assert.deepEqual(
      opVolgorde(velden).map(({ veld }) => veld),
      ['inspraakkanaal', 'van', 'tot', 'onbekend'],
    );
  });
  test('wat leeg was en nu niet, is ook een verandering', () => {
    assert.deepEqual(veranderingen(was, { ...was, nummer: 'A1' }), [{ veld: 'nummer', was: '' }]);
  });
  test('van wat iemand herkenbaar maakte, blijft alleen dat het is veranderd', () => {
    assert.deepEqual(veranderingen(was, { ...was, titel: 'Sneller', tekst: 'x' }, ['tekst']), [
      { veld: 'titel', was: 'Snelller' },
      { veld: 'tekst', was: null },
    ]);
  });
});
