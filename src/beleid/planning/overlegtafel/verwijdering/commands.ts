// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { takeVersion } from '../../../../platform/db/version.ts';
import type { Day } from '../../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../../platform/result.ts';
import { bewaarCorrectie } from '../../../correctie/commands.ts';
import type { Verandering } from '../../../correctie/rules.ts';
import type { Verwijdering } from '../../../correctie/schema.ts';
import type { Tafelrij } from '../../queries.ts';
import { eis } from '../commands.ts';
import type { Tafelstop } from '../schema.ts';
import { telStappen } from './queries.ts';

const bewaar = (
  tx: ActorTx,
  { id, versie, gemeente }: Tafelrij,
  velden: readonly Verandering[],
  reden: string,
): Promise<void> => bewaarCorrectie(tx, { soort: 'overlegtafel', id, versie, traject: null, gemeente }, velden, reden);

const wegDagen = (tx: ActorTx, tafelId: string, na: Day | null) =>
  tx.db
    .deleteFrom('vergaderdatum')
    .where('regio_id', '=', tx.actor.regioId)
    .where('tafel_id', '=', tafelId)
    .$if(na !== null, (q) => q.where('dag', '>', na))
    .execute();

const alsDagen = (dagen: readonly Day[]): readonly Verandering[] =>
  dagen.length === 0 ? [] : [{ veld: 'dagen', was: dagen.join('\n') }];

/** Says after which day a table meets no more, or that it goes on; later dates are cancelled. */
export async function stopTafel(tx: ActorTx, tafel: Tafelrij, { gestoptNa, reden, versie }: Tafelstop): Promise<void> {
  eis(tx, tafel.gemeente);
  if (tafel.versie !== versie) throw new Conflict();
  if (gestoptNa === tafel.gestopt_na) throw new Invalid([{ field: 'gestoptNa', key: 'correctie.niets' }]);
  const nodig = gestoptNa === null ? 0 : await telStappen(tx, tafel.id, gestoptNa);
  if (nodig > 0) throw new Invalid([{ field: 'gestoptNa', key: 'planning.tafelNogNodig', values: { n: nodig } }]);
  await takeVersion(tx, 'overlegtafel', tafel.id, versie, { gestopt_na: gestoptNa });
  const later = gestoptNa === null ? [] : tafel.dagen.filter((dag) => dag > gestoptNa);
  if (gestoptNa !== null) await wegDagen(tx, tafel.id, gestoptNa);
  await bewaar(tx, tafel, [{ veld: 'gestoptNa', was: tafel.gestopt_na ?? '' }, ...alsDagen(later)], reden);
  await tx.verantwoord({ handeling: 'overlegtafel.stoppen', objectSoort: 'overlegtafel', objectId: tafel.id });
}

/** Removes a table that no route passes, with its dates. */
export async function verwijderTafel(tx: ActorTx, tafel: Tafelrij, { reden, versie }: Verwijdering): Promise<void> {
  eis(tx, tafel.gemeente);
  await takeVersion(tx, 'overlegtafel', tafel.id, versie);
  if ((await telStappen(tx, tafel.id)) > 0) throw new Conflict('planning.tafelInGebruik');
  const was = [
    { veld: 'tafelnaam', was: tafel.naam },
    { veld: 'tafelsoort', was: `planning.orgaan.${tafel.orgaan}` },
    ...alsDagen(tafel.dagen),
  ];
  await bewaar(tx, tafel, was, reden);
  await wegDagen(tx, tafel.id, null);
  await tx.db
    .deleteFrom('overlegtafel')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', tafel.id)
    .executeTakeFirstOrThrow();
  await tx.verantwoord({ handeling: 'overlegtafel.verwijderen', objectSoort: 'overlegtafel', objectId: tafel.id });
}
