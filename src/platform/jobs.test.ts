// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../test/support/database.ts';
import { instant } from './dates.ts';
import { enqueue, startRunner, type JobKind, type JobWork } from './jobs.ts';
import { NotFound } from './result.ts';

const BY = { name: 'proef', by: ['vtMedewerker'] };

describe('jobs in the background', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });

  /** A kind of job with a name of its own, so that no other runner takes it, and a runner that waits to be told. */
  function proef(open: JobKind['open'], lease?: number) {
    const kind: JobKind = { name: `proef-${randomUUID()}`, action: BY, open };
    const log: Readonly<Record<string, string | number>>[] = [];
    const start = () =>
      startRunner({
        engine: wereld.engine,
        kinds: [kind],
        log: (line) => void log.push(line),
        every: 20,
        ...(lease !== undefined && { lease }),
      });
    const put = async () => {
      const id = randomUUID();
      await wereld.als(wereld.vt, (tx) => enqueue(tx, kind.name, id, 10));
      return id;
    };
    const state = (id: string) =>
      wereld.engine.owner.selectFrom('taak').selectAll().where('object_id', '=', id).executeTakeFirstOrThrow();
    return { kind, log, start, put, state };
  }
  /** Ten things, one transaction each. */
  const ten = (): JobWork => {
    let done = 0;
    return {
      part: async () => ({ done: ++done, total: 10, ready: done === 10 }),
      setAside: async () => ({ done: ++done, total: 10, ready: done === 10 }),
    };
  };

  test('a job runs with a session of its own, for who started it, and the session ends with it', async () => {
    const who: string[] = [];
    const { start, put, state } = proef(() => ({
      part: async (tx) => {
        who.push(tx.actor.medewerkerId);
        const { rows } = await sql<{ n: number }>`select count(*) as n from sessie`
          .execute(wereld.engine.owner)
          .catch(() => ({ rows: [{ n: -1 }] }));
        assert.notEqual(rows[0]?.n, 0);
        return { done: 1, total: 1, ready: true };
      },
      setAside: () => Promise.reject(new NotFound()),
    }));
    const sessions = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from sessie where medewerker_id = ${wereld.vt.id}::uuid`.execute(wereld.engine.owner);
      return rows[0]?.n;
    };
    const before = await sessions();
    const id = await put();
    const runner = start();
    await runner.drain();
    await runner.stop();
    assert.deepEqual(who, [wereld.vt.id]);
    assert.equal((await state(id)).status, 'klaar');
    assert.equal(await sessions(), before);
  });

  test('for one object there is one job at a time', async () => {
    const { kind, start, state } = proef(ten);
    const id = randomUUID();
    for (let time = 0; time < 3; time++) await wereld.als(wereld.vt, (tx) => enqueue(tx, kind.name, id, 10));
    const { rows } = await sql`select from taak where object_id = ${id}::uuid`.execute(wereld.engine.owner);
    assert.equal(rows.length, 1);
    const runner = start();
    await runner.drain();
    await runner.stop();
    const { status, gedaan, totaal } = await state(id);
    assert.deepEqual([status, gedaan, totaal], ['klaar', 10, 10]);
  });

  test('a part that fails keeps nothing, and is tried again', async () => {
    let stolen = false;
    const { start, put, state } = proef((objectId) => ({
      part: async (tx) => {
        if (stolen) return { done: 10, total: 10, ready: true };
        stolen = true;
        await tx.db.updateTable('taak').set({ gedaan: 7 }).where('object_id', '=', objectId).execute();
        throw new Error('the connection is gone');
      },
      setAside: () => Promise.reject(new NotFound()),
    }));
    const id = await put();
    const runner = start();
    await runner.drain();
    await runner.stop();
    assert.ok(stolen);
    const { status, gedaan, pogingen } = await state(id);
    assert.deepEqual([status, gedaan, pogingen], ['klaar', 10, 0], 'and it was tried again');
  });

  test('whose lease was taken does no part more', async () => {
    let parts = 0;
    let taken: Promise<unknown> = Promise.resolve();
    const { start, put, state } = proef((objectId) => ({
      part: async () => {
        // Waits for this part to be kept, and comes before the next.
        taken = wereld.engine.owner
          .updateTable('taak')
          .set({ uitvoerder: randomUUID() })
          .where('object_id', '=', objectId)
          .execute();
        await pause(50);
        return { done: ++parts, total: 10, ready: false };
      },
      setAside: () => Promise.reject(new NotFound()),
    }));
    const id = await put();
    const runner = start();
    await runner.drain();
    await runner.stop();
    await taken;
    assert.equal(parts, 1);
    const { status, gedaan } = await state(id);
    assert.deepEqual([status, gedaan], ['bezig', 1], 'the other one has it');
  });

  test('a job of a node that gave no sign of life goes to another one, and only to one', async () => {
    let parts = 0;
    const { start, put, state } = proef(
      () => ({
        part: async () => ({ done: ++parts, total: 3, ready: parts === 3 }),
        setAside: () => Promise.reject(new NotFound()),
      }),
      5,
    );
    const id = await put();
    const { owner } = wereld.engine;
    const dead = { status: 'bezig' as const, uitvoerder: randomUUID() };
    const alive = instant(new Date().toISOString());
    await owner
      .updateTable('taak')
      .set({ ...dead, hartslag: alive })
      .where('object_id', '=', id)
      .execute();
    const runners = [start(), start()];
    await Promise.all(runners.map((runner) => runner.drain()));
    assert.equal(parts, 0, 'a living lease is respected');
    await owner
      .updateTable('taak')
      .set({ hartslag: instant('2020-01-01T00:00:00Z') })
      .where('object_id', '=', id)
      .execute();
    await Promise.all(runners.map((runner) => runner.drain()));
    await Promise.all(runners.map((runner) => runner.stop()));
    assert.equal(parts, 3);
    assert.equal((await state(id)).status, 'klaar');
  });

  test('who may not do it any more stops the job, with the reason', async () => {
    const { kind, start, state } = proef(ten);
    const id = randomUUID();
    await wereld.als(wereld.vtCollega, (tx) => enqueue(tx, kind.name, id, 10));
    await wereld.engine.owner
      .updateTable('medewerker')
      .set({ rollen: ['dataAnalist'] })
      .where('id', '=', wereld.vtCollega.id)
      .execute();
    const runner = start();
    await runner.drain();
    await runner.stop();
    const { status, reden } = await state(id);
    assert.deepEqual([status, reden], ['gestopt', 'taak.geenRecht']);
  });

  test('nobody starts a job for someone else', async () => {
    const foreign = wereld.als(wereld.vt, (tx) =>
      tx.db
        .insertInto('taak')
        .values({
          regio_id: wereld.regioId,
          soort: 'proef',
          object_id: randomUUID(),
          organisatie_id: wereld.vt.organisatieId,
          medewerker_id: wereld.analist.id,
          totaal: 1,
        })
        .execute(),
    );
    await assert.rejects(foreign, /row-level security/);
  });

  test('what goes wrong again and again stops after five times, and the log holds no more than the kind of error', async () => {
    const { start, put, state, log } = proef(() => ({
      part: () => Promise.reject(new TypeError('Jansen cannot be read')),
      setAside: () => Promise.reject(new NotFound()),
    }));
    const id = await put();
    const runner = start();
    await runner.drain();
    await runner.stop();
    const { status, reden } = await state(id);
    assert.deepEqual([status, reden], ['gestopt', 'taak.storing']);
    assert.equal(log.length, 5);
    assert.ok(!JSON.stringify(log).includes('Jansen'));
  });

  test('one thing that is refused is put aside, the others go on', async () => {
    let at = 0;
    const aside: number[] = [];
    const { start, put } = proef(() => ({
      part: async (_, size) => {
        if (at <= 6 && at + size > 6) throw new NotFound();
        at = Math.min(20, at + size);
        return { done: at, total: 20, ready: at === 20 };
      },
      setAside: async () => {
        aside.push(at++);
        return { done: at, total: 20, ready: false };
      },
    }));
    await put();
    const runner = start();
    await runner.drain();
    await runner.stop();
    assert.deepEqual([aside, at], [[6], 20]);
  });
});
