// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeStep } from '../../../platform/step.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import { schrijfOpvolging } from '../opvolging/commands.ts';
import type { Eigenaarschap } from '../opvolging/schema.ts';
import type { RoutestapRij } from '../queries.ts';
import { alsToezegging, type ToezeggingRij } from './queries.ts';
import { toezeggingStappen, type ToezeggingStap } from './rules.ts';
import type { Toezegginginvoer } from './schema.ts';

const verantwoord = (tx: ActorTx, handeling: string, id: string) =>
  tx.verantwoord({ handeling: `toezegging.${handeling}`, objectSoort: 'toezegging', objectId: id });

/** Records what was promised when this step was on the agenda. */
export async function legToezeggingVast(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  invoer: Toezegginginvoer,
): Promise<string> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  await takeVersion(tx, 'routestap', stap.id, invoer.versie);
  const id = randomUUID();
  await tx.db
    .insertInto('toezegging')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      gemeente_code: stap.gemeente_code,
      routestap_id: stap.id,
      tekst: invoer.tekst,
      gedaan_door: invoer.gedaanDoor,
      gedaan_aan: invoer.gedaanAan,
      eigenaar: invoer.eigenaar,
      deadline: invoer.deadline,
    })
    .execute();
  await verantwoord(tx, 'vastleggen', id);
  return id;
}

/** Takes a step of a promise; promises go on after the vision was adopted. */
export async function zetToezeggingStap(
  tx: ActorTx,
  toezegging: ToezeggingRij,
  stap: ToezeggingStap,
  versie: number,
): Promise<void> {
  eisVoorGemeente(tx, toezegging.gemeente_code);
  const status = takeStep(toezeggingStappen, stap, alsToezegging(toezegging), tx.actor.rollen);
  await takeVersion(tx, 'toezegging', toezegging.id, versie, { status });
  await verantwoord(tx, stap, toezegging.id);
}

export async function geefToezeggingEigenaar(
  tx: ActorTx,
  toezegging: ToezeggingRij,
  invoer: Eigenaarschap,
): Promise<void> {
  eisVoorGemeente(tx, toezegging.gemeente_code);
  await takeVersion(tx, 'toezegging', toezegging.id, invoer.versie, {
    eigenaar: invoer.eigenaar,
    deadline: invoer.deadline,
  });
  await verantwoord(tx, 'eigenaarGeven', toezegging.id);
}

/** Adds what was done with it. */
export async function volgToezeggingOp(
  tx: ActorTx,
  toezegging: ToezeggingRij,
  { tekst, versie }: { readonly tekst: string; readonly versie: number },
): Promise<void> {
  eisVoorGemeente(tx, toezegging.gemeente_code);
  await takeVersion(tx, 'toezegging', toezegging.id, versie);
  await schrijfOpvolging(tx, toezegging, { toezegging_id: toezegging.id, tekst });
  await verantwoord(tx, 'opvolgen', toezegging.id);
}
