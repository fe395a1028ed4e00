// SPDX-License-Identifier: EUPL-1.2
import type { Bron } from '../lezen/onderdeel/rules.ts';

/** Why words could not be pointed out in the source: key of the message catalogue. */
export type Misser = 'fout.nietInBron' | 'fout.vakerInBron' | 'fout.passageTeLang';
export type Vindplaats = { readonly ok: true; readonly bron: Bron } | { readonly ok: false; readonly fout: Misser };

/** Above this a passage is a chapter, no onderdeel. */
export const LANGSTE_PASSAGE = 10_000;

const letterlijk = (woord: string): string => woord.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** The words as a pattern in which every break may be any white space: a source breaks its lines where it likes. */
function patroon(woorden: string): RegExp | undefined {
  const stukken = woorden.trim().split(/\s+/u).filter(Boolean).map(letterlijk);
  return stukken.length === 0 ? undefined : new RegExp(stukken.join(String.raw`\s+`), 'gu');
}

/** The first places of the words between two offsets; at most two, for more than one is already too many to choose. */
function plaatsen(tekst: string, woorden: string, van: number, tot: number): Bron[] {
  const zoek = patroon(woorden);
  if (!zoek) return [];
  const gevonden: Bron[] = [];
  zoek.lastIndex = van;
  for (let raak = zoek.exec(tekst); raak && gevonden.length < 2; raak = zoek.exec(tekst)) {
    const plek = { van: raak.index, tot: raak.index + raak[0].length };
    if (plek.tot > tot) break;
    gevonden.push(plek);
  }
  return gevonden;
}

/** The one place where the words stand in the text; words that stand there twice point at nothing. */
export function vindPassage(tekst: string, woorden: string, van = 0, tot = tekst.length): Vindplaats {
  const [eerste, tweede] = plaatsen(tekst, woorden, van, tot);
  if (!eerste) return { ok: false, fout: 'fout.nietInBron' };
  return tweede ? { ok: false, fout: 'fout.vakerInBron' } : { ok: true, bron: eerste };
}

/** The passage from the one place of its first words to the first place, from there, of its last words. */
export function passageTussen(
  tekst: string,
  begin: string,
  eind: string,
): Vindplaats & { readonly veld?: 'begin' | 'eind' } {
  const start = vindPassage(tekst, begin);
  if (!start.ok) return { ...start, veld: 'begin' };
  const einde = plaatsen(tekst, eind, start.bron.van, tekst.length).find((plek) => plek.tot >= start.bron.tot);
  if (!einde) return { ok: false, fout: 'fout.nietInBron', veld: 'eind' };
  if (einde.tot - start.bron.van > LANGSTE_PASSAGE) return { ok: false, fout: 'fout.passageTeLang', veld: 'eind' };
  return { ok: true, bron: { van: start.bron.van, tot: einde.tot } };
}

/** The words of a passage as one text: lines joined, empty lines kept as breaks between paragraphs. */
export const alsTekst = (passage: string): string =>
  passage
    .split(/\n\s*\n/u)
    .map((alinea) => alinea.replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n\n');

// A reader joins broken words and drops bullets and quotes: none of these makes another sentence of it.
const kern = (tekst: string): string =>
  tekst
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}%]/gu, '')
    .toLowerCase();

/** Whether the words of a text stand in the passage it is said to come from, whatever its line breaks and hyphens. */
export const staatIn = (passage: string, tekst: string): boolean => kern(passage).includes(kern(tekst));

/** A piece of source around a passage: what comes before, the passage, what comes after, and whether more stands there. */
export interface Venster {
  readonly voor: string;
  readonly passage: string;
  readonly na: string;
  readonly meerVoor: boolean;
  readonly meerNa: boolean;
  /** How many characters of the passage are not shown. */
  readonly afgekapt: number;
}

/** From this length on a line ends because the page was full, not because the sentence was. */
const VOLLE_REGEL = 60;
const BEGIN_VAN_PUNT = /^(?:[•▪●◦✓–-]|\d{1,2}[.)]|[a-z][.)])\s/u;

/**
 * The same text, as many characters long, in which a line break is only left where something ends: text from a PDF breaks
 * every full line and often puts an empty line after each.
 */
export function vloeiend(tekst: string): string {
  const breuken = [...tekst.matchAll(/[\n\f]\s*/g)];
  const leeg = breuken.filter(([wit]) => wit.includes('\n', 1)).length;
  const leegOveral = leeg > 2 && leeg * 2 > breuken.length;
  let begin = 0;
  return tekst.replaceAll(/[\n\f]\s*/g, (wit, plek: number) => {
    const regel = tekst.slice(begin, plek).trimEnd();
    begin = plek + wit.length;
    const loos = wit.includes('\n', 1) && !leegOveral;
    const breekt = loos || regel.length < VOLLE_REGEL || BEGIN_VAN_PUNT.test(tekst.slice(begin, begin + 4));
    return (breekt ? (loos ? '\n\n' : '\n') : ' ').padEnd(wit.length, ' ');
  });
}

/** The window on the source around a passage, `ruimte` characters on each side, cut at the ends of lines. */
export function venster(tekst: string, bron: Bron, ruimte = 1200, langste = 6000): Venster {
  const van = Math.max(0, Math.min(bron.van, tekst.length));
  const tot = Math.max(van, Math.min(bron.tot, tekst.length));
  const getoond = Math.min(tot, van + langste);
  const vroegst = Math.max(0, van - ruimte);
  const regelBegin = vroegst === 0 ? 0 : tekst.indexOf('\n', vroegst) + 1;
  const begin = regelBegin > 0 && regelBegin <= van ? regelBegin : vroegst;
  const laatst = Math.min(tekst.length, tot + ruimte);
  const regelEind = laatst === tekst.length ? laatst : tekst.lastIndexOf('\n', laatst);
  const eind = regelEind >= tot ? regelEind : laatst;
  const stuk = vloeiend(tekst.slice(begin, eind));
  return {
    voor: stuk.slice(0, van - begin),
    passage: stuk.slice(van - begin, getoond - begin),
    na: stuk.slice(tot - begin),
    meerVoor: begin > 0,
    meerNa: eind < tekst.length,
    afgekapt: tot - getoond,
  };
}
