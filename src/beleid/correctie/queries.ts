// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Correctiesoort } from './rules.ts';

const correcties = (tx: ActorTx) =>
  tx.db
    .selectFrom('correctie as c')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'c.regio_id').onRef('m.id', '=', 'c.door'))
    .where('c.regio_id', '=', tx.actor.regioId)
    .select(['c.soort', 'c.object_id', 'c.versie', 'c.veld', 'c.was', 'c.reden', 'c.op', 'm.naam as medewerker'])
    .orderBy('c.op', 'desc')
    .orderBy('c.versie', 'desc')
    .orderBy('c.object_id')
    .orderBy('c.veld');
export type CorrectieRij = Awaited<ReturnType<ReturnType<typeof correcties>['execute']>>[number];

/** What stood in one thing before each correction, the newest first. */
export const correctiesVan = (tx: ActorTx, soort: Correctiesoort, objectId: string): Promise<CorrectieRij[]> =>
  correcties(tx).where('c.soort', '=', soort).where('c.object_id', '=', objectId).execute();

/** The steps and windows of a municipality that were removed, the newest first. */
export const verwijderdVan = (tx: ActorTx, trajectId: string, gemeente: string): Promise<CorrectieRij[]> =>
  correcties(tx)
    .where('c.visietraject_id', '=', trajectId)
    .where('c.gemeente_code', '=', gemeente)
    .where('c.soort', 'in', ['routestap', 'inspraakvenster'])
    .execute();

/** What was corrected or removed of one kind in a traject, the newest first. */
export const correctiesIn = (tx: ActorTx, trajectId: string, soort: Correctiesoort): Promise<CorrectieRij[]> =>
  correcties(tx).where('c.visietraject_id', '=', trajectId).where('c.soort', '=', soort).execute();

/** The tables that were removed, the newest first. */
export const verwijderdeTafels = (tx: ActorTx): Promise<CorrectieRij[]> =>
  correcties(tx)
    .where('c.soort', '=', 'overlegtafel')
    .where(sql<boolean>`not exists (select from overlegtafel t where t.regio_id = c.regio_id and t.id = c.object_id)`)
    .execute();
