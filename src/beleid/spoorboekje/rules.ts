// SPDX-License-Identifier: EUPL-1.2

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
