// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

export const bekijken: Action = { name: 'casus.bekijken', by: ['vtMedewerker', 'teamMedewerker', 'opvangMedewerker'] };
export const bewerken: Action = { name: 'casus.bewerken', by: ['vtMedewerker', 'teamMedewerker', 'opvangMedewerker'] };
export const rolOverdragen: Action = { name: 'rolbezetting.overdragen', by: ['teamMedewerker', 'opvangMedewerker'] };
