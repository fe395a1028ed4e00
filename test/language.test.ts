// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBegrippen } from '../scripts/generate/begrippen.ts';
import { processes } from '../src/modules.ts';
import { berichten } from '../src/taal/berichten.ts';
import { codeOf, readTree, tree, wordsOf } from './support/source.ts';
import { bannedFaults, bannedWords, catalogueFaults, missingFaults, sentenceLengths } from './support/words.ts';

const begrippen = readBegrippen();
const keys = new Set(begrippen.map(({ sleutel }) => sleutel));
const banned = bannedWords(begrippen);
const source = readTree('src/**/*.{ts,css}', 'db/**/*.sql');

/** Lists of words that rules export, as `GEZINSROLLEN = ['kind', ..]`: what can be chosen stands on a screen. */
async function wordLists(): Promise<Record<string, readonly string[]>> {
  const lists: Record<string, readonly string[]> = {};
  const isWords = (value: unknown): value is readonly string[] =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => typeof word === 'string' && /^[a-z][A-Za-z0-9]*$/.test(word));
  for (const path of readTree('src/{gezin,toegang}/**/{rules,access}.ts').keys()) {
    const module: object = await import(new URL(`../${path}`, import.meta.url).href);
    for (const [name, value] of Object.entries(module)) if (isWords(value)) lists[`${name} of ${path}`] = value;
  }
  return lists;
}

const clean = (faults: readonly string[]) => {
  if (faults.length > 0) assert.fail(`\n${faults.join('\n')}`);
};

describe('the language of the project', () => {
  test('a sentence stands in one file: a second one under the same key would take the place of the first', () => {
    const twice = (files: ReadonlyMap<string, string>): string[] => {
      const found = new Map<string, string>();
      const faults: string[] = [];
      for (const [path, text] of files)
        for (const [, key = ''] of text.matchAll(/^ {2}'?([\w.]+)'?: \{/gm)) {
          const first = found.get(key);
          if (first !== undefined) faults.push(`${key}: ${first} and ${path}`);
          else found.set(key, path);
        }
      return faults;
    };
    const files = readTree('src/taal/berichten/*.ts');
    clean(twice(files));
    const [[path = '', text = ''] = []] = files;
    assert.ok(
      twice(new Map([...files, [`${path}.copy`, text]])).length > 0,
      'a second file with the same keys is seen',
    );
  });

  test('names are read as words, and what a program says is left out', () => {
    assert.deepEqual(wordsOf('naarStabieleVeiligheid'), ['naar', 'stabiele', 'veiligheid']);
    assert.deepEqual(wordsOf('src/rode-draad/HTMLPage_x2'), ['src', 'rode', 'draad', 'html', 'page', 'x2']);
    const code = codeOf(
      "const a = 'zaak'; // zaak\n/* zaak */ const b = `zaak ${c.d({ e: `zaak ${f}` })} zaak`; g(/zaak'/u); h = i / j;",
    );
    assert.deepEqual(code.match(/\w+/g), ['const', 'a', 'const', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
  });

  test('each glossary word stands once, with its meaning, source and English', () => {
    const faults = begrippen.flatMap(({ sleutel, begrip, betekenis, bron, english }) => [
      ...(/^[a-z][A-Za-z0-9]*$/.test(sleutel) ? [] : [`${sleutel}: a key is one ASCII word.`]),
      ...(begrip && betekenis && bron && english ? [] : [`${sleutel}: fill in every cell but the last.`]),
    ]);
    clean(faults);
    assert.equal(keys.size, begrippen.length, 'a key stands twice');
    clean([...banned].filter(([word]) => keys.has(word)).map(([word, by]) => `${word} is a key, and banned by ${by}.`));
  });

  test('no name holds a word that the glossary rules out', () => {
    assert.ok(banned.size > 10);
    clean(bannedFaults(source, banned));
    const faults = (path: string, text: string) => bannedFaults(tree({ [path]: text }), banned).join();
    assert.match(faults('src/gezin/casus/rules.ts', 'const openZaak = 1;'), /"openZaak" holds "zaak". Say "casus"/);
    assert.match(faults('src/gezin/triage/rules.ts', ''), /holds "triage"/);
    assert.match(
      faults('db/migrations/0009.sql', 'create table x (gebruiker_id int);'),
      /"gebruiker_id" holds "gebruiker"/,
    );
    assert.equal(faults('src/gezin/casus/rules.ts', "const x = 'zaak'; // zaak\nconst oorzaak = 1;"), '');
    assert.equal(faults('db/migrations/0009.sql', "-- gebruiker\nselect 'gebruiker';"), '');
  });

  test('every status, step, role and choice has a word for the screen', async () => {
    const lists = await wordLists();
    assert.ok(Object.keys(lists).length > 10);
    clean(missingFaults(processes, lists, keys));
    const planted = { melding: { opnieuw: { from: ['besloten'], to: 'ontvangen', by: ['vtMedewerker'] } } };
    assert.match(missingFaults(planted, {}, keys).join(), /^opnieuw \(process melding\): add its row/);
    assert.match(missingFaults({}, { lijst: ['veilig', 'raar'] }, keys).join(), /^raar \(lijst\)/);
  });

  test('every sentence is there in Dutch and English, with the same values', () => {
    clean(catalogueFaults(berichten));
    assert.match(catalogueFaults({ a: { nl: 'ja', en: ' ' } }).join(), /fill in both/);
    assert.match(catalogueFaults({ a: { nl: '{n} uur', en: '{m} hours' } }).join(), /"n" and "m"/);
    assert.match(catalogueFaults({ a: { nl: 'gezin\u2019s', en: 'x' } }).join(), /plain quotes/);
  });

  test('no sentence has the key of another', async () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [path, text] of source) {
      if (!path.startsWith('src/taal/berichten/')) continue;
      for (const [, quoted, plain] of text.matchAll(/^  (?:'([^']+)'|(\w+)): \{/gm)) {
        const key = quoted ?? plain ?? '';
        const other = seen.get(key);
        if (other !== undefined) twice.push(`${key}: in ${other} and ${path}. Give one of them another name.`);
        seen.set(key, path);
      }
    }
    clean(twice);
    assert.ok(seen.size > 800);
    assert.equal(seen.size, Object.keys(berichten).length, 'every sentence of the catalogue was looked at');
  });

  test('Dutch sentences are short: 15 words on average at most, 25 at most', () => {
    const sentences = Object.entries(berichten).flatMap(([key, { nl }]) =>
      sentenceLengths(nl).map((count): [string, number] => [key, count]),
    );
    const average = sentences.reduce((sum, [, count]) => sum + count, 0) / sentences.length;
    assert.ok(average <= 15, `average ${average.toFixed(1)} words`);
    clean(
      sentences
        .filter(([, count]) => count > 25)
        .map(([key, count]) => `${key}: a sentence of ${count} words. Make two.`),
    );
    assert.deepEqual(sentenceLengths('Een zin. En nog een zin van zeven! {n} keer'), [2, 6, 2]);
  });
});
