// SPDX-License-Identifier: EUPL-1.2
import { noemtPostcode } from '../../persoon/adres/rules.ts';

export const GEGEVENS = ['naamVanIemand', 'geboortedatum', 'adresVanIemand', 'telefoonOfMail'] as const;
export type Gegeven = (typeof GEGEVENS)[number];

/** Words with a capital that are no person: organisations, laws, days and titles. */
const GEEN_NAAM: ReadonlySet<string> = new Set(
  `Veilig Thuis Raad Kinderbescherming Zorg Veiligheidshuis Slachtofferhulp Nederland Kindertelefoon Centrum Jeugd Gezin Blijf
  Huis Fier Filomena Pharos Politie Gemeente Jeugdbescherming Halt Wmo Jeugdwet Bel Meldcode Handelingsprotocol Koningsdag Pasen
  Kerst Pinksteren Ramadan Chat Stalking Nederlands Engels Turks Arabisch Pools Oekraine Marokko Turkije Syrie Europa`
    .split(/\s+/)
    .filter(Boolean),
);
/** What comes before a name, with or without a capital. */
const VOOR_EEN_NAAM =
  /(?<!\p{L})(?:heet|heten|genaamd|dhr\.?|mw\.?|mevr\.?|mevrouw|meneer|buurman|buurvrouw|juf|meester|oom|tante|opa|oma)\s+(?!\p{Ll}*(?:en|de|het|een|van|is|heeft|die|dat|zegt|wil|kan|niet|met)(?!\p{L}))(?=\p{Lu}|\p{Ll}{3,}\s+\p{Lu})/u;
const EIGEN_NAAM = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu;
const BEGINT_ZIN = /(?:^|[.!?:;\n"(]|^[-*])\s*$/u;
/** First names that many people in the Netherlands carry: one of them at the start of a sentence is seen too. */
const VOORNAMEN: ReadonlySet<string> = new Set(
  `Jan Piet Kees Henk Johan Willem Peter Hans Erik Mark Bas Tim Tom Daan Sem Lucas Levi Finn Noah Luuk Jesse Thomas Lars Ruben
  Mohamed Mohammed Ahmed Ali Hassan Youssef Omar Ibrahim Mehmet Mustafa Emre Anna Maria Johanna Els Anja Ingrid Monique Petra
  Sandra Linda Kim Lisa Emma Julia Sophie Eva Mila Tess Sara Noor Lotte Fleur Fatima Aisha Samira Khadija Ayse Zeynep`
    .split(/\s+/)
    .filter(Boolean),
);

const MAAND =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATUM = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2} (?:${MAAND}) (?:19|20)\\d{2}|geboren (?:op|in))(?!\\d)`,
  'iu',
);
const STRAAT =
  /\p{L}+(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|dreef|plantsoen|park|markt|ring)\s+\d{1,5}(?!\s*(?:jaar|uur|keer|euro|procent))/iu;
const TELEFOON = /(?<!\d)(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?!\d)/;
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** 0800-2000, 113, 112 and the like are numbers of help, not of a person. */
const zonderHulplijnen = (tekst: string) => tekst.replaceAll(/0800[ -]?\d{4}/g, '');

function noemtNaam(tekst: string): boolean {
  if (VOOR_EEN_NAAM.test(tekst)) return true;
  let vorige = -1;
  for (const { 0: woord, index } of tekst.matchAll(EIGEN_NAAM)) {
    if (GEEN_NAAM.has(woord)) continue;
    const begin = BEGINT_ZIN.test(tekst.slice(0, index));
    if (!begin || VOORNAMEN.has(woord) || vorige === index) return true;
    // "Jansen slaat" begins a sentence as any word does; "Jans Jansen slaat" does not.
    vorige = index + woord.length + 1;
  }
  return false;
}

/**
 * What in a text looks like the data of a person [V7]: a reason to look again, never a refusal, because a street name or a town
 * may be meant in general.
 */
export function herken(tekst: string): readonly Gegeven[] {
  const schoon = zonderHulplijnen(tekst);
  const gevonden: Readonly<Record<Gegeven, boolean>> = {
    naamVanIemand: noemtNaam(schoon),
    geboortedatum: DATUM.test(schoon),
    adresVanIemand: STRAAT.test(schoon) || noemtPostcode(schoon),
    telefoonOfMail: TELEFOON.test(schoon) || MAIL.test(schoon),
  };
  return GEGEVENS.filter((gegeven) => gevonden[gegeven]);
}
