// SPDX-License-Identifier: EUPL-1.2

/** What can go along with a transfer, each by its own choice; nothing goes along unless it is chosen. */
export const STUKSOORTEN = [
  'voorwaarde',
  'gezinslid',
  'samenvatting',
  'besluit',
  'eerder',
  'afspraak',
  'document',
] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];
/** When the receiver reads it: to decide on the transfer, or only once it accepted. */
export const STUKMOMENTEN = ['voorBesluit', 'naAcceptatie'] as const;
export type Stukmoment = (typeof STUKMOMENTEN)[number];

/** Kinds that the sender writes for this transfer, in own words. */
const EIGEN_WOORDEN: ReadonlySet<Stuksoort> = new Set(['samenvatting', 'eerder', 'document']);
export const isEigenTekst = (soort: Stuksoort): boolean => EIGEN_WOORDEN.has(soort);
/** Kinds that say more than the receiver needs to begin: each needs a reason of its own [A]. */
const GEVOELIG: ReadonlySet<Stuksoort> = new Set(['eerder', 'document']);
export const isGevoelig = (soort: Stuksoort): boolean => GEVOELIG.has(soort);

/** The name of a piece in the fields of a form. */
export const stukSleutel = (soort: Stuksoort, id?: string | null): string => (id ? `${soort}_${id}` : soort);

export interface GekozenStuk {
  readonly soort: Stuksoort;
  readonly id: string | null;
  readonly wanneer: Stukmoment;
  readonly reden: string;
  readonly tekst: string;
}

/** The fields `stuk_<soort>_<id>`, `reden_<..>` and `tekst_<..>` of a form as a list. */
export function gekozenStukken(typed: Readonly<Record<string, unknown>>): unknown[] {
  return Object.entries(typed).flatMap(([naam, wanneer]) => {
    const [, soort, id] = /^stuk_([a-z]+)(?:_([0-9a-f-]{36}))?$/.exec(naam) ?? [];
    if (soort === undefined || wanneer === '') return [];
    const sleutel = id === undefined ? soort : `${soort}_${id}`;
    return [
      { soort, id: id ?? '', wanneer, reden: typed[`reden_${sleutel}`] ?? '', tekst: typed[`tekst_${sleutel}`] ?? '' },
    ];
  });
}
