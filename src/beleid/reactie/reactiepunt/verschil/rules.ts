// SPDX-License-Identifier: EUPL-1.2

export interface Verschilstuk {
  readonly soort: 'gelijk' | 'weg' | 'nieuw';
  readonly tekst: string;
}

/** Above this many pairs of words the middle is shown as one piece that left and one that came: a page must not wait for it. */
const MEESTE = 1_000_000;

/** Lengths of the longest common row of words from each place on. */
function lengten(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rijen = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const rij = rijen[i];
      const onder = rijen[i + 1];
      if (!rij || !onder) continue;
      rij[j] = a[i] === b[j] ? (onder[j + 1] ?? 0) + 1 : Math.max(onder[j] ?? 0, rij[j + 1] ?? 0);
    }
  return rijen;
}

function midden(a: readonly string[], b: readonly string[]): Verschilstuk[] {
  if (a.length * b.length > MEESTE)
    return [
      { soort: 'weg', tekst: a.join(' ') },
      { soort: 'nieuw', tekst: b.join(' ') },
    ];
  const tel = lengten(a, b);
  const stukken: Verschilstuk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      stukken.push({ soort: 'gelijk', tekst: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (tel[i + 1]?.[j] ?? 0) >= (tel[i]?.[j + 1] ?? 0)))
      stukken.push({ soort: 'weg', tekst: a[i++] ?? '' });
    else stukken.push({ soort: 'nieuw', tekst: b[j++] ?? '' });
  }
  return stukken;
}

/** Two texts as the words that stayed, left and came; neighbours of one kind together. */
export function woordverschil(van: string, naar: string): readonly Verschilstuk[] {
  const [a, b] = [van, naar].map((tekst) => tekst.split(/\s+/).filter(Boolean));
  if (!a || !b) return [];
  let kop = 0;
  while (kop < a.length && kop < b.length && a[kop] === b[kop]) kop++;
  let staart = 0;
  while (staart < a.length - kop && staart < b.length - kop && a.at(-1 - staart) === b.at(-1 - staart)) staart++;
  const gelijk = (woorden: readonly string[]): Verschilstuk[] => woorden.map((tekst) => ({ soort: 'gelijk', tekst }));
  const alle = [
    ...gelijk(a.slice(0, kop)),
    ...midden(a.slice(kop, a.length - staart), b.slice(kop, b.length - staart)),
    ...gelijk(a.slice(a.length - staart)),
  ];
  const samen: Verschilstuk[] = [];
  for (const stuk of alle) {
    const vorige = samen.at(-1);
    if (stuk.tekst === '') continue;
    if (vorige?.soort === stuk.soort)
      samen[samen.length - 1] = { soort: stuk.soort, tekst: `${vorige.tekst} ${stuk.tekst}` };
    else samen.push(stuk);
  }
  return samen;
}
