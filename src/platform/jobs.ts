// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { asActor, type ActorTx } from './db/actor.ts';
import type { Engine } from './db/engine.ts';
import { mayDo, type Action } from './http/route.ts';
import { Refusal } from './result.ts';

/** How far a job is after a part: `done` of `total`, in whatever unit its bar counts. */
export interface Part {
  readonly done: number;
  readonly total: number;
  readonly ready: boolean;
}

/** One run of a job from where its data say that it was left; made anew after every failure. */
export interface JobWork {
  /** Does the next part, at most `size` things, in a transaction of the person who started the job. */
  readonly part: (tx: ActorTx, size: number) => Promise<Part>;
  /** The next single thing was refused by the database or a rule: puts it aside, so that the others go on. */
  readonly setAside: (tx: ActorTx) => Promise<Part>;
}

export interface JobKind {
  /** What stands in `taak.soort`. */
  readonly name: string;
  /** Who may do this; asked again at every part. */
  readonly action: Action;
  readonly open: (objectId: string) => JobWork;
}

/**
 * Puts a job in the queue in the caller's transaction, to run with the caller's rights. Nothing happens when one for this
 * object is waiting or running already.
 */
export async function enqueue(tx: ActorTx, kind: string, objectId: string, total: number): Promise<void> {
  await tx.db
    .insertInto('taak')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      soort: kind,
      object_id: objectId,
      organisatie_id: tx.actor.organisatieId,
      medewerker_id: tx.actor.medewerkerId,
      totaal: total,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface RunnerOptions {
  readonly engine: Engine;
  readonly kinds: readonly JobKind[];
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
  /** Milliseconds between looks at the queue. */
  readonly every?: number;
  /** Seconds without a sign of life after which another node takes a job over. */
  readonly lease?: number;
  /** Milliseconds that a part may take: its size follows from it, so that pages stay quick on one connection. */
  readonly partTime?: number;
}

export interface Runner {
  /** Does what is in the queue now; resolves when nothing is left to do. */
  readonly drain: () => Promise<void>;
  /** Stops after the part that is being done; the job is taken up again at the next start. */
  readonly stop: () => Promise<void>;
}

interface Claimed {
  regio_id: number;
  id: string;
  soort: string;
  object_id: string;
  medewerker_id: string;
  pogingen: number;
}

/** The lease went to another node, which goes on from the last part that was kept. */
class LeaseLost extends Error {}
/** The person who started the job may not do this any more. */
class NoRight extends Error {}

const MOST = 200;
const MOST_FAILURES = 5;

/** What cannot succeed however often it is tried: a refusal, or a value that the database does not take. */
const isHopeless = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code)));

/** Sizes of parts: twice as many when there was time left, half when it took too long. */
const nextSize = (size: number, took: number, time: number): number =>
  took < time / 2 ? Math.min(MOST, size * 2) : took > time ? Math.max(1, size >> 1) : size;

/**
 * Runs jobs from the table `taak`, one at a time on this node. A job has a session of its own, made for the person who
 * started it, of which only the hash is stored; it ends with the job.
 */
export function startRunner(options: RunnerOptions): Runner {
  const { engine, kinds, log, every = 1000, lease = 10, partTime = 300 } = options;
  const me = randomUUID();
  const kindOf = new Map(kinds.map((kind) => [kind.name, kind]));
  const life = new AbortController();
  const { signal } = life;

  const claim = async (): Promise<Claimed | undefined> => {
    const { rows } = await sql<Claimed>`
      update taak set status = 'bezig', uitvoerder = ${me}::uuid, hartslag = now(), begonnen = coalesce(begonnen, now())
      where (regio_id, id) in (
        select regio_id, id from taak
        where (status = 'wacht' or status = 'bezig' and hartslag < now() - ${lease} * interval '1 second')
          and soort = any(${[...kindOf.keys()]}::text[])
        order by aangemaakt limit 1 for update skip locked)
      returning regio_id, id, soort, object_id, medewerker_id, pogingen`.execute(engine.owner);
    return rows[0];
  };

  /** Ends or frees a job that this node still holds. */
  const leave = async (job: Claimed, status: 'wacht' | 'gestopt', reason: string | null): Promise<void> => {
    await sql`
      update taak set status = ${status}, reden = ${reason}, uitvoerder = null, pogingen = pogingen + 1,
        hartslag = null, afgerond = case when ${status} = 'gestopt' then now() end
      where regio_id = ${job.regio_id} and id = ${job.id}::uuid and uitvoerder = ${me}::uuid and status = 'bezig'`.execute(
      engine.owner,
    );
  };

  /** A session for whoever started the job; undefined when that person works here no more. */
  const openSession = async ({ regio_id, medewerker_id }: Claimed): Promise<string | undefined> => {
    const token = randomBytes(32).toString('base64url');
    const { rows } = await sql<{ ok: boolean }>`
      insert into sessie (regio_id, token_hash, medewerker_id)
      select regio_id, ${createHash('sha256').update(token).digest()}::bytea, id from medewerker
      where regio_id = ${regio_id} and id = ${medewerker_id}::uuid and actief_tot > now() returning true as ok`.execute(
      engine.owner,
    );
    return rows[0] && token;
  };
  const closeSession = (token: string) =>
    sql`delete from sessie where token_hash = ${createHash('sha256').update(token).digest()}::bytea`.execute(
      engine.owner,
    );

  /** One part in one transaction, under the lease: nobody takes the job over while it runs, and no part is kept twice. */
  const step = (job: Claimed, kind: JobKind, token: string, work: (tx: ActorTx) => Promise<Part>): Promise<boolean> =>
    asActor(engine, token, async (tx) => {
      if (!mayDo(kind.action, tx.actor.rollen)) throw new NoRight();
      const mine = tx.db.updateTable('taak').where('regio_id', '=', job.regio_id).where('id', '=', job.id);
      const held = await mine
        .set({ hartslag: tx.nu })
        .where('uitvoerder', '=', me)
        .where('status', '=', 'bezig')
        .executeTakeFirst();
      if (held.numUpdatedRows !== 1n) throw new LeaseLost();
      const { done, total, ready } = await work(tx);
      await mine
        .set({ gedaan: done, totaal: total, pogingen: 0, ...(ready && { status: 'klaar', afgerond: tx.nu }) })
        .execute();
      return ready;
    });

  /** All parts until the job is ready or this node stops; after a failure one by one, to find which one it is. */
  const parts = async (job: Claimed, kind: JobKind, token: string): Promise<void> => {
    let size = 8;
    let work = kind.open(job.object_id);
    while (!signal.aborted) {
      const begun = performance.now();
      try {
        const now = size;
        if (await step(job, kind, token, (tx) => work.part(tx, now))) return;
        size = nextSize(size, performance.now() - begun, partTime);
      } catch (error) {
        if (!isHopeless(error)) throw error;
        work = kind.open(job.object_id);
        if (size === 1 && (await step(job, kind, token, (tx) => work.setAside(tx)))) return;
        size = 1;
      }
      await pause(0);
    }
  };

  const run = async (job: Claimed, kind: JobKind): Promise<void> => {
    let token: string | undefined;
    try {
      token = await openSession(job);
      if (token === undefined) return await leave(job, 'gestopt', 'taak.nietActief');
      await parts(job, kind, token);
      await leave(job, 'wacht', null);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      // A session that ended is no reason to stop: the next try makes a new one, or finds that the person is gone.
      const reason =
        error instanceof NoRight ? 'taak.geenRecht' : job.pogingen + 1 >= MOST_FAILURES ? 'taak.storing' : undefined;
      log({ level: 'error', job: job.soort, error: error instanceof Error ? error.constructor.name : 'unknown' });
      if (process.env['VERBAND_DEBUG']) console.error(error);
      await leave(job, reason ? 'gestopt' : 'wacht', reason ?? null);
      if (!reason) await pause(every);
    } finally {
      if (token !== undefined) await closeSession(token);
    }
  };

  let busy: Promise<void> | undefined;
  const round = async (): Promise<void> => {
    for (;;) {
      if (signal.aborted) return;
      const job = await claim();
      const kind = job && kindOf.get(job.soort);
      if (!job || !kind) return;
      await run(job, kind);
    }
  };
  const drain = (): Promise<void> =>
    (busy ??= round().finally(() => {
      busy = undefined;
    }));
  const timer = setInterval(() => {
    drain().catch((error: unknown) => {
      log({ level: 'error', job: 'queue', error: error instanceof Error ? error.constructor.name : 'unknown' });
    });
  }, every).unref();
  return {
    drain,
    stop: async () => {
      life.abort();
      clearInterval(timer);
      await busy?.catch(() => {});
    },
  };
}
