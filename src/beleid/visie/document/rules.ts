// SPDX-License-Identifier: EUPL-1.2
import type { OnderdeelSoort } from '../lezen/onderdeel/rules.ts';
import { inVolgorde, voorouders, type Deel } from '../onderdeel/rules.ts';

/** A line with its goals; without a line stand the goals that hang under none. */
export interface Lijnblok {
  readonly lijn: Deel | undefined;
  readonly doelen: readonly Deel[];
}

/** The vision as it is read: goals under their lines, and the other kinds each together, all in the order of the tree. */
export interface Leesbaar {
  readonly lijnen: readonly Lijnblok[];
  readonly van: (soort: OnderdeelSoort) => readonly Deel[];
}

export function leesbaar(delen: readonly Deel[]): Leesbaar {
  const opId = new Map(delen.map((deel) => [deel.id, deel]));
  const boom = inVolgorde(delen).map(({ deel }) => deel);
  const perSoort = Map.groupBy(boom, ({ soort }) => soort);
  const van = (soort: OnderdeelSoort) => perSoort.get(soort) ?? [];
  const perLijn = Map.groupBy(van('doel'), (doel) => voorouders(opId, doel).findLast(({ soort }) => soort === 'lijn'));
  const blokken = van('lijn').map((lijn) => ({ lijn, doelen: perLijn.get(lijn) ?? [] }));
  const los = perLijn.get(undefined) ?? [];
  return { lijnen: los.length > 0 ? [...blokken, { lijn: undefined, doelen: los }] : blokken, van };
}
