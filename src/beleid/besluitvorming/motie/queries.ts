// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { Motie } from './rules.ts';

/** A motion of this traject. */
export const vindMotie = (tx: ActorTx, trajectId: string, id: string) =>
  tx.db
    .selectFrom('motie as m')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'm.regio_id').onRef('g.code', '=', 'm.gemeente_code'),
    )
    .innerJoin('routestap as s', (join) =>
      join.onRef('s.regio_id', '=', 'm.regio_id').onRef('s.id', '=', 'm.routestap_id'),
    )
    .where('m.regio_id', '=', tx.actor.regioId)
    .where('m.visietraject_id', '=', trajectId)
    .where('m.id', '=', id)
    .selectAll('m')
    .select(['g.naam as gemeente', 's.gepland as vergadering', 's.orgaan'])
    .select(
      sql<number>`(select count(*)::int from opvolging o where o.regio_id = m.regio_id and o.motie_id = m.id)`.as(
        'opvolgingen',
      ),
    )
    .executeTakeFirst();
export type MotieRij = NonNullable<Awaited<ReturnType<typeof vindMotie>>>;

export const alsMotie = (tx: Pick<ActorTx, 'nu'>, rij: MotieRij): Motie => ({
  status: rij.status,
  vergadering: rij.vergadering,
  vandaag: dayOf(tx.nu),
  eigenaar: rij.eigenaar,
  opvolgingen: rij.opvolgingen,
});
