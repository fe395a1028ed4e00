// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { onderdelenVan } from '../../visie/onderdeel/queries.ts';
import type { Deel } from '../../visie/onderdeel/rules.ts';
import { inVolgorde } from '../../visie/onderdeel/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { passagesVan, type PassageRij } from '../queries.ts';
import { vergelijkDoelen, type Doelvergelijking } from './rules.ts';

/** The parts of the previous vision in the order of its text; none when the traject has no previous vision. */
export const vorigeOnderdelen = async (
  tx: ActorTx,
  traject: Pick<TrajectRij, 'vorige_visie_id'>,
): Promise<readonly Deel[]> =>
  traject.vorige_visie_id === null
    ? []
    : inVolgorde(await onderdelenVan(tx, traject.vorige_visie_id)).map(({ deel }) => deel);

/** Why goals of the previous vision are not in the new one. */
export async function redenenVan(tx: ActorTx, trajectId: string): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.db
    .selectFrom('losgelatendoel')
    .select(['onderdeel_id', 'reden'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .execute();
  return new Map(rijen.map(({ onderdeel_id, reden }) => [onderdeel_id, reden]));
}

/** What became of each goal of the previous vision, and which goals are new. */
export const doelvergelijking = async (
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id' | 'vorige_visie_id'>,
): Promise<readonly Doelvergelijking<Deel, PassageRij>[]> =>
  vergelijkDoelen(
    (await vorigeOnderdelen(tx, traject)).filter(({ soort }) => soort === 'doel'),
    await passagesVan(tx, traject.id),
  );
