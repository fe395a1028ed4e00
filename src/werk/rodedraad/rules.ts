// SPDX-License-Identifier: EUPL-1.2
import { gaatGoed, REGIO, type Indicator, type Metingen, type Reeks } from '../../meten/indicator/rules.ts';
import { perioden, vakVoor, waardeVan, type Vak, type Waarde } from '../../meten/indicator/weergave/rules.ts';

/** What the region's figure did over the quarters of a trend, of which the last one is still running. */
export interface Verloop {
  /** The quarters of the line, and its values. */
  readonly kwartalen: readonly string[];
  readonly waarden: readonly Waarde[];
  /** The running quarter, up to today. */
  readonly nu: Vak;
  readonly nuPeriode: string;
  /** The last quarter that ended. */
  readonly laatste: Vak;
  readonly laatstePeriode: string;
  /** The first of the trend in which something was counted. */
  readonly eerste: number | null;
  readonly eerstePeriode: string;
  /** Whether the change from the first to the last whole quarter is the wanted way; undefined where no way is wanted. */
  readonly goed: boolean | undefined;
}

export function verloop(
  metingen: Metingen,
  verborgen: ReadonlySet<string>,
  indicator: Indicator,
  reeks: Reeks,
): Verloop {
  const nuPeriode = metingen.kwartalen.at(-1) ?? '';
  const laatstePeriode = metingen.kwartalen.at(-2) ?? nuPeriode;
  const kwartalen = perioden(reeks, metingen.kwartalen, nuPeriode);
  const vak = (periode: string) => vakVoor(metingen, verborgen, reeks, REGIO, periode);
  const waarden = kwartalen.map((kwartaal) => waardeVan(vak(kwartaal)));
  const laatste = vak(laatstePeriode);
  const eersteOp = waarden.findIndex((waarde) => typeof waarde === 'number');
  const eerste = waarden[eersteOp];
  const einde = waardeVan(laatste);
  const getal = (waarde: Waarde | undefined) => (typeof waarde === 'number' ? waarde : null);
  return {
    kwartalen,
    waarden,
    nu: vak(nuPeriode),
    nuPeriode,
    laatste,
    laatstePeriode,
    eerste: getal(eerste),
    eerstePeriode: kwartalen[eersteOp] ?? '',
    goed: gaatGoed(indicator, getal(eerste), getal(einde)),
  };
}
