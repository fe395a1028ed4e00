// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { personKeys, type Searchable } from '../../platform/search-keys.ts';
import { Conflict } from '../../platform/result.ts';
import { vindPersoon, zoekbaar, type PersoonRij } from './queries.ts';
import { BSN_ONBEKEND, BSN_ONGEBOREN } from './rules.ts';
import type { Verbetering } from './schema.ts';

/** Puts the search keys of a person in line with what is known now, in every casus; `oud` is what was known before. */
export async function vernieuwZoeksleutels(
  tx: ActorTx,
  sleutel: Buffer,
  persoonId: string,
  oud: Searchable | undefined,
): Promise<void> {
  const persoon = await vindPersoon(tx, persoonId);
  if (!persoon) throw new Conflict();
  const nieuw = personKeys(sleutel, await zoekbaar(tx, persoon));
  const blijft = new Set(nieuw.map((een) => een.toString('hex')));
  const weg = oud ? personKeys(sleutel, oud).filter((een) => !blijft.has(een.toString('hex'))) : [];
  await sql`select app.vernieuw_zoeksleutels(${persoonId}::uuid, ${weg}::bytea[], ${nieuw}::bytea[])`.execute(tx.db);
}

/**
 * Mends what is wrong about a person: what stood there is kept with the reason [V8], and the person is found by what is
 * right from now on. Throws Conflict when someone else was first.
 */
export async function verbeterPersoon(
  tx: ActorTx,
  sleutel: Buffer,
  persoon: PersoonRij,
  invoer: Verbetering,
): Promise<void> {
  const oud = await zoekbaar(tx, persoon);
  const { numUpdatedRows } = await tx.db
    .updateTable('persoon')
    .set({
      voornaam: invoer.voornaam,
      tussenvoegsel: invoer.tussenvoegsel,
      achternaam: invoer.achternaam,
      geboortedatum: invoer.geboortedatum,
      geslacht: invoer.geslacht,
      bsn: [BSN_ONBEKEND, BSN_ONGEBOREN, ''].includes(invoer.bsn) ? null : invoer.bsn,
      bsn_status: invoer.bsnStatus,
      uitgerekende_datum: invoer.uitgerekendeDatum,
      versie: sql`versie + 1`,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', persoon.id)
    .where('versie', '=', invoer.versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  const { id, versie: _, ...wasEerst } = persoon;
  await tx.db
    .insertInto('persoonsversie')
    .values({
      ...wasEerst,
      id: randomUUID(),
      persoon_id: id,
      reden: invoer.reden,
      op: tx.nu,
      door: tx.actor.medewerkerId,
    })
    .execute();
  await vernieuwZoeksleutels(tx, sleutel, id, oud);
  await tx.verantwoord({ handeling: 'persoon.verbeteren', objectSoort: 'persoon', objectId: id });
}
