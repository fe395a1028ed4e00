// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { dagenVolgens, leesDag, leesDagen } from './rules.ts';

const LEEG = { tafels: [], recessen: [], vrijeDagen: new Set<string>() };
const in2028 = { van: day('2028-01-01'), tot: day('2028-04-30') };

test('elke tweede donderdag van de maand, ook in een schrikkeljaar', () => {
  assert.deepEqual(dagenVolgens({ weekdag: 'donderdag', ritme: 'tweede', ...in2028 }, LEEG, 'A'), [
    '2028-01-13',
    '2028-02-10',
    '2028-03-09',
    '2028-04-13',
  ]);
  assert.deepEqual(
    dagenVolgens({ weekdag: 'dinsdag', ritme: 'laatste', van: day('2028-02-01'), tot: day('2028-02-29') }, LEEG, 'A'),
    ['2028-02-29'],
  );
});

test('om de week telt door over de overgang naar zomertijd', () => {
  const dagen = dagenVolgens(
    { weekdag: 'dinsdag', ritme: 'omDeWeek', van: day('2028-03-14'), tot: day('2028-04-20') },
    LEEG,
    'A',
  );
  assert.deepEqual(dagen, ['2028-03-14', '2028-03-28', '2028-04-11']);
});

test('een dag in het reces of op een feestdag valt weg', () => {
  const kalender = {
    ...LEEG,
    recessen: [{ gemeente: 'A', naam: 'voorjaar', van: day('2028-02-07'), tot: day('2028-02-13') }],
  };
  const dagen = dagenVolgens({ weekdag: 'maandag', ritme: 'elkeWeek', ...in2028 }, kalender, 'A');
  assert.ok(!dagen.includes(day('2028-02-07')));
  // Easter Monday.
  assert.ok(!dagen.includes(day('2028-04-17')));
  assert.ok(
    dagenVolgens({ weekdag: 'maandag', ritme: 'elkeWeek', ...in2028 }, kalender, 'B').includes(day('2028-02-07')),
  );
});

test('geplakte datums worden gelezen zoals mensen ze schrijven', () => {
  for (const tekst of [
    '2028-10-05',
    '5-10-2028',
    '05/10/2028',
    '5.10.2028',
    'donderdag 5 oktober 2028',
    '5 okt. 2028',
    '5 October 2028',
  ])
    assert.equal(leesDag(tekst), '2028-10-05', tekst);
  assert.equal(leesDag('29-02-2027'), undefined);
  for (const tekst of ['0000-01-01', '9999-12-31', '31-12-9999', '1 januari 0001'])
    assert.equal(leesDag(tekst), undefined, `${tekst}: geen jaar van een visie`);
  assert.equal(leesDag('5 xyz 2028'), undefined);
});

test('een lijst wordt gesorteerd, dubbelen gaan weg, en wat geen dag is wordt gezegd', () => {
  assert.deepEqual(leesDagen('9-11-2028\n5 oktober 2028; 2028-11-09\nvolgt nog'), {
    dagen: ['2028-10-05', '2028-11-09'],
    fout: ['volgt nog'],
  });
});
