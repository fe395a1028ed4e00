// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeStep } from '../../../platform/step.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { telAangenomen } from '../amendement/queries.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import { alsRoutestap, vindRoutestap, type RoutestapRij } from '../queries.ts';
import { schrijfVerschuiving } from '../routestap/commands.ts';
import { isNaWijziging, routestapStappen, type Routestatus } from '../routestap/rules.ts';
import { besluitfouten, uitkomstNa, type Uitkomst } from './rules.ts';
import type { Bekendmaking, Besluitinvoer } from './schema.ts';

const verantwoord = (tx: ActorTx, handeling: string, id: string) =>
  tx.verantwoord({ handeling: `bestuursbesluit.${handeling}`, objectSoort: 'routestap', objectId: id });

/** The status that a decision leads to: the one of a first decision by its process, that of a correction by its outcome. */
function statusNa(tx: ActorTx, traject: TrajectRij, stap: RoutestapRij, uitkomst: Uitkomst): Routestatus {
  const aangehouden = uitkomst === 'aangehouden';
  if (stap.status === 'besloten' || stap.status === 'bekendgemaakt') return aangehouden ? 'gepland' : stap.status;
  const naam = aangehouden ? 'besluitAanhouden' : 'besluitVastleggen';
  return takeStep(routestapStappen, naam, alsRoutestap(tx, traject, stap), tx.actor.rollen);
}

type Rij = Omit<Besluitinvoer, 'nieuweDatum' | 'versie'> & {
  readonly bekendgemaaktOp?: RoutestapRij['bekendgemaakt_op'];
  readonly bekendmaking?: RoutestapRij['bekendmaking'];
};
/** Adds a row: what was recorded before stays. */
const schrijfBesluit = (tx: ActorTx, routestapId: string, rij: Rij) =>
  tx.db
    .insertInto('bestuursbesluit')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      routestap_id: routestapId,
      datum: rij.datum,
      besluitnummer: rij.besluitnummer,
      uitkomst: rij.uitkomst,
      voor: rij.voor,
      tegen: rij.tegen,
      toelichting: rij.toelichting,
      bekendgemaakt_op: rij.bekendgemaaktOp ?? null,
      bekendmaking: rij.bekendmaking ?? '',
      vastgelegd_op: tx.nu,
      vastgelegd_door: tx.actor.medewerkerId,
    })
    .execute();

/** Records what a body decided, or corrects it: a correction says why, and is a row of its own. */
export async function legBesluitVast(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  invoer: Besluitinvoer,
): Promise<void> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  const verbetering = stap.status === 'besloten' || stap.status === 'bekendgemaakt';
  const { aangenomen, afwijkend } = await telAangenomen(tx, stap.id);
  const fouten = besluitfouten(invoer, {
    vandaag: dayOf(tx.nu),
    vorige: verbetering ? null : stap.datum,
    aangenomen,
    afwijkend,
  });
  if (verbetering && invoer.toelichting === '') fouten.push({ field: 'toelichting', key: 'fout.besluit.waarom' });
  if (fouten.length > 0) throw new Invalid(fouten);
  const { besluit, opnieuwOp } = alsRoutestap(tx, traject, stap);
  // Correcting a decision on a text that changed since never makes it one on the new text.
  const verouderd = verbetering && besluit !== null && !isNaWijziging(besluit, opnieuwOp);
  if (verouderd && isNaWijziging({ ...besluit, datum: invoer.datum, vastgelegdOp: tx.nu }, opnieuwOp))
    throw new Conflict('besluitvorming.eerstOpnieuw');
  const status = statusNa(tx, traject, stap, invoer.uitkomst);
  const dag = invoer.uitkomst === 'aangehouden' ? invoer.nieuweDatum : null;
  await takeVersion(tx, 'routestap', stap.id, invoer.versie, { status, ...(dag !== null && { gepland: dag }) });
  if (dag !== null) await schrijfVerschuiving(tx, stap, dag, invoer.toelichting);
  const gebleven = status === 'bekendgemaakt';
  await schrijfBesluit(tx, stap.id, {
    ...invoer,
    ...(gebleven && { bekendgemaaktOp: stap.bekendgemaakt_op, bekendmaking: stap.bekendmaking }),
  });
  await verantwoord(tx, verbetering ? 'verbeteren' : 'vastleggen', stap.id);
}

/**
 * Lets the decision of a step follow the vote on its amendments: one that makes the text differ makes it 'gewijzigd', and without
 * any it is 'conform' again. What was decided on a text that changed since is history, and never becomes a decision on the new one.
 */
export async function volgAmendementen(tx: ActorTx, traject: TrajectRij, routestapId: string): Promise<void> {
  const stap = await vindRoutestap(tx, traject.id, routestapId);
  if (!stap || stap.datum === null) return;
  const { besluit, opnieuwOp } = alsRoutestap(tx, traject, stap);
  if (besluit === null || !isNaWijziging(besluit, opnieuwOp)) return;
  const uitkomst = uitkomstNa(besluit.uitkomst, await telAangenomen(tx, stap.id));
  if (uitkomst === undefined) return;
  await takeVersion(tx, 'routestap', stap.id, stap.versie);
  await schrijfBesluit(tx, stap.id, {
    datum: stap.datum,
    uitkomst,
    besluitnummer: stap.besluitnummer ?? '',
    voor: stap.voor,
    tegen: stap.tegen,
    toelichting: stap.toelichting ?? '',
    bekendgemaaktOp: stap.bekendgemaakt_op,
    bekendmaking: stap.bekendmaking,
  });
  await verantwoord(tx, 'verbeteren', stap.id);
}

/** Records where everyone can read the decision, and since when. */
export async function maakBekend(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  { datum, vindplaats, versie }: Bekendmaking,
): Promise<void> {
  eisVoorGemeente(tx, stap.gemeente_code);
  if (stap.besluit_id === null || stap.datum === null) throw new Conflict();
  if (datum > dayOf(tx.nu)) throw new Invalid([{ field: 'datum', key: 'fout.toekomst' }]);
  if (datum < stap.datum) throw new Invalid([{ field: 'datum', key: 'fout.bekendmaking.eerder' }]);
  const stand = { ...alsRoutestap(tx, traject, stap), bekendmaking: vindplaats };
  const status = takeStep(routestapStappen, 'bekendmaken', stand, tx.actor.rollen);
  await takeVersion(tx, 'routestap', stap.id, versie, { status });
  await tx.db
    .updateTable('bestuursbesluit')
    .set({ bekendgemaakt_op: datum, bekendmaking: vindplaats })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', stap.besluit_id)
    .execute();
  await verantwoord(tx, 'bekendmaken', stap.id);
}
