// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Tekstgegevens } from './schema.ts';

/** Keeps a text of the region; version 0 is one that was not there yet. Whoever comes later with the same version is refused. */
export async function bewaarRegiotekst(tx: ActorTx, traject: TrajectRij, gegevens: Tekstgegevens): Promise<void> {
  const { stuksoort: soort, paragraaf, tekst, versie } = gegevens;
  const sleutel = { regio_id: tx.actor.regioId, visietraject_id: traject.id, soort, paragraaf };
  const bewaard =
    versie === 0
      ? (
          await tx.db
            .insertInto('stuktekst')
            .values({ ...sleutel, tekst })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await tx.db
            .updateTable('stuktekst')
            .set({ tekst, versie: sql`versie + 1` })
            .where('regio_id', '=', sleutel.regio_id)
            .where('visietraject_id', '=', sleutel.visietraject_id)
            .where('soort', '=', soort)
            .where('paragraaf', '=', paragraaf)
            .where('versie', '=', versie)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (bewaard !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'stuktekst.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}
