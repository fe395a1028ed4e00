// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { readBegrippen } from '../scripts/generate/begrippen.ts';
import {
  cycleFaults,
  defaultFaults,
  dependencyFaults,
  doorFaults,
  folderWords,
  hookFaults,
  lengthFaults,
  licenceFaults,
  nameFaults,
  wallFaults,
  zoneFaults,
} from './support/house.ts';
import { importsOf, readTree, tree, type Tree } from './support/source.ts';

/** Longer than they should be; the number may only go down, and a file that is short enough must leave the list. */
const LONG: Readonly<Record<string, number>> = {};

const source = readTree('src/**/*.ts');
const all = readTree('{src,test,scripts,bin}/**/*.{ts,mjs,css}', 'db/**/*.sql', 'docs/**/*.md', '.ci/*', '*.md');
const glossary = folderWords(readBegrippen().map(({ sleutel }) => sleutel));
const packages = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
const names = Object.values(packages).flatMap(Object.keys);
const record = readTree('docs/besluiten/0002-*.md').values().toArray().join('\n');

const clean = (faults: readonly string[]) => {
  if (faults.length > 0) assert.fail(`\n${faults.join('\n')}`);
};
/** The checker says what is wrong with a made-up tree, and nothing about it once it is mended. */
const plant = (
  check: (files: Tree) => readonly string[],
  bad: Record<string, string>,
  says: RegExp,
  good: Record<string, string> = {},
) => {
  assert.match(check(tree(bad)).join('\n'), says);
  assert.deepEqual(check(tree({ ...bad, ...good })), []);
};

describe('the house', () => {
  test('is read whole', () => {
    assert.ok(source.size > 100);
    const imports = [...source].reduce((sum, [path, text]) => sum + importsOf(path, text).length, 0);
    assert.ok(imports > 500, `only ${imports} imports found`);
    assert.deepEqual(
      importsOf(
        'src/a/b/c.ts',
        "import type { X } from '../d.ts';\nimport {\n  y,\n} from './e.ts';\nexport { z } from './f.ts';",
      ),
      [
        { to: 'src/a/d.ts', typeOnly: true },
        { to: 'src/a/b/e.ts', typeOnly: false },
        { to: 'src/a/b/f.ts', typeOnly: false },
      ],
    );
  });

  test('hooks of tests stay within their own file', () => {
    clean(hookFaults(all));
    for (const hook of ['before', 'after', 'beforeEach', 'afterEach']) {
      const body = `${hook}(() => {});`;
      plant(hookFaults, { 'src/a.test.ts': body }, /runs for every file/, {
        'src/a.test.ts': `describe('a', () => {\n  ${body}\n});`,
      });
    }
  });

  test('imports run one way between the rooms', () => {
    clean(zoneFaults(source));
    const path = 'src/gezin/casus/queries.ts';
    plant(zoneFaults, { [path]: "import { x } from '../../meten/indicator/rules.ts';" }, /meten lies above gezin/, {
      [path]: '',
    });
    plant(zoneFaults, { [path]: "import { x } from '../../beleid/visie/rules.ts';" }, /do not know each other/, {
      [path]: '',
    });
    plant(zoneFaults, { 'src/platform/a.ts': "import type { X } from '../taal/ui.ts';" }, /taal lies above platform/, {
      'src/platform/a.ts': '',
    });
    plant(zoneFaults, { 'src/taal/a.ts': "const x = await import('../modules.ts');" }, /src lies above taal/, {
      'src/taal/a.ts': '',
    });
    assert.match(zoneFaults(tree({ 'src/zorg/plan/rules.ts': '' })).join(), /no room of the house/);
  });

  test('each kind of file uses only what is meant for it', () => {
    clean(wallFaults(source));
    const planted: readonly [string, string, RegExp][] = [
      ['src/gezin/casus/rules.ts', './queries.ts', /rules\.ts does not use queries\.ts/],
      ['src/gezin/casus/rules.ts', '../../platform/db/engine.ts', /not for rules\.ts/],
      ['src/gezin/casus/rules.ts', '../../taal/ui.ts', /not for rules\.ts/],
      ['src/gezin/casus/views.ts', './queries.ts', /views\.ts does not use queries\.ts/],
      ['src/gezin/casus/api.ts', '../../platform/html/card.ts', /not for api\.ts/],
      ['src/gezin/casus/pages.ts', '../melding/pages.ts', /the pages of a module are its own/],
      ['src/gezin/casus/commands.ts', '../melding/api.ts', /the api of a module are its own/],
      ['src/meten/indicator/queries.ts', '../../gezin/casus/views.ts', /queries\.ts does not use views\.ts/],
    ];
    for (const [path, to, says] of planted)
      plant(wallFaults, { [path]: `import { x } from '${to}';` }, says, { [path]: "import { x } from './rules.ts';" });
  });

  test('files have a name of the closed list, folders a word of the glossary', () => {
    clean(nameFaults(source, glossary));
    const names = (files: Tree) => nameFaults(files, new Set(['casus']));
    assert.match(names(tree({ 'src/gezin/casus/utils.ts': '' })).join(), /call it rules, access/);
    assert.match(names(tree({ 'src/gezin/dingen/rules.ts': '' })).join(), /"dingen" is no word/);
    assert.deepEqual(names(tree({ 'src/gezin/casus/rules.ts': '', 'src/gezin/casus/rules.test.ts': '' })), []);
  });

  test('the public zone has two doors, and each writes its own tables', () => {
    clean(doorFaults(source));
    const figures = "db.insertInto('publiek.cijfer')";
    plant(
      doorFaults,
      { 'src/beleid/bekendmaking/commands.ts': figures },
      /bekendmaking\/commands\.ts writes publiek\.cijfer/,
      {
        'src/beleid/bekendmaking/commands.ts': "db.insertInto('publiek.trajectfase')",
      },
    );
    const state = "db.updateTable('publiek.trajectstand')";
    plant(doorFaults, { 'src/werk/zoeken/queries.ts': state }, /zoeken\/queries\.ts writes publiek\.trajectstand/, {
      'src/werk/zoeken/queries.ts': "db.selectFrom('publiek.trajectstand')",
    });
  });

  test('no files know each other in a circle', () => {
    clean(cycleFaults(source));
    const a = "import { b } from './b.ts';";
    plant(
      cycleFaults,
      { 'src/a.ts': a, 'src/b.ts': "import { a } from './a.ts';" },
      /src\/a\.ts -> src\/b\.ts -> src\/a\.ts/,
      { 'src/b.ts': '' },
    );
  });

  test('files are short enough to read in one go', () => {
    clean(lengthFaults(source, LONG));
    const long = 'x\n'.repeat(301);
    assert.match(lengthFaults(tree({ 'src/a.ts': long }), {}).join(), /has 301 lines/);
    assert.match(lengthFaults(tree({ 'src/a.ts': `${long}x\n` }), { 'src/a.ts': 301 }).join(), /it had 301/);
    assert.match(lengthFaults(tree({ 'src/a.ts': '' }), { 'src/a.ts': 301 }).join(), /short enough/);
  });

  test('every file names its licence, and no export is without a name', () => {
    clean(licenceFaults(all));
    clean(defaultFaults(source));
    assert.match(licenceFaults(tree({ 'src/a.ts': 'x' })).join(), /begin with a comment/);
    assert.match(defaultFaults(tree({ 'src/a.ts': 'export default 1;' })).join(), /give the default export a name/);
  });

  test('every dependency has its reason', () => {
    assert.ok(names.length > 10);
    clean(dependencyFaults(names, record));
    assert.match(dependencyFaults(['left-pad'], record).join(), /left-pad: say in/);
  });
});
