// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Only who answers for the disclosure check lets figures out. */
const DATA_ANALIST = ['dataAnalist'] as const;

export const bekijken: Action = { name: 'publicatie.bekijken', by: DATA_ANALIST };
export const publiceren: Action = { name: 'publicatie.publiceren', by: DATA_ANALIST };
