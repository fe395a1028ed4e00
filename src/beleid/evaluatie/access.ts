// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

export const beoordelen: Action = { name: 'evaluatie.beoordelen', by: ['projectleider', 'beleidsadviseur'] };
