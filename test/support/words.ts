// SPDX-License-Identifier: EUPL-1.2
import type { Begrip } from '../../scripts/generate/begrippen.ts';
import type { ProcessShape } from '../../src/platform/process.ts';
import { zoneOf } from './house.ts';
import { codeOf, wordsOf, type Tree } from './source.ts';

/** The word to use for each word that is not used, from the column `niet`. */
export const bannedWords = (begrippen: readonly Begrip[]): ReadonlyMap<string, string> =>
  new Map(
    begrippen.flatMap(({ sleutel, niet }) => niet.map((word): [string, string] => [word.toLowerCase(), sleutel])),
  );

const NAME = /[A-Za-z_][A-Za-z0-9_]*/g;
const COMMENT_OR_TEXT = /--[^\n]*|'(?:[^']|'')*'/g;

/** Names in a program or a SQL file: what its author could have called otherwise. */
function namesIn(path: string, text: string): string[] {
  const code = path.endsWith('.sql') ? text.replaceAll(COMMENT_OR_TEXT, ' ') : path.endsWith('.ts') ? codeOf(text) : '';
  return [path, ...new Set(code.match(NAME))];
}

/**
 * Names that hold a word of the column `niet`. The platform is left out: it knows no domain, and its client (of a server) and
 * login (of a database) are not ours.
 */
export function bannedFaults(files: Tree, banned: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (zoneOf(path) === 'platform') continue;
    for (const name of namesIn(path, text)) {
      const word = wordsOf(name).find((part) => banned.has(part));
      if (word)
        faults.push(`${path}: "${name}" holds "${word}". Say "${banned.get(word)}", or change docs/begrippen.md.`);
    }
  }
  return faults;
}

/** Steps, statuses and roles of processes, and words of lists, without a row in the glossary. */
export function missingFaults(
  processes: Readonly<Record<string, ProcessShape>>,
  lists: Readonly<Record<string, readonly string[]>>,
  keys: ReadonlySet<string>,
): string[] {
  const asked: [where: string, word: string][] = [
    ...Object.entries(processes).flatMap(([noun, process]) =>
      Object.entries(process).flatMap(([step, { from, to, by }]) =>
        [noun, step, ...from, to, ...by].map((word): [string, string] => [`process ${noun}`, word]),
      ),
    ),
    ...Object.entries(lists).flatMap(([where, words]) => words.map((word): [string, string] => [where, word])),
  ];
  const missing = new Map(asked.filter(([, word]) => !keys.has(word)).map(([where, word]) => [word, where]));
  return [...missing].map(
    ([word, where]) => `${word} (${where}): add its row to docs/begrippen.md, then npm run generate.`,
  );
}

type Catalogue = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

const holes = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name ?? '')
    .toSorted((a, b) => a.localeCompare(b))
    .join();

/** Sentences that are empty, that lost a value in one language, or that carry other signs than ASCII quotes and dashes. */
export const catalogueFaults = (catalogue: Catalogue): string[] =>
  Object.entries(catalogue).flatMap(([key, { nl, en }]) => [
    ...(nl.trim() && en.trim() ? [] : [`${key}: fill in both languages.`]),
    ...(holes(nl) === holes(en) ? [] : [`${key}: the values {..} differ: "${holes(nl)}" and "${holes(en)}".`]),
    ...(/[\u2018-\u201F\u2013\u2014\u2026]/.test(nl + en) ? [`${key}: use plain quotes, dashes and dots.`] : []),
  ]);

/** The words of each sentence of a text. */
export const sentenceLengths = (text: string): number[] =>
  text
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((count) => count > 0);
