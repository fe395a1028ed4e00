// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import { termijnen } from '../termijn/queries.ts';
import { monitorMomenten } from '../termijn/rules.ts';
import { alsCasus, collegas, rollenOp, type CasusDossier, type CasusRij } from './queries.ts';
import { casusStappen, opvolgingIsGeldig, ROLLEN, type CasusRol, type Fase } from './rules.ts';

export const legOvergangVast = async (
  tx: ActorTx,
  casusId: string,
  van: Fase,
  naar: Fase,
  onderbouwing: string,
): Promise<void> => {
  const rij = {
    regio_id: tx.actor.regioId,
    id: randomUUID(),
    casus_id: casusId,
    van,
    naar,
    op: tx.nu,
    door: tx.actor.medewerkerId,
    onderbouwing,
  };
  await tx.db.insertInto('faseovergang').values(rij).execute();
};

/** Phase 1 begins with the accepted transfer (G06): roles (G14) and the monitor moments (D12). A casus that runs already stays as it is. */
export async function beginCasus(
  tx: ActorTx,
  casusId: string,
  rollen: Readonly<Record<CasusRol, string>>,
): Promise<void> {
  const mogelijk = new Set((await collegas(tx)).map(({ id }) => id));
  for (const rol of ROLLEN) if (!mogelijk.has(rollen[rol])) throw new Invalid([{ field: rol, key: 'fout.keuze' }]);
  const vandaag = dayOf(tx.nu);
  const { numUpdatedRows } = await tx.db
    .updateTable('casus')
    .set({ status: 'directeVeiligheid', overgedragen_op: vandaag, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casusId)
    .where('status', '=', 'beoordeling')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return;
  const bij = { regio_id: tx.actor.regioId, casus_id: casusId };
  await tx.db
    .insertInto('rolbezetting')
    .values(ROLLEN.map((rol) => ({ ...bij, id: randomUUID(), rol, medewerker_id: rollen[rol], van: vandaag })))
    .execute();
  const { monitorMaanden } = await termijnen(tx);
  const momenten = monitorMomenten(vandaag, monitorMaanden);
  await tx.db
    .insertInto('monitormoment')
    .values(momenten.map((dag) => ({ ...bij, id: randomUUID(), gepland_op: dag })))
    .execute();
  await legOvergangVast(tx, casusId, 'beoordeling', 'directeVeiligheid', '');
}

/**
 * Keeps these casussen as they are until the end of the transaction, so that none closes while a melding is put in it; says how
 * each of them is now.
 */
export async function houdCasussenOpen(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly status: Fase; readonly afgeslotenOp: Day | null }>> {
  if (ids.length === 0) return new Map();
  const rijen = await tx.db
    .selectFrom('casus')
    .select(['id', 'status', 'afgesloten_op as afgeslotenOp'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .forShare()
    .execute();
  return new Map(rijen.map(({ id, ...rest }) => [id, rest]));
}

/** A casus in assessment closes with its last melding: nobody follows up on it. One melding that still runs keeps it open. */
export async function sluitZonderVervolg(tx: ActorTx, casusId: string): Promise<void> {
  // First the casus itself: a melding that is being put in it is seen after that.
  await tx.db
    .selectFrom('casus')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casusId)
    .forUpdate()
    .execute();
  const open = await tx.db
    .selectFrom('melding')
    .select('id')
    .where('casus_id', '=', casusId)
    .where('status', '<>', 'afgehandeld')
    .executeTakeFirst();
  if (open) return;
  const { numUpdatedRows } = await tx.db
    .updateTable('casus')
    .set({ status: 'afgesloten', afgesloten_op: dayOf(tx.nu), versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casusId)
    .where('status', '=', 'beoordeling')
    .executeTakeFirst();
  if (numUpdatedRows === 1n) await legOvergangVast(tx, casusId, 'beoordeling', 'afgesloten', '');
}

/** Takes a step between phases; throws with every gate that is not met. Closing ends the roles with it. */
export async function zetCasusStap(
  tx: ActorTx,
  dossier: CasusDossier,
  stap: string,
  versie: number,
  onderbouwing: string,
): Promise<void> {
  const { casus } = dossier;
  const naar = takeStep(casusStappen, stap, alsCasus(dossier, tx.nu), rollenOp(tx, dossier));
  const vandaag = dayOf(tx.nu);
  const dicht = naar === 'afgesloten';
  await takeVersion(tx, 'casus', casus.id, versie, { status: naar, ...(dicht && { afgesloten_op: vandaag }) });
  await legOvergangVast(tx, casus.id, casus.status, naar, onderbouwing);
  if (dicht)
    await tx.db
      .updateTable('rolbezetting')
      .set({ tot: vandaag })
      .where('casus_id', '=', casus.id)
      .where('tot', 'is', null)
      .execute();
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: `casus.${stap}`, object_id: casus.id })
    .execute();
  await tx.verantwoord({ handeling: `casus.${stap}`, objectSoort: 'casus', objectId: casus.id, dossierId: casus.id });
}

/** A closed casus is the end (G08): nothing is added to it any more. */
export function moetLopen(casus: CasusRij): void {
  if (casus.status === 'afgesloten' || casus.status === 'beoordeling') throw new Conflict('fout.casusLoopt');
}

/** G14: hands a role to someone else of the own organisation; the role is never empty in between. */
export async function draagRolOver(tx: ActorTx, dossier: CasusDossier, rol: CasusRol, opvolger: string): Promise<void> {
  moetLopen(dossier.casus);
  const huidig = dossier.rollen.find((bezet) => bezet.rol === rol && bezet.tot === null);
  const mogelijk = (await collegas(tx)).some(({ id }) => id === opvolger);
  if (!mogelijk || !opvolgingIsGeldig(huidig?.medewerker_id, opvolger))
    throw new Invalid([{ field: 'opvolger', key: 'fout.opvolger' }]);
  const vandaag = dayOf(tx.nu);
  if (huidig)
    await tx.db
      .updateTable('rolbezetting')
      .set({ tot: vandaag })
      .where('regio_id', '=', tx.actor.regioId)
      .where('id', '=', huidig.id)
      .execute();
  await tx.db
    .insertInto('rolbezetting')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      casus_id: dossier.casus.id,
      rol,
      medewerker_id: opvolger,
      van: vandaag,
    })
    .execute();
  await tx.verantwoord({
    handeling: 'rolbezetting.overdragen',
    objectSoort: 'casus',
    objectId: dossier.casus.id,
    dossierId: dossier.casus.id,
  });
}

/** What the family itself thinks; asked before a casus can close (G13). */
export async function legMeningVast(tx: ActorTx, casus: CasusRij, mening: string): Promise<void> {
  moetLopen(casus);
  await tx.db
    .updateTable('casus')
    .set({ mening_gezin: mening })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casus.id)
    .execute();
  await tx.verantwoord({ handeling: 'casus.mening', objectSoort: 'casus', objectId: casus.id, dossierId: casus.id });
}
