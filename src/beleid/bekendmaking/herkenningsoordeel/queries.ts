// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Bezwaar } from '../rules.ts';

/** Of these words in this text of this traject: what is kept of a judgement, so that no name is kept with it. */
export const afdrukVan = (trajectId: string, { wat, woorden, tekst }: Bezwaar): string =>
  createHash('sha256')
    .update(JSON.stringify([trajectId, wat, woorden, tekst]))
    .digest('hex');

/** The judgements of a traject that hold, with who gave them. */
export const oordelen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('herkenningsoordeel as h')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'h.regio_id').onRef('m.id', '=', 'h.gegeven_door'),
    )
    .where('h.regio_id', '=', tx.actor.regioId)
    .where('h.visietraject_id', '=', trajectId)
    .where('h.ingetrokken_op', 'is', null)
    .select(['h.afdruk', 'h.reden', 'h.gegeven_op', 'm.naam as door'])
    .execute();
export type Oordeel = Awaited<ReturnType<typeof oordelen>>[number];
