// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../platform/db/actor.ts';
import { mayDo, type Action } from '../../platform/http/route.ts';
import { magVoorGemeente } from '../visietraject/access.ts';

/** Who enters what a municipality plans and decides; for which municipality is asked besides (`magVoorGemeente`). */
export const vastleggen: Action = {
  name: 'besluitvorming.vastleggen',
  by: ['projectleider', 'beleidsadviseur', 'griffier'],
};
/** What a deviating amendment means for all is settled for the whole region. */
export const afhandelen: Action = { name: 'besluitvorming.afhandelen', by: ['projectleider'] };

/** Whether someone may enter something for this municipality. */
export const magVastleggen = (actor: Pick<Actor, 'rollen' | 'gemeenteCode'>, code: string): boolean =>
  mayDo(vastleggen, actor.rollen) && magVoorGemeente(actor, code);
