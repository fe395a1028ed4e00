// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { tryStep } from '../../platform/process.ts';
import { Conflict, Forbidden, Invalid, type FieldError } from '../../platform/result.ts';
import { beginCasus } from '../casus/commands.ts';
import { foutenInTeksten, kijkStukkenNa, legStukkenVast, type KlaarStuk } from '../overdrachtstuk/commands.ts';
import { beginTermijn, laatTermijnVervallen, rondTermijnAf } from '../termijn/commands.ts';
import { legVerstrekkingVast } from '../verstrekking/commands.ts';
import { alsOverdracht, type OverdrachtRij } from './queries.ts';
import { overdrachtRollen, overdrachtStappen, type OverdrachtStap, type OverdrachtStatus } from './rules.ts';
import type { Aanbod } from './schema.ts';

export interface Aangeboden {
  readonly id: string;
  readonly casusId: string;
  readonly nummer: string;
}

interface NagekekenAanbod {
  readonly fouten: readonly FieldError[];
  readonly stukken: readonly KlaarStuk[];
  readonly naar: { readonly id: string | null; readonly naam: string };
}

/** The joint talk is recorded after it was held. */
const gesprekFouten = (tx: ActorTx, { gesprekOp }: { readonly gesprekOp: Day | null }): FieldError[] =>
  gesprekOp && gesprekOp > dayOf(tx.nu) ? [{ field: 'gesprekOp', key: 'fout.toekomst' }] : [];

async function kijkAanbodNa(
  tx: ActorTx,
  melding: Pick<Aangeboden, 'id' | 'casusId'>,
  aanbod: Aanbod,
): Promise<NagekekenAanbod> {
  const gekozen = await tx.db
    .selectFrom('organisatie')
    .select(['id', 'naam'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', aanbod.naar ?? tx.actor.organisatieId)
    .executeTakeFirst();
  const intern = gekozen && gekozen.id !== tx.actor.organisatieId ? gekozen : undefined;
  const buiten = aanbod.extern !== '' && aanbod.externSoort !== null;
  const partij = Boolean(intern) !== buiten && (aanbod.naar === null) === buiten;
  const { stukken, fouten } = await kijkStukkenNa(tx, melding.casusId, melding.id, aanbod.stukken);
  const { boodschap, doel, noodzaak, gesprekMet } = aanbod;
  return {
    stukken,
    naar: intern ?? { id: null, naam: aanbod.extern },
    fouten: [
      ...(partij ? [] : [{ field: 'naar', key: 'fout.eenOntvanger' }]),
      ...gesprekFouten(tx, aanbod),
      ...fouten,
      ...(await foutenInTeksten(tx, melding.casusId, { boodschap, doel, noodzaak, gesprekMet })),
    ],
  };
}

/** Everything that keeps an offer from being made, by its field. */
export const foutenInAanbod = async (
  tx: ActorTx,
  melding: Pick<Aangeboden, 'id' | 'casusId'>,
  aanbod: Aanbod,
): Promise<readonly FieldError[]> => (await kijkAanbodNa(tx, melding, aanbod)).fouten;

/**
 * Offers a melding's casus to another organisation or to a party outside Verband; answering it has a term (D11). Copies of the
 * chosen pieces stay with it, and what the receiver reads before its answer enters the register now (G20).
 */
export async function biedAan(tx: ActorTx, melding: Aangeboden, aanbod: Aanbod): Promise<string> {
  const { fouten, stukken, naar } = await kijkAanbodNa(tx, melding, aanbod);
  if (fouten.length > 0) throw new Invalid(fouten);
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
      naar_extern: naar.id ? null : naar.naam,
      extern_soort: naar.id ? null : aanbod.externSoort,
      status: 'aangeboden',
      boodschap: aanbod.boodschap,
      warm: aanbod.warm,
      gesprek_op: aanbod.gesprekOp,
      gesprek_met: aanbod.gesprekMet,
      grondslag: aanbod.grondslag,
      doel: aanbod.doel,
      noodzaak: aanbod.noodzaak,
      aangeboden_op: tx.nu,
      aangeboden_door: tx.actor.medewerkerId,
    })
    .execute();
  await legStukkenVast(tx, id, stukken);
  const nu = naar.id ? stukken.filter(({ voorBesluit }) => voorBesluit) : stukken;
  await legVerstrekkingVast(tx, {
    casusId: melding.casusId,
    aanOrganisatieId: naar.id,
    aan: naar.naam,
    wat: ['boodschap', ...nu.map(({ inhoud }) => inhoud.soort)],
    grondslag: aanbod.grondslag,
    doel: aanbod.doel,
    noodzaak: aanbod.noodzaak,
    objectSoort: 'overdracht',
    objectId: id,
  });
  await beginTermijn(tx, {
    soort: 'acceptatie',
    objectSoort: 'overdracht',
    objectId: id,
    kenmerk: melding.nummer,
    casusId: melding.casusId,
    zietOokId: naar.id ?? undefined,
  });
  await inUitbox(tx, 'aangeboden', id);
  return id;
}

const inUitbox = async (tx: ActorTx, soort: OverdrachtStatus, id: string): Promise<void> => {
  await tx.db
    .insertInto('uitbox')
    .values({ regio_id: tx.actor.regioId, soort: `overdracht.${soort}`, object_id: id })
    .execute();
};

/** The status that a step leads to; throws when it is not there for the actor now. */
export function magStap(tx: ActorTx, rij: OverdrachtRij, stap: OverdrachtStap): OverdrachtStatus {
  const overdracht = alsOverdracht(rij);
  const uitkomst = tryStep(overdrachtStappen, stap, overdracht, overdrachtRollen(overdracht, tx.actor.organisatieId));
  if (uitkomst.ok) return uitkomst.to;
  throw uitkomst.why === 'status' ? new Conflict() : new Forbidden();
}

interface Gesprek {
  readonly gesprekOp: Day | null;
  readonly gesprekMet: string;
}
function moetGesprekKunnen(tx: ActorTx, gesprek: Gesprek): void {
  const fouten = gesprekFouten(tx, gesprek);
  if (fouten.length > 0) throw new Invalid(fouten);
}
const GEEN_GESPREK: Gesprek = { gesprekOp: null, gesprekMet: '' };

/** Moves a transfer on, with what is recorded at that step; a talk that was recorded before stays. */
export async function legStapVast(
  tx: ActorTx,
  rij: OverdrachtRij,
  stap: OverdrachtStap,
  versie: number,
  waarden: object,
  gesprek: Gesprek = GEEN_GESPREK,
): Promise<void> {
  const naar = magStap(tx, rij, stap);
  moetGesprekKunnen(tx, gesprek);
  const { numUpdatedRows } = await tx.db
    .updateTable('overdracht')
    .set({
      ...waarden,
      ...(gesprek.gesprekOp && { gesprek_op: gesprek.gesprekOp, gesprek_met: gesprek.gesprekMet }),
      status: naar,
      versie: versie + 1,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.id)
    .where('status', '=', rij.status)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await inUitbox(tx, naar, rij.id);
  await tx.verantwoord({
    handeling: `overdracht.${stap}`,
    objectSoort: 'overdracht',
    objectId: rij.id,
    dossierId: rij.casus_id,
  });
}

/** What every answer to an offer records; the term of answering ends with it. */
export async function legAntwoordVast(
  tx: ActorTx,
  rij: OverdrachtRij,
  stap: OverdrachtStap,
  versie: number,
  waarden: object,
  gesprek?: Gesprek,
): Promise<void> {
  const antwoord = { beantwoord_op: tx.nu, beantwoord_door: tx.actor.medewerkerId, ...waarden };
  await legStapVast(tx, rij, stap, versie, antwoord, gesprek);
  const over = { soort: 'acceptatie', objectId: rij.id } as const;
  await (stap === 'intrekken' ? laatTermijnVervallen(tx, over) : rondTermijnAf(tx, over));
}

/** Whoever took over tells what was done, within the term; the sender waits for it. */
export const beginBerichtTermijn = (tx: ActorTx, rij: OverdrachtRij) =>
  beginTermijn(tx, {
    soort: 'berichtTerug',
    objectSoort: 'overdracht',
    objectId: rij.id,
    kenmerk: rij.kenmerk,
    casusId: rij.casus_id,
    zietOokId: rij.van_organisatie_id === tx.actor.organisatieId ? undefined : rij.van_organisatie_id,
  });

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

/** The receiver takes over: sight of the casus, its roles, phase 1, the monitor moments and the term of the message back begin in one transaction (G06, G14, D12). */
export async function accepteer(
  tx: ActorTx,
  rij: OverdrachtRij,
  rollen: Rolverdeling & Partial<Gesprek>,
  versie: number,
): Promise<void> {
  magStap(tx, rij, 'accepteren');
  const gesprek = { ...GEEN_GESPREK, ...rollen };
  moetGesprekKunnen(tx, gesprek);
  await beantwoord(tx, rij.id, true);
  await legAntwoordVast(tx, rij, 'accepteren', versie, {}, gesprek);
  await beginBerichtTermijn(tx, rij);
  await beginCasus(tx, rij.casus_id, rollen);
}

/** The receiver says no; the melding goes back to the sender, who stayed responsible all along (G06). */
export async function wijsAf(tx: ActorTx, rij: OverdrachtRij, reden: string, versie: number): Promise<void> {
  magStap(tx, rij, 'afwijzen');
  await beantwoord(tx, rij.id, false);
  await legAntwoordVast(tx, rij, 'afwijzen', versie, { reden });
}

/** Moves the melding of a transfer along, where the sender itself may: back to its decision, or settled. */
export async function zetMelding(tx: ActorTx, rij: OverdrachtRij, status: 'besloten' | 'afgehandeld'): Promise<void> {
  await tx.db
    .updateTable('melding')
    .set({ status, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.melding_id)
    .where('status', '=', 'inOverdracht')
    .execute();
}

/** The sender takes the offer back. */
export async function trekIn(tx: ActorTx, rij: OverdrachtRij, reden: string, versie: number): Promise<void> {
  await legAntwoordVast(tx, rij, 'intrekken', versie, { reden });
  await zetMelding(tx, rij, 'besloten');
}
