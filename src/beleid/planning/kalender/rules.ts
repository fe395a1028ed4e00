// SPDX-License-Identifier: EUPL-1.2
import { addDays, holidays, isWorkingDay, type Day, type ExtraHolidays } from '../../../platform/dates.ts';

/** A body or meeting of one municipality, or of the region, with the days on which it meets. */
export interface Tafel {
  readonly id: string;
  readonly gemeente: string | null;
  readonly orgaan: string;
  readonly naam: string;
  /** Days before a meeting on which its papers must be there. */
  readonly aanlevertermijn: number;
  /** In order. */
  readonly dagen: readonly Day[];
}
export interface Reces {
  /** Null when it holds for every municipality. */
  readonly gemeente: string | null;
  readonly naam: string;
  readonly van: Day;
  readonly tot: Day;
}
export interface Kalender {
  readonly tafels: readonly Tafel[];
  readonly recessen: readonly Reces[];
  /** Days that are free besides those of the Algemene termijnenwet. */
  readonly vrijeDagen: ExtraHolidays;
}

/** Why nobody meets on a day: the recess, or that it is a holiday (Algemene termijnenwet, article 3). */
export type Dicht = { readonly soort: 'reces'; readonly naam: string } | { readonly soort: 'feestdag' };

export function dichtOp(kalender: Kalender, gemeente: string | null, dag: Day): Dicht | undefined {
  const reces = recesOp(kalender, gemeente, dag, dag);
  if (reces) return { soort: 'reces', naam: reces.naam };
  const vrij = holidays(Number(dag.slice(0, 4))).has(dag) || kalender.vrijeDagen.has(dag);
  return vrij ? { soort: 'feestdag' } : undefined;
}

/** The first recess of a municipality that touches these days. */
export const recesOp = ({ recessen }: Pick<Kalender, 'recessen'>, gemeente: string | null, van: Day, tot: Day) =>
  recessen.find(
    (reces) => (reces.gemeente === null || reces.gemeente === gemeente) && reces.van <= tot && reces.tot >= van,
  );

/** The days on which a table really meets, in order: never in a recess or on a holiday. */
export function meetdagen(kalender: Kalender, tafelId: string | null): readonly Day[] {
  const tafel = kalender.tafels.find(({ id }) => id === tafelId);
  return tafel ? tafel.dagen.filter((dag) => dichtOp(kalender, tafel.gemeente, dag) === undefined) : [];
}

/** A recess of more than two years is a mistake: then the day itself is the answer. */
const VERST = 800;
const zoek = (kalender: Kalender, gemeente: string | null, dag: Day, stap: 1 | -1): Day => {
  let gevonden = dag;
  for (let over = VERST; over > 0; over--) {
    if (dichtOp(kalender, gemeente, gevonden) === undefined && isWorkingDay(gevonden, kalender.vrijeDagen))
      return gevonden;
    gevonden = addDays(gevonden, stap);
  }
  return dag;
};
/** The last working day on or before a day, outside the recess. */
export const terugNaarWerkdag = (kalender: Kalender, gemeente: string | null, dag: Day): Day =>
  zoek(kalender, gemeente, dag, -1);
/** The first working day on or after a day, outside the recess. */
export const voortNaarWerkdag = (kalender: Kalender, gemeente: string | null, dag: Day): Day =>
  zoek(kalender, gemeente, dag, 1);
