// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict } from '../../platform/result.ts';
import type { MeldingRij } from '../melding/queries.ts';
import { beginTermijn, laatTermijnVervallen, rondTermijnAf } from '../termijn/commands.ts';
import type { BeoordelingInvoer } from './schema.ts';

/** Saves the assessment as far as it is; only while the melding is being assessed, so a decision stays as it was made. */
export async function bewaarBeoordeling(tx: ActorTx, melding: MeldingRij, invoer: BeoordelingInvoer): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('melding')
    .set({ versie: invoer.versie + 1 })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', melding.id)
    .where('status', '=', 'inBeoordeling')
    .where('versie', '=', invoer.versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.db
    .updateTable('beoordeling')
    .set({
      urgentie: invoer.urgentie,
      directe_actie: invoer.directeActie,
      taxatie_acuut: invoer.taxatieAcuut,
      taxatie_structureel: invoer.taxatieStructureel,
      betrokkenen_compleet: invoer.betrokkenenCompleet,
      besluit: invoer.besluit,
      volgende_verantwoordelijke_id: invoer.volgendeVerantwoordelijke,
      motivering: invoer.motivering,
      meldcode: invoer.meldcode,
      adviesnummer: invoer.adviesnummer,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_id', '=', melding.id)
    .execute();
  await volgAcuteActie(tx, melding, invoer);
  await tx.verantwoord({
    handeling: 'beoordeling.bewaren',
    objectSoort: 'melding',
    objectId: melding.id,
    dossierId: melding.casus_id,
  });
}

/** D1: an acute melding asks for an action within clock hours of its receipt; recording the action ends the term [V5]. */
async function volgAcuteActie(tx: ActorTx, melding: MeldingRij, invoer: BeoordelingInvoer): Promise<void> {
  const acuteActie = { soort: 'acuteActie', objectId: melding.id } as const;
  if (invoer.urgentie !== 'acuut') return laatTermijnVervallen(tx, acuteActie);
  if (melding.urgentie !== 'acuut')
    await beginTermijn(tx, {
      ...acuteActie,
      objectSoort: 'melding',
      kenmerk: melding.nummer,
      casusId: melding.casus_id,
      begonnenOp: melding.ontvangen_op,
    });
  if (invoer.directeActie !== '') await rondTermijnAf(tx, acuteActie);
}
