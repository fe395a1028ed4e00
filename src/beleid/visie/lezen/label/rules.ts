// SPDX-License-Identifier: EUPL-1.2
/**
 * What regions call the level below the document; source: the visions compared in the domain reference, section 2.
 * A region's own word is kept with the part; a new word is one entry here.
 */
export const LIJNWOORDEN = [
  'actielijn',
  'programmalijn',
  'ontwikkellijn',
  'beleidslijn',
  'hoofdlijn',
  'themalijn',
  'lijn',
  'hoofdthema',
  'kernthema',
  'subthema',
  'thema',
  'deelprogramma',
  'programma',
  'speerpunt',
  'vertrekpunt',
  'pijler',
  'prioriteit',
  'ontwikkelopgave',
  'opgave',
  'spoor',
  'kernelement',
  'bouwsteen',
  'focuspunt',
] as const;
const DOELWOORDEN =
  'beoogd resultaat|resultaat|hoofddoelstelling|hoofddoel|subdoelstelling|subdoel|deeldoel|doelstelling|doel';

export type LabelSoort = 'lijn' | 'doel' | 'ambitie' | 'uitgangspunt' | 'randvoorwaarde';

/** "Doel 1.2: tekst" taken apart. `rest` may be empty: the text then stands on the next line. */
export interface Label {
  readonly soort: LabelSoort;
  readonly woord: string;
  readonly nummer: string | null;
  readonly rest: string;
}

const LABEL = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+)?(?:(?:onze|ons|centrale|gezamenlijke) ){0,2}((?:strategisch |strategische )?(?:${LIJNWOORDEN.join('|')}|${DOELWOORDEN}|ambitie|uitgangspunt|randvoorwaarde|principe))` +
    String.raw`(?:\s+((?:nr\.?\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[A-H]\d{0,2}|[IVX]{1,4}|een|één|twee|drie|vier|vijf|zes|zeven)))?` +
    String.raw`(?:\s*([:.–—|-])(?:\s+|$)|\s+|$)(.*)$`,
  'iu',
);

// Cells that head a column: a row of them is no goal.
const KOLOMWOORD =
  /^(?:#|nr\.?|nummer|acties?|actiepunten?|activiteit(?:en)?|maatregel(?:en)?|inzet|trekker|wie|wanneer|wat|hoe|planning|termijn|gereed|indicator(?:en)?|kosten|budget|middelen|partners?|betrokken(?:en)?|eigenaar|status|toelichting|opmerkingen|verantwoordelijke?)$/i;

/** Is this cell the name of a column, such as "Trekker"? */
export function isKolomwoord(cel: string): boolean {
  return KOLOMWOORD.test(cel.trim());
}

/** Reads a line as "word number: rest"; null where the word only happens to open a sentence. */
export function leesLabel(tekst: string): Label | null {
  const vondst = LABEL.exec(tekst);
  if (vondst === null) return null;
  const woord = (vondst[1] ?? '').toLowerCase();
  let nummer = vondst[2] ?? null;
  const scheiding = vondst[3];
  let rest = (vondst[4] ?? '').trim();
  // "Ontwikkellijn Een taal": a written number counts only when a mark follows it.
  if (nummer !== null && /^\p{L}{3,}$/u.test(nummer) && scheiding === undefined && rest !== '') {
    rest = `${nummer} ${rest}`;
    nummer = null;
  }
  // Upper-case letters number a level; the i-flag would let "thema in" and "lijn i" pass.
  if (nummer !== null && /^[A-Z]/i.test(nummer) && nummer.length < 3 && nummer !== nummer.toUpperCase()) return null;
  // "Doel | Actie | Trekker" heads a table; in "Doel 1 | tekst | trekker" only the first cell is the goal.
  const [cel = '', ...cellen] = rest.split(/\s+\|\s+|\s*\|$/);
  if (scheiding === '|' && nummer === null && (cellen.length > 0 || isKolomwoord(cel))) return null;
  if (scheiding === '|') rest = cel;
  const bewijs = nummer !== null || scheiding === ':' || scheiding === '–' || scheiding === '—' || scheiding === '|';
  const soort = soortVan(woord);
  if (!bewijs && !(soort === 'lijn' && /^["'‘“]?\p{Lu}/u.test(rest))) return null;
  // A name with the years of a policy period is the title of a document.
  if (nummer === null && /(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d\)?$/.test(rest)) return null;
  // "Doel 1 en 2 worden ..." and "Thema 3 is ..." are sentences about a level.
  if (scheiding === undefined && /^(?:\p{Ll}|\d)/u.test(rest) && soort !== 'doel') return null;
  if (/^(?:is|zijn|wordt|worden|en|van|voor|gaat|richt|sluit|heeft)\b/.test(rest)) return null;
  return { soort, woord, nummer, rest };
}

function soortVan(woord: string): LabelSoort {
  if (woord.includes('doel') || woord.includes('resultaat')) return 'doel';
  if (woord === 'ambitie' || woord === 'randvoorwaarde') return woord;
  if (woord === 'uitgangspunt' || woord === 'principe') return 'uitgangspunt';
  return 'lijn';
}

const NIVEAUWOORD =
  /lijnen|thema|programm|element|stenen|punten|pijler|prioriteit|sporen|opgaven|doel|ambitie|principe|waarden/;
const MEERVOUD: readonly (readonly [RegExp, LabelSoort])[] = [
  [/\b(?:actie|programma|ontwikkel|beleids|hoofd|thema)?lijnen\b/g, 'lijn'],
  [/\b(?:hoofd|kern|sub)?thema'?s\b|\b(?:deel)?programma'?s\b|\bkernelementen\b|\bbouwstenen\b/g, 'lijn'],
  [/\b(?:speer|focus)punten\b|\bpijlers\b|\bprioriteiten\b|\bsporen\b|\b(?:ontwikkel)?opgaven\b/g, 'lijn'],
  [/\bvertrekpunten\b/g, 'lijn'],
  [/\b(?:hoofd|sub|deel)?doel(?:en|stelling|stellingen)\b|\bhoofddoel\b/g, 'doel'],
  [/\bambities?\b/g, 'ambitie'],
  [/\buitgangspunten\b|\bprincipes\b|\bkernwaarden\b/g, 'uitgangspunt'],
  [/\brandvoorwaarden\b/g, 'randvoorwaarde'],
];
export const TELWOORDEN: readonly string[] = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** A Dutch or written number up to twenty; null when it is none. */
export function telwoord(woord: string): number | null {
  const plat = woord.toLowerCase().replaceAll('é', 'e');
  if (/^\d{1,3}$/.test(plat)) return Number(plat);
  const plek = TELWOORDEN.indexOf(plat);
  return plek < 0 ? null : plek;
}

/** Which levels a sentence announces, and how many of them it says there are. */
export interface Aankondiging {
  readonly soort: LabelSoort;
  readonly woord: string;
  readonly aantal: number | null;
}

/**
 * The level that a list's opening sentence announces. Of several words the counted one wins ("de ambitie kent drie
 * doelen:"), else the last, which stands nearest to the list.
 */
export function aankondigingVan(zin: string): Aankondiging | null {
  const laag = zin.toLowerCase().replaceAll('’', "'").slice(-400);
  if (!NIVEAUWOORD.test(laag)) return null;
  const kandidaten: (Aankondiging & { plek: number; geteld: boolean })[] = [];
  for (const [patroon, soort] of MEERVOUD) {
    for (const vondst of laag.matchAll(patroon)) {
      // The number of a chapter counts nothing: "Hoofdstuk 2 Onze pijlers".
      const eerder = laag.slice(Math.max(0, vondst.index - 60), vondst.index);
      const voor = eerder
        .replace(/\b(?:hoofdstuk|paragraaf|deel|bijlage|h|fase|stap)\.?\s*\d+/g, '')
        .trim()
        .split(/\s+/)
        .slice(-3);
      const aantal = voor.map((woord) => telwoord(woord)).findLast((getal) => getal !== null && getal > 1) ?? null;
      const geteld = aantal !== null || voor.includes('volgende');
      kandidaten.push({ soort, woord: vondst[0], aantal, plek: vondst.index, geteld });
    }
  }
  const volgorde = kandidaten.toSorted((a, b) => Number(b.geteld) - Number(a.geteld) || b.plek - a.plek);
  const beste = volgorde[0];
  return beste === undefined ? null : { soort: beste.soort, woord: enkelvoud(beste.woord), aantal: beste.aantal };
}

function enkelvoud(woord: string): string {
  const vast: Readonly<Record<string, string>> = {
    opgaven: 'opgave',
    bouwstenen: 'bouwsteen',
    sporen: 'spoor',
    prioriteiten: 'prioriteit',
    pijlers: 'pijler',
    kernelementen: 'kernelement',
  };
  return vast[woord] ?? woord.replace(/'?s$/, '').replace(/(lijn|punt|stelling|doel)en$/, '$1');
}
