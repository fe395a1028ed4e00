// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { MELDCODE_ROLLEN } from '../meldcode/rules.ts';

export const vastleggen: Action = { name: 'signaal.vastleggen', by: MELDCODE_ROLLEN };
