// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { BELEID } from '../visietraject/access.ts';

/** Who holds the pen. */
export const SCHRIJVERS = ['projectleider', 'beleidsadviseur'] as const;

export const schrijven: Action = { name: 'passage.schrijven', by: SCHRIJVERS };
/** Proposing other words is for everyone around the vision; who proposed may take it back. */
export const voorstellen: Action = { name: 'suggestie.voorstellen', by: BELEID };
export const bevriezen: Action = { name: 'tekstversie.bevriezen', by: ['projectleider'] };
