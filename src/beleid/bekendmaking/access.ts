// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Only who answers for the traject lets anything of it out; the database says the same. */
export const publiceren: Action = { name: 'bekendmaking.publiceren', by: ['projectleider'] };
