// SPDX-License-Identifier: EUPL-1.2
import type { OnderdeelSoort } from '../lezen/onderdeel/rules.ts';
import { inVolgorde, voorouders, type Deel } from '../onderdeel/rules.ts';

/** What the list can be narrowed to: what nobody confirmed yet, or where the reader was not sure. */
export const TOON = ['open', 'twijfel'] as const;
export type Toon = (typeof TOON)[number];

/** A page of the list stays small, however big the document is. */
export const PER_PAGINA = 30;

export interface Keuze {
  readonly soort: OnderdeelSoort | null;
  readonly toon: Toon | null;
  readonly pagina: number | null;
  readonly onderdeel: string | null;
}

/** A line of the tree; `context` is a parent that is shown only to say where the lines under it belong. */
export interface Regel {
  readonly deel: Deel;
  readonly diepte: number;
  readonly context: boolean;
}

export interface Lijst {
  readonly regels: readonly Regel[];
  readonly pagina: number;
  readonly paginas: number;
  readonly totaal: number;
  readonly gekozen: Deel | undefined;
  readonly vorige: Deel | undefined;
  readonly volgende: Deel | undefined;
}

const past = (deel: Deel, { soort, toon }: Keuze): boolean =>
  (soort === null || deel.soort === soort) &&
  (toon !== 'open' || !deel.bevestigd) &&
  (toon !== 'twijfel' || (!deel.bevestigd && deel.zekerheid !== 'expliciet'));

/** The asked page of the tree, or the page on which the chosen onderdeel stands, with the chosen one and its neighbours. */
export function maakLijst(delen: readonly Deel[], keuze: Keuze): Lijst {
  const boom = inVolgorde(delen);
  const gekozen = delen.find(({ id }) => id === keuze.onderdeel);
  const zichtbaar = boom.filter(({ deel }) => past(deel, keuze));
  // The chosen one may have dropped out of the filter by what was just done to it: its neighbours are then those around it.
  const plekInBoom = boom.findIndex(({ deel }) => deel === gekozen);
  const ervoor = gekozen ? boom.slice(0, plekInBoom).findLast(({ deel }) => past(deel, keuze)) : undefined;
  const erna = gekozen ? boom.slice(plekInBoom + 1).find(({ deel }) => past(deel, keuze)) : zichtbaar[0];
  const plek = zichtbaar.findIndex(({ deel }) => deel === gekozen || deel === (erna ?? ervoor)?.deel);
  const paginas = Math.max(1, Math.ceil(zichtbaar.length / PER_PAGINA));
  const gevraagd = keuze.pagina ?? (gekozen ? Math.floor(Math.max(0, plek) / PER_PAGINA) + 1 : 1);
  const pagina = Math.min(gevraagd, paginas);
  return {
    regels: metOuders(delen, zichtbaar.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA)),
    pagina,
    paginas,
    totaal: zichtbaar.length,
    gekozen,
    vorige: ervoor?.deel,
    volgende: erna?.deel,
  };
}

/** The lines with the parents that are not on this page by themselves, so that every line stands where it belongs. */
function metOuders(
  delen: readonly Deel[],
  lijst: readonly { readonly deel: Deel; readonly diepte: number }[],
): Regel[] {
  const opId = new Map(delen.map((deel) => [deel.id, deel]));
  const getoond = new Set<string>();
  return lijst.flatMap(({ deel, diepte }) => {
    const boven = voorouders(opId, deel)
      .map((ouder, index) => ({ deel: ouder, diepte: index, context: true }))
      .filter((regel) => !getoond.has(regel.deel.id));
    const regels = [...boven, { deel, diepte, context: false }];
    for (const regel of regels) getoond.add(regel.deel.id);
    return regels;
  });
}

/** How many goals hang directly or indirectly under each line, and how many of those are confirmed. */
export function doelenPerLijn(delen: readonly Deel[]): ReadonlyMap<string, { doelen: number; bevestigd: number }> {
  const opId = new Map(delen.map((deel) => [deel.id, deel]));
  const uit = new Map<string, { doelen: number; bevestigd: number }>();
  for (const doel of delen) {
    if (doel.soort !== 'doel') continue;
    for (const lijn of voorouders(opId, doel)) {
      if (lijn.soort !== 'lijn') continue;
      const telling = uit.get(lijn.id) ?? { doelen: 0, bevestigd: 0 };
      telling.doelen += 1;
      telling.bevestigd += Number(doel.bevestigd);
      uit.set(lijn.id, telling);
    }
  }
  return uit;
}
