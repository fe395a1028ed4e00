// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import { besluitNodig, type Routeorgaan, type Routerol } from '../../planning/rules.ts';
import type { Trajectstatus, Vaststellingsregel } from '../../visietraject/rules.ts';
import { dagenTeLaat, geldt, isBeslisstap, isNaWijziging, type Routestap } from '../routestap/rules.ts';

/** One step on the board. */
export interface Bordstap extends Pick<Routestap, 'status' | 'gepland' | 'besluit' | 'opnieuwOp'> {
  readonly id: string;
  readonly orgaan: Routeorgaan;
  readonly rol: Routerol;
}
export interface Bordgemeente {
  readonly code: string;
  readonly naam: string;
  readonly centrum: boolean;
  readonly centrumgemeente: string | null;
  /** The municipality that it merged into while the vision was being made. */
  readonly opvolger?: string;
  readonly stappen: readonly Bordstap[];
  /** Amendments without an outcome or that the region has not settled, and all that make its text differ. */
  readonly afwijkingOpen: number;
  readonly afwijkingen: number;
  /** Motions and promises that should have been done by now. */
  readonly opvolgingTeLaat: number;
}

/** Whether the decision of a municipality counts for the vision, or why it does not. */
export type Telling =
  | 'opgegaan'
  | 'nietNodig'
  | 'geenRoute'
  | 'wacht'
  | 'aangehouden'
  | 'verworpen'
  | 'opnieuw'
  | 'afwijking'
  | 'telt';

/** The step that adopts: the last one that does, when a municipality has more. */
export const beslisstap = (regel: Vaststellingsregel, { stappen }: Pick<Bordgemeente, 'stappen'>) =>
  stappen.findLast((stap) => isBeslisstap(regel, stap));

/** What stands between a municipality and a decision that counts (gate G6, beleidskring.md 10.6). */
export function tellingVan(regel: Vaststellingsregel, gemeente: Bordgemeente): Telling {
  if (gemeente.opvolger !== undefined) return 'opgegaan';
  if (!besluitNodig(regel, gemeente)) return 'nietNodig';
  const stap = beslisstap(regel, gemeente);
  if (!stap) return 'geenRoute';
  if (geldt(stap.besluit, stap.opnieuwOp)) return gemeente.afwijkingOpen > 0 ? 'afwijking' : 'telt';
  if (stap.besluit?.uitkomst === 'verworpen') return 'verworpen';
  if (stap.besluit !== null && !isNaWijziging(stap.besluit, stap.opnieuwOp)) return 'opnieuw';
  return stap.besluit?.uitkomst === 'aangehouden' ? 'aangehouden' : 'wacht';
}

export const teLaat = (gemeente: Bordgemeente, vandaag: Day): boolean =>
  gemeente.opvolger === undefined && gemeente.stappen.some((stap) => dagenTeLaat({ ...stap, vandaag }) > 0);

/** The first step that is not done: what waits in a municipality. */
export const eersteOpen = ({ stappen }: Pick<Bordgemeente, 'stappen'>): Bordstap | undefined =>
  stappen.find(({ status }) => status === 'gepland' || status === 'geagendeerd');

/** Where the vision stands, in the words of one line above the board. */
export type Werking = 'opWeg' | 'kanVaststellen' | 'vastgesteld' | 'inWerking';

export interface Samenvatting {
  readonly moeten: number;
  readonly tellen: number;
  readonly teLaat: number;
  readonly afwijkingen: number;
  readonly werking: Werking;
}

export interface Bordtraject {
  readonly status: Trajectstatus;
  readonly vaststellingsregel: Vaststellingsregel;
  readonly looptijdVan: Day;
}

/** Adopted is not yet in force: that begins with the first day of the term (beleidskring.md 10.6). */
export function werkingVan(traject: Bordtraject, klaar: boolean, vandaag: Day): Werking {
  if (traject.status === 'vastgesteld') return traject.looptijdVan <= vandaag ? 'inWerking' : 'vastgesteld';
  return klaar && traject.status === 'besluitvorming' ? 'kanVaststellen' : 'opWeg';
}

export function vatSamen(traject: Bordtraject, gemeenten: readonly Bordgemeente[], vandaag: Day): Samenvatting {
  const regel = traject.vaststellingsregel;
  const tellingen = gemeenten.map((gemeente) => tellingVan(regel, gemeente));
  const moeten = tellingen.filter((telling) => telling !== 'nietNodig' && telling !== 'opgegaan').length;
  const tellen = tellingen.filter((telling) => telling === 'telt').length;
  const afwijkingen = gemeenten.reduce((som, { afwijkingOpen }) => som + afwijkingOpen, 0);
  return {
    moeten,
    tellen,
    teLaat: gemeenten.filter((gemeente) => teLaat(gemeente, vandaag)).length,
    afwijkingen,
    werking: werkingVan(traject, moeten > 0 && tellen === moeten && afwijkingen === 0, vandaag),
  };
}

export interface Bordfilter {
  readonly teLaat: boolean;
  readonly centrum: string;
  readonly eigen: string | null;
}

export const gefilterd = (gemeenten: readonly Bordgemeente[], filter: Bordfilter, vandaag: Day) =>
  gemeenten.filter(
    (gemeente) =>
      (!filter.teLaat || teLaat(gemeente, vandaag)) &&
      (filter.centrum === '' || gemeente.centrumgemeente === filter.centrum) &&
      (filter.eigen === null || gemeente.code === filter.eigen),
  );
