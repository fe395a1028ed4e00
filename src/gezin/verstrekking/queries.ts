// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';

/** What the actor's organisation told others about a casus, newest first. */
export const verstrekkingenVan = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('verstrekking as v')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.door'))
    .select([
      'v.op',
      'v.aan',
      'v.wat',
      'v.grondslag',
      'v.doel',
      'v.noodzaak',
      'v.object_soort',
      'v.object_id',
      'm.naam as door',
    ])
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.casus_id', '=', casusId)
    .orderBy('v.op', 'desc')
    .orderBy('v.id')
    .execute();
export type VerstrekkingRij = Awaited<ReturnType<typeof verstrekkingenVan>>[number];
