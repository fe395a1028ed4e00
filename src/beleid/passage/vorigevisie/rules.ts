// SPDX-License-Identifier: EUPL-1.2
import type { Knoop } from '../../visie/onderdeel/rules.ts';

export const DOELSTANDEN = ['gebleven', 'gewijzigd', 'nieuw', 'losgelaten'] as const;
export type Doelstand = (typeof DOELSTANDEN)[number];

interface Doel extends Knoop {
  readonly titel: string;
  readonly tekst: string;
}
interface NieuwDoel extends Doel {
  readonly soort: string;
  readonly vorig_onderdeel_id: string | null;
  readonly vervallen: boolean;
}

export interface Doelvergelijking<V, N> {
  readonly stand: Doelstand;
  readonly oud: V | undefined;
  readonly nieuw: readonly N[];
}

const woorden = ({ titel, tekst }: Doel): string =>
  (tekst.startsWith(titel.replace(/\s*…$/u, '')) ? tekst : `${titel} ${tekst}`).replaceAll(/\s+/g, ' ').trim();

/**
 * What became of each goal of the previous vision, and which goals are new. A goal is kept when one passage comes from it that
 * says the same; dropped when none does (beleidskring.md 9, pain 3: "what changed compared with the previous vision?").
 */
export function vergelijkDoelen<V extends Doel, N extends NieuwDoel>(
  vorige: readonly V[],
  passages: readonly N[],
): readonly Doelvergelijking<V, N>[] {
  const levend = passages.filter(({ vervallen }) => !vervallen);
  const bekend = new Set(vorige.map(({ id }) => id));
  const uitVorig = Map.groupBy(levend, ({ vorig_onderdeel_id }) => vorig_onderdeel_id);
  const oude = vorige.map((oud): Doelvergelijking<V, N> => {
    const nieuw = uitVorig.get(oud.id) ?? [];
    const [eerste] = nieuw;
    if (!eerste) return { stand: 'losgelaten', oud, nieuw };
    const zelfde = nieuw.length === 1 && woorden(eerste) === woorden(oud);
    return { stand: zelfde ? 'gebleven' : 'gewijzigd', oud, nieuw };
  });
  const nieuwe = levend
    .filter(({ soort, vorig_onderdeel_id: uit }) => soort === 'doel' && (uit === null || !bekend.has(uit)))
    .map((passage): Doelvergelijking<V, N> => ({ stand: 'nieuw', oud: undefined, nieuw: [passage] }));
  return [...oude, ...nieuwe];
}

export const telStanden = (doelen: readonly { readonly stand: Doelstand }[]): Readonly<Record<Doelstand, number>> => {
  const tel = (stand: Doelstand) => doelen.filter((doel) => doel.stand === stand).length;
  return {
    gebleven: tel('gebleven'),
    gewijzigd: tel('gewijzigd'),
    nieuw: tel('nieuw'),
    losgelaten: tel('losgelaten'),
  };
};
