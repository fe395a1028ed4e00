// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { distanceTo, queryKeys, type Searchable } from '../../platform/search-keys.ts';
import { volledigeNaam } from '../casus/queries.ts';
import { adressenVan } from './adres/queries.ts';
import type { Gelijkenis } from './rules.ts';

/** A person, as far as someone sees a casus of which this person is a member. */
export const vindPersoon = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('persoon')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirst();
export type PersoonRij = NonNullable<Awaited<ReturnType<typeof vindPersoon>>>;

interface Groepslid {
  readonly persoon_id: string;
  readonly lid_id: string;
  readonly hoofd: boolean;
}

/** For each of these people everyone who is the same person, themselves too, as far as the actor sees them. */
export const groepen = async (tx: ActorTx, personen: readonly string[]): Promise<readonly Groepslid[]> =>
  personen.length === 0
    ? []
    : (await sql<Groepslid>`select * from app.groep_van(${[...personen]}::uuid[])`.execute(tx.db)).rows;

/** Casussen in which a person or one who is the same person is known to the actor, newest first. */
export async function casussenVan(tx: ActorTx, persoonId: string) {
  const ids = (await groepen(tx, [persoonId])).map(({ lid_id }) => lid_id);
  return tx.db
    .selectFrom('gezinslid as l')
    .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'l.regio_id').onRef('c.id', '=', 'l.casus_id'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'c.regio_id').onRef('g.code', '=', 'c.gemeente_code'),
    )
    .select(['c.id', 'c.nummer', 'c.status', 'c.geopend_op', 'g.naam as gemeente', 'l.rol', 'l.persoon_id'])
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.persoon_id', 'in', ids.length > 0 ? ids : [persoonId])
    .orderBy('c.geopend_op', 'desc')
    .orderBy('c.id')
    .execute();
}

/** Who was found: no more than is needed to know whether it is the one that is meant. */
export interface GevondenPersoon {
  readonly id: string;
  readonly naam: string;
  readonly geboortedatum: PersoonRij['geboortedatum'];
  readonly gemeente: string;
  /** How many casussen the actor sees. */
  readonly casussen: number;
}

const opNaam = (a: PersoonRij, b: PersoonRij) =>
  a.achternaam.localeCompare(b.achternaam) || a.voornaam.localeCompare(b.voornaam) || a.id.localeCompare(b.id);

/** One line for each person, under the one that the others of the group stand under, in the order that was given. */
async function kort(tx: ActorTx, gevonden: readonly string[], leden: readonly Groepslid[]): Promise<GevondenPersoon[]> {
  const hoofdVan = new Map(leden.filter(({ hoofd }) => hoofd).map(({ persoon_id, lid_id }) => [persoon_id, lid_id]));
  const hoofden = [...new Set(gevonden.map((id) => hoofdVan.get(id) ?? id))];
  if (hoofden.length === 0) return [];
  const alle = [...new Set(leden.map(({ lid_id }) => lid_id))];
  const personen = await tx.db
    .selectFrom('persoon')
    .select(['id', 'voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', 'in', hoofden)
    .execute();
  const casussen = await tx.db
    .selectFrom('gezinslid as l')
    .innerJoin('casus as c', (join) => join.onRef('c.regio_id', '=', 'l.regio_id').onRef('c.id', '=', 'l.casus_id'))
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'c.regio_id').onRef('g.code', '=', 'c.gemeente_code'),
    )
    .select(['l.persoon_id', 'c.id as casus_id', 'g.naam as gemeente'])
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.persoon_id', 'in', alle)
    .orderBy('c.geopend_op', 'desc')
    .execute();
  return hoofden.flatMap((hoofd) => {
    const persoon = personen.find(({ id }) => id === hoofd);
    if (!persoon) return [];
    const groep = new Set(
      leden.filter(({ persoon_id }) => (hoofdVan.get(persoon_id) ?? persoon_id) === hoofd).map(({ lid_id }) => lid_id),
    );
    const eigen = casussen.filter(({ persoon_id }) => groep.has(persoon_id));
    return {
      id: hoofd,
      naam: volledigeNaam(persoon),
      geboortedatum: persoon.geboortedatum,
      gemeente: eigen[0]?.gemeente ?? '',
      casussen: new Set(eigen.map(({ casus_id }) => casus_id)).size,
    };
  });
}

/** What the keys of a person are made of: names, birth date, number and the addresses that are not shielded. */
export async function zoekbaar(tx: ActorTx, persoon: PersoonRij): Promise<Searchable> {
  return { ...persoon, adressen: await adressenVan(tx, persoon.id) };
}

/** The ids of rows that carry the tokens of what was typed. */
async function ids(tx: ActorTx, sleutel: Buffer, getypt: string, hoogstens: number): Promise<string[]> {
  const groep = queryKeys(sleutel, getypt);
  if (groep.length === 0) return [];
  const plekken = groep.flatMap((sleutels, index) => sleutels.map(() => index));
  const { rows } = await sql<{ persoon_id: string }>`
    select * from app.zoek_personen(${groep.flat()}::bytea[], ${plekken}::integer[], ${hoogstens})`.execute(tx.db);
  return rows.map(({ persoon_id }) => persoon_id);
}

/**
 * For each of these texts the people who answer it, the closest first; those whose words only met by chance are left out.
 * The people of all texts are read together.
 */
async function treffers(
  tx: ActorTx,
  sleutel: Buffer,
  vragen: readonly string[],
  hoogstens: number,
): Promise<PersoonRij[][]> {
  const perVraag: (readonly string[])[] = [];
  for (const vraag of vragen) perVraag.push(await ids(tx, sleutel, vraag, hoogstens));
  const alle = [...new Set(perVraag.flat())];
  if (alle.length === 0) return vragen.map(() => []);
  const personen = await tx.db
    .selectFrom('persoon')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', 'in', alle)
    .execute();
  const adressen = await tx.db
    .selectFrom('adres')
    .select(['persoon_id', 'postcode', 'huisnummer'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('persoon_id', 'in', alle)
    .execute();
  return vragen.map((vraag, index) =>
    personen
      .filter(({ id }) => perVraag[index]?.includes(id))
      .map((persoon) => {
        const woont = adressen.filter(({ persoon_id }) => persoon_id === persoon.id);
        return { persoon, afstand: distanceTo(vraag, { ...persoon, adressen: woont }) };
      })
      .filter(({ afstand }) => afstand !== undefined)
      .toSorted((a, b) => (a.afstand ?? 0) - (b.afstand ?? 0) || opNaam(a.persoon, b.persoon))
      .map(({ persoon }) => persoon),
  );
}

/** Found by keyed tokens in dossiers that the actor sees; never by comparing names in the database. */
export async function zoekPersonen(tx: ActorTx, sleutel: Buffer, getypt: string, hoogstens = 25) {
  const [personen = []] = await treffers(tx, sleutel, [getypt], hoogstens);
  const leden = await groepen(
    tx,
    personen.map(({ id }) => id),
  );
  return kort(
    tx,
    personen.map(({ id }) => id),
    leden,
  );
}

/** A person on a form or in the database, as far as it is known. */
export interface Gezocht {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** Nine digits; empty or null when it is not known, or a sentinel. */
  readonly bsn: string | null;
  readonly adressen: readonly { readonly postcode: string; readonly huisnummer: number | null }[];
}

export interface Gelijkende extends GevondenPersoon {
  readonly waarom: readonly Gelijkenis[];
}

interface Vraag {
  readonly tekst: string;
  readonly waarom: (persoon: PersoonRij) => Gelijkenis;
}

/** What is asked about a person, each with what an answer means. */
function vragenOver({ voornaam, achternaam, geboortedatum, bsn, adressen }: Gezocht): Vraag[] {
  const naam = `${voornaam} ${achternaam}`;
  const adres = adressen.find(({ postcode, huisnummer }) => postcode !== '' && huisnummer !== null);
  const opDag = (persoon: PersoonRij): Gelijkenis =>
    distanceTo(`${naam} ${geboortedatum ?? ''}`, persoon) === 0 ? 'zelfdeNaamEnDag' : 'lijktOpNaamEnDag';
  return [
    ...(bsn ? [{ tekst: bsn, waarom: () => 'zelfdeBsn' as const }] : []),
    geboortedatum
      ? { tekst: `${naam} ${geboortedatum}`, waarom: opDag }
      : { tekst: naam, waarom: () => 'zelfdeNaam' as const },
    ...(adres
      ? [{ tekst: `${voornaam} ${adres.postcode} ${adres.huisnummer}`, waarom: () => 'zelfdeAdres' as const }]
      : []),
  ];
}

/** For each of these, people who may be the same, each with why; for someone to look at: nothing is decided here (G28). */
export async function gelijkenden(
  tx: ActorTx,
  sleutel: Buffer,
  wieAllemaal: readonly Gezocht[],
  hoogstens = 25,
): Promise<Gelijkende[][]> {
  const vragen = wieAllemaal.flatMap((wie, voor) => vragenOver(wie).map((vraag) => ({ ...vraag, voor })));
  const antwoorden = await treffers(
    tx,
    sleutel,
    vragen.map(({ tekst }) => tekst),
    hoogstens,
  );
  const redenen = vragen.flatMap(({ voor, waarom }, index) =>
    (antwoorden[index] ?? []).map((persoon) => ({ voor, id: persoon.id, reden: waarom(persoon) })),
  );
  const alle = [...new Set(redenen.map(({ id }) => id))];
  const leden = await groepen(tx, alle);
  const gevonden = await kort(tx, alle, leden);
  const hoofdVan = (id: string) => leden.find((lid) => lid.persoon_id === id && lid.hoofd)?.lid_id ?? id;
  const metHoofd = redenen.map((een) => ({ ...een, hoofd: hoofdVan(een.id) }));
  return wieAllemaal.map((_, voor) =>
    gevonden.flatMap((persoon) => {
      const eigen = metHoofd.filter((een) => een.voor === voor && een.hoofd === persoon.id);
      return eigen.length === 0 ? [] : { ...persoon, waarom: [...new Set(eigen.map(({ reden }) => reden))] };
    }),
  );
}

/** What a person was before each correction, newest first. */
export const versiesVan = (tx: ActorTx, persoonId: string) =>
  tx.db
    .selectFrom('persoonsversie as v')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.door'))
    .selectAll('v')
    .select('m.naam as doorNaam')
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.persoon_id', '=', persoonId)
    .orderBy('v.op', 'desc')
    .execute();
