// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { Conflict, Forbidden } from '../../../platform/result.ts';
import { bewaarCorrectie } from '../../correctie/commands.ts';
import type { Verwijdering } from '../../correctie/schema.ts';
import { magVoorGemeente } from '../../visietraject/access.ts';
import { houdTraject, deelnemers, type TrajectRij } from '../../visietraject/queries.ts';
import { vastleggen } from '../access.ts';
import { vensters, type VensterRij } from '../queries.ts';
import { vensterOpen, waaromVensterBlijft } from '../rules.ts';

/** Why this window stays, by the day of now; undefined when it can go. */
export async function waaromBlijft(tx: ActorTx, traject: TrajectRij, venster: VensterRij): Promise<string | undefined> {
  const gemeente = (await deelnemers(tx, traject.id)).find(({ code }) => code === venster.gemeente);
  return waaromVensterBlijft(
    venster,
    await vensters(tx, traject.id),
    gemeente ?? { code: venster.gemeente, centrumgemeente: null },
    dayOf(tx.nu),
  );
}

/** Removes a window that never opened; its days are kept. */
export async function verwijderVenster(
  tx: ActorTx,
  traject: TrajectRij,
  venster: VensterRij,
  { reden, versie }: Verwijdering,
): Promise<void> {
  if (!mayDo(vastleggen, tx.actor.rollen) || !magVoorGemeente(tx.actor, venster.gemeente)) throw new Forbidden();
  if (!vensterOpen(await houdTraject(tx, traject.id))) throw new Conflict('inspraak.voorbij');
  await takeVersion(tx, 'inspraakvenster', venster.id, versie);
  const blijft = await waaromBlijft(tx, traject, venster);
  if (blijft !== undefined) throw new Conflict(blijft);
  const was = [
    { veld: 'inspraakkanaal', was: venster.kanaal },
    { veld: 'van', was: venster.van ?? '' },
    { veld: 'tot', was: venster.tot ?? '' },
    ...(venster.vindplaats === '' ? [] : [{ veld: 'vindplaats', was: venster.vindplaats }]),
  ];
  const weg = { soort: 'inspraakvenster', id: venster.id, versie, traject: traject.id } as const;
  await bewaarCorrectie(tx, { ...weg, gemeente: venster.gemeente }, was, reden);
  await tx.db
    .deleteFrom('inspraakvenster')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', venster.id)
    .executeTakeFirstOrThrow();
  await tx.verantwoord({ handeling: 'inspraak.vensterVerwijderen', objectSoort: 'visietraject', objectId: traject.id });
}
