// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Posted } from '../../platform/http/route.ts';
import { Conflict } from '../../platform/result.ts';
import type { Correctiesoort, Verandering } from './rules.ts';

/** What was corrected or removed, in the version that it had until then. */
export interface Gecorrigeerd {
  readonly soort: Correctiesoort;
  readonly id: string;
  readonly versie: number;
  readonly traject: string | null;
  readonly gemeente: string | null;
}

/** Keeps what stood there, by whom it was changed and why. */
export async function bewaarCorrectie(
  tx: ActorTx,
  { soort, id, versie, traject, gemeente }: Gecorrigeerd,
  velden: readonly Verandering[],
  reden: string,
): Promise<void> {
  await tx.db
    .insertInto('correctie')
    .values(
      velden.map((verandering) => ({
        ...verandering,
        regio_id: tx.actor.regioId,
        soort,
        object_id: id,
        versie,
        visietraject_id: traject,
        gemeente_code: gemeente,
        reden,
        op: tx.nu,
        door: tx.actor.medewerkerId,
      })),
    )
    .execute();
}

/** Forgets what stood in these fields of a reaction before: it told who someone is. That it was changed stays. */
export async function vergeetWasReactie(tx: ActorTx, reactieId: string, velden: readonly string[]): Promise<void> {
  await tx.db
    .updateTable('correctie')
    .set({ was: null })
    .where('regio_id', '=', tx.actor.regioId)
    .where('soort', '=', 'reactie')
    .where('object_id', '=', reactieId)
    .where('veld', 'in', velden)
    .where('was', 'is not', null)
    .execute();
}

/** A form without a good version was not made by a page of now: nothing on it can be mended by typing. */
export function eisVersie(form: Posted<unknown>): void {
  if (!form.ok && form.errors.some(({ field }) => field === 'versie')) throw new Conflict();
}
