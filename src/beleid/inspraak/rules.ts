// SPDX-License-Identifier: EUPL-1.2
import { daysBetween, type Day } from '../../platform/dates.ts';
import type { Indiener } from '../reactie/rules.ts';
import { TRAJECTSTATUSSEN, type Trajectstatus } from '../visietraject/rules.ts';

const voor = (status: Trajectstatus, grens: Trajectstatus): boolean =>
  TRAJECTSTATUSSEN.indexOf(status) < TRAJECTSTATUSSEN.indexOf(grens);

/** How people are asked: everyone, some by invitation, or a council (beleidskring.md 5.3). */
export const INSPRAAKKANALEN = ['openbaar', 'uitnodiging', 'raad'] as const;
export type Inspraakkanaal = (typeof INSPRAAKKANALEN)[number];

/** The window of one municipality and channel; without days it joins that of its centre municipality. */
export interface Venster {
  readonly gemeente: string;
  readonly kanaal: Inspraakkanaal;
  readonly van: Day | null;
  readonly tot: Day | null;
}

export interface Inspraakgemeente {
  readonly code: string;
  /** The code of its centre municipality. */
  readonly centrumgemeente: string | null;
}

/** What a window is measured against; both in days [A]. */
export interface Venstergrenzen {
  /** Longer than this and the year is probably typed wrong, as in 27-09-2023 to 21-12-2024 [S51]. */
  readonly langst: number;
  /** Four weeks were given in Leiderdorp [S53]. */
  readonly kortst: number;
}
export const GEWONE_VENSTERGRENZEN: Venstergrenzen = { langst: 182, kortst: 28 };

/** The window that counts for a municipality: its own, or that of its centre when it joins that one. */
export function geldendVenster<V extends Venster>(
  vensters: readonly V[],
  { code, centrumgemeente }: Inspraakgemeente,
  kanaal: Inspraakkanaal,
): V | undefined {
  const van = (wie: string | null) =>
    vensters.find((venster) => venster.gemeente === wie && venster.kanaal === kanaal && venster.tot !== null);
  return van(code) ?? van(centrumgemeente);
}

/** The channels in which each contributor may speak; what they may all use is open to everyone. */
const KANALEN_VAN: Readonly<Record<Indiener, readonly Inspraakkanaal[]>> = {
  inwoner: ['openbaar'],
  ervaringsdeskundige: ['openbaar', 'uitnodiging'],
  organisatie: ['openbaar', 'uitnodiging'],
  adviesraad: ['openbaar', 'uitnodiging'],
  gemeenteraad: ['raad'],
};

const laatste = (vensters: readonly Venster[]): Day | undefined =>
  vensters
    .flatMap(({ tot }) => (tot === null ? [] : [tot]))
    .sort()
    .at(-1);

/** The last day on which a reaction is in time: by the windows of its municipality, or else of its centre (G4). */
export function sluitdag(
  vensters: readonly Venster[],
  gemeente: Inspraakgemeente | undefined,
  indiener: Indiener,
): Day | undefined {
  if (gemeente === undefined) return laatste(vensters);
  const van = (code: string | null) => vensters.filter((venster) => venster.gemeente === code);
  const [eigen, centrum] = [van(gemeente.code), van(gemeente.centrumgemeente)];
  const zijn = ({ kanaal }: Venster): boolean => KANALEN_VAN[indiener].includes(kanaal);
  // Where a municipality joins its centre for a channel, that window counts before one of its own in another channel.
  return laatste(eigen.filter(zijn)) ?? laatste(centrum.filter(zijn)) ?? laatste(eigen) ?? laatste(centrum);
}

/** Before a text is put to everyone one chooses which; from then on whoever reacts keeps it. */
export const magRondeBeginnen = (status: Trajectstatus): boolean => voor(status, 'inspraak');
/** Windows stand once inspraak has closed: by them is told who was in time (G4). */
export const vensterOpen = (status: Trajectstatus): boolean => voor(status, 'verwerking');

export type Vensterstaat = 'geen' | 'komt' | 'loopt' | 'gesloten';
export const vensterstaat = (venster: Venster | undefined, vandaag: Day): Vensterstaat => {
  if (!venster || venster.van === null || venster.tot === null) return 'geen';
  return vandaag < venster.van ? 'komt' : vandaag > venster.tot ? 'gesloten' : 'loopt';
};

export interface Vergelijking {
  readonly recessen: readonly { readonly gemeente: string | null; readonly van: Day; readonly tot: Day }[];
  /** The day on which the text was frozen; undefined when it is not. */
  readonly bevroren: Day | undefined;
  /** The first day of the term of the vision. */
  readonly looptijdVan: Day;
  readonly grenzen: Venstergrenzen;
}
export type Vensterwaarschuwing = 'lang' | 'kort' | 'reces' | 'voorTekst' | 'naLooptijd';

/** What looks wrong in a window. It is said, never mended: what a municipality published stays what it published (5.3). */
export function vensterwaarschuwingen(
  { gemeente, van, tot }: Venster,
  { recessen, bevroren, looptijdVan, grenzen }: Vergelijking,
): readonly Vensterwaarschuwing[] {
  if (van === null || tot === null) return [];
  const dagen = daysBetween(van, tot) + 1;
  const inReces = recessen.some(
    (reces) => (reces.gemeente === null || reces.gemeente === gemeente) && reces.van <= tot && reces.tot >= van,
  );
  const gezien: readonly (readonly [Vensterwaarschuwing, boolean])[] = [
    ['lang', dagen > grenzen.langst],
    ['kort', dagen < grenzen.kortst],
    ['reces', inReces],
    ['voorTekst', bevroren !== undefined && van < bevroren],
    ['naLooptijd', tot >= looptijdVan],
  ];
  return gezien.flatMap(([naam, zo]) => (zo ? [naam] : []));
}

/** A municipality that nobody can say a word in: no window of its own, and none of its centre to join. */
export const zonderVenster = (vensters: readonly Venster[], gemeente: Inspraakgemeente): boolean =>
  INSPRAAKKANALEN.every((kanaal) => geldendVenster(vensters, gemeente, kanaal) === undefined);

/** Why a window stays: it opened, or it joins one that did. Undefined when it can still go [A]. */
export const waaromVensterBlijft = <V extends Venster>(
  venster: V,
  vensters: readonly V[],
  gemeente: Inspraakgemeente,
  vandaag: Day,
): string | undefined => {
  const geldend = venster.tot === null ? geldendVenster(vensters, gemeente, venster.kanaal) : venster;
  const staat = vensterstaat(geldend, vandaag);
  return staat === 'loopt' || staat === 'gesloten' ? 'inspraak.vensterOpen' : undefined;
};
