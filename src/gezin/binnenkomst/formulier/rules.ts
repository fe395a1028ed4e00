// SPDX-License-Identifier: EUPL-1.2
import { HOEDANIGHEDEN } from '../../melding/rules.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { BinnenkomstSoort, Grenzen } from '../rules.ts';

/** Who fills in a public form. */
export type Inzender = Extract<BinnenkomstSoort, 'inwoner' | 'professional'>;
export const isInzender = (typed: unknown): typed is Inzender => typed === 'inwoner' || typed === 'professional';

/** The pages of each form in order, one subject a page; professionals in the order that Veilig Thuis asks online [V10]. */
export const PAGINAS = {
  inwoner: ['watGebeurt', 'overWie', 'wieBentU', 'bereikbaar', 'versturen'],
  professional: ['meldcode', 'wieBentU', 'overWie', 'watGebeurt', 'bereikbaar', 'versturen'],
} as const;
export type Pagina = (typeof PAGINAS)[Inzender][number];

export const paginaVan = (soort: Inzender, typed: unknown): Pagina =>
  PAGINAS[soort].find((pagina) => pagina === typed) ?? PAGINAS[soort][0];
/** The page so many further; the first or the last when there is none. */
export function paginaNaast(soort: Inzender, pagina: Pagina, verder: 1 | -1): Pagina {
  const paginas: readonly Pagina[] = PAGINAS[soort];
  return paginas[paginas.indexOf(pagina) + verder] ?? pagina;
}

/** Rows for people on a public form: who knows more people tells it in the text, or by phone. */
export const PERSOONRIJEN = 4;
const rijen = (...velden: readonly string[]) =>
  Array.from({ length: PERSOONRIJEN }, (_, index) => velden.map((veld) => `${veld}${index + 1}`)).flat();

/** The fields of each page: nothing else that is sent is kept. */
export const VELDEN: Readonly<Record<Pagina, readonly string[]>> = {
  watGebeurt: ['toelichting', 'vormen'],
  overWie: rijen('voornaam', 'achternaam', 'geboortedatum', 'rol'),
  wieBentU: ['naam', 'organisatie', 'hoedanigheid', 'anoniem'],
  meldcode: ['stappen', 'gezinWeet', 'gezinWeetToelichting'],
  bereikbaar: ['telefoon', 'moment', 'inspreken'],
  versturen: [],
};
/** Asked of professionals on the page about themselves: only doctors need them (G31). */
const ARTSVELDEN = ['adviesnummer', 'spoedreden'] as const;
export const veldenVan = (soort: Inzender, pagina: Pagina): readonly string[] =>
  soort === 'professional' && pagina === 'wieBentU' ? [...VELDEN.wieBentU, ...ARTSVELDEN] : VELDEN[pagina];

/** Longer than any form that can be filled in. */
export const LANGSTE_VELD = 25_000;

export type Velden = Readonly<Record<string, string | readonly string[]>>;

/** What was typed before, with what this page sends now: a box that is no longer ticked is sent as nothing, and so is gone. */
export function samen(eerder: Velden, soort: Inzender, pagina: Pagina, getypt: Velden): Velden {
  const hier = veldenVan(soort, pagina);
  const kort = (waarde: string) => waarde.slice(0, LANGSTE_VELD);
  return {
    ...Object.fromEntries(Object.entries(eerder).filter(([veld]) => !hier.includes(veld))),
    ...Object.fromEntries(
      hier.flatMap((veld) => {
        const waarde = getypt[veld];
        if (waarde === undefined) return [];
        return [[veld, typeof waarde === 'string' ? kort(waarde) : waarde.slice(0, 20).map(kort)]];
      }),
    ),
  };
}

const EERSTE_INWONER = HOEDANIGHEDEN.indexOf('betrokkeneJeugdige');
/** Capacities that someone can have who reports as a resident, or by profession; the police has its own way in. */
export const HOEDANIGHEDEN_VAN: Readonly<Record<Inzender, readonly string[]>> = {
  inwoner: HOEDANIGHEDEN.slice(EERSTE_INWONER),
  professional: HOEDANIGHEDEN.slice(0, EERSTE_INWONER).filter((een) => een !== 'politie'),
};
/** What a resident reports about; the other forms are for who knows them by profession. */
export const VORMEN_INWONER = [
  'kindermishandeling',
  'exPartnergeweld',
  'ouderenmishandeling',
  'geweldTegenOuders',
  'overigHuiselijkGeweld',
] as const;
/** The five steps of the meldcode [L7 art. 2 lid 2]. */
export const MELDCODESTAPPEN = ['1', '2', '3', '4', '5'] as const;

/** A region and one of its municipalities, as it is chosen: `1-GM0546`. */
export function leesPlaats(typed: unknown): { regioId: number; gemeente: string } | undefined {
  const [, regio, gemeente] = /^(\d{1,9})-(GM\d{4})$/.exec(typeof typed === 'string' ? typed : '') ?? [];
  return regio === undefined || gemeente === undefined ? undefined : { regioId: Number(regio), gemeente };
}

/** What a draft holds: what was typed so far, or once it was sent nothing but its number. */
export interface Concept {
  readonly soort: Inzender;
  readonly gemeente: string;
  readonly pagina: Pagina;
  readonly velden: Velden;
  readonly verstuurd?: string | undefined;
}

/** One page of the form as it is shown. */
export interface FormulierData {
  readonly code: string;
  readonly concept: Concept;
  readonly organisatie: string;
  readonly grenzen: Grenzen;
  readonly errors: readonly FieldError[];
}
