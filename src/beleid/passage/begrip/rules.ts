// SPDX-License-Identifier: EUPL-1.2
export interface Begripsverwijzing {
  readonly adres: number;
  readonly woord: string;
}
export interface Tekststuk {
  readonly tekst: string;
  /** The address of the term that this word is. */
  readonly adres?: number;
}

const MEESTE = 300;

/** Parts a text at the words that the vision explains: each term once, the longest first, never inside another word. */
export function begrippenlezer(begrippen: readonly Begripsverwijzing[]): (tekst: string) => readonly Tekststuk[] {
  const bekend = new Map(
    begrippen
      .filter(({ woord }) => woord.trim().length > 1)
      .slice(0, MEESTE)
      .map(({ woord, adres }) => [woord.trim().toLowerCase(), adres]),
  );
  if (bekend.size === 0) return (tekst) => [{ tekst }];
  const woorden = [...bekend.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((woord) => woord.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const zoek = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${woorden.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return (tekst) => {
    const stukken: Tekststuk[] = [];
    const gehad = new Set<number>();
    let tot = 0;
    for (const { 0: woord, index } of tekst.matchAll(zoek)) {
      const adres = bekend.get(woord.toLowerCase());
      if (adres === undefined || gehad.has(adres)) continue;
      gehad.add(adres);
      if (index > tot) stukken.push({ tekst: tekst.slice(tot, index) });
      stukken.push({ tekst: woord, adres });
      tot = index + woord.length;
    }
    if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot) });
    return stukken;
  };
}
