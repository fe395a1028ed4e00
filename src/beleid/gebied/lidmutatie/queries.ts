// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** Who joined or left a traject, and why, the newest first. */
export const mutatiesVan = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('lidmutatie as l')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'l.regio_id').onRef('g.code', '=', 'l.gemeente_code'),
    )
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'l.regio_id').onRef('m.id', '=', 'l.medewerker_id'),
    )
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.visietraject_id', '=', trajectId)
    .select(['g.naam', 'l.op', 'l.erbij', 'l.reden', 'm.naam as wie'])
    .orderBy('l.op', 'desc')
    .execute();
export type Mutatierij = Awaited<ReturnType<typeof mutatiesVan>>[number];
