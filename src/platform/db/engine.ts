// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { lockFolder } from './lock.ts';
import type { DB } from './tables.ts';

export type Role = 'verband_app' | 'verband_publiek';

/** One database, reached as its owner (migrations, loading) or in a transaction with the rights of one role. */
export interface Engine {
  readonly kind: 'embedded' | 'postgres';
  readonly owner: Kysely<DB>;
  /** Runs `work` in one transaction that has the rights of `role` only; rolls back when it throws. */
  as<T>(role: Role, work: (tx: Transaction<DB>) => Promise<T>): Promise<T>;
  /** Opens the connections of the roles; call once the roles exist, so after migrating. */
  openRoles(): Promise<void>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const asIs = (text: string) => text;
const utc = (text: string) =>
  text.includes('infinity') ? text : `${text.slice(0, 10)}T${text.slice(11).replace(/\+00(:00)?$/, '')}Z`;
const parsers = { [types.DATE]: asIs, [types.TIMESTAMPTZ]: utc, [types.INT8]: Number, [types.NUMERIC]: Number };

/** Connections of both engines give days as `YYYY-MM-DD`, moments as ISO 8601 in UTC, bigint and numeric as number. */
const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    const own = Object.entries(parsers).find(([known]) => known === String(oid));
    return own && format !== 'binary' ? own[1] : pg.types.getTypeParser(oid, format);
  },
};

/** The embedded database in a folder that one process at a time may use; in memory when no folder is given. */
export async function openEmbedded(folder: string | undefined, dump?: Blob): Promise<Engine> {
  const unlock = folder ? lockFolder(folder) : () => {};
  const lite = await PGlite.create({
    ...(folder && { dataDir: `${folder}/pglite` }),
    ...(dump && { loadDataDir: dump }),
    relaxedDurability: true,
    parsers,
  });
  await lite.exec("set timezone = 'UTC'");
  const owner = new Kysely<DB>({ dialect: new PGliteDialect({ pglite: lite }) });
  return {
    kind: 'embedded',
    owner,
    as: (role, work) =>
      owner.transaction().execute(async (tx) => {
        await sql`set local role ${sql.raw(role)}`.execute(tx);
        return work(tx);
      }),
    openRoles: async () => {},
    ping: async () => void (await sql`select 1`.execute(owner)),
    close: async () => {
      await owner.destroy();
      unlock();
    },
  };
}

/** The password of a role's login, derived from the installation's key: no secret is stored for it. */
export const rolePassword = (key: Buffer, role: string): string =>
  createHmac('sha256', key).update(`login:${role}`).digest('hex');

/** The login that belongs to a role in one database; roles are shared by all databases of a server, logins are not. */
export const loginOf = (role: Role, database: string): string => `${role}_${database}`.slice(0, 63);

export interface PostgresOptions {
  readonly owner: string;
  readonly app?: string;
  readonly publiek?: string;
  readonly key: Buffer;
  readonly pool: number;
}

/** A PostgreSQL server, version 15 or newer. The roles log in by themselves: no connection can change what it may do. */
export function openPostgres(options: PostgresOptions): Engine {
  const settings = {
    types: pgTypes,
    options: '-c timezone=UTC -c lock_timeout=5s',
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  };
  const pools: pg.Pool[] = [];
  const open = (connectionString: string, max: number) => {
    const pool = new pg.Pool({ ...settings, connectionString, max });
    pool.on('error', () => {});
    pools.push(pool);
    return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  };
  const roleUrl = (role: Role, given: string | undefined) => {
    if (given) return given;
    const url = new URL(options.owner);
    url.username = loginOf(role, decodeURIComponent(url.pathname.slice(1)));
    url.password = rolePassword(options.key, role);
    return url.toString();
  };
  const owner = open(options.owner, 3);
  const roles = new Map<Role, Kysely<DB>>();
  return {
    kind: 'postgres',
    owner,
    as: (role, work) => {
      const db = roles.get(role);
      if (!db) throw new Error('roles are not open: migrate first');
      return db.transaction().execute(work);
    },
    openRoles: async () => {
      roles.set('verband_app', open(roleUrl('verband_app', options.app), options.pool));
      roles.set('verband_publiek', open(roleUrl('verband_publiek', options.publiek), 4));
      for (const db of roles.values()) await sql`select 1`.execute(db);
    },
    ping: async () => {
      for (const db of roles.size > 0 ? roles.values() : [owner]) await sql`select 1`.execute(db);
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}
