// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;
/** A calendar day in Europe/Amsterdam, ISO 8601: `2026-04-02`. */
export type Day = string & { readonly [dayBrand]: true };
/** A moment in UTC, ISO 8601: `2026-04-02T08:15:00Z`. */
export type Instant = string & { readonly [instantBrand]: true };

const ZONE = 'Europe/Amsterdam';
const SATURDAY = 6;
const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};
const isInstant = (_text: string): _text is Instant => true;

/** The day written as `YYYY-MM-DD`, or undefined when no such day exists (2026-02-29). */
export const parseDay = (text: string): Day | undefined => (isDay(text) ? text : undefined);

/** As parseDay, for text that is known to be a day; throws a RangeError that shows the text otherwise. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The moment that any ISO 8601 text with offset means, in UTC; throws a RangeError otherwise. */
export function instant(text: string): Instant {
  const utc = Temporal.Instant.from(text).toString();
  if (!isInstant(utc)) throw new RangeError(`not an instant: ${text}`);
  return utc;
}

const fromPlain = (date: Temporal.PlainDate): Day => day(date.toString());
const plain = (value: Day): Temporal.PlainDate => Temporal.PlainDate.from(value);

export const addDays = (start: Day, days: number): Day => fromPlain(plain(start).add({ days }));
/** Adds months; the 31st becomes the last day of a shorter month. */
export const addMonths = (start: Day, months: number): Day => fromPlain(plain(start).add({ months }));
/** Whole days from a to b; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => plain(a).until(plain(b), { largestUnit: 'days' }).days;
/** Elapsed clock hours later, through any change of summer time. */
export const addHours = (start: Instant, hours: number): Instant =>
  instant(Temporal.Instant.from(start).add({ hours }).toString());
/** Elapsed milliseconds from a to b; negative when b is earlier. */
export const elapsedBetween = (a: Instant, b: Instant): number =>
  Temporal.Instant.from(b).epochMilliseconds - Temporal.Instant.from(a).epochMilliseconds;
export const addElapsed = (start: Instant, milliseconds: number): Instant =>
  instant(Temporal.Instant.from(start).add({ milliseconds }).toString());
/** The same time on the wall clock so many days later: 23 or 25 hours more when summer time changes between. */
export const wallClockDays = (start: Instant, days: number): Instant =>
  instant(Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).add({ days }).toInstant().toString());
/** The day in Europe/Amsterdam on which a moment falls. */
export const dayOf = (moment: Instant): Day =>
  fromPlain(Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).toPlainDate());
/** The first moment of a day in Europe/Amsterdam. */
export const startOfDay = (value: Day): Instant =>
  instant(plain(value).toZonedDateTime({ timeZone: ZONE }).toInstant().toString());
/** A wall-clock time of Europe/Amsterdam as `2026-04-24T22:15`, as a moment. */
export const localTime = (text: string): Instant =>
  instant(Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant().toString());
/** Monday is 1, Sunday 7. */
export const weekdayOf = (value: Day): number => plain(value).dayOfWeek;
/** ISO week, `2026-W14`. */
export const weekOf = (value: Day): string =>
  `${plain(value).yearOfWeek}-W${String(plain(value).weekOfYear).padStart(2, '0')}`;
/** Calendar quarter, `2026-2`. */
export const quarterOf = (value: Day): string => `${plain(value).year}-${Math.ceil(plain(value).month / 3)}`;

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const holidayCache = new Map<number, ReadonlySet<string>>();

/**
 * General holidays of a year by article 3 of the Algemene termijnenwet (BWBR0002448): Goede Vrijdag is equated with
 * them and 5 mei counts every year. Koningsdag on a Sunday is kept the day before.
 */
export function holidays(year: number): ReadonlySet<string> {
  const known = holidayCache.get(year);
  if (known) return known;
  const fixed = (month: number, dayOfMonth: number) => new Temporal.PlainDate(year, month, dayOfMonth);
  const kingsDay = fixed(4, 27);
  const dates = [
    fixed(1, 1),
    ...[-2, 1, 39, 50].map((offset) => easter(year).add({ days: offset })),
    kingsDay.dayOfWeek === 7 ? fixed(4, 26) : kingsDay,
    fixed(5, 5),
    fixed(12, 25),
    fixed(12, 26),
  ];
  const set: ReadonlySet<string> = new Set(dates.map(String));
  holidayCache.set(year, set);
  return set;
}

/** Days that a minister equated with holidays (Algemene termijnenwet, article 3 paragraph 3): a table, never code. */
export type ExtraHolidays = ReadonlySet<string>;
const NONE: ExtraHolidays = new Set();

export function isWorkingDay(value: Day, extra: ExtraHolidays = NONE): boolean {
  const date = plain(value);
  return date.dayOfWeek < SATURDAY && !holidays(date.year).has(value) && !extra.has(value);
}

/** The nth working day after the day of the event, which is day 0. */
export function addWorkingDays(start: Day, count: number, extra: ExtraHolidays = NONE): Day {
  let end = start;
  for (let left = count; left > 0;) {
    end = addDays(end, 1);
    if (isWorkingDay(end, extra)) left--;
  }
  return end;
}

/** Mondays to Fridays, holidays or not, from a (not counted) up to and including b, which is not earlier. */
function weekdaysBetween(a: Day, b: Day): number {
  const first = plain(a).dayOfWeek;
  const days = daysBetween(a, b);
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step++) if ((first + step - 1) % 7 < SATURDAY - 1) count++;
  return count;
}

/**
 * Working days from a (not counted) up to and including b; negative when b lies before a. Counted from weeks and holidays:
 * a list of a hundred terms of a year would otherwise walk through a hundred years, day by day.
 */
export function workingDaysBetween(a: Day, b: Day, extra: ExtraHolidays = NONE): number {
  if (b < a) return -workingDaysBetween(b, a, extra);
  const free = new Set(extra);
  for (let year = plain(a).year; year <= plain(b).year; year++) for (const one of holidays(year)) free.add(one);
  const missed = [...free].filter((one) => one > a && one <= b && plain(day(one)).dayOfWeek < SATURDAY);
  return weekdaysBetween(a, b) - missed.length;
}

/**
 * The last day of a legal term of calendar days or weeks under the Algemene termijnenwet: an end on a Saturday, Sunday
 * or holiday moves on (article 1), and a term of three days or more holds at least two working days (article 2).
 * @param term days, weeks or months; longer terms (over 90 days, 12 weeks or 3 months) are not moved (article 4).
 */
export function atwTerm(
  start: Day,
  term: { days: number } | { weeks: number } | { months: number },
  extra: ExtraHolidays = NONE,
): Day {
  let end =
    'months' in term ? addMonths(start, term.months) : addDays(start, 'days' in term ? term.days : term.weeks * 7);
  if ('months' in term ? term.months > 3 : 'days' in term ? term.days > 90 : term.weeks > 12) return end;
  const days = daysBetween(start, end);
  const enough = () => days < 3 || workingDaysBetween(start, end, extra) >= 2;
  while (!isWorkingDay(end, extra) || !enough()) end = addDays(end, 1);
  return end;
}
