// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availableSteps, tryStep } from '../../platform/process.ts';
import { HOEDANIGHEDEN } from '../melding/rules.ts';
import { adviesVooraf, ARTSEN, binnenkomstStappen, type Binnenkomst } from './rules.ts';

const VT = new Set(['vtMedewerker']);
const stap = (naam: string, bericht: Binnenkomst) => tryStep(binnenkomstStappen, naam, bericht, VT);

test('scenario 12: een arts zonder advies vooraf geeft het nummer van het advies of een reden van spoed (G31)', () => {
  const leeg = { hoedanigheid: 'huisarts', adviesnummer: '', spoedreden: '  ' };
  assert.equal(adviesVooraf(leeg), false);
  assert.equal(adviesVooraf({ ...leeg, adviesnummer: 'A-2026-000001' }), true);
  assert.equal(adviesVooraf({ ...leeg, spoedreden: 'Het kind is nu niet veilig.' }), true);
  for (const hoedanigheid of HOEDANIGHEDEN)
    assert.equal(adviesVooraf({ ...leeg, hoedanigheid }), !ARTSEN.has(hoedanigheid), hoedanigheid);
});

test('een brief zonder bekende afzender wordt een signaal en nooit een melding (1.1, G01)', () => {
  const brief: Binnenkomst = { status: 'nieuw', melderBekend: false };
  const melding = stap('maakMelding', brief);
  assert.deepEqual(melding.ok ? [] : melding.reasons.map(({ id }) => id), ['G01']);
  assert.equal(stap('maakSignaal', brief).ok, true);
  assert.deepEqual(
    availableSteps<Binnenkomst, string>(binnenkomstStappen, { ...brief, status: 'signaal' }, VT).map(
      ({ name }) => name,
    ),
    ['koppelen'],
  );
});

test('wie zich bekend maakt, wordt geen signaal: de wens om te melden telt [V11]', () => {
  const bekend: Binnenkomst = { status: 'nieuw', melderBekend: true };
  assert.equal(stap('maakSignaal', bekend).ok, false);
  assert.equal(stap('maakMelding', bekend).ok, true);
  for (const status of ['melding', 'advies', 'geenMelding'] as const)
    assert.deepEqual(
      availableSteps<Binnenkomst, string>(binnenkomstStappen, { ...bekend, status }, VT),
      [],
      `${status} is het einde`,
    );
});
