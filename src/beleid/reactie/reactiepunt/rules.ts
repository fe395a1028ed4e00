// SPDX-License-Identifier: EUPL-1.2

export interface Stuk {
  readonly tekst: string;
  /** The number of the point that these words became. */
  readonly punt?: number;
}

/** The text of a reaction in pieces: which words became which point, so that one sees what was left. */
export function inStukken(
  tekst: string,
  punten: readonly { readonly volgnummer: number; readonly tekst: string }[],
): readonly Stuk[] {
  const plekken = punten
    .map(({ volgnummer, tekst: woorden }) => ({
      van: woorden === '' ? -1 : tekst.indexOf(woorden),
      n: woorden.length,
      volgnummer,
    }))
    .filter(({ van }) => van >= 0)
    .sort((a, b) => a.van - b.van);
  const stukken: Stuk[] = [];
  let hier = 0;
  for (const { van, n, volgnummer } of plekken) {
    if (van < hier) continue;
    if (van > hier) stukken.push({ tekst: tekst.slice(hier, van) });
    stukken.push({ tekst: tekst.slice(van, van + n), punt: volgnummer });
    hier = van + n;
  }
  if (hier < tekst.length) stukken.push({ tekst: tekst.slice(hier) });
  return stukken;
}
