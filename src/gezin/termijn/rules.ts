// SPDX-License-Identifier: EUPL-1.2
import {
  addDays,
  addElapsed,
  addHours,
  addMonths,
  addWorkingDays,
  atwTerm,
  dayOf,
  elapsedBetween,
  daysBetween,
  isWorkingDay,
  startOfDay,
  wallClockDays,
  weekOf,
  workingDaysBetween,
  type Day,
  type ExtraHolidays,
  type Instant,
} from '../../platform/dates.ts';

export const WIJZEN = ['uren', 'etmalen', 'werkdagen', 'kalenderdagen', 'weken', 'maanden'] as const;

/** So much time, counted this way: clock hours, days by the wall clock, working days, or days, weeks and months of the law. */
export interface Duur {
  readonly aantal: number;
  readonly wijze: (typeof WIJZEN)[number];
}

/** A term as a region set it: a dated beleidsparameter, because law and practice differ (gezinskring.md section 17). */
export interface Termijn extends Duur {
  /** How much longer each extension makes it; absent where nothing allows one. */
  readonly verlenging?: Duur | undefined;
  /** Whether it may stand still, with a ground. */
  readonly opschortbaar?: boolean | undefined;
}

/** Every kind of term with the parameter that holds it; its source and certainty stand in that parameter. */
export const TERMIJNSOORTEN = {
  acuteActie: { id: 'D1', parameter: 'acuteActie.termijn' },
  beoordeling: { id: 'D2', parameter: 'veiligheidsbeoordeling.termijn' },
  vervolg: { id: '1.2', parameter: 'vervolg.termijn' },
  onderzoek: { id: 'D3', parameter: 'onderzoek.termijn' },
  voorwaardenEnVervolg: { id: 'D3', parameter: 'voorwaardenEnVervolg.termijn' },
  informeren: { id: 'D4', parameter: 'informeren.termijn' },
  vernietiging: { id: 'D5', parameter: 'vernietiging.termijn' },
  klacht: { id: 'D6', parameter: 'klacht.termijn' },
  acceptatie: { id: 'D11', parameter: 'overdracht.acceptatie' },
  terugkoppeling: { id: '1.2', parameter: 'terugkoppeling.termijn' },
  berichtTerug: { id: '12.2', parameter: 'berichtTerug.termijn' },
  herweging: { id: 'G11', parameter: 'herweging.termijn' },
  binnenkomst: { id: '1.1', parameter: 'binnenkomst.termijn' },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly parameter: string }>>;
export type Termijnsoort = keyof typeof TERMIJNSOORTEN;
const isSoort = (soort: string): soort is Termijnsoort => Object.hasOwn(TERMIJNSOORTEN, soort);
export const SOORTEN: readonly Termijnsoort[] = Object.keys(TERMIJNSOORTEN).filter(isSoort);

/** Why a term was not met: a word to count by, beside what someone writes about it [E3]. */
export const REDENEN = [
  'drukte',
  'wachtOpAnder',
  'gezinNietBereikbaar',
  'ingewikkeld',
  'vergeten',
  'andersReden',
] as const;
export type Reden = (typeof REDENEN)[number];

/** The parameters that the gezinskring reads, as they hold on a day; days that a minister added are part of them. */
export interface Termijnen {
  readonly duur: Readonly<Record<Termijnsoort, Termijn>>;
  /** D12 [A][S2]: months after acceptance */
  readonly monitorMaanden: readonly number[];
  /** Look-back for a hermelding [C10] */
  readonly terugkijkJaren: number;
  /** From so many open terms someone has much work. */
  readonly werkdrukGrens: number;
  readonly vrijeDagen: ExtraHolidays;
}

export const PER_PAGINA = 25;
/** Counting stops here: whoever has more than this does not need the exact number. */
export const TEL_TOT = 1000;

/** What is shown of the terms. `wie` is a person, `niemand` or empty for everyone; `pagina` counts from 1. */
export interface Filter {
  readonly soort: Termijnsoort | '';
  readonly teLaat: boolean;
  readonly wie: string;
  readonly pagina: number;
}

/** Which part of the register of terms not met: due from `van` up to and including `tot`. */
export interface Registervraag {
  readonly soort: Termijnsoort | '';
  readonly van: Day;
  readonly tot: Day;
  readonly pagina: number;
}

const opDeKlok = ({ wijze }: Duur): boolean => wijze === 'uren' || wijze === 'etmalen';

/** The last day of a term of days that began on `start` (day 0): working days, or days of the Algemene termijnenwet [L8]. */
export function uiterlijk(start: Day, { aantal, wijze }: Duur, vrijeDagen: ExtraHolidays): Day {
  switch (wijze) {
    case 'werkdagen':
      return addWorkingDays(start, aantal, vrijeDagen);
    case 'weken':
      return atwTerm(start, { weeks: aantal }, vrijeDagen);
    case 'maanden':
      return atwTerm(start, { months: aantal }, vrijeDagen);
    case 'uren':
    case 'etmalen':
    case 'kalenderdagen':
      return atwTerm(start, { days: aantal }, vrijeDagen);
  }
}

/** The first moment at which it is too late: the end of clock time, or the midnight after the last day. */
export function teLaatVanaf(begonnenOp: Instant, duur: Duur, vrijeDagen: ExtraHolidays): Instant {
  if (duur.wijze === 'uren') return addHours(begonnenOp, duur.aantal);
  if (duur.wijze === 'etmalen') return wallClockDays(begonnenOp, duur.aantal);
  return startOfDay(addDays(uiterlijk(dayOf(begonnenOp), duur, vrijeDagen), 1));
}

/** The last day on which it is in time. */
export const laatsteDag = (grens: Instant): Day => dayOf(addElapsed(grens, -1));

/** Moved the end of a term: stood still from..to, or made longer. */
export type Verschuiving =
  | { readonly soort: 'pauze'; readonly van: Instant; readonly tot: Instant }
  | { readonly soort: 'verlenging'; readonly duur: Duur };

function naPauze(grens: Instant, duur: Duur, van: Instant, tot: Instant, vrijeDagen: ExtraHolidays): Instant {
  // A clock that was set back makes no term shorter.
  if (elapsedBetween(van, tot) <= 0) return grens;
  if (opDeKlok(duur)) return addElapsed(grens, elapsedBetween(van, tot));
  const einde = laatsteDag(grens);
  if (duur.wijze === 'werkdagen') {
    const stil = workingDaysBetween(dayOf(van), dayOf(tot), vrijeDagen);
    return startOfDay(addDays(addWorkingDays(einde, stil, vrijeDagen), 1));
  }
  let later = addDays(einde, daysBetween(dayOf(van), dayOf(tot)));
  while (!isWorkingDay(later, vrijeDagen)) later = addDays(later, 1);
  return startOfDay(addDays(later, 1));
}

/** The end of a term by all that moved it, in order; the same whenever it is asked, so that a new holiday can be worked in. */
export function berekenEinde(
  begonnenOp: Instant,
  duur: Duur,
  verschuivingen: readonly Verschuiving[],
  vrijeDagen: ExtraHolidays,
): Instant {
  let grens = teLaatVanaf(begonnenOp, duur, vrijeDagen);
  for (const verschuiving of verschuivingen) {
    if (verschuiving.soort === 'pauze') grens = naPauze(grens, duur, verschuiving.van, verschuiving.tot, vrijeDagen);
    else if (opDeKlok(duur)) grens = teLaatVanaf(grens, verschuiving.duur, vrijeDagen);
    else grens = teLaatVanaf(startOfDay(laatsteDag(grens)), verschuiving.duur, vrijeDagen);
  }
  return grens;
}

/** Working days that are left; 0 on the last day, negative when it passed. */
export const resterend = (vandaag: Day, einde: Day, vrijeDagen: ExtraHolidays): number =>
  workingDaysBetween(vandaag, einde, vrijeDagen);

/** D12: the days of the monitor moments, counted from acceptance of the transfer. */
export const monitorMomenten = (geaccepteerd: Day, maanden: readonly number[]): readonly Day[] =>
  maanden.map((aantal) => addMonths(geaccepteerd, aantal));

/** D3b: an onderzoek that a second melding leaves as it is ends by the term of the FIRST melding [L3 3.1.2]. */
export const onderzoekNaVervolg = (
  eersteMelding: Day,
  { beoordeling, onderzoek }: Pick<Termijnen['duur'], 'beoordeling' | 'onderzoek'>,
  vrijeDagen: ExtraHolidays,
): Day => uiterlijk(uiterlijk(eersteMelding, beoordeling, vrijeDagen), onderzoek, vrijeDagen);

/** Where the page of what a term is about stands. */
const PADEN: Readonly<Record<string, string>> = {
  melding: 'meldingen',
  overdracht: 'overdrachten',
  casus: 'casussen',
  dienst: 'diensten',
  binnenkomst: 'binnenkomsten',
};
export const padVan = ({
  object_soort,
  object_id,
}: {
  readonly object_soort: string;
  readonly object_id: string;
}): string => `/${PADEN[object_soort] ?? object_soort}/${object_id}`;

/** The weeks that end with the one of `vandaag`, as `2026-W14`, oldest first. */
export const weken = (vandaag: Day, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, (_, index) => weekOf(addDays(vandaag, (index + 1 - aantal) * 7)));
