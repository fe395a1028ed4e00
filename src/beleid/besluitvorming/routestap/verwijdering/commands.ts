// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { takeVersion } from '../../../../platform/db/version.ts';
import { Conflict, Forbidden } from '../../../../platform/result.ts';
import { bewaarCorrectie } from '../../../correctie/commands.ts';
import type { Verwijdering } from '../../../correctie/schema.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { magVastleggen } from '../../access.ts';
import { eisNogOpen } from '../../commands.ts';
import type { RoutestapRij } from '../../queries.ts';
import { aanhangVan, verschuivingenVan } from '../queries.ts';
import { waaromStapBlijft } from '../rules.ts';

/** Removes a step that was planned and no more; what it was, and on which days it was planned before, is kept. */
export async function verwijderStap(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  { reden, versie }: Verwijdering,
): Promise<void> {
  if (!magVastleggen(tx.actor, stap.gemeente_code)) throw new Forbidden();
  await eisNogOpen(tx, traject);
  // Held first: whoever puts something forward at this step waits, and finds no step.
  await takeVersion(tx, 'routestap', stap.id, versie);
  const blijft = waaromStapBlijft(stap.status, await aanhangVan(tx, stap.id));
  if (blijft !== undefined) throw new Conflict(blijft);
  const eerder = (await verschuivingenVan(tx, stap.id)).flatMap(({ van, reden: waarom }) =>
    van === null ? [] : [`${van}: ${waarom}`],
  );
  const was = [
    ['orgaan', stap.orgaan],
    ['rol', stap.rol],
    ['tafel', stap.tafel ?? ''],
    ['gepland', stap.gepland ?? ''],
    ['verschuivingen', eerder.join('\n')],
  ] as const;
  await bewaarCorrectie(
    tx,
    { soort: 'routestap', id: stap.id, versie, traject: traject.id, gemeente: stap.gemeente_code },
    was.flatMap(([veld, tekst]) => (tekst === '' ? [] : [{ veld, was: tekst }])),
    reden,
  );
  await tx.db
    .deleteFrom('routestap')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', stap.id)
    .executeTakeFirstOrThrow();
  await tx.verantwoord({ handeling: 'routestap.verwijderen', objectSoort: 'routestap', objectId: stap.id });
}
