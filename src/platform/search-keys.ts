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
}

/** A root key for search tokens, derived from the installation's key so that other uses cannot be told from it. */
export const searchKey = (key: Buffer): Buffer => createHmac('sha256', key).update('zoeksleutel').digest();

const token = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest().subarray(0, 16);
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** The words under which a person can be found: each name part as written and as it sounds, and the birth date. */
export function searchWords(person: Searchable): string[] {
  const names = [...parts(person.voornaam), ...parts(person.achternaam)].filter((part) => !PREFIXES.has(part));
  return unique([...names, ...names.map(sound), ...(person.geboortedatum ? [person.geboortedatum] : [])]);
}

/** The keyed tokens (16 bytes each) that are stored for a person: without the key nobody can tell a name from them. */
export const personKeys = (key: Buffer, person: Searchable): Buffer[] =>
  searchWords(person).map((word) => token(key, word));

/**
 * The tokens that a person must all carry to answer what was typed: names by their sound, a date (`2-4-2019` or
 * `2019-04-02`) as it is. Prefixes as "van der" are left out. Empty when nothing searchable was typed.
 */
export function queryKeys(key: Buffer, typed: string): Buffer[] {
  const dates: string[] = [];
  const rest = typed.replaceAll(
    /\b(\d{4})-(\d{1,2})-(\d{1,2})\b|\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g,
    (_, y, m, d, d2, m2, y2) => {
      dates.push(`${y ?? y2}-${String(m ?? m2).padStart(2, '0')}-${String(d ?? d2).padStart(2, '0')}`);
      return ' ';
    },
  );
  const names = parts(rest).filter((part) => !PREFIXES.has(part));
  return unique([...names.map(sound), ...dates]).map((word) => token(key, word));
}
