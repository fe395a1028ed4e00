// SPDX-License-Identifier: EUPL-1.2
import { sql, type Updateable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import type { Posted, Typed } from '../../platform/http/route.ts';
import type { StepOutcome } from '../../platform/process.ts';
import { Conflict, Forbidden, GatesClosed, Invalid } from '../../platform/result.ts';
import { magVoorGemeente } from '../visietraject/access.ts';
import type { TrajectRij } from '../visietraject/queries.ts';

/** Refuses who does not work for this municipality and does not lead the traject either. */
export function eisVoorGemeente(tx: ActorTx, code: string): void {
  if (!magVoorGemeente(tx.actor, code)) throw new Forbidden();
}

/** After the vision was adopted its routes and decisions are history. */
export function eisNogOpen(traject: Pick<TrajectRij, 'status'>): void {
  if (traject.status === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
}

/** The status that a step leads to; throws with what stands in the way. */
export function naar<Status>(uitkomst: StepOutcome<Status>): Status {
  if (uitkomst.ok) return uitkomst.to;
  if (uitkomst.why === 'gates') throw new GatesClosed(uitkomst.reasons);
  throw uitkomst.why === 'role' ? new Forbidden() : new Conflict();
}

/** Takes the version of a step that a form was made from; whoever comes later with the same one is refused. Holds the row. */
export async function neemStapversie(
  tx: ActorTx,
  stap: { readonly id: string },
  versie: number,
  wijziging: Pick<
    Updateable<DB['routestap']>,
    'status' | 'gepland' | 'orgaan' | 'rol' | 'tafel_id' | 'volgorde' | 'opnieuw_op'
  > = {},
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('routestap')
    .set({ ...wijziging, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', stap.id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
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
