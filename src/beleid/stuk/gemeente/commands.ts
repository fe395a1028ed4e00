// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Forbidden, NotFound } from '../../../platform/result.ts';
import { magVoorGemeente } from '../../visietraject/access.ts';
import { trajectgemeenten, type TrajectRij } from '../../visietraject/queries.ts';
import type { Huisstijlgegevens, Lokaalgegevens } from './schema.ts';

/** A municipality that takes part and for which the actor may write. */
export async function assertEigen(tx: ActorTx, traject: TrajectRij, code: string): Promise<void> {
  if (!(await trajectgemeenten(tx, traject.id)).some((lid) => lid.code === code)) throw new NotFound();
  if (!magVoorGemeente(tx.actor, code)) throw new Forbidden();
}

/** Keeps what a municipality adds; version 0 is a text that was not there yet. */
export async function bewaarLokaletekst(tx: ActorTx, traject: TrajectRij, gegevens: Lokaalgegevens): Promise<void> {
  const { gemeente, paragraaf, tekst, versie } = gegevens;
  await assertEigen(tx, traject, gemeente);
  const sleutel = { regio_id: tx.actor.regioId, visietraject_id: traject.id, gemeente_code: gemeente, paragraaf };
  const bewaard =
    versie === 0
      ? (
          await tx.db
            .insertInto('lokaletekst')
            .values({ ...sleutel, tekst })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await tx.db
            .updateTable('lokaletekst')
            .set({ tekst, versie: sql`versie + 1` })
            .where('regio_id', '=', sleutel.regio_id)
            .where('visietraject_id', '=', sleutel.visietraject_id)
            .where('gemeente_code', '=', gemeente)
            .where('paragraaf', '=', paragraaf)
            .where('versie', '=', versie)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (bewaard !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'lokaletekst.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}

/** Keeps the house style of a municipality. */
export async function bewaarHuisstijl(tx: ActorTx, traject: TrajectRij, gegevens: Huisstijlgegevens): Promise<void> {
  const { gemeente, versie, ...tokens } = gegevens;
  await assertEigen(tx, traject, gemeente);
  const sleutel = { regio_id: tx.actor.regioId, gemeente_code: gemeente };
  const bewaard =
    versie === 0
      ? (
          await tx.db
            .insertInto('huisstijl')
            .values({ ...sleutel, ...tokens })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await tx.db
            .updateTable('huisstijl')
            .set({ ...tokens, versie: sql`versie + 1` })
            .where('regio_id', '=', sleutel.regio_id)
            .where('gemeente_code', '=', gemeente)
            .where('versie', '=', versie)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (bewaard !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'huisstijl.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}
