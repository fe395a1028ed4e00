// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import { sleutel } from '../regels/rules.ts';

/** What a section is about, as far as that decides how its lists are read. */
type Strekking =
  | 'gewoon'
  | 'landelijk'
  | 'terugblik'
  | 'begrippen'
  | 'financien'
  | 'gemeenten'
  /** Plans, actors and procedure: lists in here are no goals. */
  | 'uitvoering';

/** A heading with what stands under it. The root has no heading and holds what comes before the first one. */
export interface Sectie {
  readonly kop: Blok | null;
  readonly titel: string;
  readonly niveau: number;
  readonly ouder: Sectie | null;
  readonly strekking: Strekking;
  /** Text directly under the heading, not under a lower one. */
  readonly blokken: readonly Blok[];
  readonly kinderen: readonly Sectie[];
}

interface Bouw extends Sectie {
  readonly blokken: Blok[];
  readonly kinderen: Bouw[];
  readonly ouder: Bouw | null;
}

/** The tree of sections, root first. */
export function maakOpbouw(blokken: readonly Blok[]): Sectie {
  const wortel: Bouw = {
    kop: null,
    titel: '',
    niveau: -1,
    ouder: null,
    strekking: 'gewoon',
    blokken: [],
    kinderen: [],
  };
  const afsluiters = eenmaligeAfsluiters(blokken);
  let open = wortel;
  for (const blok of blokken) {
    if (blok.soort !== 'kop') {
      open.blokken.push(blok);
      continue;
    }
    const onderLabel = pad(open).some((stap) => stap.niveau > 14 && stap.niveau < 20);
    const niveau = afsluiters.has(blok) && onderLabel ? 14 : rangVan(blok, open, afsluiters);
    let ouder: Bouw = open;
    while (ouder.ouder !== null && ouder.niveau >= niveau) ouder = ouder.ouder;
    const titel = blok.tekst.replace(/\s*:$/, '');
    const strekking = strekkingVan(sleutel(titel), ouder);
    open = { kop: blok, titel, niveau, ouder, strekking, blokken: [], kinderen: [] };
    ouder.kinderen.push(open);
  }
  return wortel;
}

/** A plain heading that opens a glossary or a looking back holds the plain headings after it, up to a closing one. */
function rangVan(blok: Blok, open: Sectie, afsluiters: ReadonlySet<Blok>): number {
  if (blok.niveau !== 50) return blok.niveau;
  const verzamelt = /^(?:begrippen|definities|woordenlijst|terugblik)/.test(sleutel(blok.tekst));
  const inVerzameling = pad(open).some((stap) => stap.niveau === 45);
  return verzamelt || (inVerzameling && afsluiters.has(blok)) ? 45 : 50;
}

const AFSLUITER =
  /^(?:financi|financier|monitoring|evaluatie|uitvoering|uitvoeringsplan|begrippen|definities|communicatie|governance|organisatie|samenwerking en|rol |rollen|randvoorwaarden|tot slot|slot|planning|bekostiging|middelen|kosten|borging|verantwoording|hoe nu verder|terugblik|leeswijzer|bijlage)/;

/**
 * Unnumbered headings carry no rank. One that closes a document (money, monitoring, terms) and occurs once stands
 * beside the lines, not under the last of them; one that comes back under each line belongs to the line.
 */
function eenmaligeAfsluiters(blokken: readonly Blok[]): Set<Blok> {
  const telling = new Map<string, number>();
  const kaal = blokken.filter(
    (blok) => blok.soort === 'kop' && blok.niveau === 50 && AFSLUITER.test(sleutel(blok.tekst)),
  );
  for (const blok of kaal) telling.set(sleutel(blok.tekst), (telling.get(sleutel(blok.tekst)) ?? 0) + 1);
  return new Set(kaal.filter((blok) => telling.get(sleutel(blok.tekst)) === 1));
}

const STREKKINGEN: readonly (readonly [RegExp, Strekking])[] = [
  [
    /\bbegrippen(?:lijst|kader)?\b|^(?:bijlage \w+ )?definities?\b|woordenlijst|^afkortingen|\bdefinities en\b/,
    'begrippen',
  ],
  [
    /^(?:bijlage \w+ )?(?:korte )?terugblik$|terugblik (?:op|regiovisie|vorige|afgelopen|20)|^terugkijken|wat hebben (?:we|wij) bereikt|wat is er bereikt|^(?:evaluatie|resultaten|stand van zaken) .*(?:vorige|afgelopen|regiovisie)|^evaluatie 20/,
    'terugblik',
  ],
  [
    /\blandelijke? (?:ontwikkeling|programma|kader|beleid|context|lijn|actie)|^landelijk|wettelijk|^relevante? (?:wet|beleid|kader)|^overige raakvlakken|\btrends\b|beleidskaders?/,
    'landelijk',
  ],
  [/financi(?:e|ë)|^geld\b|^middelen|bekostiging|^kosten|\bbegroting\b|\bbudget/, 'financien'],
  [
    /^(?:bijlage \w+ )?(?:de )?(?:deelnemende|samenwerkende|betrokken|aangesloten)? ?(?:regio)?gemeenten$|^onze (?:regio|gemeenten)$/,
    'gemeenten',
  ],
  [
    /^(?:acties?|activiteiten|maatregelen|actiepunten|wat gaan we (?:daarvoor |hiervoor )?doen|wat doen we|hoe |aanpak$|inzet$|leeswijzer|proces|planning|indicatoren|hoe meten|monitoring|wat is er nodig|wie |(?:keten)?partners(?: en .*)?$|rol(?:len)?\b)/,
    'uitvoering',
  ],
];

function strekkingVan(titel: string, ouder: Sectie): Strekking {
  const passend = STREKKINGEN.filter(([patroon]) => patroon.test(titel)).map(([, strekking]) => strekking);
  // "Terugblik en landelijke ontwikkelingen" covers both: the sections below decide for themselves.
  const gemengd = passend.length > 1 || (/\bterugblik\b/.test(titel) && passend[0] === 'landelijk');
  const eigen = gemengd ? 'gewoon' : (passend[0] ?? 'gewoon');
  const geerfd = ouder.strekking;
  if (geerfd === 'terugblik' || geerfd === 'begrippen' || geerfd === 'landelijk') return geerfd;
  return eigen === 'gewoon' && geerfd === 'financien' ? 'financien' : eigen;
}

/** All sections in reading order, the root included. */
export function alleSecties(wortel: Sectie): Sectie[] {
  const uit: Sectie[] = [];
  const stapel: Sectie[] = [wortel];
  for (let sectie = stapel.pop(); sectie !== undefined; sectie = stapel.pop()) {
    uit.push(sectie);
    stapel.push(...sectie.kinderen.toReversed());
  }
  return uit;
}

/** The section's own title and those above it, nearest first. */
export function pad(sectie: Sectie): Sectie[] {
  const uit: Sectie[] = [];
  for (let stap: Sectie | null = sectie; stap !== null; stap = stap.ouder) uit.push(stap);
  return uit;
}
