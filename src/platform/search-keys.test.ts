// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { personKeys, queryKeys } from './search-keys.ts';

const key = randomBytes(32);
const person = {
  voornaam: 'Zoë',
  tussenvoegsel: 'van der',
  achternaam: 'Müller-Dijkstra',
  geboortedatum: '2019-04-02',
};
const finds = (typed: string, other = key) => {
  const stored = new Set(personKeys(key, person).map((token) => token.toString('hex')));
  const asked = queryKeys(other, typed);
  return asked.length > 0 && asked.every((token) => stored.has(token.toString('hex')));
};

test('a person is found by name parts in any order, spelling, accent and by birth date', () => {
  for (const typed of [
    'muller',
    'MÜLLER',
    'Dykstra',
    'zoe dijkstra',
    'van der Müller',
    'Zoë 2-4-2019',
    '2019-04-02',
    'Muler',
  ])
    assert.ok(finds(typed), typed);
});

test('nobody is found by another name, by nothing, or with another key', () => {
  for (const typed of ['', '   ', 'van der', 'Bakker', 'zoe bakker', '3-4-2019'])
    assert.equal(finds(typed), false, typed);
  assert.equal(finds('muller', randomBytes(32)), false);
});
