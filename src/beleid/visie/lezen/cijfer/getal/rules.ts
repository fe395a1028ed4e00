// SPDX-License-Identifier: EUPL-1.2
import { telwoord } from '../../label/rules.ts';
import type { Eenheid } from '../../onderdeel/rules.ts';

/** A figure in a sentence; without a value where the words do not come out as an exact number. */
export interface Getal {
  readonly waarde?: number;
  readonly eenheid?: Eenheid;
  readonly begin: number;
  readonly einde: number;
}

const WAT =
  'adviezen|adviesvragen|advies|meldingen|hermeldingen|vervolgmeldingen|politiemeldingen|zorgmeldingen|huisverboden|slachtoffers|plegers|daders|kinderen|jeugdigen|jongeren|vrouwen|mannen|meisjes|ouderen|volwassenen|gezinnen|huishoudens|casussen|zaken|incidenten|inwoners|overdrachten|onderzoeken|aangiften|aanhoudingen|opvangplekken|plekken|plaatsen|dossiers|personen|mensen|cliënten|uithuisplaatsingen|dodelijke slachtoffers|doden|moorden|dodingen|trajecten|fte';
const GETAL = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
const PATRONEN: readonly (readonly [RegExp, (vondst: RegExpMatchArray) => Omit<Getal, 'begin' | 'einde'>])[] = [
  [
    // "36 adviezen en 48 meldingen per 10.000 inwoners": the rate holds for both.
    new RegExp(String.raw`(?<![\d.,])${GETAL}(?=\s\p{L}+ en [\d.,]+\s(?:\p{L}+\s)?per 10\.?000\b)`, 'gu'),
    (vondst) => ({ waarde: getal(vondst[1]), eenheid: 'per10000' }),
  ],
  [/(?<![\d.,])1 op de (\d{1,4})\b/g, (vondst) => breuk(Number(vondst[1]))],
  [/(?<![\d/])1\/([2-9])\b(?!\/)/g, (vondst) => breuk(Number(vondst[1]))],
  [
    new RegExp(String.raw`(?<![\d.,])${GETAL}\s?(?:%|procent\b)`, 'g'),
    (vondst) => ({ waarde: getal(vondst[1]), eenheid: 'procent' }),
  ],
  [new RegExp(String.raw`€\s?${GETAL}(\s(?:miljoen|mln\.?|miljard|duizend))?`, 'g'), geld],
  [new RegExp(String.raw`(?<![\d.,])${GETAL}(\s(?:miljoen|mln\.?|miljard|duizend))?\seuro\b`, 'g'), geld],
  [
    new RegExp(String.raw`(?<![\d.,])${GETAL}\s(?:\p{L}+\s){0,3}?per 10\.?000\b`, 'gu'),
    (vondst) => ({ waarde: getal(vondst[1]), eenheid: 'per10000' }),
  ],
  [
    new RegExp(
      String.raw`(?<![\d.,])${GETAL}(\s(?:miljoen|mln\.?|duizend))?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:\p{Ll}+)?(?:${WAT})\b`,
      'gu',
    ),
    aantal,
  ],
  [
    /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:dodelijke slachtoffers|doden)\b/g,
    (vondst) => ({ waarde: telwoord(vondst[1] ?? '') ?? 0, eenheid: 'aantal' }),
  ],
];

/** A number in Dutch notation: a point groups thousands, a comma starts the decimals. */
export function getal(tekst: string | undefined): number {
  return Number((tekst ?? '').replaceAll('.', '').replace(',', '.'));
}

/** Exact as a percentage only where the division comes out; otherwise the words stand without a value. */
function breuk(noemer: number): Omit<Getal, 'begin' | 'einde'> {
  return noemer > 0 && 10_000 % noemer === 0 ? { waarde: 100 / noemer, eenheid: 'procent' } : {};
}

function maal(vondst: RegExpMatchArray): number {
  const schaal = (vondst[2] ?? '').trim();
  const factor = schaal.startsWith('miljard') ? 1e9 : schaal.startsWith('m') ? 1e6 : schaal === 'duizend' ? 1e3 : 1;
  return Math.round(getal(vondst[1]) * factor * 100) / 100;
}

function geld(vondst: RegExpMatchArray): Omit<Getal, 'begin' | 'einde'> {
  return { waarde: maal(vondst), eenheid: 'euro' };
}

function aantal(vondst: RegExpMatchArray): Omit<Getal, 'begin' | 'einde'> {
  return { waarde: maal(vondst), eenheid: 'aantal' };
}

/** The figures of a sentence, in order. Dates, chapter numbers and bare counts of other things are none. */
export function getallenIn(zin: string): Getal[] {
  const bezet: Getal[] = [];
  for (const [patroon, lees] of PATRONEN) {
    for (const vondst of zin.matchAll(patroon)) {
      const begin = vondst.index;
      const einde = begin + vondst[0].length;
      if (bezet.some((ander) => begin < ander.einde && ander.begin < einde)) continue;
      if (isJaartal(zin, vondst)) continue;
      bezet.push({ ...lees(vondst), begin, einde });
    }
  }
  return bezet.toSorted((een, ander) => een.begin - ander.begin);
}

/** "in 2022 meldingen" is a year; so is the number in "periode 2019-2023 kinderen". */
function isJaartal(zin: string, vondst: RegExpMatchArray): boolean {
  if (!/^(?:19|20)\d\d$/.test(vondst[1] ?? '')) return false;
  const voor = zin.slice(Math.max(0, (vondst.index ?? 0) - 14), vondst.index);
  return (
    /(?:\b(?:in|van|over|sinds|vanaf|jaar|eind|begin|tot|half|medio)|[-–])\s*$/i.test(voor) && !/[%€]/.test(vondst[0])
  );
}

/** The words around a figure, up to the next one: what it counts. */
export function omschrijving(zin: string, stuk: Getal, volgende: Getal | undefined): string {
  const einde = Math.min(volgende?.begin ?? zin.length, stuk.begin + 110);
  const na = zin.slice(stuk.begin, einde).replace(/[\s(,.;:]+(?:en|landelijk)?[\s(]*$/, '');
  const voor = zin.slice(Math.max(0, stuk.begin - 40), stuk.begin);
  const landelijk = /\(?\blandelijk\s*$/i.test(voor);
  return landelijk ? `${na.replace(/\)$/, '')} (landelijk)` : na;
}

const JAAR = /(?<![\d.,-]|, )\b((?:19|20)\d\d)\b(?!\s?[-–]\s?(?:19|20)?\d\d|\.\d)/g;

/** The year that the sentence gives for this figure; null when it gives none. */
export function jaarVan(zin: string, stuk: Getal): number | null {
  // A year after a comma is that of the publication; between brackets with "vergelijkbaar" it is another figure's.
  const kaal = zin.replaceAll(/\((?:vergelijkbaar|zie|bron)[^)]{0,80}\)/gi, (deel) => ' '.repeat(deel.length));
  const jaren = [...kaal.matchAll(JAAR)].filter((vondst) => vondst.index < stuk.begin || vondst.index >= stuk.einde);
  const geldig = jaren.filter((vondst) =>
    /(?:\bin|\bover|\bvan|\bjaar|\beind|\bsinds|\()\s*$/i.test(kaal.slice(Math.max(0, vondst.index - 8), vondst.index)),
  );
  const voor = geldig.findLast((vondst) => vondst.index < stuk.begin);
  const na = geldig.find((vondst) => vondst.index >= stuk.einde);
  const afstandNa = na === undefined ? Number.POSITIVE_INFINITY : na.index - stuk.einde;
  const gekozen = voor === undefined || afstandNa < 3 ? na : voor;
  return gekozen?.[1] === undefined ? null : Number(gekozen[1]);
}
