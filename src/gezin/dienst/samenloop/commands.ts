// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf, startOfDay, type Instant } from '../../../platform/dates.ts';
import { dienstVan, type Besluit, type Dienstsoort } from '../../beoordeling/rules.ts';
import { beginTermijn, laatTermijnVervallen } from '../../termijn/commands.ts';
import { termijnen } from '../../termijn/queries.ts';
import { uiterlijk } from '../../termijn/rules.ts';
import { Conflict } from '../../../platform/result.ts';
import { plichtTerugkoppeling } from '../../terugkoppeling/commands.ts';
import { lopendeDienst, meldingenIn, type DienstRij } from '../queries.ts';
import { samenloop, type Samenloop } from '../rules.ts';

/** What of a melding a dienst needs to know. */
export interface BeslotenMelding {
  readonly id: string;
  readonly nummer: string;
  readonly casus_id: string;
  readonly organisatie_id: string;
  readonly besluit: Besluit | null;
}
type Lopend = NonNullable<Awaited<ReturnType<typeof lopendeDienst>>>;

const voegBij = async (tx: ActorTx, meldingId: string, dienstId: string): Promise<void> => {
  await tx.db
    .updateTable('melding')
    .set({ dienst_id: dienstId })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', meldingId)
    .execute();
};

/** The melding must be placed: a transfer, or an end. Its term stands still while a transfer waits for its answer. */
export const vraagVervolg = (
  tx: ActorTx,
  { id, nummer, casus_id }: Pick<BeslotenMelding, 'id' | 'nummer' | 'casus_id'>,
): Promise<unknown> =>
  beginTermijn(tx, {
    soort: 'vervolg',
    objectSoort: 'melding',
    objectId: id,
    kenmerk: nummer,
    casusId: casus_id,
    medewerkerId: tx.actor.medewerkerId,
  });

/** The dienst is done; every melding in it must be placed (gezinskring.md 1.2 step 4). */
export async function vraagVervolgNaDienst(tx: ActorTx, dienstId: string): Promise<void> {
  const meldingen = await tx.db
    .selectFrom('melding')
    .select(['id', 'nummer', 'casus_id'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('dienst_id', '=', dienstId)
    .where('status', '=', 'inDienst')
    .execute();
  for (const melding of meldingen) await vraagVervolg(tx, melding);
}

/** A dienst begins for the law with the decision (D3) [L3 4.1]. */
export async function beginDienst(
  tx: ActorTx,
  melding: BeslotenMelding,
  soort: Dienstsoort,
  besloten: Instant = tx.nu,
): Promise<string> {
  const id = randomUUID();
  const bij = { regio_id: tx.actor.regioId, casus_id: melding.casus_id, organisatie_id: melding.organisatie_id };
  await tx.db
    .insertInto('dienst')
    .values({ ...bij, id, soort, kenmerk: melding.nummer, formele_start: dayOf(besloten) })
    .execute();
  await beginTermijn(tx, {
    soort,
    objectSoort: 'dienst',
    objectId: id,
    kenmerk: melding.nummer,
    casusId: melding.casus_id,
    begonnenOp: besloten,
  });
  await voegBij(tx, melding.id, id);
  return id;
}

/** D3b: an onderzoek that stays as it is follows the FIRST melding: its term of assessment, and from there ten weeks [L3 3.1.2]. */
async function volgEersteMelding(tx: ActorTx, dienst: Lopend): Promise<void> {
  const eerste = await tx.db
    .selectFrom('melding')
    .select('ontvangen_op')
    .where('regio_id', '=', tx.actor.regioId)
    .where('dienst_id', '=', dienst.id)
    .orderBy('ontvangen_op')
    .limit(1)
    .executeTakeFirst();
  if (!eerste || dienst.soort !== 'onderzoek') return;
  const regels = await termijnen(tx);
  const begonnenOp = startOfDay(uiterlijk(dayOf(eerste.ontvangen_op), regels.duur.beoordeling, regels.vrijeDagen));
  const over = { soort: dienst.soort, objectSoort: 'dienst', objectId: dienst.id, kenmerk: dienst.kenmerk } as const;
  await laatTermijnVervallen(tx, over);
  await beginTermijn(tx, { ...over, casusId: dienst.casus_id, begonnenOp }, regels);
}

/** After an onderzoek everyone who reported hears again, each about the own melding [V4]. */
export async function plichtNaOnderzoek(
  tx: ActorTx,
  { id, soort, casus_id: casusId }: Pick<DienstRij, 'id' | 'soort' | 'casus_id'>,
): Promise<void> {
  if (soort !== 'onderzoek') return;
  for (const { id: meldingId, nummer: kenmerk } of await meldingenIn(tx, id))
    await plichtTerugkoppeling(tx, { meldingId, casusId, kenmerk, moment: 'naOnderzoek' });
}

/** Closes what another decision replaces; its meldingen go on in the new dienst, or are ended by hand. */
export async function vervang(tx: ActorTx, dienst: Lopend, door: BeslotenMelding, nieuw: Dienstsoort | undefined) {
  const { numUpdatedRows } = await tx.db
    .updateTable('dienst')
    .set({
      status: 'voortijdigAfgesloten',
      afgerond_op: dayOf(tx.nu),
      reden: `besluit ${door.nummer}`,
      versie: sql`versie + 1`,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', dienst.id)
    .where('versie', '=', dienst.versie)
    .executeTakeFirst();
  // A colleague was working on it: what was judged in the meantime stays.
  if (numUpdatedRows !== 1n) throw new Conflict();
  await laatTermijnVervallen(tx, { soort: dienst.soort, objectId: dienst.id });
  await plichtNaOnderzoek(tx, dienst);
  const soort = 'dienst.voortijdigAfgesloten';
  await tx.db.insertInto('uitbox').values({ regio_id: tx.actor.regioId, soort, object_id: dienst.id }).execute();
  await tx.verantwoord({
    handeling: 'dienst.voortijdigAfsluiten',
    objectSoort: 'dienst',
    objectId: dienst.id,
    dossierId: dienst.casus_id,
  });
  if (!nieuw) return vraagVervolgNaDienst(tx, dienst.id);
  const id = await beginDienst(tx, door, nieuw);
  await tx.db
    .updateTable('melding')
    .set({ dienst_id: id, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('dienst_id', '=', dienst.id)
    .where('status', '=', 'inDienst')
    .execute();
}

/** What a decision does to the diensten of its casus; says which of the ways it was. */
export async function verwerkBesluit(tx: ActorTx, melding: BeslotenMelding): Promise<Samenloop> {
  const lopend = await lopendeDienst(tx, melding.casus_id);
  const nieuw = dienstVan(melding.besluit);
  const hoe = samenloop(lopend?.soort, melding.besluit, nieuw);
  if (hoe === 'nieuw' && nieuw) await beginDienst(tx, melding, nieuw);
  if (hoe === 'vervangen' && lopend) await vervang(tx, lopend, melding, nieuw);
  if (hoe === 'aansluiten' && lopend) {
    await voegBij(tx, melding.id, lopend.id);
    await volgEersteMelding(tx, lopend);
  }
  return hoe;
}
