// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';

/** What stands in `taak.soort`. */
export const TAAK = 'stukken';

const ronden = (tx: ActorTx) =>
  tx.db
    .selectFrom('stukronde as r')
    // The job is of the organisation that began it: for others a round is busy until it is ready.
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('taak as t')
          .select(['t.status', 't.reden'])
          .whereRef('t.regio_id', '=', 'r.regio_id')
          .whereRef('t.object_id', '=', 'r.id')
          .where('t.soort', '=', TAAK)
          .orderBy('t.aangemaakt', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select([
      'r.id',
      'r.visietraject_id',
      'r.totaal',
      'r.begonnen_op',
      'r.afgerond_op',
      't.reden',
      sql<
        'wacht' | 'bezig' | 'klaar' | 'gestopt'
      >`case when r.afgerond_op is not null then 'klaar' else coalesce(t.status, 'bezig') end`.as('status'),
      sql<number>`(select count(*)::int from (
        select k.gemeente_code, k.soort from stuk k where k.regio_id = r.regio_id and k.ronde_id = r.id
        union select f.gemeente_code, f.soort from stukfout f where f.regio_id = r.regio_id and f.ronde_id = r.id) x)`.as(
        'gedaan',
      ),
    ])
    .where('r.regio_id', '=', tx.actor.regioId);

/** The latest round of a traject. */
export const laatsteRonde = (tx: ActorTx, traject: Pick<TrajectRij, 'id'>) =>
  ronden(tx).where('r.visietraject_id', '=', traject.id).orderBy('r.begonnen_op', 'desc').limit(1).executeTakeFirst();
export type RondeRij = NonNullable<Awaited<ReturnType<typeof laatsteRonde>>>;
export const vindRonde = (tx: ActorTx, id: string) => ronden(tx).where('r.id', '=', id).executeTakeFirst();

export const foutenVan = (tx: ActorTx, ronde: string) =>
  tx.db
    .selectFrom('stukfout as f')
    .leftJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'f.regio_id').onRef('g.code', '=', 'f.gemeente_code'),
    )
    .select(['f.gemeente_code', 'g.naam as gemeente', 'f.soort', 'f.code'])
    .where('f.regio_id', '=', tx.actor.regioId)
    .where('f.ronde_id', '=', ronde)
    .orderBy('g.naam')
    .orderBy('f.soort')
    .execute();
export type StukfoutRij = Awaited<ReturnType<typeof foutenVan>>[number];

/** The papers of a round that were made or put aside: where a job goes on. */
export async function gedaanIn(tx: ActorTx, ronde: string): Promise<ReadonlySet<string>> {
  const gemaakt = await tx.db
    .selectFrom('stuk')
    .select(['gemeente_code', 'soort'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('ronde_id', '=', ronde)
    .groupBy(['gemeente_code', 'soort'])
    .execute();
  const fout = await foutenVan(tx, ronde);
  return new Set([...gemaakt, ...fout].map(({ gemeente_code: code, soort }) => `${code ?? ''}/${soort}`));
}
