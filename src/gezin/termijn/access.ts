// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

const WERKERS = ['vtMedewerker', 'teamMedewerker', 'opvangMedewerker', 'leidinggevende'] as const;

export const bekijken: Action = { name: 'termijn.bekijken', by: WERKERS };
export const bijwerken: Action = { name: 'termijn.bijwerken', by: WERKERS };
export const toewijzen: Action = { name: 'termijn.toewijzen', by: WERKERS };
export const sturen: Action = { name: 'termijn.sturen', by: ['leidinggevende'] };
export const vrijeDagToevoegen: Action = { name: 'termijn.vrijeDagToevoegen', by: ['leidinggevende'] };
