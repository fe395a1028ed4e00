// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createDatabase, dropDatabase, startEmbedded, startPostgres } from './postgres.ts';
import type { TestServer } from './postgres.ts';

async function value(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function isGone(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const failure: unknown = await value(url, 'select 1').catch((error: unknown) => error);
    if (failure instanceof Error && 'code' in failure && failure.code === 'ECONNREFUSED') return true;
    await pause(50);
  }
  return false;
}

describe('a PostgreSQL of our own', () => {
  let server: TestServer;
  let folder = '';
  const earlier = process.env['TMPDIR'];
  const dataFolders = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => /^verband-postgres-[A-Za-z0-9]{6}$/.test(name));

  before(async () => {
    // A temporary folder apart, so that what other runs leave there at this moment does not count.
    folder = await mkdtemp(join(tmpdir(), 'verband-postgres-test-'));
    await chmod(folder, 0o1777);
    process.env['TMPDIR'] = folder;
    server = await startEmbedded();
  });
  after(async () => {
    if (earlier === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = earlier;
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it('is PostgreSQL 15 or newer and lets no one in without its password', async () => {
    assert.ok(Number(await value(server.url, 'show server_version_num')) >= 150_000);
    const guess = new URL(server.url);
    guess.password = 'guess';
    await assert.rejects(value(guess.href, 'select 1'), /password authentication failed/);
  });

  it('listens on the loopback address only', async () => {
    assert.equal(await value(server.url, 'show listen_addresses'), '127.0.0.1');
    assert.equal(await value(server.url, 'show unix_socket_directories'), '');
  });

  it('knows letters beyond ASCII, whatever the language of the machine', async () => {
    assert.equal(await value(server.url, "select lower('ÉËÏ')"), 'éëï');
  });

  it('is durable only where a test asks for it', async () => {
    assert.equal(await value(server.url, 'show fsync'), 'off');
    const durable = await startEmbedded({ durable: true });
    try {
      assert.equal(await value(durable.url, 'show fsync'), 'on');
      assert.equal(await value(durable.url, 'show synchronous_commit'), 'on');
    } finally {
      await durable.stop();
    }
  });

  it('is gone with its data after stop', async () => {
    const other = await startEmbedded();
    assert.equal((await dataFolders()).length, 2);
    await other.stop();
    assert.ok(await isGone(other.url));
    assert.equal((await dataFolders()).length, 1);
  });

  for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const) {
    it(`is gone with its data when its process ends by ${signal}`, async () => {
      const script = `const { startEmbedded } = await import('./postgres.ts');
        console.log((await startEmbedded()).url); setInterval(() => {}, 1000);`;
      const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line]: unknown[] = await once(owner.stdout, 'data');
      const url = String(line).trim();
      assert.equal(await value(url, 'select 1'), 1);
      owner.kill(signal);
      await once(owner, 'exit');
      assert.ok(await isGone(url));
      // What removes the data is another process; a busy machine lets it wait.
      for (let left = 100; left > 0 && (await dataFolders()).length > 1; left--) await pause(100);
      assert.equal((await dataFolders()).length, 1);
    });
  }
});

describe('databases for tests', () => {
  let server: TestServer;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  it('are fresh and apart from each other', async () => {
    const [one, other] = await Promise.all([createDatabase(server, 'x'), createDatabase(server, 'x')]);
    await value(one, 'create table mark (n int)');
    assert.equal(await value(one, "select to_regclass('mark')::text"), 'mark');
    assert.equal(await value(other, "select to_regclass('mark')::text"), null);
  });

  it('can be copies of a prepared one', async () => {
    const prepared = await createDatabase(server, 'prepared');
    await value(prepared, 'create table mark as select 7 as n');
    assert.equal(await value(await createDatabase(server, 'copy', prepared), 'select n from mark'), 7);
  });

  it('can be dropped while someone is connected', async () => {
    const url = await createDatabase(server, 'dropped');
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await dropDatabase(server, url);
    await assert.rejects(value(url, 'select 1'), /does not exist/);
    await client.end().catch(() => undefined);
  });

  it('are the only ones that can be dropped', async () => {
    await assert.rejects(dropDatabase(server, server.url), /was not made by createDatabase/);
  });
});
