// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate } from '../../platform/process.ts';

export type VisieStatus = 'ingelezen' | 'bevestigd';

/** What the gates of a vision look at. */
export interface Visie {
  readonly status: VisieStatus;
  readonly titel: string;
  readonly looptijdVan: number | null;
  readonly looptijdTot: number | null;
  readonly doelen: number;
  /** Goals and lines that nobody has compared with the source yet. */
  readonly doelenOpen: number;
  readonly lijnenOpen: number;
}

const BRON = '[S1][A] beleidskring.md 10.2';

export const heeftTitel: Gate<Visie> = {
  id: 'RV1',
  source: BRON,
  where: 'gegevens',
  holds: 'poort.visieTitel.ja',
  claim: ({ titel }) => (titel.trim() === '' ? { key: 'poort.visieTitel' } : undefined),
};

export const heeftLooptijd: Gate<Visie> = {
  id: 'RV2',
  source: BRON,
  where: 'gegevens',
  holds: 'poort.visieLooptijd.ja',
  claim: ({ looptijdVan, looptijdTot }) =>
    looptijdVan === null || looptijdTot === null || looptijdVan > looptijdTot
      ? { key: 'poort.visieLooptijd' }
      : undefined,
};

export const heeftDoel: Gate<Visie> = {
  id: 'RV3',
  source: BRON,
  where: 'doel',
  holds: 'poort.visieDoel.ja',
  claim: ({ doelen }) => (doelen === 0 ? { key: 'poort.visieDoel' } : undefined),
};

export const doelenBevestigd: Gate<Visie> = {
  id: 'RV4',
  source: BRON,
  where: 'doel',
  holds: 'poort.visieDoelen.ja',
  claim: ({ doelenOpen }) => (doelenOpen > 0 ? { key: 'poort.visieDoelen', values: { n: doelenOpen } } : undefined),
};

export const lijnenBevestigd: Gate<Visie> = {
  id: 'RV5',
  source: BRON,
  where: 'lijn',
  holds: 'poort.visieLijnen.ja',
  claim: ({ lijnenOpen }) => (lijnenOpen > 0 ? { key: 'poort.visieLijnen', values: { n: lijnenOpen } } : undefined),
};

/** A vision that was read becomes the region's vision once a person stands for its goals; then its text never changes. */
export const visieStappen = defineProcess<Visie, 'beleidsadviseur'>()({
  bevestigen: {
    from: ['ingelezen'],
    to: 'bevestigd',
    by: ['beleidsadviseur'],
    gates: [heeftTitel, heeftLooptijd, heeftDoel, doelenBevestigd, lijnenBevestigd],
  },
});
