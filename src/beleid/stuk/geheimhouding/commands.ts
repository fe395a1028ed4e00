// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { assertEigen } from '../gemeente/commands.ts';
import { geheimgeschiedenis } from './queries.ts';
import type { Geheimgegevens } from './schema.ts';

/** Keeps which papers of a municipality are secret from now on; what held before stays to be read. */
export async function bewaarGeheimhouding(tx: ActorTx, traject: TrajectRij, gegevens: Geheimgegevens): Promise<void> {
  const { gemeente, geheimeStukken, versie } = gegevens;
  await assertEigen(tx, traject, gemeente);
  const [laatste] = await geheimgeschiedenis(tx, traject, gemeente);
  if ((laatste?.versie ?? 0) !== versie) throw new Conflict();
  const geheim = geheimeStukken.length > 0;
  const { numInsertedOrUpdatedRows: bewaard } = await tx.db
    .insertInto('geheimhouding')
    .values({
      regio_id: tx.actor.regioId,
      visietraject_id: traject.id,
      gemeente_code: gemeente,
      versie: versie + 1,
      stuksoorten: geheimeStukken,
      grond: geheim ? gegevens.geheimgrond : null,
      opgelegd_door: geheim ? gegevens.opgelegdDoor : null,
      toelichting: gegevens.toelichting,
      op: tx.nu,
      door: tx.actor.medewerkerId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (bewaard !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'geheimhouding.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}
