// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import { takeVersion } from '../../platform/db/version.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { planningVan } from './queries.ts';
import { standaardroutes } from './standaardroute/rules.ts';

/** Makes a route for every municipality that has none, each step on the last meeting that leaves it its spare days. */
export async function maakRoutes(tx: ActorTx, traject: TrajectRij, versie: number): Promise<number> {
  await takeVersion(tx, 'visietraject', traject.id, versie);
  const nieuw = standaardroutes(await planningVan(tx, traject), traject.trekker_code, dayOf(tx.nu), randomUUID);
  if (nieuw.length > 0)
    await tx.db
      .insertInto('routestap')
      .values(
        nieuw.map(({ id, gemeente, volgorde, orgaan, rol, tafel, gepland }) => ({
          regio_id: tx.actor.regioId,
          id,
          visietraject_id: traject.id,
          gemeente_code: gemeente,
          volgorde,
          orgaan,
          rol,
          tafel_id: tafel,
          gepland,
        })),
      )
      .execute();
  await tx.verantwoord({ handeling: 'routestap.standaard', objectSoort: 'visietraject', objectId: traject.id });
  return nieuw.length;
}
