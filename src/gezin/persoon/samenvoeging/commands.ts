// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { groepen, vindPersoon } from '../queries.ts';

/** One at a time in a region: two that point at each other would be a circle. */
const alleen = (tx: ActorTx) => sql`select pg_advisory_xact_lock(4712, ${tx.actor.regioId})`.execute(tx.db);

/**
 * Says that two rows are one person, by a pointer: nothing moves, so that it can be undone as it was. A row points at one
 * other at most. Throws Invalid when there is no such other person, or they are one person already, and Conflict when this
 * row points already.
 */
export async function voegSamen(tx: ActorTx, persoonId: string, inPersoonId: string, reden: string): Promise<string> {
  await alleen(tx);
  if (!(await vindPersoon(tx, inPersoonId))) throw new Invalid([{ field: 'inPersoon', key: 'fout.keuze' }]);
  const groep = await groepen(tx, [persoonId]);
  if (groep.some(({ lid_id }) => lid_id === inPersoonId))
    throw new Invalid([{ field: 'inPersoon', key: 'fout.alSamen' }]);
  const id = randomUUID();
  await tx.db
    .insertInto('samenvoeging')
    .values({
      regio_id: tx.actor.regioId,
      id,
      persoon_id: persoonId,
      in_persoon_id: inPersoonId,
      reden,
      door: tx.actor.medewerkerId,
      op: tx.nu,
    })
    .execute();
  await tx.verantwoord({ handeling: 'persoon.samenvoegen', objectSoort: 'persoon', objectId: persoonId });
  await tx.verantwoord({ handeling: 'persoon.samenvoegen', objectSoort: 'persoon', objectId: inPersoonId });
  return id;
}

/** Takes two rows apart again; all that was joined before or after by others stays joined. Throws NotFound or Conflict. */
export async function ontkoppel(tx: ActorTx, persoonId: string, id: string, reden: string): Promise<void> {
  await alleen(tx);
  const groep = (await groepen(tx, [persoonId])).map(({ lid_id }) => lid_id);
  const rij = await tx.db
    .selectFrom('samenvoeging')
    .select(['persoon_id', 'in_persoon_id', 'ontkoppeld_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!rij || ![rij.persoon_id, rij.in_persoon_id].some((een) => een === persoonId || groep.includes(een)))
    throw new NotFound();
  const { numUpdatedRows } = await tx.db
    .updateTable('samenvoeging')
    .set({ ontkoppeld_op: tx.nu, ontkoppeld_door: tx.actor.medewerkerId, ontkoppel_reden: reden })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .where('ontkoppeld_op', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  for (const objectId of [rij.persoon_id, rij.in_persoon_id])
    await tx.verantwoord({ handeling: 'persoon.ontkoppelen', objectSoort: 'persoon', objectId });
}
