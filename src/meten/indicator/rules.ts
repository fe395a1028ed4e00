// SPDX-License-Identifier: EUPL-1.2
import { VORMEN } from '../../gezin/melding/rules.ts';

type Vorm = (typeof VORMEN)[number];

/** What is counted, by the names of db/current/metingen.sql. */
export type Maat =
  | 'meldingen'
  | 'hermeldingen'
  | 'vervolgmeldingen'
  | 'beoordeeld'
  | 'tijdigBeoordeeld'
  | 'geaccepteerd'
  | 'lopend'
  | 'metContactpersoon'
  | 'afgesloten'
  | 'allenVeilig'
  | `vorm.${Vorm}`;

export type Eenheid = 'procent' | 'dagen' | 'aantal';

/** One line of figures: a share of two counts, a count, or a median over as many cases as `noemer` counts. */
export interface Reeks {
  /** `hermeldingen`, or `meldingenPerVorm.kindermishandeling`. */
  readonly sleutel: string;
  readonly eenheid: Eenheid;
  /** Null for a median. */
  readonly teller: Maat | null;
  /** Null for a count. */
  readonly noemer: Maat | null;
}

export interface Indicator {
  readonly sleutel: string;
  readonly soort: 'maatschappelijk' | 'prestatie' | 'proces' | 'financieel';
  readonly reeksen: readonly Reeks[];
  readonly eenheid: Eenheid;
  readonly periode: 'kwartaal';
  /** Key of docs: where the definition comes from (beleidskring.md 7.2, gezinskring.md). */
  readonly bron: string;
  /** Which way a region wants it to go. Political, so `geen` where the sources disagree; the catalogue says why. */
  readonly gewensteRichting: 'hoger' | 'lager' | 'geen';
  /** Quarters from which figures may not be compared with those before, and why (key of the catalogue). */
  readonly reeksbreuken: readonly { readonly kwartaal: string; readonly key: string }[];
}

const aandeel = (sleutel: string, teller: Maat, noemer: Maat): Reeks => ({
  sleutel,
  eenheid: 'procent',
  teller,
  noemer,
});
const aantal = (sleutel: string, teller: Maat): Reeks => ({ sleutel, eenheid: 'aantal', teller, noemer: null });

const indicator = (
  soort: Indicator['soort'],
  gewensteRichting: Indicator['gewensteRichting'],
  bron: string,
  eerste: Reeks,
  sleutel = eerste.sleutel,
  reeksen: readonly Reeks[] = [eerste],
): Indicator => ({
  sleutel,
  soort,
  reeksen,
  eenheid: eerste.eenheid,
  periode: 'kwartaal',
  bron,
  gewensteRichting,
  reeksbreuken: [],
});

const perVorm = (vorm: Vorm): Reeks => aantal(`meldingenPerVorm.${vorm}`, `vorm.${vorm}`);

/** Every indicator as data. Its words stand in the catalogue under `indicator.<sleutel>`. */
export const INDICATOREN: readonly Indicator[] = [
  indicator('prestatie', 'hoger', '[S82][E2]', aandeel('tijdigBeoordeeld', 'tijdigBeoordeeld', 'beoordeeld')),
  indicator('prestatie', 'lager', '[L3]', {
    sleutel: 'meldingTotOverdracht',
    eenheid: 'dagen',
    teller: null,
    noemer: 'geaccepteerd',
  }),
  indicator('proces', 'hoger', '[S1]', aandeel('metContactpersoon', 'metContactpersoon', 'lopend')),
  indicator('maatschappelijk', 'hoger', '[S1][S3]', aandeel('allenVeilig', 'allenVeilig', 'afgesloten')),
  indicator('maatschappelijk', 'lager', '[S81][C2]', aandeel('hermeldingen', 'hermeldingen', 'meldingen')),
  indicator('maatschappelijk', 'geen', '[S72][C2]', aandeel('vervolgmeldingen', 'vervolgmeldingen', 'meldingen')),
  indicator('maatschappelijk', 'geen', '[S68][C9]', aantal('meldingen', 'meldingen')),
  indicator(
    'maatschappelijk',
    'geen',
    '[S69][C5]',
    perVorm('kindermishandeling'),
    'meldingenPerVorm',
    VORMEN.map(perVorm),
  ),
];
export const INDICATOR_SLEUTELS: readonly string[] = INDICATOREN.map(({ sleutel }) => sleutel);
export const REEKSEN: readonly Reeks[] = INDICATOREN.flatMap(({ reeksen }) => reeksen);
/** The measures that lines of figures are computed from. */
export const matenVan = (reeksen: readonly Reeks[]): readonly Maat[] => [
  ...new Set(reeksen.flatMap(({ teller, noemer }) => [teller, noemer].filter((maat) => maat !== null))),
];
export const MATEN: readonly Maat[] = matenVan(REEKSEN);

export const vindIndicator = (sleutel: string): Indicator | undefined =>
  INDICATOREN.find((indicator) => indicator.sleutel === sleutel);

/** The measures that count who is there on the last day of a quarter: they do not add up over quarters. */
const STANDEN: ReadonlySet<Maat> = new Set<Maat>(['lopend', 'metContactpersoon']);
export const isStand = (maat: Maat): boolean => STANDEN.has(maat);

/** The area that is all municipalities together. */
export const REGIO = 'regio';

/** `2025-4` belongs to `2025`; a year belongs to itself. */
const jaarVan = (periode: string): string => periode.slice(0, 4);
export const isJaar = (periode: string): boolean => periode.length === 4;
export const jarenVan = (kwartalen: readonly string[]): readonly string[] => [...new Set(kwartalen.map(jaarVan))];
/** The quarters that a period consists of. */
export const kwartalenIn = (periode: string, kwartalen: readonly string[]): readonly string[] =>
  kwartalen.filter((kwartaal) => kwartaal === periode || jaarVan(kwartaal) === periode);

/** What was counted for a region: counts and numbers of days, per municipality and quarter. */
export interface Metingen {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** In order of time; the last one may still be running. */
  readonly kwartalen: readonly string[];
  /** The measures that were counted; of another one nothing can be said. */
  readonly maten: readonly Maat[];
  readonly aantallen: ReadonlyMap<string, number>;
  /** How often each number of days from melding to accepted transfer occurred: days to count. */
  readonly dagen: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The key of `aantallen` and `dagen`. */
export const vak = (maat: Maat, gemeente: string, kwartaal: string): string => `${maat}|${gemeente}|${kwartaal}`;

const gebieden = ({ gemeenten }: Metingen, gebied: string): readonly string[] =>
  gebied === REGIO ? gemeenten.map(({ code }) => code) : [gebied];

/** How often a measure was counted in an area and a period: a sum, but for a year the last quarter of what does not add up. */
export function telling(metingen: Metingen, maat: Maat, gebied: string, periode: string): number {
  const alle = kwartalenIn(periode, metingen.kwartalen);
  const kwartalen = isStand(maat) ? alle.slice(-1) : alle;
  return gebieden(metingen, gebied)
    .flatMap((gemeente) => kwartalen.map((kwartaal) => metingen.aantallen.get(vak(maat, gemeente, kwartaal)) ?? 0))
    .reduce((som, n) => som + n, 0);
}

/** The middle of counted numbers of days; between the two middle ones when their number is even. Null when there is none. */
export function mediaan(dagen: ReadonlyMap<number, number>): number | null {
  const oplopend = [...dagen].sort(([a], [b]) => a - b);
  const samen = oplopend.reduce((som, [, n]) => som + n, 0);
  const waardeOp = (plaats: number) => {
    let tot = 0;
    return oplopend.find(([, n]) => (tot += n) > plaats)?.[0];
  };
  const laag = waardeOp(Math.floor((samen - 1) / 2));
  const hoog = waardeOp(Math.floor(samen / 2));
  return laag === undefined || hoog === undefined ? null : (laag + hoog) / 2;
}

function dagenIn(metingen: Metingen, gebied: string, periode: string): ReadonlyMap<number, number> {
  const samen = new Map<number, number>();
  for (const gemeente of gebieden(metingen, gebied))
    for (const kwartaal of kwartalenIn(periode, metingen.kwartalen))
      for (const [dag, n] of metingen.dagen.get(vak('geaccepteerd', gemeente, kwartaal)) ?? [])
        samen.set(dag, (samen.get(dag) ?? 0) + n);
  return samen;
}

/** A figure with what it was computed from; all null when there was nothing to count (no share of nought). */
export interface Cijfer {
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
}

/** The value of a line of figures for an area (a municipality's code, or REGIO) and a period (a quarter or a year). */
export function cijfer(metingen: Metingen, reeks: Reeks, gebied: string, periode: string): Cijfer {
  const teller = reeks.teller && telling(metingen, reeks.teller, gebied, periode);
  const noemer = reeks.noemer && telling(metingen, reeks.noemer, gebied, periode);
  if (teller === null) return { teller, noemer, waarde: mediaan(dagenIn(metingen, gebied, periode)) };
  if (noemer === null) return { teller, noemer, waarde: teller };
  return { teller, noemer, waarde: noemer === 0 ? null : (100 * teller) / noemer };
}

/** Whether a change goes the way that the region wants; undefined where no way is wanted, or nothing changed. */
export function gaatGoed(indicator: Indicator, eerder: number | null, nu: number | null): boolean | undefined {
  if (indicator.gewensteRichting === 'geen' || eerder === null || nu === null || eerder === nu) return undefined;
  return indicator.gewensteRichting === 'hoger' ? nu > eerder : nu < eerder;
}

/** The disclosure rule of a region: below `minimum` nothing is shown, published counts are multiples of `afronding`. */
export interface Drempel {
  readonly minimum: number;
  readonly afronding: number;
}
/** What vertrouwen.md 3.4 advises, and the laxest rule that holds: a region may be stricter. */
export const STANDAARD_DREMPEL: Drempel = { minimum: 10, afronding: 5 };
