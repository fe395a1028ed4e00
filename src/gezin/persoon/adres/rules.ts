// SPDX-License-Identifier: EUPL-1.2

export const ADRES_SOORTEN = ['woonadres', 'verblijfadres', 'postadres'] as const;
/** Whether an address is kept from everyone but those who are named (gezinskring.md 5.3, G21) [I3]. */
export const AFSCHERMINGEN = ['geen', 'geheim', 'opvang'] as const;
export type Afscherming = (typeof AFSCHERMINGEN)[number];

export interface Adres {
  readonly straat: string;
  readonly huisnummer: number | null;
  readonly toevoeging: string;
  /** As `2312AB`; empty when it is not known. A postcode that begins with 0 does not exist: the example region uses those. */
  readonly postcode: string;
  readonly plaats: string;
}

/** A postcode as it is stored, empty when nothing was typed, undefined when it is none. */
export function leesPostcode(getypt: string): string | undefined {
  const kaal = getypt.replaceAll(/\s/g, '').toUpperCase();
  return kaal === '' || /^\d{4}[A-Z]{2}$/.test(kaal) ? kaal : undefined;
}

/** Whether a text holds a postcode, in one of the ways in which people type it; SA, SD and SS are never given out. */
export const noemtPostcode = (tekst: string): boolean =>
  /(?<![\p{L}\p{N}])(?:[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}|[1-9]\d{3}(?!sa|sd|ss)[a-z]{2})(?![\p{L}\p{N}])/u.test(tekst);

export const isLeeg = ({ straat, huisnummer, toevoeging, postcode, plaats }: Adres): boolean =>
  straat === '' && huisnummer === null && toevoeging === '' && postcode === '' && plaats === '';

/** Enough to find the place: postcode and house number [L1 5.2.9], or street and town when someone knows no more. */
export const isGenoeg = ({ straat, huisnummer, postcode, plaats }: Adres): boolean =>
  (postcode !== '' && huisnummer !== null) || (straat !== '' && plaats !== '');

/** One line, as on an envelope. */
export const adresregel = ({ straat, huisnummer, toevoeging, postcode, plaats }: Adres): string => {
  const huis = [straat, [huisnummer ?? '', toevoeging].join('')].filter(Boolean).join(' ');
  const plek = [postcode.replace(/^(\d{4})/, '$1 '), plaats].filter(Boolean).join(' ');
  return [huis, plek].filter(Boolean).join(', ');
};

export const zelfdeAdres = (een: Adres, ander: Adres): boolean =>
  adresregel(een).toLowerCase() === adresregel(ander).toLowerCase();
