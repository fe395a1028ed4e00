// SPDX-License-Identifier: EUPL-1.2
import { quarterOf, type Day } from '../../platform/dates.ts';
import { isVerborgen, verborgenVakken } from '../indicator/onthulling/rules.ts';
import {
  cijfer,
  isJaar,
  jarenVan,
  REEKSEN,
  REGIO,
  type Cijfer,
  type Drempel,
  type Metingen,
  type Reeks,
} from '../indicator/rules.ts';

/** A figure as everyone may see it. All null is a figure that is not shown: a full stop, never a nought. */
export interface PubliekCijfer extends Cijfer {
  /** Key of the line of figures, such as `meldingenPerVorm.kindermishandeling`. */
  readonly indicator: string;
  /** Code of a municipality, or `regio`. */
  readonly gebied: string;
  /** A quarter `2026-1` or a year `2025`. */
  readonly kwartaal: string;
}

/** To the nearest multiple, half up: with 5, both 12 and 8 become 10, and 12.5 would become 15. */
export const rondAf = (aantal: number, afronding: number): number => Math.floor(aantal / afronding + 0.5) * afronding;

/** A share of two rounded counts in percent, one decimal: whoever computes it back finds the rounded counts only. */
export const aandeelVan = (teller: number, noemer: number): number => Math.round((1000 * teller) / noemer) / 10;

const NIET_GETOOND: Cijfer = { teller: null, noemer: null, waarde: null };

/** What of a figure may be published, when its cell is not hidden: rounded counts, and a value from those alone. */
export function afgerond(exact: Cijfer, reeks: Reeks, { minimum, afronding }: Drempel): Cijfer {
  const geteld = [reeks.teller && exact.teller, reeks.noemer && exact.noemer].filter((n) => n !== null);
  if (geteld.some((n) => n < minimum)) return NIET_GETOOND;
  const teller = exact.teller === null ? null : rondAf(exact.teller, afronding);
  const noemer = exact.noemer === null ? null : rondAf(exact.noemer, afronding);
  if (teller === null) return { teller, noemer, waarde: exact.waarde === null ? null : Math.round(exact.waarde) };
  return { teller, noemer, waarde: noemer === null ? teller : aandeelVan(teller, noemer) };
}

/**
 * Everything that a publication of these counts would hold: every line of figures, for the region and each municipality, by
 * quarter and year. Small cells are hidden with whatever would give them away, and the rest is rounded (vertrouwen.md 3.4).
 */
export function publiceerbaar(metingen: Metingen, drempel: Drempel): readonly PubliekCijfer[] {
  const verborgen = verborgenVakken(metingen, drempel.minimum, false);
  const gebieden = [REGIO, ...metingen.gemeenten.map(({ code }) => code)];
  const perioden = [...metingen.kwartalen, ...jarenVan(metingen.kwartalen)];
  return REEKSEN.flatMap((reeks) =>
    gebieden.flatMap((gebied) =>
      perioden.map((kwartaal) => {
        const dicht = isVerborgen(verborgen, reeks, gebied, kwartaal);
        const exact = dicht ? NIET_GETOOND : cijfer(metingen, reeks, gebied, kwartaal);
        return { indicator: reeks.sleutel, gebied, kwartaal, ...(dicht ? exact : afgerond(exact, reeks, drempel)) };
      }),
    ),
  );
}

/** A publication begins two whole years before the running one: a year is more than quarters that are too small. */
export const JAREN_TERUG = 2;

/** Whether a figure is of a quarter or year that had not ended on the day of publication, so that it may still change. */
export const isVoorlopig = (kwartaal: string, dag: Day): boolean =>
  isJaar(kwartaal) ? kwartaal >= dag.slice(0, 4) : kwartaal >= quarterOf(dag);

export const isGetoond = ({ waarde }: Cijfer): boolean => waarde !== null;
