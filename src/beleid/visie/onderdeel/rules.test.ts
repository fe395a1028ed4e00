// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  buren,
  eigenTitel,
  gesplitst,
  inVolgorde,
  isAangepast,
  isLetterlijk,
  magOnder,
  mogelijkeOuders,
  samengevoegd,
  voorouders,
  type Deel,
} from './rules.ts';

const deel = (id: string, ouder_id: string | null, volgorde: number, anders: Partial<Deel> = {}): Deel => ({
  id,
  ouder_id,
  volgorde,
  soort: 'doel',
  nummer: '',
  titel: '',
  tekst: '',
  zekerheid: 'expliciet',
  bron_van: volgorde * 10,
  bron_tot: volgorde * 10 + 5,
  waarde: null,
  eenheid: null,
  jaar: null,
  oordeel: null,
  bevestigd: true,
  ...anders,
});
const BOOM = [deel('c', 'b', 3), deel('a', null, 1), deel('d', 'a', 4), deel('b', 'a', 2), deel('e', null, 5)];

test('de boom leest van boven naar beneden, elk onderdeel direct onder waar het bij hoort', () => {
  assert.deepEqual(
    inVolgorde(BOOM).map(({ deel: { id }, diepte }) => `${diepte}${id}`),
    ['0a', '1b', '2c', '1d', '0e'],
  );
});

test('een onderdeel hangt nooit onder zichzelf, onder wat eronder hangt, of onder wat er niet is', () => {
  assert.equal(magOnder(BOOM, 'a', 'c'), false);
  assert.equal(magOnder(BOOM, 'a', 'a'), false);
  assert.equal(magOnder(BOOM, 'a', 'x'), false);
  assert.equal(magOnder(BOOM, 'c', 'e'), true);
  assert.equal(magOnder(BOOM, 'c', null), true);
});

test('welke onderdelen ook worden verhangen, geen onderdeel raakt kwijt', () => {
  const namen = ['a', 'b', 'c', 'd', 'e'] as const;
  const zet = fc.tuple(fc.constantFrom(...namen), fc.constantFrom(null, ...namen));
  fc.assert(
    fc.property(fc.array(zet), (zetten) => {
      let boom = BOOM;
      for (const [id, ouder] of zetten)
        if (magOnder(boom, id, ouder))
          boom = boom.map((knoop) => (knoop.id === id ? { ...knoop, ouder_id: ouder } : knoop));
      assert.equal(inVolgorde(boom).length, BOOM.length);
    }),
  );
});

test('buren zijn wie er onder dezelfde ouder direct voor en na staat', () => {
  assert.deepEqual(buren(BOOM, 'd'), { boven: BOOM[3], onder: undefined });
  assert.deepEqual(buren(BOOM, 'c'), { boven: undefined, onder: undefined });
});

test('voorouders staan van boven naar beneden, ook in een kapotte boom die rond loopt', () => {
  const rond = new Map([deel('x', 'y', 1), deel('y', 'x', 2)].map((knoop) => [knoop.id, knoop]));
  assert.deepEqual(
    voorouders(new Map(BOOM.map((knoop) => [knoop.id, knoop])), deel('c', 'b', 3)).map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal(voorouders(rond, deel('x', 'y', 1)).length, 2);
});

test('samenvoegen verliest geen woord, neemt de hele passage en vraagt opnieuw om bevestiging', () => {
  const een = deel('a', null, 1, { titel: 'Kop', tekst: 'Eerste zin.', waarde: 3 });
  const twee = deel('b', null, 2, { titel: 'Losse kop', tekst: 'Tweede zin.', soort: 'tekst' });
  const samen = samengevoegd(een, twee);
  assert.deepEqual([samen.id, samen.soort, samen.titel, samen.waarde], ['a', 'doel', 'Kop', 3]);
  assert.equal(samen.tekst, 'Eerste zin.\nLosse kop\nTweede zin.');
  assert.deepEqual([samen.bron_van, samen.bron_tot, samen.bevestigd], [10, 25, false]);
});

test('een kop die over twee regels liep wordt weer een kop', () => {
  const samen = samengevoegd(
    deel('a', null, 1, { titel: 'Samen werken' }),
    deel('b', null, 2, { titel: 'aan veiligheid' }),
  );
  assert.deepEqual([samen.titel, samen.tekst], ['Samen werken aan veiligheid', '']);
});

test('splitsen deelt woorden en passage op dezelfde plek', () => {
  const bron = 'Eerste zin. Tweede\nzin.';
  const heel = deel('a', null, 0, {
    bron_van: 0,
    bron_tot: bron.length,
    tekst: 'Eerste zin. Tweede zin.',
    nummer: '1',
  });
  const [een, twee] = gesplitst(heel, bron, 12, 'Tweede');
  assert.deepEqual([een.tekst, een.nummer, een.bron_tot], ['Eerste zin.', '1', 12]);
  assert.deepEqual([twee.tekst, twee.nummer, twee.bron_van, twee.bron_tot], ['Tweede zin.', '', 12, bron.length]);
  assert.equal(een.bevestigd || twee.bevestigd, false);
});

test('een verbetering is te zien naast wat is gelezen, en of zij nog in de bron staat', () => {
  const { id, ouder_id: _, volgorde: __, bron_van: van, bron_tot: tot, bevestigd: ___, zekerheid } = deel('a', null, 1);
  const gelezen = {
    id,
    soort: 'doel',
    nummer: null,
    titel: '',
    tekst: 'Een zin.',
    ouder: null,
    zekerheid,
    bron: { van, tot },
  } as const;
  assert.equal(isAangepast(deel('a', null, 1, { tekst: 'Een zin.' }), gelezen), false);
  assert.equal(isAangepast(deel('a', null, 1, { tekst: 'Een zin!' }), gelezen), true);
  assert.equal(isLetterlijk({ titel: '', tekst: 'Een zin.' }, '1. Een\nzin.'), true);
  assert.equal(isLetterlijk({ titel: '', tekst: 'Een andere zin.' }, '1. Een\nzin.'), false);
});

test('een titel die alleen het begin van de tekst is, wordt niet nog eens getoond', () => {
  assert.equal(eigenTitel({ titel: 'Elk gezin …', tekst: 'Elk gezin heeft hulp.' }), '');
  assert.equal(eigenTitel({ titel: 'Hulp', tekst: 'Elk gezin heeft hulp.' }), 'Hulp');
});

test('de lijst van ouders blijft kort in een groot document, maar mist geen lijn en nooit de eigen ouder', () => {
  const veel = Array.from({ length: 900 }, (_, n) => deel(`h${n}`, null, n + 10, { soort: 'hoofdstuk' }));
  const lijn = deel('lijn', null, 5000, { soort: 'lijn' });
  const zelf = deel('zelf', 'h899', 6);
  const namen = mogelijkeOuders([...veel, lijn, zelf], zelf.bron_van, zelf).map(({ deel: { id } }) => id);
  assert.ok(namen.length <= 152 && namen.includes('lijn') && namen.includes('h899') && namen.includes('h0'));
  assert.ok(!namen.includes('zelf'));
});
