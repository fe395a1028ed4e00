// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo } from '../../platform/http/route.ts';
import { Conflict, Forbidden } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { publiceren } from './access.ts';
import { voorstel } from './queries.ts';
import type { Stand } from './rules.ts';

/** Rows a statement: a row has at most ten values, and a statement takes at most 65,535. */
const PER_KEER = 2000;

async function perKeer<Rij>(rijen: readonly Rij[], schrijf: (deel: Rij[]) => Promise<unknown>): Promise<void> {
  for (let van = 0; van < rijen.length; van += PER_KEER) await schrijf(rijen.slice(van, van + PER_KEER));
}

/** Nobody reads the publication that there was any more. */
async function laatVervallen(tx: ActorTx, trajectId: string): Promise<bigint> {
  const { numUpdatedRows } = await tx.db
    .updateTable('publiek.trajectstand')
    .set({ vervallen_op: tx.nu })
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows;
}

async function schrijfDelen(tx: ActorTx, standId: string, stand: Stand): Promise<void> {
  const bij = { regio_id: tx.actor.regioId, stand_id: standId };
  const met = <Rij>(rijen: readonly Rij[]) => rijen.map((rij) => ({ ...bij, ...rij }));
  const { db } = tx;
  await perKeer(met(stand.fasen), (deel) => db.insertInto('publiek.trajectfase').values(deel).execute());
  await perKeer(met(stand.vensters), (deel) => db.insertInto('publiek.trajectvenster').values(deel).execute());
  await perKeer(met(stand.activiteiten), (deel) => db.insertInto('publiek.trajectactiviteit').values(deel).execute());
  await perKeer(met(stand.besluiten), (deel) => db.insertInto('publiek.trajectbesluit').values(deel).execute());
  await perKeer(met(stand.passages), (deel) => db.insertInto('publiek.trajectpassage').values(deel).execute());
  await perKeer(met(stand.antwoorden), (deel) => db.insertInto('publiek.trajectantwoord').values(deel).execute());
}

/**
 * Lets everyone see where the traject is: what the preview with this fingerprint showed, and not a word more. All of it is
 * written in this transaction, with its log line, or nothing; what was published before is read by nobody from then on.
 * @throws Conflict when something changed since the preview, or when a check found what may not be public
 */
export async function publiceerStand(
  tx: ActorTx,
  traject: TrajectRij,
  { vingerafdruk, inwoners }: { readonly vingerafdruk: string; readonly inwoners: boolean },
): Promise<string> {
  if (!mayDo(publiceren, tx.actor.rollen)) throw new Forbidden();
  const nu = await voorstel(tx, traject, inwoners);
  if (nu.vingerafdruk !== vingerafdruk) throw new Conflict('bekendmaking.veranderd');
  if (nu.bezwaren.length > 0) throw new Conflict('bekendmaking.bezwaren');
  await laatVervallen(tx, traject.id);
  const id = randomUUID();
  const { stand } = nu;
  await tx.db
    .insertInto('publiek.trajectstand')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      regio_naam: tx.actor.regio,
      voorbeeld: tx.actor.voorbeeld,
      naam: stand.naam,
      status: stand.status,
      looptijd_van: stand.looptijd_van,
      looptijd_tot: stand.looptijd_tot,
      tekstversie: stand.tekstversie,
      reacties: stand.reacties,
      gepubliceerd_op: tx.nu,
    })
    .execute();
  await schrijfDelen(tx, id, stand);
  await tx.verantwoord({ handeling: publiceren.name, objectSoort: 'visietraject', objectId: traject.id });
  return id;
}

/** Takes back what everyone could see of the traject. */
export async function trekStandIn(tx: ActorTx, traject: Pick<TrajectRij, 'id'>): Promise<void> {
  if (!mayDo(publiceren, tx.actor.rollen)) throw new Forbidden();
  if ((await laatVervallen(tx, traject.id)) === 0n) throw new Conflict('bekendmaking.nietsOpenbaar');
  await tx.verantwoord({ handeling: 'bekendmaking.intrekken', objectSoort: 'visietraject', objectId: traject.id });
}
