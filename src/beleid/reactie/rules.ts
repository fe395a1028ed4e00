// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../platform/dates.ts';
import { defineProcess, type Gate } from '../../platform/process.ts';
import type { Trajectstatus } from '../visietraject/rules.ts';

export const REACTIESTATUSSEN = [
  'ontvangen',
  'gesplitst',
  'beantwoord',
  'vastgesteld',
  'teruggekoppeld',
  'ingetrokken',
] as const;
export type Reactiestatus = (typeof REACTIESTATUSSEN)[number];
export const REACTIESOORTEN = ['inspraakreactie', 'zienswijze', 'advies', 'technischeVraag'] as const;
export type Reactiesoort = (typeof REACTIESOORTEN)[number];

/** How a reaction came that an official enters; what came by the form enters itself. */
export const REACTIEKANALEN = ['mail', 'brief', 'bijeenkomst'] as const;
export const INDIENERS = ['inwoner', 'ervaringsdeskundige', 'organisatie', 'gemeenteraad', 'adviesraad'] as const;
export type Indiener = (typeof INDIENERS)[number];

/** What happens with a point, the six of beleidskring.md 5.2. */
export const AFDOENINGEN = [
  'verwerktInVisie',
  'naarUitvoeringsplan',
  'reedsOpgenomen',
  'nietOvergenomen',
  'buitenReikwijdte',
  'terKennisgeving',
] as const;
export type Afdoening = (typeof AFDOENINGEN)[number];
export const PUNTSTATUSSEN = ['open', 'concept', 'vastgesteld', 'ingetrokken'] as const;
/** Why a reaction does not count any more [A]. */
export const INTREKGRONDEN = ['dubbelIngevoerd', 'nietHierover', 'doorIndiener'] as const;
export type Intrekgrond = (typeof INTREKGRONDEN)[number];

/** Contributors can be victims: their role is kept, who they are is not (beleidskring.md 8). */
export const magNaam = (indiener: Indiener): boolean => indiener !== 'inwoner' && indiener !== 'ervaringsdeskundige';

/** What the gates of a reaction look at. */
export interface Reactie {
  readonly status: Reactiestatus;
  readonly punten: number;
  /** Points without an answer, a disposition or a reason. */
  readonly open: number;
  /** Points that are 'verwerkt' without the change or action that they led to. */
  readonly zonderGevolg: number;
}

const poort = (key: string, aantal: (reactie: Reactie) => number): Gate<Reactie> => ({
  id: 'G5',
  source: 'beleidskring.md 10.6',
  where: 'punten',
  holds: `${key}.ja`,
  claim: (reactie) => (aantal(reactie) > 0 ? { key, values: { n: aantal(reactie) } } : undefined),
});

export const heeftPunten: Gate<Reactie> = {
  id: 'G5',
  source: 'beleidskring.md 10.6',
  where: 'punten',
  holds: 'poort.reactiepunten.ja',
  claim: ({ punten }) => (punten === 0 ? { key: 'poort.reactiepunten' } : undefined),
};
export const puntenBeantwoord = poort('poort.reactieantwoord', ({ open }) => open);
export const puntgevolgBekend = poort('poort.reactiegevolg', ({ zonderGevolg }) => zonderGevolg);

const INVOERDERS = ['beleidsadviseur', 'griffier', 'projectleider'] as const;
const SCHRIJVERS = ['beleidsadviseur', 'projectleider'] as const;
const LEIDING = ['projectleider'] as const;

/** From what came in until whoever said it heard what was done with it (beleidskring.md 10.6). */
export const reactieStappen = defineProcess<Reactie, 'beleidsadviseur' | 'griffier' | 'projectleider'>()({
  reactieSplitsen: {
    from: ['ontvangen'],
    to: 'gesplitst',
    by: INVOERDERS,
    gates: [heeftPunten],
  },
  reactieBeantwoorden: {
    from: ['gesplitst'],
    to: 'beantwoord',
    by: SCHRIJVERS,
    gates: [puntenBeantwoord, puntgevolgBekend],
  },
  // A point that was forgotten, or an answer that must change before it is published.
  reactieHeropenen: { from: ['beantwoord'], to: 'gesplitst', by: SCHRIJVERS },
  reactieVaststellen: {
    from: ['beantwoord'],
    to: 'vastgesteld',
    by: LEIDING,
    gates: [puntenBeantwoord, puntgevolgBekend],
  },
  reactieTerugkoppelen: { from: ['vastgesteld'], to: 'teruggekoppeld', by: LEIDING },
  // What was published stays; until then a reaction can be taken out, and back in.
  reactieIntrekken: { from: ['ontvangen', 'gesplitst', 'beantwoord'], to: 'ingetrokken', by: INVOERDERS },
  reactieTerughalen: { from: ['ingetrokken'], to: 'ontvangen', by: INVOERDERS },
});
export type Reactiestap = keyof typeof reactieStappen;
/** Steps of one reaction that are a button; the others come with a form, or are taken for all reactions together. */
export const KNOPSTAPPEN = ['reactieSplitsen', 'reactieBeantwoorden', 'reactieHeropenen', 'reactieTerughalen'] as const;
export const isKnopstap = (name: string): boolean => KNOPSTAPPEN.some((stap) => stap === name);

/** What was entered can be corrected until the answer to it was published [A]. */
export const magVerbeteren = (status: Reactiestatus): boolean => reactieStappen.reactieIntrekken.from.includes(status);
export const isGepubliceerd = (status: Reactiestatus): boolean =>
  status === 'vastgesteld' || status === 'teruggekoppeld';
/** What someone sent by the form are their own words: nobody changes those, nor when and how they came (beleidskring.md 8). */
export const eigenWoorden = (kanaal: string): boolean => kanaal === 'formulier';

/** Points may come and go until the answers are all there. */
export const puntenOpen = (status: Reactiestatus): boolean => status === 'ontvangen' || status === 'gesplitst';

/**
 * Why a reaction and its answers stay: the vision was adopted, or the councils have them before them in the nota (G5). What came in
 * after that can still be answered, until the vision is adopted; without a reaction it is about those.
 */
export const waaromAntwoordDicht = (
  traject: Trajectstatus,
  voorgelegdOp: Instant | null,
  vastgelegdOp?: Instant,
): string | undefined => {
  if (traject === 'vastgesteld') return 'besluitvorming.voorbij';
  const inNota = voorgelegdOp !== null && vastgelegdOp !== undefined && vastgelegdOp <= voorgelegdOp;
  return traject === 'besluitvorming' && inNota ? 'reactie.voorgelegd' : undefined;
};

export interface Gevolg {
  readonly afdoening: Afdoening;
  readonly heeftWijziging: boolean;
  readonly actie: string;
}
/** What a disposition still lacks: 'verwerkt' without a target is impossible (beleidskring.md 10.6). */
export function gevolgFouten({ afdoening, heeftWijziging, actie }: Gevolg): readonly { field: string; key: string }[] {
  if (afdoening === 'verwerktInVisie' && !heeftWijziging)
    return [{ field: 'wijziging', key: 'reactie.wijzigingNodig' }];
  if (afdoening === 'naarUitvoeringsplan' && actie === '') return [{ field: 'actie', key: 'reactie.actieNodig' }];
  return [];
}

/** Why a point stays: it was answered in public, its reaction is closed, or the text was changed because of it. */
export const waaromPuntBlijft = (
  reactie: Reactiestatus,
  punt: (typeof PUNTSTATUSSEN)[number],
  heeftWijziging: boolean,
): string | undefined =>
  punt === 'vastgesteld'
    ? 'reactie.staatVast'
    : !puntenOpen(reactie)
      ? 'reactie.puntDicht'
      : heeftWijziging
        ? 'reactie.puntMetWijziging'
        : undefined;
