// SPDX-License-Identifier: EUPL-1.2
import { sql, type Transaction } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import type { PubliekAntwoord, PubliekePassage } from '../rules.ts';
import { PER_PAGINA, paginaVan, type Bladzij, type Telling, type Zicht } from './rules.ts';

type Publiek = Transaction<DB>;
interface Van {
  readonly id: string;
  readonly regio_id: number;
}

/** The publications that everyone may read, the newest first: one for each traject. Reads the schema `publiek` alone. */
export const standen = (db: Publiek) =>
  db
    .selectFrom('publiek.trajectstand')
    .selectAll()
    .where('vervallen_op', 'is', null)
    .orderBy('gepubliceerd_op', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
type Kop = Awaited<ReturnType<typeof standen>>[number];

const telPer = async (db: Publiek, { id, regio_id: regio }: Van, kolom: 'afdoening' | 'thema'): Promise<Telling[]> =>
  db
    .selectFrom('publiek.trajectantwoord')
    .select([`${kolom} as naam`, sql<number>`count(*)::int`.as('aantal')])
    .where('regio_id', '=', regio)
    .where('stand_id', '=', id)
    .groupBy(kolom)
    .orderBy('aantal', 'desc')
    .orderBy(kolom)
    .execute();

/** Everything on the first page of a publication. */
export async function zichtVan(db: Publiek, kop: Kop): Promise<Zicht> {
  const van = { regio_id: kop.regio_id, stand_id: kop.id };
  const afdoeningen = await telPer(db, kop, 'afdoening');
  const { n: passages } = await db
    .selectFrom('publiek.trajectpassage')
    .select(sql<number>`count(*)::int`.as('n'))
    .where((eb) => eb.and(van))
    .executeTakeFirstOrThrow();
  return {
    ...kop,
    passages,
    afdoeningen,
    antwoorden: afdoeningen.reduce((som, { aantal }) => som + aantal, 0),
    themas: await telPer(db, kop, 'thema'),
    fasen: await db
      .selectFrom('publiek.trajectfase')
      .select(['status', 'begonnen_op'])
      .where((eb) => eb.and(van))
      .orderBy('begonnen_op')
      .execute(),
    vensters: await db
      .selectFrom('publiek.trajectvenster')
      .select(['gemeente_code', 'gemeente', 'van', 'tot', 'vindplaats'])
      .where((eb) => eb.and(van))
      .orderBy('gemeente')
      .execute(),
    activiteiten: await db
      .selectFrom('publiek.trajectactiviteit')
      .select(['id', 'dag', 'vorm', 'titel', 'begintijd', 'eindtijd', 'plaats', 'afgelast'])
      .where((eb) => eb.and(van))
      .orderBy('dag')
      .orderBy('id')
      .execute(),
    besluiten: await db
      .selectFrom('publiek.trajectbesluit')
      .select(['routestap_id', 'gemeente', 'orgaan', 'rol', 'dag', 'uitkomst'])
      .where((eb) => eb.and(van))
      .orderBy('gemeente')
      .orderBy('dag')
      .execute(),
  };
}

const antwoorden = (db: Publiek, { id, regio_id: regio }: Van, thema: string | null) =>
  db
    .selectFrom('publiek.trajectantwoord')
    .where('regio_id', '=', regio)
    .where('stand_id', '=', id)
    .$if(thema !== null, (query) => query.where('thema', '=', thema ?? ''));

export const alleAntwoorden = (db: Publiek, van: Van): Promise<PubliekAntwoord[]> =>
  antwoorden(db, van, null)
    .select(['volgorde', 'thema', 'adres', 'tekst', 'antwoord', 'afdoening'])
    .orderBy('volgorde')
    .execute();

/** A page of what was done with what was said, of one theme when it is given. */
export async function antwoordenVan(
  db: Publiek,
  van: Van,
  thema: string | null,
  gevraagd: string | null,
): Promise<Bladzij<PubliekAntwoord>> {
  const { n: aantal } = await antwoorden(db, van, thema)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  const pagina = paginaVan(gevraagd, aantal);
  const rijen = await antwoorden(db, van, thema)
    .select(['volgorde', 'thema', 'adres', 'tekst', 'antwoord', 'afdoening'])
    .orderBy('volgorde')
    .offset((pagina - 1) * PER_PAGINA)
    .limit(PER_PAGINA)
    .execute();
  return { rijen, pagina, perPagina: PER_PAGINA, aantal };
}

const passages = (db: Publiek, { id, regio_id: regio }: Van) =>
  db
    .selectFrom('publiek.trajectpassage')
    .where('regio_id', '=', regio)
    .where('stand_id', '=', id)
    .select(['adres', 'volgorde', 'soort', 'nummer', 'titel', 'tekst', 'eenvoudig'])
    .orderBy('volgorde')
    .orderBy('adres');

export const allePassages = (db: Publiek, van: Van): Promise<PubliekePassage[]> => passages(db, van).execute();

/** A page of the frozen text. */
export async function passagesVan(
  db: Publiek,
  van: Van,
  aantal: number,
  gevraagd: string | null,
): Promise<Bladzij<PubliekePassage>> {
  const pagina = paginaVan(gevraagd, aantal);
  const rijen = await passages(db, van)
    .offset((pagina - 1) * PER_PAGINA)
    .limit(PER_PAGINA)
    .execute();
  return { rijen, pagina, perPagina: PER_PAGINA, aantal };
}
