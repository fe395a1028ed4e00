// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

export const bekijken: Action = { name: 'binnenkomst.bekijken', by: ['vtMedewerker'] };
export const vastleggen: Action = { name: 'binnenkomst.vastleggen', by: ['vtMedewerker'] };
