// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { tryStep } from '../../platform/process.ts';
import { Conflict, Forbidden, GatesClosed, NotFound } from '../../platform/result.ts';
import type { GelezenVisie } from './lezen/onderdeel/rules.ts';
import { leesVisie } from './lezen/rules.ts';
import { onderdeelId } from './onderdeel/queries.ts';
import { inhoudVan } from './onderdeel/rules.ts';
import { alsVisie, type VisieRij } from './queries.ts';
import { visieStappen } from './rules.ts';
import type { Gegevens } from './schema.ts';

// Rows in one statement: each has 18 values, and PostgreSQL takes 65,535 in one.
const PER_KEER = 500;

/** The database keeps neither zero bytes nor half characters; a place holder keeps every offset where it was. */
const opslaanbaar = (tekst: string): string => tekst.replaceAll('\0', ' ').toWellFormed();

async function bewaarOnderdelen(tx: ActorTx, visieId: string, gelezen: GelezenVisie): Promise<void> {
  const rijen = gelezen.onderdelen.map((deel, index) => ({
    ...inhoudVan(deel),
    regio_id: tx.actor.regioId,
    id: onderdeelId(visieId, deel.id),
    visieversie_id: visieId,
    ouder_id: deel.ouder === null ? null : onderdeelId(visieId, deel.ouder),
    volgorde: index + 1,
    zekerheid: deel.zekerheid,
    bron_van: deel.bron.van,
    bron_tot: deel.bron.tot,
  }));
  for (let van = 0; van < rijen.length; van += PER_KEER)
    await tx.db
      .insertInto('onderdeel')
      .values(rijen.slice(van, van + PER_KEER))
      .execute();
}

/** Reads the text of a document into a new version of the region's vision; nobody has confirmed any of it yet. */
export async function leesIn(tx: ActorTx, bestandsnaam: string, gelezenTekst: string): Promise<string> {
  const brontekst = opslaanbaar(gelezenTekst);
  const gelezen = leesVisie(brontekst);
  const id = randomUUID();
  await tx.db
    .insertInto('visieversie')
    .values({
      regio_id: tx.actor.regioId,
      id,
      titel: gelezen.titel,
      looptijd_van: gelezen.looptijd.van,
      looptijd_tot: gelezen.looptijd.tot,
      status: 'ingelezen',
      bestandsnaam: opslaanbaar(bestandsnaam).slice(0, 200),
      brontekst,
      gelezen: JSON.stringify(gelezen),
      ingelezen_op: tx.nu,
    })
    .execute();
  await bewaarOnderdelen(tx, id, gelezen);
  await tx.verantwoord({ handeling: 'visie.inlezen', objectSoort: 'visie', objectId: id });
  return id;
}

/**
 * Takes the version that a form was made from: whoever comes later with the same one is refused, and so is every change
 * to a confirmed vision. Holds the row until the transaction ends, so that two people never change the tree at once.
 */
export async function neemVersie(
  tx: ActorTx,
  visie: Pick<VisieRij, 'id'>,
  versie: number,
  wijziging: { titel?: string; looptijd_van?: number | null; looptijd_tot?: number | null } = {},
): Promise<void> {
  const rij = tx.db.updateTable('visieversie').where('regio_id', '=', tx.actor.regioId).where('id', '=', visie.id);
  const { numUpdatedRows } = await rij
    .set({ ...wijziging, versie: sql`versie + 1` })
    .where('status', '=', 'ingelezen')
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  const nu = await tx.db
    .selectFrom('visieversie')
    .select('status')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', visie.id)
    .executeTakeFirst();
  throw new Conflict(nu?.status === 'bevestigd' ? 'fout.visieBevestigd' : 'fout.verouderd');
}

/** Fills in what the document is called and for which years it holds. */
export async function bewaarGegevens(tx: ActorTx, visie: VisieRij, gegevens: Gegevens): Promise<void> {
  const { titel, looptijdVan, looptijdTot, versie } = gegevens;
  await neemVersie(tx, visie, versie, { titel, looptijd_van: looptijdVan, looptijd_tot: looptijdTot });
  await tx.verantwoord({ handeling: 'visie.gegevens', objectSoort: 'visie', objectId: visie.id });
}

/** Makes a vision that was read the region's vision; throws with every gate that does not hold. */
export async function bevestigVisie(tx: ActorTx, visie: VisieRij, versie: number): Promise<void> {
  const uitkomst = tryStep(visieStappen, 'bevestigen', alsVisie(visie), tx.actor.rollen);
  if (!uitkomst.ok) {
    if (uitkomst.why === 'gates') throw new GatesClosed(uitkomst.reasons);
    throw uitkomst.why === 'role' ? new Forbidden() : new Conflict('fout.visieBevestigd');
  }
  await neemVersie(tx, visie, versie);
  await tx.db
    .updateTable('visieversie')
    .set({ status: uitkomst.to, bevestigd_op: tx.nu })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', visie.id)
    .execute();
  await tx.verantwoord({ handeling: 'visie.bevestigen', objectSoort: 'visie', objectId: visie.id });
}

/** Says which indicators tell whether a goal comes nearer: no text of the vision, so also after it was confirmed, and only then. */
export async function koppelIndicatoren(
  tx: ActorTx,
  visie: VisieRij,
  onderdeel: string,
  indicatoren: readonly string[],
): Promise<void> {
  if (visie.status !== 'bevestigd') throw new Conflict('fout.eerstBevestigen');
  const doel = await tx.db
    .selectFrom('onderdeel')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visieversie_id', '=', visie.id)
    .where('id', '=', onderdeel)
    .where('soort', '=', 'doel')
    .executeTakeFirst();
  if (!doel) throw new NotFound();
  const sleutel = { regio_id: tx.actor.regioId, onderdeel_id: doel.id };
  await tx.db
    .deleteFrom('doelindicator')
    .where('regio_id', '=', sleutel.regio_id)
    .where('onderdeel_id', '=', doel.id)
    .execute();
  const rijen = [...new Set(indicatoren)].map((indicator) => ({ ...sleutel, indicator }));
  if (rijen.length > 0) await tx.db.insertInto('doelindicator').values(rijen).execute();
  await tx.verantwoord({ handeling: 'doelindicator.koppelen', objectSoort: 'onderdeel', objectId: doel.id });
}
