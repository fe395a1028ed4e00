// SPDX-License-Identifier: EUPL-1.2
import { isVerborgen } from '../onthulling/rules.ts';
import {
  cijfer,
  isJaar,
  REGIO,
  type Cijfer,
  type Eenheid,
  type Indicator,
  type Metingen,
  type Reeks,
} from '../rules.ts';

/** The words and figures of a reader's language; `Ui` of src/taal is one. */
export interface Woorden {
  readonly tekst: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly getal: (value: number, decimals?: number) => string;
}

/**
 * The periods that a picture of a line of figures may hold. A count of a quarter that is still running is no fall, so it is
 * left out of the line; a share or a median of it can be compared.
 */
export const perioden = (reeks: Reeks, alle: readonly string[], lopend: string): readonly string[] =>
  reeks.eenheid === 'aantal' ? alle.filter((periode) => periode !== lopend) : alle;

/** A figure that is there, nothing counted, or a full stop: it exists but may not be shown. */
export type Vak = Cijfer | null | '.';
export type Waarde = number | null | '.';

/** The figure of a cell as this reader may see it. */
export function vakVoor(
  metingen: Metingen,
  verborgen: ReadonlySet<string>,
  reeks: Reeks,
  gebied: string,
  periode: string,
): Vak {
  if (isVerborgen(verborgen, reeks, gebied, periode)) return '.';
  const gevonden = cijfer(metingen, reeks, gebied, periode);
  return gevonden.waarde === null ? null : gevonden;
}

export const waardeVan = (vak: Vak): Waarde => (vak === null || vak === '.' ? vak : vak.waarde);

/** `81,3 %`, `6 dagen`, `5.740` */
export function opmaak(w: Woorden, eenheid: Eenheid, waarde: number): string {
  switch (eenheid) {
    case 'procent':
      return w.tekst('indicator.procent', { aantal: w.getal(waarde, 1) });
    case 'dagen':
      return waarde === 1
        ? w.tekst('indicator.dag')
        : w.tekst('indicator.dagen', { aantal: w.getal(waarde, Number.isInteger(waarde) ? 0 : 1) });
    case 'aantal':
      return w.getal(waarde);
    default: {
      const never: never = eenheid;
      return never;
    }
  }
}

/** The figures along an axis: a whole percentage, a bare number of days. */
export const asOpmaak = (w: Woorden, eenheid: Eenheid, waarde: number): string =>
  eenheid === 'procent' && Number.isInteger(waarde)
    ? w.tekst('indicator.procent', { aantal: w.getal(waarde) })
    : opmaak(w, eenheid, waarde);

export const opmaakVak = (w: Woorden, eenheid: Eenheid, waarde: Waarde): string =>
  waarde === null ? w.tekst('indicator.ontbreekt') : waarde === '.' ? '.' : opmaak(w, eenheid, waarde);

/** `2026 kw 2`, or the year. */
export function periodeNaam(w: Woorden, periode: string): string {
  const [jaar = '', kwartaal = ''] = periode.split('-');
  return isJaar(periode) ? jaar : w.tekst('indicator.kwartaal', { jaar, kwartaal });
}

export const indicatorNaam = (w: Woorden, { sleutel }: Pick<Indicator, 'sleutel'>): string =>
  w.tekst(`indicator.${sleutel}.naam`);

/** The name of a line of figures: for one of several under an indicator, that of its kind. */
export const reeksNaam = (w: Woorden, { sleutel }: Reeks): string => {
  const [indicator = '', deel] = sleutel.split('.');
  if (deel === undefined) return w.tekst(`indicator.${indicator}.naam`);
  const naam = w.tekst(deel);
  return naam.charAt(0).toUpperCase() + naam.slice(1);
};

export const gebiedNaam = (w: Woorden, gebied: string, gebieden: Metingen['gemeenten']): string =>
  gebied === REGIO ? w.tekst('indicator.regio') : (gebieden.find(({ code }) => code === gebied)?.naam ?? gebied);

/** What a figure was computed from, in words: `412 van de 503`, `over 120 overdrachten`; nothing for a count. */
export function waaruit(w: Woorden, { teller, noemer }: Cijfer): string {
  if (noemer === null) return '';
  return teller === null
    ? w.tekst('indicator.over', { noemer: w.getal(noemer) })
    : w.tekst('indicator.vanDe', { teller: w.getal(teller), noemer: w.getal(noemer) });
}

/** The fixed words of a chart. */
export const grafiekTeksten = (w: Woorden) => ({
  period: w.tekst('indicator.periode'),
  table: w.tekst('indicator.tabel'),
  missing: w.tekst('indicator.ontbreekt'),
  suppressed: w.tekst('indicator.verborgen'),
});
