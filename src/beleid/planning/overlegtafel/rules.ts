// SPDX-License-Identifier: EUPL-1.2
import { addDays, day, parseDay, weekdayOf, type Day } from '../../../platform/dates.ts';
import { dichtOp, type Kalender } from '../kalender/rules.ts';

export const TAFELORGANEN = [
  'ambtelijkOverleg',
  'bestuurlijkOverleg',
  'ketenpartneroverleg',
  'college',
  'commissie',
  'raad',
  'grBestuur',
] as const;

export const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
export const RITMES = ['elkeWeek', 'omDeWeek', 'eerste', 'tweede', 'derde', 'vierde', 'laatste'] as const;
export interface Vergaderregel {
  readonly weekdag: (typeof WEEKDAGEN)[number];
  readonly ritme: (typeof RITMES)[number];
  readonly van: Day;
  readonly tot: Day;
}

/** No table plans its meetings further ahead than this. */
const LANGST = 5 * 366;

const past = (dag: Day, nr: number, ritme: Vergaderregel['ritme']): boolean => {
  const inMaand = Math.ceil(Number(dag.slice(8)) / 7);
  switch (ritme) {
    case 'elkeWeek':
      return true;
    case 'omDeWeek':
      return nr % 2 === 0;
    case 'laatste':
      return addDays(dag, 7).slice(0, 7) !== dag.slice(0, 7);
    case 'eerste':
    case 'tweede':
    case 'derde':
    case 'vierde':
      return ['eerste', 'tweede', 'derde', 'vierde'].indexOf(ritme) + 1 === inMaand;
  }
};

/** The days of a rule such as every second Thursday of the month, without those in a recess or on a holiday. */
export function dagenVolgens(regel: Vergaderregel, kalender: Kalender, gemeente: string | null): readonly Day[] {
  const dagen: Day[] = [];
  const ver = (WEEKDAGEN.indexOf(regel.weekdag) + 1 - weekdayOf(regel.van) + 7) % 7;
  let dag = addDays(regel.van, ver);
  for (let nr = 0; nr * 7 < LANGST && dag <= regel.tot; nr++) {
    if (past(dag, nr, regel.ritme) && dichtOp(kalender, gemeente, dag) === undefined) dagen.push(dag);
    dag = addDays(dag, 7);
  }
  return dagen;
}

const MAANDEN = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const maandVan = (woord: string): number =>
  MAANDEN.findIndex((begin) => new RegExp(`^(?:${begin})`, 'i').test(woord)) + 1;
const getal = (tekst: string | undefined): string => (tekst ?? '').padStart(2, '0');

/** In the years that a vision can be about: a year that was typed wrong would stand in every calendar. */
const aannemelijk = (tekst: string): Day | undefined => (/^(?:19|20|21)/.test(tekst) ? parseDay(tekst) : undefined);

/** A day as people write it: 2028-10-05, 5-10-2028, 5/10/2028, 5 oktober 2028, with or without the name of the day. */
export function leesDag(tekst: string): Day | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(tekst);
  if (iso) return aannemelijk(iso[1] ?? '');
  const cijfers = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(tekst);
  if (cijfers) return aannemelijk(`${cijfers[3]}-${getal(cijfers[2])}-${getal(cijfers[1])}`);
  const woorden = /\b(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})\b/i.exec(tekst);
  return woorden
    ? aannemelijk(`${woorden[3]}-${getal(String(maandVan(woorden[2] ?? '')))}-${getal(woorden[1])}`)
    : undefined;
}

/** The days in a pasted list, one a line or between semicolons; `fout` are the parts that are no day. */
export function leesDagen(tekst: string): { readonly dagen: readonly Day[]; readonly fout: readonly string[] } {
  const delen = tekst
    .split(/[\n;,]+/)
    .map((deel) => deel.trim())
    .filter(Boolean);
  const gelezen = delen.map((deel) => ({ deel, dag: leesDag(deel) }));
  return {
    dagen: [...new Set(gelezen.flatMap(({ dag }) => dag ?? []))].toSorted().map(day),
    fout: gelezen.filter(({ dag }) => dag === undefined).map(({ deel }) => deel),
  };
}

/** Whether a table meets no more. */
export const isGestopt = (gestoptNa: Day | null, vandaag: Day): boolean => gestoptNa !== null && gestoptNa < vandaag;
