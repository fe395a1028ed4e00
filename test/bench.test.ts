// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { bench, compare, type Outcome } from '../scripts/bench/measure.ts';
import { failures, quantile, weightTable, workTable, type Measured } from '../scripts/bench/report.ts';
import { KEY } from './support/database.ts';
import { createDatabase, dropDatabase, sharedPostgres } from './support/postgres.ts';

describe('the bench', () => {
  let url: string;
  let outcome: Outcome;
  before(async () => {
    url = await createDatabase(await sharedPostgres(), 'bench');
    outcome = await bench({ url, key: KEY, casussen: 300, seed: 1, write: () => {} }, 3);
  });
  after(async () => dropDatabase(await sharedPostgres(), url));

  test('does the three pieces of daily work as two people, each beside the same by hand', () => {
    const limited = outcome.measured.filter(({ limit }) => limit === 50).map(({ who }) => who);
    assert.deepEqual([...new Set(limited)], ['Veilig Thuis', 'team Leiden']);
    assert.equal(limited.length, 12);
    for (const { item, limit, ms, handMs, queries } of outcome.measured) {
      assert.ok(ms.length > 0 && Math.min(...queries) > 1, item);
      // Work with a limit of its own is not also done by hand.
      assert.equal(handMs.length, limit === 50 || limit === undefined ? ms.length : 0, item);
    }
    assert.ok(outcome.measured.filter(({ limit }) => limit === 150).length >= 7);
  });

  test('uses what is loaded, and refuses a database of another size', async () => {
    const source = { url, key: KEY, casussen: 300, seed: 1, write: () => assert.fail('nothing is loaded again') };
    assert.equal((await bench(source, 1)).measured.length, outcome.measured.length);
    await assert.rejects(bench({ ...source, casussen: 400 }, 1), /holds \d+ casussen .*, not 400/);
  });

  test('leaves a database with a real region alone', async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const mark = (voorbeeld: boolean) => client.query('update regio set voorbeeld = $1', [voorbeeld]);
    try {
      await mark(false);
      const source = { url, key: KEY, casussen: 300, seed: 1, write: () => {} };
      await assert.rejects(bench(source, 1), /Hollands Midden is no example region/);
    } finally {
      await mark(true);
      await client.end();
    }
  });

  test('prints a line for every piece of work and every page', () => {
    assert.equal(workTable(outcome.measured).split('\n').length, outcome.measured.length + 1);
    assert.equal(weightTable(outcome.weights).split('\n').length, outcome.weights.length + 1);
    assert.match(workTable(outcome.measured), /^worklist +Veilig Thuis +[\d.]+/m);
  });

  test('weighs every page: HTML, style and script', () => {
    assert.deepEqual(failures([], outcome.weights), []);
    for (const { path, html, css, js } of outcome.weights) assert.ok(html > 500 && css > 500 && js > 500, path);
  });
});

const answered = { status: 200, body: '<a href="/casussen/een">', ms: 1, cpuMs: 1, queries: 1 };

test('a page that lacks what the query by hand gave is not the same work', async () => {
  const turn = (shows: string[]) => ({ ask: async () => answered, hand: async () => ({ ms: 1, shows }) });
  const work = { item: 'worklist', status: 200 };
  assert.equal((await compare(work, turn(['een']))).handMs, 1);
  await assert.rejects(compare(work, turn(['een', 'twee'])), /lacks twee/);
  await assert.rejects(compare({ ...work, status: 303 }, turn([])), /answered 200 instead of 303/);
});

test('a median over the limit fails, unless the work has none; one slow request does not', () => {
  const work = (ms: number[], limit?: number): Measured => ({
    item: 'worklist',
    who: 'team',
    ...(limit !== undefined && { limit }),
    ms,
    cpuMs: ms,
    queries: ms,
    handMs: ms,
  });
  assert.equal(quantile([3, 1, 2, 4], 0.5), 2);
  assert.equal(quantile([3, 1, 2, 4], 0.95), 4);
  assert.deepEqual(failures([work([50, 50, 900], 50), work([900])], []), []);
  assert.equal(failures([work([50.1], 50)], []).length, 1);
  assert.equal(failures([], [{ path: '/', html: 40_000, css: 20_000, js: 1 }]).length, 1);
});
