// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../../platform/dates.ts';
import { deelIn, zwaarste, type Classificatie, type EerdereCasus, type Indeling } from '../rules.ts';

/** Sources of the assessment (gezinskring.md 1.3); the last two only with a recorded motive, before the family was spoken with. */
export const BRONNEN = ['eigenDossier', 'politie', 'raadVoorDeKinderbescherming', 'melder', 'beroepskracht'] as const;
export type Bron = (typeof BRONNEN)[number];
export const vraagtMotief = (bron: Bron): boolean => bron === 'melder' || bron === 'beroepskracht';
/** What another Veilig Thuis said. */
export const ANTWOORDEN = ['bekend', 'nietBekend', 'geenAntwoord'] as const;

/** A casus of one of the people, with the day on which it opened. */
export interface BekendeCasus extends EerdereCasus {
  readonly geopendOp: Day;
}

export interface Vraag {
  /** What the melding was classified as so far. */
  readonly huidig: Classificatie;
  readonly aantal: number;
  /** Casussen of the people besides the one that the melding is in. */
  readonly eerder: readonly BekendeCasus[];
  readonly ontvangen: Day;
  readonly terugkijkJaren: number;
  /** The casus of the melding, when it ran already before this melding. */
  readonly eigen: string | undefined;
}

/**
 * The class of a melding now that these people are named, with what made it so. A casus that opened after the melding was not
 * known then. Joining a running casus stands, whatever is known besides [A].
 */
export function herindelen({ huidig, aantal, eerder, ontvangen, terugkijkJaren, eigen }: Vraag): Indeling {
  const toen = eerder.filter(({ geopendOp }) => geopendOp <= ontvangen);
  const indeling = deelIn(aantal, toen, ontvangen, terugkijkJaren);
  const classificatie = zwaarste(huidig, indeling.classificatie);
  if (classificatie === indeling.classificatie || eigen === undefined) return { ...indeling, classificatie };
  return { ...indeling, classificatie, casussen: [eigen], personen: [] };
}
