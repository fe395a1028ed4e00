// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { raadsbesluiten, vatBesluitenSamen } from './rules.ts';

const LEDEN = [
  { code: 'GM0001', naam: 'Proefstad', centrum: true },
  { code: 'GM0002', naam: 'Kleindorp', centrum: false },
];
const stap = (gemeente_code: string, datum: string, anders = {}) => ({
  gemeente_code,
  orgaan: 'raad' as const,
  rol: 'vaststellen' as const,
  datum: day(datum),
  uitkomst: 'conform' as const,
  voor: 20,
  tegen: 3,
  ...anders,
});

describe('hoe er is besloten', () => {
  it('telt bij alle raden elke gemeente, ook een die nog niet besloot of geen route heeft', () => {
    const besluiten = raadsbesluiten('alleRaden', LEDEN, [stap('GM0001', '2024-05-30')]);
    assert.deepEqual(
      besluiten.map(({ gemeente, uitkomst }) => [gemeente, uitkomst]),
      [
        ['Proefstad', 'conform'],
        ['Kleindorp', null],
      ],
    );
  });
  it('vraagt bij alleen de centrumraden niets van een andere gemeente', () =>
    assert.deepEqual(
      raadsbesluiten('centrumraden', LEDEN, []).map(({ code }) => code),
      ['GM0001'],
    ));
  it('neemt het laatste besluit dat vaststelt: een commissie of een kennisname telt niet', () => {
    const [besluit] = raadsbesluiten('alleRaden', LEDEN, [
      stap('GM0001', '2024-05-30', { uitkomst: 'aangehouden' }),
      stap('GM0001', '2024-06-20', { uitkomst: 'gewijzigd' }),
      stap('GM0001', '2024-06-25', { orgaan: 'commissie', uitkomst: 'verworpen' }),
      stap('GM0001', '2024-06-27', { rol: 'terKennisname', uitkomst: 'terKennisname' }),
    ]);
    assert.deepEqual([besluit?.uitkomst, besluit?.datum], ['gewijzigd', '2024-06-20']);
  });
  it('telt wat besloten is, van de eerste tot de laatste dag; wat open is telt niet mee', () => {
    const { perUitkomst, eerste, laatste } = vatBesluitenSamen(
      raadsbesluiten(
        'alleRaden',
        [...LEDEN, { code: 'GM0003', naam: 'Derdedorp', centrum: false }],
        [stap('GM0002', '2024-06-20', { uitkomst: 'gewijzigd' }), stap('GM0001', '2024-05-30')],
      ),
    );
    assert.deepEqual(
      perUitkomst,
      new Map([
        ['conform', 1],
        ['gewijzigd', 1],
      ]),
    );
    assert.deepEqual([eerste, laatste], ['2024-05-30', '2024-06-20']);
    assert.equal(vatBesluitenSamen([]).eerste, undefined);
  });
});
