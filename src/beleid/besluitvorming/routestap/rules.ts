// SPDX-License-Identifier: EUPL-1.2
import { dayOf, daysBetween, type Day, type Instant } from '../../../platform/dates.ts';
import { defineProcess, type Gate, type Reason } from '../../../platform/process.ts';
import type { Vaststellingsregel } from '../../visietraject/rules.ts';
import type { Routeorgaan, Routerol } from '../../planning/rules.ts';
import type { Uitkomst } from '../bestuursbesluit/rules.ts';

export const ROUTESTATUSSEN = ['gepland', 'geagendeerd', 'besloten', 'bekendgemaakt'] as const;
export type Routestatus = (typeof ROUTESTATUSSEN)[number];

/** The last decision of a body, as far as rules look at it. */
export interface Genomen {
  readonly uitkomst: Uitkomst;
  readonly datum: Day;
  readonly vastgelegdOp: Instant;
}

/** What the gates of one step of a route look at. `vandaag` comes with the case: rules read no clock. */
export interface Routestap {
  readonly status: Routestatus;
  readonly gepland: Day | null;
  readonly vandaag: Day;
  readonly besluit: Genomen | null;
  /** A decision from before this moment does not count any more. */
  readonly opnieuwOp: Instant | null;
  readonly bekendmaking: string;
  /** The text lies before the councils; for a step that does not adopt it always holds. */
  readonly ligtVoor: boolean;
}

const BRON = 'beleidskring.md 10.6';
const poort = (where: string, key: string, claim: (stap: Routestap) => Reason | undefined): Gate<Routestap> => ({
  id: 'R1',
  source: BRON,
  where,
  holds: `${key}.ja`,
  claim,
});
const mits = (holds: boolean, key: string): Reason | undefined => (holds ? undefined : { key });

export const heeftDatum = poort('datum', 'poort.route.datum', ({ gepland }) =>
  mits(gepland !== null, 'poort.route.datum'),
);
/** Nobody decides before the day of the meeting. */
export const dagIsEr = poort('datum', 'poort.route.dag', ({ gepland, vandaag }) =>
  mits(gepland !== null && gepland <= vandaag, 'poort.route.dag'),
);
/** No council adopts a text that can still change under it. */
export const tekstLigtVoor = poort('overzicht', 'poort.route.ligtVoor', ({ ligtVoor }) =>
  mits(ligtVoor, 'poort.route.ligtVoor'),
);
export const heeftBekendmaking = poort('bekendmaking', 'poort.route.bekendmaking', ({ bekendmaking }) =>
  mits(bekendmaking.trim() !== '', 'poort.route.bekendmaking'),
);
/** Only what was adopted or taken note of is made known as the region's text [A]. */
export const nietVerworpen = poort('besluiten', 'poort.route.verworpen', ({ besluit }) =>
  mits(besluit !== null && besluit.uitkomst !== 'verworpen', 'poort.route.verworpen'),
);
/** A decision that stands is not laid before the same body once more. */
export const geldtNiet = poort('besluiten', 'poort.route.geldt', ({ besluit, opnieuwOp }) =>
  mits(besluit !== null && !geldt(besluit, opnieuwOp), 'poort.route.geldt'),
);

const by = ['projectleider', 'beleidsadviseur', 'griffier'] as const;

/** From a planned day to a decision that everyone can read (beleidskring.md 10.6, Besluit per gemeente). */
export const routestapStappen = defineProcess<Routestap, (typeof by)[number]>()({
  agenderen: { from: ['gepland'], to: 'geagendeerd', by, gates: [heeftDatum] },
  vanAgendaHalen: { from: ['geagendeerd'], to: 'gepland', by },
  besluitVastleggen: { from: ['geagendeerd'], to: 'besloten', by, gates: [dagIsEr, tekstLigtVoor] },
  besluitAanhouden: { from: ['geagendeerd'], to: 'gepland', by, gates: [dagIsEr] },
  bekendmaken: { from: ['besloten'], to: 'bekendgemaakt', by, gates: [nietVerworpen, heeftBekendmaking] },
  opnieuwVoorleggen: { from: ['besloten', 'bekendgemaakt'], to: 'gepland', by, gates: [geldtNiet] },
});
export type RoutestapStap = keyof typeof routestapStappen;
/** Steps that are a button; the others come with a form. */
export const KNOPSTAPPEN = ['agenderen', 'vanAgendaHalen', 'opnieuwVoorleggen'] as const;
export type Knopstap = (typeof KNOPSTAPPEN)[number];
export const isKnopstap = (name: string): name is Knopstap => KNOPSTAPPEN.some((stap) => stap === name);

/** Whether a decision was taken and recorded after the text last changed: not when an older one is only recorded or corrected. */
export const isNaWijziging = ({ datum, vastgelegdOp }: Genomen, opnieuwOp: Instant | null): boolean =>
  opnieuwOp === null || (vastgelegdOp > opnieuwOp && datum >= dayOf(opnieuwOp));

/** Whether a decision adopts the text, and still stands. */
export const geldt = (besluit: Genomen | null, opnieuwOp: Instant | null): boolean =>
  besluit !== null &&
  (besluit.uitkomst === 'conform' || besluit.uitkomst === 'gewijzigd') &&
  isNaWijziging(besluit, opnieuwOp);

/** Whether this step is the one that adopts for its municipality. */
export const isBeslisstap = (
  regel: Vaststellingsregel,
  { orgaan, rol }: { orgaan: Routeorgaan; rol: Routerol },
): boolean =>
  orgaan === (regel === 'alleColleges' ? 'college' : 'raad') && (rol === 'vaststellen' || rol === 'instemmen');

/** Days that a step is late: its day has passed and nothing was decided. Zero when it is not late. */
export const dagenTeLaat = ({ status, gepland, vandaag }: Pick<Routestap, 'status' | 'gepland' | 'vandaag'>): number =>
  gepland !== null && gepland < vandaag && (status === 'gepland' || status === 'geagendeerd')
    ? daysBetween(gepland, vandaag)
    : 0;

/** What hangs on a step: how many decisions, and how much was put forward or promised at its meeting. */
export interface Aanhang {
  readonly besluiten: number;
  readonly inbreng: number;
}
/** Why a step stays in its route; undefined when it was planned and no more [A]. */
export const waaromStapBlijft = (status: Routestatus, { besluiten, inbreng }: Aanhang): string | undefined =>
  besluiten > 0
    ? 'routestap.blijftBesloten'
    : status !== 'gepland'
      ? 'routestap.blijftGeagendeerd'
      : inbreng > 0
        ? 'routestap.blijftInbreng'
        : undefined;
