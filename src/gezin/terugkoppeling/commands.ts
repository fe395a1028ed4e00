// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Updateable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { beginTermijn, rondTermijnAf } from '../termijn/commands.ts';
import { gebeurdNa, openTerugkoppeling, terugkoppelingenVan, type TerugkoppelingRij } from './queries.ts';
import { magHoren, verteltTeVeel, type Moment } from './rules.ts';
import type { GegevenInvoer, NietGegevenInvoer } from './schema.ts';

export interface TerugkoppelPlicht {
  readonly meldingId: string;
  readonly casusId: string;
  /** The number by which people call the melding. */
  readonly kenmerk: string;
  readonly moment: Moment;
}

/** A decision was taken: the reporter must hear of it [V4]. Once for each moment of a melding; asked again it changes nothing. */
export async function plichtTerugkoppeling(tx: ActorTx, plicht: TerugkoppelPlicht): Promise<void> {
  await tx.db
    .insertInto('terugkoppeling')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      organisatie_id: tx.actor.organisatieId,
      melding_id: plicht.meldingId,
      casus_id: plicht.casusId,
      moment: plicht.moment,
      ontstaan_op: tx.nu,
    })
    .onConflict((conflict) => conflict.columns(['melding_id', 'moment']).doNothing())
    .execute();
  const open = openTerugkoppeling(await terugkoppelingenVan(tx, plicht.meldingId));
  if (open) await beginVoor(tx, open, plicht.kenmerk);
}

const beginVoor = (tx: ActorTx, rij: TerugkoppelingRij, kenmerk: string) =>
  beginTermijn(tx, {
    soort: 'terugkoppeling',
    objectSoort: 'melding',
    objectId: rij.melding_id,
    kenmerk,
    casusId: rij.casus_id,
    begonnenOp: rij.ontstaan_op,
  });

interface Gemeld {
  readonly id: string;
  readonly nummer: string;
  readonly casus_id: string;
  readonly hoedanigheid: string;
  readonly besluit: string | null;
  readonly volgende_verantwoordelijke_id: string | null;
}

/** Settles the oldest that is open; when another is open too, its term goes on from the day on which it arose. */
async function handelAf(
  tx: ActorTx,
  melding: Gemeld,
  waarden: Updateable<DB['terugkoppeling']>,
  open: TerugkoppelingRij,
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('terugkoppeling')
    .set({ ...waarden, afgehandeld_op: tx.nu, afgehandeld_door: tx.actor.medewerkerId })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', open.id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await rondTermijnAf(tx, { soort: 'terugkoppeling', objectId: melding.id });
  const volgende = openTerugkoppeling(await terugkoppelingenVan(tx, melding.id));
  if (volgende) await beginVoor(tx, volgende, melding.nummer);
  await tx.verantwoord({
    handeling: `terugkoppeling.${waarden.status}`,
    objectSoort: 'melding',
    objectId: melding.id,
    dossierId: melding.casus_id,
  });
}

async function openVan(tx: ActorTx, meldingId: string, gezien: Moment | undefined): Promise<TerugkoppelingRij> {
  const open = openTerugkoppeling(await terugkoppelingenVan(tx, meldingId));
  if (!open || (gezien && gezien !== open.moment)) throw new Conflict();
  return open;
}

/** The reporter heard it; a condition that this reporter may not hear is refused, also when someone typed it. */
export async function geefTerugkoppeling(tx: ActorTx, melding: Gemeld, invoer: GegevenInvoer): Promise<void> {
  const open = await openVan(tx, melding.id, invoer.moment);
  const mag = magHoren(melding.hoedanigheid, invoer.heeftRol);
  const { gebeurd } = await gebeurdNa(tx, melding, open.moment);
  if (verteltTeVeel(invoer.tekst, gebeurd, mag)) throw new Invalid([{ field: 'tekst', key: 'terugkoppeling.teVeel' }]);
  const { hoe, tekst } = invoer;
  await handelAf(tx, melding, { status: 'gegeven', heeft_rol: mag.voorwaarden, hoe, tekst }, open);
}

/** The reporter did not hear it, and why. */
export async function laatTerugkoppelingWeg(tx: ActorTx, melding: Gemeld, invoer: NietGegevenInvoer): Promise<void> {
  const { moment, ...waarom } = invoer;
  await handelAf(tx, melding, { status: 'nietGegeven', ...waarom }, await openVan(tx, melding.id, moment));
}
