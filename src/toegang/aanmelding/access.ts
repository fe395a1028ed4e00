// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** Everyone who works with Verband. */
export const IEDEREEN = [
  'vtMedewerker',
  'teamMedewerker',
  'politieMedewerker',
  'opvangMedewerker',
  'beroepskracht',
  'aandachtsfunctionaris',
  'leidinggevende',
  'beleidsadviseur',
  'projectleider',
  'griffier',
  'bestuurder',
  'raadslid',
  'ketenpartner',
  'dataAnalist',
  'privacyfunctionaris',
] as const;

export const afmelden: Action = { name: 'aanmelding.afmelden', by: IEDEREEN };
