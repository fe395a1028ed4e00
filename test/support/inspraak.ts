// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { addDays, instant, type Day } from '../../src/platform/dates.ts';
import { beginTraject } from './beleid.ts';
import type { Wereld } from './database.ts';
import { vandaag } from './site.ts';

export interface Inspraaktoneel {
  readonly traject: string;
  readonly passage: string;
  readonly andere: string;
  readonly ronde: string;
  readonly venster: string;
}

/** A traject in inspraak: two passages, frozen, with a round and an open window for the one municipality of the test region. */
export async function maakInspraak(wereld: Wereld, tot: Day = addDays(vandaag(), 20)): Promise<Inspraaktoneel> {
  const { owner } = wereld.engine;
  const traject = await beginTraject(wereld);
  const [passage, andere, tekstversie, ronde, venster] = [0, 0, 0, 0, 0].map(() => randomUUID());
  if (!passage || !andere || !tekstversie || !ronde || !venster) throw new Error('no ids');
  const bij = { regio_id: wereld.regioId, visietraject_id: traject };
  const nu = instant(new Date().toISOString());
  const woorden = [
    { id: passage, titel: 'Genoeg opvang', tekst: 'De regio zorgt voor opvang.', eenvoudig: 'Er is plek.' },
    { id: andere, titel: 'Kinderen horen', tekst: 'Kinderen worden gehoord.', eenvoudig: '' },
  ];
  const rijen = woorden.map((deel, index) => ({
    ...deel,
    adres: index + 1,
    volgorde: index + 1,
    soort: 'doel' as const,
  }));
  await owner
    .insertInto('passage')
    .values(rijen.map((rij) => ({ ...bij, ...rij, gewijzigd_op: nu, gewijzigd_door: wereld.leiding.id })))
    .execute();
  await owner
    .insertInto('tekstversie')
    .values({
      ...bij,
      id: tekstversie,
      nummer: 1,
      soort: 'inspraakversie',
      naam: 'Voorbeeldversie',
      vingerafdruk: 'voorbeeld',
      bevroren_op: nu,
      bevroren_door: wereld.leiding.id,
    })
    .execute();
  await owner
    .insertInto('tekstversiepassage')
    .values(
      rijen.map(({ id, ...rij }) => ({
        ...rij,
        regio_id: wereld.regioId,
        tekstversie_id: tekstversie,
        passage_id: id,
        nummer: '',
      })),
    )
    .execute();
  await owner
    .insertInto('inspraakronde')
    .values({ ...bij, id: ronde, tekstversie_id: tekstversie, naam: 'Voorbeeldronde', begonnen_op: nu })
    .execute();
  await owner
    .insertInto('inspraakvenster')
    .values({
      ...bij,
      id: venster,
      gemeente_code: wereld.gemeente,
      kanaal: 'openbaar',
      van: addDays(tot, -40),
      tot,
      vindplaats: 'voorbeeld.example/inspraak',
    })
    .execute();
  await zetStatus(wereld, traject, 'inspraak');
  return { traject, passage, andere, ronde, venster };
}

export const zetStatus = (wereld: Wereld, traject: string, status: 'inspraak' | 'verwerking'): Promise<unknown> =>
  wereld.engine.owner.updateTable('visietraject').set({ status }).where('id', '=', traject).execute();
