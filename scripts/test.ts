// SPDX-License-Identifier: EUPL-1.2
import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';

const usage = `Usage: node scripts/test.ts [options]
  --only PATTERN     only test files whose path matches this regular expression
  --name PATTERN     only tests whose title matches this regular expression
  --engine ENGINE    pglite or postgres: what the database tests run on (sets VERBAND_TEST_ENGINE)
  --timeout SECONDS  how long one test may take (default 180)
  --close SECONDS    how long the tests may take to close what they opened, once all are done (default 120)`;

const engines = ['pglite', 'postgres'];

type Options = {
  readonly only?: RegExp;
  readonly name?: RegExp;
  readonly root: string;
  readonly seconds: number;
  readonly close: number;
};

/** Tests, without the suites around them; `broken` names the files of what failed. */
type Outcome = {
  readonly files: number;
  passed: number;
  failed: number;
  skipped: number;
  todo: number;
  readonly broken: Set<string>;
};

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      name: { type: 'string' },
      engine: { type: 'string' },
      timeout: { type: 'string', default: '180' },
      close: { type: 'string', default: '120' },
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
    },
  });
  if (values.engine !== undefined) process.env['VERBAND_TEST_ENGINE'] = values.engine;
  const engine = process.env['VERBAND_TEST_ENGINE'];
  if (engine !== undefined && !engines.includes(engine)) throw new Error(`Unknown engine: ${engine}`);
  return {
    root: values.root,
    seconds: Number(values.timeout),
    close: Number(values.close),
    ...(values.only === undefined ? {} : { only: new RegExp(values.only, 'u') }),
    ...(values.name === undefined ? {} : { name: new RegExp(values.name, 'u') }),
  };
}

/** All files in one process: one database server, one set of loaded modules. */
async function runFiles({ only, name, root, seconds, close }: Options): Promise<Outcome> {
  const files = globSync(['test/**/*.test.ts', 'src/**/*.test.ts'], { cwd: root })
    .toSorted()
    .filter((file) => only?.test(file) ?? true);
  const outcome: Outcome = { files: files.length, passed: 0, failed: 0, skipped: 0, todo: 0, broken: new Set() };
  const stream = run({
    cwd: root,
    files: files.map((file) => resolve(root, file)),
    isolation: 'none',
    timeout: seconds * 1000,
    ...(name === undefined ? {} : { testNamePatterns: [name] }),
  });
  stream.on('test:pass', ({ skip, todo, details }) => {
    if (details.type !== 'suite') outcome[isSet(skip) ? 'skipped' : isSet(todo) ? 'todo' : 'passed']++;
  });
  stream.on('test:fail', ({ todo, file, name, details }) => {
    if (details.type !== 'suite') outcome[isSet(todo) ? 'todo' : 'failed']++;
    if (!isSet(todo)) outcome.broken.add(file === undefined ? name : relative(root, file));
  });
  // What the runner counts as failed without a test to blame, such as a test cut off at the end.
  stream.on('test:summary', ({ success }) => {
    if (!success && outcome.broken.size === 0) outcome.broken.add('the run as a whole');
  });
  failWhenLeftOpen(stream, close);
  for await (const line of stream.compose(new spec())) process.stdout.write(String(line));
  return outcome;
}

const isSet = (mark: string | boolean | undefined): boolean => mark !== undefined && mark !== false;

/** The runner waits for whatever a test left open, for ever: says so and ends, once every test is done. */
function failWhenLeftOpen(stream: ReturnType<typeof run>, seconds: number): void {
  let pending = 0;
  let quietSince = performance.now();
  const count = (change: number) => (): void => {
    pending += change;
    quietSince = performance.now();
  };
  stream.on('test:enqueue', count(1));
  stream.on('test:complete', count(-1));
  setInterval(() => {
    if (pending > 0 || performance.now() - quietSince < seconds * 1000) return;
    const open = process.getActiveResourcesInfo().filter((name) => !name.startsWith('TTY'));
    process.stderr.write(
      `The tests are done, but one left something open (${open.join(', ')}): close it in an after hook.\n`,
    );
    process.exit(1);
  }, 500).unref();
}

/** Says it past `console`, which a test may have taken over and not given back. */
async function main(): Promise<void> {
  const { files, passed, failed, skipped, todo, broken } = await runFiles(readOptions());
  const seconds = (performance.now() / 1000).toFixed(1);
  process.stdout.write(
    `\n${files} files: ${passed} passed, ${failed} failed, ${skipped} skipped, ${todo} to do; ${seconds} s\n`,
  );
  for (const file of broken) process.stderr.write(`Failed: ${file}\n`);
  const proven = passed + failed > 0;
  if (!proven) process.stderr.write('No test ran, and a run that proves nothing has failed.\n');
  process.exitCode = broken.size === 0 && proven ? 0 : 1;
}

if (process.argv.includes('--help')) console.log(usage);
else await main();
