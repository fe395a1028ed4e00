// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import type { Day } from '../../../platform/dates.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../../../platform/result.ts';
import { magVoorGemeente } from '../../visietraject/access.ts';
import { recessen, type Tafelrij } from '../queries.ts';
import { dagenVolgens } from './rules.ts';
import type { Dageninvoer, Recesgegevens, Tafelgegevens, Tafelwijziging } from './schema.ts';

/** What belongs to the whole region is the projectleider's. */
export const eis = (tx: ActorTx, gemeente: string | null): void => {
  if (gemeente === null ? !tx.actor.rollen.has('projectleider') : !magVoorGemeente(tx.actor, gemeente))
    throw new Forbidden();
};

export async function voegTafelToe(tx: ActorTx, invoer: Tafelgegevens): Promise<string> {
  eis(tx, invoer.gemeente);
  const id = randomUUID();
  const { gemeente, ...rest } = invoer;
  await tx.db
    .insertInto('overlegtafel')
    .values({ regio_id: tx.actor.regioId, id, gemeente_code: gemeente, ...rest })
    .execute();
  await tx.verantwoord({ handeling: 'overlegtafel.toevoegen', objectSoort: 'overlegtafel', objectId: id });
  return id;
}

export async function wijzigTafel(tx: ActorTx, tafel: Tafelrij, invoer: Tafelwijziging): Promise<void> {
  eis(tx, tafel.gemeente);
  const { naam, aanlevertermijn, versie } = invoer;
  await takeVersion(tx, 'overlegtafel', tafel.id, versie, { naam, aanlevertermijn });
  await tx.verantwoord({ handeling: 'overlegtafel.wijzigen', objectSoort: 'overlegtafel', objectId: tafel.id });
}

/** Adds many meeting dates at once; what was there already stays. Answers how many there are of the input. */
export async function plant(tx: ActorTx, tafel: Tafelrij, invoer: Dageninvoer): Promise<number> {
  eis(tx, tafel.gemeente);
  const vrij = await tx.db.selectFrom('vrije_dag').select('dag').where('regio_id', '=', tx.actor.regioId).execute();
  const kalender = { tafels: [], recessen: await recessen(tx), vrijeDagen: new Set(vrij.map(({ dag }) => dag)) };
  const volgens = invoer.regel ? dagenVolgens(invoer.regel, kalender, tafel.gemeente) : [];
  const einde = tafel.gestopt_na;
  const open = (dag: Day) => einde === null || dag <= einde;
  if (!invoer.lijst.every(open)) throw new Invalid([{ field: 'lijst', key: 'planning.naGestopt' }]);
  const dagen = new Set([...invoer.lijst, ...volgens.filter(open)]);
  if (dagen.size > 0)
    await tx.db
      .insertInto('vergaderdatum')
      .values([...dagen].map((dag) => ({ regio_id: tx.actor.regioId, tafel_id: tafel.id, dag })))
      .onConflict((bots) => bots.doNothing())
      .execute();
  await tx.verantwoord({ handeling: 'vergaderdatum.toevoegen', objectSoort: 'overlegtafel', objectId: tafel.id });
  return dagen.size;
}

export async function laatVervallen(tx: ActorTx, tafel: Tafelrij, dag: Day): Promise<void> {
  eis(tx, tafel.gemeente);
  const { numDeletedRows } = await tx.db
    .deleteFrom('vergaderdatum')
    .where('regio_id', '=', tx.actor.regioId)
    .where('tafel_id', '=', tafel.id)
    .where('dag', '=', dag)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'vergaderdatum.vervallen', objectSoort: 'overlegtafel', objectId: tafel.id });
}

export async function voegRecesToe(tx: ActorTx, invoer: Recesgegevens): Promise<void> {
  eis(tx, invoer.gemeente);
  const id = randomUUID();
  const { gemeente, ...rest } = invoer;
  await tx.db
    .insertInto('reces')
    .values({ regio_id: tx.actor.regioId, id, gemeente_code: gemeente, ...rest })
    .execute();
  await tx.verantwoord({ handeling: 'reces.toevoegen', objectSoort: 'reces', objectId: id });
}

export async function verwijderReces(tx: ActorTx, id: string): Promise<void> {
  const reces = (await recessen(tx)).find((een) => een.id === id);
  if (!reces) throw new NotFound();
  eis(tx, reces.gemeente);
  await tx.db.deleteFrom('reces').where('regio_id', '=', tx.actor.regioId).where('id', '=', id).execute();
  await tx.verantwoord({ handeling: 'reces.verwijderen', objectSoort: 'reces', objectId: id });
}
