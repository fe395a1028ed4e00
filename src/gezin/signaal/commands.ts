// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { Invalid } from '../../platform/result.ts';
import type { SignaalInvoer } from './schema.ts';

/** The trajectories of the own organisation that still take signals and are there for the actor. */
async function magInTraject(tx: ActorTx, id: string): Promise<boolean> {
  const traject = await tx.db
    .selectFrom('meldcodetraject')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .where('status', '<>', 'afgeslotenGeenVermoeden')
    .executeTakeFirst();
  return traject !== undefined;
}

/** Records a signal of the actor's organisation; in a trajectory when one was chosen. Nothing about it leaves the organisation. */
export async function legSignaalVast(tx: ActorTx, invoer: SignaalInvoer): Promise<string> {
  if (invoer.op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  if (invoer.traject !== null && !(await magInTraject(tx, invoer.traject)))
    throw new Invalid([{ field: 'traject', key: 'fout.keuze' }]);
  const id = randomUUID();
  await tx.db
    .insertInto('signaal')
    .values({
      regio_id: tx.actor.regioId,
      id,
      organisatie_id: tx.actor.organisatieId,
      maker_id: tx.actor.medewerkerId,
      traject_id: invoer.traject,
      kenmerk: invoer.kenmerk,
      op: invoer.op,
      feiten: invoer.feiten,
      bron: invoer.bron,
      kindcheck: invoer.kindcheck,
      dier_signaal: invoer.dierSignaal,
      vastgelegd_op: tx.nu,
    })
    .execute();
  await tx.verantwoord({
    handeling: 'signaal.vastgelegd',
    objectSoort: 'signaal',
    objectId: id,
    dossierId: invoer.traject ?? undefined,
  });
  return id;
}

/** Puts the loose signals with this reference into a trajectory. */
export async function neemSignalenMee(tx: ActorTx, kenmerk: string, trajectId: string): Promise<void> {
  await tx.db
    .updateTable('signaal')
    .set({ traject_id: trajectId })
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('kenmerk', '=', kenmerk)
    .where('traject_id', 'is', null)
    .execute();
}
