// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Who answers the questions; everyone else around the vision reads along. */
export const beantwoorden: Action = { name: 'spoorboekje.beantwoorden', by: ['beleidsadviseur', 'projectleider'] };
