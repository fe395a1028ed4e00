// SPDX-License-Identifier: EUPL-1.2
import { defineProcess, type Gate } from '../../platform/process.ts';
import { melderIsBekend } from '../melding/rules.ts';

/** Who sent it: through the form for residents or for professionals, from a meldcode, or by letter without a known sender. */
export const BINNENKOMST_SOORTEN = ['inwoner', 'professional', 'meldcode', 'brief'] as const;
export type BinnenkomstSoort = (typeof BINNENKOMST_SOORTEN)[number];
export const BINNENKOMST_STATUSSEN = ['nieuw', 'melding', 'advies', 'signaal', 'geenMelding'] as const;
export type BinnenkomstStatus = (typeof BINNENKOMST_STATUSSEN)[number];

export interface Binnenkomst {
  readonly status: BinnenkomstStatus;
  readonly melderBekend: boolean;
}

/** A signal is what has no known sender: who makes themself known has reported, and that wish is honoured [V11][V5]. */
export const melderIsOnbekend: Gate<Pick<Binnenkomst, 'melderBekend'>> = {
  id: '1.1',
  source: '[V5][A]',
  where: 'melder',
  holds: 'poort.melderOnbekend.ja',
  claim: ({ melderBekend }) => (melderBekend ? { key: 'poort.melderOnbekend' } : undefined),
};

/**
 * What comes in is read by Veilig Thuis and ends as one of the outcomes of a first contact [V12]; without a known sender it is
 * kept as a signal, which can be put with a melding later and never becomes one itself (G01).
 */
export const binnenkomstStappen = defineProcess<Binnenkomst, 'vtMedewerker'>()({
  maakMelding: { from: ['nieuw'], to: 'melding', by: ['vtMedewerker'], gates: [melderIsBekend] },
  maakAdvies: { from: ['nieuw'], to: 'advies', by: ['vtMedewerker'] },
  maakSignaal: { from: ['nieuw'], to: 'signaal', by: ['vtMedewerker'], gates: [melderIsOnbekend] },
  zonderMelding: { from: ['nieuw'], to: 'geenMelding', by: ['vtMedewerker'] },
  koppelen: { from: ['signaal'], to: 'signaal', by: ['vtMedewerker'] },
});
/** Steps that are taken with a reason. */
export const MET_REDEN: ReadonlySet<string> = new Set(['maakAdvies', 'zonderMelding']);

/** Steps that put it with a melding, by its number. */
export const MET_MELDING: ReadonlySet<string> = new Set(['maakMelding', 'koppelen']);

/** Doctors: their own meldcode asks for advice of Veilig Thuis before a melding [V10]. */
export const ARTSEN: ReadonlySet<string> = new Set(['huisarts', 'kinderarts', 'geriater']);

/** G31: a doctor first asks advice, or says why that could not wait [V10]. */
export const adviesVooraf = (van: {
  readonly hoedanigheid: string;
  readonly adviesnummer: string;
  readonly spoedreden: string;
}): boolean => !ARTSEN.has(van.hoedanigheid) || van.adviesnummer.trim() !== '' || van.spoedreden.trim() !== '';

/** What a region allows to be sent, and how long a draft is kept. */
export interface Grenzen {
  readonly bestanden: number;
  readonly megabytes: number;
  /** Messages that one address may send in an hour. */
  readonly perUur: number;
  readonly conceptUren: number;
}
export const GEWONE_GRENZEN: Grenzen = { bestanden: 3, megabytes: 5, perUur: 20, conceptUren: 24 };

export const PER_PAGINA = 25;
/** Counting on has no use for who reads it. */
export const TEL_TOT = 1000;
