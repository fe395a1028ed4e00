// SPDX-License-Identifier: EUPL-1.2
import { begintKlein, sleutel } from '../../regels/rules.ts';
import type { Regel } from '../../regels/rules.ts';

/** A number in front of a line: "2.1. De definitie", "3) Preventie", "a. ouders". */
export interface Nummering {
  readonly nummer: string;
  readonly delen: readonly number[];
  readonly diepte: number;
  readonly scheiding: '.' | ')' | '';
  readonly soort: 'cijfer' | 'letter' | 'romeins';
  readonly rest: string;
}

const CIJFER = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.\)|[.)])?(?:\s+|$)(.*)$/;
const LETTER = /^(?:\(?([a-k])[.)]|(\d{1,2}[.]?[a-k])(?:[.):]+|(?=\s+\p{Lu})))\s+(.*)$/u;
const TUSSEN_HAKEN = /^\((\d{1,2})\)\s+(.*)$/;
const ROMEINS = /^([IVX]{1,4})\.\s+(.*)$/;

/** The numbering that opens a line, or null. A number of three figures or with a comma is a figure, not a numbering. */
export function leesNummering(tekst: string): Nummering | null {
  const cijfer = CIJFER.exec(tekst);
  if (cijfer !== null) {
    const nummer = cijfer[1] ?? '';
    const scheiding = cijfer[2] === undefined ? '' : cijfer[2].endsWith(')') ? ')' : '.';
    const rest = cijfer[3] ?? '';
    if (scheiding === '' && (rest === '' || !/^["'‘“]?\p{Lu}/u.test(rest))) return null;
    const delen = nummer.split('.').map(Number);
    return { nummer, delen, diepte: delen.length, scheiding, soort: 'cijfer', rest };
  }
  const letter = LETTER.exec(tekst);
  if (letter !== null) return los(letter[1] ?? letter[2] ?? '', 'letter', letter[3] ?? '');
  const haken = TUSSEN_HAKEN.exec(tekst);
  if (haken !== null) {
    const [nummer = '', rest = ''] = haken.slice(1);
    return { nummer, delen: [Number(nummer)], diepte: 1, scheiding: ')', soort: 'cijfer', rest };
  }
  const romeins = ROMEINS.exec(tekst);
  return romeins === null ? null : los(romeins[1] ?? '', 'romeins', romeins[2] ?? '');
}

function los(nummer: string, soort: 'letter' | 'romeins', rest: string): Nummering {
  return { nummer, delen: [], diepte: 1, scheiding: '.', soort, rest };
}

interface Genummerd {
  readonly plek: number;
  readonly nummering: Nummering;
  readonly kort: boolean;
  /** Lines between this numbered line and the next one. */
  readonly romp: number;
}

/**
 * Tells numbered headings from numbered list items. A heading is short, does not end as a sentence and has text of
 * its own; items follow one another directly. Chapter numbers run on through the document, list numbers start again.
 */
export function nummerRollen(
  regels: readonly Regel[],
  nummers: readonly (Nummering | null)[],
  inhoud: ReadonlySet<string>,
): ('kop' | 'item' | null)[] {
  const rollen: ('kop' | 'item' | null)[] = nummers.map(() => null);
  const lijst = genummerden(regels, nummers);
  let hoofdstuk = 0;
  lijst.forEach((huidig, rang) => {
    const { nummering, plek } = huidig;
    const inReeks = staatInReeks(lijst, rang, rollen);
    const genoemd = inhoud.has(sleutel(regels[plek]?.tekst ?? '')) || inhoud.has(sleutel(nummering.rest));
    const magKop = huidig.kort && nummering.scheiding !== ')' && nummering.soort !== 'letter';
    const nummer = nummering.delen[0] ?? 0;
    const opVolgorde = nummering.diepte > 1 || nummer === hoofdstuk + 1 || (nummer === hoofdstuk + 2 && hoofdstuk > 0);
    if (magKop && (genoemd || (!inReeks && (opVolgorde || nummering.soort === 'romeins')))) {
      rollen[plek] = 'kop';
      if (nummering.soort === 'cijfer') hoofdstuk = nummer;
    } else if (nummering.scheiding !== '' || nummering.diepte > 1) rollen[plek] = 'item';
  });
  return rollen;
}

function genummerden(regels: readonly Regel[], nummers: readonly (Nummering | null)[]): Genummerd[] {
  const plekken = nummers.flatMap((nummering, plek) => (nummering === null ? [] : [{ nummering, plek }]));
  return plekken.map(({ nummering, plek }, rang) => {
    const romp = (plekken[rang + 1]?.plek ?? regels.length) - plek - 1;
    return { plek, nummering, kort: isKort(nummering.rest, regels[plek + 1], regels[plek + 2]), romp };
  });
}

function isKort(rest: string, volgende: Regel | undefined, daarna: Regel | undefined): boolean {
  if (rest.length > 100 || /[.;,!]$/.test(rest) || begintKlein(rest)) return false;
  if (volgende === undefined || volgende.teken !== null || !begintKlein(volgende.tekst)) return true;
  const tweede = volgende.tekst;
  const looptDoor = daarna !== undefined && daarna.teken === null && begintKlein(daarna.tekst);
  return !looptDoor && tweede.length < 60 && rest.length > 25 && !/[.;,!]$/.test(tweede);
}

/** Directly after or before a brother in number, with nothing in between: a list. */
function staatInReeks(lijst: readonly Genummerd[], rang: number, rollen: readonly ('kop' | 'item' | null)[]): boolean {
  const huidig = lijst[rang];
  const vorige = lijst[rang - 1];
  const volgende = lijst[rang + 1];
  if (huidig === undefined) return false;
  const naVorige =
    vorige !== undefined &&
    isOpvolger(vorige.nummering, huidig.nummering) &&
    vorige.romp <= 3 &&
    rollen[vorige.plek] === 'item';
  const voorVolgende = volgende !== undefined && isOpvolger(huidig.nummering, volgende.nummering) && huidig.romp === 0;
  return naVorige || voorVolgende;
}

function isOpvolger(een: Nummering, ander: Nummering): boolean {
  if (een.soort !== ander.soort || een.diepte !== ander.diepte) return false;
  if (een.soort !== 'cijfer') return true;
  const laatste = een.delen.length - 1;
  return een.delen.every((deel, plek) => ander.delen[plek] === (plek === laatste ? deel + 1 : deel));
}
