// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { Conflict, Forbidden } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { publiceren } from '../access.ts';
import { voorstel } from '../queries.ts';
import { magBeoordelen } from '../rules.ts';
import type { Oordeelgegevens } from './schema.ts';

/**
 * Says that words which were found in a text point at nobody, and why; they no longer stand in the way. Only of what has the form
 * of a name, a number of a case or a number plate: an address or a number of a person has no way past the check.
 * @throws Conflict when those words are not there any more, or may not be judged
 */
export async function geefOordeel(
  tx: ActorTx,
  traject: TrajectRij,
  { afdruk, oordeelreden }: Oordeelgegevens,
): Promise<void> {
  if (!mayDo(publiceren, tx.actor.rollen)) throw new Forbidden();
  // The points of residents are looked at too: whoever judged with them can also publish without.
  const bezwaar = (await voorstel(tx, traject, true)).bezwaren.find((een) => een.afdruk === afdruk);
  if (!bezwaar || !magBeoordelen(bezwaar.wat)) throw new Conflict('bekendmaking.veranderd');
  await tx.db
    .insertInto('herkenningsoordeel')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      visietraject_id: traject.id,
      afdruk,
      soort: bezwaar.wat,
      reden: oordeelreden,
      gegeven_op: tx.nu,
      gegeven_door: tx.actor.medewerkerId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.verantwoord({ handeling: 'bekendmaking.oordelen', objectSoort: 'visietraject', objectId: traject.id });
}

/** Takes a judgement back: the words stand in the way again. That it was given stays known. */
export async function trekOordeelIn(tx: ActorTx, traject: Pick<TrajectRij, 'id'>, afdruk: string): Promise<void> {
  if (!mayDo(publiceren, tx.actor.rollen)) throw new Forbidden();
  const { numUpdatedRows } = await tx.db
    .updateTable('herkenningsoordeel')
    .set({ ingetrokken_op: tx.nu, ingetrokken_door: tx.actor.medewerkerId })
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('afdruk', '=', afdruk)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'bekendmaking.oordeelTerug', objectSoort: 'visietraject', objectId: traject.id });
}
