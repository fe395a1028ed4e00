// SPDX-License-Identifier: EUPL-1.2
import { tekstOpen, type Trajectstatus } from '../visietraject/rules.ts';

export const PASSAGESOORTEN = [
  'hoofdstuk',
  'lijn',
  'ambitie',
  'doel',
  'uitgangspunt',
  'randvoorwaarde',
  'begrip',
  'cijfer',
  'terugblik',
  'financien',
  'tekst',
] as const;
export type Passagesoort = (typeof PASSAGESOORTEN)[number];

/** Why words changed: each but the first and the last points to what asked for it. */
export const AANLEIDINGEN = [
  'opstellen',
  'suggestie',
  'reactiepunt',
  'amendement',
  'spoorantwoord',
  'ambtshalve',
] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** What a person may give as the reason for an own change. */
export const EIGEN_AANLEIDINGEN = ['opstellen', 'ambtshalve'] as const;

/**
 * Whether words may change now: not while people react to them; and once the councils have the text only by an amendment that
 * the region takes over for all (beleidskring.md 10.6) [A].
 */
export const magWijzigen = (status: Trajectstatus, aanleiding: Aanleiding): boolean =>
  tekstOpen(status) || (status === 'besluitvorming' && aanleiding === 'amendement');

/** The words of a passage, and its figure where it is one. */
export interface Woorden {
  readonly titel: string;
  readonly tekst: string;
  readonly eenvoudig: string;
}
export type Eenheid = 'aantal' | 'procent' | 'per10000' | 'euro';
/** A figure with its source. No value is not known, never zero. */
export interface Cijfer {
  readonly waarde: number | null;
  readonly eenheid: Eenheid | null;
  readonly jaar: number | null;
  readonly bron: string;
  readonly voorlopig: boolean;
}
export const GEEN_CIJFER: Cijfer = { waarde: null, eenheid: null, jaar: null, bron: '', voorlopig: false };

/** Everything that stands in a passage. */
export interface Inhoud extends Woorden, Cijfer {
  readonly soort: Passagesoort;
  readonly nummer: string;
}

export const cijferVan = ({ waarde, eenheid, jaar, bron, voorlopig }: Cijfer): Cijfer => ({
  waarde,
  eenheid,
  jaar,
  bron,
  voorlopig,
});

/** A figure as one line that two versions can be compared by; empty when there is none. */
export function cijferRegel({ waarde, eenheid, jaar, bron, voorlopig }: Cijfer): string {
  if (waarde === null && jaar === null && bron === '') return '';
  const getal = waarde === null ? '?' : String(waarde).replace('.', ',');
  return [getal, eenheid ?? '', jaar === null ? '' : `(${jaar})`, bron, voorlopig ? '*' : ''].filter(Boolean).join(' ');
}

const EENHEDEN: readonly Eenheid[] = ['aantal', 'procent', 'per10000', 'euro'];
const REGEL = /^(\?|-?\d[\d,]*)(?: (aantal|procent|per10000|euro))?(?: \((\d+)\))?(?: (?!\*$)([^]*?))?( \*)?$/;
/** The figure that a line of the history was made from, as far as the line tells. */
export function leesCijferRegel(regel: string): Cijfer {
  const delen = REGEL.exec(regel);
  if (!delen) return { ...GEEN_CIJFER, bron: regel };
  const [, waarde = '?', eenheid, jaar, bron = '', voorlopig] = delen;
  return {
    waarde: waarde === '?' ? null : Number(waarde.replace(',', '.')),
    eenheid: EENHEDEN.find((een) => een === eenheid) ?? null,
    jaar: jaar === undefined ? null : Number(jaar),
    bron,
    voorlopig: voorlopig !== undefined,
  };
}

/** Whether two passages say the same, figure included. */
export const zelfdeWoorden = (a: Woorden & Cijfer, b: Woorden & Cijfer): boolean =>
  a.titel === b.titel && a.tekst === b.tekst && a.eenvoudig === b.eenvoudig && cijferRegel(a) === cijferRegel(b);

/** How a passage is called for ever: `§12`. */
export const adresVan = ({ adres }: { readonly adres: number }): string => `§${adres}`;
/** Its place on the page of the text: `p12`. */
export const ankerVan = ({ adres }: { readonly adres: number }): string => `p${adres}`;

/** Line ends of every system as one, and no other control signs: what is compared and frozen is the same everywhere. */
export const schoon = (tekst: string): string =>
  tekst
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC');
