// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import {
  naExterneAcceptatie,
  overdrachtRollen,
  overdrachtStappen,
  verantwoordelijke,
  type Overdracht,
  type OverdrachtStap,
} from './rules.ts';

const overdracht = (status: Overdracht['status'], naar: string | null = 'team'): Overdracht => ({
  status,
  vanOrganisatieId: 'vt',
  naarOrganisatieId: naar,
});
const kan = (stap: OverdrachtStap, geval: Overdracht, organisatie: string) =>
  tryStep(overdrachtStappen, stap, geval, overdrachtRollen(geval, organisatie)).ok;

test('G06: tot acceptatie blijft de zender verantwoordelijk, ook na afwijzen of intrekken', () => {
  for (const status of ['aangeboden', 'afgewezen', 'ingetrokken'] as const) {
    assert.equal(verantwoordelijke(overdracht(status)), 'vt');
    assert.equal(verantwoordelijke(overdracht(status, null)), 'vt', 'ook bij een partij zonder Verband');
  }
  for (const status of ['geaccepteerd', 'berichtTerug', 'afgerond'] as const) {
    assert.equal(verantwoordelijke(overdracht(status)), 'team');
    assert.equal(verantwoordelijke(overdracht(status, null)), null);
  }
});

test('alleen de ontvanger accepteert of wijst af, alleen de zender trekt in, en maar een keer', () => {
  assert.equal(kan('accepteren', overdracht('aangeboden'), 'team'), true);
  assert.equal(kan('accepteren', overdracht('aangeboden'), 'vt'), false);
  assert.equal(kan('intrekken', overdracht('aangeboden'), 'team'), false);
  assert.equal(kan('accepteren', overdracht('geaccepteerd'), 'team'), false);
  assert.equal(overdrachtRollen(overdracht('aangeboden'), 'politie').size, 0);
});

test('de zender legt alleen het antwoord vast van een partij zonder Verband, nooit dat van een team', () => {
  for (const stap of ['acceptatieVastleggen', 'afwijzingVastleggen'] as const) {
    assert.equal(kan(stap, overdracht('aangeboden'), 'vt'), false);
    assert.equal(kan(stap, overdracht('aangeboden'), 'team'), false);
    assert.equal(kan(stap, overdracht('aangeboden', null), 'vt'), true);
  }
});

test('12.2: bericht terug komt na acceptatie, van de ontvanger, en de zender bevestigt het', () => {
  assert.equal(kan('terugberichten', overdracht('aangeboden'), 'team'), false);
  assert.equal(kan('terugberichten', overdracht('geaccepteerd'), 'team'), true);
  assert.equal(kan('terugberichten', overdracht('geaccepteerd'), 'vt'), false);
  assert.equal(kan('terugberichten', overdracht('geaccepteerd', null), 'vt'), true);
  assert.equal(kan('berichtBevestigen', overdracht('berichtTerug'), 'vt'), true);
  assert.equal(kan('berichtBevestigen', overdracht('berichtTerug'), 'team'), false);
  assert.equal(kan('terugberichten', overdracht('afgerond'), 'team'), false);
});

test('na acceptatie buiten Verband volgt Veilig Thuis het gezin zolang er voorwaarden lopen', () => {
  assert.equal(naExterneAcceptatie(1), 'volgen');
  assert.equal(naExterneAcceptatie(0), 'sluiten');
});
