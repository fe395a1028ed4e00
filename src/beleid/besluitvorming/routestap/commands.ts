// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeStep } from '../../../platform/step.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { trajectgemeenten, type TrajectRij } from '../../visietraject/queries.ts';
import { eisNogOpen, eisVoorGemeente } from '../commands.ts';
import { alsRoutestap, routestappen, vindRoutestap, type RoutestapRij } from '../queries.ts';
import { isKnopstap, routestapStappen } from './rules.ts';
import { vindTafel } from './queries.ts';
import type { NieuweStap, Stapwijziging } from './schema.ts';

const verantwoord = (tx: ActorTx, handeling: string, id: string) =>
  tx.verantwoord({ handeling: `routestap.${handeling}`, objectSoort: 'routestap', objectId: id });

/** A table of this municipality, or of the region, where this body meets. */
async function eisTafel(
  tx: ActorTx,
  tafelId: string | null,
  { gemeente, orgaan, had }: { readonly gemeente: string; readonly orgaan: string; readonly had: string | null },
): Promise<void> {
  if (tafelId === null) return;
  const tafel = await vindTafel(tx, tafelId);
  if (!tafel || (tafel.gemeente_code !== null && tafel.gemeente_code !== gemeente) || tafel.orgaan !== orgaan)
    throw new Invalid([{ field: 'tafel', key: 'fout.route.tafel' }]);
  if (tafelId !== had && tafel.gestopt_na !== null && tafel.gestopt_na < dayOf(tx.nu))
    throw new Invalid([{ field: 'tafel', key: 'fout.route.tafelGestopt' }]);
}

/** Adds a step at the end of the route of a municipality. */
export async function voegStapToe(tx: ActorTx, traject: TrajectRij, invoer: NieuweStap): Promise<string> {
  eisVoorGemeente(tx, invoer.gemeente);
  await eisNogOpen(tx, traject);
  if (!(await trajectgemeenten(tx, traject.id)).some(({ code }) => code === invoer.gemeente))
    throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
  await eisTafel(tx, invoer.tafel, { ...invoer, had: null });
  const bestaand = await routestappen(tx, traject.id, invoer.gemeente);
  if (bestaand.length !== invoer.versie) throw new Conflict();
  const id = randomUUID();
  await tx.db
    .insertInto('routestap')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      gemeente_code: invoer.gemeente,
      volgorde: Math.max(0, ...bestaand.map(({ volgorde }) => volgorde)) + 1,
      orgaan: invoer.orgaan,
      rol: invoer.rol,
      tafel_id: invoer.tafel,
      gepland: invoer.gepland,
    })
    .execute();
  await verantwoord(tx, 'toevoegen', id);
  return id;
}

/** Another body, role or table, as long as nothing was decided. */
export async function wijzigStap(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  invoer: Stapwijziging,
): Promise<void> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  if (stap.besluit_id !== null) throw new Conflict('besluitvorming.alBesloten');
  await eisTafel(tx, invoer.tafel, { gemeente: stap.gemeente_code, orgaan: invoer.orgaan, had: stap.tafel_id });
  await takeVersion(tx, 'routestap', stap.id, invoer.versie, {
    orgaan: invoer.orgaan,
    rol: invoer.rol,
    tafel_id: invoer.tafel,
  });
  await verantwoord(tx, 'wijzigen', stap.id);
}

/** Lets a step change places with the one before or after it, as long as nothing was decided in either. */
export async function verplaatsStap(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  { richting, versie }: { readonly richting: 'eerder' | 'later'; readonly versie: number },
): Promise<void> {
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  const route = await routestappen(tx, traject.id, stap.gemeente_code);
  const plaats = route.findIndex(({ id }) => id === stap.id);
  const buur = route[plaats + (richting === 'eerder' ? -1 : 1)];
  if (!buur) throw new Conflict();
  // Which step adopts follows from the order: what was decided keeps its place.
  if (stap.besluit_id !== null || buur.besluit_id !== null) throw new Conflict('besluitvorming.alBesloten');
  // No two steps have one place, not even for a moment: the one goes aside first.
  await takeVersion(tx, 'routestap', stap.id, versie, { volgorde: -1 });
  await takeVersion(tx, 'routestap', buur.id, buur.versie, { volgorde: stap.volgorde });
  await takeVersion(tx, 'routestap', stap.id, versie + 1, { volgorde: buur.volgorde });
  await verantwoord(tx, 'verplaatsen', stap.id);
}

/** Takes a step of the process that needs no more than a button. */
export async function zetRoutestap(
  tx: ActorTx,
  traject: TrajectRij,
  stap: RoutestapRij,
  naam: string,
  versie: number,
): Promise<void> {
  if (!isKnopstap(naam)) throw new NotFound();
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  const status = takeStep(routestapStappen, naam, alsRoutestap(tx, traject, stap), tx.actor.rollen);
  await takeVersion(tx, 'routestap', stap.id, versie, { status });
  await verantwoord(tx, naam, stap.id);
}

/** Writes that a planned day moved, so that slipping can be seen. */
export const schrijfVerschuiving = (
  tx: ActorTx,
  stap: Pick<RoutestapRij, 'id' | 'gepland'>,
  naarDag: Day,
  reden: string,
) =>
  tx.db
    .insertInto('routeverschuiving')
    .values({
      regio_id: tx.actor.regioId,
      routestap_id: stap.id,
      op: tx.nu,
      van: stap.gepland,
      naar: naarDag,
      reden,
      medewerker_id: tx.actor.medewerkerId,
    })
    .execute();

/** Gives a step another day; what was on the agenda is planned again. */
export async function verschuifStap(
  tx: ActorTx,
  traject: TrajectRij,
  routestapId: string,
  dag: Day,
  reden: string,
  versie: number,
): Promise<void> {
  const stap = await vindRoutestap(tx, traject.id, routestapId);
  if (!stap) throw new NotFound();
  eisVoorGemeente(tx, stap.gemeente_code);
  await eisNogOpen(tx, traject);
  if (stap.status === 'besloten' || stap.status === 'bekendgemaakt') throw new Conflict('besluitvorming.alBesloten');
  if (stap.gepland === dag) throw new Invalid([{ field: 'dag', key: 'fout.route.zelfdeDag' }]);
  await takeVersion(tx, 'routestap', stap.id, versie, { gepland: dag, status: 'gepland' });
  await schrijfVerschuiving(tx, stap, dag, reden);
  await verantwoord(tx, 'verschuiven', stap.id);
}
