// SPDX-License-Identifier: EUPL-1.2
import { alsTekst, staatIn, vindPassage } from '../bron/rules.ts';
import type { Bron, GelezenOnderdeel, OnderdeelSoort, Zekerheid } from '../lezen/onderdeel/rules.ts';

/** Where an onderdeel hangs: under its parent, among its siblings by `volgorde`. */
export interface Knoop {
  readonly id: string;
  readonly ouder_id: string | null;
  readonly volgorde: number;
}

/** What a person can correct of an onderdeel. */
export interface Inhoud {
  readonly soort: OnderdeelSoort;
  readonly nummer: string;
  readonly titel: string;
  readonly tekst: string;
  readonly waarde: number | null;
  readonly eenheid: string | null;
  readonly jaar: number | null;
  readonly oordeel: string | null;
}

/** The whole onderdeel: its words, its place in the tree and in the source. */
export interface Deel extends Knoop, Inhoud {
  readonly zekerheid: Zekerheid;
  readonly bron_van: number;
  readonly bron_tot: number;
  readonly bevestigd: boolean;
}

const opVolgorde = (a: Knoop, b: Knoop) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1);

/** The children of every onderdeel in their order; an onderdeel without a known parent stands at the top. */
function takken<T extends Knoop>(delen: readonly T[]): Map<string | null, T[]> {
  const bekend = new Set(delen.map(({ id }) => id));
  return Map.groupBy(delen.toSorted(opVolgorde), ({ ouder_id }) =>
    ouder_id !== null && bekend.has(ouder_id) ? ouder_id : null,
  );
}

/** The tree as one list, every parent directly before its children, with its depth. */
export function inVolgorde<T extends Knoop>(delen: readonly T[]): { readonly deel: T; readonly diepte: number }[] {
  const onder = takken(delen);
  const uit: { deel: T; diepte: number }[] = [];
  const stapel = (onder.get(null) ?? []).toReversed().map((deel) => ({ deel, diepte: 0 }));
  for (let top = stapel.pop(); top; top = stapel.pop()) {
    uit.push(top);
    const { diepte } = top;
    stapel.push(...(onder.get(top.deel.id) ?? []).toReversed().map((deel) => ({ deel, diepte: diepte + 1 })));
  }
  return uit;
}

/** Everything that hangs under an onderdeel, without itself. */
export function nakomelingen(delen: readonly Knoop[], id: string): Set<string> {
  const onder = takken(delen);
  const uit = new Set<string>();
  const stapel = [id];
  for (let top = stapel.pop(); top !== undefined; top = stapel.pop())
    for (const kind of onder.get(top) ?? []) {
      uit.add(kind.id);
      stapel.push(kind.id);
    }
  return uit;
}

/** The parents of an onderdeel, the highest first. */
export function voorouders<T extends Knoop>(delen: ReadonlyMap<string, T>, deel: T): T[] {
  const uit: T[] = [];
  for (let op = deel.ouder_id; op !== null; op = uit[0]?.ouder_id ?? null) {
    const ouder = delen.get(op);
    if (!ouder || uit.includes(ouder)) break;
    uit.unshift(ouder);
  }
  return uit;
}

/** Whether an onderdeel may hang under `ouder`: it must be there, and not be itself or hang under it. */
export const magOnder = (delen: readonly Knoop[], id: string, ouder: string | null): boolean =>
  ouder === null || (ouder !== id && delen.some((deel) => deel.id === ouder) && !nakomelingen(delen, id).has(ouder));

/** The onderdelen directly above and below it under the same parent. */
export function buren<T extends Knoop>(
  delen: readonly T[],
  id: string,
): { boven: T | undefined; onder: T | undefined } {
  const rij = [...takken(delen).values()].find((tak) => tak.some((deel) => deel.id === id)) ?? [];
  const plek = rij.findIndex((deel) => deel.id === id);
  return { boven: plek > 0 ? rij[plek - 1] : undefined, onder: rij[plek + 1] };
}

/**
 * Two readings that are one: the upper keeps its kind and number, no word of either is lost, and the source runs from the
 * first to the last word. Someone still has to compare the result with the source.
 */
export function samengevoegd(boven: Deel, onder: Deel): Deel {
  const losseTitel = onder.titel !== '' && boven.titel !== '' && !onder.tekst.startsWith(onder.titel);
  const kop = boven.tekst === '' && onder.tekst === '';
  const regels = [boven.tekst, losseTitel ? onder.titel : '', onder.tekst].filter(Boolean);
  return {
    ...boven,
    titel: kop ? [boven.titel, onder.titel].filter(Boolean).join(' ') : boven.titel || onder.titel,
    tekst: kop ? '' : regels.join('\n'),
    waarde: boven.waarde ?? onder.waarde,
    eenheid: boven.eenheid ?? onder.eenheid,
    jaar: boven.jaar ?? onder.jaar,
    oordeel: boven.oordeel ?? onder.oordeel,
    bron_van: Math.min(boven.bron_van, onder.bron_van),
    bron_tot: Math.max(boven.bron_tot, onder.bron_tot),
    bevestigd: false,
  };
}

/**
 * One reading that is two, parted where `woorden` begin at an offset in the source: the first keeps title and figures, the
 * second gets the rest of the words. When the words were corrected away, both parts take theirs from the source again.
 */
export function gesplitst(
  deel: Deel,
  brontekst: string,
  plek: number,
  woorden: string,
): readonly [Deel, Omit<Deel, 'id'>] {
  const { id: _, ...rest } = deel;
  const leeg = { nummer: '', titel: '', waarde: null, eenheid: null, jaar: null, oordeel: null };
  const knip = vindPassage(deel.tekst, woorden);
  const eerste = knip.ok ? deel.tekst.slice(0, knip.bron.van).trim() : alsTekst(brontekst.slice(deel.bron_van, plek));
  const tweede = knip.ok ? deel.tekst.slice(knip.bron.van) : alsTekst(brontekst.slice(plek, deel.bron_tot));
  return [
    { ...deel, tekst: eerste, bron_tot: plek, bevestigd: false },
    { ...rest, ...leeg, tekst: tweede, bron_van: plek, bevestigd: false },
  ];
}

/** The title, unless it is no more than the first words of the text: the reader gives those to what has no title of its own. */
export function eigenTitel({ titel, tekst }: Pick<Inhoud, 'titel' | 'tekst'>): string {
  const begin = titel.replace(/\s*…$/u, '');
  return tekst.startsWith(begin) ? '' : titel;
}

/** What the reader found, as the words of an onderdeel. */
export const inhoudVan = (gelezen: GelezenOnderdeel): Inhoud => ({
  soort: gelezen.soort,
  nummer: gelezen.nummer ?? '',
  titel: gelezen.titel,
  tekst: gelezen.tekst,
  waarde: gelezen.waarde ?? null,
  eenheid: gelezen.eenheid ?? null,
  jaar: gelezen.jaar ?? null,
  oordeel: gelezen.oordeel ?? null,
});

/** Whether a person changed what was read. */
export function isAangepast(deel: Deel, gelezen: GelezenOnderdeel): boolean {
  const { soort, nummer, titel, tekst, waarde, eenheid, jaar, oordeel, bron_van, bron_tot } = deel;
  const nu = { soort, nummer, titel, tekst, waarde, eenheid, jaar, oordeel };
  const { van, tot } = gelezen.bron;
  return bron_van !== van || bron_tot !== tot || JSON.stringify(nu) !== JSON.stringify(inhoudVan(gelezen));
}

/** Whether the words of an onderdeel are those of its passage; a correction by a person may be others. */
export const isLetterlijk = (deel: Pick<Deel, 'titel' | 'tekst'>, passage: string): boolean =>
  staatIn(passage, deel.titel) && deel.tekst.split('\n').every((regel) => staatIn(passage, regel));

export const bronVan = (deel: Pick<Deel, 'bron_van' | 'bron_tot'>): Bron => ({
  van: deel.bron_van,
  tot: deel.bron_tot,
});

const DRAGERS: ReadonlySet<OnderdeelSoort> = new Set([
  'lijn',
  'hoofdstuk',
  'ambitie',
  'doel',
  'terugblik',
  'financien',
]);
const HOOGSTENS = 150;

/**
 * Under what an onderdeel at this place in the source may hang, in the order of the tree: every line, what it hangs under
 * now, and the other onderdelen that can hold something, nearest first where there are too many for one list.
 */
export function mogelijkeOuders<T extends Deel>(
  delen: readonly T[],
  plek: number,
  zelf?: Knoop,
): { readonly deel: T; readonly diepte: number }[] {
  const verboden = zelf ? nakomelingen(delen, zelf.id).add(zelf.id) : new Set<string>();
  const kan = inVolgorde(delen).filter(({ deel }) => DRAGERS.has(deel.soort) && !verboden.has(deel.id));
  const vast = (deel: T) => deel.soort === 'lijn' || deel.id === zelf?.ouder_id;
  const dichtbij = kan
    .toSorted((a, b) => Math.abs(a.deel.bron_van - plek) - Math.abs(b.deel.bron_van - plek))
    .slice(0, HOOGSTENS);
  const gekozen = new Set([...dichtbij, ...kan.filter(({ deel }) => vast(deel)).slice(0, HOOGSTENS)]);
  return kan.filter((regel) => gekozen.has(regel));
}
