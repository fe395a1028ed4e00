// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { enqueue, type JobKind } from '../../platform/jobs.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { inlezen } from './access.ts';
import { Lezing, type LeesOpties } from './lezen/commands.ts';
import { vindAfzender, type LeveringRij } from './queries.ts';
import { STUK, vormVan } from './rules.ts';

/** What stands in `taak.soort`. */
const TAAK = 'politielevering';

const zonderBom = (inhoud: Uint8Array): Uint8Array =>
  inhoud[0] === 0xef && inhoud[1] === 0xbb && inhoud[2] === 0xbf ? inhoud.subarray(3) : inhoud;

/** Keeps a file of the police and queues the reading of it. Returns the id of the delivery. */
export async function neemLeveringIn(tx: ActorTx, afzender: string, bestand: Uint8Array): Promise<string> {
  if (!(await vindAfzender(tx, afzender))) throw new Invalid([{ field: 'afzender', key: 'fout.keuze' }]);
  const inhoud = zonderBom(bestand);
  const id = randomUUID();
  const sleutels = { regio_id: tx.actor.regioId, politielevering_id: id };
  await tx.db
    .insertInto('politielevering')
    .values({
      regio_id: tx.actor.regioId,
      id,
      organisatie_id: tx.actor.organisatieId,
      afzender_id: afzender,
      vorm: vormVan(inhoud).vorm,
      ontvangen_op: tx.nu,
      omvang: inhoud.length,
    })
    .execute();
  for (let van = 0, volgnummer = 0; van < inhoud.length; van += STUK, volgnummer++)
    await tx.db
      .insertInto('politiebestand')
      .values({ ...sleutels, volgnummer, inhoud: Buffer.from(inhoud.subarray(van, van + STUK)) })
      .execute();
  await enqueue(tx, TAAK, id, inhoud.length);
  await tx.verantwoord({ handeling: 'politielevering.inlezen', objectSoort: 'politielevering', objectId: id });
  return id;
}

/** Goes on with a delivery that stopped, with the rights of whoever asks. */
export async function hervatLevering(tx: ActorTx, levering: LeveringRij): Promise<void> {
  if (levering.status !== 'gestopt' || levering.afgerond_op !== null) throw new Conflict();
  await enqueue(tx, TAAK, levering.id, levering.omvang);
  await tx.verantwoord({
    handeling: 'politielevering.hervatten',
    objectSoort: 'politielevering',
    objectId: levering.id,
  });
}

/** The job that reads a delivery. */
export const leveringTaak = (opties: LeesOpties): JobKind => ({
  name: TAAK,
  action: inlezen,
  open: (id) => {
    const lezing = new Lezing(id, opties);
    return { part: (tx, size) => lezing.deel(tx, size), setAside: (tx) => lezing.zetApart(tx) };
  },
});
