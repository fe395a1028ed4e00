// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeStep } from '../../../platform/step.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { schoon } from '../../passage/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { stemfouten } from '../bestuursbesluit/rules.ts';
import { volgAmendementen } from '../bestuursbesluit/commands.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import type { RoutestapRij } from '../queries.ts';
import { passagesVoor, type AmendementRij } from './queries.ts';
import { amendementStappen, type AmendementStap } from './rules.ts';
import type { Amendementinvoer, Stemming } from './schema.ts';

export const verantwoordAmendement = (tx: ActorTx, handeling: string, id: string) =>
  tx.verantwoord({ handeling: `amendement.${handeling}`, objectSoort: 'amendement', objectId: id });

/** The passage is one of this traject, the old text stands in it, and the new text is another one. */
export async function keurAmendement(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  { passage: passageId, oud, nieuw }: { readonly passage: string | null; readonly oud: string; readonly nieuw: string },
): Promise<void> {
  const passage = passageId === null ? null : (await passagesVoor(tx, traject.id)).find(({ id }) => id === passageId);
  if (passage === undefined) throw new Invalid([{ field: 'passage', key: 'fout.keuze' }]);
  if (passage !== null && !schoon(passage.tekst).includes(oud))
    throw new Invalid([{ field: 'oudeTekst', key: 'fout.amendement.oudeTekst' }]);
  if (oud === nieuw) throw new Invalid([{ field: 'nieuweTekst', key: 'fout.amendement.gelijk' }]);
}

/** Records an amendment on a passage or another place; the old text must stand in the passage, so that it can be found. */
export async function dienAmendementIn(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  invoer: Amendementinvoer,
): Promise<string> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  const oud = schoon(invoer.oudeTekst);
  const nieuw = schoon(invoer.nieuweTekst);
  await keurAmendement(tx, traject, { passage: invoer.passage, oud, nieuw });
  await takeVersion(tx, 'routestap', stap.id, invoer.versie);
  const id = randomUUID();
  await tx.db
    .insertInto('amendement')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      gemeente_code: stap.gemeente_code,
      routestap_id: stap.id,
      nummer: invoer.nummer,
      titel: invoer.titel,
      passage_id: invoer.passage,
      oude_tekst: oud,
      nieuwe_tekst: nieuw,
      toelichting: invoer.toelichting,
      indieners: invoer.indieners,
    })
    .execute();
  await verantwoordAmendement(tx, 'indienen', id);
  return id;
}

/** Withdraws an amendment, or records the vote on it. */
export async function zetAmendementStap(
  tx: ActorTx,
  traject: TrajectRij,
  amendement: AmendementRij,
  naam: AmendementStap,
  { voor, tegen, afwijkend, versie }: Stemming,
): Promise<void> {
  eisVoorGemeente(tx, amendement.gemeente_code);
  await eisNogOpen(tx, traject);
  const aangenomen = naam === 'aannemen';
  const fouten = naam === 'intrekken' ? [] : stemfouten({ voor, tegen }, aangenomen ? 'aangenomen' : 'verworpen');
  if (fouten.length > 0) throw new Invalid(fouten);
  const stand = { status: amendement.status, vergadering: amendement.vergadering, vandaag: dayOf(tx.nu) };
  const status = takeStep(amendementStappen, naam, stand, tx.actor.rollen);
  await takeVersion(tx, 'amendement', amendement.id, versie, {
    status,
    ...(naam !== 'intrekken' && { voor, tegen }),
    ...(aangenomen && { afwijkend }),
  });
  if (aangenomen && afwijkend) await volgAmendementen(tx, traject, amendement.routestap_id);
  await verantwoordAmendement(tx, naam, amendement.id);
}

/** Records what the portfolio holder advises on an amendment that is not voted on yet. */
export async function geefPreadvies(
  tx: ActorTx,
  traject: TrajectRij,
  amendement: AmendementRij,
  { preadvies, versie }: { readonly preadvies: string; readonly versie: number },
): Promise<void> {
  eisVoorGemeente(tx, amendement.gemeente_code);
  await eisNogOpen(tx, traject);
  if (amendement.status !== 'ingediend') throw new Conflict();
  await takeVersion(tx, 'amendement', amendement.id, versie, { preadvies });
  await verantwoordAmendement(tx, 'preadviesGeven', amendement.id);
}
