// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { Conflict, Forbidden, Invalid } from '../../../platform/result.ts';
import { bijhouden } from '../access.ts';
import { gevolgVan, isAfgesloten } from '../rules.ts';
import { houdActiviteit, type ActiviteitRij } from '../queries.ts';
import type { Gevolggegevens, Opbrengstgegevens } from '../schema.ts';
import type { Opbrengst } from './queries.ts';

/** A passage of this traject that is still there. */
async function eisPassage(tx: ActorTx, trajectId: string, passageId: string | null): Promise<void> {
  if (passageId === null) return;
  const gevonden = await tx.db
    .selectFrom('passage')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('id', '=', passageId)
    .executeTakeFirst();
  if (!gevonden) throw new Invalid([{ field: 'passage', key: 'fout.keuze' }]);
}

/** Adds a point that an activity yielded, with or without its place in the text. */
export async function voegOpbrengstToe(
  tx: ActorTx,
  trajectId: string,
  activiteit: Pick<ActiviteitRij, 'id'>,
  { tekst, passage }: Opbrengstgegevens,
): Promise<void> {
  if (!mayDo(bijhouden, tx.actor.rollen)) throw new Forbidden();
  await eisPassage(tx, trajectId, passage);
  const { regioId } = tx.actor;
  // One after another, so that each has a number of its own and a second press is seen.
  if (isAfgesloten(await houdActiviteit(tx, activiteit.id))) throw new Conflict('participatie.afgesloten');
  const eerder = await tx.db
    .selectFrom('opbrengst')
    .select(['volgnummer', 'tekst'])
    .where('regio_id', '=', regioId)
    .where('activiteit_id', '=', activiteit.id)
    .execute();
  if (eerder.some((punt) => punt.tekst === tekst)) throw new Invalid([{ field: 'tekst', key: 'opbrengst.dubbel' }]);
  await tx.db
    .insertInto('opbrengst')
    .values({
      regio_id: regioId,
      id: randomUUID(),
      visietraject_id: trajectId,
      activiteit_id: activiteit.id,
      volgnummer: Math.max(0, ...eerder.map(({ volgnummer }) => volgnummer)) + 1,
      tekst,
      passage_id: passage,
      gewijzigd_op: tx.nu,
      gewijzigd_door: tx.actor.medewerkerId,
    })
    .execute();
  await tx.verantwoord({
    handeling: 'opbrengst.toevoegen',
    objectSoort: 'participatieactiviteit',
    objectId: activiteit.id,
  });
}

/** Says where a yield landed, and what came of it: a change of that very passage, or why not. */
export async function zetGevolg(
  tx: ActorTx,
  trajectId: string,
  punt: Pick<Opbrengst, 'id' | 'activiteit_id' | 'dagen'>,
  { passage, wijziging, reden, versie }: Gevolggegevens,
): Promise<void> {
  if (!mayDo(bijhouden, tx.actor.rollen)) throw new Forbidden();
  await eisPassage(tx, trajectId, passage);
  const gevolg = gevolgVan({ passage_id: passage, wijziging_id: wijziging, reden });
  const status = await houdActiviteit(tx, punt.activiteit_id);
  if (status === 'verwerkt' && (gevolg === 'open' || gevolg === 'geplaatst'))
    throw new Invalid([{ field: 'reden', key: 'opbrengst.blijftVerwerkt' }]);
  if (wijziging !== null) {
    const hoort = await tx.db
      .selectFrom('wijziging')
      .select(['passage_id', 'op'])
      .where('regio_id', '=', tx.actor.regioId)
      .where('id', '=', wijziging)
      .executeTakeFirst();
    if (passage === null || hoort?.passage_id !== passage)
      throw new Invalid([{ field: 'wijziging', key: 'opbrengst.anderePassage' }]);
    // What changed before anyone met cannot have come of the meeting.
    if (dayOf(hoort.op) < (punt.dagen[0] ?? ''))
      throw new Invalid([{ field: 'wijziging', key: 'opbrengst.vanEerder' }]);
  }
  const { numUpdatedRows } = await tx.db
    .updateTable('opbrengst')
    .set({
      passage_id: passage,
      wijziging_id: wijziging,
      reden,
      gewijzigd_op: tx.nu,
      gewijzigd_door: tx.actor.medewerkerId,
      versie: sql`versie + 1`,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', punt.id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'opbrengst.gevolg', objectSoort: 'opbrengst', objectId: punt.id });
}
