// SPDX-License-Identifier: EUPL-1.2
import { naamIn } from './naam/rules.ts';

/** What points at one person, or lets a reader reach one. */
export type Herkenbaar =
  | 'mailadres'
  | 'telefoonnummer'
  | 'bsn'
  | 'rekeningnummer'
  | 'adres'
  | 'naam'
  | 'dossiernummer'
  | 'kenteken';

/**
 * How much a text may hold. `punt`: what people said and its answer, where no way to reach anyone belongs. `tekst`: the text of
 * the vision, with the mailbox of an organisation. `plek`: where to be or to read, with an address.
 */
export type Gehalte = 'punt' | 'tekst' | 'plek';

/** Something in a text, and the words in which it stands there. */
export interface Vondst {
  readonly wat: Herkenbaar;
  readonly woorden: string;
}

/** The same as the check on publiek.trajectantwoord, or wider: what passes here must pass there. */
const SCHEIDING = /[ \t\r\n\f\v@]/u;
const NEGEN_CIJFERS = /(?<![0-9])[0-9]{9}(?![0-9])/gu;
/** Mailboxes of an office, not of a person [A]. */
const LOKET: ReadonlySet<string> = new Set(
  'info contact post gemeente griffie inspraak communicatie participatie regiovisie secretariaat'.split(' '),
);
const TELEFOON = /(?<![\d+])(?:\+31|0031|0)(?:[ -]?\(0\))?[ -]?(?:\d[ -]?){8}\d(?!\d)/gu;
const MOBIEL = /^(?:\+31|0031|0)[^\d]*6/u;
const HULPLIJN = /(?<!\d)0[89]00[ -]?\d{4}(?:[ -]?\d{3})?(?!\d)/gu;
/** Nine digits as they are written together or in threes; never an amount of money. */
const REEKS = /(?<![\d.,]|€ ?|EUR ?)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/gu;
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}[ ]?[A-Z]{2}(?![\p{L}\d])/gu;
const GETAL = /\d{1,5}/u;
/** A bank account of here or next door, in the length that each country has (ISO 13616). */
const IBAN =
  /(?<![A-Z\d])(?:NL\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}|BE\d{2}(?:[ .-]?\d){12}|DE\d{2}(?:[ .-]?\d){18})(?![A-Z\d])/giu;
/** A number by which someone's own case or file is known, said to be one [A]. */
const GENOEMD_NUMMER =
  /(?<!\p{L})(?:(?:ons|uw|mijn)?\s?kenmerk|(?:zaak|dossier|casus|meldings?|cli[eë]nt|klant|polis|parket|rekest|rol|registratie|beschikkings?|aangifte|pv-|proces-verbaal)-?\s?(?:nummer|nr\.?)|referentie(?:nummer)?|zaak|dossier|rekest)\s?(?:nr\.?|nummer)?\s?[:#]?\s?(?=[\p{L}\d/._-]{0,20}\d{2})[\p{L}\d][\p{L}\d/._-]{3,29}(?: \d{2,}[\p{L}\d/._-]{0,20})?/giu;
/** Numbers that have the form of those of a court, the prosecutor or a municipality. */
const DOSSIERVORM =
  /(?<![\p{L}\d/.-])(?:ECLI:[A-Z:\d]{8,40}|C\/\d{2}\/\d{5,7}|\d{2}[/-]\d{6}-\d{2}|Z[-/ ]?\d{2,4}[-/ ]\d{4,8})(?![\p{L}\d])/gu;
const JAARTAL = /^\D*(?:19|20)\d{2}(?:\D*(?:19|20)\d{2})?\D*$/u;
/** The groups of a Dutch number plate: six signs in three groups (RDW); with what stands before it, also without hyphens. */
const KENTEKEN = /(?<![\p{L}\d-])(?:\d{1,3}|[A-Z]{1,3})-(?:\d{1,3}|[A-Z]{1,3})-(?:\d{1,3}|[A-Z]{1,3})(?![\p{L}\d-])/gu;
const GENOEMD_KENTEKEN = /(?<!\p{L})kenteken\s?:?\s(?=[A-Z\d -]{0,8}\d)[A-Z\d](?:[ -]?[A-Z\d]){5}(?![\p{L}\d])/giu;

/** A number of nine digits that passes the check of eleven, as every BSN does. */
function isBsn(cijfers: string): boolean {
  let som = 0;
  for (let plaats = 0; plaats < 9; plaats++) som += Number(cijfers.charAt(plaats)) * (plaats === 8 ? -1 : 9 - plaats);
  return som % 11 === 0 && Number(cijfers) > 0;
}

/** The check of 97 on a bank account (ISO 7064). */
function isRekening(iban: string): boolean {
  const kaal = iban.replaceAll(/[ .-]/g, '').toUpperCase();
  let rest = 0;
  for (const teken of kaal.slice(4) + kaal.slice(0, 4))
    for (const cijfer of String(Number.parseInt(teken, 36))) rest = (rest * 10 + Number(cijfer)) % 97;
  return rest === 1;
}

const isKenteken = (woorden: string): boolean =>
  woorden.length === 8 && /\d/.test(woorden) && /[A-Z]/.test(woorden) && !/^\d-[A-Z]-/.test(woorden);

/** As it is and as it reads: signs that are not seen are taken out, and wide or circled ones are the plain ones. */
const lezingen = (tekst: string): ReadonlySet<string> =>
  new Set([
    tekst.normalize('NFC'),
    tekst
      .normalize('NFKC')
      .replaceAll(/\p{Cf}|\p{Mn}/gu, '')
      .replaceAll(/[\u00A0\u2000-\u200A\u202F]/gu, ' '),
  ]);

const alle = (tekst: string, vorm: RegExp): readonly string[] => [...tekst.matchAll(vorm)].map(([woorden]) => woorden);

/** The words around each at sign that has a word before it and a full stop inside the word after it. */
function* mailadressen(tekst: string): Generator<{ readonly postbus: string; readonly woorden: string }> {
  for (let at = tekst.indexOf('@'); at >= 0; at = tekst.indexOf('@', at + 1)) {
    if (at === 0 || SCHEIDING.test(tekst.charAt(at - 1))) continue;
    let eind = at + 1;
    while (eind < tekst.length && !SCHEIDING.test(tekst.charAt(eind))) eind++;
    if (!/[^]\.[^]/u.test(tekst.slice(at + 1, eind))) continue;
    const postbus = /[\w.+-]{0,64}$/u.exec(tekst.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    yield { postbus, woorden: postbus + tekst.slice(at, Math.min(eind, at + 80)) };
  }
}
const mail = (tekst: string, gehalte: Gehalte): readonly string[] =>
  [...mailadressen(tekst)]
    .filter(({ postbus }) => gehalte === 'punt' || !LOKET.has(postbus.toLowerCase()))
    .map(({ woorden }) => woorden);
const telefoon = (tekst: string, gehalte: Gehalte): readonly string[] =>
  alle(tekst.replaceAll(HULPLIJN, ' '), TELEFOON).filter((nummer) => gehalte === 'punt' || MOBIEL.test(nummer));
const bsn = (tekst: string, gehalte: Gehalte): readonly string[] => [
  ...(gehalte === 'punt' ? alle(tekst, NEGEN_CIJFERS) : []),
  ...alle(tekst, REEKS).filter((reeks) => isBsn(reeks.replaceAll(/\D/gu, ''))),
];
/** A postcode with a number before or after it; where people speak a whole postcode alone is enough: it is one street. */
const adres = (tekst: string, gehalte: Gehalte): readonly string[] =>
  [...tekst.matchAll(POSTCODE)]
    .filter(
      ({ 0: postcode, index }) =>
        gehalte === 'punt' ||
        GETAL.test(tekst.slice(Math.max(0, index - 12), index)) ||
        GETAL.test(tekst.slice(index + postcode.length, index + postcode.length + 12)),
    )
    .map(([postcode]) => postcode);
/** A year after such a word is not a number of a case: `dossier 2024`. */
const dossiernummer = (tekst: string): readonly string[] => [
  ...alle(tekst, GENOEMD_NUMMER).filter((woorden) => !JAARTAL.test(woorden)),
  ...alle(tekst, DOSSIERVORM),
];
const kenteken = (tekst: string): readonly string[] => [
  ...alle(tekst, KENTEKEN).filter(isKenteken),
  ...alle(tekst, GENOEMD_KENTEKEN),
];

type Zoeker = readonly [Herkenbaar, (vorm: string) => readonly string[]];

/**
 * What in a text points at a person. A net with holes: it finds what has the form of a mail address, a number or a name, and
 * the names that are given; that nobody can be recognised by what happened, only a reader can see (docs/besluiten/0019).
 */
export function vondsten(tekst: string, gehalte: Gehalte, namen: readonly string[] = []): readonly Vondst[] {
  const zoekers: readonly Zoeker[] = [
    ['mailadres', (vorm) => mail(vorm, gehalte)],
    ['telefoonnummer', (vorm) => telefoon(vorm, gehalte)],
    ['bsn', (vorm) => bsn(vorm, gehalte)],
    ['rekeningnummer', (vorm) => alle(vorm, IBAN).filter(isRekening)],
    ['adres', (vorm) => (gehalte === 'plek' ? [] : adres(vorm, gehalte))],
    ['naam', (vorm) => naamIn(vorm, gehalte === 'plek', namen)],
    ['dossiernummer', (vorm) => (gehalte === 'plek' ? [] : dossiernummer(vorm))],
    ['kenteken', (vorm) => (gehalte === 'plek' ? [] : kenteken(vorm))],
  ];
  const vormen = [...lezingen(tekst)];
  const gevonden = zoekers.flatMap(([wat, zoek]) =>
    vormen.flatMap(zoek).map((woorden) => ({ wat, woorden: woorden.trim().slice(0, 120) })),
  );
  return [...new Map(gevonden.map((vondst) => [`${vondst.wat} ${vondst.woorden.toLowerCase()}`, vondst])).values()];
}

/** The kinds of what is in a text, each once. */
export const herkenbaarIn = (tekst: string, gehalte: Gehalte, namen: readonly string[] = []): readonly Herkenbaar[] => [
  ...new Set(vondsten(tekst, gehalte, namen).map(({ wat }) => wat)),
];
