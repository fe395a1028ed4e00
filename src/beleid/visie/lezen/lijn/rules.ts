// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import { aankondigingVan, leesLabel } from '../label/rules.ts';
import { VAN_ANDER, kopAankondiging, lijstenVan } from '../lijst/rules.ts';
import { GEEN_LIJN, kopreeksenVan } from '../lijst/kop/rules.ts';
import type { Lijst } from '../lijst/rules.ts';
import type { Vondst, Zekerheid } from '../onderdeel/rules.ts';
import { alleSecties, pad } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { bereik, sleutel, zinnen } from '../regels/rules.ts';
import { naamzinIn } from './aantal/rules.ts';

/** The lines of this vision: sections that are one, and lines that only stand in a list. */
export interface Lijnen {
  readonly perSectie: ReadonlyMap<Sectie, Vondst>;
  readonly los: readonly Vondst[];
  /** The lists that announce the lines: their stated number is held against what was found. */
  readonly lijsten: readonly Lijst[];
  /** Sentences and headings without a list that say how many lines there are. */
  readonly genoemd: readonly { readonly woord: string; readonly aantal: number; readonly blok: Blok }[];
}

/**
 * Finds the vision's own lines: by their label ("Programmalijn 2: ..."), by a list that announces them ("drie
 * actielijnen:") or by a heading that gathers them. National and earlier lines are context and stay out.
 */
export function vindLijnen(wortel: Sectie): Lijnen {
  const secties = alleSecties(wortel).filter((sectie) => !isContext(sectie));
  const lijsten = secties
    .flatMap(lijstenVan)
    .filter((lijst) => lijst.soort === 'lijn' && !lijst.vanAnder && lijst.punten.length <= MEESTE_LIJNEN);
  const register = registerVan(secties);
  const perSectie = new Map<Sectie, Vondst>();
  for (const sectie of secties) {
    const label = sectie.kop?.label ?? null;
    if (label?.soort === 'lijn')
      voegToe(perSectie, sectie, label.rest || sectie.titel, label.nummer, label.woord, 'expliciet');
  }
  const los = lijsten.flatMap((lijst) => uitLijst(lijst, register, perSectie));
  for (const sectie of secties) uitVerzamelkop(sectie, perSectie);
  if (perSectie.size === 0 && los.length === 0) uitTabel(secties, register, perSectie, los);
  if (perSectie.size === 0 && los.length === 0) uitKopreeks(secties, perSectie);
  if (perSectie.size === 0 && los.length === 0) uitNaamzin(secties, register, perSectie, los);
  return { perSectie, los: zonderDubbele(los, perSectie), lijsten, genoemd: vindGenoemd(secties, lijsten) };
}

function vindGenoemd(secties: readonly Sectie[], lijsten: readonly Lijst[]): Lijnen['genoemd'] {
  const inleidingen = new Set(lijsten.map((lijst) => lijst.inleiding));
  return secties.flatMap((sectie) => {
    const blokken = [...(sectie.kop === null ? [] : [sectie.kop]), ...sectie.blokken];
    return blokken.flatMap((blok) => {
      if (inleidingen.has(blok)) return [];
      return zinnen(blok.tekst).flatMap((zin) => {
        const gezegd = zin.tekst.length > 600 || VAN_ANDER.test(zin.tekst) ? null : aankondigingVan(zin.tekst);
        return gezegd?.soort === 'lijn' && gezegd.aantal !== null
          ? [{ woord: gezegd.woord, aantal: gezegd.aantal, blok }]
          : [];
      });
    });
  });
}

// A list of more names than this is no list of policy lines; it also bounds the matching of names with headings.
const MEESTE_LIJNEN = 40;

/** Sections by the first word of their title, so that a name is held against few of them. */
type Register = ReadonlyMap<string, readonly { readonly titel: string; readonly sectie: Sectie }[]>;

function registerVan(secties: readonly Sectie[]): Register {
  const register = new Map<string, { titel: string; sectie: Sectie }[]>();
  for (const sectie of secties) {
    if (sectie.kop === null) continue;
    const titel = sleutel(titelZonderLabel(sectie));
    const woord = titel.split(' ')[0] ?? '';
    const genoten = register.get(woord);
    if (genoten === undefined) register.set(woord, [{ titel, sectie }]);
    else if (genoten.length < 500) genoten.push({ titel, sectie });
  }
  return register;
}

function isContext(sectie: Sectie): boolean {
  return ['landelijk', 'terugblik', 'begrippen', 'gemeenten'].includes(sectie.strekking);
}

function voegToe(
  perSectie: Map<Sectie, Vondst>,
  sectie: Sectie,
  titel: string,
  nummer: string | null,
  eigenLabel: string,
  zekerheid: Zekerheid,
): void {
  if (sectie.kop === null || perSectie.has(sectie)) return;
  const boven = pad(sectie)
    .slice(1)
    .find((stap) => perSectie.has(stap));
  const alinea = sectie.blokken.filter((blok) => blok.soort === 'alinea');
  const regels = [...sectie.kop.regels, ...alinea.flatMap((blok) => blok.regels)];
  perSectie.set(sectie, {
    soort: 'lijn',
    nummer: nummer ?? sectie.kop.nummer,
    titel,
    tekst: alinea.map((blok) => blok.tekst).join('\n\n'),
    ouder: boven === undefined ? null : (perSectie.get(boven) ?? null),
    zekerheid,
    bron: bereik(regels),
    eigenLabel,
  });
}

function uitLijst(lijst: Lijst, register: Register, perSectie: Map<Sectie, Vondst>): Vondst[] {
  const los: Vondst[] = [];
  for (const { blok } of lijst.punten) {
    const naam = naamVan(blok.tekst);
    if (naam === '') continue;
    const sectie = sectieBij(naam, register, perSectie);
    if (sectie !== undefined) {
      voegToe(
        perSectie,
        sectie,
        titelZonderLabel(sectie),
        blok.nummer === null ? null : (sectie.kop?.nummer ?? blok.nummer),
        lijst.woord,
        'expliciet',
      );
      continue;
    }
    los.push({
      soort: 'lijn',
      nummer: blok.label?.nummer ?? blok.nummer,
      titel: naam,
      tekst: blok.tekst === naam ? '' : blok.tekst,
      ouder: null,
      zekerheid: lijst.inleiding === null ? 'afgeleid' : 'expliciet',
      bron: bereik(blok.regels),
      eigenLabel: lijst.woord,
    });
  }
  return los;
}

function titelZonderLabel(sectie: Sectie): string {
  const label = leesLabel(sectie.titel);
  return label === null || label.rest === '' ? sectie.titel : label.rest;
}

/** "Preventie: eerder in beeld komen," gives "Preventie". */
function naamVan(tekst: string): string {
  const rest = leesLabel(tekst)?.rest ?? tekst;
  const deel = /^(.{3,70}?)(?:\s*[:;]\s|\s[–—-]\s)/.exec(rest)?.[1] ?? rest;
  // "De norm is: ..." says nothing without what follows.
  const kop = /\b(?:is|zijn|luidt|wordt)$/.test(deel) ? rest : deel;
  return kop.replace(/[\s,;.]+(?:en)?$/, '').trim();
}

function sectieBij(naam: string, register: Register, perSectie: ReadonlyMap<Sectie, Vondst>): Sectie | undefined {
  const gezocht = sleutel(naam);
  const genoten = register.get(gezocht.split(' ')[0] ?? '') ?? [];
  const passend = genoten.filter(({ titel }) => lijktOp(titel, gezocht)).map(({ sectie }) => sectie);
  const gelabeld = passend.find((sectie) => perSectie.has(sectie));
  if (gelabeld !== undefined) return gelabeld;
  const vrij = passend.filter((sectie) => !pad(sectie).some((stap) => perSectie.has(stap)));
  const hoogste = Math.min(...vrij.map((sectie) => sectie.niveau));
  return vrij.find((sectie) => sectie.niveau === hoogste && inhoudVan(sectie) > 0) ?? vrij[0];
}

function inhoudVan(sectie: Sectie): number {
  return sectie.blokken.length + sectie.kinderen.length;
}

function lijktOp(titel: string, naam: string): boolean {
  if (titel === naam) return true;
  if (naam.length >= 8 && titel.startsWith(`${naam} `) && titel.length < 2 * naam.length) return true;
  return titel.length >= 0.6 * naam.length && titel.length >= 8 && naam.startsWith(`${titel} `);
}

/** Headings directly under "Onze speerpunten" are the speerpunten, where nothing else gave any. */
function uitVerzamelkop(sectie: Sectie, perSectie: Map<Sectie, Vondst>): void {
  if (sectie.kop === null || perSectie.has(sectie)) return;
  const aankondiging = kopAankondiging(sectie);
  if (aankondiging?.soort !== 'lijn' || pad(sectie).some((stap) => perSectie.has(stap))) return;
  if (alleSecties(sectie).some((onder) => perSectie.has(onder))) return;
  const hoogste = Math.min(...sectie.kinderen.map((kind) => kind.niveau));
  const kinderen = sectie.kinderen.filter((kind) => kind.niveau === hoogste && !GEEN_LIJN.test(sleutel(kind.titel)));
  if (kinderen.length < 2) return;
  for (const kind of kinderen) {
    if (kind.strekking === 'gewoon') voegToe(perSectie, kind, kind.titel, null, aankondiging.woord, 'afgeleid');
  }
}

/** The lines that a table of goals names beside its goals. */
function uitTabel(secties: readonly Sectie[], register: Register, perSectie: Map<Sectie, Vondst>, los: Vondst[]): void {
  const gezien = new Set<string>();
  for (const blok of secties.flatMap((sectie) => sectie.blokken)) {
    const naam = naamVan(blok.cel?.lijn ?? '');
    if (naam === '' || gezien.has(sleutel(naam)) || gezien.size >= MEESTE_LIJNEN) continue;
    gezien.add(sleutel(naam));
    voegNaamToe(naam, blok, blok.cel?.lijnwoord ?? '', register, perSectie, los);
  }
}

/** "Drie thema's staan centraal: preventie, signalering en herstel." */
function uitNaamzin(
  secties: readonly Sectie[],
  register: Register,
  perSectie: Map<Sectie, Vondst>,
  los: Vondst[],
): void {
  const zin = naamzinIn(secties);
  for (const naam of zin?.namen ?? []) {
    if (zin !== null) voegNaamToe(naam, zin.blok, zin.woord, register, perSectie, los);
  }
}

function voegNaamToe(
  naam: string,
  blok: Blok,
  eigenLabel: string,
  register: Register,
  perSectie: Map<Sectie, Vondst>,
  los: Vondst[],
): void {
  const sectie = sectieBij(naam, register, perSectie);
  if (sectie !== undefined) return voegToe(perSectie, sectie, titelZonderLabel(sectie), null, eigenLabel, 'afgeleid');
  const bron = bereik(blok.regels);
  los.push({
    soort: 'lijn',
    nummer: null,
    titel: naam,
    tekst: '',
    ouder: null,
    zekerheid: 'afgeleid',
    bron,
    eigenLabel,
  });
}

/** Where the text says how many lines there are and then gives them as headings. */
function uitKopreeks(secties: readonly Sectie[], perSectie: Map<Sectie, Vondst>): void {
  const reeks = kopreeksenVan(secties).find(({ soort }) => soort === 'lijn');
  for (const sectie of reeks?.koppen ?? [])
    voegToe(perSectie, sectie, sectie.titel, null, reeks?.woord ?? '', 'afgeleid');
}

/** A line listed in the summary and again in the chapter is one line. */
function zonderDubbele(los: readonly Vondst[], perSectie: ReadonlyMap<Sectie, Vondst>): Vondst[] {
  const gezien = new Set([...perSectie.values()].map((lijn) => sleutel(lijn.titel)));
  return los.filter((lijn) => {
    const naam = sleutel(lijn.titel);
    if (gezien.has(naam)) return false;
    gezien.add(naam);
    return true;
  });
}
