// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Suggestiestatus } from './rules.ts';

const suggesties = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('suggestie as s')
    .innerJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 's.regio_id').onRef('p.id', '=', 's.passage_id'))
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 's.regio_id').onRef('m.id', '=', 's.ingediend_door'),
    )
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 'm.regio_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .leftJoin('medewerker as b', (join) =>
      join.onRef('b.regio_id', '=', 's.regio_id').onRef('b.id', '=', 's.afgehandeld_door'),
    )
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.visietraject_id', '=', trajectId)
    .select([
      's.id',
      's.passage_id',
      's.op_versie',
      's.oude_titel',
      's.oude_tekst',
      's.nieuwe_titel',
      's.nieuwe_tekst',
      's.toelichting',
      's.status',
      's.reden',
      's.wijziging_id',
      's.ingediend_op',
      's.ingediend_door',
      's.afgehandeld_op',
      's.versie',
      'm.naam as wie',
      'o.naam as organisatie',
      'b.naam as beslisser',
      'p.adres',
      'p.soort',
      'p.nummer',
      'p.titel',
      sql<string>`left(p.tekst, 300)`.as('tekst'),
    ]);

export interface Suggestiefilter {
  readonly status?: Suggestiestatus | undefined;
  readonly passage?: string;
  /** Only those of this person. */
  readonly van?: string | undefined;
}

/** Suggestions for a text, the oldest open ones first. */
export function suggestiesVan(tx: ActorTx, trajectId: string, filter: Suggestiefilter, hoogstens = 200) {
  let vraag = suggesties(tx, trajectId);
  if (filter.status !== undefined) vraag = vraag.where('s.status', '=', filter.status);
  if (filter.passage !== undefined) vraag = vraag.where('s.passage_id', '=', filter.passage);
  if (filter.van !== undefined) vraag = vraag.where('s.ingediend_door', '=', filter.van);
  return vraag
    .orderBy(sql`s.status = 'open'`, 'desc')
    .orderBy('s.ingediend_op')
    .orderBy('s.id')
    .limit(hoogstens)
    .execute();
}
/** One suggestion of this traject. */
export const vindSuggestie = (tx: ActorTx, trajectId: string, id: string) =>
  suggesties(tx, trajectId).where('s.id', '=', id).executeTakeFirst();
export type SuggestieRij = NonNullable<Awaited<ReturnType<typeof vindSuggestie>>>;

/** How many suggestions wait at each passage. */
export async function openPerPassage(tx: ActorTx, trajectId: string): Promise<ReadonlyMap<string, number>> {
  const rijen = await tx.db
    .selectFrom('suggestie')
    .select(['passage_id', sql<number>`count(*)::int`.as('n')])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('status', '=', 'open')
    .groupBy('passage_id')
    .execute();
  return new Map(rijen.map(({ passage_id, n }) => [passage_id, n]));
}
