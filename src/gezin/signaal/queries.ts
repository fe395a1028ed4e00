// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';

/** Signals with the name of who recorded them, as far as they are there for the actor, oldest first. */
const signalen = (tx: ActorTx) =>
  tx.db
    .selectFrom('signaal as s')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 's.regio_id').onRef('m.id', '=', 's.maker_id'),
    )
    .selectAll('s')
    .select('m.naam as maker')
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.organisatie_id', '=', tx.actor.organisatieId)
    .orderBy('s.op')
    .orderBy('s.vastgelegd_op')
    .orderBy('s.id');

export const signalenVan = (tx: ActorTx, trajectId: string) =>
  signalen(tx).where('s.traject_id', '=', trajectId).execute();
/** Signals that are in no trajectory yet. */
export const losseSignalen = (tx: ActorTx) => signalen(tx).where('s.traject_id', 'is', null).limit(200).execute();
export type SignaalRij = Awaited<ReturnType<typeof signalenVan>>[number];
