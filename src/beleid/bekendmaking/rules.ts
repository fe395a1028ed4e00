// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';

export interface PubliekVenster {
  readonly gemeente_code: string;
  readonly gemeente: string;
  readonly van: Day;
  readonly tot: Day;
  readonly vindplaats: string;
}
export interface PubliekeActiviteit {
  readonly id: string;
  readonly dag: Day;
  readonly vorm: string;
  readonly titel: string;
  readonly begintijd: string | null;
  readonly eindtijd: string | null;
  readonly plaats: string;
  readonly afgelast: boolean;
}
export interface PubliekBesluit {
  readonly routestap_id: string;
  readonly gemeente: string;
  readonly orgaan: string;
  readonly rol: string;
  readonly dag: Day | null;
  readonly uitkomst: string | null;
}
export interface PubliekePassage {
  readonly adres: number;
  readonly volgorde: number;
  readonly soort: string;
  readonly nummer: string;
  readonly titel: string;
  readonly tekst: string;
  readonly eenvoudig: string;
}
export interface PubliekAntwoord {
  readonly volgorde: number;
  readonly thema: string;
  readonly adres: number | null;
  readonly tekst: string;
  readonly antwoord: string;
  readonly afdoening: string;
}

/** Everything that a publication of a traject holds: what is not in it, nobody outside can see. */
export interface Stand {
  readonly naam: string;
  readonly status: string;
  readonly looptijd_van: Day;
  readonly looptijd_tot: Day;
  /** The frozen text that is shown; empty when there is none that may be. */
  readonly tekstversie: string;
  readonly reacties: number;
  readonly fasen: readonly { readonly status: string; readonly begonnen_op: Day }[];
  readonly vensters: readonly PubliekVenster[];
  readonly activiteiten: readonly PubliekeActiviteit[];
  readonly besluiten: readonly PubliekBesluit[];
  readonly passages: readonly PubliekePassage[];
  readonly antwoorden: readonly PubliekAntwoord[];
}

/** What points at one person, or lets a reader reach one. */
export type Herkenbaar = 'mailadres' | 'telefoonnummer' | 'bsn' | 'adres' | 'naam';

/**
 * How much a text may hold. `punt`: what people said and its answer, where no way to reach anyone belongs. `tekst`: the text of
 * the vision, with the mailbox of an organisation. `plek`: where to be or to read, with an address.
 */
export type Gehalte = 'punt' | 'tekst' | 'plek';

/** The same as the check on publiek.trajectantwoord, or wider: what passes here must pass there. */
const SCHEIDING = /[ \t\r\n\f\v@]/u;
const NEGEN_CIJFERS = /(?:^|[^0-9])[0-9]{9}(?:[^0-9]|$)/u;
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

const AANSPREEKTITEL =
  /(?<!\p{L})(?:[Dd]hr\.?|[Hh]eer|[Mm]w\.?|[Mm]evr\.?|[Mm]evrouw|[Mm]eneer|[Bb]uurman|[Bb]uurvrouw|[Jj]uf|[Mm]eester|[Oo]om|[Tt]ante)\s+(?:[A-Z]\.\s?){0,6}(?:(?:van|de|den|der|ten|ter|el|al|ben)\s{1,3}){0,4}\p{Lu}\p{Ll}/u;
const STELT_ZICH_VOOR =
  /(?<!\p{L})(?:[Ii]k heet|[Mm]ijn naam is|[Ii]k ben \p{Lu}\p{Ll}+ \p{Lu}|[Mm]ijn (?:zoon|dochter|man|vrouw|ex|partner|vader|moeder|broer|zus|buurman|buurvrouw) \p{Lu}\p{Ll})/u;
const ONDERTEKENING = /(?<!\p{L})(?:[Gg]roet|[Gg]roeten|[Hh]oogachtend)[\s,]{0,8}\p{Lu}\p{Ll}+/u;
/** `J.P. Jansen` and `A. de Vries`, but not `optie A. Daarna` and not the form of a company. */
const VOORLETTERS =
  /(?<![\p{L}.])(?!B\.V\.|N\.V\.)(?:(?:\p{Lu}\.\s?){2,6}|\p{Lu}\.\s?(?=(?:van|de|den|der|ten|ter)\s))(?:(?:van|de|den|der|ten|ter)\s{1,3}){0,4}\p{Lu}\p{Ll}{2,}/u;
/** First names that many people in the Netherlands carry, when a capital follows: `Anna Bakker`, `Fatima el Amrani` [A]. */
const VOORNAAM =
  /(?<!\p{L})(?:Jan|Piet|Kees|Henk|Johan|Willem|Peter|Hans|Erik|Mark|Bas|Tim|Tom|Daan|Sem|Lucas|Thomas|Lars|Ruben|Mohamed|Mohammed|Ahmed|Ali|Hassan|Youssef|Omar|Ibrahim|Mehmet|Mustafa|Anna|Maria|Johanna|Els|Anja|Ingrid|Monique|Petra|Sandra|Linda|Kim|Lisa|Emma|Julia|Sophie|Eva|Mila|Tess|Sara|Noor|Lotte|Fleur|Fatima|Aisha|Samira|Khadija|Ayse|Zeynep)\s{1,3}(?:(?:van|de|den|der|ten|ter|el|al|ben)\s{1,3}){0,4}\p{Lu}\p{Ll}+/u;
const NAMEN = [AANSPREEKTITEL, STELT_ZICH_VOOR, ONDERTEKENING, VOORLETTERS, VOORNAAM];

/** A number of nine digits that passes the check of eleven, as every BSN does. */
function isBsn(cijfers: string): boolean {
  let som = 0;
  for (let plaats = 0; plaats < 9; plaats++) som += Number(cijfers.charAt(plaats)) * (plaats === 8 ? -1 : 9 - plaats);
  return som % 11 === 0 && Number(cijfers) > 0;
}

/** As it is and as it reads: signs that are not seen are taken out, and wide or circled ones are the plain ones. */
const lezingen = (tekst: string): readonly string[] => [
  tekst,
  tekst
    .normalize('NFKC')
    .replaceAll(/\p{Cf}|\p{Mn}/gu, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F]/gu, ' '),
];

/** The words around each at sign that has a word before it and a full stop inside the word after it. */
function* mailadressen(tekst: string): Generator<string> {
  for (let at = tekst.indexOf('@'); at >= 0; at = tekst.indexOf('@', at + 1)) {
    if (at === 0 || SCHEIDING.test(tekst.charAt(at - 1))) continue;
    let eind = at + 1;
    while (eind < tekst.length && !SCHEIDING.test(tekst.charAt(eind))) eind++;
    if (/[^]\.[^]/u.test(tekst.slice(at + 1, eind)))
      yield /[\w.+-]{0,64}$/u.exec(tekst.slice(Math.max(0, at - 64), at))?.[0] ?? '';
  }
}
const noemtMail = (tekst: string, gehalte: Gehalte): boolean =>
  [...mailadressen(tekst)].some((postbus) => gehalte === 'punt' || !LOKET.has(postbus.toLowerCase()));
const noemtTelefoon = (tekst: string, gehalte: Gehalte): boolean =>
  [...tekst.replaceAll(HULPLIJN, ' ').matchAll(TELEFOON)].some(([nummer]) => gehalte === 'punt' || MOBIEL.test(nummer));
const noemtBsn = (tekst: string, gehalte: Gehalte): boolean =>
  (gehalte === 'punt' && NEGEN_CIJFERS.test(tekst)) ||
  [...tekst.matchAll(REEKS)].some(([reeks]) => isBsn(reeks.replaceAll(/\D/gu, '')));
/** A postcode with a number before or after it; where people speak a whole postcode alone is enough: it is one street. */
const noemtAdres = (tekst: string, gehalte: Gehalte): boolean =>
  [...tekst.matchAll(POSTCODE)].some(
    ({ 0: postcode, index }) =>
      gehalte === 'punt' ||
      GETAL.test(tekst.slice(Math.max(0, index - 12), index)) ||
      GETAL.test(tekst.slice(index + postcode.length, index + postcode.length + 12)),
  );

/**
 * What in a text points at a person. A net with holes: it finds what has the form of a mail address, a number or a name, and
 * the names that are given; that nobody can be recognised by what happened, only a reader can see (docs/besluiten/0019).
 */
export function herkenbaarIn(tekst: string, gehalte: Gehalte, namen: readonly string[] = []): readonly Herkenbaar[] {
  const vormen = lezingen(tekst);
  const ergens = (vindt: (vorm: string) => boolean) => vormen.some(vindt);
  const bekend = namen.filter((naam) => naam.length > 4).map((naam) => naam.toLowerCase());
  const gevonden: readonly (readonly [Herkenbaar, boolean])[] = [
    ['mailadres', ergens((vorm) => noemtMail(vorm, gehalte))],
    ['telefoonnummer', ergens((vorm) => noemtTelefoon(vorm, gehalte))],
    ['bsn', ergens((vorm) => noemtBsn(vorm, gehalte))],
    ['adres', gehalte !== 'plek' && ergens((vorm) => noemtAdres(vorm, gehalte))],
    [
      'naam',
      gehalte === 'punt' &&
        ergens(
          (vorm) => NAMEN.some((naam) => naam.test(vorm)) || bekend.some((naam) => vorm.toLowerCase().includes(naam)),
        ),
    ],
  ];
  return gevonden.filter(([, ja]) => ja).map(([wat]) => wat);
}

/** Why a text may not be published: where it is, and what was found in it. */
export interface Bezwaar {
  readonly plaats: 'antwoord' | 'activiteit' | 'passage' | 'venster';
  /** Which one: its number in the publication, its title or the municipality. */
  readonly welke: string;
  readonly wat: Herkenbaar | 'letterlijk';
}

/** Everything in a publication that stands in its way; empty is how it must be. */
export function bezwaren(
  stand: Pick<Stand, 'antwoorden' | 'activiteiten' | 'passages' | 'vensters'>,
  namen: readonly string[],
  /** The numbers of answers whose point is the whole reaction of a resident, word for word. */
  letterlijk: ReadonlySet<number>,
): readonly Bezwaar[] {
  const van = (plaats: Bezwaar['plaats'], welke: string, wat: readonly Bezwaar['wat'][]): Bezwaar[] =>
    [...new Set(wat)].map((een) => ({ plaats, welke, wat: een }));
  return [
    ...stand.antwoorden.flatMap(({ volgorde, thema, tekst, antwoord }) =>
      van('antwoord', String(volgorde), [
        ...[thema, tekst, antwoord].flatMap((een) => herkenbaarIn(een, 'punt', namen)),
        ...(letterlijk.has(volgorde) ? (['letterlijk'] as const) : []),
      ]),
    ),
    ...stand.activiteiten.flatMap(({ titel, plaats }) =>
      van('activiteit', titel, [...herkenbaarIn(titel, 'punt', namen), ...herkenbaarIn(plaats, 'plek')]),
    ),
    ...stand.vensters.flatMap(({ gemeente, vindplaats }) => van('venster', gemeente, herkenbaarIn(vindplaats, 'plek'))),
    ...stand.passages.flatMap(({ adres, titel, tekst, eenvoudig }) =>
      van(
        'passage',
        String(adres),
        [titel, tekst, eenvoudig].flatMap((een) => herkenbaarIn(een, 'tekst')),
      ),
    ),
  ];
}

const kaal = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a point is the reaction itself: told word for word, or all but all of it. */
export const isLetterlijk = (punt: string, reactie: string): boolean => {
  const [deel, geheel] = [kaal(punt), kaal(reactie)];
  return deel !== '' && (geheel === deel || (geheel.includes(deel) && deel.length > 0.8 * geheel.length));
};
