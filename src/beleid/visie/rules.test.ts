// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availableSteps, tryStep } from '../../platform/process.ts';
import { visieStappen, type Visie } from './rules.ts';

const BELEID = new Set(['beleidsadviseur']);
const klaar: Visie = {
  status: 'ingelezen',
  titel: 'Voorbeeldvisie',
  looptijdVan: 2024,
  looptijdTot: 2028,
  doelen: 2,
  doelenOpen: 0,
  lijnenOpen: 0,
};
const redenen = (anders: Partial<Visie>) => {
  const uitkomst = tryStep(visieStappen, 'bevestigen', { ...klaar, ...anders }, BELEID);
  return uitkomst.ok ? [] : uitkomst.reasons.map((poort) => poort.reason);
};

test('een visie met titel, looptijd en bevestigde doelen en lijnen kan worden bevestigd', () => {
  assert.deepEqual(tryStep(visieStappen, 'bevestigen', klaar, BELEID), { ok: true, to: 'bevestigd' });
});

test('zonder titel, looptijd of doel is er nog geen regiovisie, en alles wat mist wordt genoemd', () => {
  assert.deepEqual(redenen({ titel: '  ', looptijdTot: null, doelen: 0 }), [
    { key: 'poort.visieTitel' },
    { key: 'poort.visieLooptijd' },
    { key: 'poort.visieDoel' },
  ]);
});

test('een looptijd die eindigt voor hij begint telt niet', () => {
  assert.deepEqual(redenen({ looptijdVan: 2028, looptijdTot: 2024 }), [{ key: 'poort.visieLooptijd' }]);
});

test('een doel of lijn die niemand heeft nagekeken houdt de visie tegen, met het aantal', () => {
  assert.deepEqual(redenen({ doelenOpen: 3, lijnenOpen: 1 }), [
    { key: 'poort.visieDoelen', values: { n: 3 } },
    { key: 'poort.visieLijnen', values: { n: 1 } },
  ]);
});

test('alleen een beleidsadviseur bevestigt, en wat bevestigd is kent geen stap meer', () => {
  const bevestigd: Visie = { ...klaar, status: 'bevestigd' };
  assert.deepEqual(availableSteps(visieStappen, klaar, new Set(['vtMedewerker', 'dataAnalist'])), []);
  assert.deepEqual(availableSteps(visieStappen, bevestigd, BELEID), []);
});
