// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';

/** Adds a note to a motion or a promise; what was noted before stays. */
export const schrijfOpvolging = (
  tx: ActorTx,
  { visietraject_id, gemeente_code }: { readonly visietraject_id: string; readonly gemeente_code: string },
  over: ({ readonly motie_id: string } | { readonly toezegging_id: string }) & { readonly tekst: string },
) =>
  tx.db
    .insertInto('opvolging')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      visietraject_id,
      gemeente_code,
      ...over,
      op: tx.nu,
      door: tx.actor.medewerkerId,
    })
    .execute();
