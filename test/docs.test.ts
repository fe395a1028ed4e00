// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readTree, tree, type Tree } from './support/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = readTree('*.md', 'docs/**/*.md');
const document = (path: string): string => documents.get(path) ?? assert.fail(`${path} is missing`);
const manifest = z
  .object({ bin: z.record(z.string(), z.string()), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const prose = (text: string) => text.replaceAll(FENCE, '').replaceAll(/`[^`\n]*`/g, '');
const headings = (text: string) => [...text.replaceAll(FENCE, '').matchAll(/^(#+) (.+)$/gm)];
/** The anchor of a heading, as forges make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
const targets = (text: string) => [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
const isInside = (target: string) => !/^[a-z]+:/.test(target);

/** Links to a file that is not there, or to a heading that its document does not have. */
const linkFaults = (found: Tree, exists: (path: string) => boolean): string[] =>
  [...found].flatMap(([path, text]) =>
    targets(text)
      .filter(isInside)
      .flatMap((target) => {
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
        if (!found.has(to) && !exists(to)) return [`${path} points to ${to}, which is not there`];
        const known = headings(found.get(to) ?? '').map(([, , heading = '']) => anchorOf(heading));
        if (anchor === undefined || !to.endsWith('.md') || known.includes(anchor)) return [];
        return [`${path} points to the heading #${anchor} of ${to}, which is not there`];
      }),
  );

const shell = (text: string) =>
  [...text.matchAll(FENCE)].filter(([, kind]) => kind === 'sh').flatMap(([, , code = '']) => code.trim().split('\n'));

/** What the program says that it can do, as the first words of each command. */
function usage(): readonly string[] {
  const { stdout, status } = spawnSync(process.execPath, [`${root}bin/verband.mjs`, '--help'], { encoding: 'utf8' });
  assert.equal(status, 0);
  return stdout
    .trim()
    .replace(/^verband /, '')
    .split(' | ')
    .map((command) => command.replace(/ (?:[A-Z[-]).*$/, ''));
}

/** Commands in documents that package.json or the program does not know. */
const commandFaults = (found: Tree, known: readonly string[]): string[] =>
  [...found].flatMap(([path, text]) =>
    shell(text)
      .flatMap((line) => line.split(' && '))
      .map((line) => line.replace(/^(?:[A-Z_]+=\S+ )+/, ''))
      .filter((line) => {
        if (line === 'npm ci' || /^export [A-Z_]+=\S+$/.test(line)) return false;
        const script = /^npm (?:run )?(\S+)$/.exec(line)?.[1];
        if (script !== undefined) return !(script in manifest.scripts);
        const [node, bin = '', ...words] = line.split(' ');
        const command = words.join(' ');
        const isKnown = known.some((one) => command === one || command.startsWith(`${one} `));
        return node !== 'node' || !Object.values(manifest.bin).includes(bin) || !isKnown;
      })
      .map((line) => `${path}: ${line}`),
  );

/** The settings that the program reads, with what each is when it is not given. */
function settings(): ReadonlyMap<string, string | undefined> {
  const source = readFileSync(`${root}src/platform/config.ts`, 'utf8');
  const [, schema = ''] = /^const schema = z\.object\(\{\n([\s\S]*?)^\}\);$/m.exec(source) ?? [];
  return new Map(
    schema
      .split(/^ {2}(?=[A-Z])/m)
      .filter(Boolean)
      .map((part) => [/^\w+/.exec(part)?.[0] ?? '', /\.default\('?([^')]+)'?\)/.exec(part)?.[1]]),
  );
}

const settingRows = (text: string) =>
  new Map([...text.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(([, name = '', given = '']) => [name, given]));

describe('documents', () => {
  test('every link points to a file and a heading that exist', () => {
    assert.ok([...documents.values()].flatMap(targets).length > 100);
    assert.deepEqual(
      linkFaults(documents, (path) => existsSync(`${root}${path}`)),
      [],
    );
  });

  test('a link to nothing is found', () => {
    const planted = tree({ 'a.md': '# One two\n[x](b.md) [y](#one-two) [z](#three) `[q](q.md)`' });
    assert.deepEqual(
      linkFaults(planted, () => false),
      ['a.md points to b.md, which is not there', 'a.md points to the heading #three of a.md, which is not there'],
    );
  });

  test('every command that is shown exists', () => {
    const known = usage();
    assert.ok(known.includes('visie lees') && known.includes('migrate'), known.join());
    assert.ok(shell(document('README.md')).length >= 8);
    const shown = new Map([...documents].filter(([path]) => /^README|handleiding/.test(path)));
    assert.deepEqual(commandFaults(shown, known), []);
    const planted =
      '```sh\nnpm ci && npm run fly\nnode bin/verband.mjs visie lees FILE\nnode bin/verband.mjs vlieg\n```';
    assert.deepEqual(commandFaults(tree({ 'a.md': planted }), known), [
      'a.md: npm run fly',
      'a.md: node bin/verband.mjs vlieg',
    ]);
  });

  test('the handbook lists exactly the settings that there are, with what they are by default', () => {
    const real = settings();
    assert.ok(real.size >= 10, `only ${real.size} settings found`);
    const rows = settingRows(document('docs/handleiding/beheerder.md'));
    assert.deepEqual([...rows.keys()], [...real.keys()]);
    for (const [name, value] of real) if (value !== undefined) assert.equal(rows.get(name), `\`${value}\``, name);
  });

  test('both READMEs tell the same: headings, pictures, links and commands', () => {
    const shape = (path: string) => {
      const text = document(path);
      const links = targets(text).filter((target) => !target.startsWith('#') && !target.startsWith('README'));
      return { headings: headings(text).map(([, marks]) => marks), links, commands: shell(text) };
    };
    assert.deepEqual(shape('README.nl.md'), shape('README.md'));
  });

  test('decisions are numbered one after the other, and each has its reasons', () => {
    const records = [...documents].filter(([path]) => path.startsWith('docs/besluiten/'));
    const numbers = records.map(([path]) => posix.basename(path).slice(0, 4));
    assert.deepEqual(
      numbers,
      records.map((_, index) => String(index + 1).padStart(4, '0')),
    );
    for (const [path, text] of records) {
      assert.match(text, new RegExp(`^# ${posix.basename(path).slice(0, 4)} `, 'm'), path);
      assert.match(text, /^Status: (?:accepted|superseded)/m, path);
    }
  });
});
