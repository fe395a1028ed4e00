// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import { defineProcess, type Gate } from '../../../platform/process.ts';

export const TOEZEGGINGSTATUSSEN = ['open', 'inUitvoering', 'afgedaan'] as const;
export type Toezeggingstatus = (typeof TOEZEGGINGSTATUSSEN)[number];

export interface Toezegging {
  readonly status: Toezeggingstatus;
  readonly eigenaar: string;
  readonly opvolgingen: number;
}

const poort = (key: string, holds: (toezegging: Toezegging) => boolean): Gate<Toezegging> => ({
  id: 'T1',
  source: 'beleidskring.md 10.4',
  where: 'opvolging',
  holds: `${key}.ja`,
  claim: (toezegging) => (holds(toezegging) ? undefined : { key }),
});
const heeftEigenaar = poort('poort.opvolging.eigenaar', ({ eigenaar }) => eigenaar.trim() !== '');
const heeftOpvolging = poort('poort.opvolging.tekst', ({ opvolgingen }) => opvolgingen > 0);

const by = ['projectleider', 'beleidsadviseur', 'griffier'] as const;

/** What a member of the executive promised a council, until it is done. */
export const toezeggingStappen = defineProcess<Toezegging, (typeof by)[number]>()({
  uitvoeren: { from: ['open'], to: 'inUitvoering', by, gates: [heeftEigenaar] },
  afdoen: { from: ['open', 'inUitvoering'], to: 'afgedaan', by, gates: [heeftOpvolging] },
  heropenen: { from: ['afgedaan'], to: 'inUitvoering', by },
});
export type ToezeggingStap = keyof typeof toezeggingStappen;
export const isToezeggingStap = (name: string): name is ToezeggingStap => Object.hasOwn(toezeggingStappen, name);

/** Whether something that was asked or promised should have been done by now. */
export const isTeLaat = (
  { status, deadline }: { readonly status: string; readonly deadline: Day | null },
  vandaag: Day,
): boolean => deadline !== null && deadline < vandaag && ['open', 'aangenomen', 'inUitvoering'].includes(status);
