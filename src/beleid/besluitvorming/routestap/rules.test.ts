// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, instant } from '../../../platform/dates.ts';
import { tryStep } from '../../../platform/process.ts';
import { dagenTeLaat, geldt, isBeslisstap, routestapStappen, type Routestap, type RoutestapStap } from './rules.ts';

const GRIFFIER = new Set(['griffier']);
const stap = (anders: Partial<Routestap> = {}): Routestap => ({
  status: 'gepland',
  gepland: day('2024-05-30'),
  vandaag: day('2024-05-30'),
  besluit: null,
  opnieuwOp: null,
  bekendmaking: '',
  ligtVoor: true,
  ...anders,
});
const poging = (naam: RoutestapStap, anders: Partial<Routestap> = {}) => {
  const uitkomst = tryStep(routestapStappen, naam, stap(anders), GRIFFIER);
  return uitkomst.ok
    ? uitkomst.to
    : uitkomst.why === 'gates'
      ? uitkomst.reasons.map((r) => r.reason?.key)
      : uitkomst.why;
};
const besluit = (uitkomst: 'conform' | 'gewijzigd' | 'aangehouden' | 'verworpen' | 'terKennisname') => ({
  uitkomst,
  datum: day('2024-05-31'),
  vastgelegdOp: instant('2024-05-31T08:00:00Z'),
});

describe('de route van een gemeente', () => {
  it('gaat van gepland naar de agenda, een besluit en de bekendmaking', () => {
    assert.equal(poging('agenderen'), 'geagendeerd');
    assert.equal(poging('besluitVastleggen', { status: 'geagendeerd' }), 'besloten');
    const klaar = { status: 'besloten', besluit: besluit('conform'), bekendmaking: 'gmb-2024-1' } as const;
    assert.equal(poging('bekendmaken', klaar), 'bekendgemaakt');
  });
  it('komt zonder datum niet op de agenda', () =>
    assert.deepEqual(poging('agenderen', { gepland: null }), ['poort.route.datum']));
  it('heeft geen besluit voor de dag van de vergadering, ook niet op de dag ervoor', () => {
    assert.deepEqual(poging('besluitVastleggen', { status: 'geagendeerd', vandaag: day('2024-05-29') }), [
      'poort.route.dag',
    ]);
    assert.deepEqual(poging('besluitAanhouden', { status: 'geagendeerd', vandaag: day('2024-05-29') }), [
      'poort.route.dag',
    ]);
  });
  it('stelt niet vast zolang de tekst nog niet voorligt', () =>
    assert.deepEqual(poging('besluitVastleggen', { status: 'geagendeerd', ligtVoor: false }), [
      'poort.route.ligtVoor',
    ]));
  it('besluit niet wat nog niet op de agenda staat', () => assert.equal(poging('besluitVastleggen'), 'status'));
  it('gaat na aanhouden terug naar gepland', () =>
    assert.equal(poging('besluitAanhouden', { status: 'geagendeerd' }), 'gepland'));
  it('maakt niets bekend zonder vindplaats, en niet wat is verworpen', () => {
    assert.deepEqual(poging('bekendmaken', { status: 'besloten', besluit: besluit('conform') }), [
      'poort.route.bekendmaking',
    ]);
    assert.deepEqual(poging('bekendmaken', { status: 'besloten', besluit: besluit('verworpen'), bekendmaking: 'x' }), [
      'poort.route.verworpen',
    ]);
  });
  it('legt alleen opnieuw voor wat niet geldt', () => {
    const besloten = { status: 'besloten', besluit: besluit('conform') } as const;
    assert.deepEqual(poging('opnieuwVoorleggen', besloten), ['poort.route.geldt']);
    assert.equal(poging('opnieuwVoorleggen', { ...besloten, besluit: besluit('verworpen') }), 'gepland');
    assert.equal(poging('opnieuwVoorleggen', { ...besloten, opnieuwOp: instant('2024-06-01T00:00:00Z') }), 'gepland');
  });
  it('een raadslid zet geen stap', () =>
    assert.equal(tryStep(routestapStappen, 'agenderen', stap(), new Set(['raadslid'])).ok, false));
});

describe('of een besluit telt', () => {
  it('alleen vaststellen telt, en niet van voor een nieuwe vraag', () => {
    assert.equal(geldt(besluit('conform'), null), true);
    assert.equal(geldt(besluit('gewijzigd'), null), true);
    for (const uitkomst of ['aangehouden', 'verworpen', 'terKennisname'] as const)
      assert.equal(geldt(besluit(uitkomst), null), false, uitkomst);
    assert.equal(geldt(null, null), false);
    assert.equal(geldt(besluit('conform'), instant('2024-05-31T08:00:00Z')), false, 'op hetzelfde moment telt niet');
    assert.equal(geldt(besluit('conform'), instant('2024-05-31T07:59:59Z')), true);
    const ouder = { ...besluit('conform'), datum: day('2024-05-30') };
    assert.equal(geldt(ouder, instant('2024-05-31T07:59:59Z')), false, 'van voor de wijziging, pas daarna vastgelegd');
    assert.equal(geldt(ouder, instant('2024-05-30T21:59:00Z')), true, 'in Nederland is het dan nog de dertigste');
    assert.equal(geldt(ouder, instant('2024-05-30T22:01:00Z')), false, 'en dan de eenendertigste');
  });
  it('de regel van de regio zegt welk orgaan', () => {
    assert.equal(isBeslisstap('alleRaden', { orgaan: 'raad', rol: 'vaststellen' }), true);
    assert.equal(isBeslisstap('alleRaden', { orgaan: 'raad', rol: 'zienswijze' }), false);
    assert.equal(isBeslisstap('alleRaden', { orgaan: 'college', rol: 'vaststellen' }), false);
    assert.equal(isBeslisstap('alleColleges', { orgaan: 'college', rol: 'instemmen' }), true);
  });
});

describe('hoe laat een stap is', () => {
  const laat = (gepland: string | null, vandaag: string, status: Routestap['status'] = 'gepland') =>
    dagenTeLaat({ status, gepland: gepland === null ? null : day(gepland), vandaag: day(vandaag) });
  it('telt dagen na de geplande dag, over 29 februari heen', () => {
    assert.equal(laat('2024-02-28', '2024-03-01'), 2);
    assert.equal(laat('2023-02-28', '2023-03-01'), 1);
    assert.equal(laat('2024-02-29', '2024-02-29'), 0);
  });
  it('is niets zonder datum of na een besluit', () => {
    assert.equal(laat(null, '2024-03-01'), 0);
    assert.equal(laat('2020-01-01', '2024-03-01', 'besloten'), 0);
    assert.equal(laat('2020-01-01', '2024-03-01', 'bekendgemaakt'), 0);
  });
});
