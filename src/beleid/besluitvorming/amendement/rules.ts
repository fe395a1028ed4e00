// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import { defineProcess, type Gate, type Reason } from '../../../platform/process.ts';

export const AMENDEMENTSTATUSSEN = ['ingediend', 'ingetrokken', 'aangenomen', 'verworpen'] as const;
export type Amendementstatus = (typeof AMENDEMENTSTATUSSEN)[number];
/** What the region does with an adopted amendment that makes one municipality's text differ (gate G6). */
export const AFHANDELINGEN = ['voorAllen', 'alleenLokaal', 'afgewezen'] as const;
export type Afhandeling = (typeof AFHANDELINGEN)[number];

export interface Amendement {
  readonly status: Amendementstatus;
  /** The day of the meeting where it is voted on. */
  readonly vergadering: Day | null;
  readonly vandaag: Day;
}

const poort = (key: string, claim: (amendement: Amendement) => Reason | undefined): Gate<Amendement> => ({
  id: 'A1',
  source: 'beleidskring.md 10.4',
  where: 'stemming',
  holds: `${key}.ja`,
  claim,
});
export const vergaderingGeweest = poort('poort.stemming', ({ vergadering, vandaag }) =>
  vergadering !== null && vergadering <= vandaag ? undefined : { key: 'poort.stemming' },
);

const by = ['projectleider', 'beleidsadviseur', 'griffier'] as const;
const from = ['ingediend'] as const;

/** An amendment is withdrawn, or voted on; after that it stays as it is (beleidskring.md 10.4). */
export const amendementStappen = defineProcess<Amendement, (typeof by)[number]>()({
  intrekken: { from, to: 'ingetrokken', by },
  aannemen: { from, to: 'aangenomen', by, gates: [vergaderingGeweest] },
  verwerpen: { from, to: 'verworpen', by, gates: [vergaderingGeweest] },
});
export type AmendementStap = keyof typeof amendementStappen;

/** Whether the region still has to settle it: until then the vision is not adopted (gate G6). */
export const isOpen = (amendement: {
  readonly status: Amendementstatus;
  readonly afwijkend: boolean;
  readonly afhandeling: Afhandeling | null;
}): boolean => amendement.status === 'aangenomen' && amendement.afwijkend && amendement.afhandeling === null;

/**
 * What a region chose for what the law does not say [A]; a region that chose nothing has the strictest: a council adopts
 * the text that lay before it, and no other.
 */
export interface Besluitkeuzes {
  /** What a council does that adopted the text before it changed for all. */
  readonly wijzigingNaBesluit: 'terKennisname' | 'opnieuwBesluiten';
  /** What a council does whose amendment the region rejected. */
  readonly afgewezenAmendement: 'opnieuwBesluiten' | 'besluitBlijft';
}
export const STRENGSTE: Besluitkeuzes = {
  wijzigingNaBesluit: 'opnieuwBesluiten',
  afgewezenAmendement: 'opnieuwBesluiten',
};

export interface Beslisser {
  readonly code: string;
  readonly naam: string;
  /** The step that adopts there. */
  readonly routestapId: string;
  /** Whether its decision stands now. */
  readonly geldt: boolean;
}
/** What one way of settling means for one municipality. */
export interface Gevolg {
  readonly code: string;
  readonly naam: string;
  readonly routestapId: string;
  readonly wat: 'opnieuwBesluiten' | 'terKennisname' | 'nieuweTekst' | 'besluitBlijft' | 'niets';
}

/** What settling an amendment of `indiener` means for each municipality that adopts. */
export function gevolgenVan(
  afhandeling: Afhandeling,
  indiener: string,
  beslissers: readonly Beslisser[],
  keuzes: Besluitkeuzes,
): readonly Gevolg[] {
  const wat = ({ code, geldt }: Beslisser): Gevolg['wat'] => {
    if (code === indiener) return afhandeling === 'afgewezen' ? keuzes.afgewezenAmendement : 'besluitBlijft';
    if (afhandeling !== 'voorAllen') return 'niets';
    return geldt ? keuzes.wijzigingNaBesluit : 'nieuweTekst';
  };
  return beslissers.map((een) => ({
    code: een.code,
    naam: een.naam,
    routestapId: een.routestapId,
    wat: wat(een),
  }));
}
