// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { PER_PAGINA, TEL_TOT, type Binnenkomst, type BinnenkomstSoort, type BinnenkomstStatus } from './rules.ts';
import { binnenkomstInhoud } from './schema.ts';

/** What came in, as far as it is there for the actor, with its term and the melding that it became. */
export async function vindBinnenkomst(tx: ActorTx, id: string) {
  const rij = await tx.db
    .selectFrom('binnenkomst as b')
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'b.regio_id').onRef('t.object_id', '=', 'b.id').on('t.soort', '=', 'binnenkomst'),
    )
    .leftJoin('melding as m', (join) => join.onRef('m.regio_id', '=', 'b.regio_id').onRef('m.id', '=', 'b.melding_id'))
    .leftJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 'b.regio_id').onRef('o.id', '=', 'b.van_organisatie_id'),
    )
    .selectAll('b')
    .select(['t.te_laat_vanaf', 'm.nummer as melding_nummer', 'o.naam as van_organisatie'])
    .where('b.regio_id', '=', tx.actor.regioId)
    .where('b.id', '=', id)
    .executeTakeFirst();
  return rij && { ...rij, inhoud: binnenkomstInhoud.parse(rij.inhoud) };
}
export type BinnenkomstRij = NonNullable<Awaited<ReturnType<typeof vindBinnenkomst>>>;

/** What the gates look at. */
export const alsBinnenkomst = (rij: BinnenkomstRij): Binnenkomst => ({
  status: rij.status,
  melderBekend: rij.inhoud.melder.naam.trim() !== '',
});

export interface BinnenkomstFilter {
  readonly status: BinnenkomstStatus;
  readonly soort: BinnenkomstSoort | '';
  readonly pagina: number;
}

/** One page of what came in, the oldest on top while it is unread, and how many there are. */
export async function binnenkomsten(tx: ActorTx, { status, soort, pagina }: BinnenkomstFilter) {
  const basis = tx.db
    .selectFrom('binnenkomst as b')
    .where('b.regio_id', '=', tx.actor.regioId)
    .where('b.organisatie_id', '=', tx.actor.organisatieId)
    .where('b.status', '=', status)
    .$if(soort !== '', (query) => query.where('b.soort', '=', soort || 'brief'));
  const rijen = await basis
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'b.regio_id').onRef('t.object_id', '=', 'b.id').on('t.soort', '=', 'binnenkomst'),
    )
    .leftJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'b.regio_id').on(sql<boolean>`g.code = b.inhoud ->> 'gemeente'`),
    )
    .select(['b.id', 'b.nummer', 'b.soort', 'b.status', 'b.ontvangen_op', 't.te_laat_vanaf', 'g.naam as gemeente'])
    .select((eb) =>
      eb
        .selectFrom('bijlage as f')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('f.binnenkomst_id', '=', 'b.id')
        .as('bijlagen'),
    )
    .orderBy('b.ontvangen_op', status === 'nieuw' ? 'asc' : 'desc')
    .orderBy('b.id')
    .limit(PER_PAGINA)
    .offset((pagina - 1) * PER_PAGINA)
    .execute();
  const geteld = await tx.db
    .selectFrom(basis.select('b.id').limit(TEL_TOT).as('t'))
    .select(sql<number>`count(*)`.as('aantal'))
    .executeTakeFirstOrThrow();
  return { rijen, aantal: geteld.aantal };
}
export type BinnenkomstRegel = Awaited<ReturnType<typeof binnenkomsten>>['rijen'][number];

/** How many are unread, and since when the oldest waits. */
export const ongelezen = (tx: ActorTx) =>
  tx.db
    .selectFrom((eb) =>
      eb
        .selectFrom('binnenkomst')
        .select('ontvangen_op')
        .where('organisatie_id', '=', tx.actor.organisatieId)
        .where('status', '=', 'nieuw')
        .orderBy('ontvangen_op')
        .limit(TEL_TOT)
        .as('b'),
    )
    .select([sql<number>`count(*)`.as('aantal'), (eb) => eb.fn.min('b.ontvangen_op').as('oudste')])
    .executeTakeFirstOrThrow();
export type Ongelezen = Awaited<ReturnType<typeof ongelezen>>;
