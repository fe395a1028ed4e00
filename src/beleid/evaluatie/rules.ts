// SPDX-License-Identifier: EUPL-1.2
import type { Oordeel } from '../visie/lezen/onderdeel/rules.ts';

/** A goal of the previous vision with what was judged of it; `oordeel` is null until a person judged. */
export interface BeoordeeldDoel {
  readonly id: string;
  readonly oordeel: Oordeel | null;
  readonly aanbeveling: string;
}

/** How far the looking back is. That nobody knows the result is an answer too; no answer is never read as that. */
export const voortgang = <Doel extends BeoordeeldDoel>(
  doelen: readonly Doel[],
): { readonly beoordeeld: number; readonly totaal: number; readonly zonder: readonly Doel[] } => {
  const zonder = doelen.filter(({ oordeel }) => oordeel === null);
  return { beoordeeld: doelen.length - zonder.length, totaal: doelen.length, zonder };
};

/** Which question of the spoorboekje a judgement bears on: D1 asks what must be kept, D2 what must be better [seed4]. */
const VRAAG: Readonly<Record<Oordeel, 'D1' | 'D2'>> = {
  gerealiseerd: 'D1',
  'loopt door': 'D1',
  deels: 'D2',
  losgelaten: 'D2',
  onbekend: 'D2',
};

/** The recommendations by the question that they answer, in the order of the goals; only what a person wrote. */
export function overTeNemen<Doel extends BeoordeeldDoel>(
  doelen: readonly Doel[],
): ReadonlyMap<'D1' | 'D2', readonly Doel[]> {
  const bruikbaar = doelen.filter(({ aanbeveling, oordeel }) => oordeel !== null && aanbeveling.trim() !== '');
  return Map.groupBy(bruikbaar, ({ oordeel }) => VRAAG[oordeel ?? 'onbekend']);
}
