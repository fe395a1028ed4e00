// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';

/** Wrong rows on one page. */
export const PER_PAGINA = 50;

const leveringen = (tx: ActorTx) =>
  tx.db
    .selectFrom('politielevering as l')
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.regio_id', '=', 'l.regio_id').onRef('o.id', '=', 'l.afzender_id'),
    )
    // The police do not see the job, which is of Veilig Thuis: for them a delivery is busy until it is ready.
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('taak as t')
          .select(['t.status', 't.reden'])
          .whereRef('t.regio_id', '=', 'l.regio_id')
          .whereRef('t.object_id', '=', 'l.id')
          .where('t.soort', '=', 'politielevering')
          .orderBy('t.aangemaakt', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .selectAll('l')
    .select([
      'o.naam as afzender',
      't.reden',
      sql<
        'wacht' | 'bezig' | 'klaar' | 'gestopt'
      >`case when l.afgerond_op is not null then 'klaar' else coalesce(t.status, 'bezig') end`.as('status'),
    ])
    .where('l.regio_id', '=', tx.actor.regioId);

/** A delivery with how far it is, as far as it is there for the actor. */
export const vindLevering = (tx: ActorTx, id: string) => leveringen(tx).where('l.id', '=', id).executeTakeFirst();
export type LeveringRij = NonNullable<Awaited<ReturnType<typeof vindLevering>>>;

/** The latest deliveries, newest first. */
export const laatsteLeveringen = (tx: ActorTx, hoogstens = 30) =>
  leveringen(tx).orderBy('l.ontvangen_op', 'desc').orderBy('l.id').limit(hoogstens).execute();

/** Organisations of the police in the region: those that can be the sender. */
export const afzenders = (tx: ActorTx) =>
  tx.db
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('soort', '=', 'politie')
    .orderBy('naam')
    .execute();

export const vindAfzender = async (tx: ActorTx, id: string) => (await afzenders(tx)).find((een) => een.id === id);

/** What was wrong with a delivery, from the row after `na`, in the order of the file. */
export const foutenVan = (tx: ActorTx, levering: string, overslaan: number, aantal: number) =>
  tx.db
    .selectFrom('politiefout')
    .select(['rij', 'veld', 'code', 'mogelijk'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('politielevering_id', '=', levering)
    .orderBy('volgnummer')
    .offset(overslaan)
    .limit(aantal)
    .execute();
export type FoutRij = Awaited<ReturnType<typeof foutenVan>>[number];

export async function aantalFouten(tx: ActorTx, levering: string): Promise<number> {
  const { n } = await tx.db
    .selectFrom('politiefout')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('politielevering_id', '=', levering)
    .executeTakeFirstOrThrow();
  return n;
}
