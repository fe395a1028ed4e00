// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { berichten } from '../../taal/berichten.ts';
import { conceptUit, isTeLaat, passagesoort, past, SPOORVRAGEN, vorigeDelen, type Vorigdeel } from './rules.ts';

const deel = (anders: Partial<Vorigdeel>): Vorigdeel => ({
  soort: 'doel',
  nummer: '',
  titel: '',
  tekst: '',
  waarde: null,
  eenheid: null,
  jaar: null,
  oordeel: null,
  ...anders,
});

test('er zijn 33 vragen in vijf stappen en een eigen aanvulling [S4], elk met een korte naam en een vraag', () => {
  assert.equal(SPOORVRAGEN.length, 34);
  assert.deepEqual(
    SPOORVRAGEN.filter(({ zeker }) => !zeker).map(({ code }) => code),
    ['R1'],
  );
  const woorden = new Set(Object.keys(berichten));
  for (const { code } of SPOORVRAGEN)
    for (const sleutel of [`spoor.${code}`, `spoor.kort.${code}`]) assert.ok(woorden.has(sleutel), sleutel);
});

test('een vraag is te laat na zijn dag, tot het antwoord is afgestemd of de vraag niet geldt', () => {
  const op = day('2028-02-29');
  const vraag = { status: 'concept' as const, deadline: op };
  assert.equal(isTeLaat(vraag, day('2028-02-29')), false);
  assert.equal(isTeLaat(vraag, day('2028-03-01')), true);
  assert.equal(isTeLaat({ ...vraag, status: 'afgestemd' }, day('2028-03-01')), false);
  assert.equal(isTeLaat({ ...vraag, deadline: null }, day('2028-03-01')), false);
});

test('het filter laat zien wat open is, te laat is of van mij is', () => {
  const antwoord = {
    code: 'V1',
    status: 'concept' as const,
    eigenaar: 'Bea Boom, adviseur',
    deadline: day('2028-01-01'),
  };
  const op = day('2028-01-02');
  for (const filter of ['alles', 'nogOpen', 'teLaat', 'vanMij'] as const)
    assert.ok(past(antwoord, filter, op, 'bea boom'), filter);
  assert.ok(!past(antwoord, 'vanMij', op, 'Els'));
  assert.ok(!past({ ...antwoord, status: 'afgestemd' }, 'nogOpen', op, ''));
});

test('een concept uit de vorige visie noemt cijfer, jaar en oordeel, en verzint niets', () => {
  const cijfer = deel({ soort: 'cijfer', titel: 'Meldingen', waarde: 5740, eenheid: 'aantal', jaar: 2022 });
  const leeg = deel({ soort: 'cijfer', titel: 'Adviezen' });
  assert.equal(conceptUit('V3', [cijfer, leeg, deel({ titel: 'Doel' })]), '- Meldingen: 5740 (2022)\n- Adviezen');
  const terugblik = deel({ soort: 'terugblik', titel: 'MDA++', oordeel: 'onbekend' });
  assert.equal(conceptUit('R1', [terugblik]), '- MDA++: onbekend');
  assert.equal(conceptUit('V1', [cijfer, terugblik]), '');
  assert.equal(vorigeDelen('D4', [deel({ soort: 'ambitie' }), cijfer]).length, 1);
});

test('een ambitie wordt een ambitie, geld wordt financien, en de rest tekst', () => {
  const soort = (code: string) => SPOORVRAGEN.filter((vraag) => vraag.code === code).map(passagesoort);
  assert.deepEqual([soort('D4'), soort('F2'), soort('V1')], [['ambitie'], ['financien'], ['tekst']]);
});
