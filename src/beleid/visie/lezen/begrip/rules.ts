// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Vondst, Zekerheid } from '../onderdeel/rules.ts';
import { alleSecties } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { bereik, zinnen } from '../regels/rules.ts';

export interface Begrippen {
  readonly vondsten: readonly Vondst[];
  readonly gebruikt: ReadonlySet<Blok>;
}

/** Terms with their meaning: from a glossary (table, colon or heading form) and from "onder X verstaan we ...". */
export function vindBegrippen(wortel: Sectie, knoop: ReadonlyMap<Sectie, Vondst>): Begrippen {
  const vondsten: Vondst[] = [];
  const gebruikt = new Set<Blok>();
  for (const sectie of alleSecties(wortel)) {
    if (sectie.strekking === 'begrippen') {
      leesKopTerm(sectie, vondsten, gebruikt, knoop);
      leesLijst(sectie, vondsten, gebruikt, knoop);
    }
    if (sectie.strekking !== 'terugblik') leesOmschrijvingen(sectie, vondsten, gebruikt, knoop);
  }
  return { vondsten, gebruikt };
}

// Words that open a sentence, so that "In Nederland ..." is not read as the term "In".
const ZINSBEGIN =
  /^(?:in|de|het|een|er|dit|dat|deze|die|met|om|bij|wij|we|ook|als|hier|hierbij|hiermee|onder|voor|van|naast|vaak|daarnaast|wanneer|zie|vormen|denk|iemand|alle|zij|ze|dan|na|uit|op|bron|vergelijk)$/i;
const MET_SCHEIDING = /^(\p{Lu}[^:]{1,70}?|\d?\p{L}[^:]{1,50}?)\s*(?::|\s[–—-])\s+(\S.*)$/u;
const TABELREGEL =
  /^([\p{Lu}\d][^\s.,;:]*(?:\s\([^)]{1,30}\))?(?:[ /](?:\p{Ll}|en\b)[^\s.,;:]*){0,4}?)\s+(\p{Lu}\p{Ll}*\s.*)$/u;

function splitsTerm(tekst: string): { term: string; betekenis: string } | null {
  for (const patroon of [MET_SCHEIDING, TABELREGEL]) {
    const vondst = patroon.exec(tekst.slice(0, 4000));
    const term = vondst?.[1]?.trim() ?? '';
    if (term === '' || term.split(' ').length > 8 || ZINSBEGIN.test(term.split(' ')[0] ?? '')) continue;
    return { term, betekenis: tekst.slice(tekst.length - (vondst?.[2]?.length ?? 0)) };
  }
  return null;
}

function leesLijst(sectie: Sectie, vondsten: Vondst[], gebruikt: Set<Blok>, knoop: ReadonlyMap<Sectie, Vondst>): void {
  let open: { term: string; betekenis: string[]; blokken: Blok[] } | null = null;
  const sluit = (): void => {
    if (open !== null)
      vondsten.push(begrip(open.term, open.betekenis.join(' '), open.blokken, knoop.get(sectie), 'expliciet'));
    open = null;
  };
  for (const blok of sectie.blokken) {
    const deel = splitsTerm(blok.tekst.length > 4000 ? '' : blok.tekst);
    if (deel !== null) {
      sluit();
      open = { term: deel.term, betekenis: [deel.betekenis], blokken: [blok] };
    } else if (open !== null) {
      open.betekenis.push(blok.tekst);
      open.blokken.push(blok);
    } else continue;
    gebruikt.add(blok);
  }
  sluit();
}

/** A glossary whose terms stand as small headings above their meaning. */
function leesKopTerm(
  sectie: Sectie,
  vondsten: Vondst[],
  gebruikt: Set<Blok>,
  knoop: ReadonlyMap<Sectie, Vondst>,
): void {
  const boven = sectie.ouder;
  if (sectie.kop === null || boven?.strekking !== 'begrippen' || sectie.blokken.length === 0) return;
  const betekenis = sectie.blokken.map((blok) => blok.tekst).join(' ');
  vondsten.push(begrip(sectie.titel, betekenis, [sectie.kop, ...sectie.blokken], knoop.get(boven), 'afgeleid'));
  for (const blok of sectie.blokken) gebruikt.add(blok);
}

function begrip(
  titel: string,
  tekst: string,
  blokken: readonly Blok[],
  ouder: Vondst | undefined,
  zekerheid: Zekerheid,
): Vondst {
  const bron = bereik(blokken.flatMap((blok) => blok.regels));
  return { soort: 'begrip', nummer: null, titel, tekst, ouder: ouder ?? null, zekerheid, bron };
}

const ONDER =
  /^(?:Onder|Met) (?:het begrip |de term )?["'‘“]?([^"'’”,.]{3,60}?)["'’”]? (?:verstaan|bedoelen|wordt|worden) (?:we|wij|in deze \p{L}+|hier)?\s*(?:verstaan|bedoeld)?\s*:?\s*(\S.{10,})$/u;

function leesOmschrijvingen(
  sectie: Sectie,
  vondsten: Vondst[],
  gebruikt: ReadonlySet<Blok>,
  knoop: ReadonlyMap<Sectie, Vondst>,
): void {
  for (const blok of sectie.blokken) {
    if (gebruikt.has(blok)) continue;
    for (const zin of zinnen(blok.tekst)) {
      const vondst = /verst|bedoel/.test(zin.tekst) ? ONDER.exec(zin.tekst.slice(0, 1500)) : null;
      if (vondst?.[1] === undefined || ZINSBEGIN.test(vondst[1].split(' ')[0] ?? '')) continue;
      vondsten.push(begrip(vondst[1], zin.tekst, [blok], knoop.get(sectie), 'afgeleid'));
    }
  }
}
