// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { dayOf, instant } from '../../src/platform/dates.ts';
import { queryKeys, searchKey } from '../../src/platform/search-keys.ts';
import { beginKwartaal } from '../../src/meten/indicator/queries.ts';
import { personId, signIn, type Loaded, type Person } from './database.ts';
import { LIMIT_MS } from './report.ts';
import { byHand, type HandAnswer } from './hand.ts';
import type { Answer, Site } from './site.ts';

/** One request, and the same by hand. */
export interface Turn {
  readonly ask: () => Promise<Answer>;
  readonly hand?: () => Promise<HandAnswer>;
}

/** A piece of work, done again and again with other subjects. */
export interface Work {
  readonly item: string;
  readonly who: string;
  /** What it may take at the median, in milliseconds. */
  readonly limit?: number;
  /** Done a tenth as often: it takes seconds. */
  readonly heavy?: true;
  readonly status: number;
  readonly turn: (round: number) => Promise<Turn>;
}

const SUBJECTS = 300;
export const pick = <T>(list: readonly T[], round: number): T => {
  const one = list[round % list.length];
  if (one === undefined) throw new Error('The example holds nothing to draw from: load more casussen');
  return one;
};

/** Names by how often they occur: the commonest, those of a few, and those of people in dossiers of one organisation. */
async function names({ engine: { owner } }: Loaded, houder: string) {
  const { rows: surnames } = await sql<{ achternaam: string; n: number }>`
    select achternaam, count(*) as n from persoon group by 1 order by 2 desc, 1`.execute(owner);
  const { rows: whole } = await sql<{ naam: string }>`
    select p.voornaam || ' ' || p.achternaam as naam from toegang t
      join gezinslid l on l.casus_id = t.dossier_id join persoon p on p.regio_id = l.regio_id and p.id = l.persoon_id
    where t.houder_id = ${houder} and t.tot > now() order by md5(p.id::text) limit ${SUBJECTS}`.execute(owner);
  const { rows: homes } = await sql<{ adres: string }>`
    select a.postcode || ' ' || a.huisnummer as adres from toegang t
      join gezinslid l on l.casus_id = t.dossier_id join adres a on a.regio_id = l.regio_id and a.persoon_id = l.persoon_id
    where t.houder_id = ${houder} and t.tot > now() order by md5(a.id::text) limit ${SUBJECTS}`.execute(owner);
  return {
    homes: homes.map(({ adres }) => adres),
    common: surnames.slice(0, 10).map(({ achternaam }) => achternaam),
    rare: surnames.slice(-50).map(({ achternaam }) => achternaam),
    whole: whole.map(({ naam }) => naam),
  };
}

const casussenOf = async ({ engine: { owner } }: Loaded, houder: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select dossier_id as id from toegang where houder_id = ${houder} and tot > now()
    order by md5(dossier_id::text) limit ${SUBJECTS}`.execute(owner);
  return rows.map(({ id }) => id);
};

/** What someone who works with families does all day. */
async function casework(loaded: Loaded, site: Site, key: Buffer, who: Person, isVt: boolean): Promise<Work[]> {
  const holders = [who.id, who.organisatieId];
  const casussen = await casussenOf(loaded, who.organisatieId);
  const by = { who: isVt ? 'Veilig Thuis' : 'team Leiden', limit: LIMIT_MS, status: 200 };
  const { hand } = loaded;
  const { common, rare, whole, homes } = await names(loaded, who.organisatieId);
  const search = (item: string, list: readonly string[]): Work => ({
    ...by,
    item,
    turn: async (round) => {
      const zoek = pick(list, round);
      const keys = queryKeys(searchKey(key), zoek).flatMap((group) => group.slice(0, 1));
      return {
        ask: () => site.post(who, '/zoeken', { zoek }),
        hand: () => byHand(hand, 'SEARCH', [holders, keys]),
      };
    },
  });
  return [
    {
      ...by,
      item: 'worklist',
      turn: async () => ({
        ask: () => site.get(who, '/werkvoorraad'),
        hand: () => byHand(hand, 'WORKLIST', [holders, isVt]),
      }),
    },
    {
      ...by,
      item: 'open a casus',
      turn: async (round) => {
        const id = pick(casussen, round);
        return {
          ask: () => site.get(who, `/casussen/${id}`),
          hand: () => byHand(hand, 'CASUS', [holders, isVt, id]),
        };
      },
    },
    search('search a common surname', common),
    search('search a rare surname', rare),
    search('search first and last name', whole),
    search('search an address', homes),
  ];
}

/** Saving an assessment of a melding that is being assessed: its reasons change, all else is sent as it was. */
async function saving({ engine: { owner }, hand }: Loaded, site: Site, who: Person): Promise<Work> {
  const assessed = owner
    .selectFrom('melding as m')
    .innerJoin('beoordeling as b', (join) =>
      join.onRef('b.regio_id', '=', 'm.regio_id').onRef('b.melding_id', '=', 'm.id'),
    )
    .where('m.organisatie_id', '=', who.organisatieId)
    .where('m.status', '=', 'inBeoordeling');
  const open = await assessed.select('m.id').orderBy('m.id').limit(SUBJECTS).execute();
  return {
    item: 'save an assessment',
    who: 'Veilig Thuis',
    status: 303,
    turn: async (round) => {
      const { id } = pick(open, round);
      const now = await assessed.selectAll('b').select('m.versie').where('m.id', '=', id).executeTakeFirstOrThrow();
      const motivering = `Verzonnen motivering ${round}`;
      const fields = {
        urgentie: now.urgentie ?? '',
        directeActie: now.directe_actie,
        taxatieAcuut: now.taxatie_acuut ?? '',
        taxatieStructureel: now.taxatie_structureel ?? '',
        betrokkenenCompleet: now.betrokkenen_compleet ? 'ja' : '',
        besluit: now.besluit ?? '',
        volgendeVerantwoordelijke: now.volgende_verantwoordelijke_id ?? '',
        versie: String(now.versie),
        motivering,
      };
      return {
        ask: () => site.post(who, `/meldingen/${id}/beoordeling`, fields),
        hand: () => byHand(hand, 'SAVE', [id, motivering]),
      };
    },
  };
}

/** Everything that is measured, and the pages that are weighed, each with who opens it. */
export async function workOf(loaded: Loaded, site: Site, key: Buffer) {
  const vt = await signIn(loaded, personId('Vera Klaver'));
  const team = await signIn(loaded, personId('Tess Leidekker'));
  const policy = await signIn(loaded, personId('Eva Raadsma'));
  const from = beginKwartaal(dayOf(instant(new Date().toISOString())), 7);
  const thread: Work = {
    item: 'rode draad, 8 quarters',
    who: 'policy adviser',
    heavy: true,
    status: 200,
    turn: async () => ({
      ask: () => site.get(policy, '/rode-draad'),
      hand: () => byHand(loaded.hand, 'THREAD', [from]),
    }),
  };
  const work = [
    ...(await casework(loaded, site, key, vt, true)),
    ...(await casework(loaded, site, key, team, false)),
    await saving(loaded, site, vt),
    thread,
  ];
  const casus = pick(await casussenOf(loaded, team.organisatieId), 0);
  const pages: readonly (readonly [Person, string])[] = [
    [vt, '/werkvoorraad'],
    [team, `/casussen/${casus}`],
    [team, `/casussen/${casus}?tab=delen`],
    [team, '/zoeken'],
    [policy, '/rode-draad'],
    [policy, '/monitor'],
    [vt, '/'],
  ];
  return { work, pages };
}
