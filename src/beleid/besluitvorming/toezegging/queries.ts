// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Toezegging } from './rules.ts';

/** A promise of this traject. */
export const vindToezegging = (tx: ActorTx, trajectId: string, id: string) =>
  tx.db
    .selectFrom('toezegging as t')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 't.regio_id').onRef('g.code', '=', 't.gemeente_code'),
    )
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.visietraject_id', '=', trajectId)
    .where('t.id', '=', id)
    .selectAll('t')
    .select('g.naam as gemeente')
    .select(
      sql<number>`(select count(*)::int from opvolging o where o.regio_id = t.regio_id and o.toezegging_id = t.id)`.as(
        'opvolgingen',
      ),
    )
    .executeTakeFirst();
export type ToezeggingRij = NonNullable<Awaited<ReturnType<typeof vindToezegging>>>;

export const alsToezegging = ({ status, eigenaar, opvolgingen }: ToezeggingRij): Toezegging => ({
  status,
  eigenaar,
  opvolgingen,
});
