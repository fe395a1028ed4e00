// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';

/** The open term within which a casus is weighed again; undefined when none is asked. */
export const openHerweging = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('termijn')
    .select(['id', 'te_laat_vanaf'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('object_id', '=', casusId)
    .where('soort', '=', 'herweging')
    .where('status', 'in', ['loopt', 'opgeschort'])
    .executeTakeFirst();
export type OpenHerweging = Awaited<ReturnType<typeof openHerweging>>;

/** How the family was weighed again before, the newest first. */
export const herwegingenVan = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('herweging')
    .select(['oordeel', 'toelichting', 'op'])
    .where('casus_id', '=', casusId)
    .orderBy('op', 'desc')
    .limit(25)
    .execute();
export type Herweging = Awaited<ReturnType<typeof herwegingenVan>>[number];
