// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

export const zoeken: Action = { name: 'persoon.zoeken', by: ['vtMedewerker', 'teamMedewerker'] };
export const bekijken: Action = {
  name: 'persoon.bekijken',
  by: ['vtMedewerker', 'teamMedewerker', 'opvangMedewerker'],
};
/** Mending what is wrong about a person, and recording an address [V8]. */
export const verbeteren: Action = { name: 'persoon.verbeteren', by: ['vtMedewerker', 'teamMedewerker'] };
/** Joining rows touches the classification of meldingen, so it is with Veilig Thuis [A]. */
export const samenvoegen: Action = { name: 'persoon.samenvoegen', by: ['vtMedewerker'] };
/** Being named for the address decides; the role only says who can be named (gezinskring.md 15). */
export const adresOpenen: Action = { name: 'adres.openen', by: ['vtMedewerker', 'teamMedewerker', 'opvangMedewerker'] };
