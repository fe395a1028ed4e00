// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** A reaction may tell of someone's own life: fewer see it than the text it is about. */
export const bekijken: Action = {
  name: 'reactie.bekijken',
  by: ['beleidsadviseur', 'bestuurder', 'griffier', 'projectleider'],
};
export const vastleggen: Action = {
  name: 'reactie.vastleggen',
  by: ['beleidsadviseur', 'griffier', 'projectleider'],
};
export const beantwoorden: Action = { name: 'reactie.beantwoorden', by: ['beleidsadviseur', 'projectleider'] };
/** Publishing answers, and telling whoever reacted. */
export const vaststellen: Action = { name: 'reactie.vaststellen', by: ['projectleider'] };
