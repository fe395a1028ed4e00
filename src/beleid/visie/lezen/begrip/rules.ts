// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Vondst, Zekerheid } from '../onderdeel/rules.ts';
import { alleSecties } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { bereik, eindigtZin, zinnen } from '../regels/rules.ts';

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

function splitsTerm(tekst: string): { term: string; betekenis: string } | null {
  const stuk = tekst.slice(0, 4000);
  const metTeken = MET_SCHEIDING.exec(stuk);
  const grens = metTeken === null ? tabelgrens(stuk) : 0;
  const term = (metTeken?.[1] ?? stuk.slice(0, grens)).trim();
  const betekenis = metTeken?.[2] ?? stuk.slice(grens);
  if (term === '' || betekenis === '' || term.split(' ').length > 8) return null;
  return ZINSBEGIN.test(term.split(' ')[0] ?? '') ? null : { term, betekenis };
}

/**
 * Where the meaning starts in a table row that lost its columns: "Lokale teams Met lokale teams bedoelen wij". The
 * meaning opens with a capital; a term of several capitals ("Veilig Thuis Meldpunt voor") keeps all but the last.
 */
function tabelgrens(tekst: string): number {
  const woorden = [...tekst.slice(0, 160).matchAll(/\S+/g)];
  const hoofdletter = (plek: number): boolean => /^\p{Lu}/u.test(woorden[plek]?.[0] ?? '');
  const eerste = woorden[0]?.[0] ?? '';
  if (!/^[\p{Lu}\d]/u.test(eerste) || /[.,;:?!]$/.test(eerste)) return 0;
  let plek = 1;
  while (plek < Math.min(woorden.length, 6) && !hoofdletter(plek)) {
    if (/[.,;:?!]$/.test(woorden[plek]?.[0] ?? '')) return 0;
    plek += 1;
  }
  if (!hoofdletter(plek) || plek >= woorden.length - 1) return 0;
  const afkorting = /^[^\p{Ll}]{2,}$/u.test(eerste);
  const woord = (rang: number): string => woorden[rang]?.[0] ?? '';
  if (afkorting) return woorden[plek]?.index ?? 0;
  while (hoofdletter(plek + 1) && !(woord(plek) === 'Veilig' && woord(plek + 1).startsWith('Thuis'))) plek += 1;
  return woorden[plek]?.index ?? 0;
}

function leesLijst(sectie: Sectie, vondsten: Vondst[], gebruikt: Set<Blok>, knoop: ReadonlyMap<Sectie, Vondst>): void {
  let open: { term: string; betekenis: string[]; blokken: Blok[] } | null = null;
  const sluit = (): void => {
    if (open !== null)
      vondsten.push(begrip(open.term, open.betekenis.join(' '), open.blokken, knoop.get(sectie), 'expliciet'));
    open = null;
  };
  for (const [heel, blok] of sectie.blokken.flatMap((heel) => perTerm(heel).map((stuk) => [heel, stuk] as const))) {
    const deel = splitsTerm(blok.tekst.length > 4000 ? '' : blok.tekst);
    if (deel !== null) {
      sluit();
      open = { term: deel.term, betekenis: [deel.betekenis], blokken: [blok] };
    } else if (open !== null) {
      open.betekenis.push(blok.tekst);
      open.blokken.push(blok);
    } else continue;
    gebruikt.add(heel);
  }
  sluit();
}

/** Terms that stand on lines of their own directly under one another are parted again. */
function perTerm(blok: Blok): Blok[] {
  const grenzen = blok.begins.flatMap((begin, plek) => {
    const regel = blok.regels[plek]?.tekst ?? '';
    const vorige = blok.regels[plek - 1]?.tekst;
    return vorige === undefined || (eindigtZin(vorige) && /^\p{Lu}[^:.]{1,50}: \S/u.test(regel))
      ? [{ begin, plek }]
      : [];
  });
  if (grenzen.length < 2) return [blok];
  return grenzen.map(({ begin, plek }, rang) => {
    const volgende = grenzen[rang + 1];
    const regels = blok.regels.slice(plek, volgende?.plek);
    const begins = blok.begins.slice(plek, volgende?.plek).map((waar) => waar - begin);
    return { ...blok, tekst: blok.tekst.slice(begin, volgende?.begin).trim(), regels, begins };
  });
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
