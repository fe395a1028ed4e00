// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';

export interface Opvolgvraag {
  readonly gemeente?: string | undefined;
  readonly soort?: 'motie' | 'toezegging' | undefined;
  /** Only what should have been done by now. */
  readonly teLaat?: boolean;
}

const LOOPT = ['open', 'aangenomen', 'inUitvoering'] as const;

/** Motions and promises of all municipalities in one list: what is late first, then by the day it must be done. */
export const opvolglijst = (tx: ActorTx, trajectId: string, vraag: Opvolgvraag = {}) => {
  const moties = tx.db
    .selectFrom('motie')
    .select([
      'id',
      'gemeente_code',
      sql<string | null>`routestap_id`.as('routestap_id'),
      'nummer',
      'titel as tekst',
      'eigenaar',
      'deadline',
      sql<string>`status`.as('status'),
      sql<'motie' | 'toezegging'>`'motie'`.as('soort'),
    ])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId);
  const toezeggingen = tx.db
    .selectFrom('toezegging')
    .select([
      'id',
      'gemeente_code',
      'routestap_id',
      sql<string>`''`.as('nummer'),
      'tekst',
      'eigenaar',
      'deadline',
      sql<string>`status`.as('status'),
      sql<'motie' | 'toezegging'>`'toezegging'`.as('soort'),
    ])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId);
  return tx.db
    .selectFrom(moties.unionAll(toezeggingen).as('o'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.code', '=', 'o.gemeente_code').on('g.regio_id', '=', tx.actor.regioId),
    )
    .selectAll('o')
    .select('g.naam as gemeente')
    .$if(vraag.gemeente !== undefined, (query) => query.where('o.gemeente_code', '=', vraag.gemeente ?? ''))
    .$if(vraag.soort !== undefined, (query) => query.where('o.soort', '=', vraag.soort ?? 'motie'))
    .$if(vraag.teLaat === true, (query) =>
      query.where('o.deadline', '<', dayOf(tx.nu)).where('o.status', 'in', [...LOOPT]),
    )
    .orderBy(sql`o.status in ('open', 'aangenomen', 'inUitvoering')`, 'desc')
    .orderBy(sql`o.deadline nulls last`)
    .orderBy('g.naam')
    .orderBy('o.id')
    .execute();
};
export type Opvolgregel = Awaited<ReturnType<typeof opvolglijst>>[number];

/** What was done with one motion or promise, the newest first. */
export const opvolgingenVan = (tx: ActorTx, over: 'motie_id' | 'toezegging_id', id: string) =>
  tx.db
    .selectFrom('opvolging as o')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'o.regio_id').onRef('m.id', '=', 'o.door'))
    .where('o.regio_id', '=', tx.actor.regioId)
    .where(`o.${over}`, '=', id)
    .select(['o.id', 'o.tekst', 'o.op', 'm.naam as medewerker'])
    .orderBy('o.op', 'desc')
    .execute();
export type OpvolgingRij = Awaited<ReturnType<typeof opvolgingenVan>>[number];
