// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { MELDCODE_ROLLEN } from './rules.ts';

export const bekijken: Action = { name: 'meldcode.bekijken', by: MELDCODE_ROLLEN };
export const vastleggen: Action = { name: 'meldcode.vastleggen', by: MELDCODE_ROLLEN };
/** Taking over a step, and releasing a talk, of a colleague. */
export const overnemen: Action = { name: 'meldcode.overnemen', by: ['aandachtsfunctionaris'] };
