// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';
import { vondsten, type Gehalte, type Herkenbaar } from './herkenbaar/rules.ts';

export interface PubliekVenster {
  readonly gemeente_code: string;
  readonly gemeente: string;
  readonly van: Day;
  readonly tot: Day;
  readonly vindplaats: string;
}
export interface PubliekeActiviteit {
  readonly id: string;
  readonly dag: Day;
  readonly vorm: string;
  readonly titel: string;
  readonly begintijd: string | null;
  readonly eindtijd: string | null;
  readonly plaats: string;
  readonly afgelast: boolean;
}
export interface PubliekBesluit {
  readonly routestap_id: string;
  readonly gemeente: string;
  readonly orgaan: string;
  readonly rol: string;
  readonly dag: Day | null;
  readonly uitkomst: string | null;
}
export interface PubliekePassage {
  readonly adres: number;
  readonly volgorde: number;
  readonly soort: string;
  readonly nummer: string;
  readonly titel: string;
  readonly tekst: string;
  readonly eenvoudig: string;
}
export interface PubliekAntwoord {
  readonly volgorde: number;
  readonly thema: string;
  readonly adres: number | null;
  readonly tekst: string;
  readonly antwoord: string;
  readonly afdoening: string;
}

/** Everything that a publication of a traject holds: what is not in it, nobody outside can see. */
export interface Stand {
  readonly naam: string;
  readonly status: string;
  readonly looptijd_van: Day;
  readonly looptijd_tot: Day;
  /** The frozen text that is shown; empty when there is none that may be. */
  readonly tekstversie: string;
  readonly reacties: number;
  readonly fasen: readonly { readonly status: string; readonly begonnen_op: Day }[];
  readonly vensters: readonly PubliekVenster[];
  readonly activiteiten: readonly PubliekeActiviteit[];
  readonly besluiten: readonly PubliekBesluit[];
  readonly passages: readonly PubliekePassage[];
  readonly antwoorden: readonly PubliekAntwoord[];
}

/** What has the form of a name or a number but need not be one: someone may say that it points at nobody. */
export const TE_BEOORDELEN = ['naam', 'dossiernummer', 'kenteken'] as const;
export type TeBeoordelen = (typeof TE_BEOORDELEN)[number];
/** Why it points at nobody: a choice, so that no reason can hold the words that it is about. */
export const OORDEELREDENEN = ['plaats', 'organisatie', 'wet', 'publiekeFunctie', 'gewoonWoord'] as const;

export const magBeoordelen = (wat: Bezwaar['wat']): wat is TeBeoordelen => TE_BEOORDELEN.some((een) => een === wat);

/** Why a text may not be published: where it is, and what was found in it. */
export interface Bezwaar {
  readonly plaats: 'antwoord' | 'activiteit' | 'passage' | 'venster';
  /** Which one: its number in the publication, its title or the municipality. */
  readonly welke: string;
  readonly wat: Herkenbaar | 'letterlijk';
  /** The words that were found, as they stand in it. */
  readonly woorden: string;
  /** The whole text that holds them: a judgement is about these words in this text, and no other. */
  readonly tekst: string;
}

/** Everything in a publication that stands in its way; empty is how it must be. */
export function bezwaren(
  stand: Pick<Stand, 'antwoorden' | 'activiteiten' | 'passages' | 'vensters'>,
  namen: readonly string[],
  /** The numbers of answers whose point is the whole reaction of a resident, word for word. */
  letterlijk: ReadonlySet<number>,
): readonly Bezwaar[] {
  const zoek = (plaats: Bezwaar['plaats'], welke: string, gehalte: Gehalte, teksten: readonly string[]): Bezwaar[] =>
    [...new Set(teksten)].flatMap((tekst) =>
      vondsten(tekst, gehalte, namen).map((vondst) => ({ plaats, welke, ...vondst, tekst })),
    );
  return [
    ...stand.antwoorden.flatMap(({ volgorde, thema, tekst, antwoord }) => {
      const welke = String(volgorde);
      const hier = { plaats: 'antwoord', welke, wat: 'letterlijk', woorden: '', tekst } as const;
      return [
        ...zoek('antwoord', welke, 'punt', [thema, tekst, antwoord]),
        ...(letterlijk.has(volgorde) ? [hier] : []),
      ];
    }),
    ...stand.activiteiten.flatMap(({ titel, plaats }) => [
      ...zoek('activiteit', titel, 'punt', [titel]),
      ...zoek('activiteit', titel, 'plek', [plaats]),
    ]),
    ...stand.vensters.flatMap(({ gemeente, vindplaats }) => zoek('venster', gemeente, 'plek', [vindplaats])),
    ...stand.passages.flatMap(({ adres, titel, tekst, eenvoudig }) =>
      zoek('passage', String(adres), 'tekst', [titel, tekst, eenvoudig]),
    ),
  ];
}

const kaal = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a point is the reaction itself: told word for word, or all but all of it. */
export const isLetterlijk = (punt: string, reactie: string): boolean => {
  const [deel, geheel] = [kaal(punt), kaal(reactie)];
  return deel !== '' && (geheel === deel || (geheel.includes(deel) && deel.length > 0.8 * geheel.length));
};
