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
/** Signals in no trajectory that is there for the actor: loose ones, and own ones that a colleague took up. */
export const losseSignalen = (tx: ActorTx) =>
  signalen(tx)
    .leftJoin('meldcodetraject as t', (join) =>
      join.onRef('t.regio_id', '=', 's.regio_id').onRef('t.id', '=', 's.traject_id'),
    )
    .where('t.id', 'is', null)
    .limit(200)
    .execute();
export type SignaalRij = Awaited<ReturnType<typeof signalenVan>>[number];
