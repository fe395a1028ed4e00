// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { centrumVan, herindelingFouten, neemPlaatsIn, type Gebiedslid } from './rules.ts';

const lid = (gebied: string, gemeente: string, anders: Partial<Gebiedslid> = {}): Gebiedslid => ({
  gebied,
  gemeente,
  van: day('2015-01-01'),
  tot: null,
  centrum: false,
  ...anders,
});
const OP = day('2028-01-01');
const SAMEN = new Set(['GM0001', 'GM0002']);

describe('gemeenten die samengaan', () => {
  it('maken in elk gebied van een van hen plaats voor de nieuwe, als centrum waar een van hen dat was', () => {
    const leden = [
      lid('visie', 'GM0001', { centrum: true }),
      lid('visie', 'GM0002'),
      lid('visie', 'GM0003'),
      lid('vt', 'GM0002'),
      lid('oud', 'GM0001', { tot: day('2020-01-01') }),
    ];
    const { eindigen, beginnen } = neemPlaatsIn(leden, SAMEN, OP);
    assert.deepEqual(eindigen, [leden[0], leden[1], leden[3]]);
    assert.deepEqual(beginnen, [
      { gebied: 'visie', centrum: true },
      { gebied: 'vt', centrum: false },
    ]);
  });
  it('zijn er minstens twee, en allen al lid voor de dag waarop zij samengaan', () => {
    const velden = (...fouten: ReturnType<typeof herindelingFouten>) => fouten.map(({ field }) => field);
    assert.deepEqual(velden(...herindelingFouten([], new Set(['GM0001']), OP)), ['voorgangers']);
    const later = [lid('visie', 'GM0001', { van: OP }), lid('visie', 'GM0002')];
    assert.deepEqual(velden(...herindelingFouten(later, SAMEN, OP)), ['op']);
    assert.deepEqual(velden(...herindelingFouten(later.slice(1), SAMEN, OP)), []);
  });
  it('houden hun centrum, tenzij dat zelf opgaat: dan is de nieuwe gemeente haar eigen centrum', () => {
    const gewoon = [
      { code: 'GM0001', centrum: 'GM0009' },
      { code: 'GM0002', centrum: 'GM0009' },
    ];
    assert.equal(centrumVan('GM1999', gewoon), 'GM0009');
    assert.equal(centrumVan('GM1999', [...gewoon, { code: 'GM0009', centrum: 'GM0009' }]), 'GM1999');
  });
});
