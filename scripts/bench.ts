// SPDX-License-Identifier: EUPL-1.2
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/platform/config.ts';
import { createDatabase, dropDatabase, startPostgres } from '../test/support/postgres.ts';
import { bench, type Outcome } from './bench/measure.ts';
import { failures, workTable, weightTable } from './bench/report.ts';

const usage = `Usage: npm run bench -- [options]
  --casussen N    how many casussen the example region holds (default 100000)
  --seed S        which of all example regions (default 1)
  --rounds R      how often each piece of work is done (default 200)
  --database URL  a PostgreSQL database of a superuser: empty, or with that many casussen of the example region in it, keyed
                  with the key of this installation; without it a server of its own, gone afterwards (or DATABASE_URL's)`;

const write = (line: string) => process.stdout.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      casussen: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '200' },
      database: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const whole = (name: 'casussen' | 'seed' | 'rounds', least: number): number => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < least) throw new Error(`--${name} must be a whole number from ${least}`);
    return number;
  };
  return {
    casussen: whole('casussen', 100),
    seed: whole('seed', 0),
    rounds: whole('rounds', 1),
    database: values.database,
    help: values.help,
  };
}

async function run({ casussen, seed, rounds, database }: ReturnType<typeof readOptions>): Promise<Outcome> {
  const source = { casussen, seed, write };
  if (database) return bench({ ...source, url: database, key: readConfig(process.env).key }, rounds);
  const server = await startPostgres({ durable: true });
  const url = await createDatabase(server, 'bench');
  try {
    return await bench({ ...source, url, key: Buffer.alloc(32, 7) }, rounds);
  } finally {
    await dropDatabase(server, url);
    await server.stop();
  }
}

const options = readOptions();
if (options.help) write(usage);
else {
  const load = () =>
    loadavg()
      .map((number) => number.toFixed(1))
      .join(' ');
  const before = load();
  const { measured, weights } = await run(options);
  write(`\n${options.casussen} casussen, ${options.rounds} rounds; load before ${before}, after ${load()}\n`);
  write(`${workTable(measured)}\n\n${weightTable(weights)}`);
  const faults = failures(measured, weights);
  for (const fault of faults) process.stderr.write(`Over the limit: ${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
