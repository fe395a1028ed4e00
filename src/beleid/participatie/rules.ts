// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate } from '../../platform/process.ts';
import { TRAJECTSTATUSSEN } from '../visietraject/rules.ts';

/** The phases in which someone can take part: all but the end. */
export const FASEN = TRAJECTSTATUSSEN.filter((status) => status !== 'vastgesteld');
export type Fase = (typeof FASEN)[number];

/** How far the say of a party goes: the three of source document 004 and the five of a by-law in the region [S96]. */
export const NIVEAUS = ['meeweten', 'meedenken', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen'] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const PARTIJSOORTEN = [
  'organisatie',
  'bestuursorgaan',
  'adviesraad',
  'beroepsgroep',
  'inwoners',
  'ervaringsdeskundigen',
] as const;
export type Partijsoort = (typeof PARTIJSOORTEN)[number];

/** Whom the vision is about: they are a role and a number, never a name (beleidskring.md 8). */
const ZONDER_NAAM: ReadonlySet<Partijsoort> = new Set(['inwoners', 'ervaringsdeskundigen']);
export const isNaamloos = (soort: Partijsoort): boolean => ZONDER_NAAM.has(soort);

/** The forms that regions used [seed0][seed2][seed3][S100]. */
export const VORMEN = [
  'interview',
  'werksessie',
  'focusgroep',
  'spiegelgroep',
  'symposium',
  'ketenpartneroverleg',
  'raadsavond',
  'commissie',
] as const;

export const ACTIVITEITSTATUSSEN = ['gepland', 'uitgevoerd', 'verwerkt', 'afgelast'] as const;
export type Activiteitstatus = (typeof ACTIVITEITSTATUSSEN)[number];

/** A party with its say in each phase where it takes part. */
export interface PartijInFasen {
  readonly id: string;
  readonly soort: Partijsoort;
  readonly fasen: readonly { readonly fase: Fase; readonly niveau: Niveau }[];
}

/** What question V5 of the spoorboekje asks and is not answered yet: nothing of it is a refusal, all of it is shown. */
export interface Leemten<Partij> {
  readonly zonderFase: readonly Partij[];
  /** Phases in which neither residents nor people with experience take part. */
  readonly zonderInwoners: readonly Fase[];
}

export const leemten = <Partij extends PartijInFasen>(partijen: readonly Partij[]): Leemten<Partij> => ({
  zonderFase: partijen.filter(({ fasen }) => fasen.length === 0),
  zonderInwoners: FASEN.filter(
    (fase) => !partijen.some((partij) => isNaamloos(partij.soort) && partij.fasen.some((een) => een.fase === fase)),
  ),
});

/** What came of a yield: `open` has no place yet, `geplaatst` no consequence. */
export type Gevolg = 'open' | 'geplaatst' | 'gewijzigd' | 'nietOvergenomen';
export const gevolgVan = (punt: {
  readonly passage_id: string | null;
  readonly wijziging_id: string | null;
  readonly reden: string;
}): Gevolg => {
  if (punt.wijziging_id !== null) return 'gewijzigd';
  if (punt.reden !== '') return 'nietOvergenomen';
  return punt.passage_id === null ? 'open' : 'geplaatst';
};

/** What the gates of an activity look at. */
export interface Participatieactiviteit {
  readonly status: Activiteitstatus;
  /** Whether its last day has begun. */
  readonly voorbij: boolean;
  readonly partijen: number;
  /** Parties of whom nobody wrote down how many came. */
  readonly zonderOpkomst: number;
  readonly verslag: boolean;
  /** Yields without a place in the text, and without a reason why they have none. */
  readonly zonderPlaats: number;
  /** Yields on a passage that neither led to a change nor to a reason why not. */
  readonly zonderGevolg: number;
  readonly reden: string;
}

type Poort = Gate<Participatieactiviteit>;
const BRON = '[S38][A] beleidskring.md 8';
const poort = (
  id: string,
  where: string,
  key: string,
  mist: (activiteit: Participatieactiviteit) => boolean | number,
): Poort => ({
  id,
  source: BRON,
  where,
  holds: `${key}.ja`,
  claim: (activiteit) => {
    const n = mist(activiteit);
    if (n === false || n === 0) return undefined;
    return n === true ? { key } : { key, values: { n } };
  },
});

export const isGehouden = poort('PA1', 'gegevens', 'poort.activiteitVoorbij', ({ voorbij }) => !voorbij);
export const heeftPartij = poort('PA2', 'deelname', 'poort.deelname', ({ partijen }) => partijen === 0);
export const opkomstBekend = poort('PA3', 'deelname', 'poort.opkomst', ({ zonderOpkomst }) => zonderOpkomst);
export const heeftVerslag = poort('PA4', 'verslag', 'poort.verslag', ({ verslag }) => !verslag);
export const overalPlaats = poort('PA5', 'opbrengst', 'poort.opbrengstPlaats', ({ zonderPlaats }) => zonderPlaats);
export const overalGevolg = poort('PA6', 'opbrengst', 'poort.opbrengstGevolg', ({ zonderGevolg }) => zonderGevolg);
export const heeftReden = poort('PA7', 'stappen', 'poort.afgelastReden', ({ reden }) => reden.trim() === '');

const by = ['projectleider', 'beleidsadviseur'] as const;

/** An activity is over only when everyone who spoke can be told what was done with it (beleidskring.md 8: the gap to fill). */
export const activiteitStappen = defineProcess<Participatieactiviteit, (typeof by)[number]>()({
  activiteitUitvoeren: {
    from: ['gepland'],
    to: 'uitgevoerd',
    by,
    gates: [isGehouden, heeftPartij, opkomstBekend],
  },
  activiteitVerwerken: {
    from: ['uitgevoerd'],
    to: 'verwerkt',
    by,
    gates: [heeftVerslag, overalPlaats, overalGevolg],
  },
  activiteitAfgelasten: { from: ['gepland'], to: 'afgelast', by, gates: [heeftReden] },
});
/** Whether nothing is added to it any more. */
export const isAfgesloten = (status: Participatieactiviteit['status']): boolean =>
  status === 'afgelast' || status === 'verwerkt';
