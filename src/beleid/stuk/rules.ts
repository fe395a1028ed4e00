// SPDX-License-Identifier: EUPL-1.2
import type { Logo } from '../../platform/documents/house-style.ts';
import type { Day } from '../../platform/dates.ts';

/** The papers of one municipality, in the order in which they are used (beleidskring.md 5.1). */
export const STUKSOORTEN = [
  'raadsvoorstel',
  'raadsbrief',
  'collegevoorstel',
  'zienswijze',
  'adviesbrief',
  'persbericht',
] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];
export const isStuksoort = (soort: string): soort is Stuksoort => STUKSOORTEN.some((een) => een === soort);

/** The paper of the region itself. */
export const NOTA = 'nota';

/** What the projectleider writes once for all municipalities. */
export const REGIOTEKSTEN = [
  'inleiding',
  'keuzeruimte',
  'toelichting',
  'overwegingen',
  'samenwerking',
  'risicos',
  'financien',
  'personeel',
  'participatie',
  'communicatie',
  'uitvoering',
  'duurzaamheid',
  'achterliggend',
  'advies',
  'nieuws',
] as const;
export type Regiotekst = (typeof REGIOTEKSTEN)[number];

/** Facts that the projectleider fills in once: no text, a few words. */
export const REGIOFEITEN = ['vorigeDatum', 'contact'] as const;
export type Regiofeit = (typeof REGIOFEITEN)[number];

/** What only the municipality itself knows. */
export const GEMEENTEFEITEN = ['portefeuillehouder', 'steller', 'kenmerk'] as const;
export type Gemeentefeit = (typeof GEMEENTEFEITEN)[number];
export const GEMEENTETEKSTEN = ['couleurLocale', 'citaat'] as const;
export type Gemeentetekst = (typeof GEMEENTETEKSTEN)[number];

/** Every key under which a text of the region can be kept, and of a municipality: that can add to each text of the region. */
export const REGIOSLEUTELS = [...REGIOTEKSTEN, ...REGIOFEITEN] as const;
export type Regiosleutel = (typeof REGIOSLEUTELS)[number];
export const GEMEENTESLEUTELS = [...GEMEENTETEKSTEN, ...GEMEENTEFEITEN, ...REGIOTEKSTEN] as const;
export type Gemeentesleutel = (typeof GEMEENTESLEUTELS)[number];
export const isRegiosleutel = (woord: string): woord is Regiosleutel => REGIOSLEUTELS.some((een) => een === woord);
export const isGemeentesleutel = (woord: string): woord is Gemeentesleutel =>
  GEMEENTESLEUTELS.some((een) => een === woord);
export const isFeit = (woord: string): boolean =>
  REGIOFEITEN.some((een) => een === woord) || GEMEENTEFEITEN.some((een) => een === woord);

/** The text of the region for all papers; one for a single kind of paper goes before it. */
export const ALLE = 'alle';
export const TEKSTSOORTEN = [ALLE, ...STUKSOORTEN] as const;
export type Tekstsoort = (typeof TEKSTSOORTEN)[number];
export const isTekstsoort = (soort: string): soort is Tekstsoort => TEKSTSOORTEN.some((een) => een === soort);

export type Orgaan = 'college' | 'commissie' | 'raad' | 'grBestuur';
export type Rol = 'vaststellen' | 'instemmen' | 'advies' | 'zienswijze' | 'vrijgevenInspraak' | 'terKennisname';

export interface Routedatum {
  readonly orgaan: Orgaan;
  readonly rol: Rol;
  readonly gepland: Day | null;
}

export const PROCESSTAPPEN = [
  'begonnen',
  'opstellen',
  'afstemming',
  'inspraakversie',
  'vrijgegeven',
  'inspraak',
  'verwerking',
  'vaststellingsversie',
  'voorgelegd',
  'interviews',
  'activiteit',
] as const;
/** A dated moment of how the vision came about. */
export interface Processtap {
  readonly dag: Day;
  readonly wat: (typeof PROCESSTAPPEN)[number];
  /** Until when, or how many: for the moments that have it. */
  readonly tot?: Day;
  readonly aantal?: number;
  readonly titel?: string;
}

export interface Huisstijl {
  readonly kleur: string;
  readonly afzender: string;
  readonly ondertekening: string;
  readonly voettekst: string;
}

/**
 * The interests for which secrecy can be imposed: Gemeentewet, article 87 (BWBR0005416, as of 1 April 2023), points at Woo,
 * article 5.1 paragraphs 1 and 2 (BWBR0045754). Left out is what no paper about a regiovisie can touch: the Crown, the State,
 * other states, the environment and numbers of persons [A].
 */
export const GRONDEN = [
  'levenssfeer',
  'bijzonderePersoonsgegevens',
  'beveiliging',
  'financieelBelang',
  'bedrijfsgegevens',
  'concurrentie',
  'opsporing',
  'toezicht',
  'goedFunctioneren',
] as const;
export type Grond = (typeof GRONDEN)[number];
/** Who may impose it: Gemeentewet, article 87. */
export const OPLEGGERS = ['college', 'burgemeester', 'raad', 'commissie'] as const;
export type Oplegger = (typeof OPLEGGERS)[number];

export interface Geheimhouding {
  readonly stuksoorten: readonly Stuksoort[];
  readonly grond: Grond;
  readonly opgelegdDoor: Oplegger;
  readonly toelichting: string;
}

/** What all municipalities share. */
export interface Regiogegevens {
  readonly naam: string;
  readonly gebied: string;
  readonly trekker: string;
  readonly looptijdVan: Day;
  readonly looptijdTot: Day;
  readonly vorige: string | null;
  readonly vorigeVastgesteld: Day | null;
  /** Headings of the text that people react to. */
  readonly doelen: readonly string[];
  readonly stappen: readonly Processtap[];
  readonly reacties: number;
  /** By kind of paper and key: see `tekstsleutel`. */
  readonly teksten: ReadonlyMap<string, string>;
}

/** Everything that may stand in the papers of one municipality: nothing here is of another one. */
export interface Stukgegevens {
  readonly regio: Regiogegevens;
  readonly gemeente: { readonly code: string; readonly naam: string };
  readonly route: readonly Routedatum[];
  readonly inspraak: { readonly van: Day; readonly tot: Day } | null;
  readonly lokaal: ReadonlyMap<string, string>;
  readonly huisstijl: Huisstijl | null;
  readonly logo: Logo | null;
  readonly geheimhouding: Geheimhouding | null;
}

export const tekstsleutel = (soort: Tekstsoort, sleutel: Regiosleutel): string => `${soort}/${sleutel}`;

/** The text of the region for a kind of paper: its own, else the one for all. */
export const regiotekst = ({ teksten }: Pick<Regiogegevens, 'teksten'>, soort: Stuksoort, sleutel: Regiosleutel) =>
  teksten.get(tekstsleutel(soort, sleutel)) || teksten.get(tekstsleutel(ALLE, sleutel)) || '';

/** Where something that is missing is filled in. */
export type Plek =
  | { readonly waar: 'regio'; readonly sleutel: Regiosleutel }
  | { readonly waar: 'gemeente'; readonly sleutel: Gemeentesleutel }
  | { readonly waar: 'huisstijl'; readonly sleutel: 'ondertekening' }
  | { readonly waar: 'route'; readonly sleutel: 'college' | 'commissie' | 'raad' };

export const plekSleutel = ({ waar, sleutel }: Plek): string => `${waar}.${sleutel}`;

/** The same place once, in the order in which they were found. */
export const uniekePlekken = (plekken: readonly Plek[]): Plek[] => [
  ...new Map(plekken.map((plek) => [plekSleutel(plek), plek])).values(),
];

/** A colour for who has not chosen one. */
export const KLEUR = '#1f2a44';

/** What one job makes: the nota and a set for each municipality, in this order. */
export interface Opdracht {
  readonly gemeente: string | null;
  readonly soort: Stuksoort | typeof NOTA;
}
export const opdrachten = (gemeenten: readonly string[]): Opdracht[] => [
  { gemeente: null, soort: NOTA },
  ...gemeenten.flatMap((gemeente) => STUKSOORTEN.map((soort) => ({ gemeente, soort }))),
];
export const opdrachtSleutel = ({ gemeente, soort }: Opdracht): string => `${gemeente ?? ''}/${soort}`;
