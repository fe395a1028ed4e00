// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { day, instant } from '../../src/platform/dates.ts';
import type { Wereld } from './database.ts';

/** One row in each part of the participation, by the name that it has in paths. */
export async function vulMeedoen(
  { engine: { owner }, regioId, leiding }: Wereld,
  visietraject: string,
  passage: string,
): Promise<Readonly<Record<'activiteiten' | 'opbrengsten' | 'partijen', string>>> {
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
  return { activiteiten: activiteit, opbrengsten: opbrengst, partijen: partij };
}

/** Good values for the forms of participation, by field names that no other form has. */
export const goedMeedoen = {
  partijsoort: 'inwoners',
  niveau: 'meedenken',
  fasen: 'opstellen',
  fase: 'opstellen',
  genodigd: '3',
} as const;
