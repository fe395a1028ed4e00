// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import { defineProcess, type Gate } from '../../../platform/process.ts';

export const MOTIESTATUSSEN = [
  'ingediend',
  'ingetrokken',
  'aangenomen',
  'verworpen',
  'inUitvoering',
  'afgedaan',
] as const;
export type Motiestatus = (typeof MOTIESTATUSSEN)[number];

export interface Motie {
  readonly status: Motiestatus;
  readonly vergadering: Day | null;
  readonly vandaag: Day;
  readonly eigenaar: string;
  /** How many notes say what was done with it. */
  readonly opvolgingen: number;
}

const poort = (key: string, holds: (motie: Motie) => boolean): Gate<Motie> => ({
  id: 'M1',
  source: 'beleidskring.md 10.4',
  where: key.endsWith('stemming') ? 'stemming' : 'opvolging',
  holds: `${key}.ja`,
  claim: (motie) => (holds(motie) ? undefined : { key }),
});
const gestemd = poort('poort.stemming', ({ vergadering, vandaag }) => vergadering !== null && vergadering <= vandaag);
const heeftEigenaar = poort('poort.opvolging.eigenaar', ({ eigenaar }) => eigenaar.trim() !== '');
const heeftOpvolging = poort('poort.opvolging.tekst', ({ opvolgingen }) => opvolgingen > 0);

const by = ['projectleider', 'beleidsadviseur', 'griffier'] as const;

/** A motion is voted on; an adopted one is followed until it is done, also after the vision was adopted. */
export const motieStappen = defineProcess<Motie, (typeof by)[number]>()({
  intrekken: { from: ['ingediend'], to: 'ingetrokken', by },
  aannemen: { from: ['ingediend'], to: 'aangenomen', by, gates: [gestemd] },
  verwerpen: { from: ['ingediend'], to: 'verworpen', by, gates: [gestemd] },
  uitvoeren: { from: ['aangenomen'], to: 'inUitvoering', by, gates: [heeftEigenaar] },
  afdoen: { from: ['aangenomen', 'inUitvoering'], to: 'afgedaan', by, gates: [heeftOpvolging] },
  heropenen: { from: ['afgedaan'], to: 'inUitvoering', by },
});
export type MotieStap = keyof typeof motieStappen;
export const isMotieStap = (name: string): name is MotieStap => Object.hasOwn(motieStappen, name);
