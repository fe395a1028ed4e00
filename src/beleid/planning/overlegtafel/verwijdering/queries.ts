// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import type { Day } from '../../../../platform/dates.ts';

/** How many steps of routes are at a table; with a day only those that are still to come after it. */
export async function telStappen(tx: ActorTx, tafelId: string, na?: Day): Promise<number> {
  const { n } = await tx.db
    .selectFrom('routestap')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('tafel_id', '=', tafelId)
    .$if(na !== undefined, (q) => q.where('gepland', '>', na ?? null).where('status', 'in', ['gepland', 'geagendeerd']))
    .executeTakeFirstOrThrow();
  return n;
}
