// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Windows: of the own municipality, and the projectleider for all. */
export const vastleggen: Action = {
  name: 'inspraak.vastleggen',
  by: ['beleidsadviseur', 'griffier', 'projectleider'],
};
export const beginnen: Action = { name: 'inspraak.beginnen', by: ['projectleider'] };
