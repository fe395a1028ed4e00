// SPDX-License-Identifier: EUPL-1.2
import { passagesVan, type PassageRij } from '../../../beleid/passage/queries.ts';
import { vindTraject, type TrajectRij } from '../../../beleid/visietraject/queries.ts';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Instant } from '../../../platform/dates.ts';

/** Runs work as someone at a moment. */
export type Als = <T>(
  wie: { readonly rol: 'projectleider' | 'ketenpartner' } | { readonly rol: 'griffier'; readonly gemeente: string },
  op: Instant,
  werk: (tx: ActorTx) => Promise<T>,
) => Promise<T>;

/** The traject as it is now; it is there, for it was just begun. */
export async function lees(tx: ActorTx, id: string): Promise<TrajectRij> {
  const traject = await vindTraject(tx, id);
  if (!traject) throw new Error('The traject is not there');
  return traject;
}

/** A passage by the number that the text gives it. */
export async function passageMet(tx: ActorTx, trajectId: string, nummer: string): Promise<PassageRij> {
  const gevonden = (await passagesVan(tx, trajectId)).find((passage) => passage.nummer === nummer);
  if (!gevonden) throw new Error(`No passage has number ${nummer}`);
  return gevonden;
}
