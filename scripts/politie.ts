// SPDX-License-Identifier: EUPL-1.2
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { openPostgres, type Engine } from '../src/platform/db/engine.ts';
import { KEY, maakWereld, type Wereld } from '../test/support/database.ts';
import { beeldVan, startProgram, type Program } from '../test/support/levering.ts';
import { alsJson, alsTabel, politieberichten } from '../test/support/politie.ts';
import { createDatabase, dropDatabase, startPostgres } from '../test/support/postgres.ts';

const usage = `Usage: npm run bench:politie -- [options]
  --berichten N   how many invented reports a delivery holds (default 50000)
  --vorm V        csv or json (default csv)

Uploads a delivery to the real program on a real PostgreSQL, and measures; uploads it again, which must change nothing; and
uploads it to another region where the program is killed halfway and started again, which must end the same.`;

const write = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (begun: number) => (performance.now() - begun) / 1000;

/** Posts the file as a browser does; gives the address of the delivery. */
async function upload({ base }: Program, wereld: Wereld, file: Blob): Promise<string> {
  const headers = { Cookie: `verband=${wereld.vt.token}` };
  const list = await (await fetch(`${base}/politieleveringen`, { headers })).text();
  const body = new FormData();
  body.set('csrf', /name="csrf" value="(\w+)"/.exec(list)?.[1] ?? '');
  body.set('afzender', wereld.politie.organisatieId);
  body.set('bestand', file, 'levering');
  const answer = await fetch(`${base}/politieleveringen`, { method: 'POST', headers, body, redirect: 'manual' });
  const location = answer.headers.get('Location');
  if (!location) throw new Error(`the upload was answered with ${answer.status}`);
  return location;
}

interface State {
  readonly status: string;
  readonly behandeld: number;
  readonly opgenomen: number;
  readonly bekend: number;
  readonly fout: number;
}

async function look(engine: Engine, path: string): Promise<State> {
  const row = await engine.owner
    .selectFrom('politielevering as l')
    .innerJoin('taak as t', 't.object_id', 'l.id')
    .select(['t.status', 'l.behandeld', 'l.opgenomen', 'l.bekend', 'l.fout'])
    .where('l.id', '=', path.slice(-36))
    .executeTakeFirstOrThrow();
  if (row.status === 'gestopt') throw new Error('the job stopped');
  return row;
}

/** Waits for the end, asking for a page now and then as a colleague would; gives how long those pages took. */
async function follow(engine: Engine, wereld: Wereld, { base }: Program, path: string): Promise<number[]> {
  const pages: number[] = [];
  const headers = { Cookie: `verband=${wereld.vtCollega.token}` };
  while ((await look(engine, path)).status !== 'klaar') {
    const begun = performance.now();
    const answer = await fetch(base + path, { headers });
    await answer.text();
    if (answer.status !== 200) throw new Error(`the page answered ${answer.status}`);
    pages.push(performance.now() - begun);
    await pause(500);
  }
  return pages.toSorted((a, b) => a - b);
}

async function measure(engine: Engine, url: string, file: Blob, berichten: number): Promise<void> {
  const wereld = await maakWereld(engine);
  let program = await startProgram(url);
  const idle = program.peak();
  let begun = performance.now();
  const first = await upload(program, wereld, file);
  write(`Upload of ${(file.size / 1e6).toFixed(1)} MB: ${seconds(begun).toFixed(1)} s`);
  begun = performance.now();
  const pages = await follow(engine, wereld, program, first);
  const took = seconds(begun);
  await sql`analyze`.execute(engine.owner);
  const people = (await beeldVan(engine, wereld.regioId)).aantallen['gezinslid'] ?? 0;
  write(
    `Import: ${took.toFixed(1)} s, ${Math.round(berichten / took)} reports/s (${people} people); ${JSON.stringify(await look(engine, first))}`,
  );
  write(
    `Page of the delivery meanwhile: median ${pages[pages.length >> 1]?.toFixed(0)} ms, most ${pages.at(-1)?.toFixed(0)} ms (${pages.length} times)`,
  );
  write(`Memory of the program: ${Math.round(idle)} MB before, at most ${Math.round(program.peak())} MB`);
  const before = await beeldVan(engine, wereld.regioId);
  begun = performance.now();
  const second = await upload(program, wereld, file);
  await follow(engine, wereld, program, second);
  const again = seconds(begun);
  const same = JSON.stringify(before) === JSON.stringify(await beeldVan(engine, wereld.regioId));
  write(
    `Again: ${again.toFixed(1)} s; ${JSON.stringify(await look(engine, second))}; changed: ${same ? 'nothing' : 'SOMETHING'}`,
  );
  const other = await maakWereld(engine);
  const third = await upload(program, other, file);
  while ((await look(engine, third)).behandeld < berichten / 2) await pause(100);
  await program.kill('SIGKILL');
  const halfway = await look(engine, third);
  begun = performance.now();
  program = await startProgram(url);
  await follow(engine, other, program, third);
  const rest = seconds(begun);
  const after = await beeldVan(engine, other.regioId);
  const equal = JSON.stringify(before) === JSON.stringify(after);
  write(
    `Killed at ${halfway.behandeld} and started again: ${rest.toFixed(1)} s more; ${JSON.stringify(await look(engine, third))}; end: ${equal ? 'equal' : 'DIFFERENT'}`,
  );
  write(`Compared: ${JSON.stringify(after)}`);
  await program.kill('SIGTERM');
  if (!same || !equal) process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    berichten: { type: 'string', default: '50000' },
    vorm: { type: 'string', default: 'csv' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) write(usage);
else {
  const berichten = Number(values.berichten);
  const invented = politieberichten(berichten);
  const file = new Blob([values.vorm === 'json' ? Buffer.from(alsJson(invented)) : alsTabel(invented)]);
  const server = await startPostgres({ durable: true });
  const url = await createDatabase(server, 'politie');
  const program = await startProgram(url);
  await program.kill('SIGTERM');
  const engine = openPostgres({ owner: url, key: KEY, pool: 4 });
  await engine.openRoles();
  try {
    write(`${berichten} reports as ${values.vorm}; load ${loadavg()[0]?.toFixed(1)}`);
    await measure(engine, url, file, berichten);
  } finally {
    await engine.close();
    await dropDatabase(server, url);
    await server.stop();
  }
}
