// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakWereld, testEngine, type Persona } from '../../../test/support/database.ts';
import { biedCasusAan, dossier, meld, melding, neemAan, persoon } from '../../../test/support/gezin.ts';
import { addWorkingDays, dayOf } from '../../platform/dates.ts';
import { termijnenVan } from '../termijn/queries.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { weegOpnieuw } from './commands.ts';

test('Scenario 7: een melding tijdens monitoring vraagt de volgende werkdag een herweging, ook van het lokale team', async () => {
  const wereld = await maakWereld(await testEngine());
  const { casusId, overdrachtId } = await biedCasusAan(wereld);
  await neemAan(wereld, overdrachtId);
  await wereld.engine.owner.updateTable('casus').set({ status: 'monitoring' }).where('id', '=', casusId).execute();
  const { leden } = await dossier(wereld, casusId);
  const id = await meld(wereld, { personen: leden.map((lid) => persoon('Zelfde', 'Persoon', lid.id)) });
  const nieuw = await melding(wereld, id);
  assert.deepEqual([nieuw.classificatie, nieuw.casus_id], ['vervolgTijdensMonitoring', casusId]);

  const open = (wie: Persona) =>
    wereld.als(wie, async (tx) => (await termijnenVan(tx, casusId)).filter(({ status }) => status === 'loopt'));
  for (const wie of [wereld.vt, wereld.team]) {
    const [termijn] = await open(wie);
    assert.ok(termijn, wie.naam);
    assert.equal(termijn.soort, 'herweging');
    assert.equal(laatsteDag(termijn.te_laat_vanaf), addWorkingDays(dayOf(nieuw.ontvangen_op), 1, new Set()));
  }
  assert.equal((await open(wereld.anderTeam)).length, 0, 'een ander team ziet niets');
  const { casus } = await dossier(wereld, casusId);
  await wereld.als(wereld.team, (tx) =>
    weegOpnieuw(tx, casus, { oordeel: 'onveilig', toelichting: 'er is weer geslagen' }),
  );
  for (const wie of [wereld.vt, wereld.team]) assert.equal((await open(wie)).length, 0, wie.naam);
});
