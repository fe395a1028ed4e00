// SPDX-License-Identifier: EUPL-1.2
/** A sentence of more words is long, and so is a word of more letters: our own measure, an aid and no verdict [A]. */
export const LANGE_ZIN = 15;
export const LANG_WOORD = 13;

export interface Leeshulp {
  readonly zinnen: number;
  readonly woorden: number;
  readonly langeZinnen: number;
  readonly langeWoorden: readonly string[];
}

const woordenVan = (zin: string): readonly string[] => zin.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? [];
const MEESTE = 8;

/** What makes a text hard to read: long sentences and long words, counted. */
export function leeshulp(tekst: string): Leeshulp {
  const zinnen = tekst
    .split(/(?<=[.!?:])\s+|\n+/u)
    .map(woordenVan)
    .filter((woorden) => woorden.length > 0);
  const alle = zinnen.flat();
  const lang = new Set(alle.filter((woord) => woord.length > LANG_WOORD).map((woord) => woord.toLowerCase()));
  return {
    zinnen: zinnen.length,
    woorden: alle.length,
    langeZinnen: zinnen.filter((woorden) => woorden.length > LANGE_ZIN).length,
    langeWoorden: [...lang].slice(0, MEESTE),
  };
}
