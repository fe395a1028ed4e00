// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { tryStep } from '../../platform/process.ts';
import type { Beoordeling } from '../beoordeling/rules.ts';
import { classificeer, meldingStappen, type EerdereCasus, type Melding, type MeldingStatus } from './rules.ts';

const VT = new Set(['vtMedewerker']);
const volledig: Beoordeling = {
  urgentie: 'acuut',
  directeActie: 'politie gebeld',
  taxatieAcuut: 'onveilig',
  taxatieStructureel: 'onbekend',
  betrokkenenCompleet: true,
  aantalBetrokkenen: 3,
  besluit: 'overdracht',
  volgendeVerantwoordelijke: 'team',
  motivering: 'eerder geweld',
};
const melding = (beoordeling: Partial<Beoordeling> = {}, status: MeldingStatus = 'inBeoordeling'): Melding => ({
  status,
  melderBekend: true,
  beoordeling: { ...volledig, ...beoordeling },
});
const redenen = (gegeven: Melding) => {
  const uitkomst = tryStep(meldingStappen, 'besluiten', gegeven, VT);
  return uitkomst.ok ? [] : uitkomst.reasons.map((gate) => [gate.id, gate.reason?.key]);
};

test('een volledige beoordeling mag worden besloten', () => {
  assert.deepEqual(tryStep(meldingStappen, 'besluiten', melding(), VT), { ok: true, to: 'besloten' });
});

test('G01: zonder melder die Veilig Thuis kent is er geen besluit', () => {
  assert.deepEqual(redenen({ ...melding(), melderBekend: false }), [['G01', 'poort.melder']]);
});

test('G03: een acute melding zonder directe actie kan niet worden besloten', () => {
  assert.deepEqual(redenen(melding({ directeActie: '  ' })), [['G03', 'poort.directeActie']]);
  assert.deepEqual(redenen(melding({ urgentie: 'regulier', directeActie: '' })), []);
});

test('G04: een besluit vraagt taxatie, betrokkenen, volgende verantwoordelijke en motivering, en noemt alles wat mist', () => {
  const leeg = melding({
    taxatieAcuut: null,
    betrokkenenCompleet: false,
    volgendeVerantwoordelijke: null,
    motivering: '',
  });
  assert.deepEqual(redenen(leeg), [
    ['G04', 'poort.taxatie'],
    ['G04', 'poort.betrokkenen'],
    ['G04', 'poort.volgendeVerantwoordelijke'],
    ['G04', 'poort.motivering'],
  ]);
  assert.deepEqual(redenen(melding({ aantalBetrokkenen: 0 })), [['G04', 'poort.betrokkenen']]);
});

test('wat is besloten als geen vervolg kan niet worden aangeboden', () => {
  const uitkomst = tryStep(meldingStappen, 'aanbieden', melding({ besluit: 'geenVervolg' }, 'besloten'), VT);
  assert.equal(uitkomst.ok, false);
});

const eerder = (persoonId: string, status: string, afgeslotenOp: string | null): EerdereCasus => ({
  casusId: `${persoonId}-${status}`,
  persoonId,
  status,
  afgeslotenOp: afgeslotenOp === null ? null : day(afgeslotenOp),
});
const op = day('2026-04-02');

test('een melding over onbekende mensen is een eerste melding, zonder mensen niet ingedeeld', () => {
  assert.equal(classificeer(2, [], op, 3), 'eersteMelding');
  assert.equal(classificeer(0, [], op, 3), 'nietIngedeeld');
});

test('een afgesloten casus van 14 maanden terug maakt een hermelding van een of meer betrokkenen', () => {
  assert.equal(classificeer(3, [eerder('a', 'afgesloten', '2025-02-02')], op, 3), 'hermeldingEen');
  const twee = [eerder('a', 'afgesloten', '2025-02-02'), eerder('b', 'afgesloten', '2024-01-01')];
  assert.equal(classificeer(3, twee, op, 3), 'hermeldingMeer');
});

test('het venster van drie jaar telt de dag zelf nog mee en de dag ervoor niet', () => {
  assert.equal(classificeer(1, [eerder('a', 'afgesloten', '2023-04-02')], op, 3), 'hermeldingEen');
  assert.equal(classificeer(1, [eerder('a', 'afgesloten', '2023-04-01')], op, 3), 'eersteMelding');
});

test('een lopende casus maakt een vervolgmelding, en monitoring gaat voor', () => {
  assert.equal(classificeer(1, [eerder('a', 'beoordeling', null)], op, 3), 'vervolgTijdensBeoordeling');
  assert.equal(classificeer(1, [eerder('a', 'herstel', null)], op, 3), 'vervolgNaBeoordeling');
  const beide = [eerder('a', 'afgesloten', '2025-02-02'), eerder('a', 'monitoring', null)];
  assert.equal(classificeer(1, beide, op, 3), 'vervolgTijdensMonitoring');
});
