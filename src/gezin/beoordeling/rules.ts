// SPDX-License-Identifier: EUPL-1.2
import type { Gate } from '../../platform/process.ts';

export const URGENTIES = ['acuut', 'regulier'] as const;
export const TAXATIES = ['veilig', 'onveilig', 'onbekend'] as const;
/** The decisions of a melding; the two diensten are those of Veilig Thuis itself (gezinskring.md 1.2, 6.3). */
export const DIENSTSOORTEN = ['onderzoek', 'voorwaardenEnVervolg'] as const;
export type Dienstsoort = (typeof DIENSTSOORTEN)[number];
export const BESLUITEN = ['overdracht', ...DIENSTSOORTEN, 'omgezetInAdvies', 'geenVervolg'] as const;
export type Besluit = (typeof BESLUITEN)[number];
/** Whether the professional who reports went through the meldcode of the own organisation (G05). */
export const MELDCODES = ['doorlopen', 'nietDoorlopen', 'onbekend'] as const;

/** The dienst that a decision asks for; undefined for the other three. */
export const dienstVan = (besluit: Besluit | null): Dienstsoort | undefined =>
  DIENSTSOORTEN.find((soort) => soort === besluit);

/** What is known of the assessment so far; null is not filled in (gezinskring.md 1.3). */
export interface Beoordeling {
  readonly urgentie: (typeof URGENTIES)[number] | null;
  readonly directeActie: string;
  readonly taxatieAcuut: (typeof TAXATIES)[number] | null;
  readonly taxatieStructureel: (typeof TAXATIES)[number] | null;
  readonly betrokkenenCompleet: boolean;
  readonly aantalBetrokkenen: number;
  readonly besluit: Besluit | null;
  readonly meldcode: (typeof MELDCODES)[number] | null;
  readonly volgendeVerantwoordelijke: string | null;
  readonly motivering: string;
}

interface MetBeoordeling {
  readonly beoordeling: Beoordeling;
}

const poort = (
  id: string,
  source: string,
  where: string,
  key: string,
  holds: (beoordeling: Beoordeling) => boolean,
): Gate<MetBeoordeling> => ({
  id,
  source,
  where,
  holds: `${key}.ja`,
  claim: ({ beoordeling }) => (holds(beoordeling) ? undefined : { key }),
});

export const heeftUrgentie = poort('G03', '[V5]', 'urgentie', 'poort.urgentie', (b) => b.urgentie !== null);

export const directeActieBijAcuut = poort(
  'G03',
  '[V5][E2]',
  'directeActie',
  'poort.directeActie',
  (b) => b.urgentie !== 'acuut' || b.directeActie.trim() !== '',
);

export const heeftTaxatie = poort(
  'G04',
  '[L3 3.7]',
  'taxatieAcuut',
  'poort.taxatie',
  (b) => b.taxatieAcuut !== null && b.taxatieStructureel !== null,
);

export const heeftAlleBetrokkenen = poort(
  'G04',
  '[L3 3.10]',
  'betrokkenenCompleet',
  'poort.betrokkenen',
  (b) => b.betrokkenenCompleet && b.aantalBetrokkenen > 0,
);

export const heeftBesluit = poort('G04', '[L3 3.7]', 'besluit', 'poort.besluit', (b) => b.besluit !== null);

export const heeftVolgendeVerantwoordelijke = poort(
  'G04',
  '[L3 3.7]',
  'volgendeVerantwoordelijke',
  'poort.volgendeVerantwoordelijke',
  (b) => b.besluit !== 'overdracht' || b.volgendeVerantwoordelijke !== null,
);

export const heeftMotivering = poort(
  'G04',
  '[L3 3.7][V9]',
  'motivering',
  'poort.motivering',
  (b) => b.motivering.trim() !== '',
);

export const besloot = (besluit: Beoordeling['besluit']): Gate<MetBeoordeling> =>
  poort('G04', '[L3 3.7]', 'besluit', `poort.besluitIs.${besluit}`, (b) => b.besluit === besluit);

/** Only a decision that ends the assessment with the other party, or with nobody, moves the melding on by itself. */
export const vraagtDienst: Gate<MetBeoordeling> = poort(
  '12.2',
  '[L3 3.7]',
  'besluit',
  'poort.vraagtDienst',
  (b) => dienstVan(b.besluit) !== undefined,
);
