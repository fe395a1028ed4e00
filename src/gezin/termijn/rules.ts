// SPDX-License-Identifier: EUPL-1.2
import {
  addMonths,
  addWorkingDays,
  atwTerm,
  workingDaysBetween,
  type Day,
  type ExtraHolidays,
} from '../../platform/dates.ts';

/** A term as a region set it: a dated beleidsparameter, because law and practice differ (gezinskring.md section 17). */
export interface Termijn {
  readonly aantal: number;
  readonly wijze: 'werkdagen' | 'kalenderdagen';
}

/** The parameters that the gezinskring reads, as they hold on a day; days that a minister added are part of them. */
export interface Termijnen {
  /** D2 [E2][V10] against [L2 4.1.7] */
  readonly beoordeling: Termijn;
  /** D1 [V5] */
  readonly acuteActieUren: number;
  /** D11 [A] */
  readonly acceptatie: Termijn;
  /** D12 [A][S2]: months after acceptance */
  readonly monitorMaanden: readonly number[];
  /** Look-back for a hermelding [C10] */
  readonly terugkijkJaren: number;
  readonly vrijeDagen: ExtraHolidays;
}

/** The last day of a term that began on `start` (day 0): working days, or calendar days under the Algemene termijnenwet. */
export const uiterlijk = (start: Day, { aantal, wijze }: Termijn, vrijeDagen: ExtraHolidays): Day =>
  wijze === 'werkdagen' ? addWorkingDays(start, aantal, vrijeDagen) : atwTerm(start, { days: aantal }, vrijeDagen);

/** Working days that are left; 0 on the last day, negative when it passed. */
export const resterend = (vandaag: Day, einde: Day, vrijeDagen: ExtraHolidays): number =>
  workingDaysBetween(vandaag, einde, vrijeDagen);

/** D12: the days of the monitor moments, counted from acceptance of the transfer. */
export const monitorMomenten = (geaccepteerd: Day, maanden: readonly number[]): readonly Day[] =>
  maanden.map((aantal) => addMonths(geaccepteerd, aantal));
