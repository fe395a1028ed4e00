// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import { aankondigingVan } from '../label/rules.ts';
import type { Aankondiging, LabelSoort } from '../label/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { sleutel, zinnen } from '../regels/rules.ts';

/** A list item with the items of a list inside it. */
export interface Punt {
  readonly blok: Blok;
  readonly onder: readonly Blok[];
}

/** A list with what is said about it. */
export interface Lijst {
  readonly sectie: Sectie;
  /** The paragraph that opens the list with a colon, if there is one. */
  readonly inleiding: Blok | null;
  readonly punten: readonly Punt[];
  /** What the list is a list of, by its opening sentence or else by the heading; null when nothing says so. */
  readonly soort: LabelSoort | null;
  readonly woord: string;
  /** The stated number, if any. */
  readonly aantal: number | null;
  /** Another party's or an earlier period's list, told for context. */
  readonly vanAnder: boolean;
}

/** The lists directly in a section, in order. */
export function lijstenVan(sectie: Sectie): Lijst[] {
  const uit: Lijst[] = [];
  let vorige: Blok | null = null;
  let lopend: Blok[] = [];
  let inleiding: Blok | null = null;
  const sluit = (): void => {
    if (lopend.length > 0) uit.push(duid(sectie, inleiding, lopend));
    lopend = [];
  };
  for (const blok of sectie.blokken) {
    if (blok.soort === 'item') {
      if (lopend.length === 0)
        inleiding = vorige?.tekst.endsWith(':') === true || isAankondiging(vorige) ? vorige : null;
      lopend.push(blok);
    } else sluit();
    vorige = blok;
  }
  sluit();
  return uit;
}

function isAankondiging(blok: Blok | null): boolean {
  return blok !== null && /\b(?:volgende|onderstaande)\b/.test(laatsteZin(blok.tekst));
}

export function laatsteZin(tekst: string): string {
  return zinnen(tekst.slice(-1200)).at(-1)?.tekst ?? '';
}

const ACTIES =
  /\bacties?\b|activiteiten|maatregelen|\bdoen (?:we|wij)\b|gaan (?:we|wij) (?!voor)|zetten (?:we|wij)|\bdoor:$|daarom:$/i;
/** Words that make a list another party's, or an earlier period's. */
export const VAN_ANDER =
  /\blandelijke?\b|\bvorige\b|\bafgelopen\b|\bGHNT\b|nergens thuis|\bhet rijk\b|toekomstscenario|ministerie|\bdestijds\b|\bstonden\b/i;

function duid(sectie: Sectie, inleiding: Blok | null, items: readonly Blok[]): Lijst {
  const punten = nest(items);
  const zin = inleiding === null ? '' : laatsteZin(inleiding.tekst);
  const uitZin = zin === '' ? null : aankondigingVan(zin);
  const vanAnder = VAN_ANDER.test(zin) || ['landelijk', 'terugblik', 'begrippen'].includes(sectie.strekking);
  const eigenLabels = punten.filter((punt) => punt.blok.label?.soort === 'lijn').length === punten.length;
  const uitLabel: Aankondiging | null = eigenLabels
    ? { soort: 'lijn', woord: punten[0]?.blok.label?.woord ?? '', aantal: null }
    : null;
  const uitKop = ACTIES.test(zin) || sectie.strekking === 'uitvoering' ? null : kopAankondiging(sectie);
  const gekozen = uitZin ?? wensVan(zin) ?? uitLabel ?? uitKop;
  return {
    sectie,
    inleiding,
    punten,
    vanAnder,
    soort: gekozen?.soort ?? null,
    woord: gekozen?.woord ?? '',
    aantal: gekozen?.aantal ?? null,
  };
}

/** "Wij willen bereiken dat:" makes the items goals. */
function wensVan(zin: string): Aankondiging | null {
  return WENS.test(zin) ? { soort: 'doel', woord: 'doel', aantal: null } : null;
}

const WENS =
  /\b(?:(?:we|wij|de gemeenten|de regio) (?:willen|wil)|willen (?:we|wij|de gemeenten)|wil de regio)(?: [\p{L}\d]+){0,5}? bereiken(?: dat)?:$|\b(?:we|wij) willen dat:$|\bstreven (?:we|wij) (?:ernaar dat|naar):$|\b(?:we|wij) streven (?:ernaar dat|naar):$/iu;
const BEREIKEN =
  /^(?:wat|waar|dit) (?:(?:willen|gaan|wil) (?:we|wij|de regio)|(?:we|wij|de regio) (?:willen|wil))(?: (?:samen|hier|daarmee))?(?: \w+)? ?(?:bereiken|naar ?toe|heen|voor)|^(?:we|wij) willen(?: dat)?$|^beoogde? (?:resulta|effect)|^gewenste? (?:resultat|resultaat|effect)|^waar gaan (?:we|wij) voor|^stip op de horizon/;

/** What a heading says stands under it. */
export function kopAankondiging(sectie: Sectie): Aankondiging | null {
  const titel = sleutel(sectie.titel);
  if (titel === '' || titel.split(' ').length > 9) return null;
  if (BEREIKEN.test(titel)) return { soort: 'doel', woord: 'doel', aantal: null };
  if (/^(?:ons |het |hoofd)?doel(?! van)|^doelen\b|\bdoel(?:en|stellingen) (?:en|per)\b/.test(titel))
    return { soort: 'doel', woord: 'doel', aantal: null };
  return aankondigingVan(titel);
}

/** Items marked otherwise than the first belong to the item above them. */
function nest(items: readonly Blok[]): Punt[] {
  const punten: { blok: Blok; onder: Blok[] }[] = [];
  const eerste = items[0];
  for (const item of items) {
    const boven = punten.at(-1);
    const zelfde = item.teken === eerste?.teken && !staatIngesprongen(item, eerste);
    if (boven === undefined || zelfde || item.teken === 'label') punten.push({ blok: item, onder: [] });
    else boven.onder.push(item);
  }
  return punten;
}

function staatIngesprongen(item: Blok, eerste: Blok): boolean {
  return (item.regels[0]?.inspringing ?? 0) >= (eerste.regels[0]?.inspringing ?? 0) + 3;
}
