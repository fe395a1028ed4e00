// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { dayOf } from '../../platform/dates.ts';
import { Conflict } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { isGestopt } from './overlegtafel/rules.ts';
import { planningVan, tafels } from './queries.ts';
import { standaardroutes } from './standaardroute/rules.ts';

/** Makes a route for every municipality that has none, each step on the last meeting that leaves it its spare days. */
export async function maakRoutes(tx: ActorTx, traject: TrajectRij, versie: number): Promise<number> {
  await takeVersion(tx, 'visietraject', traject.id, versie);
  if (traject.status === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
  const vandaag = dayOf(tx.nu);
  const planning = await planningVan(tx, traject);
  const gestopt = new Set((await tafels(tx)).flatMap((t) => (isGestopt(t.gestopt_na, vandaag) ? [t.id] : [])));
  const open = planning.tafels.filter(({ id }) => !gestopt.has(id));
  const nieuw = standaardroutes({ ...planning, tafels: open }, traject.trekker_code, vandaag, randomUUID);
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
