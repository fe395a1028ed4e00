// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { FASEN, type Fase, type Niveau, type Participatieactiviteit, type Partijsoort } from './rules.ts';

export interface Partij {
  readonly id: string;
  readonly soort: Partijsoort;
  readonly naam: string | null;
  readonly versie: number;
  readonly fasen: readonly { readonly fase: Fase; readonly niveau: Niveau }[];
}

/** The parties of a traject with their say in each phase, by kind and name. */
export async function partijen(tx: ActorTx, trajectId: string): Promise<Partij[]> {
  const rijen = await tx.db
    .selectFrom('partij as p')
    .leftJoin('partijfase as f', (join) =>
      join.onRef('f.regio_id', '=', 'p.regio_id').onRef('f.partij_id', '=', 'p.id').on('f.niveau', 'is not', null),
    )
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    .select(['p.id', 'p.soort', 'p.naam', 'p.versie', 'f.fase', 'f.niveau'])
    .orderBy('p.soort', 'desc')
    .orderBy('p.naam')
    .orderBy('p.id')
    .execute();
  return [...Map.groupBy(rijen, ({ id }) => id).values()].flatMap((groep) => {
    const [eerste] = groep;
    if (!eerste) return [];
    const fasen = groep.flatMap(({ fase, niveau }) => (fase && niveau ? [{ fase, niveau }] : []));
    const { id, soort, naam, versie } = eerste;
    return [
      { id, soort, naam, versie, fasen: fasen.toSorted((a, b) => FASEN.indexOf(a.fase) - FASEN.indexOf(b.fase)) },
    ];
  });
}

/** Whether a party was invited to an activity. */
export async function deedMee(tx: ActorTx, partijId: string): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('activiteitdeelname')
    .select('activiteit_id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('partij_id', '=', partijId)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

const KOLOMMEN = [
  'a.id',
  'a.vorm',
  'a.titel',
  'a.dagen',
  'a.begintijd',
  'a.eindtijd',
  'a.plaats',
  'a.fase',
  'a.niveau',
  'a.openbaar',
  'a.status',
  'a.reden',
  'a.versie',
] as const;

const activiteiten = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('participatieactiviteit as a')
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.visietraject_id', '=', trajectId);

export const vindActiviteit = (tx: ActorTx, trajectId: string, id: string) =>
  activiteiten(tx, trajectId).where('a.id', '=', id).select(KOLOMMEN).executeTakeFirst();
export type ActiviteitRij = NonNullable<Awaited<ReturnType<typeof vindActiviteit>>>;

const gekomen = sql<number>`coalesce((select sum(d.gekomen) from activiteitdeelname d where d.regio_id = a.regio_id and d.activiteit_id = a.id), 0)::int`;
const genodigd = sql<number>`coalesce((select sum(d.genodigd) from activiteitdeelname d where d.regio_id = a.regio_id and d.activiteit_id = a.id), 0)::int`;

/** One page of activities, the newest first, with how many people were invited and came. */
export const activiteitenlijst = (tx: ActorTx, trajectId: string, van: number, aantal: number) =>
  activiteiten(tx, trajectId)
    .select(['a.id', 'a.vorm', 'a.titel', 'a.dagen', 'a.fase', 'a.niveau', 'a.openbaar', 'a.status'])
    .select([genodigd.as('genodigd'), gekomen.as('gekomen')])
    .orderBy(sql`a.dagen[1]`, 'desc')
    .orderBy('a.id')
    .offset(van)
    .limit(aantal)
    .execute();
export type Activiteitregel = Awaited<ReturnType<typeof activiteitenlijst>>[number];

export async function telActiviteiten(tx: ActorTx, trajectId: string): Promise<number> {
  const { n } = await activiteiten(tx, trajectId)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Holds an activity until the transaction ends, so that no step counts what still changes; where it is now. */
export async function houdActiviteit(tx: ActorTx, activiteitId: string): Promise<ActiviteitRij['status']> {
  const { status } = await tx.db
    .selectFrom('participatieactiviteit')
    .select('status')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', activiteitId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return status;
}

/** Who was invited and came: parties and numbers. */
export const deelnames = (tx: ActorTx, activiteitId: string) =>
  tx.db
    .selectFrom('activiteitdeelname as d')
    .innerJoin('partij as p', (join) => join.onRef('p.regio_id', '=', 'd.regio_id').onRef('p.id', '=', 'd.partij_id'))
    .where('d.regio_id', '=', tx.actor.regioId)
    .where('d.activiteit_id', '=', activiteitId)
    .select(['p.id', 'p.soort', 'p.naam', 'd.genodigd', 'd.gekomen'])
    .orderBy('p.soort', 'desc')
    .orderBy('p.naam')
    .execute();
export type Deelnameregel = Awaited<ReturnType<typeof deelnames>>[number];

/** The report; nobody but who may read what was said sees a row. */
export const verslagVan = (tx: ActorTx, activiteitId: string) =>
  tx.db
    .selectFrom('activiteitverslag')
    .select(['tekst', 'vastgelegd_op', 'versie'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('activiteit_id', '=', activiteitId)
    .executeTakeFirst();
export type Verslag = NonNullable<Awaited<ReturnType<typeof verslagVan>>>;

const opbrengst = sql`from opbrengst o where o.regio_id = a.regio_id and o.activiteit_id = a.id and o.reden = ''`;
const deelname = sql`from activiteitdeelname d where d.regio_id = a.regio_id and d.activiteit_id = a.id`;

/** What the gates look at, counted in one statement; `reden` is why it would be called off. */
export async function alsActiviteit(
  tx: ActorTx,
  trajectId: string,
  activiteit: Pick<ActiviteitRij, 'id' | 'status' | 'dagen'>,
  reden: string,
): Promise<Participatieactiviteit> {
  const geteld = await activiteiten(tx, trajectId)
    .where('a.id', '=', activiteit.id)
    .select([
      sql<number>`(select count(*)::int ${deelname})`.as('partijen'),
      sql<number>`(select count(*)::int ${deelname} and d.gekomen is null)`.as('zonderOpkomst'),
      sql<boolean>`exists (select from activiteitverslag v where v.regio_id = a.regio_id and v.activiteit_id = a.id)`.as(
        'verslag',
      ),
      sql<number>`(select count(*)::int ${opbrengst} and o.passage_id is null)`.as('zonderPlaats'),
      sql<number>`(select count(*)::int ${opbrengst} and o.passage_id is not null and o.wijziging_id is null)`.as(
        'zonderGevolg',
      ),
    ])
    .executeTakeFirstOrThrow();
  return { ...geteld, status: activiteit.status, voorbij: (activiteit.dagen.at(-1) ?? '') <= dayOf(tx.nu), reden };
}

/** The passages of a traject that are still there, to choose from. */
export const keuzePassages = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('passage')
    .select(['id', 'adres', 'nummer', 'titel'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('vervallen', '=', false)
    .orderBy('volgorde')
    .orderBy('adres')
    .execute();
export type KeuzePassage = Awaited<ReturnType<typeof keuzePassages>>[number];
