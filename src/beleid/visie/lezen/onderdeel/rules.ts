// SPDX-License-Identifier: EUPL-1.2

/** The kinds of part that a vision is read into. */
export const onderdeelSoorten = [
  'lijn',
  'ambitie',
  'doel',
  'uitgangspunt',
  'randvoorwaarde',
  'begrip',
  'cijfer',
  'terugblik',
  'financien',
  'hoofdstuk',
  'tekst',
] as const;
export type OnderdeelSoort = (typeof onderdeelSoorten)[number];

export type Zekerheid = 'expliciet' | 'afgeleid' | 'te bevestigen';
export type Eenheid = 'aantal' | 'procent' | 'per10000' | 'euro';
export type Oordeel = 'gerealiseerd' | 'deels' | 'loopt door' | 'losgelaten' | 'onbekend';

/** A place in the text that was read: character offsets (UTF-16), `tot` exclusive, never empty. */
export interface Bron {
  readonly van: number;
  readonly tot: number;
}

/** One part of a vision as it leaves the reader. `ouder` is the id of the part it stands under. */
export interface GelezenOnderdeel {
  readonly id: string;
  readonly soort: OnderdeelSoort;
  readonly nummer: string | null;
  readonly titel: string;
  readonly tekst: string;
  readonly ouder: string | null;
  readonly zekerheid: Zekerheid;
  readonly bron: Bron;
  /** The document's own word for this level: actielijn, programmalijn, speerpunt ... */
  readonly eigenLabel?: string;
  readonly waarde?: number;
  readonly eenheid?: Eenheid;
  readonly jaar?: number;
  readonly oordeel?: Oordeel;
}

/** What a person has to look at; `tekst` is Dutch for the screen, `bron` every place that takes part. */
export interface Waarschuwing {
  readonly code: string;
  readonly tekst: string;
  readonly bron: readonly Bron[];
}

/** A vision as read: what the source does not state is empty or null, never filled in. */
export interface GelezenVisie {
  readonly titel: string;
  readonly looptijd: { readonly van: number | null; readonly tot: number | null };
  readonly gemeenten: readonly string[];
  readonly centrumgemeenten: readonly string[];
  readonly onderdelen: readonly GelezenOnderdeel[];
  readonly waarschuwingen: readonly Waarschuwing[];
}

/** A part while reading: points at its parent itself, since ids are given out only once the order is known. */
export interface Vondst extends Omit<GelezenOnderdeel, 'id' | 'ouder'> {
  /** Set once the part above is known: a subject of the looking back is found before its chapter. */
  ouder: Vondst | null;
}

/** The finds in reading order with the ids o1, o2 ...; a parent that starts at the same place comes first. */
export function metIds(vondsten: readonly Vondst[]): GelezenOnderdeel[] {
  const gesorteerd = vondsten
    .map((vondst, plek) => ({ vondst, plek, diepte: diepte(vondst) }))
    .toSorted((a, b) => a.vondst.bron.van - b.vondst.bron.van || a.diepte - b.diepte || a.plek - b.plek)
    .map(({ vondst }) => vondst);
  const ids = new Map(gesorteerd.map((vondst, plek) => [vondst, `o${plek + 1}`]));
  return gesorteerd.map((vondst, plek) => {
    const { ouder, ...rest } = vondst;
    return { id: `o${plek + 1}`, ...rest, ouder: ouder === null ? null : (ids.get(ouder) ?? null) };
  });
}

function diepte(vondst: Vondst): number {
  let stap: Vondst | null = vondst.ouder;
  let telling = 0;
  while (stap !== null) {
    telling += 1;
    stap = stap.ouder;
  }
  return telling;
}
