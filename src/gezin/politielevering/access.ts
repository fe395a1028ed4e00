// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** The police see how their own deliveries went: counts and wrong rows, never who was known. */
export const bekijken: Action = { name: 'politielevering.bekijken', by: ['vtMedewerker', 'politieMedewerker'] };
export const inlezen: Action = { name: 'politielevering.inlezen', by: ['vtMedewerker'] };
