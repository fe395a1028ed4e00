// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import { overdrachtRollen, overdrachtStappen, verantwoordelijke, type Overdracht } from './rules.ts';

const overdracht = (status: Overdracht['status']): Overdracht => ({
  status,
  vanOrganisatieId: 'vt',
  naarOrganisatieId: 'team',
});

test('G06: tot acceptatie blijft de zender verantwoordelijk, ook na afwijzen of intrekken', () => {
  for (const status of ['aangeboden', 'afgewezen', 'ingetrokken'] as const)
    assert.equal(verantwoordelijke(overdracht(status)), 'vt');
  assert.equal(verantwoordelijke(overdracht('geaccepteerd')), 'team');
});

test('alleen de ontvanger accepteert of wijst af, alleen de zender trekt in, en maar een keer', () => {
  const rollen = (organisatie: string) => overdrachtRollen(overdracht('aangeboden'), organisatie);
  assert.equal(tryStep(overdrachtStappen, 'accepteren', overdracht('aangeboden'), rollen('team')).ok, true);
  assert.equal(tryStep(overdrachtStappen, 'accepteren', overdracht('aangeboden'), rollen('vt')).ok, false);
  assert.equal(tryStep(overdrachtStappen, 'intrekken', overdracht('aangeboden'), rollen('team')).ok, false);
  assert.equal(tryStep(overdrachtStappen, 'accepteren', overdracht('geaccepteerd'), rollen('team')).ok, false);
  assert.equal(rollen('politie').size, 0);
});
