// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeStep } from '../../../platform/step.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { Invalid } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Stemming } from '../amendement/schema.ts';
import { stemfouten } from '../bestuursbesluit/rules.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import { schrijfOpvolging } from '../opvolging/commands.ts';
import type { Eigenaarschap } from '../opvolging/schema.ts';
import type { RoutestapRij } from '../queries.ts';
import { alsMotie, type MotieRij } from './queries.ts';
import { motieStappen, type MotieStap } from './rules.ts';
import type { Motieinvoer } from './schema.ts';

const verantwoord = (tx: ActorTx, handeling: string, id: string) =>
  tx.verantwoord({ handeling: `motie.${handeling}`, objectSoort: 'motie', objectId: id });

/** Records a motion that was put forward when this step was on the agenda. */
export async function dienMotieIn(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  { versie, ...invoer }: Motieinvoer,
): Promise<string> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  await takeVersion(tx, 'routestap', stap.id, versie);
  const id = randomUUID();
  await tx.db
    .insertInto('motie')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      gemeente_code: stap.gemeente_code,
      routestap_id: stap.id,
      ...invoer,
    })
    .execute();
  await verantwoord(tx, 'indienen', id);
  return id;
}

/** Takes a step of a motion; the vote goes with being adopted or rejected. Motions go on after the vision was adopted. */
export async function zetMotieStap(
  tx: ActorTx,
  motie: MotieRij,
  stap: MotieStap,
  { voor, tegen, versie }: Pick<Stemming, 'voor' | 'tegen' | 'versie'>,
): Promise<void> {
  eisVoorGemeente(tx, motie.gemeente_code);
  const stemt = stap === 'aannemen' || stap === 'verwerpen';
  const fouten = stemt ? stemfouten({ voor, tegen }, stap === 'aannemen' ? 'aangenomen' : 'verworpen') : [];
  if (fouten.length > 0) throw new Invalid(fouten);
  const status = takeStep(motieStappen, stap, alsMotie(tx, motie), tx.actor.rollen);
  await takeVersion(tx, 'motie', motie.id, versie, { status, ...(stemt && { voor, tegen }) });
  await verantwoord(tx, stap, motie.id);
}

export async function geefMotieEigenaar(tx: ActorTx, motie: MotieRij, invoer: Eigenaarschap): Promise<void> {
  eisVoorGemeente(tx, motie.gemeente_code);
  await takeVersion(tx, 'motie', motie.id, invoer.versie, { eigenaar: invoer.eigenaar, deadline: invoer.deadline });
  await verantwoord(tx, 'eigenaarGeven', motie.id);
}

/** Adds what was done with it. */
export async function volgMotieOp(
  tx: ActorTx,
  motie: MotieRij,
  { tekst, versie }: { readonly tekst: string; readonly versie: number },
): Promise<void> {
  eisVoorGemeente(tx, motie.gemeente_code);
  await takeVersion(tx, 'motie', motie.id, versie);
  await schrijfOpvolging(tx, motie, { motie_id: motie.id, tekst });
  await verantwoord(tx, 'opvolgen', motie.id);
}
