// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tryStep } from '../../platform/process.ts';
import { berichten } from '../../taal/berichten.ts';
import { isKenmerk } from '../signaal/rules.ts';
import { alleVragen } from './kader/rules.ts';
import {
  adviesVan,
  AFWEGINGEN,
  ANTWOORDEN,
  artsVroegAdvies,
  gesprekPoorten,
  meldcodeStappen,
  SPECIALE_VORMEN,
  volgende,
  zijnOpen,
  type Afwegingen,
  type Gespreksvrijgave,
  type Traject,
} from './rules.ts';

const afgewogen = (...antwoorden: readonly ('ja' | 'nee' | '')[]): Afwegingen =>
  Object.fromEntries(
    antwoorden.flatMap((antwoord, index) => (antwoord ? [[index + 1, { antwoord, onderbouwing: 'omdat' }]] : [])),
  );
const gedaan = { wijze: 'gedaan' } as const;
const traject = (anders: Partial<Traject> = {}): Traject => ({
  status: 'open',
  signalen: 1,
  stappen: { 1: gedaan, 2: gedaan, 3: gedaan, 4: gedaan, 5: { wijze: 'overgeslagen' } },
  afwegingen: afgewogen('ja', 'nee', 'nee'),
  specialeVormen: [],
  raadplegingen: [],
  vrijgegevenDoor: null,
  geheim: { toestemming: 'gegeven', vragen: [] },
  besluit: { melden: true, hulp: false, motivering: 'omdat' },
  ...anders,
});
const rol = new Set(['beroepskracht']);
const dicht = (geval: Traject, stap: string) => {
  const uitkomst = tryStep(meldcodeStappen, stap, geval, rol);
  return uitkomst.ok ? [] : uitkomst.reasons.map(({ reason }) => reason?.key);
};

describe('de meldcode', () => {
  test('de afwegingen volgen het kader: geen vermoeden sluit, onveilig meldt, hulp die niet kan of werkt meldt', () => {
    const verwacht: readonly (readonly [Afwegingen, string, number])[] = [
      [afgewogen(), 'nogOpen', 1],
      [afgewogen('nee'), 'sluiten', 1],
      [afgewogen('ja'), 'nogOpen', 2],
      [afgewogen('ja', 'ja'), 'melden', 2],
      [afgewogen('', 'ja'), 'melden', 2],
      [afgewogen('nee', 'ja'), 'melden', 2],
      [afgewogen('ja', 'nee', 'nee'), 'melden', 3],
      [afgewogen('ja', 'nee', 'ja', 'nee'), 'melden', 4],
      [afgewogen('ja', 'nee', 'ja', 'ja', 'nee'), 'melden', 5],
      [afgewogen('ja', 'nee', 'ja', 'ja'), 'nogOpen', 5],
      [afgewogen('ja', 'nee', 'ja', 'ja', 'ja'), 'zelfHelpen', 5],
    ];
    for (const [antwoorden, advies, vraag] of verwacht) assert.deepEqual(adviesVan(antwoorden), { advies, vraag });
  });

  test('acute onveiligheid leidt altijd tot het advies te melden, wat er verder ook is geantwoord', () => {
    const antwoord = fc.constantFrom(...ANTWOORDEN, '' as const);
    fc.assert(
      fc.property(fc.tuple(antwoord, antwoord, antwoord, antwoord, antwoord), ([een, twee, ...rest]) => {
        const { advies } = adviesVan(afgewogen(een, twee, ...rest));
        assert.equal(advies === 'melden' || twee !== 'ja', true);
        if (advies === 'zelfHelpen') assert.ok([een, ...rest].every((zegt) => zegt === 'ja') && twee === 'nee');
      }),
    );
  });

  test('elke afweging van elk beroep heeft haar zin in beide talen', () => {
    assert.equal(new Set(alleVragen()).size, 6 * AFWEGINGEN.length);
    for (const vraag of alleVragen()) assert.ok(vraag in berichten, vraag);
  });

  test('elke volgorde mag, maar zonder vastlegging wordt er niet gemeld of geholpen', () => {
    assert.deepEqual(dicht(traject(), 'melden'), []);
    assert.deepEqual(dicht(traject({ stappen: { 3: gedaan, 5: { wijze: 'gepland' } } }), 'melden'), ['poort.stappen']);
    assert.deepEqual(zijnOpen(traject({ stappen: { 3: gedaan, 5: { wijze: 'gepland' } } })), [1, 2, 4, 5]);
    assert.deepEqual(
      dicht(traject({ signalen: 0, stappen: {}, afwegingen: {}, geheim: null, besluit: null }), 'melden'),
      ['poort.signaal', 'poort.stappen', 'poort.gewogen', 'poort.geheim', 'poort.besluitMelden'],
    );
  });

  test('bij acute onveiligheid kan meteen worden gemeld, ook als stappen en geheim nog niet zijn vastgelegd', () => {
    const acuut = traject({ stappen: {}, geheim: null, afwegingen: afgewogen('ja', 'ja') });
    assert.deepEqual(dicht(acuut, 'melden'), []);
    assert.deepEqual(volgende({ ...acuut, status: 'gemeld' }), { key: 'meldcode.stap.1' }, 'het blijft zichtbaar open');
    assert.deepEqual(dicht({ ...acuut, besluit: null }, 'melden'), ['poort.besluitMelden'], 'een mens besluit');
  });

  test('zonder toestemming zijn de vijf vragen van het beroepsgeheim nodig', () => {
    const geheim = (...vragen: readonly string[]) => traject({ geheim: { toestemming: 'geweigerd', vragen } });
    assert.deepEqual(dicht(geheim('a', 'b', 'c', 'd', ' '), 'melden'), ['poort.geheim']);
    assert.deepEqual(dicht(geheim('a', 'b', 'c', 'd', 'e'), 'melden'), []);
    assert.deepEqual(dicht(traject({ geheim: { toestemming: 'geenGeheim', vragen: [] } }), 'melden'), []);
  });

  test('zelf helpen gaat terug naar open zodra afweging 5 nee is', () => {
    const hulp = traject({ status: 'hulpZelf', afwegingen: afgewogen('ja', 'nee', 'ja', 'ja', 'ja') });
    assert.deepEqual(dicht(hulp, 'heropenen'), ['poort.hulpSchietTekort']);
    assert.deepEqual(dicht({ ...hulp, afwegingen: afgewogen('ja', 'nee', 'ja', 'ja', 'nee') }, 'heropenen'), []);
  });

  test('een kenmerk is nooit een BSN', () => {
    for (const kenmerk of ['111222333', '1112.22.333', '123456782']) assert.equal(isKenmerk(kenmerk), false, kenmerk);
    for (const kenmerk of ['J.V. groep 6', 'LL-2024-118', '111222334', '1234']) assert.ok(isKenmerk(kenmerk), kenmerk);
  });
});

describe('scenario 11: gesprek met het gezin bij huwelijksdwang (G17)', () => {
  const geval = (anders: Partial<Gespreksvrijgave> = {}): Gespreksvrijgave => ({
    specialeVormen: ['huwelijksdwang'],
    raadplegingen: [],
    vrijgegevenDoor: null,
    ...anders,
  });
  const open = (een: Gespreksvrijgave) => gesprekPoorten(een).flatMap(({ reason }) => reason?.key ?? []);

  test('het gesprek wacht tot LKHA of LEC EGG is gevraagd en iemand met naam het vrijgaf', () => {
    assert.deepEqual(open(geval()), ['poort.deskundige', 'poort.vrijgave']);
    assert.deepEqual(
      open(geval({ vrijgegevenDoor: 'Ans' })),
      ['poort.deskundige'],
      'vrijgeven zonder advies telt niet',
    );
    for (const deskundige of ['lkha', 'lecEgg'] as const) {
      const raadplegingen = [{ deskundige }];
      assert.deepEqual(open(geval({ raadplegingen })), ['poort.vrijgave']);
      assert.deepEqual(open(geval({ raadplegingen, vrijgegevenDoor: 'Ans' })), []);
    }
  });

  test('een lijst stuurt niemand naar een gezin waarmee niet gesproken mag worden', () => {
    const open = traject({ stappen: { 1: gedaan, 2: gedaan } });
    assert.deepEqual(volgende(open), { key: 'meldcode.stap.3' });
    assert.deepEqual(volgende({ ...open, specialeVormen: ['achterlating'] }), { key: 'meldcode.volgt.deskundige' });
    assert.deepEqual(volgende({ ...open, status: 'afgeslotenGeenVermoeden' }), { key: 'meldcode.volgt.niets' });
  });

  test('Veilig Thuis of Pharos telt alleen bij genitale verminking, en elke vorm vraagt haar eigen deskundige', () => {
    const raadplegingen = [{ deskundige: 'veiligThuis' }] as const;
    assert.deepEqual(open(geval({ raadplegingen, vrijgegevenDoor: 'Ans' })), ['poort.deskundige']);
    assert.deepEqual(open(geval({ specialeVormen: ['vgv'], raadplegingen, vrijgegevenDoor: 'Ans' })), []);
    const beide = geval({ specialeVormen: ['vgv', 'huwelijksdwang'], raadplegingen, vrijgegevenDoor: 'Ans' });
    assert.deepEqual(open(beide), ['poort.deskundige']);
  });

  test('zonder bijzondere vorm wacht niemand, met elk van de vormen wel', () => {
    assert.deepEqual(open(geval({ specialeVormen: [] })), []);
    for (const vorm of SPECIALE_VORMEN) assert.equal(open(geval({ specialeVormen: [vorm] })).length, 2, vorm);
  });
});

describe('scenario 12: een arts meldt zonder advies (G31)', () => {
  const mist = (hoedanigheid: string, adviesnummer = '', spoedreden = '') =>
    artsVroegAdvies.claim({ hoedanigheid, adviesnummer, spoedreden })?.key;

  test('huisarts, kinderarts en geriater geven een adviesnummer of een spoedreden', () => {
    for (const arts of ['huisarts', 'kinderarts', 'geriater']) {
      assert.equal(mist(arts), 'poort.artsAdvies', arts);
      assert.equal(mist(arts, ' ', ' '), 'poort.artsAdvies', arts);
      assert.equal(mist(arts, 'A-2026-000001'), undefined, arts);
      assert.equal(mist(arts, '', 'Kind in levensgevaar'), undefined, arts);
    }
  });
  test('een ander beroep niet', () => {
    for (const ander of ['ggz', 'basisonderwijs', 'gezondheidszorgAnders']) assert.equal(mist(ander), undefined, ander);
  });
});
