// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { day, instant } from '../../src/platform/dates.ts';
import type { Wereld } from './database.ts';

/** A previous vision with one goal, for a traject that names none; the id of that goal, or of the first of the vision it names. */
async function vorigDoel({ engine: { owner }, regioId }: Wereld, visietraject: string): Promise<string> {
  const traject = await owner
    .selectFrom('visietraject')
    .select('vorige_visie_id')
    .where('id', '=', visietraject)
    .executeTakeFirstOrThrow();
  const visie = traject.vorige_visie_id ?? randomUUID();
  const bij = { regio_id: regioId };
  const nu = instant(new Date().toISOString());
  if (traject.vorige_visie_id === null) {
    await owner
      .insertInto('visieversie')
      .values({
        ...bij,
        id: visie,
        titel: 'Vorige voorbeeldvisie',
        status: 'bevestigd',
        bestandsnaam: 'vorige.txt',
        brontekst: 'Voorbeelddoel',
        gelezen: '{}',
        ingelezen_op: nu,
        bevestigd_op: instant('2020-01-01T00:00:00Z'),
      })
      .execute();
    await owner.updateTable('visietraject').set({ vorige_visie_id: visie }).where('id', '=', visietraject).execute();
  }
  const id = randomUUID();
  const plaats = { volgorde: 99, zekerheid: 'expliciet' as const, bron_van: 0, bron_tot: 13 };
  await owner
    .insertInto('onderdeel')
    .values({ ...bij, id, visieversie_id: visie, soort: 'doel', titel: 'Vorig voorbeelddoel', ...plaats })
    .execute();
  await owner
    .insertInto('doeloordeel')
    .values({
      ...bij,
      visietraject_id: visietraject,
      onderdeel_id: id,
      oordeel: 'onbekend',
      gewijzigd_op: nu,
      gewijzigd_door: randomUUID(),
    })
    .execute();
  return id;
}

/** One row in each part of the participation and the looking back, by the name that it has in paths. */
export async function vulMeedoen(
  wereld: Wereld,
  visietraject: string,
  passage: string,
): Promise<Readonly<Record<'activiteiten' | 'opbrengsten' | 'partijen' | 'doelen', string>>> {
  const {
    engine: { owner },
    regioId,
    leiding,
  } = wereld;
  const [partij, activiteit, opbrengst] = [randomUUID(), randomUUID(), randomUUID()];
  const bij = { regio_id: regioId, visietraject_id: visietraject };
  const nu = instant(new Date().toISOString());
  await owner
    .insertInto('partij')
    .values({ ...bij, id: partij, soort: 'ervaringsdeskundigen', vastgelegd_op: nu, vastgelegd_door: leiding.id })
    .execute();
  await owner
    .insertInto('partijfase')
    .values({
      regio_id: regioId,
      partij_id: partij,
      fase: 'opstellen',
      niveau: 'meedenken',
      gewijzigd_op: nu,
      gewijzigd_door: leiding.id,
    })
    .execute();
  await owner
    .insertInto('participatieactiviteit')
    .values({
      ...bij,
      id: activiteit,
      vorm: 'spiegelgroep',
      titel: 'Voorbeeldactiviteit',
      dagen: [day('2026-02-02')],
      fase: 'opstellen',
      niveau: 'meedenken',
    })
    .execute();
  const van = { regio_id: regioId, activiteit_id: activiteit };
  await owner
    .insertInto('activiteitdeelname')
    .values({ ...van, partij_id: partij, genodigd: 4 })
    .execute();
  await owner
    .insertInto('activiteitverslag')
    .values({ ...van, tekst: 'Voorbeeldverslag', vastgelegd_op: nu, vastgelegd_door: leiding.id })
    .execute();
  await owner
    .insertInto('opbrengst')
    .values({
      ...bij,
      ...van,
      id: opbrengst,
      volgnummer: 1,
      tekst: 'Voorbeeldopbrengst',
      passage_id: passage,
      gewijzigd_op: nu,
      gewijzigd_door: leiding.id,
    })
    .execute();
  return {
    activiteiten: activiteit,
    opbrengsten: opbrengst,
    partijen: partij,
    doelen: await vorigDoel(wereld, visietraject),
  };
}

/** Good values for the forms of participation, by field names that no other form has. */
export const goedMeedoen = {
  partijsoort: 'inwoners',
  niveau: 'meedenken',
  fasen: 'opstellen',
  fase: 'opstellen',
  genodigd: '3',
  doeloordeel: 'deels',
  bewijsbron: 'Voorbeeldbron',
} as const;
