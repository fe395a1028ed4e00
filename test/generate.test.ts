// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBegrippen } from '../scripts/generate/begrippen.ts';
import { generateProces, type Words } from '../scripts/generate/processen.ts';
import { declaredActions, generateRechten } from '../scripts/generate/rechten.ts';
import { processes, routes } from '../src/modules.ts';
import { uis } from '../src/taal/ui.ts';
import { readTree, tree, type Tree } from './support/source.ts';

const words: Words = {
  begrippen: new Map(readBegrippen().map((row) => [row.sleutel, row])),
  zin: (key) => uis.nl.tekst(key),
};
const all = routes({ voorbeeldAanmelden: true, zoeksleutel: Buffer.alloc(32) });
const geplant = { from: ['besloten'], to: 'inBeoordeling', by: ['vtMedewerker'] };

describe('the generated documents', () => {
  test('a step without a word in the glossary stops the generator, with the row to add', () => {
    const process = { ...processes['melding'], geplant };
    assert.throws(() => generateProces('melding', process, words), /no row for "geplant" .* Add: \| geplant \|/);
    const row = { sleutel: 'geplant', begrip: 'geplant', betekenis: 'x', bron: 'A', english: 'x', niet: [] };
    const more = { ...words, begrippen: new Map([...words.begrippen, ['geplant', row] as const]) };
    const text = generateProces('melding', process, more);
    assert.match(text, /^ {2}besloten --> inBeoordeling: geplant$/m);
    assert.match(text, /^\| geplant \| besloten \| in beoordeling \| medewerker Veilig Thuis \| geen \|$/m);
  });

  test('every process of the code is in the list that the documents are made from', () => {
    const defined = (files: Tree) =>
      [...files].filter(([, text]) => text.includes('= defineProcess<')).map(([path]) => path);
    assert.equal(
      defined(readTree('src/**/rules.ts')).length,
      Object.keys(processes).length,
      'add it to processes in src/modules.ts',
    );
    assert.equal(defined(tree({ 'src/a/b/rules.ts': 'export const x = defineProcess<A, B>()({});' })).length, 1);
  });

  test('every gate of a step stands in the table with its number, sentence and source', () => {
    const text = generateProces('casus', processes['casus'] ?? {}, words);
    assert.match(text, /G15 Het plan heeft een afspraak voor iedereen\. \[S1\]/);
    assert.doesNotMatch(text, /poort\./, 'a key of the catalogue without its sentence');
  });

  test('every action that is declared is used by a route, and every action of a route is declared', async () => {
    const used = new Set(all.flatMap((route) => (route.public ? [] : [route.action.name])));
    const declared = (await declaredActions()).map(({ name }) => name);
    assert.ok(declared.length > 10);
    assert.deepEqual(
      declared.filter((name) => !used.has(name)),
      [],
      'declared and not used',
    );
    assert.deepEqual(
      [...used].filter((name) => !declared.includes(name)),
      [],
      'used and not declared in an access.ts',
    );
    assert.equal(new Set(declared).size, declared.length, 'one name for two actions');
  });

  test('the table of rights names every address, and shows who a change would let in', async () => {
    const actions = await declaredActions();
    const text = generateRechten(actions, processes, all, words);
    for (const { method, path } of all) assert.ok(text.includes(`| \`${method.toUpperCase()} ${path}\` |`), path);
    const wider = actions.map((action) =>
      action.name === 'melding.bekijken' ? { ...action, by: [...action.by, 'teamMedewerker'] } : action,
    );
    const before = text.split('\n');
    const changed = generateRechten(wider, processes, all, words)
      .split('\n')
      .filter((line) => !before.includes(line));
    assert.deepEqual(changed, ['| `melding.bekijken` | ja | ja |  |  |  |  |  |  |  |  |  |  |  |  |  |']);
  });
});
