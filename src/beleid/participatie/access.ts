// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Who plans activities and writes down what they yielded. */
const SCHRIJVERS = ['projectleider', 'beleidsadviseur'] as const;

export const bijhouden: Action = { name: 'participatie.bijhouden', by: SCHRIJVERS };
/** Steps are checked by the process itself. */
export const voortzetten: Action = { name: 'participatie.voortzetten', by: SCHRIJVERS };
/** What was said may tell of someone's own life, so not everyone around the vision reads it; the database says the same. */
export const verslagLezen: Action = { name: 'verslag.bekijken', by: [...SCHRIJVERS, 'griffier', 'bestuurder'] };
