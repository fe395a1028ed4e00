// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** Yields with where they landed and what came of them; as far as the reader may know what was said. */
const opbrengsten = (tx: ActorTx) =>
  tx.db
    .selectFrom('opbrengst as o')
    .innerJoin('participatieactiviteit as a', (join) =>
      join.onRef('a.regio_id', '=', 'o.regio_id').onRef('a.id', '=', 'o.activiteit_id'),
    )
    .leftJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'o.regio_id').onRef('p.id', '=', 'o.passage_id'))
    .where('o.regio_id', '=', tx.actor.regioId)
    .select([
      'o.id',
      'o.activiteit_id',
      'o.volgnummer',
      'o.tekst',
      'o.passage_id',
      'o.wijziging_id',
      'o.reden',
      'o.versie',
    ])
    .select(['a.titel as activiteit', 'a.vorm', 'a.dagen', 'a.status', 'p.nummer', 'p.titel as passage', 'p.adres']);

export const opbrengstenVanActiviteit = (tx: ActorTx, activiteitId: string) =>
  opbrengsten(tx).where('o.activiteit_id', '=', activiteitId).orderBy('o.volgnummer').execute();
export type Opbrengst = Awaited<ReturnType<typeof opbrengstenVanActiviteit>>[number];

/** Everything that activities yielded about one passage, for the page of that passage. */
export const opbrengstVan = (tx: ActorTx, passageId: string): Promise<Opbrengst[]> =>
  opbrengsten(tx).where('o.passage_id', '=', passageId).orderBy('a.dagen').orderBy('o.volgnummer').execute();

export const vindOpbrengst = (tx: ActorTx, trajectId: string, id: string): Promise<Opbrengst | undefined> =>
  opbrengsten(tx).where('o.visietraject_id', '=', trajectId).where('o.id', '=', id).executeTakeFirst();

/** How many yields of the traject have no place in the text yet, oldest activity first, a page of them. */
export const zonderPlaats = (tx: ActorTx, trajectId: string, hoogstens: number): Promise<Opbrengst[]> =>
  opbrengsten(tx)
    .where('o.visietraject_id', '=', trajectId)
    .where('o.passage_id', 'is', null)
    .where('o.reden', '=', '')
    .orderBy('a.dagen')
    .orderBy('o.volgnummer')
    .limit(hoogstens)
    .execute();

/** The changes of a passage, the newest first: one of them may be what a yield led to. */
export const wijzigingenVan = (tx: ActorTx, passageId: string) =>
  tx.db
    .selectFrom('wijziging')
    .select(['id', 'van_versie', 'aanleiding', 'toelichting', 'op'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('passage_id', '=', passageId)
    .orderBy('van_versie', 'desc')
    .limit(100)
    .execute();
export type Wijzigingkeuze = Awaited<ReturnType<typeof wijzigingenVan>>[number];
