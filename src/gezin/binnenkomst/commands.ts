// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import type { DB } from '../../platform/db/tables.ts';
import type { ExtraHolidays, Instant } from '../../platform/dates.ts';
import { Invalid, NotFound } from '../../platform/result.ts';
import { ontvangMelding } from '../melding/commands.ts';
import type { MeldingInvoer } from '../melding/schema.ts';
import { rondTermijnAf } from '../termijn/commands.ts';
import { termijnen } from '../termijn/queries.ts';
import { teLaatVanaf, type Duur } from '../termijn/rules.ts';
import { voegBijlagenToe, type SchoonBestand } from './bijlage/commands.ts';
import { alsBinnenkomst, vindBinnenkomst, type BinnenkomstRij } from './queries.ts';
import { binnenkomstStappen, MET_MELDING, MET_REDEN, type BinnenkomstSoort } from './rules.ts';
import type { BinnenkomstInhoud } from './schema.ts';

export interface Inzending {
  readonly regioId: number;
  readonly soort: BinnenkomstSoort;
  readonly inhoud: BinnenkomstInhoud;
  readonly bestanden: readonly SchoonBestand[];
  readonly nu: Instant;
  readonly duur: Duur;
  readonly vrijeDagen: ExtraHolidays;
}

/** Puts in what someone sends, with its files and the term of reading it; never looks at who is in it. */
export async function dienIn(db: Kysely<DB>, inzending: Inzending): Promise<{ id: string; nummer: string }> {
  const { regioId, soort, inhoud, duur, nu, vrijeDagen } = inzending;
  const grens = teLaatVanaf(nu, duur, vrijeDagen);
  const { rows } = await sql<{ id: string; nummer: string }>`
    select * from app.dien_in(${regioId}, ${soort}, ${JSON.stringify(inhoud)}::jsonb, ${JSON.stringify(duur)}::jsonb, ${grens}::timestamptz)`.execute(
    db,
  );
  const [nieuw] = rows;
  if (!nieuw) throw new Error('nothing was put in');
  await voegBijlagenToe(db, nieuw.id, inzending.bestanden);
  return nieuw;
}

/** Records a letter without a known sender, so that it is read and weighed as what else comes in. */
export async function legBriefVast(
  tx: ActorTx,
  inhoud: BinnenkomstInhoud,
  bestanden: readonly SchoonBestand[],
): Promise<string> {
  const { duur, vrijeDagen } = await termijnen(tx);
  const { regioId } = tx.actor;
  const over = { regioId, soort: 'brief', inhoud, bestanden, nu: tx.nu, duur: duur.binnenkomst, vrijeDagen } as const;
  const { id } = await dienIn(tx.db, over);
  await tx.verantwoord({ handeling: 'binnenkomst.vastgelegd', objectSoort: 'binnenkomst', objectId: id });
  return id;
}

/** What a step leaves behind besides the status. */
interface Gevolg {
  readonly reden?: string;
  readonly meldingId?: string;
}

/** Takes a step of the process; throws NotFound, Forbidden, Conflict or GatesClosed with every gate that is not met. */
async function zetStap(tx: ActorTx, rij: BinnenkomstRij, stap: string, versie: number, gevolg: Gevolg): Promise<void> {
  const naar = takeStep(binnenkomstStappen, stap, alsBinnenkomst(rij), tx.actor.rollen);
  await takeVersion(tx, 'binnenkomst', rij.id, versie, {
    status: naar,
    ...(gevolg.reden !== undefined && { reden: gevolg.reden }),
    ...(gevolg.meldingId !== undefined && { melding_id: gevolg.meldingId }),
    ...(rij.status === 'nieuw' && { afgehandeld_op: tx.nu, afgehandeld_door: tx.actor.medewerkerId }),
  });
  await rondTermijnAf(tx, { soort: 'binnenkomst', objectId: rij.id });
  await tx.verantwoord({ handeling: `binnenkomst.${stap}`, objectSoort: 'binnenkomst', objectId: rij.id });
}

/** The melding with this number, as far as it is there for the actor. */
async function meldingMet(tx: ActorTx, nummer: string): Promise<string> {
  const gevonden = await tx.db
    .selectFrom('melding')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('nummer', '=', nummer.trim().toUpperCase())
    .executeTakeFirst();
  if (!gevonden) throw new Invalid([{ field: 'melding', key: 'fout.geenMelding' }]);
  return gevonden.id;
}

/** A step as the queue or the API takes it; what becomes a melding here was recorded before, by phone for one. */
export async function zetBinnenkomstStap(
  tx: ActorTx,
  rij: BinnenkomstRij,
  stap: string,
  { versie, reden, melding }: { readonly versie: number; readonly reden: string; readonly melding: string },
): Promise<void> {
  if (MET_REDEN.has(stap) && reden === '') throw new Invalid([{ field: 'reden', key: 'fout.leeg' }]);
  const meldingId = MET_MELDING.has(stap) ? await meldingMet(tx, melding) : undefined;
  await zetStap(tx, rij, stap, versie, meldingId ? { meldingId } : { reden });
}

/** Makes a melding of what came in, in one transaction with moving it on. */
async function maakMelding(
  tx: ActorTx,
  rij: BinnenkomstRij,
  versie: number,
  invoer: MeldingInvoer,
  sleutel: Buffer,
): Promise<string> {
  const meldingId = await ontvangMelding(tx, invoer, sleutel);
  await zetStap(tx, rij, 'maakMelding', versie, { meldingId });
  return meldingId;
}

/** Takes in a melding by the form of Veilig Thuis; where it began with something that came in, that moves on with it. */
export async function ontvangUit(
  tx: ActorTx,
  invoer: MeldingInvoer,
  binnenkomstId: string | null,
  sleutel: Buffer,
): Promise<string> {
  if (binnenkomstId === null) return ontvangMelding(tx, invoer, sleutel);
  const rij = await vindBinnenkomst(tx, binnenkomstId);
  if (!rij) throw new NotFound();
  return maakMelding(tx, rij, rij.versie, invoer, sleutel);
}
