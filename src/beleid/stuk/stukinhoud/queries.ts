// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** What these papers say, by their id; one that is not there is not there for this reader. */
export async function inhoudVan(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const rijen = await tx.db
    .selectFrom('stukinhoud')
    .select(['stuk_id', 'inhoud'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('stuk_id', 'in', ids)
    .execute();
  return new Map(rijen.map(({ stuk_id: id, inhoud }) => [id, new Uint8Array(inhoud)]));
}
