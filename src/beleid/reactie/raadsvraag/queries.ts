// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** The technical questions that were answered, by theme. */
export const raadsvragen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('raadsvraag')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .select(['thema', 'van', 'vraag', 'antwoord', 'gepubliceerd_op'])
    .orderBy('thema')
    .orderBy('antwoord')
    .orderBy('gepubliceerd_op')
    .execute();
export type Raadsvraag = Awaited<ReturnType<typeof raadsvragen>>[number];
