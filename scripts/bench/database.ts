// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql, type KyselyPlugin } from 'kysely';
import pg from 'pg';
import { openPostgres, type Engine } from '../../src/platform/db/engine.ts';
import { createLogins, migrate } from '../../src/platform/db/migrate.ts';
import { searchKey } from '../../src/platform/search-keys.ts';
import { leesStand } from '../../src/werk/voorbeeld/casuistiek/commands.ts';
import { ORGANISATIES } from '../../src/werk/voorbeeld/regio/rules.ts';
import { laadVoorbeeld, toonVoortgang, vandaag } from '../../src/werk/voorbeeld/commands.ts';

export interface Source {
  /** A database of a superuser: row security, which the app's role cannot escape, does not touch the queries by hand. */
  readonly url: string;
  /** The key of the installation; the names in the database were keyed with it. */
  readonly key: Buffer;
  readonly casussen: number;
  readonly seed: number;
  readonly write: (line: string) => void;
}

/** The loaded example region, as the site reaches it and as whoever writes SQL by hand does. */
export interface Loaded {
  readonly engine: Engine;
  /** Statements that the site sent since the last call, besides begin and commit. */
  readonly countQueries: () => number;
  /** One connection as superuser: no row security, no log. */
  readonly hand: pg.Client;
  readonly close: () => Promise<void>;
}

/** Counts what goes through the engine's roles. */
function counting(engine: Engine): { engine: Engine; count: () => number } {
  let queries = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    engine: { ...engine, as: (role, work) => engine.as(role, (tx) => work(tx.withPlugin(plugin))) },
    count: () => {
      const counted = queries;
      queries = 0;
      return counted;
    },
  };
}

/**
 * Loads the example without asking of each row whether what it points at is there, which takes a fifth of the time; the tests of
 * the loader do ask.
 */
async function load({ url, casussen, seed, key, write }: Source): Promise<void> {
  const unchecked = new URL(url);
  unchecked.searchParams.set('options', '-c timezone=UTC -c session_replication_role=replica');
  const engine = openPostgres({ owner: unchecked.href, key, pool: 1 });
  const { owner } = engine;
  const begun = performance.now();
  try {
    const voortgang = toonVoortgang(write);
    await laadVoorbeeld(owner, { casussen, seed, tot: vandaag(), zoeksleutel: searchKey(key), voortgang });
    // As autovacuum does within minutes: without it an index alone never answers.
    await sql`vacuum analyze`.execute(owner);
  } finally {
    await engine.close();
  }
  write(`Loaded ${casussen} casussen in ${Math.round((performance.now() - begun) / 1000)} s`);
}

/** Casussen that earlier measurements may have added by saving meldingen. */
const SAVED_BEFORE = 5000;

/** Loads the example into an empty database, or takes what is there when it is as large as asked. */
async function fill({ owner }: Engine, source: Source): Promise<void> {
  const { casussen } = source;
  const state = await leesStand(owner);
  if (state === 'leeg') return load(source);
  const { n } = await owner
    .selectFrom('casus')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  if (state !== 'geladen' || n < casussen || n > casussen + SAVED_BEFORE)
    throw new Error(`The database holds ${n} casussen (${state}), not ${casussen}: ask for that number, or empty it`);
}

/** Asked before anything is changed: the bench signs in and saves. */
async function refuseReal({ owner }: Engine): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('public.regio') is not null as there`.execute(
    owner,
  );
  if (!rows[0]?.there) return;
  const real = await owner.selectFrom('regio').select('naam').where('voorbeeld', '=', false).executeTakeFirst();
  if (real) throw new Error(`${real.naam} is no example region: the bench does not run on this database`);
}

/** Migrates and fills the database; the caller closes it. */
export async function openLoaded(source: Source): Promise<Loaded> {
  const { engine, count } = counting(openPostgres({ owner: source.url, key: source.key, pool: 10 }));
  try {
    await refuseReal(engine);
    await migrate(engine.owner);
    await createLogins(engine.owner, source.key);
    await engine.openRoles();
    await fill(engine, source);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const hand = new pg.Client({ connectionString: source.url, options: '-c timezone=UTC' });
  await hand.connect();
  return {
    engine,
    countQueries: count,
    hand,
    close: async () => {
      await hand.end();
      await engine.close();
    },
  };
}

/** The id of one of the example's people. */
export const personId = (name: string): string => {
  const found = ORGANISATIES.flatMap(({ medewerkers }) => medewerkers).find(({ naam }) => naam === name);
  if (!found) throw new Error(`${name} is not in the example region`);
  return found.id;
};

export interface Person {
  readonly id: string;
  readonly organisatieId: string;
  readonly naam: string;
  readonly token: string;
}

/** Opens a session for one of the example's people. */
export async function signIn({ engine: { owner } }: Loaded, id: string): Promise<Person> {
  const { naam, organisatie_id, regio_id } = await owner
    .selectFrom('medewerker')
    .select(['naam', 'organisatie_id', 'regio_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const token = randomBytes(32).toString('base64url');
  const token_hash = createHash('sha256').update(token).digest();
  await owner.insertInto('sessie').values({ regio_id, token_hash, medewerker_id: id }).execute();
  return { id, organisatieId: organisatie_id, naam, token };
}
