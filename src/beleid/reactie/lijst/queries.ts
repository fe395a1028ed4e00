// SPDX-License-Identifier: EUPL-1.2
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { PER_PAGINA } from './rules.ts';
import type { Puntfilter, Reactiefilter } from './schema.ts';

type R = ExpressionBuilder<DB & { r: DB['reactie'] }, 'r'>;
type P = ExpressionBuilder<DB & { p: DB['reactiepunt'] }, 'p'>;

/** What both lists ask of the reaction; the status is left out, so that it can be counted. */
function overReactie(eb: R, f: Pick<Reactiefilter, 'gemeente' | 'soort' | 'indiener' | 'laat'>): Expression<SqlBool>[] {
  return [
    ...(f.gemeente === null ? [] : [eb('r.gemeente_code', '=', f.gemeente)]),
    ...(f.soort === null ? [] : [eb('r.soort', '=', f.soort)]),
    ...(f.indiener === null ? [] : [eb('r.indiener', '=', f.indiener)]),
    ...(f.laat === null ? [] : [eb('r.te_laat', '=', f.laat === 'ja')]),
  ];
}

/** Points of the reaction itself that are about a passage or a theme. */
const metPunt = (f: Reactiefilter): Expression<SqlBool>[] =>
  f.passage === null && f.thema === ''
    ? []
    : [
        sql<SqlBool>`exists (select from reactiepunt p where p.regio_id = r.regio_id and p.reactie_id = r.id
          ${f.passage === null ? sql`` : sql`and p.passage_id = ${f.passage}`} ${f.thema === '' ? sql`` : sql`and p.thema = ${f.thema}`})`,
      ];

/**
 * How the words are looked for. `index`: the function takes them from its index, which row level security keeps from us; fast when
 * few texts hold them. `lezen`: row by row in the order of the list until the page is full; fast when many do.
 */
export type Zoekwijze = 'index' | 'lezen';
/** From so many found on, reading on until a page is full is faster. */
const VEEL = 500;
export const zoekwijze = (gevonden: number): Zoekwijze => (gevonden > VEEL ? 'lezen' : 'index');

const metWoorden = (rij: 'r' | 'p', trajectId: string, zoek: string, wijze: Zoekwijze) => {
  if (wijze === 'lezen') return sql<SqlBool>`${sql.ref(rij)}.zoekwoorden @@ websearch_to_tsquery('dutch', ${zoek})`;
  const functie = rij === 'r' ? sql`app.zoek_reacties` : sql`app.zoek_reactiepunten`;
  return sql<SqlBool>`${sql.ref(rij)}.id in (select z.id from ${functie}(${trajectId}::uuid, ${zoek}) z)`;
};

const reacties = (tx: ActorTx, trajectId: string, f: Reactiefilter, wijze: Zoekwijze = 'index') =>
  tx.db
    .selectFrom('reactie as r')
    .where('r.regio_id', '=', tx.actor.regioId)
    .where('r.visietraject_id', '=', trajectId)
    .where((eb) => eb.and([...overReactie(eb, f), ...metPunt(f)]))
    .$if(f.zoek !== '', (q) => q.where(metWoorden('r', trajectId, f.zoek, wijze)));

/** How many reactions there are in each status, with the rest of the filter; the list holds exactly those of its status. */
export async function telReacties(tx: ActorTx, trajectId: string, f: Reactiefilter) {
  const rijen = await reacties(tx, trajectId, f)
    .groupBy('r.status')
    .select(({ fn }) => ['r.status', fn.countAll<number>().as('n')])
    .execute();
  return new Map<string, number>(rijen.map(({ status, n }) => [status, n]));
}

/** One page of reactions. */
export const lijstReacties = (tx: ActorTx, trajectId: string, f: Reactiefilter, wijze: Zoekwijze) =>
  reacties(tx, trajectId, f, wijze)
    .where((eb) => (f.status === null ? eb('r.status', '<>', 'ingetrokken') : eb('r.status', '=', f.status)))
    .leftJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'r.regio_id').onRef('g.code', '=', 'r.gemeente_code'),
    )
    .select([
      'r.id',
      'r.nummer',
      'r.soort',
      'r.indiener',
      'r.naam',
      'g.naam as gemeente',
      'r.ontvangen_op',
      'r.te_laat',
      'r.status',
    ])
    .select(
      sql<number>`(select count(*)::int from reactiepunt p where p.regio_id = r.regio_id and p.reactie_id = r.id)`.as(
        'punten',
      ),
    )
    .$if(f.volgorde === 'ontvangen', (q) => q.orderBy('r.ontvangen_op', 'desc'))
    .$if(f.volgorde === 'gemeente', (q) => q.orderBy(sql`g.naam nulls last`))
    .orderBy('r.nummer')
    .limit(PER_PAGINA)
    .offset((f.pagina - 1) * PER_PAGINA)
    .execute();
export type Reactieregel = Awaited<ReturnType<typeof lijstReacties>>[number];

function overPunt(eb: P, f: Puntfilter, medewerkerId: string): Expression<SqlBool>[] {
  return [
    ...(f.passage === null ? [] : [eb('p.passage_id', '=', f.passage)]),
    ...(f.thema === '' ? [] : [eb('p.thema', '=', f.thema)]),
    ...(f.afdoening === null ? [] : [eb('p.afdoening', '=', f.afdoening)]),
    ...(f.mijn === null ? [] : [eb('p.behandelaar_id', '=', medewerkerId)]),
  ];
}

/** The points that a filter names, whatever their status. */
export const punten = (tx: ActorTx, trajectId: string, f: Puntfilter, wijze: Zoekwijze = 'index') =>
  tx.db
    .selectFrom('reactiepunt as p')
    .innerJoin('reactie as r', (join) => join.onRef('r.regio_id', '=', 'p.regio_id').onRef('r.id', '=', 'p.reactie_id'))
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    // Follows from the first; said again, the reactions are walked in the order of their numbers until the page is full.
    .where('r.visietraject_id', '=', trajectId)
    .where((eb) => eb.and([...overReactie(eb, f), ...overPunt(eb, f, tx.actor.medewerkerId)]))
    .$if(f.zoek !== '', (q) => q.where(metWoorden('p', trajectId, f.zoek, wijze)));

/** Points of which nothing is asked but what they hold themselves: counted without their reactions. */
const puntenAlleen = (tx: ActorTx, trajectId: string, f: Puntfilter) =>
  tx.db
    .selectFrom('reactiepunt as p')
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    .where((eb) => eb.and(overPunt(eb, f, tx.actor.medewerkerId)))
    .$if(f.zoek !== '', (q) => q.where(metWoorden('p', trajectId, f.zoek, 'index')))
    .groupBy('p.status')
    .select(({ fn }) => ['p.status', fn.countAll<number>().as('n')])
    .execute();

/** How many points there are in each status, with the rest of the filter; the list holds exactly those of its status. */
export async function telPunten(tx: ActorTx, trajectId: string, f: Puntfilter) {
  const zonderReactie = f.gemeente === null && f.soort === null && f.indiener === null && f.laat === null;
  const rijen = zonderReactie
    ? await puntenAlleen(tx, trajectId, f)
    : await punten(tx, trajectId, f)
        .groupBy('p.status')
        .select(({ fn }) => ['p.status', fn.countAll<number>().as('n')])
        .execute();
  return new Map<string, number>(rijen.map(({ status, n }) => [status, n]));
}

const KOLOMMEN = [
  'p.id',
  'p.volgnummer',
  'p.thema',
  'p.tekst',
  'p.afdoening',
  'p.status',
  'p.versie',
  'p.reactie_id',
] as const;
const metNamen = (tx: ActorTx, trajectId: string, f: Puntfilter, wijze: Zoekwijze) =>
  punten(tx, trajectId, f, wijze)
    .where((eb) => (f.status === null ? eb('p.status', '<>', 'ingetrokken') : eb('p.status', '=', f.status)))
    .leftJoin('passage as a', (join) => join.onRef('a.regio_id', '=', 'p.regio_id').onRef('a.id', '=', 'p.passage_id'))
    .select(KOLOMMEN)
    .select(['r.nummer', 'r.indiener', 'r.naam', 'r.te_laat', 'a.titel as passage', 'a.nummer as passagenummer'])
    .$if(f.volgorde === 'passage', (q) => q.orderBy(sql`a.volgorde nulls last`))
    .$if(f.volgorde === 'thema', (q) => q.orderBy('p.thema'))
    .orderBy('r.nummer')
    .orderBy('p.volgnummer');

/** One page of points. */
export const lijstPunten = (tx: ActorTx, trajectId: string, f: Puntfilter, wijze: Zoekwijze) =>
  metNamen(tx, trajectId, f, wijze)
    .limit(PER_PAGINA)
    .offset((f.pagina - 1) * PER_PAGINA)
    .execute();
export type Puntregel = Awaited<ReturnType<typeof lijstPunten>>[number];

/** All points of a filter with their answers, for a file. */
export const uitvoerPunten = (tx: ActorTx, trajectId: string, f: Puntfilter) =>
  metNamen(tx, trajectId, f, 'index')
    .leftJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'r.regio_id').onRef('g.code', '=', 'r.gemeente_code'),
    )
    .select(['p.antwoord', 'p.motivering', 'p.actie', 'g.naam as gemeente', 'r.soort'])
    .execute();

/** The themes that points were given, the most used first. */
export const themas = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('reactiepunt')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('thema', '<>', '')
    .where('status', '<>', 'ingetrokken')
    .groupBy('thema')
    .select('thema')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('thema')
    .limit(100)
    .execute();
