// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { takeVersion } from '../../../../platform/db/version.ts';
import { Conflict, Invalid } from '../../../../platform/result.ts';
import { bewaarCorrectie } from '../../../correctie/commands.ts';
import { veranderingen, type Verandering } from '../../../correctie/rules.ts';
import type { Verwijdering } from '../../../correctie/schema.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { magBijhouden } from '../../commands.ts';
import { deedMee, partijen, type Partij } from '../../queries.ts';
import { isNaamloos } from '../../rules.ts';
import type { Partijcorrectie } from '../../schema.ts';

type Traject = Pick<TrajectRij, 'id'>;

const bewaar = (
  tx: ActorTx,
  { id: traject }: Traject,
  { id, versie }: Partij,
  velden: readonly Verandering[],
  reden: string,
): Promise<void> => bewaarCorrectie(tx, { soort: 'partij', id, versie, traject, gemeente: null }, velden, reden);

/** Corrects the kind or the name of a party; the name of what turns out to be a group of residents is not kept. */
export async function verbeterPartij(
  tx: ActorTx,
  traject: Traject,
  partij: Partij,
  { partijsoort, partijnaam, reden, versie }: Partijcorrectie,
): Promise<void> {
  magBijhouden(tx);
  if (partij.versie !== versie) throw new Conflict();
  const was = { partijsoort: partij.soort, partijnaam: partij.naam ?? '' };
  const anders = veranderingen(was, { partijsoort, partijnaam }, isNaamloos(partijsoort) ? ['partijnaam'] : []);
  if (anders.length === 0) throw new Invalid([{ field: 'partijnaam', key: 'correctie.niets' }]);
  const zelfde = (een: Partij) =>
    een.id !== partij.id && een.soort === partijsoort && (een.naam ?? '').toLowerCase() === partijnaam.toLowerCase();
  if ((await partijen(tx, traject.id)).some(zelfde))
    throw new Invalid([{ field: 'partijnaam', key: 'participatie.partijDubbel' }]);
  await takeVersion(tx, 'partij', partij.id, versie, { soort: partijsoort, naam: partijnaam || null });
  await bewaar(tx, traject, partij, anders, reden);
  await tx.verantwoord({ handeling: 'participatie.partijVerbeteren', objectSoort: 'partij', objectId: partij.id });
}

/** Removes a party that took part in no activity, with its say in each phase. */
export async function verwijderPartij(
  tx: ActorTx,
  traject: Traject,
  partij: Partij,
  { reden, versie }: Verwijdering,
): Promise<void> {
  magBijhouden(tx);
  await takeVersion(tx, 'partij', partij.id, versie);
  if (await deedMee(tx, partij.id)) throw new Conflict('participatie.partijBlijft');
  const fasen = partij.fasen.map(({ fase, niveau }) => `${fase}: ${niveau}`).join('\n');
  await bewaar(
    tx,
    traject,
    partij,
    [
      { veld: 'partijsoort', was: partij.soort },
      ...(partij.naam === null ? [] : [{ veld: 'partijnaam', was: partij.naam }]),
      ...(fasen === '' ? [] : [{ veld: 'partijfasen', was: fasen }]),
    ],
    reden,
  );
  await tx.db
    .deleteFrom('partij')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', partij.id)
    .executeTakeFirstOrThrow();
  await tx.verantwoord({ handeling: 'participatie.partijVerwijderen', objectSoort: 'partij', objectId: partij.id });
}
