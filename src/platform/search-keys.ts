// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';

/** Lower case, no accents, only letters and digits: `Müller-Özdemir` gives `muller` and `ozdemir`. */
const parts = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ij', 'y')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const PREFIXES = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'el', 'al', 'in', 't', 's', 'd']);

/**
 * What a Dutch surname sounds like: doubled letters once, c/k, z/s, v/f, ei/y, au/ou, dt/t and a final h made equal.
 * @param part one normalised name part
 */
function sound(part: string): string {
  const said = part
    .replaceAll('sch', 'sg')
    .replaceAll('ch', 'g')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll('dt', 't')
    .replaceAll(/d$/g, 't')
    .replaceAll('ei', 'y')
    .replaceAll('au', 'ou')
    .replaceAll(/(?<=[aeou])h/g, '');
  return `~${said.replaceAll(/(.)\1+/g, '$1')}`;
}

export interface Searchable {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** Nine digits; absent when it is not known. */
  readonly bsn?: string | null;
  /** Addresses under which the person may be found; a shielded one is never among them. */
  readonly adressen?: readonly { readonly postcode: string; readonly huisnummer: number | null }[];
}

/** A root key for search tokens, derived from the installation's key so that other uses cannot be told from it. */
export const searchKey = (key: Buffer): Buffer => createHmac('sha256', key).update('zoeksleutel').digest();

/** The keyed token of one word. */
export const searchToken = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest().subarray(0, 16);
const unique = (texts: readonly string[]) => [...new Set(texts)];
const names = (text: string): string[] => parts(text).filter((part) => !PREFIXES.has(part));

// The kinds of words never meet: a sound begins with ~, a date holds a -, all others begin with the name of their kind.
const numberWord = (bsn: string) => `bsn:${bsn}`;
const addressWord = (postcode: string, huisnummer: number) => `adres:${postcode}:${huisnummer}`;
const halfWord = (half: string, other: string) => `half:${half}:${other}`;

/** The first and the last half of a word of so many letters: one wrong letter leaves one of them whole. */
function halves(said: string, letters: number): string[] {
  const size = letters >> 1;
  return size < 2 ? [] : [`${letters}<${said.slice(1, size + 1)}`, `${letters}>${said.slice(-size)}`];
}
const lettersOf = (said: string) => said.length - 1;

/** The same date with day and month exchanged, when that is a date too. */
function swapped(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : undefined;
}

/**
 * The words under which a person can be found: how each name part sounds; the birth date, also with day and month
 * exchanged; halves of the surname together with the birth date or a first name, for a letter that is wrong; the number
 * and the addresses.
 */
export function searchWords(person: Searchable): string[] {
  const first = names(person.voornaam).map(sound);
  const last = names(person.achternaam).map(sound);
  const born = person.geboortedatum ? [person.geboortedatum] : [];
  const half = last.flatMap((said) =>
    halves(said, lettersOf(said)).flatMap((part) => [...born, ...first].map((other) => halfWord(part, other))),
  );
  return unique([
    ...first,
    ...last,
    ...born,
    ...born.flatMap((date) => swapped(date) ?? []),
    ...half,
    ...(person.bsn ? [numberWord(person.bsn)] : []),
    ...(person.adressen ?? []).flatMap(({ postcode, huisnummer }) =>
      postcode && huisnummer !== null ? [addressWord(postcode, huisnummer)] : [],
    ),
  ]);
}

/** The keyed tokens (16 bytes each) that are stored for a person: without the key nobody can tell a name from them. */
export const personKeys = (key: Buffer, person: Searchable): Buffer[] =>
  searchWords(person).map((word) => searchToken(key, word));

/** What was typed, by kind. */
interface Typed {
  readonly numbers: readonly string[];
  readonly addresses: readonly string[];
  readonly dates: readonly string[];
  readonly said: readonly string[];
}

const DATE = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g;
const ADDRESS = /\b(\d{4}) ?([a-z]{2})\b[ ,]*(\d{1,5})\b|\b(\d{1,5})[ ,]+(\d{4}) ?([a-z]{2})\b/gi;
const NUMBER = /\b\d{4}\.?\d{2}\.?\d{3}\b|\b\d{8}\b/g;

function readTyped(typed: string): Typed {
  const [numbers, addresses, dates]: [string[], string[], string[]] = [[], [], []];
  const rest = typed
    .slice(0, 300)
    .replaceAll(DATE, (_, y, m, d, d2, m2, y2) => {
      dates.push(`${y ?? y2}-${String(m ?? m2).padStart(2, '0')}-${String(d ?? d2).padStart(2, '0')}`);
      return ' ';
    })
    .replaceAll(ADDRESS, (_, digits, end, house, house2, digits2, end2) => {
      addresses.push(addressWord(`${digits ?? digits2}${String(end ?? end2).toUpperCase()}`, Number(house ?? house2)));
      return ' ';
    })
    .replaceAll(NUMBER, (found) => {
      numbers.push(numberWord(found.replaceAll('.', '').padStart(9, '0')));
      return ' ';
    });
  return { numbers, addresses, dates: unique(dates), said: unique(names(rest).map(sound)) };
}

/** At most this many words of what was typed count. */
const MOST = 12;

/** For each word that was typed the words of a person that answer it, the very same first. */
function queryWords(typed: string): readonly (readonly string[])[] {
  const { numbers, addresses, dates, said } = readTyped(typed);
  const nearly = (word: string) =>
    [-1, 0, 1].flatMap((more) =>
      halves(word, lettersOf(word) + more).flatMap((half) =>
        [...dates, ...said.filter((other) => other !== word)].map((other) => halfWord(half, other)),
      ),
    );
  return [...numbers, ...addresses, ...dates, ...said]
    .slice(0, MOST)
    .map((word) => unique([word, ...(word.startsWith('~') ? nearly(word) : [])]));
}

/**
 * The tokens that a person must carry to answer what was typed: one of each group. A number of nine digits is a BSN, a
 * postcode with a house number an address, `2-4-2019` or `2019-04-02` a date, all else a name by its sound. Prefixes as
 * "van der" are left out. Empty when nothing searchable was typed.
 */
export const queryKeys = (key: Buffer, typed: string): Buffer[][] =>
  queryWords(typed).map((group) => group.map((word) => searchToken(key, word)));

/** Whether one is the other but for one letter wrong, missing, too many, or two that changed places. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/**
 * How well a person answers what was typed: 0 when every word is the person's own, more for each that is only close, and
 * undefined when one is not: halves of a word may meet by chance.
 */
export function distanceTo(typed: string, person: Searchable): number | undefined {
  const { numbers, addresses, dates, said } = readTyped(typed);
  const own = new Set(searchWords(person));
  const spoken = [...names(person.voornaam), ...names(person.achternaam)].map(sound);
  let distance = dates.filter((date) => date !== person.geboortedatum).length;
  for (const word of [...numbers, ...addresses, ...dates, ...said].slice(0, MOST)) {
    if (own.has(word)) continue;
    if (!word.startsWith('~') || !spoken.some((other) => nearlySame(word, other))) return undefined;
    distance++;
  }
  return distance;
}
