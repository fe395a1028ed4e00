// SPDX-License-Identifier: EUPL-1.2
import { begintKlein, eindigtZin, sleutel } from '../regels/rules.ts';
import type { Regel } from '../regels/rules.ts';

/** What is on the page for the page's sake, not part of the vision's running text. */
type Ruis = 'paginanummer' | 'koptekst' | 'inhoudsopgave' | 'voetnoot' | 'webadres';

export interface Gezuiverd {
  /** The lines that carry the vision, in order. */
  readonly regels: readonly Regel[];
  /** Comparable forms of the titles that the table of contents lists. */
  readonly inhoud: ReadonlySet<string>;
  /** Lines left out, with the reason. */
  readonly ruis: ReadonlyMap<Regel, Ruis>;
}

/** Comparable form of a line; headers and titles are short, so the rest of a long line does not matter. */
function kort(tekst: string): string {
  return sleutel(tekst.slice(0, 160));
}

/** Parts the running text from page numbers, running headers, contents, footnotes and bare web addresses. */
export function zuiver(regels: readonly Regel[]): Gezuiverd {
  const ruis = new Map<Regel, Ruis>();
  const inhoud = new Set<string>();
  const namen = regels.map((regel) => kort(regel.tekst));
  merkInhoudsopgave(regels, namen, ruis, inhoud);
  merkNaloop(regels, namen, ruis);
  merkPaginanummers(regels, ruis);
  merkKopteksten(regels, namen, ruis);
  merkVoetnoten(regels, ruis);
  return { regels: regels.filter((regel) => !ruis.has(regel)), inhoud, ruis };
}

const PUNTENLIJN = /(?:[.·_…] ?){4,}\s*\d{1,3}$|(?:[.·_] ?){8,}$/;
const INHOUDSKOP = /^(inhoud|inhoudsopgave|inhoudsoverzicht)$/;

function merkInhoudsopgave(
  regels: readonly Regel[],
  namen: readonly string[],
  ruis: Map<Regel, Ruis>,
  inhoud: Set<string>,
): void {
  regels.forEach((regel, plek) => {
    if (PUNTENLIJN.test(regel.tekst)) {
      merk(regel, ruis, inhoud);
      // A title too long for one line stands above its dotted half.
      const boven = regels[plek - 1];
      const opent = /^\d/.test(boven?.tekst ?? '') && begintKlein(regel.tekst);
      if (boven !== undefined && opent && !ruis.has(boven)) merk(boven, ruis, inhoud);
    }
  });
  const kop = namen.findIndex((naam) => INHOUDSKOP.test(naam));
  if (kop === -1) return;
  const laatste = Math.max(laatsteMetPagina(regels, kop), laatsteHerhaalde(namen, kop));
  if (laatste < kop + 2) return;
  for (const regel of regels.slice(kop, laatste + 1)) merk(regel, ruis, inhoud);
}

function merk(regel: Regel, ruis: Map<Regel, Ruis>, inhoud: Set<string>): void {
  ruis.set(regel, 'inhoudsopgave');
  const titel = regel.tekst.replace(/(?:[.·_…] ?){2,}\s*\d{0,3}$/, '').replace(/\s+\d{1,3}$/, '');
  inhoud.add(kort(titel));
}

function laatsteMetPagina(regels: readonly Regel[], kop: number): number {
  let laatste = kop;
  let pagina = 0;
  let telling = 0;
  for (let plek = kop + 1; plek < regels.length && plek - laatste <= 2; plek += 1) {
    const nummer = Number(/\D\s*(\d{1,3})$/.exec(regels[plek]?.tekst ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(nummer) || nummer < pagina) continue;
    pagina = nummer;
    laatste = plek;
    telling += 1;
  }
  return telling >= 3 ? laatste : kop;
}

/** Contents without page numbers: every line comes back further on, as the heading that it announces. */
function laatsteHerhaalde(namen: readonly string[], kop: number): number {
  const laatstGezien = new Map(namen.map((naam, plek) => [naam, plek]));
  let plek = kop + 1;
  while (plek < namen.length && (laatstGezien.get(namen[plek] ?? '') ?? 0) > plek) plek += 1;
  return plek - 1 - kop >= 3 ? plek - 1 : kop;
}

/** PDF bookmarks end up below the text: a closing run of lines that all occurred before. */
function merkNaloop(regels: readonly Regel[], namen: readonly string[], ruis: Map<Regel, Ruis>): void {
  const eerst = new Map<string, number>();
  namen.forEach((naam, plek) => {
    if (!eerst.has(naam)) eerst.set(naam, plek);
  });
  let begin = regels.length;
  while (begin > 0 && (eerst.get(namen[begin - 1] ?? '') ?? begin) < begin - 1) begin -= 1;
  const naloop = regels.slice(begin);
  if (naloop.length < 3 || naloop.some((regel) => /[.;]$/.test(regel.tekst) && regel.tekst.length > 40)) return;
  for (const regel of naloop) ruis.set(regel, 'inhoudsopgave');
}

const PAGINA =
  /^(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$|^\d{1,3}\s*(?:van|\/)\s*\d{1,3}$|^[-–—|]\s*\d{1,3}\s*[-–—|]?$/i;

function merkPaginanummers(regels: readonly Regel[], ruis: Map<Regel, Ruis>): void {
  const kaal: number[] = [];
  regels.forEach((regel, plek) => {
    const metTeken = regel.teken === null ? regel.tekst : `${regel.teken} ${regel.tekst}`;
    if (PAGINA.test(metTeken)) ruis.set(regel, 'paginanummer');
    else if (/^\d{1,3}$/.test(regel.tekst)) kaal.push(plek);
  });
  kaal.forEach((plek, rang) => {
    const regel = regels[plek];
    if (regel === undefined) return;
    const nummer = Number(regel.tekst);
    const buren = [kaal[rang - 1], kaal[rang + 1]].map((buur) => regels[buur ?? -1]?.tekst);
    const inReeks = buren[0] === String(nummer - 1) || buren[1] === String(nummer + 1);
    if (inReeks || aanRand(regels, plek)) ruis.set(regel, 'paginanummer');
  });
}

function aanRand(regels: readonly Regel[], plek: number): boolean {
  const pagina = regels[plek]?.pagina;
  const anders = (afstand: number): boolean => {
    const buur = regels[plek + afstand];
    return buur !== undefined && buur.pagina !== pagina;
  };
  return [1, 2, -1, -2].some((afstand) => anders(afstand));
}

// Words that open the document's own levels: "Doel 1", "Doel 2" differ only in their number, as page footers do.
const EIGEN_NIVEAU =
  /^(doel|actielijn|programmalijn|ontwikkellijn|thema|programma|speerpunt|vertrekpunt|pijler|ambitie|hoofdstuk|bijlage|opgave|prioriteit|lijn|stap|fase|tabel|figuur)/;

function merkKopteksten(regels: readonly Regel[], namen: readonly string[], ruis: Map<Regel, Ruis>): void {
  const groepen = new Map<string, number[]>();
  regels.forEach((regel, plek) => {
    if (ruis.has(regel) || regel.tekst.length > 120) return;
    const vorm = (namen[plek] ?? '').replaceAll(/\d+/g, '#');
    if (vorm.replaceAll(/[# ]/g, '').length < 4) return;
    const groep = groepen.get(vorm);
    if (groep === undefined) groepen.set(vorm, [plek]);
    else groep.push(plek);
  });
  for (const [vorm, plekken] of groepen) {
    if (plekken.length >= 3 && isKoptekst(regels, plekken, vorm, ruis)) {
      for (const plek of plekken) {
        const regel = regels[plek];
        if (regel !== undefined) ruis.set(regel, 'koptekst');
      }
    }
  }
}

function isKoptekst(
  regels: readonly Regel[],
  plekken: readonly number[],
  vorm: string,
  ruis: ReadonlyMap<Regel, Ruis>,
): boolean {
  // A question or an announcement that comes back under every line belongs to the text.
  if (plekken.every((plek) => /[:?]$/.test(regels[plek]?.tekst ?? ''))) return false;
  const deel = (voorwaarde: (plek: number) => boolean): number => plekken.filter(voorwaarde).length / plekken.length;
  if (deel((plek) => aanRand(regels, plek)) >= 0.6) return true;
  if (EIGEN_NIVEAU.test(vorm)) return false;
  if (vorm.startsWith('#') || vorm.endsWith('#')) {
    const nummers = plekken.map((plek) => Number(/^\d+|\d+$/.exec(regels[plek]?.tekst ?? '')?.[0] ?? Number.NaN));
    const loptOp = nummers.every((nummer, plek) => plek === 0 || nummer > (nummers[plek - 1] ?? 0));
    if (loptOp && /visie|beleid|plan|gemeente|pagina|regio|geweld/.test(vorm)) return true;
  }
  return deel((plek) => onderbreekt(regels, plek) || naastNummer(regels, plek, ruis)) >= 0.5;
}

/** Running text goes on over the line: the one before is not finished, the one after starts in lower case. */
function onderbreekt(regels: readonly Regel[], plek: number): boolean {
  const voor = regels[plek - 1];
  const na = regels[plek + 1];
  return (
    voor !== undefined && na !== undefined && !eindigtZin(voor.tekst) && na.teken === null && begintKlein(na.tekst)
  );
}

function naastNummer(regels: readonly Regel[], plek: number, ruis: ReadonlyMap<Regel, Ruis>): boolean {
  return [regels[plek - 1], regels[plek + 1]].some((buur) => buur !== undefined && ruis.get(buur) === 'paginanummer');
}

const WEBADRES = /^(?:https?:\/\/|www\.)\S+$/;
const NOOTREGEL = /^\d{1,2} (?:Zie|Bron|Vgl|Ibid)\b|^\d{1,2} \p{Lu}(?=.{0,200}(?:https?:\/\/|\(\d{4}\)))/u;

function merkVoetnoten(regels: readonly Regel[], ruis: Map<Regel, Ruis>): void {
  let inNoot = 0;
  let vorige: Regel | null = null;
  for (const regel of regels) {
    if (ruis.has(regel)) continue;
    const nieuwePagina = vorige !== null && (regel.pagina !== vorige.pagina || isPaginastart(regel, vorige));
    if (nieuwePagina) inNoot = 0;
    if (regel.naScheiding && /^\d{1,2}(?:$| )/.test(regel.tekst)) inNoot = 15;
    if (WEBADRES.test(regel.tekst)) ruis.set(regel, 'webadres');
    else if (
      inNoot > 0 ||
      NOOTREGEL.test(regel.tekst) ||
      (/https?:\/\//.test(regel.tekst.slice(-200)) && vorige !== null && ruis.get(vorige) === 'voetnoot')
    )
      ruis.set(regel, 'voetnoot');
    inNoot -= 1;
    vorige = regel;
  }
}

/** Some extractors leave one space where a page began; after a bare note number it is the note itself. */
function isPaginastart(regel: Regel, vorige: Regel): boolean {
  return regel.inspringing > 0 && vorige.inspringing === 0 && !/^\d{1,2}$/.test(vorige.tekst);
}
