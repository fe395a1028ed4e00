// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, instant } from '../../../platform/dates.ts';
import type { Uitkomst } from '../bestuursbesluit/rules.ts';
import {
  eersteOpen,
  gefilterd,
  tellingVan,
  vatSamen,
  werkingVan,
  type Bordfilter,
  type Bordgemeente,
  type Bordstap,
} from './rules.ts';

const stap = (uitkomst: Uitkomst | null, anders: Partial<Bordstap> = {}): Bordstap => ({
  id: 's',
  orgaan: 'raad',
  rol: 'vaststellen',
  status: uitkomst === null || uitkomst === 'aangehouden' ? 'gepland' : 'besloten',
  gepland: day('2024-06-01'),
  besluit:
    uitkomst === null ? null : { uitkomst, datum: day('2024-05-30'), vastgelegdOp: instant('2024-05-31T08:00:00Z') },
  opnieuwOp: null,
  ...anders,
});
const gemeente = (stappen: readonly Bordstap[], anders: Partial<Bordgemeente> = {}): Bordgemeente => ({
  code: 'GM0546',
  naam: 'Leiden',
  centrum: false,
  centrumgemeente: 'GM0546',
  stappen,
  afwijkingOpen: 0,
  afwijkingen: 0,
  opvolgingTeLaat: 0,
  ...anders,
});
const traject = { status: 'besluitvorming', vaststellingsregel: 'alleRaden', looptijdVan: day('2024-07-01') } as const;
const vandaag = day('2024-05-31');

describe('of het besluit van een gemeente telt', () => {
  const telling = (uitkomst: Uitkomst | null, anders: Partial<Bordgemeente> = {}) =>
    tellingVan('alleRaden', gemeente([stap(uitkomst)], anders));
  it('telt bij vaststellen, ook gewijzigd als de afwijking is afgehandeld', () => {
    assert.equal(telling('conform'), 'telt');
    assert.equal(telling('gewijzigd', { afwijkingen: 1 }), 'telt');
  });
  it('telt niet bij een afwijking die open is, verwerpen, aanhouden of geen besluit', () => {
    assert.equal(telling('gewijzigd', { afwijkingOpen: 1 }), 'afwijking');
    assert.equal(telling('verworpen'), 'verworpen');
    assert.equal(telling('aangehouden'), 'aangehouden');
    assert.equal(telling(null), 'wacht');
    assert.equal(telling('terKennisname'), 'wacht');
    assert.equal(tellingVan('alleRaden', gemeente([])), 'geenRoute');
  });
  it('telt niet als de gemeente opnieuw moet besluiten', () =>
    assert.equal(
      tellingVan('alleRaden', gemeente([stap('conform', { opnieuwOp: instant('2024-06-01T00:00:00Z') })])),
      'opnieuw',
    ));
  it('bij de regel centrumraden tellen alleen die twee', () => {
    const gemeenten = [
      gemeente([stap('conform')], { code: 'GM0546', centrum: true }),
      gemeente([stap(null)], { code: 'GM0513', centrum: true }),
      gemeente([stap('verworpen')], { code: 'GM0484' }),
    ];
    const som = vatSamen({ ...traject, vaststellingsregel: 'centrumraden' }, gemeenten, vandaag);
    assert.deepEqual([som.tellen, som.moeten, som.werking], [1, 2, 'opWeg']);
  });
});

describe('de regel boven het bord', () => {
  it('zegt hoeveel er tellen, hoeveel er laat zijn en of de visie vastgesteld kan worden', () => {
    const klaar = [gemeente([stap('conform')]), gemeente([stap('conform')])];
    assert.equal(vatSamen(traject, klaar, vandaag).werking, 'kanVaststellen');
    assert.equal(vatSamen({ ...traject, status: 'inspraak' }, klaar, vandaag).werking, 'opWeg');
    const met = [...klaar, gemeente([stap(null, { gepland: day('2024-05-30') })])];
    assert.deepEqual(vatSamen(traject, met, vandaag), {
      moeten: 3,
      tellen: 2,
      teLaat: 1,
      afwijkingen: 0,
      werking: 'opWeg',
    });
  });
  it('zonder gemeenten is er niets om vast te stellen', () =>
    assert.equal(vatSamen(traject, [], vandaag).werking, 'opWeg'));
  it('vastgesteld is nog niet in werking: dat is vanaf de eerste dag van de looptijd', () => {
    const vast = { ...traject, status: 'vastgesteld' } as const;
    assert.equal(werkingVan(vast, true, day('2024-06-30')), 'vastgesteld');
    assert.equal(werkingVan(vast, true, day('2024-07-01')), 'inWerking');
  });
  it('wat wacht is de eerste stap zonder besluit', () =>
    assert.equal(eersteOpen(gemeente([stap('conform'), stap(null, { id: 'x' })]))?.id, 'x'));
  it('filtert op te laat, centrumgebied en eigen gemeente', () => {
    const a = gemeente([stap(null, { gepland: day('2024-05-30') })], { code: 'A' });
    const b = gemeente([stap(null)], { code: 'B', centrumgemeente: 'GM0513' });
    const filter: Bordfilter = { teLaat: false, centrum: '', eigen: null };
    const codes = (anders: Partial<Bordfilter>) =>
      gefilterd([a, b], { ...filter, ...anders }, vandaag).map(({ code }) => code);
    assert.deepEqual(codes({}), ['A', 'B']);
    assert.deepEqual(codes({ teLaat: true }), ['A']);
    assert.deepEqual(codes({ centrum: 'GM0513' }), ['B']);
    assert.deepEqual(codes({ eigen: 'B' }), ['B']);
  });
});
