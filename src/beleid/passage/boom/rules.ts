// SPDX-License-Identifier: EUPL-1.2
import { inVolgorde, nakomelingen, type Knoop } from '../../visie/onderdeel/rules.ts';

export interface Tak<T> {
  readonly passage: T;
  readonly diepte: number;
}

type Blad = Knoop & { readonly vervallen: boolean };

/** Passages in their order, with their depth. */
export const takkenVan = <T extends Knoop>(passages: readonly T[]): Tak<T>[] =>
  inVolgorde(passages).map(({ deel, diepte }) => ({ passage: deel, diepte }));

/** The text in its order, without what lapsed; what hung under a lapsed passage and did not lapse stands at the top. */
export const tekstVan = <T extends Blad>(passages: readonly T[]): Tak<T>[] =>
  takkenVan(passages.filter(({ vervallen }) => !vervallen));

/** Under what a passage may hang: all of the text but itself and what is under it. */
export function mogelijkeOuders<T extends Blad>(passages: readonly T[], id: string | undefined): Tak<T>[] {
  const verboden = id === undefined ? new Set<string>() : nakomelingen(passages, id).add(id);
  return tekstVan(passages).filter(({ passage }) => !verboden.has(passage.id));
}

/** Rows for one statement at a time: a passage has some twenty values, and PostgreSQL takes 65,535 in one statement. */
export const inStukken = <T>(rijen: readonly T[], lengte = 500): T[][] =>
  Array.from({ length: Math.ceil(rijen.length / lengte) }, (_, index) =>
    rijen.slice(index * lengte, (index + 1) * lengte),
  );

/** How many signs of text are read on one page; a longer text is read in parts. */
export const LEESBAAR = 60_000;
const OPMAAK = 300;

/** The text in parts that each fit on one page; never an empty list. */
export function bladzijden<T extends { readonly titel: string; readonly tekst: string }>(
  takken: readonly Tak<T>[],
  hoogstens = LEESBAAR,
): readonly (readonly Tak<T>[])[] {
  const delen: Tak<T>[][] = [[]];
  let lengte = 0;
  for (const tak of takken) {
    const eigen = tak.passage.titel.length + tak.passage.tekst.length + OPMAAK;
    if (lengte > 0 && lengte + eigen > hoogstens) {
      delen.push([]);
      lengte = 0;
    }
    delen.at(-1)?.push(tak);
    lengte += eigen;
  }
  return delen;
}

/** Which part holds the passage with this address; the first when there is none. */
export const bladzijdeVan = (delen: readonly (readonly Tak<{ readonly adres: number }>[])[], adres: number): number =>
  Math.max(
    0,
    delen.findIndex((takken) => takken.some(({ passage }) => passage.adres === adres)),
  );

/** Which part somebody asked for by its number, as it was typed in an address; the first when there is none. */
export const deelVan = (delen: readonly unknown[], typed: string | null): number => {
  const deel = Number(typed) - 1;
  return Number.isInteger(deel) && deel > 0 && deel < delen.length ? deel : 0;
};
