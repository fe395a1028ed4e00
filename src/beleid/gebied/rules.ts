// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';

/** Regions do not coincide: 35 centre municipalities, 25 or 26 of Veilig Thuis, 28 of a vision (beleidskring.md 9). */
export const GEBIEDSOORTEN = [
  'visieregio',
  'subregio',
  'vtRegio',
  'centrumgebied',
  'gemeenschappelijkeRegeling',
] as const;

/** A municipality in an area, from a day until the day on which it is no longer. */
export interface Lid {
  readonly gemeente: string;
  readonly van: Day;
  readonly tot: Day | null;
  readonly centrum: boolean;
}

export const isLidOp = ({ van, tot }: Pick<Lid, 'van' | 'tot'>, dag: Day): boolean =>
  van <= dag && (tot === null || tot > dag);
export const ledenOp = <T extends Lid>(leden: readonly T[], dag: Day): readonly T[] =>
  leden.filter((lid) => isLidOp(lid, dag));

/** Whether a membership from a day on would run together with one that is there. */
export const botst = (leden: readonly Lid[], gemeente: string, van: Day): boolean =>
  leden.some((lid) => lid.gemeente === gemeente && (lid.tot === null || lid.tot > van));

/** A municipality that was a member and is so nowhere any more has merged or left: it is history, and not offered. */
export const isVerdwenen = (leden: readonly Lid[], gemeente: string, dag: Day): boolean => {
  const eigen = leden.filter((lid) => lid.gemeente === gemeente);
  return eigen.length > 0 && eigen.every(({ tot }) => tot !== null && tot <= dag);
};

/** The municipalities of one area that are not in another, both on the same day. */
export const alleenIn = (een: readonly Lid[], ander: readonly Lid[]): readonly string[] =>
  een.map(({ gemeente }) => gemeente).filter((code) => ander.every(({ gemeente }) => gemeente !== code));
