// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';
import type { OnderdeelSoort } from '../visie/lezen/onderdeel/rules.ts';

/** The steps of the spoorboekje, by the letter that the codes of their questions begin with (source document 004). */
export const SPOORSTAPPEN = {
  V: 'voorwerk',
  P: 'procesafspraken',
  D: 'doelenEnAmbities',
  U: 'uitwerking',
  F: 'financieleParagraaf',
  R: 'resultaten',
} as const;
export type Spoorstap = keyof typeof SPOORSTAPPEN;

export interface Spoorvraag {
  readonly code: string;
  readonly stap: Spoorstap;
  /** The chapter of the format regiovisie that it belongs to. */
  readonly format: string;
  /** Whether a fragment of the question is legible in source document 004, or it fills a gap. */
  readonly zeker: boolean;
}

const VAN: Readonly<Record<Spoorstap, readonly string[]>> = {
  V: ['H4', 'H4', 'H4, B3', '6.1', '6.1', 'H4', 'H4, H7'],
  P: ['6.1', '6.1', '6.1', '6.1', '6.1', '6.1', '6.2', '6.1, H8'],
  D: ['H5', 'H5, H8', 'H5', 'H5, H8', 'H5, 7.1, 7.2', 'H5'],
  U: ['H7, B4', 'B5', 'H7', '6.2', 'H7', '7.3', 'H7, H8', 'H7', 'H8'],
  F: ['H7, H4', 'H7', 'H7'],
  R: ['H8, B1'],
};

const isStap = (letter: string): letter is Spoorstap => Object.hasOwn(VAN, letter);

/** The 34 questions, in order; their words are `spoor.V1` and so on (beleidskring.md 1.2). */
export const SPOORVRAGEN: readonly Spoorvraag[] = Object.keys(VAN)
  .filter(isStap)
  .flatMap((stap) =>
    VAN[stap].map((format, index) => ({ code: `${stap}${index + 1}`, stap, format, zeker: stap !== 'R' })),
  );

export const ANTWOORDSTATUSSEN = ['open', 'concept', 'afgestemd', 'nietVanToepassing'] as const;
export type Antwoordstatus = (typeof ANTWOORDSTATUSSEN)[number];

/** What the rules look at in an answer. */
export interface Antwoord {
  readonly code: string;
  readonly status: Antwoordstatus;
  readonly eigenaar: string;
  readonly deadline: Day | null;
}

/** An answer that was agreed, or a question that does not apply, is done: what gates G1 and G2 count. */
export const isKlaar = ({ status }: Pick<Antwoord, 'status'>): boolean =>
  status === 'afgestemd' || status === 'nietVanToepassing';
export const isTeLaat = (antwoord: Pick<Antwoord, 'status' | 'deadline'>, vandaag: Day): boolean =>
  !isKlaar(antwoord) && antwoord.deadline !== null && antwoord.deadline < vandaag;
export const isVan = ({ eigenaar }: Pick<Antwoord, 'eigenaar'>, naam: string): boolean =>
  naam !== '' && eigenaar.toLocaleLowerCase('nl').includes(naam.toLocaleLowerCase('nl'));

export const SPOORFILTERS = ['alles', 'nogOpen', 'teLaat', 'vanMij'] as const;
export type Spoorfilter = (typeof SPOORFILTERS)[number];
export function past(antwoord: Antwoord, filter: Spoorfilter, vandaag: Day, naam: string): boolean {
  switch (filter) {
    case 'alles':
      return true;
    case 'nogOpen':
      return !isKlaar(antwoord);
    case 'teLaat':
      return isTeLaat(antwoord, vandaag);
    case 'vanMij':
      return isVan(antwoord, naam);
  }
}

/** Which parts of the previous vision bear on a question. [A] */
const VORIGE: Readonly<Record<string, readonly OnderdeelSoort[]>> = {
  V3: ['cijfer'],
  V6: ['financien'],
  D1: ['uitgangspunt', 'doel'],
  D2: ['doel', 'terugblik'],
  D4: ['ambitie', 'doel'],
  U4: ['randvoorwaarde'],
  F1: ['financien'],
  R1: ['doel', 'terugblik'],
};

/** A part of the previous vision, as far as a draft answer needs it. */
export interface Vorigdeel {
  readonly soort: OnderdeelSoort;
  readonly nummer: string;
  readonly titel: string;
  readonly tekst: string;
  readonly waarde: number | null;
  readonly eenheid: string | null;
  readonly jaar: number | null;
  readonly oordeel: string | null;
}
export const vorigeDelen = <T extends Vorigdeel>(code: string, delen: readonly T[]): readonly T[] =>
  delen.filter(({ soort }) => VORIGE[code]?.includes(soort) === true);

const EENHEDEN: Readonly<Record<string, string>> = { procent: '%', per10000: ' per 10.000', euro: ' euro', aantal: '' };
/** A figure as a vision states it: what it does not state is left out, never filled in. */
export const cijferzin = ({ waarde, eenheid, jaar }: Pick<Vorigdeel, 'waarde' | 'eenheid' | 'jaar'>): string => {
  if (waarde === null) return '';
  const getal = `${String(waarde).replace('.', ',')}${EENHEDEN[eenheid ?? 'aantal'] ?? ''}`;
  return jaar === null ? getal : `${getal} (${jaar})`;
};

/** A draft answer out of the previous vision: one line a part, in the words of that vision. */
export function conceptUit(code: string, delen: readonly Vorigdeel[]): string {
  return vorigeDelen(code, delen)
    .map((deel) => {
      const kop = [deel.nummer, deel.titel].filter(Boolean).join(' ');
      const rest = [deel.tekst === deel.titel ? '' : deel.tekst, cijferzin(deel), deel.oordeel ?? ''].filter(Boolean);
      return `- ${[kop, ...rest].filter(Boolean).join(': ')}`;
    })
    .join('\n');
}

/** What kind of passage an answer becomes. [A] */
export const passagesoort = ({ code, stap }: Spoorvraag): 'ambitie' | 'financien' | 'tekst' =>
  code === 'D4' ? 'ambitie' : stap === 'F' ? 'financien' : 'tekst';
