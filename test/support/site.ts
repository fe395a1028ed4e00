// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dayOf, instant } from '../../src/platform/dates.ts';
import type { Engine } from '../../src/platform/db/engine.ts';
import type { ActorRoute } from '../../src/platform/http/route.ts';
import { bijlagenVan } from '../../src/gezin/binnenkomst/bijlage/queries.ts';
import { meldIncident, oordeel } from '../../src/gezin/monitoring/commands.ts';
import { maakAfspraak, stelVoorwaarde } from '../../src/gezin/plan/commands.ts';
import { beginTermijn, verlengTermijn } from '../../src/gezin/termijn/commands.ts';
import { termijnenVan } from '../../src/gezin/termijn/queries.ts';
import { routes } from '../../src/modules.ts';
import { verband } from '../../src/server.ts';
import type { Ui } from '../../src/taal/ui.ts';
import type { Route } from '../../src/taal/web.ts';
import { KEY, type Persona, type Wereld, maakWereld, testEngine } from './database.ts';
import { biedCasusAan, dossier as leesDossier, neemAan, SLEUTEL } from './gezin.ts';

/** What is sent: a form takes texts and lists of texts, the API any JSON. */
export type Fields = Readonly<Record<string, unknown>>;
export type Headers = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
}

/** The whole site over HTTP, without a port; remembers what it logged and where it sent people. */
export interface Site {
  readonly engine: Engine;
  readonly logged: Readonly<Record<string, string | number>>[];
  readonly redirects: string[];
  readonly send: (path: string, init: RequestInit) => Promise<Answer>;
  readonly get: (who: Persona | undefined, path: string) => Promise<Answer>;
  /** Posts a form with the csrf word that this person's own pages carry; to the API the same fields as JSON. */
  readonly post: (who: Persona, path: string, fields?: Fields, headers?: Headers) => Promise<Answer>;
  /** The csrf word of this person's session. */
  readonly csrf: (who: Persona) => Promise<string>;
}

export const isApiPath = (path: string) => path.startsWith('/v1/');
/** How a session shows itself: a browser by its cookie, a program by its bearer token. */
export const identityOf = (token: string, path: string): Headers =>
  isApiPath(path) ? { Authorization: `Bearer ${token}` } : { Cookie: `verband=${token}` };

const formBody = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  );

/** Opens the site on a migrated database. */
export function openSite(engine: Engine): Site {
  const logged: Readonly<Record<string, string | number>>[] = [];
  const redirects: string[] = [];
  const words = new Map<string, string>();
  const app = verband({ key: KEY, loopback: true }, engine, (line) => void logged.push(line));
  const send: Site['send'] = async (path, init) => {
    const response = await app.request(path, init);
    const location = response.headers.get('Location') ?? '';
    if (location) redirects.push(location);
    return { status: response.status, body: await response.text(), location };
  };
  const get: Site['get'] = (who, path) => send(path, who ? { headers: identityOf(who.token, path) } : {});
  const csrf: Site['csrf'] = async (who) => {
    const known = words.get(who.token);
    if (known) return known;
    const word = /name="csrf" value="([0-9a-f]+)"/.exec((await get(who, '/werkvoorraad')).body)?.[1];
    assert.ok(word, 'the worklist carries a csrf word');
    words.set(who.token, word);
    return word;
  };
  const post: Site['post'] = async (who, path, fields = {}, headers = {}) => {
    const identity = { ...identityOf(who.token, path), ...headers };
    return isApiPath(path)
      ? send(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...identity },
          body: JSON.stringify(fields),
        })
      : send(path, { method: 'POST', headers: identity, body: formBody({ csrf: await csrf(who), ...fields }) });
  };
  return { engine, logged, redirects, send, get, post, csrf };
}

/** Every route of the site, as the server serves them. */
export const siteRoutes: readonly Route[] = routes({ voorbeeldAanmelden: true, zoeksleutel: SLEUTEL });

/** The prefixes under which a route is served: both languages, and one for the API. */
export const prefixes = (route: Route): readonly string[] => (isApiPath(route.path) ? [''] : ['', '/en']);

/** A whole casus with something in each of its parts. */
export interface Dossier {
  readonly casus: string;
  readonly melding: string;
  readonly overdracht: string;
  readonly binnenkomst: string;
  readonly leden: readonly string[];
  /** One row of each part, by the name that it has in paths. */
  readonly delen: Readonly<Record<string, string>>;
}

export const vandaag = () => dayOf(instant(new Date().toISOString()));

/** A casus that Veilig Thuis handed to the team, with a plan, judgements and an incident. */
export async function maakDossier(wereld: Wereld, anders: Record<string, unknown> = {}): Promise<Dossier> {
  const { casusId, meldingId, overdrachtId } = await biedCasusAan(wereld, anders);
  await neemAan(wereld, overdrachtId);
  const vers = await leesDossier(wereld, casusId);
  const leden = vers.leden.map(({ id }) => id);
  let binnenkomst = '';
  let bijlagen: readonly string[] = [];
  await wereld.als(wereld.team, async (tx) => {
    await stelVoorwaarde(tx, vers.casus, 'Voorbeeldvoorwaarde');
    for (const persoon of leden)
      await maakAfspraak(tx, vers.casus, { persoon, onderdeel: 'veiligheid', tekst: 'Voorbeeldafspraak' });
    await oordeel(
      tx,
      vers.casus,
      leden.map((persoonId) => ({ persoonId, oordeel: 'onveilig' as const, toelichting: '' })),
    );
    await meldIncident(tx, vers.casus, { op: vandaag(), omschrijving: 'Voorbeeldincident', acuut: true });
  });
  await wereld.als(wereld.vt, async (tx) => {
    const over = { soort: 'informeren', objectSoort: 'melding', objectId: meldingId, kenmerk: 'M', casusId } as const;
    await beginTermijn(tx, over);
    const termijn = (await termijnenVan(tx, meldingId)).find(({ status }) => status === 'loopt');
    assert.ok(termijn);
    await verlengTermijn(tx, termijn, termijn.versie, 'Voorbeeldgrond');
    const { rows } = await sql<{ id: string }>`
      select id from app.dien_in(${wereld.regioId}, 'brief', '{}', '{"aantal": 1, "wijze": "werkdagen"}', now())`.execute(
      tx.db,
    );
    binnenkomst = rows[0]?.id ?? '';
    await sql`select app.voeg_bijlage_toe(${binnenkomst}::uuid, 1, 'png', '\\x89504e47')`.execute(tx.db);
    bijlagen = (await bijlagenVan(tx, binnenkomst)).map(({ id }) => id);
  });
  const nu = await leesDossier(wereld, casusId);
  const eerste = (rijen: readonly { readonly id: string }[]) => rijen[0]?.id ?? randomUUID();
  return {
    casus: casusId,
    melding: meldingId,
    overdracht: overdrachtId,
    binnenkomst,
    leden,
    delen: {
      voorwaarden: eerste(nu.voorwaarden),
      afspraken: eerste(nu.afspraken),
      momenten: eerste(nu.momenten),
      incidenten: eerste(nu.incidenten),
      bijlagen: bijlagen[0] ?? randomUUID(),
    },
  };
}

/** What `:id` stands for in the routes of each kind of subject that is about one family. */
export const DOSSIERSOORTEN = ['casus', 'melding', 'overdracht', 'binnenkomst'] as const;
/** Subjects that everyone in the region may see; only another region may not. */
export const REGIOSOORTEN = ['doel', 'visie', 'onderdeel'] as const;

/** A confirmed vision with one goal, as ids by kind of subject. */
export async function maakVisie(
  wereld: Wereld,
): Promise<Record<(typeof REGIOSOORTEN)[number] | 'onderdeelId', string>> {
  const { owner } = wereld.engine;
  const visie = randomUUID();
  const doel = randomUUID();
  const bij = { regio_id: wereld.regioId };
  const nu = instant(new Date().toISOString());
  await owner
    .insertInto('visieversie')
    .values({
      ...bij,
      id: visie,
      titel: 'Voorbeeldvisie',
      status: 'bevestigd',
      bestandsnaam: 'voorbeeld.txt',
      brontekst: 'Voorbeelddoel',
      gelezen: '{}',
      ingelezen_op: nu,
      bevestigd_op: nu,
    })
    .execute();
  const plaats = { volgorde: 1, zekerheid: 'expliciet' as const, bron_van: 0, bron_tot: 13 };
  await owner
    .insertInto('onderdeel')
    .values({ ...bij, id: doel, visieversie_id: visie, soort: 'doel', titel: 'Voorbeelddoel', ...plaats })
    .execute();
  return { visie, doel, onderdeel: doel, onderdeelId: doel };
}

const STAPPEN: Readonly<Record<string, string>> = {
  casus: 'naar-stabiele-veiligheid',
  melding: 'in-behandeling-nemen',
  binnenkomst: 'maak-signaal',
};

/** A route's path with its parameters filled in; a parameter that nobody thought of fails the test that meets it. */
export function pathOf(route: Route, ids: Readonly<Record<string, string>>, delen: Dossier['delen'] = {}): string {
  const kind = route.public ? '' : (route.subjectKind ?? '');
  return route.path.replaceAll(/(\w+)\/:(\w+)|:(\w+)/g, (_, before?: string, second?: string, alone?: string) => {
    const name = second ?? alone ?? '';
    const start = before === undefined ? '' : `${before}/`;
    if (name === 'id') return start + (ids[kind] ?? randomUUID());
    if (name === 'stap') return start + (STAPPEN[kind] ?? 'stap');
    const some = name.endsWith('Id') ? randomUUID() : undefined;
    const part = (name === 'deelId' ? delen[before ?? ''] : ids[name]) ?? some;
    assert.ok(part, `${route.path}: tell test/support/site.ts what :${name} stands for`);
    return start + part;
  });
}

/** Good values for every form about a dossier, all in one: a form takes the fields that it knows. */
export const goedeInvoer = (wereld: Wereld, dossier: Dossier): Fields => ({
  versie: '1',
  tekst: 'Voorbeeldtekst',
  status: 'nageleefd',
  op: vandaag(),
  persoon: dossier.leden[0] ?? '',
  onderdeel: 'herstel',
  resultaat: 'Voorbeeldresultaat',
  mening: 'Voorbeeldmening',
  rol: 'contactpersoon',
  opvolger: wereld.teamCollega.id,
  gesprokenMet: 'Voorbeeldpersoon',
  omschrijving: 'Voorbeeldomschrijving',
  onderbouwing: 'Voorbeeldonderbouwing',
  reden: 'Voorbeeldreden',
  contactpersoon: wereld.team.id,
  casusregisseur: wereld.teamCollega.id,
  naar: wereld.anderTeam.organisatieId,
  boodschap: 'Voorbeeldboodschap',
  kanaal: 'telefoon',
  hoedanigheid: 'buurtbewoner',
  melder: 'Voorbeeldmelder',
  gemeente: wereld.gemeente,
  vormen: 'kindermishandeling',
  toelichting: 'Voorbeeldtoelichting',
  zoek: 'Jansen',
  ...Object.fromEntries(dossier.leden.map((id) => [`oordeel_${id}`, 'veilig'])),
});

/** Tables that change by looking at them, or that hold no state of a dossier. */
const BUITEN_BEELD = new Set(['verantwoording', 'sessie']);

/** Everything that a region holds, one hash a table: equal before and after means that nothing changed. */
export async function momentopname(engine: Engine, regioId: number): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'regio_id' order by 1`.execute(engine.owner);
  const beeld: Record<string, string> = {};
  for (const { name } of tables) {
    if (BUITEN_BEELD.has(name)) continue;
    const { rows } = await sql<{ hash: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql.table(name)} t
      where regio_id = ${regioId}`.execute(engine.owner);
    beeld[name] = rows[0]?.hash ?? '';
  }
  return beeld;
}

/** How many lines the log holds about this region, optionally of one outcome. */
export async function telRegels(engine: Engine, regioId: number, uitkomst?: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from verantwoording
    where regio_id = ${regioId} and (${uitkomst ?? null}::text is null or uitkomst = ${uitkomst ?? null})`.execute(
    engine.owner,
  );
  return rows[0]?.n ?? 0;
}

/** Words that only a database, a schema library or a stack trace says. */
const TELLTALE =
  /syntax error|violates|invalid input syntax|duplicate key|relation &quot;|relation "|column &quot;|out of range for|pg_catalog|kysely|node_modules|\.ts:\d+|Invalid input|expected string/i;

/** Fails when the site stumbled, or told what only its insides know. */
export function assertWhole({ status, body }: Answer, where: string): void {
  assert.ok(status < 500, `${status} ${where}`);
  const word = TELLTALE.exec(body)?.[0];
  assert.ok(!word, `${status} ${where} says "${word}"`);
}

/** Someone who may do what this route does. */
export function personaFor({ action, path }: ActorRoute<Ui>, wereld: Wereld): Persona {
  if (action.by.includes('teamMedewerker') && !path.endsWith('/intrekken')) return wereld.team;
  if (action.by.includes('vtMedewerker')) return wereld.vt;
  return action.by.includes('beleidsadviseur') ? wereld.beleid : wereld.analist;
}

/** A site, a region and a whole dossier in it, with the id of each kind of thing that a path can name. */
export interface Toneel {
  readonly site: Site;
  readonly wereld: Wereld;
  readonly dossier: Dossier;
  readonly ids: Record<string, string>;
}

export async function maakToneel(): Promise<Toneel> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const dossier = await maakDossier(wereld);
  const { casus, melding, overdracht, binnenkomst } = dossier;
  const ids = { ...(await maakVisie(wereld)), casus, melding, overdracht, binnenkomst };
  return { site: openSite(engine), wereld, dossier, ids };
}
