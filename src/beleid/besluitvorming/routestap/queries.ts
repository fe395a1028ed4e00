// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import type { Aanhang } from './rules.ts';

export const vindTafel = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('overlegtafel')
    .select(['id', 'gemeente_code', 'orgaan', 'gestopt_na'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();

/** The tables where a body of this municipality meets, and those of the region; one that stopped only where it is chosen already. */
export const tafelsVan = (tx: ActorTx, gemeente: string, gekozen: string | null = null) =>
  tx.db
    .selectFrom('overlegtafel')
    .select(['id', 'naam', 'orgaan'])
    .where('regio_id', '=', tx.actor.regioId)
    .where((eb) => eb.or([eb('gemeente_code', '=', gemeente), eb('gemeente_code', 'is', null)]))
    .where('orgaan', 'in', ['college', 'commissie', 'raad', 'grBestuur'])
    .where((eb) => eb.or([eb('gestopt_na', 'is', null), eb('gestopt_na', '>=', dayOf(tx.nu)), eb('id', '=', gekozen)]))
    .orderBy('naam')
    .execute();

/** The coming meetings of a table: days to choose from. */
export const vergaderdagen = async (tx: ActorTx, tafelId: string): Promise<readonly Day[]> => {
  const rijen = await tx.db
    .selectFrom('vergaderdatum')
    .select('dag')
    .where('regio_id', '=', tx.actor.regioId)
    .where('tafel_id', '=', tafelId)
    .where('dag', '>=', dayOf(tx.nu))
    .orderBy('dag')
    .limit(6)
    .execute();
  return rijen.map(({ dag }) => dag);
};

/** What would be lost with a step. */
export const aanhangVan = (tx: ActorTx, routestapId: string): Promise<Aanhang> => {
  const tel = (tabel: 'bestuursbesluit' | 'amendement' | 'motie' | 'toezegging') =>
    sql<number>`(select count(*)::int from ${sql.table(tabel)} x where x.regio_id = s.regio_id and x.routestap_id = s.id)`;
  return tx.db
    .selectFrom('routestap as s')
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.id', '=', routestapId)
    .select([
      tel('bestuursbesluit').as('besluiten'),
      sql<number>`${tel('amendement')} + ${tel('motie')} + ${tel('toezegging')}`.as('inbreng'),
    ])
    .executeTakeFirstOrThrow();
};

/** How the day of a step moved, the last time first. */
export const verschuivingenVan = (tx: ActorTx, routestapId: string) =>
  tx.db
    .selectFrom('routeverschuiving as v')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.medewerker_id'),
    )
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.routestap_id', '=', routestapId)
    .select(['v.op', 'v.van', 'v.naar', 'v.reden', 'm.naam as medewerker'])
    .orderBy('v.op', 'desc')
    .execute();
