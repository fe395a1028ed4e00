// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';

const runner = resolve(import.meta.dirname, '../../scripts/test.ts');
const header = `import { describe, it, after } from 'node:test';\n`;

describe('scripts/test.ts', () => {
  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'verband-runner-test-'));
  });
  after(() => rm(root, { recursive: true }));

  /** Runs the runner on a project that holds just these test files, by name. */
  async function runOn(files: Record<string, string>, ...options: string[]): Promise<{ code: unknown; out: string }> {
    const project = await mkdtemp(join(root, 'project-'));
    await mkdir(join(project, 'test'));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    for (const [name, body] of Object.entries(files)) {
      await writeFile(join(project, 'test', `${name}.test.ts`), header + body);
    }
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const child = spawn(process.execPath, [runner, '--root', project, ...options], { env });
    const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code, out: out + errors };
  }

  it('passes when every test passes, and counts them', async () => {
    const { code, out } = await runOn({ good: `it('a', () => {}); it.todo('b'); it.skip('c', () => {});` });
    assert.match(out, /1 files: 1 passed, 0 failed, 1 skipped, 1 to do/);
    assert.equal(code, 0);
  });

  const faults: Record<string, [body: string, expected: RegExp]> = {
    'a test that fails': [`it('a', () => { throw new Error('no'); });`, /Failed: test\/faulty\.test\.ts/],
    'a test that fails and keeps the console': [
      `it('a', () => { console.log = console.error = () => {}; throw new Error('no'); });`,
      /Failed: test\/faulty\.test\.ts/,
    ],
    'a file that does not load': [`import './absent.ts';`, /Failed: test\/faulty\.test\.ts/],
    'a file with a syntax error': [`it('a', () => {`, /Failed: test\/faulty\.test\.ts/],
    'a hook that fails': [
      `describe('a', () => { after(() => { throw new Error('no'); }); it('b', () => {}); });`,
      /Failed: test\/faulty\.test\.ts/,
    ],
    'a promise that nobody awaits and that fails': [
      `it('a', async () => { Promise.reject(new Error('no')); await new Promise((r) => setTimeout(r, 50)); });`,
      /Failed: test\/faulty\.test\.ts/,
    ],
    'a test that never ends': [`it('a', () => new Promise(() => {}));`, /Failed: test\/faulty\.test\.ts/],
    'something left open': [`it('a', () => { setInterval(() => {}, 1000); });`, /left something open/],
  };
  for (const [fault, [body, expected]] of Object.entries(faults)) {
    it(`fails on ${fault}, beside a file that passes`, async () => {
      const { code, out } = await runOn(
        { faulty: body, good: `it('passes', () => {});` },
        '--timeout',
        '2',
        '--close',
        '2',
      );
      assert.match(out, expected);
      assert.notEqual(code, 0);
    });
  }

  it('fails when no test ran', async () => {
    for (const files of [{}, { skipped: `it.skip('a', () => {});` }]) {
      const { code, out } = await runOn(files);
      assert.match(out, /No test ran/);
      assert.notEqual(code, 0);
    }
  });

  it('runs only the files or the titles that are asked for', async () => {
    const files = { one: `it('first', () => {}); it('second', () => {});`, other: `it('third', () => {});` };
    assert.match((await runOn(files, '--only', 'o.e')).out, /1 files: 2 passed/);
    assert.match((await runOn(files, '--name', 'second|third')).out, /2 files: 2 passed/);
  });

  it('refuses an engine that does not exist', async () => {
    const { code, out } = await runOn({ good: `it('a', () => {});` }, '--engine', 'oracle');
    assert.match(out, /Unknown engine: oracle/);
    assert.notEqual(code, 0);
  });
});
