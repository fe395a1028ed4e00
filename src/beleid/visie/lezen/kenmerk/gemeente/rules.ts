// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../../blok/rules.ts';
import { TELWOORDEN, telwoord } from '../../label/rules.ts';
import { lijstenVan } from '../../lijst/rules.ts';
import type { Bron } from '../../onderdeel/rules.ts';
import { alleSecties } from '../../opbouw/rules.ts';
import type { Sectie } from '../../opbouw/rules.ts';
import { bereik } from '../../regels/rules.ts';

export interface Gemeenten {
  readonly namen: readonly string[];
  readonly centrum: readonly string[];
  /** How many municipalities the text says there are, with the place. */
  readonly genoemd: readonly { readonly aantal: number; readonly bron: Bron }[];
}

// Names with "en" inside: elsewhere "en" parts two names.
const EN_NAMEN = [
  'Kaag en Braassem',
  'Aa en Hunze',
  'Son en Breugel',
  'Peel en Maas',
  'Berg en Dal',
  'Gilze en Rijen',
  'Mook en Middelaar',
  'Dijk en Waard',
  'West Maas en Waal',
  'Nuenen, Gerwen en Nederwetten',
  'Gaasterlân-Sleat',
  'Liesveld en Graafstroom',
];
const NAAM = String.raw`(?:['’‘]s-|['’‘]t )?\p{Lu}[\p{L}'’-]*(?: (?:(?:aan (?:den|de|het)|op|bij|van|onder) )?(?:den )?\p{Lu}[\p{L}'’-]*){0,3}(?: \((?:[A-Z]{1,2}\.?|L\.|Gld\.?)\))?`;
const EERSTE_NAAM = new RegExp(`^${NAAM}`, 'u');
const HELE_NAAM = new RegExp(`^${NAAM}$`, 'u');
const SCHEIDING = /^(?:\s*[,;/]\s*(?:en\s+)?|\s+(?:en|&|alsmede|evenals)\s+(?:de gemeente\s+)?)/;
const GEEN_NAAM =
  /^(?:De|Het|In|Een|Dit|Deze|Die|Zij|We|Wij|Voor|Met|Nederland|Rijk|VNG|Wmo|Jeugdwet|Veilig Thuis|Regio.*|Zorg.*|Politie|GGD|Hoofdstuk|Bijlage|Raad.*|Kadernota|Inwoners|Aantal.*|Totaal|Overig.*|Onbekend|Gemiddeld.*|Wethouder|Gemeenten?|Visie.*|Samen.*)$/;

/** The municipalities that the text names as such, and those that it calls centrumgemeente. Nothing is filled in. */
export function vindGemeenten(wortel: Sectie, blokken: readonly Blok[]): Gemeenten {
  const namen = new Set<string>();
  const centrum = new Set<string>();
  const genoemd: { aantal: number; bron: Bron }[] = [];
  for (const blok of blokken) {
    const tekst = blok.tekst.slice(0, 20_000);
    if (!/gemeente|raden|colleges/i.test(tekst)) continue;
    for (const naam of centrumIn(tekst)) centrum.add(naam);
    for (const naam of gemeentenIn(tekst)) namen.add(naam);
    for (const aantal of aantallenIn(tekst)) genoemd.push({ aantal, bron: bereik(blok.regels) });
  }
  for (const naam of [...uitLijsten(wortel), ...uitTabel(blokken)]) namen.add(naam);
  return { namen: [...namen], centrum: [...centrum], genoemd };
}

/** Names in a row from the start of a text: "Delft, Den Haag en Kaag en Braassem ...". */
function namenrij(tekst: string): { namen: string[]; rest: string } {
  const namen: string[] = [];
  let rest = tekst;
  for (;;) {
    const vast = EN_NAMEN.find((naam) => rest.startsWith(naam));
    const naam = vast ?? EERSTE_NAAM.exec(rest)?.[0];
    if (naam === undefined || GEEN_NAAM.test(naam)) return { namen, rest };
    namen.push(naam);
    rest = rest.slice(naam.length);
    const scheiding = SCHEIDING.exec(rest)?.[0];
    if (scheiding === undefined || !/^(?:['’‘]|\p{Lu})/u.test(rest.slice(scheiding.length))) return { namen, rest };
    rest = rest.slice(scheiding.length);
  }
}

function centrumIn(tekst: string): string[] {
  const uit: string[] = [];
  for (const vondst of tekst.matchAll(
    /\bcentrumgemeenten?\d?(?:\s+(?:zijn|is|van de regio \S+ (?:is|zijn)|te weten))?\s*[:(]?\s+(?:de gemeenten?\s+)?(?=['’‘]?\p{Lu})/giu,
  )) {
    uit.push(...namenrij(tekst.slice(vondst.index + vondst[0].length, vondst.index + vondst[0].length + 300)).namen);
  }
  for (const vondst of tekst.matchAll(
    /\s\(centrumgemeente\)|\s(?:zijn|is|als|treedt op als|treden op als|fungeert als|fungeren als)\s+(?:de |onze )?centrumgemeenten?\b/giu,
  )) {
    const voor = tekst.slice(Math.max(0, vondst.index - 120), vondst.index);
    const zin = voor.slice(Math.max(voor.lastIndexOf('. '), voor.lastIndexOf(': ')) + 1).trim();
    const kandidaat = vondst[0].includes('(')
      ? zin
          .slice(zin.lastIndexOf(',') + 1)
          .trim()
          .replace(/^en /, '')
      : zin.replace(/^(?:De |de )?(?:[Gg]emeenten? )?/, '');
    const rij = namenrij(kandidaat);
    if (rij.rest.trim() === '') uit.push(...(vondst[0].includes('(') ? rij.namen.slice(-1) : rij.namen));
  }
  return uit;
}

function gemeentenIn(heel: string): string[] {
  const tekst = heel.replaceAll(' (centrumgemeente)', '');
  const uit: string[] = [];
  for (const vondst of tekst.matchAll(
    /(\p{L}+\s+)?(?<!\p{L})((?:regio)?gemeenten?|(?:raden|colleges) van)\s*:?\s+(?=['’‘]?\p{Lu})/giu,
  )) {
    const rij = namenrij(tekst.slice(vondst.index + vondst[0].length, vondst.index + vondst[0].length + 1500));
    const meervoud = /n$/i.test(vondst[2] ?? '');
    // "18 gemeenten Hollands Midden" names the region; "Leiden en Gouda zijn centrumgemeenten" their role.
    if (meervoud && rij.namen.length < 2) continue;
    if (/^\s+(?:zijn|is|als)\s+(?:de |onze )?centrumgemeente/.test(rij.rest)) continue;
    uit.push(...rij.namen);
  }
  // "de zes gemeenten in de regio: A, B en C" and "de zes gemeenten in de regio (A, B en C)"
  for (const vondst of tekst.matchAll(/gemeenten\b[^.:;()]{0,90}(?::\s+|\s\()(?=['’‘]?\p{Lu})/giu)) {
    const rij = namenrij(tekst.slice(vondst.index + vondst[0].length, vondst.index + vondst[0].length + 1500));
    if (rij.namen.length >= 2 && /^(?:[.;)]|$)/.test(rij.rest.trim())) uit.push(...rij.namen);
  }
  return uit;
}

const AANTAL = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${TELWOORDEN.slice(2).join('|')})\s+(?:\p{Ll}+\s+)?(?:regio)?(?:gemeenten|gemeenteraden|raden)(?!\p{L})`,
  'giu',
);

function aantallenIn(tekst: string): number[] {
  return [...tekst.matchAll(AANTAL)].flatMap((vondst) => {
    const aantal = telwoord(vondst[1] ?? '');
    return aantal === null || aantal < 2 ? [] : [aantal];
  });
}

/** The first column of a table that is headed "Gemeente". */
function uitTabel(blokken: readonly Blok[]): string[] {
  const uit: string[] = [];
  let breedte = 0;
  for (const { cellen } of blokken.flatMap((blok) => blok.regels)) {
    const eerste = cellen[0] ?? '';
    if (/^(?:deelnemende |regio)?gemeenten?$/i.test(eerste)) breedte = cellen.length;
    else if (cellen.length !== breedte) breedte = 0;
    else if (EN_NAMEN.includes(eerste) || (HELE_NAAM.test(eerste) && !GEEN_NAAM.test(eerste))) uit.push(eerste);
  }
  return uit;
}

function uitLijsten(wortel: Sectie): string[] {
  const uit: string[] = [];
  for (const sectie of alleSecties(wortel)) {
    for (const lijst of lijstenVan(sectie)) {
      const overGemeenten =
        sectie.strekking === 'gemeenten' || /gemeenten\b[^.]*:?$/i.test(lijst.inleiding?.tekst.slice(-160) ?? '');
      const teksten = lijst.punten.map((punt) =>
        punt.blok.tekst
          .replace(/[\s,;.]+(?:en)?$/, '')
          .replace(/^[Gg]emeente /, '')
          .replace(/ \(centrumgemeente\)$/, ''),
      );
      const allemaalNaam = teksten.every(
        (tekst) => EN_NAMEN.includes(tekst) || (HELE_NAAM.test(tekst) && !GEEN_NAAM.test(tekst)),
      );
      if (overGemeenten && teksten.length > 1 && allemaalNaam) uit.push(...teksten);
    }
    if (sectie.strekking !== 'gemeenten') continue;
    for (const blok of sectie.blokken) {
      if (blok.soort !== 'alinea') continue;
      const rij = namenrij(blok.tekst);
      if (/^\.?$/.test(rij.rest.trim())) uit.push(...rij.namen);
    }
  }
  return uit;
}
