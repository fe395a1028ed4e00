// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { day, dayOf } from '../../platform/dates.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { TRAJECTSTATUSSEN } from '../visietraject/rules.ts';
import { afdrukVan, oordelen, type Oordeel } from './herkenningsoordeel/queries.ts';
import {
  bezwaren,
  isLetterlijk,
  magBeoordelen,
  type Bezwaar,
  type PubliekAntwoord,
  type PubliekBesluit,
  type PubliekeActiviteit,
  type PubliekePassage,
  type PubliekVenster,
  type Stand,
} from './rules.ts';

/** When each phase on the way to where the traject is began for the last time; a step back takes away what came after. */
async function fasen(tx: ActorTx, traject: TrajectRij): Promise<Stand['fasen']> {
  const rijen = await tx.db
    .selectFrom('trajectfase')
    .select(['status', 'begonnen_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .orderBy('begonnen_op')
    .execute();
  const hier = TRAJECTSTATUSSEN.indexOf(traject.status);
  const begin = new Map(rijen.map(({ status, begonnen_op: op }) => [status, dayOf(op)]));
  return TRAJECTSTATUSSEN.slice(0, hier + 1).flatMap((status) => {
    const begonnen = begin.get(status);
    return begonnen === undefined ? [] : [{ status, begonnen_op: begonnen }];
  });
}

/** The public window of each municipality; who joins the centre municipality has its days. */
async function vensters(tx: ActorTx, trajectId: string): Promise<PubliekVenster[]> {
  const rijen = await tx.db
    .selectFrom('inspraakvenster as v')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'v.regio_id').onRef('g.code', '=', 'v.gemeente_code'),
    )
    .leftJoin('inspraakvenster as c', (join) =>
      join
        .onRef('c.regio_id', '=', 'v.regio_id')
        .onRef('c.visietraject_id', '=', 'v.visietraject_id')
        .onRef('c.gemeente_code', '=', 'g.centrumgemeente_code')
        .onRef('c.kanaal', '=', 'v.kanaal'),
    )
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.visietraject_id', '=', trajectId)
    .where('v.kanaal', '=', 'openbaar')
    .select(['v.gemeente_code', 'g.naam as gemeente'])
    .select(
      sql<string>`coalesce(nullif(v.vindplaats, ''), case when v.tot is null then c.vindplaats end, '')`.as(
        'vindplaats',
      ),
    )
    .select((eb) => [eb.fn.coalesce('v.van', 'c.van').as('van'), eb.fn.coalesce('v.tot', 'c.tot').as('tot')])
    .orderBy('g.naam')
    .execute();
  return rijen.flatMap(({ van, tot, ...venster }) => (van && tot ? [{ ...venster, van, tot }] : []));
}

/** The activities that everyone may know of, a row for each day. */
async function activiteiten(tx: ActorTx, trajectId: string): Promise<PubliekeActiviteit[]> {
  const rijen = await tx.db
    .selectFrom('participatieactiviteit')
    .select(['id', 'vorm', 'titel', 'dagen', 'begintijd', 'eindtijd', 'plaats', 'status'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('openbaar', '=', true)
    .execute();
  return rijen
    .flatMap(({ dagen, status, ...rij }) =>
      dagen.map((dag) => ({ ...rij, dag: day(dag), afgelast: status === 'afgelast' })),
    )
    .toSorted((a, b) => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id));
}

/**
 * What each body decided, and when a council or its committee will meet about it: those meetings are public, those of a college
 * are not until it decided.
 */
async function besluiten(tx: ActorTx, trajectId: string): Promise<PubliekBesluit[]> {
  const rijen = await tx.db
    .selectFrom('routestap as s')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 's.regio_id').onRef('g.code', '=', 's.gemeente_code'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('bestuursbesluit as b')
          .whereRef('b.regio_id', '=', 's.regio_id')
          .whereRef('b.routestap_id', '=', 's.id')
          .select(['b.datum', 'b.uitkomst'])
          // The one that was recorded last holds: a correction may have an earlier day.
          .orderBy('b.vastgelegd_op', 'desc')
          .orderBy('b.datum', 'desc')
          .limit(1)
          .as('l'),
      (join) => join.onTrue(),
    )
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.visietraject_id', '=', trajectId)
    .where((eb) => eb.or([eb('l.datum', 'is not', null), eb('s.orgaan', 'in', ['raad', 'commissie'])]))
    .select(['s.id as routestap_id', 'g.naam as gemeente', 's.orgaan', 's.rol', 's.gepland', 'l.datum', 'l.uitkomst'])
    .orderBy('g.naam')
    .orderBy('s.volgorde')
    .execute();
  return rijen.map(({ gepland, datum, ...rij }) => ({ ...rij, dag: datum ?? gepland }));
}

/** The newest frozen text that people were asked about; a draft that was frozen for the partners is theirs. */
async function bevrorenTekst(tx: ActorTx, trajectId: string): Promise<{ naam: string; passages: PubliekePassage[] }> {
  const versie = await tx.db
    .selectFrom('tekstversie')
    .select(['id', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('soort', '<>', 'concept')
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!versie) return { naam: '', passages: [] };
  const passages = await tx.db
    .selectFrom('tekstversiepassage')
    .select(['adres', 'volgorde', 'soort', 'nummer', 'titel', 'tekst', 'eenvoudig'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('tekstversie_id', '=', versie.id)
    .orderBy('volgorde')
    .orderBy('adres')
    .execute();
  return { naam: versie.naam, passages };
}

const NAAMLOOS: readonly string[] = ['inwoner', 'ervaringsdeskundige'];

/**
 * What was done with each point of which the answer was set. The points of residents stay inside unless that was chosen. The
 * order is that of the theme, then by chance, so that nobody sees which points one person made.
 */
async function antwoorden(
  tx: ActorTx,
  trajectId: string,
  adressen: ReadonlySet<number>,
  metInwoners: boolean,
): Promise<{ antwoorden: PubliekAntwoord[]; letterlijk: ReadonlySet<number> }> {
  const rijen = await tx.db
    .selectFrom('reactiepunt as p')
    .innerJoin('reactie as r', (join) => join.onRef('r.regio_id', '=', 'p.regio_id').onRef('r.id', '=', 'p.reactie_id'))
    .leftJoin('passage as g', (join) => join.onRef('g.regio_id', '=', 'p.regio_id').onRef('g.id', '=', 'p.passage_id'))
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    .where('p.status', '=', 'vastgesteld')
    .where('r.soort', '<>', 'technischeVraag')
    .where('p.afdoening', 'is not', null)
    .select(['p.thema', 'p.tekst', 'p.antwoord', 'p.afdoening', 'g.adres', 'r.indiener', 'r.tekst as reactie'])
    .orderBy('p.thema')
    .orderBy(sql`md5(p.id::text)`)
    .execute();
  const letterlijk = new Set<number>();
  const uit = rijen.map(({ indiener, reactie, tekst, adres, afdoening, ...rij }, index) => {
    const volgorde = index + 1;
    const naamloos = NAAMLOOS.includes(indiener);
    const zin = naamloos && !metInwoners ? '' : tekst;
    if (naamloos && isLetterlijk(zin, reactie)) letterlijk.add(volgorde);
    return {
      ...rij,
      volgorde,
      tekst: zin,
      adres: adres !== null && adressen.has(adres) ? adres : null,
      afdoening: afdoening ?? '',
    };
  });
  return { antwoorden: uit, letterlijk };
}

async function telReacties(tx: ActorTx, trajectId: string): Promise<number> {
  const { n } = await tx.db
    .selectFrom('reactie')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('soort', '<>', 'technischeVraag')
    .where('status', '<>', 'ingetrokken')
    .executeTakeFirstOrThrow();
  return n;
}

/** Something that was found, with what it is known by when someone judges it. */
export interface Gevonden extends Bezwaar {
  readonly afdruk: string;
}
export interface Beoordeeld extends Gevonden {
  readonly oordeel: Oordeel;
}

export interface Voorstel {
  readonly stand: Stand;
  /** What stands in the way. */
  readonly bezwaren: readonly Gevonden[];
  /** What was found and judged to point at nobody. */
  readonly beoordeeld: readonly Beoordeeld[];
  /** Of all that would be public: what is published is what was shown, or nothing. */
  readonly vingerafdruk: string;
}

/** What everyone would see if it were published now, with everything that stands in its way. */
export async function voorstel(tx: ActorTx, traject: TrajectRij, metInwoners: boolean): Promise<Voorstel> {
  const tekst = await bevrorenTekst(tx, traject.id);
  const adressen = new Set(tekst.passages.map(({ adres }) => adres));
  const beantwoord = await antwoorden(tx, traject.id, adressen, metInwoners);
  const stand: Stand = {
    naam: traject.naam,
    status: traject.status,
    looptijd_van: traject.looptijd_van,
    looptijd_tot: traject.looptijd_tot,
    tekstversie: tekst.naam,
    reacties: await telReacties(tx, traject.id),
    fasen: await fasen(tx, traject),
    vensters: await vensters(tx, traject.id),
    activiteiten: await activiteiten(tx, traject.id),
    besluiten: await besluiten(tx, traject.id),
    passages: tekst.passages,
    antwoorden: beantwoord.antwoorden,
  };
  const namen = await tx.db.selectFrom('medewerker').select('naam').where('regio_id', '=', tx.actor.regioId).execute();
  const gevonden = bezwaren(
    stand,
    namen.map(({ naam }) => naam),
    beantwoord.letterlijk,
  ).map((een) => ({ ...een, afdruk: afdrukVan(traject.id, een) }));
  const gegeven = new Map((await oordelen(tx, traject.id)).map((oordeel) => [oordeel.afdruk, oordeel]));
  const oordeelOver = ({ wat, afdruk }: Gevonden) => (magBeoordelen(wat) ? gegeven.get(afdruk) : undefined);
  return {
    stand,
    bezwaren: gevonden.filter((een) => oordeelOver(een) === undefined),
    beoordeeld: gevonden.flatMap((een) => {
      const oordeel = oordeelOver(een);
      return oordeel ? [{ ...een, oordeel }] : [];
    }),
    vingerafdruk: createHash('sha256').update(JSON.stringify(stand)).digest('hex'),
  };
}

/** Every publication of a traject, the newest first; at most one of them is still to be read. */
export const publicaties = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('publiek.trajectstand')
    .select(['id', 'status', 'gepubliceerd_op', 'vervallen_op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .orderBy('gepubliceerd_op', 'desc')
    .limit(20)
    .execute();
export type Publicatieregel = Awaited<ReturnType<typeof publicaties>>[number];
