// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { besluitfouten, stemfouten, type Besluitgegevens, type Besluitomgeving } from './rules.ts';

const velden = (besluit: Partial<Besluitgegevens>, om: Partial<Besluitomgeving> = {}) =>
  besluitfouten(
    { datum: day('2024-05-30'), uitkomst: 'conform', voor: null, tegen: null, nieuweDatum: null, ...besluit },
    { vandaag: day('2024-05-30'), vorige: null, aangenomen: 0, afwijkend: 0, ...om },
  ).map(({ field, key }) => `${field} ${key}`);

describe('een besluit van een bestuursorgaan', () => {
  it('op de dag zelf, zonder stemming, is goed', () => assert.deepEqual(velden({}), []));
  it('ligt niet in de toekomst, en niet voor het vorige besluit', () => {
    assert.deepEqual(velden({ datum: day('2024-05-31') }), ['datum fout.toekomst']);
    assert.deepEqual(velden({}, { vorige: day('2024-05-31') }), ['datum fout.besluit.eerder']);
    assert.deepEqual(velden({}, { vorige: day('2024-05-30') }), [], 'op dezelfde dag kan');
  });
  it('met een afwijkend amendement is gewijzigd, en zonder amendement niet', () => {
    assert.deepEqual(velden({}, { aangenomen: 1, afwijkend: 1 }), ['uitkomst fout.besluit.gewijzigd']);
    assert.deepEqual(velden({ uitkomst: 'gewijzigd' }, { aangenomen: 1, afwijkend: 1 }), []);
    assert.deepEqual(velden({ uitkomst: 'gewijzigd' }), ['uitkomst fout.besluit.zonderAmendement']);
    assert.deepEqual(velden({}, { aangenomen: 1 }), [], 'een amendement dat niet afwijkt, laat conform toe');
    assert.deepEqual(velden({ uitkomst: 'verworpen' }, { aangenomen: 1, afwijkend: 1 }), []);
  });
  it('dat is aangehouden, heeft een latere dag', () => {
    assert.deepEqual(velden({ uitkomst: 'aangehouden' }), ['nieuweDatum fout.leeg']);
    assert.deepEqual(velden({ uitkomst: 'aangehouden', nieuweDatum: day('2024-05-30') }), [
      'nieuweDatum fout.besluit.nieuweDatum',
    ]);
    assert.deepEqual(velden({ uitkomst: 'aangehouden', nieuweDatum: day('2024-06-20') }), []);
  });
  it('noemt alle fouten tegelijk', () =>
    assert.equal(velden({ datum: day('2025-01-01'), uitkomst: 'gewijzigd', voor: 3 }).length, 3));
});

describe('een stemming', () => {
  const fout = (voor: number | null, tegen: number | null, afloop: 'aangenomen' | 'verworpen' | 'anders') =>
    stemfouten({ voor, tegen }, afloop).map(({ field, key }) => `${field} ${key}`);
  it('hoeft er niet te zijn, maar is er dan helemaal', () => {
    assert.deepEqual(fout(null, null, 'aangenomen'), []);
    assert.deepEqual(fout(5, null, 'aangenomen'), ['tegen fout.stemmen.beide']);
    assert.deepEqual(fout(null, 5, 'aangenomen'), ['voor fout.stemmen.beide']);
  });
  it('past bij de uitkomst: bij gelijke stemmen is niets aangenomen', () => {
    assert.deepEqual(fout(20, 19, 'aangenomen'), []);
    assert.deepEqual(fout(19, 19, 'aangenomen'), ['voor fout.stemmen.meerderheid']);
    assert.deepEqual(fout(19, 19, 'verworpen'), []);
    assert.deepEqual(fout(20, 19, 'verworpen'), ['tegen fout.stemmen.verworpen']);
    assert.deepEqual(fout(1, 40, 'anders'), []);
  });
  it('heeft minstens een en hoogstens 45 stemmen', () => {
    assert.deepEqual(fout(0, 0, 'anders'), ['voor fout.stemmen.aantal']);
    assert.deepEqual(fout(45, 1, 'aangenomen'), ['voor fout.stemmen.aantal']);
    assert.deepEqual(fout(45, 0, 'aangenomen'), []);
  });
});
