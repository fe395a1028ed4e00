// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../platform/db/actor.ts';
import type { Action } from '../../platform/http/route.ts';

/** Everyone around the making of a vision. */
export const BELEID = [
  'beleidsadviseur',
  'projectleider',
  'griffier',
  'bestuurder',
  'raadslid',
  'ketenpartner',
  'dataAnalist',
] as const;

export const bekijken: Action = { name: 'visietraject.bekijken', by: BELEID };
export const beheren: Action = { name: 'visietraject.beheren', by: ['projectleider'] };
/** Steps are checked by the process itself. */
export const voortzetten: Action = { name: 'visietraject.voortzetten', by: ['projectleider'] };

/** Whether someone may enter what one municipality decides or adds: its own people, and the projectleider for all. */
export const magVoorGemeente = (
  { rollen, gemeenteCode }: Pick<Actor, 'rollen' | 'gemeenteCode'>,
  code: string,
): boolean => rollen.has('projectleider') || gemeenteCode === code;
