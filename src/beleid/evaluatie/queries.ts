// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { OnderdeelSoort, Oordeel } from '../visie/lezen/onderdeel/rules.ts';
import type { TrajectRij } from '../visietraject/queries.ts';

type Traject = Pick<TrajectRij, 'id' | 'vorige_visie_id'>;

/** The goals of the previous vision with what was judged of each; none when the traject names no previous vision. */
const doelen = (tx: ActorTx, traject: Traject) =>
  tx.db
    .selectFrom('onderdeel as o')
    .leftJoin('doeloordeel as d', (join) =>
      join
        .onRef('d.regio_id', '=', 'o.regio_id')
        .onRef('d.onderdeel_id', '=', 'o.id')
        .on('d.visietraject_id', '=', traject.id),
    )
    .leftJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'd.regio_id').onRef('p.id', '=', 'd.passage_id'))
    .where('o.regio_id', '=', tx.actor.regioId)
    .where('o.visieversie_id', '=', traject.vorige_visie_id)
    .where('o.soort', '=', 'doel')
    .select(['o.id', 'o.nummer', 'o.titel', 'o.tekst'])
    // The join keeps the words of the column, but not their type.
    .select(sql<Oordeel | null>`d.oordeel`.as('oordeel'))
    .select((eb) => [
      eb.fn.coalesce('d.bewijs', sql<string>`''`).as('bewijs'),
      eb.fn.coalesce('d.bron', sql<string>`''`).as('bron'),
      eb.fn.coalesce('d.aanbeveling', sql<string>`''`).as('aanbeveling'),
      eb.fn.coalesce('d.versie', sql<number>`0`).as('versie'),
    ])
    .select(['d.cijfer_id', 'd.passage_id', 'p.nummer as vervolgNummer', 'p.titel as vervolgTitel']);

export const doelenVan = (tx: ActorTx, traject: Traject) =>
  doelen(tx, traject).orderBy('o.volgorde').orderBy('o.id').execute();
export type Doelregel = Awaited<ReturnType<typeof doelenVan>>[number];

export const vindDoel = (tx: ActorTx, traject: Traject, id: string): Promise<Doelregel | undefined> =>
  doelen(tx, traject).where('o.id', '=', id).executeTakeFirst();

/** What the previous vision holds of some kind: its figures as evidence, its own looking back as material. */
export const uitVorige = (tx: ActorTx, traject: Traject, soort: OnderdeelSoort) =>
  tx.db
    .selectFrom('onderdeel')
    .select(['id', 'nummer', 'titel', 'tekst', 'waarde', 'eenheid', 'jaar', 'oordeel'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visieversie_id', '=', traject.vorige_visie_id)
    .where('soort', '=', soort)
    .orderBy('volgorde')
    .orderBy('id')
    .execute();
export type VorigDeel = Awaited<ReturnType<typeof uitVorige>>[number];

/** The passages of the new text where a goal can go on. */
export const vervolgPassages = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('passage')
    .select(['id', 'nummer', 'titel', 'adres'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('vervallen', '=', false)
    .orderBy('volgorde')
    .orderBy('adres')
    .execute();
export type VervolgPassage = Awaited<ReturnType<typeof vervolgPassages>>[number];

/** Which of the two questions are still open and empty, so that a draft may be put there. */
export async function openVragen(tx: ActorTx, trajectId: string) {
  const rijen = await tx.db
    .selectFrom('spoorantwoord')
    .select(['code', 'versie', 'reden', 'eigenaar', 'deadline'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('code', 'in', ['D1', 'D2'])
    .where('status', '=', 'open')
    .where('antwoord', '=', '')
    .execute();
  return new Map(rijen.map(({ code, ...rest }) => [code, rest]));
}
