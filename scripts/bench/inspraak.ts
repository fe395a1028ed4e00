// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { DB } from '../../src/platform/db/tables.ts';
import { personId, signIn, type Loaded, type Person } from './database.ts';
import type { Site } from './site.ts';
import { pick, type Work } from './work.ts';

/** What a page of the inspraak may take at the median, in milliseconds of server time. */
const LIMIT_MS = 100;
const REACTIONS = 5000;
const PASSAGES = 60;
const NAME = 'Verzonnen visie van de meting';

/** Invented words: what people react about, and what holds a sentence together. */
const WORDS =
  'opvang kinderen ouders gemeente school wijkteam hulp veiligheid plegers slachtoffers wachttijd geld meldcode huisarts politie advies plan tekst regio samenwerking preventie signalen gezin thuis ouderen inwoners professionals afspraken regie kosten doel actie evaluatie cijfers vragen antwoord goed snel beter meer minder eerder samen duidelijk nodig zonder tussen voor met door over onder na bij';
const THEMES = ['opvang', 'kinderen', 'geld', 'regie', 'meldcode', 'preventie', 'ouderen', 'cijfers'];

/**
 * A text of so many of those words, half of them two in one as Dutch does, another text for every seed, the same at every
 * measurement. The commonest words stand in nearly every text, as `gezin` does in real ones.
 */
const text = (seed: string, words: number) => {
  const word = (salt: string) =>
    sql`(string_to_array(${WORDS}, ' '))[1 + (hashtext(${sql.raw(seed)} || ${sql.lit(salt)} || w) & 2147483647) % 54]`;
  return sql`(select string_agg(${word('-')} || case w % 2 when 0 then '' else ${word('+')} end, ' ') from generate_series(1, ${sql.lit(words)}) w)`;
};

export interface Filled {
  readonly traject: string;
  readonly punten: readonly string[];
  readonly reacties: readonly string[];
}

/** Fills a region with a traject in verwerking: frozen text, windows, reactions of three points each in every status. */
export async function fillInspraak(owner: Kysely<DB>, regio: number, who: string, reactions: number): Promise<Filled> {
  const [traject, versie] = [randomUUID(), randomUUID()];
  const own = sql`${regio}::integer, ${traject}::uuid`;
  await sql`insert into visietraject (regio_id, id, naam, gebied_id, looptijd_van, looptijd_tot, vaststellingsregel, status, trekker_code, begonnen_op)
    select regio_id, ${traject}::uuid, ${NAME}, id, '2030-01-01', '2034-12-31', 'alleRaden', 'verwerking',
      (select min(code) from gemeente g where g.regio_id = b.regio_id), now()
    from gebied b where regio_id = ${regio} and soort = 'visieregio' order by naam limit 1`.execute(owner);
  await sql`insert into trajectgemeente (regio_id, visietraject_id, gemeente_code, centrum)
    select ${own}, code, coalesce(code = centrumgemeente_code, false) from gemeente where regio_id = ${regio}`.execute(
    owner,
  );
  await sql`insert into passage (regio_id, visietraject_id, adres, volgorde, soort, nummer, titel, tekst, gewijzigd_op, gewijzigd_door)
    select ${own}, n, n, 'doel', n::text, 'Verzonnen doel ' || n, ${text("'p' || n", 80)}, now(), ${who}::uuid
    from generate_series(1, ${sql.lit(PASSAGES)}) n`.execute(owner);
  await sql`insert into tekstversie (regio_id, visietraject_id, id, nummer, soort, naam, vingerafdruk, bevroren_op, bevroren_door)
    values (${own}, ${versie}::uuid, 1, 'inspraakversie', 'Inspraakversie', 'meting', now(), ${who}::uuid)`.execute(
    owner,
  );
  await sql`insert into tekstversiepassage (regio_id, tekstversie_id, passage_id, adres, volgorde, soort, nummer, titel, tekst, eenvoudig)
    select regio_id, ${versie}::uuid, id, adres, volgorde, soort, nummer, titel, tekst, '' from passage where visietraject_id = ${traject}`.execute(
    owner,
  );
  await sql`insert into inspraakronde (regio_id, visietraject_id, tekstversie_id, naam, begonnen_op)
    values (${own}, ${versie}::uuid, 'Ronde', now())`.execute(owner);
  await sql`insert into inspraakvenster (regio_id, visietraject_id, gemeente_code, kanaal, van, tot)
    select ${own}, code, 'openbaar', '2029-01-08', '2029-02-20' from gemeente where regio_id = ${regio}`.execute(owner);
  await sql`insert into reactie (regio_id, visietraject_id, nummer, soort, kanaal, indiener, naam, gemeente_code, ontvangen_op, tekst, status)
    select ${own}, n, (array['inspraakreactie', 'inspraakreactie', 'zienswijze', 'technischeVraag'])[1 + n % 4],
      (array['formulier', 'mail', 'brief'])[1 + n % 3], (array['inwoner', 'ervaringsdeskundige', 'organisatie', 'gemeenteraad'])[1 + n % 4],
      case when n % 4 >= 2 then 'Verzonnen naam ' || n % 200 end,
      (select (array_agg(code order by code))[1 + n % count(*)::int] from gemeente where regio_id = ${regio}), '2029-01-08'::date + n % 44,
      ${text("'r' || n", 120)}, (array['gesplitst', 'beantwoord', 'beantwoord', 'vastgesteld'])[1 + n % 4]
    from generate_series(1, ${sql.lit(reactions)}) n`.execute(owner);
  await sql`insert into reactiepunt (regio_id, visietraject_id, reactie_id, volgnummer, passage_id, thema, tekst, antwoord, motivering, afdoening, status)
    select ${own}, r.id, k, (select id from passage where visietraject_id = ${traject} and adres = 1 + (r.nummer * 3 + k) % ${sql.lit(PASSAGES)}),
      (${sql.val(THEMES)}::text[])[1 + (r.nummer + k) % 8], ${text("'t' || r.nummer || '.' || k", 40)},
      case r.status when 'gesplitst' then '' else ${text("'a' || r.nummer || '.' || k", 50)} end,
      case r.status when 'gesplitst' then '' else ${text("'m' || r.nummer || '.' || k", 30)} end,
      case r.status when 'gesplitst' then null else (array['reedsOpgenomen', 'nietOvergenomen', 'terKennisgeving'])[k] end,
      case r.status when 'gesplitst' then 'open' when 'beantwoord' then 'concept' else 'vastgesteld' end
    from reactie r cross join generate_series(1, 3) k where r.visietraject_id = ${traject}`.execute(owner);
  return { traject, ...(await idsOf(owner, traject)) };
}

async function idsOf(owner: Kysely<DB>, traject: string): Promise<Pick<Filled, 'punten' | 'reacties'>> {
  const ids = async (table: 'reactie' | 'reactiepunt') =>
    (
      await owner
        .selectFrom(table)
        .select('id')
        .where('visietraject_id', '=', traject)
        .orderBy('id')
        .limit(300)
        .execute()
    ).map(({ id }) => id);
  return { punten: await ids('reactiepunt'), reacties: await ids('reactie') };
}

/** What the bench reads: each page of the inspraak with its filters. */
export const inspraakPaths = ({
  traject,
  punten,
  reacties,
}: Filled): Readonly<Record<string, (round: number) => string>> => {
  const van = `/visietrajecten/${traject}`;
  const zoek = (round: number) =>
    pick(['kinderen', 'opvang wachttijd', 'opvangplan', 'huisarts geld', 'kinderenhulp regioplan'], round);
  return {
    'windows of all municipalities': () => `${van}/inspraak`,
    'list of reactions': (round) => `${van}/reacties?pagina=${1 + (round % 20)}`,
    'reactions by a filter': (round) =>
      `${van}/reacties?status=beantwoord&soort=zienswijze&thema=${pick(THEMES, round)}`,
    'search reactions': (round) => `${van}/reacties?zoek=${encodeURIComponent(zoek(round))}`,
    'list of points': (round) => `${van}/punten?pagina=${1 + (round % 20)}`,
    'points by a filter': (round) =>
      `${van}/punten?status=open&indiener=inwoner&thema=${pick(THEMES, round)}&volgorde=passage`,
    'search points': (round) => `${van}/punten?zoek=${encodeURIComponent(zoek(round))}`,
    'one reaction': (round) => `${van}/reacties/${pick(reacties, round)}`,
    'answer a point': (round) => `${van}/punten/${pick(punten, round)}`,
  };
};

/** The traject of an earlier measurement on this database, or a new one. */
async function fill({ engine: { owner } }: Loaded, who: Person): Promise<Filled> {
  const there = await owner.selectFrom('visietraject').select('id').where('naam', '=', NAME).executeTakeFirst();
  if (there) return { traject: there.id, ...(await idsOf(owner, there.id)) };
  const { regio_id } = await owner
    .selectFrom('medewerker')
    .select('regio_id')
    .where('id', '=', who.id)
    .executeTakeFirstOrThrow();
  const filled = await fillInspraak(owner, regio_id, who.id, REACTIONS);
  // As autovacuum does within minutes.
  await sql`vacuum analyze reactie, reactiepunt, passage`.execute(owner);
  return filled;
}

/** Reading, finding and answering 5,000 reactions with 15,000 points. */
export async function inspraak(loaded: Loaded, site: Site): Promise<Work[]> {
  const leader = await signIn(loaded, personId('Eva Raadsma'));
  const filled = await fill(loaded, leader);
  const pages = Object.entries(inspraakPaths(filled)).map(([item, path]): Work => ({
    item,
    who: leader.naam,
    limit: LIMIT_MS,
    status: 200,
    turn: async (round) => ({ ask: () => site.get(leader, path(round)) }),
  }));
  const save: Work = {
    item: 'save an answer',
    who: leader.naam,
    limit: LIMIT_MS,
    status: 303,
    turn: async (round) => {
      const { id, versie, passage_id } = await loaded.engine.owner
        .selectFrom('reactiepunt')
        .select(['id', 'versie', 'passage_id'])
        .where('visietraject_id', '=', filled.traject)
        .where('status', '<>', 'vastgesteld')
        .orderBy('id')
        .offset(round)
        .limit(1)
        .executeTakeFirstOrThrow();
      const fields = {
        antwoord: `Verzonnen antwoord ${round}`,
        motivering: 'Verzonnen reden',
        afdoening: 'reedsOpgenomen',
        passage: passage_id ?? '',
        versie: String(versie),
      };
      return { ask: () => site.post(leader, `/visietrajecten/${filled.traject}/punten/${id}`, fields) };
    },
  };
  return [...pages, save];
}
