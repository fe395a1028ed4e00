// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesVisie } from '../../rules.ts';

// The regions are invented; only the names with "en" are those of real municipalities, as the reader must know them.

const lees = (tekst: string): [readonly string[], readonly string[]] => {
  const { gemeenten, centrumgemeenten } = leesVisie(`Regiovisie Verzonnen Land 2024-2027\n\n${tekst}\n`);
  return [gemeenten, centrumgemeenten];
};

test('namen tussen haakjes achter het aantal', () => {
  assert.deepEqual(lees('De 4 regiogemeenten in Duinstreek (Aadorp, Bergveld, Duinoord en Zandwijk) werken samen.'), [
    ['Aadorp', 'Bergveld', 'Duinoord', 'Zandwijk'],
    [],
  ]);
});

test('alleen de laatste naam voor (centrumgemeente) is de centrumgemeente', () => {
  assert.deepEqual(lees('De 3 gemeenten zijn: Aadorp, Bergveld en Duinoord (centrumgemeente).'), [
    ['Aadorp', 'Bergveld', 'Duinoord'],
    ['Duinoord'],
  ]);
});

test('een tabel met gemeenten geeft de eerste kolom en niet de kop', () => {
  const tabel = 'Bijlage 1 Deelnemende gemeenten\nGemeente        Inwoners\nAadorp       10.180\nBergveld      13.950';
  assert.deepEqual(lees(tabel)[0], ['Aadorp', 'Bergveld']);
});

test('"en" in een naam scheidt niet, en het genoemde aantal wordt nageteld', () => {
  const visie = leesVisie('De visie is van vier gemeenten in Ommeland: Aadorp, Bergveld en Aa en Hunze.');
  assert.deepEqual(visie.gemeenten, ['Aadorp', 'Bergveld', 'Aa en Hunze']);
  assert.equal(visie.waarschuwingen.length, 1);
});
