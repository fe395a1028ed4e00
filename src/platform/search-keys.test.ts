// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { distanceTo, personKeys, queryKeys, searchWords, type Searchable } from './search-keys.ts';

const key = randomBytes(32);
const person: Searchable = {
  voornaam: 'Zoë',
  tussenvoegsel: 'van der',
  achternaam: 'Müller-Dijkstra',
  geboortedatum: '2019-04-02',
};
const finds = (typed: string, other = key, who = person) => {
  const stored = new Set(personKeys(key, who).map((token) => token.toString('hex')));
  const asked = queryKeys(other, typed);
  const carried = asked.length > 0 && asked.every((group) => group.some((token) => stored.has(token.toString('hex'))));
  return carried && distanceTo(typed, who) !== undefined;
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

test('a birth date with day and month exchanged finds the person, and is told from the right one', () => {
  assert.ok(finds('zoe 4-2-2019'));
  assert.equal(distanceTo('zoe 2-4-2019', person), 0);
  assert.equal(distanceTo('zoe 4-2-2019', person), 1);
  const late = { ...person, geboortedatum: '2019-04-22' };
  assert.equal(searchWords(late).filter((word) => word.startsWith('2019-')).length, 1, 'there is no month 22');
});

const SURNAMES = ['Bakker', 'Timmerman', 'Wolters', 'Ramdas', 'Kaczmarek', 'Benali', 'Vermeulen', 'Postma', 'Owusu'];
/** Every surname with one letter other, missing, too many, or two that changed places. */
const typos = (name: string): string[] =>
  Array.from(name.slice(1), (_, index) => {
    const [before, after] = [name.slice(0, index + 1), name.slice(index + 1)];
    return [
      `${before}o${after.slice(1)}`,
      before + after.slice(1),
      `${before}n${after}`,
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ];
  }).flat();

test('one wrong letter in a surname still finds the person, with a first name or a birth date beside it', (t) => {
  const all = SURNAMES.flatMap((achternaam) => typos(achternaam).map((typed) => ({ achternaam, typed })));
  const found = all.filter(({ achternaam, typed }) => {
    const who = { ...person, achternaam };
    return [`zoe ${typed}`, `${typed} 2-4-2019`].every((whole) => finds(whole, key, who));
  });
  t.diagnostic(`${found.length} of ${all.length} typing errors found`);
  assert.ok(found.length / all.length > 0.9);
  assert.equal(finds('zoe Bekkers', key, { ...person, achternaam: 'Bakker' }), false, 'two letters are another name');
  assert.equal(distanceTo('zoe Bakkum', { ...person, achternaam: 'Bakker' }), undefined, 'half a name is no name');
});

test('a BSN and an address are found as they are typed, and never match a name or each other', () => {
  const known = { ...person, bsn: '012345672', adressen: [{ postcode: '0012AB', huisnummer: 7 }] };
  for (const typed of ['012345672', '0123.45.672', '12345672', 'zoe 012345672', '0012 ab 7', '7, 0012AB', '0012AB, 7'])
    assert.ok(finds(typed, key, known), typed);
  for (const typed of ['012345673', '0012 AB 8', '0012 AC 7', '0012 AB', '7'])
    assert.ok(!finds(typed, key, known), typed);
  const named = { ...person, voornaam: '012345672', achternaam: '0012AB 7' };
  for (const typed of ['012345672', '0012 AB 7']) assert.ok(!finds(typed, key, named), 'kinds never meet');
});

test('a person carries few tokens: eleven or so with a name of two parts, and no more than twenty', (t) => {
  const one = { ...person, achternaam: 'Bakker', adressen: [{ postcode: '0012AB', huisnummer: 7 }] };
  t.diagnostic(`${searchWords(one).length} tokens, with a double name ${searchWords(person).length}`);
  assert.ok(searchWords(one).length <= 11);
  assert.ok(searchWords(person).length <= 20);
});
