// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../../blok/rules.ts';
import type { Bron, Vondst } from '../../onderdeel/rules.ts';
import { pad } from '../../opbouw/rules.ts';
import type { Sectie } from '../../opbouw/rules.ts';
import { bereik, sleutel } from '../../regels/rules.ts';
import { getal } from '../getal/rules.ts';

/** "Cijfers Veilig Thuis (2022)" dates every figure under it. */
export function jaarUitKop(sectie: Sectie, plek: number): number | null {
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
export function plekIn(blok: Blok, begin: number, einde: number): Bron {
  return bereik(blok.regels.slice(regelBij(blok, begin), regelBij(blok, Math.max(begin, einde - 1)) + 1));
}

function regelBij(blok: Blok, plek: number): number {
  let laag = 0;
  let hoog = blok.begins.length - 1;
  while (laag < hoog) {
    const midden = Math.ceil((laag + hoog) / 2);
    if ((blok.begins[midden] ?? 0) <= plek) laag = midden;
    else hoog = midden - 1;
  }
  return laag;
}

const RIJ = /^((?:\(|\p{L})[^\d:]{2,80}?)[\s:|]+(\d{1,3}(?:\.\d{3})+|\d{1,7}(?:,\d+)?)\s?(%?)$/u;
const JARENRIJ = /^(?:\p{L}+\s)?((?:(?:19|20)\d\d\s?){2,8})$/u;
const MEERRIJ = /^((?:\(|\p{L})[^\d:]{2,80}?)\s+((?:\d[\d.,]*%?\s?){2,8})$/u;
const GEEN_RIJ =
  /^(?:bijlage|hoofdstuk|pagina|artikel|actielijn|programma|programmalijn|thema|doel|doelstelling|speerpunt|fase|stap|tabel|figuur|versie|kamerstuk|nr|motie|paragraaf|lijn|pijler|ambitie|postbus|periode|regiovisie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/**
 * The rows "label number" of a section: a table that lost its frame. A row of years above them dates several columns.
 * The blocks that were rows are added to `gebruikt`.
 */
export function leesTabel(sectie: Sectie, knoop: ReadonlyMap<Sectie, Vondst>, gebruikt: Set<Blok>): Vondst[] {
  const rijen: { vondsten: Vondst[]; blok: Blok }[] = [];
  let jaren: number[] = [];
  sectie.blokken.forEach((blok, plek) => {
    if (blok.tekst.length > 130 || blok.regels.length > 2) return;
    const kop = JARENRIJ.exec(blok.tekst);
    if (kop !== null) jaren = (kop[1] ?? '').trim().split(/\s+/).map(Number);
    else if (!GEEN_RIJ.test(blok.tekst)) {
      const vondsten = leesRij(blok, plek, sectie, jaren, knoop.get(sectie) ?? null);
      if (vondsten.length > 0) rijen.push({ vondsten, blok });
    }
  });
  const overCijfers = pad(sectie)
    .slice(0, 2)
    .some((stap) => /cijfer|aantal|aard|omvang|tabel|overzicht|trend|stand van zaken/.test(sleutel(stap.titel)));
  if (rijen.length < 2 && !overCijfers) return [];
  // "... vastgesteld in oktober 2023": lines that all end in a year are no table.
  if (rijen.every(({ vondsten }) => vondsten.every((rij) => rij.waarde !== undefined && isJaar(rij.waarde)))) return [];
  for (const { blok } of rijen) gebruikt.add(blok);
  return rijen.flatMap(({ vondsten }) => vondsten);
}

/** The heading with the line above the first row: what the rows count. */
export function opschriftVan(sectie: Sectie, gebruikt: ReadonlySet<Blok>): string {
  const eerste = sectie.blokken.findIndex((blok) => gebruikt.has(blok));
  const boven = sectie.blokken[eerste - 1]?.tekst ?? '';
  return boven.length < 120 ? `${sectie.titel} ${boven}` : sectie.titel;
}

function isJaar(waarde: number): boolean {
  return Number.isInteger(waarde) && waarde >= 1900 && waarde < 2100;
}

function leesRij(blok: Blok, plek: number, sectie: Sectie, jaren: readonly number[], ouder: Vondst | null): Vondst[] {
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
  const jaar = jaarUitKop(sectie, plek);
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
