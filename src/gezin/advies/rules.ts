// SPDX-License-Identifier: EUPL-1.2
import { daysBetween, dayOf, type Instant } from '../../platform/dates.ts';
import { defineProcess, type Gate } from '../../platform/process.ts';
import { isBsn } from '../persoon/rules.ts';

export const ADVIES_STATUSSEN = ['lopend', 'afgesloten', 'omgezetInMelding'] as const;
export type AdviesStatus = (typeof ADVIES_STATUSSEN)[number];

/** What the asker comes with: the ten of the legal annex [L3], gezinskring.md 6.3 profile L. */
export const AANLEIDINGEN = [
  'exPartnergeweld',
  'eergerelateerdGeweld',
  'ouderenmishandeling',
  'geweldTegenOuders',
  'huwelijksdwangEnAchterlating',
  'kindcheck',
  'vechtscheiding',
  'kindermishandelingAnders',
  'huiselijkGeweldAnders',
  'andereProblematiek',
] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** The twelve natures of violence of the legal annex [L3], gezinskring.md 6.3 profile L. */
export const AARDEN = [
  'lichamelijkeMishandeling',
  'lichamelijkeVerwaarlozing',
  'psychischGeweld',
  'affectieveVerwaarlozing',
  'pedagogischeVerwaarlozing',
  'seksueelMisbruik',
  'financieleUitbuiting',
  'getuigeVanGeweld',
  'munchausenByProxy',
  'vrouwelijkeGenitaleVerminking',
  'andersOnveilig',
  'andersNietOnveilig',
] as const;
export type Aard = (typeof AARDEN)[number];

/** V6: these natures are counted only with child abuse [L3]. */
const ALLEEN_BIJ_KINDEREN: ReadonlySet<string> = new Set<Aard>([
  'pedagogischeVerwaarlozing',
  'getuigeVanGeweld',
  'munchausenByProxy',
  'vrouwelijkeGenitaleVerminking',
]);
const OVER_KINDEREN: ReadonlySet<string> = new Set<Aanleiding>([
  'kindcheck',
  'vechtscheiding',
  'kindermishandelingAnders',
]);

/** The natures that do not go with what the asker came with [L3], V6; empty is how it must be. */
export const aardenZonderKind = (aanleidingen: readonly string[], aarden: readonly string[]): readonly string[] =>
  aanleidingen.some((een) => OVER_KINDEREN.has(een)) ? [] : aarden.filter((aard) => ALLEEN_BIJ_KINDEREN.has(aard));

export interface Advies {
  readonly status: AdviesStatus;
  readonly contacten: number;
  /** Whether the asker chose for a melding. */
  readonly gekozen: boolean;
}

const poort = (source: string, where: string, key: string, holds: (advies: Advies) => boolean): Gate<Advies> => ({
  id: 'G02',
  source,
  where,
  holds: `${key}.ja`,
  claim: (advies) => (holds(advies) ? undefined : { key }),
});

/** An advies closes at its last contact, with the asker [L3 2]: without a contact there was no advies. */
export const heeftContact = poort('[L3 2]', 'geadviseerd', 'poort.adviescontact', ({ contacten }) => contacten > 0);
/** The asker decides whether an advies becomes a melding: responsibility moves only then [C9][V11]. */
export const vragerKiest = poort('[C9][V11]', 'kiest', 'poort.vragerKiest', ({ gekozen }) => gekozen);

/** A running advies ends with the asker, or becomes a melding by the asker's choice. */
export const adviesStappen = defineProcess<Advies, 'vtMedewerker'>()({
  afsluiten: { from: ['lopend'], to: 'afgesloten', by: ['vtMedewerker'], gates: [heeftContact] },
  omzetten: { from: ['lopend'], to: 'omgezetInMelding', by: ['vtMedewerker'], gates: [vragerKiest] },
});

/** One row of the export: the four variables of an advies [L3], profile L; there is no field for a person (V12). */
export interface Uitvoerrij {
  readonly nummer: string;
  readonly aanleiding: readonly string[];
  readonly aard: readonly string[];
  readonly hoedanigheid: string;
}

/** Only a closed advies is exported [L3]; one that became a melding is counted as that melding. */
export const alsUitvoer = (advies: {
  readonly status: AdviesStatus;
  readonly nummer: string;
  readonly aanleidingen: readonly string[];
  readonly aarden: readonly string[];
  readonly hoedanigheid: string;
}): Uitvoerrij | null =>
  advies.status === 'afgesloten'
    ? {
        nummer: advies.nummer,
        aanleiding: advies.aanleidingen,
        aard: advies.aarden,
        hoedanigheid: advies.hoedanigheid,
      }
    : null;

/** How many days an advies is or was open. */
export const leeftijd = (begonnenOp: Instant, afgeslotenOp: Instant | null, nu: Instant): number =>
  daysBetween(dayOf(begonnenOp), dayOf(afgeslotenOp ?? nu));

/** Nine digits that are a citizen service number: refused outright, because nobody advises with one [V7]. */
export const bevatBsn = (tekst: string): boolean =>
  [...tekst.matchAll(/(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/g)].some(([cijfers]) => isBsn(cijfers.replaceAll(/\D/g, '')));

export const PER_PAGINA = 25;
/** Counting stops here: whoever has more than this does not need the exact number. */
export const TEL_TOT = 1000;

/** What is shown of the list; `pagina` counts from 1. */
export interface Filter {
  readonly nummer: string;
  readonly status: AdviesStatus | '';
  readonly pagina: number;
}

/** The number as it is stored, from what someone typed of it: `2026-12` and `a-2026-000012` are the same. */
export function leesNummer(getypt: string): string {
  const [, jaar, volg] = /^\s*(?:a-?)?(\d{4})-?(\d{1,6})\s*$/i.exec(getypt) ?? [];
  return jaar && volg ? `A-${jaar}-${volg.padStart(6, '0')}` : '';
}

/** A half year of the export [L3 6.3]: `2026-1` runs from 1 January up to 1 July. */
export interface Halfjaar {
  readonly naam: string;
  readonly van: string;
  readonly tot: string;
}
export const halfjaarVan = (dag: string): string => `${dag.slice(0, 4)}-${dag.slice(5, 7) < '07' ? 1 : 2}`;
export function leesHalfjaar(naam: string): Halfjaar | undefined {
  const [, jaar, helft] = /^(20\d\d)-([12])$/.exec(naam) ?? [];
  if (!jaar || !helft) return undefined;
  return helft === '1'
    ? { naam, van: `${jaar}-01-01`, tot: `${jaar}-07-01` }
    : { naam, van: `${jaar}-07-01`, tot: `${Number(jaar) + 1}-01-01` };
}
