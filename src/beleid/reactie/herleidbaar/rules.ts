// SPDX-License-Identifier: EUPL-1.2

export type Herleidbaar = 'mail' | 'telefoon' | 'adres' | 'naam';

const MAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** A Dutch number of ten digits, as people write it; a year or an amount is shorter. */
const TELEFOON = /(?<!\d)(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8}\d(?!\d)/;
const POSTCODE = /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])/;
/** A street with a number. */
const STRAAT = /\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|kade|singel|gracht|hof|dijk|steeg)\s+\d+/u;
const NAAM = /\b(?:[Mm]ijn naam is|[Ii]k heet|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Mm]w\.?|[Mm]vr\.?)\s+\p{Lu}/u;

/** What in a text may tell who someone is: looked for before it is kept. Finding nothing proves nothing. */
export function herleidbaar(tekst: string): readonly Herleidbaar[] {
  const gezien: readonly (readonly [Herleidbaar, boolean])[] = [
    ['mail', MAIL.test(tekst)],
    ['telefoon', TELEFOON.test(tekst)],
    ['adres', POSTCODE.test(tekst) || STRAAT.test(tekst)],
    ['naam', NAAM.test(tekst)],
  ];
  return gezien.flatMap(([wat, zo]) => (zo ? [wat] : []));
}

const elfproef = (cijfers: string): boolean =>
  Array.from(cijfers, Number).reduce((som, cijfer, plek) => som + cijfer * (plek === 8 ? -1 : 9 - plek), 0) % 11 === 0;

/** Nine digits that pass the check of a citizen service number: such a text is refused outright. */
export const bevatBsn = (tekst: string): boolean =>
  [...tekst.matchAll(/(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/g)].some(([getal]) => {
    const cijfers = getal.replaceAll(/\D/g, '');
    return cijfers !== '000000000' && elfproef(cijfers);
  });
