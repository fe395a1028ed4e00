// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { vensters } from '../inspraak/queries.ts';
import { trajectgemeenten, type TrajectRij } from '../visietraject/queries.ts';
import type { Doorlooptijden, Planningsgegevens, Reserve } from './rules.ts';

const dagen = z.number().int().min(0).max(400);
const weken = z.number().int().min(0).max(200);
const doorlooptijden: z.ZodType<Doorlooptijden> = z.object({
  opstellenWeken: weken,
  publicatieDagen: dagen,
  inspraakWeken: weken,
  verwerkingWeken: weken,
  tussentijd: z.object({ college: dagen, commissie: dagen, raad: dagen, grBestuur: dagen }),
});

const reserve: z.ZodType<Reserve> = z.object({ college: dagen, commissie: dagen, raad: dagen, grBestuur: dagen });

/** A value of the region as it holds today, with where it comes from. */
async function leesParameter<T>(
  tx: ActorTx,
  sleutel: string,
  vorm: z.ZodType<T>,
): Promise<{ readonly waarde: T; readonly bron: string }> {
  const rij = await tx.db
    .selectFrom('beleidsparameter')
    .select(['waarde', 'bron'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('sleutel', '=', sleutel)
    .where('geldig_van', '<=', dayOf(tx.nu))
    .orderBy('geldig_van', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!rij) throw new Error(`beleidsparameter ${sleutel} is missing`);
  return { waarde: vorm.parse(rij.waarde), bron: rij.bron };
}
/** How long each phase takes in this region. */
export const leesDoorlooptijden = (tx: ActorTx) => leesParameter(tx, 'visietraject.doorlooptijden', doorlooptijden);
/** How many working days a fresh route leaves at each body. */
export const leesReserve = (tx: ActorTx) => leesParameter(tx, 'visietraject.speling', reserve);

const stappenVan = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('routestap')
    .select(['id', 'gemeente_code as gemeente', 'volgorde', 'orgaan', 'rol', 'tafel_id as tafel', 'gepland'])
    .select(sql<boolean>`status in ('besloten', 'bekendgemaakt')`.as('klaar'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('gemeente_code')
    .orderBy('volgorde')
    .execute();

/** Every table with its dates, in one statement. */
export const tafels = (tx: ActorTx) =>
  tx.db
    .selectFrom('overlegtafel as t')
    .select([
      't.id',
      't.gemeente_code as gemeente',
      't.orgaan',
      't.naam',
      't.aanlevertermijn',
      't.gestopt_na',
      't.versie',
    ])
    .select(
      sql<Planningsgegevens['tafels'][number]['dagen']>`coalesce((select json_agg(d.dag::text order by d.dag)
        from vergaderdatum d where d.regio_id = t.regio_id and d.tafel_id = t.id), '[]')`.as('dagen'),
    )
    .where('t.regio_id', '=', tx.actor.regioId)
    .orderBy('t.naam')
    .orderBy('t.id')
    .execute();
export type Tafelrij = Awaited<ReturnType<typeof tafels>>[number];

export const recessen = (tx: ActorTx) =>
  tx.db
    .selectFrom('reces')
    .select(['id', 'gemeente_code as gemeente', 'naam', 'van', 'tot'])
    .where('regio_id', '=', tx.actor.regioId)
    .orderBy('van')
    .orderBy('naam')
    .execute();

/** All that the planning of a traject is computed from. */
export async function planningVan(tx: ActorTx, traject: TrajectRij): Promise<Planningsgegevens> {
  const vrij = await tx.db.selectFrom('vrije_dag').select('dag').where('regio_id', '=', tx.actor.regioId).execute();
  return {
    looptijdVan: traject.looptijd_van,
    vaststellingsregel: traject.vaststellingsregel,
    gemeenten: await trajectgemeenten(tx, traject.id),
    stappen: await stappenVan(tx, traject.id),
    tafels: await tafels(tx),
    recessen: await recessen(tx),
    vrijeDagen: new Set(vrij.map(({ dag }) => dag)),
    doorlooptijden: (await leesDoorlooptijden(tx)).waarde,
    reserve: (await leesReserve(tx)).waarde,
    vensters: (await vensters(tx, traject.id)).flatMap(({ van, tot }) =>
      van === null || tot === null ? [] : [{ van, tot }],
    ),
  };
}
