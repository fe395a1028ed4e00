// SPDX-License-Identifier: EUPL-1.2
import { noemtPostcode } from '../persoon/adres/rules.ts';

/**
 * Grounds on which Veilig Thuis tells others about a family: someone whose work is needed [L1 5.3.3], informing help [L1 4.1.1], or
 * consent, which is never chosen for anyone (G20).
 */
export const GRONDSLAGEN = ['medewerkingNodig', 'hulpInschakelen', 'toestemming'] as const;
export type Grondslag = (typeof GRONDSLAGEN)[number];
/** Informing the Raad and the college has a ground of its own [L1 4.1.1]. */
export const RAADSGROND = 'raadInschakelen';

export interface Verantwoord {
  readonly grondslag: string | null;
  readonly doel: string;
  readonly noodzaak: string;
}

/** G20: a disclosure outside the own organisation has a ground, a purpose and a reason why it is needed [L1 5.3.3][K]. */
export const ontbreektAanVerstrekking = ({ grondslag, doel, noodzaak }: Verantwoord): (keyof Verantwoord)[] => [
  ...(grondslag ? [] : ['grondslag' as const]),
  ...(doel.trim() ? [] : ['doel' as const]),
  ...(noodzaak.trim() ? [] : ['noodzaak' as const]),
];

const plat = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const woorden = (tekst: string): string[] => tekst.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** What is written instead of a name. */
const GEEN_NAAM = new Set(['anoniem', 'onbekend', 'politie']);

/**
 * G19: whether a text names who reported, by the whole name or by the last name. Someone of the family who reported is named
 * as a member of the family, never as the one who reported; that cannot be told apart here. [L2 4.1.8][V6]
 */
export function noemtMelder(tekst: string, melder: string, gezin: readonly string[]): boolean {
  const naam = plat(melder);
  if (naam === '' || gezin.some((lid) => plat(lid) === naam)) return false;
  if (naam.includes(' ') && ` ${plat(tekst)} `.includes(` ${naam} `)) return true;
  const laatste = woorden(melder).at(-1) ?? '';
  const bekend = new Set(gezin.flatMap((lid) => plat(lid).split(' ')));
  if (laatste.length < 4 || GEEN_NAAM.has(laatste.toLowerCase()) || bekend.has(plat(laatste))) return false;
  return laatste !== laatste.toLowerCase() && woorden(tekst).includes(laatste);
}

/** G21: whether a text holds an address. It never travels in a text: who needs it asks for it [I3][A]. */
export const noemtAdres = noemtPostcode;
