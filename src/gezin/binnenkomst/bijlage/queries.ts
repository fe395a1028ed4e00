// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** The files that came with a message, without what is in them. */
export const bijlagenVan = (tx: ActorTx, binnenkomstId: string) =>
  tx.db
    .selectFrom('bijlage')
    .select(['id', 'binnenkomst_id', 'volgnummer', 'soort', 'grootte'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('binnenkomst_id', '=', binnenkomstId)
    .orderBy('volgnummer')
    .execute();
export type BijlageRij = Awaited<ReturnType<typeof bijlagenVan>>[number];

/** The files of every message that became, or was put with, a melding. */
export const bijlagenVanMelding = (tx: ActorTx, meldingId: string) =>
  tx.db
    .selectFrom('bijlage as f')
    .innerJoin('binnenkomst as b', (join) =>
      join.onRef('b.regio_id', '=', 'f.regio_id').onRef('b.id', '=', 'f.binnenkomst_id'),
    )
    .select(['f.id', 'f.binnenkomst_id', 'f.volgnummer', 'f.soort', 'f.grootte'])
    .where('b.regio_id', '=', tx.actor.regioId)
    .where('b.melding_id', '=', meldingId)
    .orderBy('b.ontvangen_op')
    .orderBy('f.volgnummer')
    .execute();

/** One file with what is in it. */
export const vindBijlage = (tx: ActorTx, binnenkomstId: string, id: string) =>
  tx.db
    .selectFrom('bijlage')
    .select(['volgnummer', 'soort', 'inhoud'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('binnenkomst_id', '=', binnenkomstId)
    .where('id', '=', id)
    .executeTakeFirst();
