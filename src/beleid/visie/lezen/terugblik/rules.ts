// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Oordeel, Vondst, Zekerheid } from '../onderdeel/rules.ts';
import { alleSecties } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { bereik, sleutel, zinnen } from '../regels/rules.ts';

/** One subject of the looking back, with the earlier ambition as the document quotes it. */
export interface Onderwerp {
  readonly sectie: Sectie;
  readonly vondst: Vondst;
  /** The earlier ambition's own words; empty when none is quoted. */
  readonly ambitie: readonly Blok[];
  readonly prozaLengte: number;
}

export interface Terugblik {
  readonly vondsten: readonly Vondst[];
  readonly onderwerpen: readonly Onderwerp[];
  readonly gebruikt: ReadonlySet<Blok>;
  /** Sections that became a subject: they need no chapter of their own. */
  readonly perSectie: ReadonlyMap<Sectie, Vondst>;
}

/** Reads what a vision says became of the one before it: per subject a judgement, always open to correction. */
export function vindTerugblik(wortel: Sectie): Terugblik {
  const stand = {
    vondsten: [] as Vondst[],
    onderwerpen: [] as Onderwerp[],
    gebruikt: new Set<Blok>(),
    perSectie: new Map<Sectie, Vondst>(),
  };
  for (const sectie of alleSecties(wortel)) {
    if (sectie.strekking !== 'terugblik' || isCitaatkop(sectie)) continue;
    const citaat = citaatVan(sectie);
    const geciteerd = new Set(citaat);
    const proza = sectie.blokken.filter((blok) => !geciteerd.has(blok));
    const uitLabels = sectie.kinderen
      .filter((kind) => isCitaatkop(kind))
      .flatMap((kind) => kind.blokken.filter((blok) => !geciteerd.has(blok)));
    const tekst = [...proza, ...uitLabels];
    const isBlad = !sectie.kinderen.some((kind) => !isCitaatkop(kind));
    if (!isBlad && !/^terugblik$/.test(sleutel(sectie.titel))) continue;
    if (tekst.length + citaat.length === 0 && sectie.kinderen.length === 0) continue;
    leesOnderwerp(sectie, tekst, citaat, stand);
  }
  return stand;
}

interface Stand {
  readonly vondsten: Vondst[];
  readonly onderwerpen: Onderwerp[];
  readonly gebruikt: Set<Blok>;
  readonly perSectie: Map<Sectie, Vondst>;
}

/** "Ambitie ouderenmishandeling:" above the words of the earlier vision. */
function isCitaatkop(sectie: Sectie): boolean {
  return sectie.niveau >= 60 && /^(?:ambitie|doel|vorige|uit de)/.test(sleutel(sectie.titel));
}

function citaatVan(sectie: Sectie): Blok[] {
  const eigen = isCitaatkop(sectie) ? citaatIn(sectie.blokken, true) : citaatIn(sectie.blokken, false);
  return [
    ...eigen,
    ...sectie.kinderen.filter((kind) => isCitaatkop(kind)).flatMap((kind) => citaatIn(kind.blokken, true)),
  ];
}

/** Under a quoting label: the list, or the first paragraph. Elsewhere: what a label itself introduces. */
function citaatIn(blokken: readonly Blok[], onderKop: boolean): Blok[] {
  const uit: Blok[] = [];
  let open = onderKop;
  for (const blok of blokken) {
    const opent = /^(?:ambities?|doel(?:en|stelling)?)\b.{0,90}:$/i.test(blok.tekst);
    if (opent || (blok.soort === 'item' && blok.label !== null)) uit.push(blok);
    else if (open && (blok.soort === 'item' || uit.every((ander) => ander.tekst.endsWith(':')))) uit.push(blok);
    else open = false;
    if (opent) open = true;
  }
  return uit;
}

function leesOnderwerp(sectie: Sectie, tekst: readonly Blok[], citaat: readonly Blok[], stand: Stand): void {
  const boven = sectie.ouder === null ? undefined : stand.perSectie.get(sectie.ouder);
  const alle = tekst.flatMap((blok) => zinnen(blok.tekst).map((zin) => ({ tekst: zin.tekst, blok })));
  const losgelaten = alle.filter((zin) => LOSGELATEN.test(zin.tekst));
  const apart = losgelaten.length > 0 && losgelaten.length < alle.length / 2 ? metAanloop(alle, losgelaten) : [];
  const los = new Set(apart);
  const rest = alle.filter((zin) => !los.has(zin)).map((zin) => zin.tekst);
  const { oordeel, zekerheid } = oordeelVan(rest);
  const regels = [...(sectie.kop === null ? [] : [sectie.kop]), ...citaat, ...tekst].flatMap((blok) => blok.regels);
  const vondst: Vondst = {
    soort: 'terugblik',
    nummer: sectie.kop?.nummer ?? null,
    titel: sectie.titel,
    tekst: rest.join(' '),
    ouder: boven ?? null,
    zekerheid,
    bron: bereik(regels.toSorted((een, ander) => een.van - ander.van)),
    oordeel,
  };
  stand.vondsten.push(vondst);
  stand.perSectie.set(sectie, vondst);
  for (const kind of sectie.kinderen) if (isCitaatkop(kind)) stand.perSectie.set(kind, vondst);
  stand.onderwerpen.push({
    sectie,
    vondst,
    ambitie: citaat.filter((blok) => !blok.tekst.endsWith(':')),
    prozaLengte: rest.join(' ').length,
  });
  if (apart.length > 0) stand.vondsten.push(losgelatenDeel(vondst, apart));
  for (const blok of [...tekst, ...citaat]) stand.gebruikt.add(blok);
  if (citaat.some((blok) => !blok.tekst.endsWith(':'))) stand.vondsten.push(citaatDeel(vondst, sectie, citaat));
}

/** "De ambitie om X bleek niet haalbaar. Deze ambitie hebben we losgelaten.": the sentence before names what was let go. */
function metAanloop<Zin extends { tekst: string }>(alle: readonly Zin[], losgelaten: readonly Zin[]): Zin[] {
  const weg = new Set(losgelaten);
  return alle.filter((zin, plek) => {
    const volgende = alle[plek + 1];
    const verwijst = volgende !== undefined && weg.has(volgende) && /^(?:deze|dit|die|dat|hier)/i.test(volgende.tekst);
    return weg.has(zin) || verwijst;
  });
}

function losgelatenDeel(ouder: Vondst, zinnenDeel: readonly { tekst: string; blok: Blok }[]): Vondst {
  const tekst = zinnenDeel.map((zin) => zin.tekst).join(' ');
  const titel =
    /^(?:De|Het|Deze) (?:ambitie|doel|wens|plan|voornemen)\w* (?:om |van |voor )?(.{3,80}?)(?: bleek| is | hebben| wordt|,|\.)/.exec(
      tekst,
    )?.[1] ?? tekst.slice(0, 60);
  const blokken = [...new Set(zinnenDeel.map((zin) => zin.blok))];
  const bron = bereik(blokken.flatMap((blok) => blok.regels));
  return { soort: 'terugblik', nummer: null, titel, tekst, ouder, zekerheid: 'afgeleid', bron, oordeel: 'losgelaten' };
}

function citaatDeel(ouder: Vondst, sectie: Sectie, citaat: readonly Blok[]): Vondst {
  const woorden = citaat.filter((blok) => !blok.tekst.endsWith(':'));
  const kop =
    sectie.kinderen.find((kind) => isCitaatkop(kind))?.titel ??
    citaat.find((blok) => blok.tekst.endsWith(':'))?.tekst.slice(0, -1);
  return {
    soort: 'tekst',
    nummer: null,
    titel: kop ?? 'Ambitie',
    tekst: woorden.map((blok) => blok.tekst).join('\n'),
    ouder,
    zekerheid: 'expliciet',
    bron: bereik(woorden.flatMap((blok) => blok.regels)),
    eigenLabel: 'vorige ambitie',
  };
}

const LOSGELATEN =
  /\blosgelaten\b|\bniet (?:langer|meer) nagestreefd|\bgeschrapt\b|\bkomt te vervallen|\bis (?:gestopt|beëindigd)\b|\bstopgezet\b|\bzetten we niet voort/i;
const ONBEKEND =
  /lastig om de resultaten|resultaten? .{0,60}(?:niet|onvoldoende|moeilijk|lastig) .{0,20}(?:bekend|zichtbaar|helder|te meten|meetbaar)|\bniet (?:gemeten|te zeggen|bekend (?:of|wat|in))|geen (?:gegevens|zicht|cijfers)|effect .{0,30}(?:is )?(?:onbekend|niet bekend|onduidelijk)/i;
const LOOPT_DOOR =
  /opnieuw een plek|\bloopt (?:nog )?door\b|werk aan de winkel|\bwordt voortgezet|zetten (?:we|wij) (?:\w+ ){0,3}voort|gaan (?:we|wij) (?:mee )?door|nog niet (?:afgerond|voltooid)|gewerkt aan de (?:implementatie|uitvoering|invoering)|nog (?:steeds )?(?:onvoldoende|aandacht)|als vervolg|nemen (?:we|wij) mee|krijgt een vervolg|blijft een (?:opgave|speerpunt)|onverminderd/i;
const ACHTER =
  /\bdeels\b|gedeeltelijk|ten dele|nog niet (?:overal|alle|iedereen)|blijvend om aandacht|blijft .{0,60}achter|werkt er ?aan|bijna gerealiseerd|\been aantal gemeenten|veel (?:gemeenten|van de)|niet alle\b|met uitzondering|een van de|drempel/i;
const BEREIKT =
  /\bgerealiseerd|\bgestart\b|\bafgerond\b|\bbehaald\b|\bingevoerd\b|\bopgezet\b|\bopgericht\b|\bgeopend\b|\bbereikt\b|tot uitvoering gebracht|\bvoldoe(?:t|n)\b|\bingericht\b|\bgevolgd\b|\bvastgesteld\b|\bgetraind\b|\bverbeterd\b|\bversterkt\b|\bopgeleverd\b|\bhebben inmiddels|\binmiddels een\b|\buitgevoerd\b|\bgelukt\b|\bstaat er\b|georganiseerd/i;
const UITGESPROKEN =
  /(?:status|resultaat|oordeel|stand van zaken)\s*[:–-]\s*(gerealiseerd|deels|gedeeltelijk|loopt(?: nog)?(?: door)?|losgelaten|vervallen|onbekend)/i;

/** The judgement that the sentences together carry. Silence is "onbekend", to be confirmed by a person. */
function oordeelVan(zinnenDeel: readonly string[]): { oordeel: Oordeel; zekerheid: Zekerheid } {
  const tekst = zinnenDeel.map((zin) => zin.slice(0, 1500));
  const uitgesproken = tekst
    .map((zin) => UITGESPROKEN.exec(zin)?.[1]?.toLowerCase())
    .find((woord) => woord !== undefined);
  if (uitgesproken !== undefined) return { oordeel: alsOordeel(uitgesproken), zekerheid: 'expliciet' };
  const heeft = (patroon: RegExp): boolean => tekst.some((zin) => patroon.test(zin));
  if (heeft(ONBEKEND)) return { oordeel: 'onbekend', zekerheid: 'afgeleid' };
  if (heeft(LOSGELATEN)) return { oordeel: 'losgelaten', zekerheid: 'afgeleid' };
  if (heeft(LOOPT_DOOR)) return { oordeel: 'loopt door', zekerheid: 'afgeleid' };
  if (heeft(ACHTER)) return { oordeel: 'deels', zekerheid: 'afgeleid' };
  if (heeft(BEREIKT)) return { oordeel: 'gerealiseerd', zekerheid: 'afgeleid' };
  return { oordeel: 'onbekend', zekerheid: 'te bevestigen' };
}

function alsOordeel(woord: string): Oordeel {
  if (woord === 'gerealiseerd' || woord === 'onbekend') return woord;
  if (woord.startsWith('loopt')) return 'loopt door';
  return woord === 'losgelaten' || woord === 'vervallen' ? 'losgelaten' : 'deels';
}
