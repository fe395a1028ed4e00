// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';

type Tabel = 'inspraakvenster' | 'motie' | 'toezegging';

/** What stood in rows before they were changed, the newest change first; nothing for who may not see that. */
export const eerdereStanden = (tx: ActorTx, tabel: Tabel, sleutels: readonly string[]) =>
  tx.db
    .selectFrom('eerderestand as e')
    .leftJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'e.regio_id').onRef('m.id', '=', 'e.door'))
    .where('e.regio_id', '=', tx.actor.regioId)
    .where('e.tabel', '=', tabel)
    .where('e.sleutel', 'in', sleutels.length > 0 ? sleutels : [''])
    .select(['e.id', 'e.inhoud', 'e.op', 'm.naam as wie'])
    .orderBy('e.op', 'desc')
    .orderBy('e.id')
    .limit(50)
    .execute();
export type EerdereStand = Awaited<ReturnType<typeof eerdereStanden>>[number];
