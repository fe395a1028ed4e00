// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeStep } from '../../platform/step.ts';
import { takeVersion } from '../../platform/db/version.ts';
import { newDraftCode, readDraftCode } from '../../platform/draft-box.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { dayOf } from '../../platform/dates.ts';
import { vensters } from '../inspraak/queries.ts';
import { sluitdag, vensterOpen } from '../inspraak/rules.ts';
import { deelnemers, houdTraject, type TrajectRij } from '../visietraject/queries.ts';
import {
  alsReactie,
  ongemerktLaat,
  passagekeuzes,
  puntenVan,
  verkeerdGemerkt,
  voorgelegdOp,
  type ReactieRij,
} from './queries.ts';
import type { Trajectstatus } from '../visietraject/rules.ts';
import { puntenOpen, reactieStappen, waaromAntwoordDicht } from './rules.ts';
import type { Puntgegevens, Reactiegegevens } from './schema.ts';

/** What is kept of a follow code: it cannot be read back. */
export const volgcodeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

/** The database keeps neither zero bytes nor half characters. */
export const opslaanbaar = (tekst: string): string => tekst.replaceAll('\0', ' ').toWellFormed();

/** The passage must be one of this traject. */
export const keurPassage = async (
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  passage: string | null,
): Promise<void> => {
  if (passage === null) return;
  const keuzes = await passagekeuzes(tx, traject.id);
  if (!keuzes.some(({ id }) => id === passage)) throw new Invalid([{ field: 'passage', key: 'fout.keuze' }]);
};

/** The municipality must be one that makes this vision. */
export async function keurGemeente(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  gemeente: string | null,
): Promise<void> {
  if (gemeente === null) return;
  const leden = await deelnemers(tx, traject.id);
  if (!leden.some(({ code }) => code === gemeente)) throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
}

/**
 * Refuses to change what the councils have before them: once the text lies there, every reaction in the nota stays as it is
 * (G5). What came in after that can still be answered, until the vision is adopted.
 */
export async function houdAntwoordOpen(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  reactie?: Pick<ReactieRij, 'vastgelegd_op'>,
): Promise<Trajectstatus> {
  const status = await houdTraject(tx, traject.id);
  const dicht = waaromAntwoordDicht(status, await voorgelegdOp(tx, traject.id), reactie?.vastgelegd_op);
  if (dicht !== undefined) throw new Conflict(dicht);
  return status;
}

type Ontvangst = Pick<Reactiegegevens, 'reactiesoort' | 'indiener' | 'gemeente' | 'ontvangenOp'>;

/** Whether a reaction came after the windows of its municipality. */
async function kwamLaat(tx: ActorTx, traject: Pick<TrajectRij, 'id'>, gegevens: Ontvangst): Promise<boolean> {
  if (gegevens.reactiesoort === 'technischeVraag') return false;
  const gemeenten = await deelnemers(tx, traject.id);
  const gemeente = gemeenten.find(({ code }) => code === gegevens.gemeente);
  const dag = sluitdag(await vensters(tx, traject.id), gemeente, gegevens.indiener);
  return dag !== undefined && gegevens.ontvangenOp > dag;
}

/** Whether a reaction is marked as late: while windows can still move that waits until someone marks what came late (G4). */
export const isLaat = async (
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  status: Trajectstatus,
  gegevens: Ontvangst,
  gemerkt = false,
): Promise<boolean> => (gemerkt || !vensterOpen(status)) && (await kwamLaat(tx, traject, gegevens));

/** Enters what came by mail, letter or in a meeting; what comes after inspraak closed is marked at once. */
export async function legReactieVast(tx: ActorTx, traject: TrajectRij, gegevens: Reactiegegevens): Promise<string> {
  await keurPassage(tx, traject, gegevens.passage);
  await keurGemeente(tx, traject, gegevens.gemeente);
  if (gegevens.ontvangenOp > dayOf(tx.nu)) throw new Invalid([{ field: 'ontvangenOp', key: 'fout.toekomst' }]);
  const status = await houdTraject(tx, traject.id);
  if (status === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
  const { rows } = await sql<{ n: number }>`select app.volgend_reactienummer(${traject.id}::uuid) as n`.execute(tx.db);
  const id = randomUUID();
  await tx.db
    .insertInto('reactie')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      nummer: rows[0]?.n ?? 1,
      soort: gegevens.reactiesoort,
      kanaal: gegevens.reactiekanaal,
      indiener: gegevens.indiener,
      naam: gegevens.organisatienaam || null,
      gemeente_code: gegevens.gemeente,
      ontvangen_op: gegevens.ontvangenOp,
      tekst: opslaanbaar(gegevens.tekst),
      passage_id: gegevens.passage,
      te_laat: await isLaat(tx, traject, status, gegevens),
      vastgelegd_op: tx.nu,
    })
    .execute();
  await tx.verantwoord({ handeling: 'reactie.vastleggen', objectSoort: 'reactie', objectId: id });
  return id;
}

/** Adds a point at the end; the order in which points were made is that of the reaction. */
export async function voegPuntToe(
  tx: ActorTx,
  traject: TrajectRij,
  reactie: ReactieRij,
  gegevens: Puntgegevens,
): Promise<string> {
  await houdAntwoordOpen(tx, traject, reactie);
  if (!puntenOpen(reactie.status)) throw new Conflict('reactie.puntenDicht');
  await keurPassage(tx, traject, gegevens.passage);
  await takeVersion(tx, 'reactie', reactie.id, gegevens.versie);
  const id = randomUUID();
  await tx.db
    .insertInto('reactiepunt')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      reactie_id: reactie.id,
      volgnummer: sql<number>`(select coalesce(max(p.volgnummer), 0) + 1 from reactiepunt p where p.reactie_id = ${reactie.id})`,
      passage_id: gegevens.passage,
      thema: gegevens.thema,
      tekst: opslaanbaar(gegevens.tekst),
      gewijzigd_op: tx.nu,
    })
    .execute();
  await tx.verantwoord({ handeling: 'reactie.puntToevoegen', objectSoort: 'reactie', objectId: reactie.id });
  return id;
}

/** Takes a step of one reaction; throws with every gate that does not hold. */
export async function zetReactiestap(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  reactie: ReactieRij,
  stap: string,
  versie: number,
): Promise<void> {
  if (stap === 'reactieIntrekken' || stap === 'reactieTerughalen') throw new NotFound();
  await houdAntwoordOpen(tx, traject, reactie);
  await takeVersion(tx, 'reactie', reactie.id, versie);
  const status = takeStep(reactieStappen, stap, alsReactie(reactie, await puntenVan(tx, reactie.id)), tx.actor.rollen);
  // Publishing is done for all reactions together, so that nobody hears before others.
  if (status === 'vastgesteld' || status === 'teruggekoppeld') throw new Conflict('reactie.samenVaststellen');
  await takeVersion(tx, 'reactie', reactie.id, versie + 1, { status });
  await tx.verantwoord({ handeling: `reactie.${stap}`, objectSoort: 'reactie', objectId: reactie.id });
}

async function merk(tx: ActorTx, ids: readonly string[], laat: boolean): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .updateTable('reactie')
    .set({ te_laat: laat, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Whoever was marked late by a window that was typed wrong is in time by the one that was mended. */
export async function haalMerkWeg(tx: ActorTx, traject: Pick<TrajectRij, 'id'>): Promise<void> {
  const gemeenten = await deelnemers(tx, traject.id);
  const { opTijd } = await verkeerdGemerkt(tx, traject.id, await vensters(tx, traject.id), gemeenten);
  await merk(tx, opTijd, false);
}

/** Marks every reaction that came after its window closed; they are answered all the same. Gives how many. */
export async function merkLaat(tx: ActorTx, traject: TrajectRij): Promise<number> {
  const laat = await ongemerktLaat(tx, traject.id, await vensters(tx, traject.id), await deelnemers(tx, traject.id));
  await merk(tx, laat, true);
  await tx.verantwoord({ handeling: 'reactie.merkTeLaat', objectSoort: 'visietraject', objectId: traject.id });
  return laat.length;
}

/** Gives a reaction a follow code, which is shown once; an earlier one no longer opens anything. */
export async function geefVolgcode(tx: ActorTx, reactie: ReactieRij, versie: number): Promise<string> {
  const code = newDraftCode();
  await takeVersion(tx, 'reactie', reactie.id, versie, { volgcode_hash: volgcodeHash(readDraftCode(code) ?? '') });
  await tx.verantwoord({ handeling: 'reactie.volgcode', objectSoort: 'reactie', objectId: reactie.id });
  return code;
}

/** Withdraws the follow code: whoever has it sees what someone with a wrong code sees. */
export async function trekVolgcodeIn(tx: ActorTx, reactie: ReactieRij, versie: number): Promise<void> {
  await takeVersion(tx, 'reactie', reactie.id, versie, { volgcode_hash: null });
  await tx.verantwoord({ handeling: 'reactie.volgcodeIntrekken', objectSoort: 'reactie', objectId: reactie.id });
}
