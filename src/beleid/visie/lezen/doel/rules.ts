// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import { aankondigingVan, leesLabel } from '../label/rules.ts';
import type { LabelSoort } from '../label/rules.ts';
import type { Lijnen } from '../lijn/rules.ts';
import { kopreeksenVan } from '../lijst/kop/rules.ts';
import { kopAankondiging, laatsteZin, lijstenVan } from '../lijst/rules.ts';
import type { Lijst, Punt } from '../lijst/rules.ts';
import type { Vondst, Zekerheid } from '../onderdeel/rules.ts';
import { alleSecties, pad } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { bereik, sleutel } from '../regels/rules.ts';

/** Goals, ambitions, principles and preconditions, with the blocks that they were read from. */
export interface Beleid {
  readonly vondsten: readonly Vondst[];
  readonly gebruikt: ReadonlySet<Blok>;
  /** Every list that gave parts, for the check of stated numbers. */
  readonly lijsten: readonly Lijst[];
}

interface Stand {
  readonly lijnen: Lijnen;
  readonly vondsten: Vondst[];
  /** What a block was read as. */
  readonly gebruikt: Map<Blok, LabelSoort>;
  readonly lijsten: Lijst[];
  /** Numbered ambitions that head a section: goals can hang under them. */
  readonly ambities: Map<Sectie, Vondst>;
  /** Goals are called so: a "Resultaat:" then tells when one is reached and is none itself. */
  readonly noemtDoelen: boolean;
  /** The lines by the comparable form of their title. */
  readonly opNaam: ReadonlyMap<string, Vondst>;
}

/** Finds what this vision wants. Context (national, earlier, glossary) is skipped: it is not this vision's. */
export function vindBeleid(wortel: Sectie, lijnen: Lijnen): Beleid {
  const noemtDoelen = alleSecties(wortel).some(
    (sectie) =>
      STRAK[0]?.[0].test(sleutel(sectie.titel)) === true ||
      sectie.blokken.some((blok) => blok.label?.soort === 'doel' && blok.label.woord.includes('doel')),
  );
  const opNaam = new Map([...lijnen.perSectie.values(), ...lijnen.los].map((lijn) => [sleutel(lijn.titel), lijn]));
  const stand: Stand = {
    lijnen,
    vondsten: [],
    gebruikt: new Map(),
    lijsten: [],
    ambities: new Map(),
    noemtDoelen,
    opNaam,
  };
  const secties = alleSecties(wortel);
  for (const sectie of secties) {
    if (['landelijk', 'terugblik', 'begrippen', 'gemeenten'].includes(sectie.strekking)) continue;
    leesLabelkop(stand, sectie);
    for (const lijst of lijstenVan(sectie)) leesLijst(stand, lijst);
    leesAlineas(stand, sectie);
    leesKinderen(stand, sectie);
  }
  leesKopreeksen(stand, secties);
  return {
    lijsten: stand.lijsten,
    gebruikt: new Set(stand.gebruikt.keys()),
    vondsten: zonderHerhaling(stand.vondsten),
  };
}

/** Headings that are a part themselves: "1.1 Doel: ..." and "Ambitie 2: ...". */
function leesLabelkop(stand: Stand, sectie: Sectie): void {
  const label = sectie.kop?.label ?? null;
  if (sectie.kop !== null && label?.soort === 'doel' && !(stand.noemtDoelen && label.woord.includes('resultaat'))) {
    const nummer = label.nummer ?? sectie.kop.nummer;
    if (label.rest !== '') maak(stand, sectie, 'doel', nummer, label.rest, [sectie.kop], 'expliciet');
  }
  if (sectie.kop === null || label?.soort !== 'ambitie') return;
  const vondst = maak(stand, sectie, 'ambitie', label.nummer, label.rest, [sectie.kop], 'expliciet');
  stand.ambities.set(sectie, vondst);
}

function leesLijst(stand: Stand, lijst: Lijst): void {
  for (const { blok, onder } of lijst.punten) for (const rij of [blok, ...onder]) leesRij(stand, lijst.sectie, rij);
  if (lijst.punten.some(({ blok }) => blok.cel !== undefined)) return;
  const gelabeld = lijst.punten.filter((punt) => punt.blok.label !== null && punt.blok.label.soort !== 'lijn');
  for (const punt of gelabeld) {
    const label = punt.blok.label;
    if (label !== null && label.rest !== '' && !(stand.noemtDoelen && label.woord.includes('resultaat'))) {
      maakPunt(stand, lijst.sectie, label.soort, punt, 'expliciet', label.nummer, label.rest);
    }
  }
  const { soort } = lijst;
  if (soort === null || soort === 'lijn' || lijst.vanAnder || gelabeld.length === lijst.punten.length) return;
  stand.lijsten.push(lijst);
  for (const punt of lijst.punten) {
    if (punt.blok.label === null || punt.blok.label.soort === 'lijn')
      maakPunt(stand, lijst.sectie, soort, punt, 'expliciet', punt.blok.nummer, punt.blok.tekst);
  }
}

/** The row of a table of goals; the cells beside the goal stay with it in the source. */
function leesRij(stand: Stand, sectie: Sectie, rij: Blok): void {
  if (rij.cel === undefined) return;
  const label = leesLabel(rij.cel.tekst);
  const tekst = label === null || label.rest === '' ? rij.cel.tekst : label.rest;
  const vondst = maak(stand, sectie, rij.cel.soort, label?.nummer ?? null, tekst, [rij], 'expliciet');
  vondst.ouder = lijnMetNaam(stand, rij.cel.lijn) ?? vondst.ouder;
}

function lijnMetNaam(stand: Stand, genoemd: string): Vondst | undefined {
  const naam = sleutel(leesLabel(genoemd)?.rest || genoemd);
  if (naam === '') return undefined;
  return stand.opNaam.get(naam);
}

function maakPunt(
  stand: Stand,
  sectie: Sectie,
  soort: LabelSoort,
  punt: Punt,
  zekerheid: Zekerheid,
  nummer: string | null,
  tekst: string,
): void {
  if (!/\p{L}{2}/u.test(tekst)) return;
  const onder = punt.onder.map((blok) => blok.tekst);
  maak(stand, sectie, soort, nummer, [tekst, ...onder].join(' '), [punt.blok, ...punt.onder], zekerheid);
}

function maak(
  stand: Stand,
  sectie: Sectie,
  soort: LabelSoort,
  nummer: string | null,
  tekst: string,
  blokken: readonly Blok[],
  zekerheid: Zekerheid,
): Vondst {
  const ouder = ouderVan(stand, sectie, soort, nummer);
  const bron = bereik(blokken.flatMap((blok) => blok.regels));
  const vondst: Vondst = { soort, nummer, titel: kortTitel(tekst), tekst, ouder, zekerheid, bron };
  stand.vondsten.push(vondst);
  for (const blok of blokken) stand.gebruikt.set(blok, soort);
  return vondst;
}

function ouderVan(stand: Stand, sectie: Sectie, soort: LabelSoort, nummer: string | null): Vondst | null {
  for (const stap of pad(sectie)) {
    const lijn = stand.lijnen.perSectie.get(stap) ?? (soort === 'doel' ? stand.ambities.get(stap) : undefined);
    if (lijn !== undefined) return lijn;
  }
  // "Doel 2.1" away from its line still names it.
  const voorvoegsel = soort === 'doel' ? /^([1-9A-H])[.]?\d/.exec(nummer ?? '')?.[1] : undefined;
  if (voorvoegsel === undefined) return null;
  const alle = [...stand.lijnen.perSectie.values(), ...stand.lijnen.los];
  return alle.find((lijn) => lijn.nummer === voorvoegsel) ?? null;
}

/** The first words, so that a list of parts can be read at a glance. */
function kortTitel(tekst: string): string {
  if (tekst.length <= 90) return tekst.replace(/[.;,]$/, '');
  return `${tekst.slice(0, tekst.lastIndexOf(' ', 85))} …`;
}

const STRAK: readonly (readonly [RegExp, LabelSoort])[] = [
  [
    /^(?:ons |onze |het |de |strategische |regionale |gezamenlijke |algemene |inhoudelijke )*(?:hoofd)?doel(?:en|stelling|stellingen)?(?: samengevat| (?:van|voor|in|bij) (?:deze|dit|de) (?:lijn|actielijn|thema|programma|speerpunt|pijler|periode)| 20.*)?$|^(?:wat|dit) (?:willen (?:we|wij)|(?:we|wij) willen) (?:\w+ )?bereiken(?: (?:in|voor|met|tot|bij) .*)?$|^waar gaan (?:we|wij) voor$/,
    'doel',
  ],
  [
    /^(?:onze |de |centrale |gezamenlijke |regionale |overkoepelende )*ambities?(?: 20.*| van de regio| hollands midden)?$/,
    'ambitie',
  ],
];
const AMBITIEZIN = /^(?:de|onze) (?:\p{L}+ )?ambitie(?: (?:van|voor|in|is)\b.{0,120}?)? (?:is|luidt|zijn)\b/iu;
const DOELZIN =
  /^(?:(?:de|onze|het|ons) (?:hoofddoel|hoofddoelstelling|centrale doel|overkoepelende doel|doelstelling)\b.{0,80}?|(?:het |ons )?doel (?:van|voor|binnen|in) (?:deze|dit) (?:\p{L}*lijn|\p{L}*programma|thema|speerpunt|vertrekpunt|pijler|prioriteit|opgave|spoor|periode)) (?:is|luidt)\b/iu;

/** A wish that fills a paragraph under a line; a person has to say whether it is a goal. */
const WILZIN = /^(?:we|wij) willen dat [^.]{10,300}\.$/i;

function leesAlineas(stand: Stand, sectie: Sectie): void {
  const strak = STRAK.find(([patroon]) => patroon.test(sleutel(sectie.titel)))?.[1];
  const heeftLijst = sectie.blokken.some((blok) => stand.gebruikt.get(blok) === strak);
  let wacht: LabelSoort | null = null;
  let gevonden = heeftLijst;
  const paragrafen = sectie.blokken.filter((blok) => blok.soort === 'alinea');
  for (const blok of paragrafen) {
    const tekst = blok.tekst;
    if (wacht !== null) gevonden = leesAlinea(stand, sectie, wacht, blok, 'expliciet');
    else if (AMBITIEZIN.test(tekst) && !tekst.endsWith(':'))
      gevonden = leesAlinea(stand, sectie, 'ambitie', blok, 'expliciet');
    else if (DOELZIN.test(tekst) && !tekst.endsWith(':'))
      gevonden = leesAlinea(stand, sectie, 'doel', blok, 'afgeleid');
    else if (strak !== undefined && !gevonden && !tekst.endsWith(':') && (strak === 'doel' || blok === paragrafen[0]))
      leesAlinea(stand, sectie, strak, blok, tekst.length > 500 ? 'te bevestigen' : 'afgeleid');
    else if (
      strak === undefined &&
      !stand.noemtDoelen &&
      sectie.strekking === 'gewoon' &&
      WILZIN.test(tekst) &&
      pad(sectie).some((stap) => stand.lijnen.perSectie.has(stap))
    )
      leesAlinea(stand, sectie, 'doel', blok, 'te bevestigen');
    wacht = kondigtAan(tekst);
  }
}

function leesAlinea(stand: Stand, sectie: Sectie, soort: LabelSoort, blok: Blok, zekerheid: Zekerheid): boolean {
  if (!stand.gebruikt.has(blok)) maak(stand, sectie, soort, null, blok.tekst, [blok], zekerheid);
  return true;
}

/** "De doelstelling luidt als volgt:" makes the next paragraph the goal. */
function kondigtAan(tekst: string): LabelSoort | null {
  if (!tekst.endsWith(':')) return null;
  const zin = laatsteZin(tekst);
  if (!/\b(?:luidt|luiden|als volgt|geformuleerd|is)\b/.test(zin) || /\bvorige\b|\blandelijk/.test(zin)) return null;
  const aankondiging = aankondigingVan(zin);
  const enkelvoudig = /\b(?:doelstelling|hoofddoel|doel|ambitie|missie)\b/.test(zin);
  if (!enkelvoudig) return null;
  return aankondiging?.soort === 'ambitie' ? 'ambitie' : 'doel';
}

const VERZAMELKOP =
  /^(?:onze |de |gezamenlijke |gedeelde |leidende )*(?:uitgangspunten|randvoorwaarden|principes|kernwaarden)\b/;

/** Principles written as small sections of their own under a heading that gathers them. */
function leesKinderen(stand: Stand, sectie: Sectie): void {
  const soort = kopAankondiging(sectie)?.soort;
  if (soort !== 'uitgangspunt' && soort !== 'randvoorwaarde') return;
  if (!VERZAMELKOP.test(sleutel(sectie.titel)) || sectie.kinderen.some((kind) => kopAankondiging(kind) !== null))
    return;
  if (sectie.blokken.some((blok) => stand.gebruikt.get(blok) === soort)) return;
  for (const kind of sectie.kinderen) {
    if (kind.kop === null || kind.strekking !== 'gewoon' || stand.lijnen.perSectie.has(kind)) continue;
    const alinea = kind.blokken.filter((blok) => blok.soort === 'alinea');
    const vondst = maak(
      stand,
      kind,
      soort,
      kind.kop.nummer,
      alinea.map((blok) => blok.tekst).join(' ') || kind.titel,
      [kind.kop, ...alinea],
      'afgeleid',
    );
    stand.vondsten[stand.vondsten.length - 1] = { ...vondst, titel: kind.titel };
  }
}

/** "De regio werkt aan vijf doelen." and then five headings, where nothing else gave a goal. */
function leesKopreeksen(stand: Stand, secties: readonly Sectie[]): void {
  if (stand.vondsten.some((vondst) => vondst.soort === 'doel')) return;
  const reeks = kopreeksenVan(secties).find(({ soort }) => soort === 'doel');
  for (const { kop, titel, ouder } of reeks?.koppen ?? []) {
    if (kop !== null && ouder !== null) maak(stand, ouder, 'doel', kop.nummer, titel, [kop], 'afgeleid');
  }
}

/** A summary repeats the goals of the chapters: the one under its line stays. */
function zonderHerhaling(vondsten: readonly Vondst[]): Vondst[] {
  const gehouden = new Map<string, Vondst>();
  for (const vondst of vondsten) {
    const naam = `${vondst.soort} ${sleutel(vondst.tekst)}`;
    const eerder = gehouden.get(naam);
    const zelfdePlek = eerder?.ouder === vondst.ouder || vondst.ouder === null;
    if (eerder === undefined) gehouden.set(naam, vondst);
    else if (eerder.ouder === null && vondst.ouder !== null) gehouden.set(naam, vondst);
    else if (!zelfdePlek) gehouden.set(`${naam} ${vondst.bron.van}`, vondst);
  }
  return [...gehouden.values()];
}
