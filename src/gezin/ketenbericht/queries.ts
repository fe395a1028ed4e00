// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Herhaling } from './rules.ts';

/** A message as far as it is there for the actor. */
export const vindKetenbericht = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('ketenbericht')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
export type KetenberichtRij = NonNullable<Awaited<ReturnType<typeof vindKetenbericht>>>;

/** The messages about one thing: their keys begin with it. */
export const ketenberichtenVan = (tx: ActorTx, casusId: string, onderwerp: string) =>
  tx.db
    .selectFrom('ketenbericht')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('casus_id', '=', casusId)
    .where('sleutel', 'like', `${onderwerp}:%`)
    .orderBy('klaar_op')
    .orderBy('soort', 'desc')
    .execute();

const herhaling = z.object({
  minuten: z.number().positive(),
  factor: z.number().min(1),
  pogingen: z.number().int().positive(),
});

/** How often a message is tried again, as it holds today in the actor's region. */
export async function leesHerhaling(tx: ActorTx): Promise<Herhaling> {
  const { waarde } = await tx.db
    .selectFrom('beleidsparameter')
    .select('waarde')
    .where('regio_id', '=', tx.actor.regioId)
    .where('sleutel', '=', 'ketenbericht.herhaling')
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('geldig_van', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return herhaling.parse(waarde);
}
