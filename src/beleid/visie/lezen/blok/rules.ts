// SPDX-License-Identifier: EUPL-1.2
import { aankondigingVan, leesLabel } from '../label/rules.ts';
import type { Label } from '../label/rules.ts';
import { begintKlein, eindigtZin, voegSamen, woordenVan } from '../regels/rules.ts';
import type { Regel } from '../regels/rules.ts';
import type { Gezuiverd } from '../ruis/rules.ts';
import { begintVrij, bekijkOmgeving, kopKandidaten } from './kop/rules.ts';
import type { Omgeving } from './kop/rules.ts';
import { leesNummering, nummerRollen } from './nummering/rules.ts';
import type { Nummering } from './nummering/rules.ts';
import { leesDoelcel, leesTabelkop } from './tabel/rules.ts';
import type { Cel, Doeltabel } from './tabel/rules.ts';

/** A heading, a list item or a paragraph: lines that belong together. */
export interface Blok {
  readonly soort: 'kop' | 'item' | 'alinea';
  /** Headings only: the smaller, the higher in the tree. */
  readonly niveau: number;
  readonly nummer: string | null;
  /** Running text without number and bullet. */
  readonly tekst: string;
  readonly regels: readonly Regel[];
  /** Where each of the lines starts in `tekst`. */
  readonly begins: readonly number[];
  /** Items only: what marks them, so that a list within a list can be told apart. */
  readonly teken: string | null;
  readonly label: Label | null;
  /** Rows of a table of goals only: the cell that holds the goal. */
  readonly cel?: Cel;
}

interface Bouw extends Omit<Blok, 'regels' | 'tekst' | 'begins'> {
  readonly regels: Regel[];
  /** Text of the first line without its number. */
  readonly eerste: string;
  readonly tabel?: Doeltabel;
}

interface Lezing extends Omgeving {
  readonly nummers: readonly (Nummering | null)[];
  readonly rollen: readonly ('kop' | 'item' | null)[];
  readonly koppen: readonly boolean[];
  readonly labelniveaus: Map<string, number>;
}

/** Groups cleaned lines into headings, items and paragraphs. */
export function maakBlokken(gezuiverd: Gezuiverd): Blok[] {
  const { regels, inhoud } = gezuiverd;
  const nummers = regels.map((regel) => (regel.teken === null ? leesNummering(regel.tekst) : null));
  const rollen = nummerRollen(regels, nummers, inhoud);
  const omgeving = bekijkOmgeving(regels);
  const koppen = kopKandidaten(omgeving, rollen, inhoud);
  const lezing: Lezing = { ...omgeving, nummers, rollen, koppen, labelniveaus: new Map() };
  const blokken: Bouw[] = [];
  regels.forEach((regel, plek) => {
    const open = blokken.at(-1);
    const nieuw = opent(lezing, regel, plek, open);
    if (nieuw === null && open !== undefined) open.regels.push(regel);
    else blokken.push(nieuw ?? alinea(regel));
  });
  const woorden = woordenVan(regels);
  return blokken.map((bouw) => voltooi(bouw, woorden));
}

function voltooi(bouw: Bouw, woorden: ReadonlySet<string>): Blok {
  const { eerste, regels, tabel: _, ...rest } = bouw;
  const [kop, ...vervolg] = regels;
  const schoon = kop === undefined ? [] : [{ ...kop, tekst: eerste }, ...vervolg];
  const { tekst, begins } = voegSamen(schoon, woorden);
  return { ...rest, label: rest.label === null ? null : leesLabel(tekst), regels, tekst, begins };
}

/** The block that this line opens, or null when it goes on with the open one. */
function opent(lezing: Lezing, regel: Regel, plek: number, open: Bouw | undefined): Bouw | null {
  const rij = leesRij(regel, open);
  if (rij !== null) return rij;
  if (open !== undefined && wachtOpTekst(open) && lezing.rollen[plek] === null && regel.teken === null) return null;
  return (
    leesKop(lezing, regel, plek, open) ?? leesItem(lezing, regel, plek, open) ?? leesAlinea(lezing, regel, plek, open)
  );
}

/** A row of a table that has a column for goals. */
function leesRij(regel: Regel, open: Bouw | undefined): Bouw | null {
  const kop = leesTabelkop(regel);
  if (kop !== null) return { ...alinea(regel), tabel: kop };
  if (open?.tabel === undefined || regel.cellen.length !== open.tabel.breedte) return null;
  const tabel = { ...open.tabel, lijn: regel.cellen[open.tabel.lijnkolom] || open.tabel.lijn };
  const cel = leesDoelcel(tabel, regel);
  const basis = { ...alinea(regel), soort: 'item' as const, teken: 'tabel', tabel };
  return cel === null ? basis : { ...basis, cel };
}

/** "Doel 1" or "4." alone on its line: the text is still to come. */
function wachtOpTekst(open: Bouw): boolean {
  if (open.regels.length > 1) return false;
  return open.label === null ? open.eerste === '' : open.label.rest === '' && open.label.nummer !== null;
}

function alinea(regel: Regel): Bouw {
  return { soort: 'alinea', niveau: 0, nummer: null, teken: null, label: null, regels: [regel], eerste: regel.tekst };
}

function leesKop(lezing: Lezing, regel: Regel, plek: number, open: Bouw | undefined): Bouw | null {
  if (regel.teken !== null) return null;
  const basis = { soort: 'kop' as const, teken: null, regels: [regel] };
  const nummering = lezing.nummers[plek] ?? null;
  if (nummering !== null && lezing.rollen[plek] === 'kop') {
    const { nummer, diepte, rest } = nummering;
    return { ...basis, niveau: 10 * diepte, nummer, label: leesLabel(rest), eerste: rest };
  }
  const hekjes = /^(#{1,6}) (.*)$/.exec(regel.tekst);
  if (hekjes !== null) {
    const titel = leesNummering(hekjes[2] ?? '');
    const eerste = titel?.rest ?? hekjes[2] ?? '';
    const label = leesLabel(eerste);
    return { ...basis, niveau: 10 * (hekjes[1]?.length ?? 1), nummer: titel?.nummer ?? null, label, eerste };
  }
  const label = lezing.rollen[plek] === null ? leesLabel(regel.tekst) : null;
  if (label !== null && isLabelkop(lezing, plek, label)) {
    return { ...basis, niveau: labelniveau(lezing, label), nummer: label.nummer, label, eerste: regel.tekst };
  }
  if (label !== null && label.soort !== 'lijn' && label.rest !== '') return null;
  if (lezing.koppen[plek] !== true || verlorenTeken(lezing, regel, plek, open) !== null) return null;
  return { ...basis, niveau: kaalNiveau(regel.tekst), nummer: null, label: null, eerste: regel.tekst };
}

function kaalNiveau(tekst: string): number {
  if (/^(?:(?:bijlage|hoofdstuk|deel)\b|H ?\d{1,2}\b)/i.test(tekst)) return 10;
  return tekst.endsWith(':') ? 60 : 50;
}

function isLabelkop(lezing: Lezing, plek: number, label: Label): boolean {
  if (label.soort !== 'lijn' && label.soort !== 'ambitie') return false;
  if (label.soort === 'ambitie' && (label.nummer === null || label.rest.length > 70)) return false;
  if (!begintVrij(lezing, plek) || /[.;,]$/.test(label.rest) || label.rest.length > 110) return false;
  const volgende = lezing.regels[plek + 1];
  return volgende === undefined || !begintKlein(volgende.tekst) || volgende.tekst.length < 50;
}

/** Labels rank in the order in which the document first uses them: programma above thema, or the other way round. */
function labelniveau(lezing: Lezing, label: Label): number {
  const niveau = lezing.labelniveaus.get(label.woord) ?? Math.min(15 + lezing.labelniveaus.size, 19);
  lezing.labelniveaus.set(label.woord, niveau);
  return niveau;
}

/** Short lines directly under "... de volgende thema's:" are its list, even where the bullets were lost. */
function isRegelLijst(lezing: Lezing, plek: number, open: Bouw | undefined): boolean {
  if (open?.soort === 'item') return open.teken === 'regel' && lezing.koppen[plek - 1] === true;
  return openLijst(open) && lezing.koppen[plek + 1] === true;
}

function openLijst(open: Bouw | undefined): boolean {
  return open !== undefined && open.soort !== 'item' && open.regels.at(-1)?.tekst.endsWith(':') === true;
}

function leesItem(lezing: Lezing, regel: Regel, plek: number, open: Bouw | undefined): Bouw | null {
  const basis = { soort: 'item' as const, niveau: 0, regels: [regel] };
  const label = leesLabel(regel.tekst);
  if (label !== null && label.soort !== 'lijn' && begintVrij(lezing, plek)) {
    return { ...basis, nummer: label.nummer, teken: 'label', label, eerste: regel.tekst };
  }
  const nummering = lezing.nummers[plek] ?? null;
  if (nummering !== null && lezing.rollen[plek] === 'item') {
    const teken = `${nummering.soort}${nummering.diepte}${nummering.scheiding}`;
    return { ...basis, nummer: nummering.nummer, teken, label, eerste: nummering.rest };
  }
  const teken = regel.teken ?? verlorenTeken(lezing, regel, plek, open);
  if (teken === null || (/^[-–—−]$/.test(teken) && isGedachtestreep(lezing, regel, plek))) return null;
  return { ...basis, nummer: null, teken, label, eerste: regel.tekst };
}

/** A dash in the middle of a sentence that happens to open a line. */
function isGedachtestreep(lezing: Lezing, regel: Regel, plek: number): boolean {
  const vorige = lezing.regels[plek - 1];
  if (vorige === undefined || !begintKlein(regel.tekst)) return false;
  return regel.wit === 0 && vorige.teken === null && !eindigtZin(vorige.tekst) && vorige.tekst.length > 60;
}

/** Some extractors drop the bullet and keep the space after it. */
function verlorenTeken(lezing: Lezing, regel: Regel, plek: number, open: Bouw | undefined): string | null {
  if (open?.soort === 'item') {
    const zelfde = open.teken === 'inspringing' && open.regels[0]?.inspringing === regel.inspringing;
    if (zelfde && !begintKlein(regel.tekst)) return 'inspringing';
    if (open.teken === 'puntkomma') return open.regels.at(-1)?.tekst.endsWith(';') === true ? 'puntkomma' : null;
    return open.teken === 'regel' && lezing.koppen[plek] === true ? 'regel' : null;
  }
  if (!openLijst(open)) return null;
  const vorige = open?.regels.at(-1);
  if (vorige !== undefined && regel.inspringing > vorige.inspringing) return 'inspringing';
  // Lines that end in a semicolon are a list, whatever stood before them.
  if (/^\p{Lu}.{2,160};$/u.test(regel.tekst)) return 'puntkomma';
  return isRegelLijst(lezing, plek, open) && lezing.koppen[plek] === true ? 'regel' : null;
}

/** "(april tot" ... "2019)." and a source between brackets go on with what they belong to. */
function sluitHaakje(open: Bouw, regel: Regel): boolean {
  const vorige = open.regels.at(-1)?.tekst ?? '';
  if (vorige.lastIndexOf('(') > vorige.lastIndexOf(')')) return regel.tekst.includes(')');
  return open.soort !== 'kop' && regel.wit === 0 && /^\(.*\)[.;,]?$/.test(regel.tekst);
}

function opentLijst(tekst: string): boolean {
  return tekst.endsWith(':') && !begintKlein(tekst) && tekst.split(' ').length > 2 && aankondigingVan(tekst) !== null;
}

function leesAlinea(lezing: Lezing, regel: Regel, plek: number, open: Bouw | undefined): Bouw | null {
  const vorige = lezing.regels[plek - 1];
  if (open === undefined || vorige === undefined) return alinea(regel);
  const klein = begintKlein(regel.tekst) || sluitHaakje(open, regel);
  if (open.soort === 'kop')
    return klein && !vorige.tekst.endsWith(':') && open.regels.length < 3 ? null : alinea(regel);
  const kort = vorige.tekst.length < 0.8 * (lezing.breedtes[plek - 1] ?? 0);
  const half =
    vorige.tekst.length < 0.6 * (lezing.breedtes[plek - 1] ?? 0) ||
    vorige.tekst.length < (open.teken === 'label' ? 0.8 : 0.5) * lezing.volleRegel;
  const witregel = regel.wit > 0 && (lezing.dubbel[plek] === false || regel.wit > 2);
  const slot = eindigtZin(vorige.tekst);
  if (open.soort === 'alinea' && vorige.tekst.endsWith(':') && /^["'“‘]?\p{Lu}/u.test(regel.tekst))
    return alinea(regel);
  if (witregel) return klein && !slot && begintKlein(regel.tekst) ? null : alinea(regel);
  // A full sentence that opens a list does not belong to the item or goal above it.
  if (slot && open.soort === 'item' && opentLijst(regel.tekst)) return alinea(regel);
  if (klein) return vorige.tekst.endsWith(':') && open.soort !== 'item' && kort ? alinea(regel) : null;
  if (slot && (kort || regel.pagina !== vorige.pagina)) return alinea(regel);
  // A figure may open a line in the middle of a sentence; without an empty line it is no new paragraph.
  if (/^\d/.test(regel.tekst) && regel.wit === 0 && !/\d$/.test(vorige.tekst)) return null;
  return half && !/[-,]$|\b(?:de|het|een|en|van|in|op|of|voor|met|om|te)$/.test(vorige.tekst) ? alinea(regel) : null;
}
