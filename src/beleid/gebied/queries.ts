// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { regiogemeenten } from '../visietraject/queries.ts';
import { isVerdwenen } from './rules.ts';

export const vindGebied = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('gebied')
    .select(['id', 'naam', 'soort'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
export type GebiedRij = NonNullable<Awaited<ReturnType<typeof vindGebied>>>;

/** Every membership there is or was, by name of the municipality. */
export const alleLeden = (tx: ActorTx) =>
  tx.db
    .selectFrom('gebiedslid as l')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'l.regio_id').onRef('g.code', '=', 'l.gemeente_code'),
    )
    .where('l.regio_id', '=', tx.actor.regioId)
    .select(['l.gebied_id as gebied', 'l.gemeente_code as gemeente', 'g.naam', 'l.van', 'l.tot', 'l.centrum'])
    .orderBy('g.naam')
    .orderBy('l.van')
    .execute();
export type Lidrij = Awaited<ReturnType<typeof alleLeden>>[number];

/** The municipalities that can be chosen today: not those that merged or left. */
export async function gemeentenVanNu(tx: ActorTx) {
  const leden = await alleLeden(tx);
  return (await regiogemeenten(tx)).filter(({ code }) => !isVerdwenen(leden, code, dayOf(tx.nu)));
}
