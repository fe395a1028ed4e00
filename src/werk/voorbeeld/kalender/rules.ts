// SPDX-License-Identifier: EUPL-1.2
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  type Instant,
  isWorkingDay,
  localTime,
  startOfDay,
} from '../../../platform/dates.ts';

/**
 * Days as whole numbers, counted from a first day: bulk loading does millions of sums with days, and the calendar of
 * platform/dates is exact but slow. Every answer of it that is needed is asked once and kept.
 */
export interface Kalender {
  /** The number of the day on which the casework ends: everything happens before it. */
  readonly tot: number;
  readonly dag: (nummer: number) => Day;
  readonly nummer: (dag: Day) => number;
  /** The nth working day after a day, as addWorkingDays. */
  readonly naWerkdagen: (nummer: number, aantal: number) => number;
  /** The same day of a later month, as addMonths. */
  readonly naMaanden: (nummer: number, maanden: number) => number;
  /** A wall-clock time in Europe/Amsterdam. @param minuut minutes after midnight, from 360 (six o'clock) to 1439. */
  readonly moment: (nummer: number, minuut: number) => Instant;
  /** The first moment of a day, as startOfDay. */
  readonly middernacht: (nummer: number) => Instant;
}

const isInstant = (text: string): text is Instant => /^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/.test(text);
const twee = (getal: number) => String(getal).padStart(2, '0');

/** Keeps what a function answered for each whole number. */
function onthoud<T>(vraag: (nummer: number) => T): (nummer: number) => T {
  const bekend = new Map<number, T>();
  return (nummer) => {
    const oud = bekend.get(nummer);
    if (oud !== undefined) return oud;
    const nieuw = vraag(nummer);
    bekend.set(nummer, nieuw);
    return nieuw;
  };
}

/** @param eerste day number 0; @param tot the day on which the casework ends. */
export function maakKalender(eerste: Day, tot: Day): Kalender {
  const dag = onthoud((nummer) => addDays(eerste, nummer));
  const nummer = (datum: Day) => daysBetween(eerste, datum);
  const werkt = onthoud((welke) => isWorkingDay(dag(welke)));
  const verschuiving = onthoud((welke) => 12 - Number(localTime(`${dag(welke)}T12:00`).slice(11, 13)));
  const maanden = new Map<number, (welke: number) => number>();
  const naMaanden = (welke: number, aantal: number) => {
    const vraag = maanden.get(aantal) ?? onthoud((van) => nummer(addMonths(dag(van), aantal)));
    maanden.set(aantal, vraag);
    return vraag(welke);
  };
  return {
    tot: nummer(tot),
    dag,
    nummer,
    naWerkdagen: (welke, aantal) => {
      let eind = welke;
      for (let nog = aantal; nog > 0;) if (werkt(++eind)) nog--;
      return eind;
    },
    naMaanden,
    middernacht: onthoud((welke) => startOfDay(dag(welke))),
    moment: (welke, minuut) => {
      const tekst = `${dag(welke)}T${twee(Math.floor(minuut / 60) - verschuiving(welke))}:${twee(minuut % 60)}:00Z`;
      if (!isInstant(tekst)) throw new RangeError(`not a time of day: ${minuut}`);
      return tekst;
    },
  };
}
