// SPDX-License-Identifier: EUPL-1.2
import { inspraak } from './inspraak.ts';
import { meldtafel } from './meldtafel.ts';
import { openLoaded, type Source } from './database.ts';
import type { Measured } from './report.ts';
import { serve, weigh, type Weight } from './site.ts';
import { workOf, type Turn, type Work } from './work.ts';

export interface Outcome {
  readonly measured: readonly Measured[];
  readonly weights: readonly Weight[];
}

/** One request and the same by hand. Throws when they are not the same work: another status, or rows that the page lacks. */
export async function compare({ item, status }: Pick<Work, 'item' | 'status'>, { ask, hand }: Turn) {
  const answer = await ask();
  if (answer.status !== status) throw new Error(`${item}: answered ${answer.status} instead of ${status}`);
  if (!hand) return { answer };
  const byHand = await hand();
  const missing = byHand.shows.find((text) => !answer.body.includes(text));
  if (missing !== undefined) throw new Error(`${item}: the page lacks ${missing}, which the query by hand gave`);
  return { answer, handMs: byHand.ms };
}

/** Site and hand take turns, so that what else the machine does weighs on both alike. */
async function measure(work: Work, asked: number): Promise<Measured> {
  const rounds = work.heavy ? Math.ceil(asked / 10) : asked;
  const warmUp = Math.ceil(rounds / 10);
  const taken = { ms: [] as number[], cpuMs: [] as number[], queries: [] as number[], handMs: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    const { answer, handMs } = await compare(work, await work.turn(round + warmUp));
    if (round < 0) continue;
    taken.ms.push(answer.ms);
    taken.cpuMs.push(answer.cpuMs);
    taken.queries.push(answer.queries);
    if (handMs !== undefined) taken.handMs.push(handMs);
  }
  return { item: work.item, who: work.who, ...(work.limit !== undefined && { limit: work.limit }), ...taken };
}

/** Loads the region where needed, then does every piece of work `rounds` times over HTTP and by hand. */
export async function bench(source: Source, rounds: number): Promise<Outcome> {
  const loaded = await openLoaded(source);
  try {
    const site = await serve(loaded, source.key);
    try {
      const { work, pages } = await workOf(loaded, site, source.key);
      const measured: Measured[] = [];
      const pieces = [...work, ...(await meldtafel(loaded, site)), ...(await inspraak(loaded, site))];
      for (const piece of pieces) measured.push(await measure(piece, rounds));
      const weights: Weight[] = [];
      for (const [who, path] of pages) weights.push(await weigh(site, who, path));
      return { measured, weights };
    } finally {
      await site.close();
    }
  } finally {
    await loaded.close();
  }
}
