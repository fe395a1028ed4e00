// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Who sees figures of the whole region; app.ziet_cijfers() in db/current/metingen.sql holds the same list. */
const CIJFERLEZERS = ['beleidsadviseur', 'dataAnalist', 'vtMedewerker', 'teamMedewerker'] as const;
/** Who sees every count exactly, to check what would be published. */
export const ZIET_EXACT = 'dataAnalist';

export const bekijken: Action = { name: 'indicator.bekijken', by: CIJFERLEZERS };
export const uitvoeren: Action = { name: 'indicator.uitvoeren', by: CIJFERLEZERS };
