// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Tables, their dates and recesses: of one's own municipality, or of all for the projectleider. */
export const tafelsBeheren: Action = {
  name: 'planning.tafelsBeheren',
  by: ['projectleider', 'beleidsadviseur', 'griffier'],
};
export const routesMaken: Action = { name: 'planning.routesMaken', by: ['projectleider'] };
