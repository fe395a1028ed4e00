// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Deel } from './rules.ts';

/** Every onderdeel of a version, in the order of their `volgorde`. */
export const onderdelenVan = (tx: ActorTx, visieId: string): Promise<Deel[]> =>
  tx.db
    .selectFrom('onderdeel')
    .select(['id', 'ouder_id', 'volgorde', 'soort', 'nummer', 'titel', 'tekst', 'zekerheid'])
    .select(['bron_van', 'bron_tot', 'waarde', 'eenheid', 'jaar', 'oordeel', 'bevestigd'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visieversie_id', '=', visieId)
    .orderBy('volgorde')
    .orderBy('id')
    .execute();

/**
 * The id of an onderdeel that the reader called `gelezenId`: it follows from both, so that what was read is found again
 * after every correction without a column for it.
 */
export function onderdeelId(visieId: string, gelezenId: string): string {
  const hex = createHash('sha256').update(`onderdeel:${visieId}:${gelezenId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
