// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../platform/dates.ts';
import { availableSteps, tryStep } from '../../platform/process.ts';
import { casusStappen, FASEN, neemtMeldingAan, opvolgingIsGeldig, type Casus, type Fase } from './rules.ts';

const REGISSEUR = new Set(['casusregisseur']);
const casus = (anders: Partial<Casus> = {}): Casus => ({
  status: 'directeVeiligheid',
  leden: [
    { naam: 'Moeder', oordeel: 'veilig', afspraken: 1 },
    { naam: 'Vader', oordeel: 'veilig', afspraken: 1 },
  ],
  voorwaarden: [{ tekst: 'vader slaapt elders', status: 'nageleefd' }],
  veiligheidsplanOp: day('2026-04-20'),
  openAcuteIncidenten: 0,
  bezetting: { contactpersoon: 1, casusregisseur: 1 },
  risico: { aantal: 1, zonderResultaat: 0 },
  herstel: { zonderResultaat: 0 },
  laatsteMoment: { uitgevoerdOp: day('2026-07-13'), allenVeilig: true },
  volgendMomentOp: day('2027-04-13'),
  horizonVoorbij: false,
  meningGezin: 'het gaat beter',
  ...anders,
});
const geweigerd = (stap: string, anders: Partial<Casus>) => {
  const uitkomst = tryStep(casusStappen, stap, casus(anders), REGISSEUR);
  return uitkomst.ok ? [] : uitkomst.reasons.map((gate) => [gate.id, gate.reason?.key]);
};

test('G10: een geschonden voorwaarde houdt de casus in fase 1 en wordt bij naam genoemd', () => {
  const anders = { voorwaarden: [{ tekst: 'vader slaapt elders', status: 'geschonden' as const }] };
  const uitkomst = tryStep(casusStappen, 'naarStabieleVeiligheid', casus(anders), REGISSEUR);
  assert.deepEqual(uitkomst.ok || uitkomst.reasons[0]?.reason, {
    key: 'poort.geschonden',
    values: { wat: 'vader slaapt elders' },
  });
});

test('G10: zonder voorwaarde, plan of veilig oordeel, of met een open acuut incident, geen fase 2', () => {
  const stap = 'naarStabieleVeiligheid';
  assert.deepEqual(geweigerd(stap, {}), []);
  assert.deepEqual(geweigerd(stap, { voorwaarden: [] }), [['G10', 'poort.voorwaarde']]);
  assert.deepEqual(geweigerd(stap, { veiligheidsplanOp: null }), [['G10', 'poort.veiligheidsplan']]);
  assert.deepEqual(geweigerd(stap, { openAcuteIncidenten: 1 }), [['G10', 'poort.incident']]);
  assert.deepEqual(geweigerd(stap, { leden: [{ naam: 'Kind', oordeel: 'onveilig', afspraken: 1 }] }), [
    ['G10', 'poort.onveilig'],
  ]);
  assert.deepEqual(geweigerd(stap, { leden: [{ naam: 'Kind', oordeel: null, afspraken: 1 }] }), [
    ['G10', 'poort.onveilig'],
  ]);
});

test('G15: een plan waarin de vader ontbreekt kan niet gelden', () => {
  const leden = [
    { naam: 'Moeder', oordeel: 'veilig', afspraken: 2 },
    { naam: 'Vader', oordeel: 'veilig', afspraken: 0 },
  ] as const;
  const uitkomst = tryStep(casusStappen, 'naarStabieleVeiligheid', casus({ leden }), REGISSEUR);
  assert.deepEqual(uitkomst.ok || uitkomst.reasons[0]?.reason, { key: 'poort.plan', values: { wie: 'Vader' } });
});

test('G14: een gezin heeft precies een contactpersoon en een casusregisseur in fase 1 tot en met 3', () => {
  for (const [stap, status] of [
    ['naarStabieleVeiligheid', 'directeVeiligheid'],
    ['naarHerstel', 'stabieleVeiligheid'],
    ['naarMonitoring', 'herstel'],
  ] as const)
    for (const aantal of [0, 2]) {
      const bezetting = { contactpersoon: aantal, casusregisseur: 1 };
      assert.deepEqual(geweigerd(stap, { status, bezetting }), [['G14', 'poort.contactpersoon']]);
    }
});

test('G14: wie weggaat heeft een opvolger, en dat is iemand anders', () => {
  assert.equal(opvolgingIsGeldig('anna', undefined), false);
  assert.equal(opvolgingIsGeldig('anna', 'anna'), false);
  assert.equal(opvolgingIsGeldig('anna', 'bram'), true);
});

test('G12: fase 3 vraagt een resultaat voor elke risicofactor en een moment waarop iedereen veilig was', () => {
  const status = 'stabieleVeiligheid' as const;
  assert.deepEqual(geweigerd('naarHerstel', { status }), []);
  assert.deepEqual(geweigerd('naarHerstel', { status, risico: { aantal: 2, zonderResultaat: 1 } }), [
    ['G12', 'poort.risico'],
  ]);
  assert.deepEqual(geweigerd('naarHerstel', { status, laatsteMoment: null }), [['G12', 'poort.stabiel']]);
});

test('G13: sluiten kan alleen als iedereen veilig is, herstel geregeld, vervolg gepland en het gezin gehoord', () => {
  const status = 'monitoring' as const;
  assert.deepEqual(geweigerd('afsluiten', { status }), []);
  const leden = [{ naam: 'Kind', oordeel: 'onbekend', afspraken: 1 }] as const;
  assert.deepEqual(geweigerd('afsluiten', { status, leden }), [['G13', 'poort.nietVeilig']]);
  assert.deepEqual(geweigerd('afsluiten', { status, herstel: { zonderResultaat: 2 } }), [['G13', 'poort.herstel']]);
  assert.deepEqual(geweigerd('afsluiten', { status, volgendMomentOp: null }), [['G13', 'poort.vervolgmoment']]);
  assert.deepEqual(geweigerd('afsluiten', { status, volgendMomentOp: null, horizonVoorbij: true }), []);
  assert.deepEqual(geweigerd('afsluiten', { status, meningGezin: ' ' }), [['G13', 'poort.mening']]);
  assert.deepEqual(geweigerd('afsluiten', { status, laatsteMoment: null }), [['G13', 'poort.moment']]);
});

test('G08: een afgesloten casus is het einde: geen stap en geen melding meer', () => {
  assert.deepEqual(availableSteps(casusStappen, casus({ status: 'afgesloten' }), REGISSEUR), []);
  assert.equal(neemtMeldingAan({ status: 'afgesloten' }), false);
  for (const status of FASEN.slice(0, -1)) assert.equal(neemtMeldingAan({ status }), true);
});

test('wie geen rol heeft in de casus zet geen stap', () => {
  assert.deepEqual(availableSteps(casusStappen, casus(), new Set(['teamMedewerker'])), []);
});

test('eigenschap: na elke reeks stappen staat de casus in een fase die de stap beloofde, en nooit voorbij een dichte poort', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.keys(casusStappen)), { maxLength: 30 }),
      fc.boolean(),
      (reeks, veilig) => {
        let status: Fase = 'directeVeiligheid';
        for (const stap of reeks) {
          const anders: Partial<Casus> = veilig
            ? { status }
            : { status, leden: [{ naam: 'Kind', oordeel: 'onveilig', afspraken: 1 }] };
          const uitkomst = tryStep(casusStappen, stap, casus(anders), REGISSEUR);
          if (uitkomst.ok) status = uitkomst.to;
        }
        assert.ok(FASEN.includes(status));
        if (!veilig) assert.equal(status, 'directeVeiligheid');
      },
    ),
  );
});
