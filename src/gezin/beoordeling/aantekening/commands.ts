// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict } from '../../../platform/result.ts';
import type { MeldingRij } from '../../melding/queries.ts';

const rij = (tx: ActorTx, meldingId: string, organisatieId: string, tekst: string) => ({
  regio_id: tx.actor.regioId,
  id: randomUUID(),
  melding_id: meldingId,
  organisatie_id: organisatieId,
  tekst,
  op: tx.nu,
  door: tx.actor.medewerkerId,
});

/** G07: a later decision in the same casus is noted beside the earlier ones, which stay as they were made [L3 3.1.2]. */
export async function annoteerEerdere(tx: ActorTx, later: MeldingRij, hoe: string): Promise<void> {
  const eerdere = await tx.db
    .selectFrom('melding as m')
    .innerJoin('beoordeling as b', (join) =>
      join.onRef('b.regio_id', '=', 'm.regio_id').onRef('b.melding_id', '=', 'm.id'),
    )
    .select('m.id')
    .where('m.regio_id', '=', tx.actor.regioId)
    .where('m.casus_id', '=', later.casus_id)
    .where('m.id', '<>', later.id)
    .where('b.besloten_op', 'is not', null)
    .execute();
  if (eerdere.length === 0) return;
  await tx.db
    .insertInto('besluitaantekening')
    .values(eerdere.map(({ id }) => ({ ...rij(tx, id, later.organisatie_id, hoe), latere_melding_id: later.id })))
    .execute();
}

/** A note by hand beside a decision that was made. */
export async function annoteer(tx: ActorTx, melding: MeldingRij, tekst: string): Promise<void> {
  if (!melding.besloten_op) throw new Conflict();
  await tx.db
    .insertInto('besluitaantekening')
    .values(rij(tx, melding.id, melding.organisatie_id, tekst))
    .execute();
  await tx.verantwoord({
    handeling: 'beoordeling.aantekening',
    objectSoort: 'melding',
    objectId: melding.id,
    dossierId: melding.casus_id,
  });
}
