// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { addDays, day, instant } from '../../src/platform/dates.ts';
import type { Wereld } from './database.ts';
import { vandaag } from './site.ts';

const NU = instant('2024-01-01T10:00:00Z');
/** The words of a resident, that may never stand outside as they are. */
export const REACTIE = 'Ik moest drie keer mijn verhaal doen en niemand belde terug. Dat wil ik voor niemand.';

export interface Punt {
  readonly tekst?: string;
  readonly antwoord?: string;
  readonly thema?: string;
  readonly status?: 'open' | 'concept' | 'vastgesteld';
  readonly indiener?: 'inwoner' | 'organisatie' | 'ervaringsdeskundige';
  readonly reactie?: string;
}

let nummer = 0;
const van = (wereld: Wereld, traject: string) => ({ regio_id: wereld.regioId, visietraject_id: traject });

/** A point of a reaction of its own, answered unless said otherwise. */
export const zetPunt = async (wereld: Wereld, traject: string, anders: Punt = {}): Promise<void> => {
  const id = randomUUID();
  const indiener = anders.indiener ?? 'organisatie';
  const { owner } = wereld.engine;
  nummer++;
  await owner
    .insertInto('reactie')
    .values({
      ...van(wereld, traject),
      id,
      nummer,
      soort: 'inspraakreactie',
      kanaal: 'brief',
      indiener,
      naam: indiener === 'organisatie' ? 'Kweekorganisatie' : null,
      ontvangen_op: day('2024-01-01'),
      tekst: anders.reactie ?? REACTIE,
      status: 'beantwoord',
    })
    .execute();
  const afgedaan = { motivering: 'Kweekmotivering', afdoening: 'nietOvergenomen' as const };
  await owner
    .insertInto('reactiepunt')
    .values({
      ...van(wereld, traject),
      reactie_id: id,
      volgnummer: 1,
      thema: anders.thema ?? 'Nazorg',
      tekst: anders.tekst ?? 'Vaker vertellen is zwaar.',
      antwoord: anders.antwoord ?? 'We maken een vaste contactpersoon.',
      status: anders.status ?? 'vastgesteld',
      ...afgedaan,
    })
    .execute();
};
/** A passage, and a frozen text that holds it in other words. */
export const bevriesPassage = async (
  wereld: Wereld,
  traject: string,
  soort: 'concept' | 'inspraakversie',
  nr: number,
  eenvoudig: string,
): Promise<void> => {
  const [id, versie] = [randomUUID(), randomUUID()];
  const { owner } = wereld.engine;
  const door = wereld.leiding.id;
  const tekst = { soort: 'doel' as const, titel: `Doel ${nr}`, tekst: 'Kweeklevend', eenvoudig: '' };
  await owner
    .insertInto('passage')
    .values({ ...van(wereld, traject), id, adres: nr, volgorde: nr, ...tekst, gewijzigd_op: NU, gewijzigd_door: door })
    .execute();
  await owner
    .insertInto('tekstversie')
    .values({
      ...van(wereld, traject),
      id: versie,
      nummer: nr,
      soort,
      naam: `Versie ${nr}`,
      vingerafdruk: 'x',
      bevroren_op: NU,
      bevroren_door: door,
    })
    .execute();
  await owner
    .insertInto('tekstversiepassage')
    .values({
      regio_id: wereld.regioId,
      tekstversie_id: versie,
      passage_id: id,
      adres: nr,
      volgorde: nr,
      nummer: '',
      ...tekst,
      tekst: 'Kweekbevroren',
      eenvoudig,
    })
    .execute();
};
/** A meeting on the 29th of February. */
export const planSymposium = (wereld: Wereld, traject: string, titel: string, openbaar: boolean, plaats = 'Stadhuis') =>
  wereld.engine.owner
    .insertInto('participatieactiviteit')
    .values({
      ...van(wereld, traject),
      vorm: 'symposium',
      titel,
      dagen: ['2028-02-29'],
      begintijd: '19:30',
      eindtijd: '21:00',
      plaats,
      fase: 'opstellen',
      niveau: 'meedenken',
      openbaar,
    })
    .execute();
/** A public window that is open today. */
export const openVenster = (wereld: Wereld, traject: string, vindplaats: string) =>
  wereld.engine.owner
    .insertInto('inspraakvenster')
    .values({
      ...van(wereld, traject),
      gemeente_code: wereld.gemeente,
      kanaal: 'openbaar',
      van: addDays(vandaag(), -1),
      tot: addDays(vandaag(), 5),
      vindplaats,
    })
    .execute();
