// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '../onderdeel/rules.ts';

/** One line that carries text, cleaned, with its place in the source. Lines without text are only counted. */
export interface Regel {
  /** Offsets of the line without the white space around it. */
  readonly van: number;
  readonly tot: number;
  /** Ligatures opened, spaces made equal, soft hyphens gone, bullet taken off. */
  readonly tekst: string;
  /** The bullet that stood before the text, if any. */
  readonly teken: string | null;
  /** White space characters before the text. */
  readonly inspringing: number;
  /** Empty lines directly before this one. */
  readonly wit: number;
  readonly pagina: number;
  /** The line ended in a soft hyphen: the word certainly goes on. */
  readonly zachtAfgebroken: boolean;
  /** A drawn or blank separator stood before it, as word processors put above footnotes. */
  readonly naScheiding: boolean;
  /** The columns of a table row, as far as the text still parts them (bar, tab or wide gap); else empty. */
  readonly cellen: readonly string[];
}

const REGELEINDE = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
// A PDF or a web page may give its whole text as one line: pieces keep every pattern further on bounded.
const LANGSTE_REGEL = 2000;
const LIGATUREN: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};
// Beside the usual bullets: private use (what Symbol and Wingdings leave behind) and the replacement character.
const OPSOMTEKEN = /^([•·∙●○◦▪▫■□◆◇►▶▸➢➤➔→✓✔✗❖★‣⁃☐☑*\uFFFD\uE000-\uF8FF])\s*/u;
// These are also ordinary characters, so they count only in front of a space and further text.
const TWIJFELTEKEN = /^([-–—−]\s+(?=\S)|o\s+(?=\p{L})|[üØ§]\s+(?=\p{Lu}))/u;

/** Cuts a text into cleaned lines. Never throws; offsets refer to `bron` as given. */
export function leesRegels(bron: string): Regel[] {
  const regels: Regel[] = [];
  const stand: Stand = { wit: 0, pagina: 1, scheiding: false, teken: null };
  let begin = 0;
  for (const einde of bron.matchAll(REGELEINDE)) {
    neemRegel(bron, begin, einde.index, stand, regels);
    if (einde[0] === '\f') stand.pagina += 1;
    begin = einde.index + einde[0].length;
  }
  neemRegel(bron, begin, bron.length, stand, regels);
  return regels;
}

interface Stand {
  wit: number;
  pagina: number;
  scheiding: boolean;
  /** A bullet that stood alone on its line belongs to the next line. */
  teken: string | null;
}

function neemRegel(bron: string, begin: number, einde: number, stand: Stand, regels: Regel[]): void {
  let van = begin;
  while (einde - van > LANGSTE_REGEL) {
    const spatie = bron.lastIndexOf(' ', van + LANGSTE_REGEL);
    const knip = spatie > van ? spatie : van + LANGSTE_REGEL;
    neemStuk(bron, van, knip, stand, regels);
    van = knip;
  }
  neemStuk(bron, van, einde, stand, regels);
}

function neemStuk(bron: string, begin: number, einde: number, stand: Stand, regels: Regel[]): void {
  const ruw = bron.slice(begin, einde);
  const schoon = maakSchoon(ruw.includes('**') ? zonderVet(ruw) : ruw);
  if (schoon.tekst === '' || /^[_=]{5,}$/.test(schoon.tekst)) {
    stand.wit += 1;
    if (ruw.length >= 20) stand.scheiding = true;
    return;
  }
  const { teken, tekst } = splitsTeken(schoon.tekst);
  if (tekst === '') {
    stand.teken = teken;
    return;
  }
  const inspringing = ruw.length - ruw.trimStart().length;
  regels.push({
    van: begin + inspringing,
    tot: begin + ruw.trimEnd().length,
    tekst,
    teken: teken ?? stand.teken,
    inspringing,
    wit: stand.wit,
    pagina: stand.pagina,
    zachtAfgebroken: schoon.zachtAfgebroken,
    naScheiding: stand.scheiding,
    cellen: cellenVan(ruw),
  });
  stand.wit = 0;
  stand.scheiding = false;
  stand.teken = null;
}

function maakSchoon(ruw: string): { tekst: string; zachtAfgebroken: boolean } {
  const plat = ruw.trim();
  if (/^[\x20-\x7e]*$/.test(plat)) return { tekst: plat.replaceAll(/ {2,}/g, ' '), zachtAfgebroken: false };
  const tekst = plat
    .normalize('NFC')
    .replaceAll(/[\uFB00-\uFB06]/g, (teken) => LIGATUREN[teken] ?? teken)
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return { tekst: tekst.replaceAll('\u00AD', '').trim(), zachtAfgebroken: tekst.endsWith('\u00AD') };
}

function splitsTeken(tekst: string): { teken: string | null; tekst: string } {
  const vondst = OPSOMTEKEN.exec(tekst) ?? TWIJFELTEKEN.exec(tekst);
  if (vondst === null) return { teken: null, tekst };
  return { teken: vondst[0].trim(), tekst: tekst.slice(vondst[0].length) };
}

/** Comparable form of a phrase: lower case, no accents, no punctuation, single spaces. */
export function sleutel(tekst: string): string {
  if (/^[\x20-\x7e]*$/.test(tekst))
    return tekst
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Bold marks say nothing about the words, but a few words alone on a bold line are a heading of the lowest rank. */
function zonderVet(ruw: string): string {
  const kop = /^\s*\*\*([^*\d]{3,40}[^*\d.,;])\*\*\s*$/.exec(ruw)?.[1];
  return kop === undefined ? ruw.replaceAll('**', '') : `###### ${kop.trim()}`;
}

/** Cells may be empty, so that every row of a table keeps its columns in place. */
function cellenVan(ruw: string): string[] {
  const rij = ruw.trim();
  if (!/[|\t]| {3}/.test(rij)) return [];
  const delen = rij.includes('|') ? rij.replace(/^\|(.*)\|$/, '$1').split('|') : rij.split(/\t+| {3,}/);
  return delen.length < 2 ? [] : delen.map((deel) => maakSchoon(deel).tekst);
}

/** The place that a run of lines covers; the lines stand in reading order. */
export function bereik(regels: readonly Regel[]): Bron {
  return { van: regels[0]?.van ?? 0, tot: regels.at(-1)?.tot ?? 0 };
}

/** Does a line end a sentence (closing quotes and brackets allowed)? */
export function eindigtZin(tekst: string): boolean {
  return /[.!?:;]["'”’)\]]*\d{0,2}$/.test(tekst);
}

/** Starts a line in lower case, so that it goes on with what stood before it? "a) ..." opens an item. */
export function begintKlein(tekst: string): boolean {
  return /^(?!\(?[a-k][.)]\s)["'“‘(]?\p{Ll}/u.test(tekst);
}

/** Running text with, for each of its lines, where that line starts in it. */
export interface Lopend {
  readonly tekst: string;
  readonly begins: readonly number[];
}

/**
 * Joins lines to running text. A word that was broken off is made whole; the hyphen stays where it belongs to the
 * word itself (`woorden` holds the words that occur whole elsewhere in the document).
 */
export function voegSamen(regels: readonly Regel[], woorden: ReadonlySet<string>): Lopend {
  const stukken: string[] = [];
  const begins: number[] = [];
  let lengte = 0;
  regels.forEach((regel, plek) => {
    const vorige = regels[plek - 1];
    const naad = vorige === undefined || lengte === 0 ? 'los' : naadTussen(vorige, regel.tekst, woorden);
    if (naad === 'heel') {
      stukken.push((stukken.pop() ?? '').slice(0, -1));
      lengte -= 1;
    }
    if (naad === 'spatie') stukken.push(' ');
    if (naad === 'spatie') lengte += 1;
    begins.push(lengte);
    stukken.push(regel.tekst);
    lengte += regel.tekst.length;
  });
  return { tekst: stukken.join(''), begins };
}

/** How two lines meet: with a space, directly, or whole again without the hyphen of the break. */
function naadTussen(vorige: Regel, rechts: string, woorden: ReadonlySet<string>): 'spatie' | 'los' | 'heel' {
  const links = vorige.tekst.slice(-60);
  if (vorige.zachtAfgebroken) return 'los';
  if (!/[\p{L}\p{N}]-$/u.test(links) || /^(?:en|of|en\/of)\b/.test(rechts)) return 'spatie';
  if (!begintKlein(rechts)) return 'los';
  const voor = /[\p{L}-]+-$/u.exec(links)?.[0].slice(0, -1) ?? '';
  const na = /^\p{L}+/u.exec(rechts)?.[0] ?? '';
  const eigenStreepje = !woorden.has(`${voor}${na}`.toLowerCase()) && woorden.has(`${voor}-${na}`.toLowerCase());
  return eigenStreepje ? 'los' : 'heel';
}

/** Every word of the document in lower case, hyphens kept inside. */
export function woordenVan(regels: readonly Regel[]): Set<string> {
  const woorden = new Set<string>();
  for (const regel of regels) {
    for (const woord of regel.tekst.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []) woorden.add(woord);
  }
  return woorden;
}

/** Sentences of running text, each with its start; abbreviations such as "o.a." do not end one. */
export function zinnen(tekst: string): { tekst: string; begin: number }[] {
  const uit: { tekst: string; begin: number }[] = [];
  let begin = 0;
  for (const grens of tekst.matchAll(/[.!?]["'”’)]*\d{0,2} +(?=["'“‘(]?[\p{Lu}\d])/gu)) {
    const kop = tekst.slice(Math.max(begin, grens.index - 12), grens.index + 1);
    if (/(?:^|[\s(])(?:\p{L}\.)*(?:o\.a|d\.w\.z|bijv|drs|dr|mr|ca|nr|art|blz|m\.n|t\.a\.v|vgl|etc|\d)\.$/u.test(kop))
      continue;
    const einde = grens.index + grens[0].length;
    uit.push({ tekst: tekst.slice(begin, einde).trim(), begin });
    begin = einde;
  }
  if (begin < tekst.length) uit.push({ tekst: tekst.slice(begin).trim(), begin });
  return uit;
}
