// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { loginOf, rolePassword, type Role } from './engine.ts';
import type { DB } from './tables.ts';

/** A database that cannot be brought to the newest shape; the message says what to mend. */
export class MigrationError extends Error {}

const folder = (name: string) => fileURLToPath(new URL(`../../../db/${name}`, import.meta.url));
const sqlFiles = async (path: string) => (await readdir(path)).filter((name) => name.endsWith('.sql')).sort();

/** Runs a file of several statements. */
async function runFile(db: Kysely<DB>, path: string): Promise<void> {
  for (const statement of splitStatements(await readFile(path, 'utf8'))) await sql.raw(statement).execute(db);
}

/** Statements of a SQL file: split at semicolons outside quotes, dollar quotes and comments. */
export function splitStatements(text: string): string[] {
  const token = /\$\w*\$|'(?:[^']|'')*'|--[^\n]*|;/g;
  const parts: string[] = [];
  let start = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0].startsWith('$')) {
      const close = text.indexOf(match[0], token.lastIndex);
      token.lastIndex = close < 0 ? text.length : close + match[0].length;
    } else if (match[0] === ';') {
      parts.push(text.slice(start, match.index));
      start = token.lastIndex;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.replace(/--[^\n]*/g, '').trim() !== '');
}

async function createRoles(db: Kysely<DB>): Promise<void> {
  for (const role of ['verband_app', 'verband_publiek'])
    await sql
      .raw(
        `do $$ begin create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole; exception when duplicate_object or unique_violation then null; end $$`,
      )
      .execute(db);
}

/** Gives each role a login of its own in this database, with a password that follows from the key. */
export async function createLogins(db: Kysely<DB>, key: Buffer): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const roles: readonly Role[] = ['verband_app', 'verband_publiek'];
  for (const role of roles) {
    const login = `"${loginOf(role, rows[0]?.name ?? '').replaceAll('"', '""')}"`;
    const password = `'${rolePassword(key, role)}'`;
    await sql
      .raw(
        `do $$ begin create role ${login} login in role ${role}; exception when duplicate_object or unique_violation then null; end $$`,
      )
      .execute(db);
    const { rows: found } = await sql<{ unbound: boolean }>`
      select rolsuper or rolbypassrls as unbound from pg_roles where rolname = ${loginOf(role, rows[0]?.name ?? '')}`.execute(
      db,
    );
    if (found[0]?.unbound)
      throw new MigrationError(`login ${login} may not be a superuser or pass by row level security: drop it`);
    await sql.raw(`alter role ${login} with password ${password} inherit`).execute(db);
  }
}

/** The tables' owner works through FORCE ROW LEVEL SECURITY too, so the functions of schema app need a policy for it. */
async function letOwnerIn(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'publiek') and c.relkind = 'r' and c.relrowsecurity order by 1`.execute(db);
  for (const { name } of rows) {
    await sql`drop policy if exists eigenaar on ${sql.table(name)}`.execute(db);
    await sql`create policy eigenaar on ${sql.table(name)} to current_user using (true) with check (true)`.execute(db);
  }
}

async function provider(): Promise<Record<string, Migration>> {
  const files = await sqlFiles(folder('migrations'));
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.sql', ''),
      { up: (db: Kysely<DB>) => runFile(db, `${folder('migrations')}/${file}`) },
    ]),
  );
}

/** Brings a database to the newest shape: numbered migrations once, then functions, views, policies and grants whole. */
export async function migrate(db: Kysely<DB>, step: (name: string) => void = () => {}): Promise<void> {
  await createRoles(db);
  const migrator = new Migrator({ db, provider: { getMigrations: provider } });
  const { error, results } = await migrator.migrateToLatest();
  for (const result of results ?? []) step(`${result.migrationName}: ${result.status}`);
  if (error) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(4711)`.execute(tx);
    await runFile(tx, folder('current/functions.sql'));
    await runFile(tx, folder('current/metingen.sql'));
    await runFile(tx, folder('current/views.sql'));
    for (const file of await sqlFiles(folder('current/policies')))
      await runFile(tx, `${folder('current/policies')}/${file}`);
    await letOwnerIn(tx);
    await runFile(tx, folder('current/grants.sql'));
  });
}
