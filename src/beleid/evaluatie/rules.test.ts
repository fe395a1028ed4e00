// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overTeNemen, voortgang, type BeoordeeldDoel } from './rules.ts';

const doel = (id: string, oordeel: BeoordeeldDoel['oordeel'], aanbeveling = ''): BeoordeeldDoel => ({
  id,
  oordeel,
  aanbeveling,
});

describe('terugblik', () => {
  test('een resultaat dat niet bekend is, is een oordeel; geen oordeel is dat niet', () => {
    const doelen = [doel('a', 'gerealiseerd'), doel('b', 'onbekend'), doel('c', null)];
    const { beoordeeld, totaal, zonder } = voortgang(doelen);
    assert.deepEqual([beoordeeld, totaal, zonder.map(({ id }) => id)], [2, 3, ['c']]);
    assert.deepEqual(voortgang([]), { beoordeeld: 0, totaal: 0, zonder: [] });
  });

  test('een aanbeveling gaat naar wat te behouden (D1) of wat te verbeteren (D2); zonder oordeel gaat zij nergens heen', () => {
    const doelen = [
      doel('a', 'gerealiseerd', 'Houd dit'),
      doel('b', 'loopt door', 'Ga door'),
      doel('c', 'deels', 'Maak af'),
      doel('d', 'losgelaten', 'Pak op'),
      doel('e', 'onbekend', 'Meet dit'),
      doel('f', null, 'Zonder oordeel'),
      doel('g', 'deels', '  '),
    ];
    const perVraag = overTeNemen(doelen);
    assert.deepEqual(
      perVraag.get('D1')?.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      perVraag.get('D2')?.map(({ id }) => id),
      ['c', 'd', 'e'],
    );
    assert.equal(overTeNemen([doel('g', 'deels')]).size, 0);
  });
});
