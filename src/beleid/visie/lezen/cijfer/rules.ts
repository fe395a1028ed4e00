// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import { telwoord } from '../label/rules.ts';
import type { Eenheid, Vondst } from '../onderdeel/rules.ts';
import { alleSecties, pad } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { sleutel, zinnen } from '../regels/rules.ts';
import type { Regel } from '../regels/rules.ts';

/** A run of "label number" lines under one heading: a table that lost its frame. */
export interface Cijferreeks {
  /** The heading and the line above the first row: what the rows count. */
  readonly opschrift: string;
  readonly titel: string;
  readonly rijen: readonly Vondst[];
}

export interface Cijfers {
  readonly vondsten: readonly Vondst[];
  readonly reeksen: readonly Cijferreeks[];
  /** Blocks that hold a figure and nothing else. */
  readonly gebruikt: ReadonlySet<Blok>;
}

interface Getal {
  readonly waarde?: number;
  readonly eenheid?: Eenheid;
  readonly begin: number;
  readonly einde: number;
}

/** Every figure that is stated with its unit. The year is given only where the sentence or its heading gives it. */
export function vindCijfers(wortel: Sectie, knoop: ReadonlyMap<Sectie, Vondst>, doelen: readonly Vondst[]): Cijfers {
  const vondsten: Vondst[] = [];
  const reeksen: Cijferreeks[] = [];
  const gebruikt = new Set<Blok>();
  const doelPerPlek = new Map(doelen.map((doel) => [doel.bron.van, doel]));
  for (const sectie of alleSecties(wortel)) {
    const rijen = leesTabel(sectie, knoop, gebruikt);
    if (rijen.length > 1) reeksen.push({ titel: sectie.titel, opschrift: opschriftVan(sectie, gebruikt), rijen });
    vondsten.push(...rijen);
    for (const blok of sectie.blokken) {
      if (gebruikt.has(blok)) continue;
      const doel = doelPerPlek.get(blok.regels[0]?.van ?? -1) ?? null;
      for (const zin of zinnen(blok.tekst))
        vondsten.push(...leesZin(zin.tekst, zin.begin, blok, sectie, doel ?? knoop.get(sectie) ?? null, doel !== null));
    }
  }
  return { vondsten, reeksen, gebruikt };
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

/** Dutch notation: a point groups thousands, a comma starts the decimals. */
function getal(tekst: string | undefined): number {
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

function getallenIn(zin: string): Getal[] {
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

function leesZin(
  zin: string,
  begin: number,
  blok: Blok,
  sectie: Sectie,
  ouder: Vondst | null,
  inDoel: boolean,
): Vondst[] {
  if (zin.length > 4000 || !/\d|zeven|zes|vijf|vier|drie|twee|acht/.test(zin)) return [];
  const getallen = getallenIn(zin);
  return getallen.map((stuk, rang) => {
    const jaar = jaarVan(zin, stuk) ?? jaarUitKop(sectie, blok);
    return {
      soort: 'cijfer' as const,
      nummer: null,
      titel: omschrijving(zin, stuk, getallen[rang + 1]),
      tekst: zin,
      ouder,
      zekerheid: inDoel
        ? ('te bevestigen' as const)
        : stuk.waarde === undefined || /op de|\//.test(zin.slice(stuk.begin, stuk.einde))
          ? ('afgeleid' as const)
          : ('expliciet' as const),
      bron: plekIn(blok, begin + stuk.begin, begin + stuk.einde),
      ...(stuk.waarde === undefined ? {} : { waarde: stuk.waarde }),
      ...(stuk.eenheid === undefined ? {} : { eenheid: stuk.eenheid }),
      ...(jaar === null ? {} : { jaar }),
    };
  });
}

/** The words around a figure, up to the next one: what it counts. */
function omschrijving(zin: string, stuk: Getal, volgende: Getal | undefined): string {
  const einde = Math.min(volgende?.begin ?? zin.length, stuk.begin + 110);
  const na = zin.slice(stuk.begin, einde).replace(/[\s(,.;:]+(?:en|landelijk)?[\s(]*$/, '');
  const voor = zin.slice(Math.max(0, stuk.begin - 40), stuk.begin);
  const landelijk = /\(?\blandelijk\s*$/i.test(voor);
  return landelijk ? `${na.replace(/\)$/, '')} (landelijk)` : na;
}

const JAAR = /(?<![\d.,-]|, )\b((?:19|20)\d\d)\b(?!\s?[-–]\s?(?:19|20)?\d\d|\.\d)/g;

function jaarVan(zin: string, stuk: Getal): number | null {
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

/** "Cijfers Veilig Thuis (2022)" dates every figure under it. */
function jaarUitKop(sectie: Sectie, blok: Blok): number | null {
  const plek = sectie.blokken.indexOf(blok);
  const opschriften = sectie.blokken
    .slice(Math.max(0, plek - 6), plek)
    .filter((ander) => ander.tekst.length < 70 && /\((?:19|20)\d\d\)$/.test(ander.tekst))
    .map((ander) => ander.tekst);
  for (const titel of [
    ...opschriften.toReversed(),
    sectie.titel,
    ...pad(sectie)
      .slice(1, 2)
      .map((stap) => stap.titel),
  ]) {
    const jaar = /(?<![\d-])\(?((?:19|20)\d\d)\)?$/.exec(titel)?.[1];
    if (jaar !== undefined && !/[-–]\s?(?:19|20)\d\d/.test(titel) && /cijfer|aantal|\(\d{4}\)|stand|tabel/i.test(titel))
      return Number(jaar);
  }
  return null;
}

/** The lines of a block that hold a stretch of its running text. */
function plekIn(blok: Blok, begin: number, einde: number): { van: number; tot: number } {
  let telling = -(blok.tekst.length - lengteZonderNummer(blok));
  let eerste: Regel | undefined;
  let laatste: Regel | undefined;
  for (const regel of blok.regels) {
    const na = telling + regel.tekst.length + 1;
    if (na > begin && eerste === undefined) eerste = regel;
    if (telling < einde + 2) laatste = regel;
    telling = na;
  }
  return { van: (eerste ?? blok.regels[0])?.van ?? 0, tot: (laatste ?? blok.regels.at(-1))?.tot ?? 0 };
}

function lengteZonderNummer(blok: Blok): number {
  return blok.tekst.length;
}

const RIJ = /^((?:\(|\p{L})[^\d:]{2,80}?)[\s:|]+(\d{1,3}(?:\.\d{3})+|\d{1,7}(?:,\d+)?)\s?(%?)$/u;
const JARENRIJ = /^(?:\p{L}+\s)?((?:(?:19|20)\d\d\s?){2,8})$/u;
const MEERRIJ = /^((?:\(|\p{L})[^\d:]{2,80}?)\s+((?:\d[\d.,]*%?\s?){2,8})$/u;
const GEEN_RIJ =
  /^(?:bijlage|hoofdstuk|pagina|artikel|actielijn|programma|programmalijn|thema|doel|doelstelling|speerpunt|fase|stap|tabel|figuur|versie|kamerstuk|nr|motie|paragraaf|lijn|pijler|ambitie|postbus|periode|regiovisie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

function leesTabel(sectie: Sectie, knoop: ReadonlyMap<Sectie, Vondst>, gebruikt: Set<Blok>): Vondst[] {
  const rijen: { vondsten: Vondst[]; blok: Blok }[] = [];
  let jaren: number[] = [];
  for (const blok of sectie.blokken) {
    if (blok.tekst.length > 130 || blok.regels.length > 2) continue;
    const kop = JARENRIJ.exec(blok.tekst);
    if (kop !== null) jaren = (kop[1] ?? '').trim().split(/\s+/).map(Number);
    else if (!GEEN_RIJ.test(blok.tekst)) {
      const vondsten = leesRij(blok, sectie, jaren, knoop.get(sectie) ?? null);
      if (vondsten.length > 0) rijen.push({ vondsten, blok });
    }
  }
  const overCijfers = pad(sectie)
    .slice(0, 2)
    .some((stap) => /cijfer|aantal|aard|omvang|tabel|overzicht|trend|stand van zaken/.test(sleutel(stap.titel)));
  if (rijen.length < 2 && !overCijfers) return [];
  // "... vastgesteld in oktober 2023": lines that all end in a year are no table.
  if (rijen.every(({ vondsten }) => vondsten.every((rij) => rij.waarde !== undefined && isJaar(rij.waarde)))) return [];
  for (const { blok } of rijen) gebruikt.add(blok);
  return rijen.flatMap(({ vondsten }) => vondsten);
}

function opschriftVan(sectie: Sectie, gebruikt: ReadonlySet<Blok>): string {
  const eerste = sectie.blokken.findIndex((blok) => gebruikt.has(blok));
  const boven = sectie.blokken[eerste - 1]?.tekst ?? '';
  return boven.length < 120 ? `${sectie.titel} ${boven}` : sectie.titel;
}

function isJaar(waarde: number): boolean {
  return Number.isInteger(waarde) && waarde >= 1900 && waarde < 2100;
}

function leesRij(blok: Blok, sectie: Sectie, jaren: readonly number[], ouder: Vondst | null): Vondst[] {
  const basis = {
    soort: 'cijfer' as const,
    nummer: null,
    tekst: blok.tekst,
    ouder,
    bron: plekIn(blok, 0, blok.tekst.length),
  };
  const meer = MEERRIJ.exec(blok.tekst);
  const waarden = (meer?.[2] ?? '').trim().split(/\s+/);
  if (meer !== null && jaren.length > 0 && waarden.length === jaren.length) {
    return waarden.map((waarde, rang) => ({
      ...basis,
      titel: (meer[1] ?? '').trim(),
      zekerheid: 'afgeleid',
      waarde: getal(waarde.replace('%', '')),
      eenheid: waarde.endsWith('%') ? 'procent' : 'aantal',
      jaar: jaren[rang] ?? 0,
    }));
  }
  const rij = RIJ.exec(blok.tekst);
  if (
    rij === null ||
    (/^(?:19|20)\d\d$/.test(rij[2] ?? '') && /\b(?:in|van|per|sinds|begin|eind|,)$/.test((rij[1] ?? '').trim()))
  )
    return [];
  const jaar = jaarUitKop(sectie, blok);
  return [
    {
      ...basis,
      titel: (rij[1] ?? '').trim(),
      zekerheid: 'expliciet',
      waarde: getal(rij[2]),
      eenheid: rij[3] === '%' ? 'procent' : 'aantal',
      ...(jaar === null ? {} : { jaar }),
    },
  ];
}
