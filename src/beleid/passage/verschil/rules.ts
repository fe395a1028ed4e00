// SPDX-License-Identifier: EUPL-1.2
import { diffWordsWithSpace } from 'diff';
import type { Knoop } from '../../visie/onderdeel/rules.ts';
import { GEEN_CIJFER, zelfdeWoorden, type Cijfer, type Inhoud, type Woorden } from '../rules.ts';

export interface Stuk {
  readonly soort: 'zelfde' | 'weg' | 'erbij';
  readonly tekst: string;
}

/** Beyond so many words that differ, two texts are shown whole: nobody reads a puzzle, and nobody waits for it. */
const HOOGSTENS = 600;

const samen = (groep: readonly Stuk[], zonder: Stuk['soort']): string =>
  groep.reduce((som, { soort, tekst }) => (soort === zonder ? som : som + tekst), '');

/** Words that changed beside each other as one piece that went and one that came, not a space between each two words. */
function leesbaar(stukken: readonly Stuk[]): readonly Stuk[] {
  const uit: Stuk[] = [];
  let groep: Stuk[] = [];
  const sluit = () => {
    const wissel = groep.some(({ soort }) => soort === 'weg') && groep.some(({ soort }) => soort === 'erbij');
    if (wissel)
      uit.push({ soort: 'weg', tekst: samen(groep, 'erbij') }, { soort: 'erbij', tekst: samen(groep, 'weg') });
    else uit.push(...groep);
    groep = [];
  };
  stukken.forEach((stuk, index) => {
    const tussen = groep.length > 0 && stuk.tekst.trim() === '' && index + 1 < stukken.length;
    if (stuk.soort === 'zelfde' && !tussen) {
      sluit();
      uit.push(stuk);
    } else groep.push(stuk);
  });
  sluit();
  return uit;
}

/** What changed between two texts, word by word; together the pieces hold every sign of both. */
export function woordverschil(oud: string, nieuw: string): readonly Stuk[] {
  if (oud === nieuw) return oud === '' ? [] : [{ soort: 'zelfde', tekst: oud }];
  const stukken = diffWordsWithSpace(oud, nieuw, { maxEditLength: HOOGSTENS });
  if (stukken)
    return leesbaar(
      stukken.map(({ value, added, removed }) => ({
        soort: added ? 'erbij' : removed ? 'weg' : 'zelfde',
        tekst: value,
      })),
    );
  const heel: readonly Stuk[] = [
    { soort: 'weg', tekst: oud },
    { soort: 'erbij', tekst: nieuw },
  ];
  return heel.filter(({ tekst }) => tekst !== '');
}

/** A passage as it was at a moment: in a frozen version, or in the text that is worked on. */
export interface Momentpassage extends Knoop, Inhoud {
  readonly adres: number;
}

export const VERSCHILSOORTEN = ['toegevoegd', 'verwijderd', 'gewijzigd', 'verplaatst'] as const;
export type Verschilsoort = (typeof VERSCHILSOORTEN)[number];

export interface Verschil {
  readonly oud: Momentpassage | undefined;
  readonly nieuw: Momentpassage | undefined;
  /** A passage can be moved and changed. */
  readonly soorten: readonly Verschilsoort[];
}

/** The longest row of numbers that rises: what kept its order; the others were moved. */
function stijgend(getallen: readonly number[]): ReadonlySet<number> {
  const staarten: number[] = [];
  const vorige = new Map<number, number | undefined>();
  for (const getal of getallen) {
    const gevonden = staarten.findIndex((staart) => staart > getal);
    const plek = gevonden < 0 ? staarten.length : gevonden;
    vorige.set(getal, plek === 0 ? undefined : staarten[plek - 1]);
    staarten[plek] = getal;
  }
  const uit = new Set<number>();
  for (let op = staarten.at(-1); op !== undefined; op = vorige.get(op)) uit.add(op);
  return uit;
}

const opVolgorde = (a: Momentpassage, b: Momentpassage) => a.volgorde - b.volgorde || a.adres - b.adres;

/** The ids of passages that stand under another parent, or in another order under the same. */
function verplaatst(oud: ReadonlyMap<string, Momentpassage>, nieuw: readonly Momentpassage[]): ReadonlySet<string> {
  const uit = new Set<string>();
  const samen = nieuw.filter(({ id }) => oud.has(id));
  for (const { id, ouder_id } of samen) if (oud.get(id)?.ouder_id !== ouder_id) uit.add(id);
  const gebleven = samen.filter(({ id }) => !uit.has(id)).toSorted(opVolgorde);
  for (const broers of Map.groupBy(gebleven, ({ ouder_id }) => ouder_id).values()) {
    const toen = broers.map(({ id }) => oud.get(id)).filter((broer) => broer !== undefined);
    const plek = new Map(toen.toSorted(opVolgorde).map(({ id }, index) => [id, index]));
    const rij = broers.map(({ id }) => plek.get(id) ?? 0);
    const vast = stijgend(rij);
    broers.forEach(({ id }, index) => {
      if (!vast.has(rij[index] ?? 0)) uit.add(id);
    });
  }
  return uit;
}

const zelfdeInhoud = (a: Momentpassage, b: Momentpassage): boolean =>
  zelfdeWoorden(a, b) && a.soort === b.soort && a.nummer === b.nummer;

/** Every passage that is not the same in both texts, in the order of their addresses. */
export function vergelijk(oud: readonly Momentpassage[], nieuw: readonly Momentpassage[]): readonly Verschil[] {
  const toen = new Map(oud.map((passage) => [passage.id, passage]));
  const nu = new Map(nieuw.map((passage) => [passage.id, passage]));
  const elders = verplaatst(toen, nieuw);
  const weg = oud
    .filter(({ id }) => !nu.has(id))
    .map((passage): Verschil => ({ oud: passage, nieuw: undefined, soorten: ['verwijderd'] }));
  const rest = nieuw.map((passage): Verschil => {
    const was = toen.get(passage.id);
    if (!was) return { oud: undefined, nieuw: passage, soorten: ['toegevoegd'] };
    const soorten: Verschilsoort[] = [];
    if (!zelfdeInhoud(was, passage)) soorten.push('gewijzigd');
    if (elders.has(passage.id)) soorten.push('verplaatst');
    return { oud: was, nieuw: passage, soorten };
  });
  const adres = (verschil: Verschil) => verschil.nieuw?.adres ?? verschil.oud?.adres ?? 0;
  return [...weg, ...rest].filter(({ soorten }) => soorten.length > 0).toSorted((a, b) => adres(a) - adres(b));
}

/** How often each kind of difference is there. */
export const telVerschillen = (verschillen: readonly Verschil[]): Readonly<Record<Verschilsoort, number>> => {
  const tel = (soort: Verschilsoort) => verschillen.filter(({ soorten }) => soorten.includes(soort)).length;
  return {
    toegevoegd: tel('toegevoegd'),
    verwijderd: tel('verwijderd'),
    gewijzigd: tel('gewijzigd'),
    verplaatst: tel('verplaatst'),
  };
};

export interface Veldverschil {
  readonly veld: 'titel' | 'tekst' | 'eenvoudig' | keyof Cijfer;
  readonly stukken: readonly Stuk[];
}
export type Velden = Woorden & Cijfer;

/** A part of a figure as it is compared: a whole number or word, never half of one. */
const geheel = (oud: string, nieuw: string): readonly Stuk[] =>
  [{ soort: 'weg', tekst: oud } as const, { soort: 'erbij', tekst: nieuw } as const].filter(
    ({ tekst }) => tekst !== '',
  );
const getal = (waarde: number | null): string => (waarde === null ? '' : String(waarde).replace('.', ','));
const DELEN: readonly (readonly [Veldverschil['veld'], (cijfer: Cijfer) => string])[] = [
  ['waarde', ({ waarde }) => getal(waarde)],
  ['eenheid', ({ eenheid }) => eenheid ?? ''],
  ['jaar', ({ jaar }) => getal(jaar)],
  ['voorlopig', ({ voorlopig }) => (voorlopig ? 'ja' : '')],
];

/** What differs between the fields of a passage: words one by one, a figure part by part; what is the same is left out. */
export const veldverschillen = (oud: Velden, nieuw: Velden): readonly Veldverschil[] => {
  const woorden = (veld: 'titel' | 'tekst' | 'eenvoudig' | 'bron'): Veldverschil[] =>
    oud[veld] === nieuw[veld] ? [] : [{ veld, stukken: woordverschil(oud[veld], nieuw[veld]) }];
  const cijfer = DELEN.map(([veld, lees]) => ({ veld, van: lees(oud), naar: lees(nieuw) }))
    .filter(({ van, naar }) => van !== naar)
    .map(({ veld, van, naar }): Veldverschil => ({ veld, stukken: geheel(van, naar) }));
  return [...woorden('titel'), ...woorden('tekst'), ...woorden('eenvoudig'), ...cijfer, ...woorden('bron')];
};

const LEEG: Velden = { titel: '', tekst: '', eenvoudig: '', ...GEEN_CIJFER };
export const veldenVan = (passage: Velden | undefined): Velden => passage ?? LEEG;
