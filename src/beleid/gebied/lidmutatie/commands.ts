// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { trajectgemeenten, type TrajectRij } from '../../visietraject/queries.ts';
import { alleLeden, gemeentenVanNu } from '../queries.ts';
import { isLidOp } from '../rules.ts';
import type { Deelnamegegevens } from '../schema.ts';

/** Holds the traject; once its members are fixed nobody joins or leaves. */
async function houdOpen(tx: ActorTx, traject: TrajectRij, versie: number): Promise<void> {
  if (traject.leden_vast_op !== null) throw new Conflict('gebied.ledenVast');
  await takeVersion(tx, 'visietraject', traject.id, versie);
}

const schrijf = (tx: ActorTx, traject: TrajectRij, { gemeente, reden }: Deelnamegegevens, erbij: boolean) =>
  tx.db
    .insertInto('lidmutatie')
    .values({
      regio_id: tx.actor.regioId,
      visietraject_id: traject.id,
      gemeente_code: gemeente,
      op: tx.nu,
      erbij,
      reden,
      medewerker_id: tx.actor.medewerkerId,
    })
    .execute();

/** Lets a municipality join that is not in the area, or was left out. */
export async function laatMeedoen(tx: ActorTx, traject: TrajectRij, invoer: Deelnamegegevens): Promise<void> {
  const mee = await trajectgemeenten(tx, traject.id);
  const kan = (await gemeentenVanNu(tx)).some(({ code }) => code === invoer.gemeente);
  if (!kan || mee.some(({ code }) => code === invoer.gemeente))
    throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
  await houdOpen(tx, traject, invoer.versie);
  const vandaag = dayOf(tx.nu);
  const centrum = (await alleLeden(tx)).some(
    (lid) =>
      lid.gebied === traject.gebied_id && lid.gemeente === invoer.gemeente && lid.centrum && isLidOp(lid, vandaag),
  );
  await tx.db
    .insertInto('trajectgemeente')
    .values({ regio_id: tx.actor.regioId, visietraject_id: traject.id, gemeente_code: invoer.gemeente, centrum })
    .execute();
  await schrijf(tx, traject, invoer, true);
  await tx.verantwoord({ handeling: 'trajectgemeente.toevoegen', objectSoort: 'visietraject', objectId: traject.id });
}

/** Whether a municipality gave a window for inspraak or wrote a text of its own. */
async function heeftEigen(tx: ActorTx, traject: TrajectRij, gemeente: string): Promise<boolean> {
  for (const tabel of ['inspraakvenster', 'lokaletekst'] as const) {
    const rij = await tx.db
      .selectFrom(tabel)
      .select('gemeente_code')
      .where('regio_id', '=', tx.actor.regioId)
      .where('visietraject_id', '=', traject.id)
      .where('gemeente_code', '=', gemeente)
      .limit(1)
      .executeTakeFirst();
    if (rij) return true;
  }
  return false;
}

/** Lets a municipality leave; not the one that leads, and not one that has a route, a window or a text already. */
export async function laatAfvallen(tx: ActorTx, traject: TrajectRij, invoer: Deelnamegegevens): Promise<void> {
  if (invoer.gemeente === traject.trekker_code) throw new Invalid([{ field: 'gemeente', key: 'gebied.trekkerBlijft' }]);
  const route = await tx.db
    .selectFrom('routestap')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('gemeente_code', '=', invoer.gemeente)
    .executeTakeFirst();
  if (route) throw new Invalid([{ field: 'gemeente', key: 'gebied.heeftRoute' }]);
  if (await heeftEigen(tx, traject, invoer.gemeente))
    throw new Invalid([{ field: 'gemeente', key: 'gebied.doetAlMee' }]);
  await houdOpen(tx, traject, invoer.versie);
  const { numDeletedRows } = await tx.db
    .deleteFrom('trajectgemeente')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('gemeente_code', '=', invoer.gemeente)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new Conflict();
  await schrijf(tx, traject, invoer, false);
  await tx.verantwoord({ handeling: 'trajectgemeente.afvallen', objectSoort: 'visietraject', objectId: traject.id });
}
