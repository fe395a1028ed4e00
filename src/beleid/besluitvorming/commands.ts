// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Posted, Typed } from '../../platform/http/route.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import { houdTraject, type TrajectRij } from '../visietraject/queries.ts';
import { magVastleggen } from './access.ts';

/** Refuses who does not record for this municipality and does not lead the traject either. */
export function eisVoorGemeente(tx: ActorTx, code: string): void {
  if (!magVastleggen(tx.actor, code)) throw new Forbidden();
}

/** After the vision was adopted its routes and decisions are history; nothing changes between their count and the adoption. */
export async function eisNogOpen(tx: ActorTx, traject: Pick<TrajectRij, 'id'>): Promise<void> {
  if ((await houdTraject(tx, traject.id)) === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
}

/**
 * Does what a form asks, or gives back the form with every field that is wrong, so that nothing typed is lost. A form of an
 * older version is a conflict. Each command checks before it writes.
 */
export async function probeer<T>(
  form: Posted<T>,
  typed: Typed,
  doe: (invoer: T) => Promise<unknown>,
): Promise<Posted<unknown> | undefined> {
  if (!form.ok) {
    if (form.errors.some(({ field }) => field === 'versie')) throw new Conflict();
    return form;
  }
  try {
    await doe(form.value);
    return undefined;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return { ok: false, errors: error.errors, typed };
  }
}
