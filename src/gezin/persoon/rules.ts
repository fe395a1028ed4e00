// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '../../platform/dates.ts';

/** How sure the number of a person is, or why there is none (gezinskring.md 12.1, 5.2). */
export const BSN_STATUSSEN = ['geverifieerd', 'ongeverifieerd', 'onbekend', 'ongeboren', 'nietToegekend'] as const;
export type BsnStatus = (typeof BSN_STATUSSEN)[number];

/** What CBS writes when the number is not known, and for a child that is not born yet [L3]. */
export const BSN_ONBEKEND = '000000000';
export const BSN_ONGEBOREN = '999999999';

/** The check on a BSN: nine digits weighed 9 to 2, the last one -1, add up to a multiple of 11. */
export function elfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn)) return false;
  const som = Array.from(bsn, Number).reduce((sum, digit, plek) => sum + digit * (plek === 8 ? -1 : 9 - plek), 0);
  return som % 11 === 0;
}

/** Whether these nine digits can be the BSN of someone: they pass the check, and are no sentinel [L1 5.2.9][L3]. */
export const isBsn = (cijfers: string): boolean =>
  cijfers !== BSN_ONBEKEND && cijfers !== BSN_ONGEBOREN && elfproef(cijfers);

/**
 * What was typed as BSN: nine digits, or a sentinel, or nothing (empty); undefined when it is none of these. The sentinels
 * come before the check: 000000000 passes it and 999999999 does not (V8, gezinskring.md 5.2).
 */
export function leesBsn(getypt: string): string | undefined {
  const cijfers = getypt.replaceAll(/[\s.-]/g, '');
  if (cijfers === '' || cijfers === BSN_ONBEKEND || cijfers === BSN_ONGEBOREN) return cijfers;
  const negen = /^\d{8}$/.test(cijfers) ? `0${cijfers}` : cijfers;
  return elfproef(negen) ? negen : undefined;
}

export interface Identiteit {
  readonly bsn: string | null;
  readonly bsnStatus: BsnStatus;
  readonly geboortedatum: Day | null;
  readonly uitgerekendeDatum: Day | null;
}

/**
 * Who someone is from what was typed: a sentinel becomes a status, never a number that could be searched; the day of an
 * unborn child is its due date (V9). A number that only was typed is not verified [L1 5.2.9].
 * @param bsn what leesBsn gave
 */
export function identiteit(bsn: string, dag: Day | null): Identiteit {
  if (bsn === BSN_ONGEBOREN) return { bsn: null, bsnStatus: 'ongeboren', geboortedatum: null, uitgerekendeDatum: dag };
  const geboren = { geboortedatum: dag, uitgerekendeDatum: null };
  return bsn === '' || bsn === BSN_ONBEKEND
    ? { bsn: null, bsnStatus: 'onbekend', ...geboren }
    : { bsn, bsnStatus: 'ongeverifieerd', ...geboren };
}

/** Whether number and status belong together: a number is verified or not, and without one it is neither. */
export const pastBij = (bsn: string, status: BsnStatus): boolean =>
  (bsn !== '') === (status === 'geverifieerd' || status === 'ongeverifieerd');

/** Why two rows may be one person; only a reason to look, never to decide (G28). */
export const GELIJKENISSEN = ['zelfdeBsn', 'zelfdeNaamEnDag', 'lijktOpNaamEnDag', 'zelfdeNaam', 'zelfdeAdres'] as const;
export type Gelijkenis = (typeof GELIJKENISSEN)[number];
