// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { tryStep } from '../../platform/process.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import { beginCasus } from '../casus/commands.ts';
import { beginTermijn, laatTermijnVervallen, rondTermijnAf } from '../termijn/commands.ts';
import { alsOverdracht, type OverdrachtRij } from './queries.ts';
import { overdrachtRollen, overdrachtStappen, type OverdrachtStatus } from './rules.ts';

export interface Aanbod {
  readonly naar: string;
  readonly boodschap: string;
  readonly warm: boolean;
}

/** Offers a melding's casus to another organisation; answering it has a term (D11). */
export async function biedAan(
  tx: ActorTx,
  melding: { id: string; casusId: string; nummer: string },
  aanbod: Aanbod,
): Promise<string> {
  const naar = await tx.db
    .selectFrom('organisatie')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', aanbod.naar)
    .executeTakeFirst();
  if (!naar || naar.id === tx.actor.organisatieId) throw new Invalid([{ field: 'naar', key: 'fout.keuze' }]);
  const id = randomUUID();
  await tx.db
    .insertInto('overdracht')
    .values({
      regio_id: tx.actor.regioId,
      id,
      casus_id: melding.casusId,
      melding_id: melding.id,
      van_organisatie_id: tx.actor.organisatieId,
      naar_organisatie_id: naar.id,
      status: 'aangeboden',
      boodschap: aanbod.boodschap,
      warm: aanbod.warm,
      aangeboden_op: tx.nu,
    })
    .execute();
  await beginTermijn(tx, {
    soort: 'acceptatie',
    objectSoort: 'overdracht',
    objectId: id,
    kenmerk: melding.nummer,
    casusId: melding.casusId,
    zietOokId: naar.id,
  });
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: 'overdracht.aangeboden', object_id: id })
    .execute();
  return id;
}

function magStap(tx: ActorTx, rij: OverdrachtRij, stap: string): OverdrachtStatus {
  const uitkomst = tryStep(
    overdrachtStappen,
    stap,
    alsOverdracht(rij),
    overdrachtRollen(alsOverdracht(rij), tx.actor.organisatieId),
  );
  if (uitkomst.ok) return uitkomst.to;
  throw uitkomst.why === 'status' ? new Conflict() : new Forbidden();
}

async function leg(
  tx: ActorTx,
  rij: OverdrachtRij,
  stap: string,
  naar: OverdrachtStatus,
  versie: number,
  reden: string,
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('overdracht')
    .set({ status: naar, beantwoord_op: tx.nu, beantwoord_door: tx.actor.medewerkerId, reden, versie: versie + 1 })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.id)
    .where('status', '=', 'aangeboden')
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  const antwoord = { soort: 'acceptatie', objectId: rij.id } as const;
  await (naar === 'ingetrokken' ? laatTermijnVervallen(tx, antwoord) : rondTermijnAf(tx, antwoord));
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: `overdracht.${naar}`, object_id: rij.id })
    .execute();
  await tx.verantwoord({
    handeling: `overdracht.${stap}`,
    objectSoort: 'overdracht',
    objectId: rij.id,
    dossierId: rij.casus_id,
  });
}

const beantwoord = async (tx: ActorTx, id: string, geaccepteerd: boolean) => {
  const { rows } = await sql<{
    gelukt: boolean;
  }>`select app.beantwoord_overdracht(${id}::uuid, ${geaccepteerd}) as gelukt`.execute(tx.db);
  if (!rows[0]?.gelukt) throw new Conflict();
};

export interface Rolverdeling {
  readonly contactpersoon: string;
  readonly casusregisseur: string;
}

/** The receiver takes over: sight of the casus, its roles, phase 1 and the monitor moments begin in one transaction (G06, G14, D12). */
export async function accepteer(tx: ActorTx, rij: OverdrachtRij, rollen: Rolverdeling, versie: number): Promise<void> {
  const naar = magStap(tx, rij, 'accepteren');
  await beantwoord(tx, rij.id, true);
  await leg(tx, rij, 'accepteren', naar, versie, '');
  await beginCasus(tx, rij.casus_id, rollen);
}

/** The receiver says no; the melding goes back to the sender, who stayed responsible all along (G06). */
export async function wijsAf(tx: ActorTx, rij: OverdrachtRij, reden: string, versie: number): Promise<void> {
  const naar = magStap(tx, rij, 'afwijzen');
  await beantwoord(tx, rij.id, false);
  await leg(tx, rij, 'afwijzen', naar, versie, reden);
}

/** The sender takes the offer back. */
export async function trekIn(tx: ActorTx, rij: OverdrachtRij, reden: string, versie: number): Promise<void> {
  const naar = magStap(tx, rij, 'intrekken');
  await leg(tx, rij, 'intrekken', naar, versie, reden);
  await tx.db
    .updateTable('melding')
    .set({ status: 'besloten', versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.melding_id)
    .where('status', '=', 'inOverdracht')
    .execute();
}
