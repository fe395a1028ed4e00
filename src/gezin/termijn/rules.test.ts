// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, addHours, atwTerm, day, dayOf, instant, localTime } from '../../platform/dates.ts';
import { monitorMomenten, padVan, resterend, teLaatVanaf, uiterlijk } from './rules.ts';

const GEEN = new Set<string>();
const werkdagen = { aantal: 5, wijze: 'werkdagen' } as const;
const kalenderdagen = { aantal: 5, wijze: 'kalenderdagen' } as const;

for (const [melding, inWerkdagen, inKalenderdagen] of [
  ['2026-04-02', '2026-04-13', '2026-04-08'],
  ['2026-04-24', '2026-05-04', '2026-04-29'],
  ['2026-05-13', '2026-05-21', '2026-05-18'],
  ['2025-12-24', '2026-01-05', '2025-12-30'],
] as const)
  test(`D2: een melding van ${melding} is uiterlijk ${inWerkdagen} beoordeeld in werkdagen en ${inKalenderdagen} volgens de wet`, () => {
    assert.equal(uiterlijk(day(melding), werkdagen, GEEN), inWerkdagen);
    assert.equal(uiterlijk(day(melding), kalenderdagen, GEEN), inKalenderdagen);
  });

test('D2: een dag die de minister toevoegt schuift de termijn op', () => {
  assert.equal(uiterlijk(day('2026-04-02'), werkdagen, new Set(['2026-04-08'])), '2026-04-14');
});

test('D3 en D4: weken van de Algemene termijnenwet eindigen na een feestdag', () => {
  assert.equal(atwTerm(day('2026-02-16'), { weeks: 10 }), '2026-04-28');
  assert.equal(atwTerm(day('2026-02-13'), { weeks: 10 }), '2026-04-24');
  assert.equal(atwTerm(day('2026-03-09'), { weeks: 4 }), '2026-04-07');
  assert.equal(atwTerm(day('2026-04-07'), { weeks: 2 }), '2026-04-21');
  assert.equal(atwTerm(uiterlijk(day('2026-03-02'), werkdagen, GEEN), { weeks: 10 }), '2026-05-18');
});

test('D1 en D7: een termijn in uren loopt op de klok door', () => {
  assert.equal(addHours(localTime('2026-04-24T22:15'), 240), localTime('2026-05-04T22:15'));
  assert.equal(addHours(localTime('2026-04-24T22:15'), 28 * 24), localTime('2026-05-22T22:15'));
  assert.equal(
    teLaatVanaf(instant('2026-03-28T20:00:00Z'), { aantal: 24, wijze: 'uren' }, GEEN),
    '2026-03-29T20:00:00Z',
  );
});

test('D10: het halfjaar van CBS is drie weken na het einde klaar', () => {
  assert.equal(addDays(day('2026-06-30'), 21), '2026-07-21');
  assert.equal(addDays(day('2026-12-31'), 21), '2027-01-21');
});

test('D12: de monitormomenten volgen 3, 12 en 18 maanden na acceptatie, ook vanaf de laatste dag van een maand', () => {
  assert.deepEqual(monitorMomenten(day('2026-04-13'), [3, 12, 18]), ['2026-07-13', '2027-04-13', '2027-10-13']);
  assert.deepEqual(monitorMomenten(day('2027-11-30'), [3]), ['2028-02-29']);
});

test('wat resteert telt in werkdagen en wordt negatief na de laatste dag', () => {
  assert.equal(resterend(day('2026-04-09'), day('2026-04-13'), GEEN), 2);
  assert.equal(resterend(day('2026-04-13'), day('2026-04-13'), GEEN), 0);
  assert.equal(resterend(day('2026-04-16'), day('2026-04-13'), GEEN), -3);
});

test('een melding van vlak na middernacht hoort bij de nieuwe Nederlandse dag', () => {
  assert.equal(dayOf(instant('2026-04-01T22:30:00Z')), '2026-04-02');
});

test('een termijn leidt naar de bladzijde van waar zij over gaat, ook van een dienst en een casus', () => {
  const naar = (object_soort: string) => padVan({ object_soort, object_id: 'x' });
  assert.deepEqual(['melding', 'dienst', 'casus'].map(naar), ['/meldingen/x', '/diensten/x', '/casussen/x']);
});
