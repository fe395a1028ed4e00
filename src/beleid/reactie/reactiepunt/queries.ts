// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';

/** One point of a traject with everything of its answer. */
export const vindPunt = (tx: ActorTx, trajectId: string, id: string) =>
  tx.db
    .selectFrom('reactiepunt')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('id', '=', id)
    .select(['id', 'reactie_id', 'volgnummer', 'passage_id', 'thema', 'tekst', 'antwoord', 'motivering', 'afdoening'])
    .select(['wijziging_id', 'actie', 'status', 'teruggekoppeld_op', 'behandelaar_id', 'versie'])
    .executeTakeFirst();
export type PuntDetail = NonNullable<Awaited<ReturnType<typeof vindPunt>>>;

/** The passage that a point is about, as it is now. */
export const passageNu = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('passage')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .select(['id', 'adres', 'nummer', 'titel', 'tekst', 'versie', 'vervallen'])
    .executeTakeFirst();
export type PassageNu = NonNullable<Awaited<ReturnType<typeof passageNu>>>;

/** The words that people reacted to: of the last frozen text for inspraak that the passage is in. */
export const passageToen = (tx: ActorTx, trajectId: string, passageId: string) =>
  tx.db
    .selectFrom('tekstversiepassage as p')
    .innerJoin('tekstversie as k', (join) =>
      join.onRef('k.regio_id', '=', 'p.regio_id').onRef('k.id', '=', 'p.tekstversie_id'),
    )
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.passage_id', '=', passageId)
    .where('k.visietraject_id', '=', trajectId)
    .where('k.soort', '=', 'inspraakversie')
    .select(['p.titel', 'p.tekst', 'k.naam as versie', 'k.nummer'])
    .orderBy('k.nummer', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The changes of a passage, the newest first. */
export const passagewijzigingen = (tx: ActorTx, passageId: string) =>
  tx.db
    .selectFrom('wijziging')
    .where('regio_id', '=', tx.actor.regioId)
    .where('passage_id', '=', passageId)
    .select([
      'id',
      'van_versie',
      'van_tekst',
      'naar_tekst',
      'van_titel',
      'naar_titel',
      'aanleiding',
      'toelichting',
      'op',
    ])
    .orderBy('van_versie', 'desc')
    .limit(50)
    .execute();
export type Passagewijziging = Awaited<ReturnType<typeof passagewijzigingen>>[number];

/** What people said about a passage, what still waits for an answer first; and how much there is in each state. */
export async function puntenOver(tx: ActorTx, trajectId: string, passageId: string, hoogstens: number) {
  const punten = tx.db
    .selectFrom('reactiepunt')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('passage_id', '=', passageId);
  const tel = await punten
    .groupBy('status')
    .select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .execute();
  const rijen = await punten
    .select(['id', 'tekst', 'status', 'afdoening', 'wijziging_id'])
    .orderBy(sql`array_position(array['open', 'concept', 'vastgesteld'], status)`)
    .orderBy('id')
    .limit(hoogstens)
    .execute();
  return { rijen, tel: new Map<string, number>(tel.map(({ status, n }) => [status, n])) };
}
export type PuntenOver = Awaited<ReturnType<typeof puntenOver>>;

/** The answers that are given more than once. */
export const sjablonen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('antwoordsjabloon')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .select(['id', 'naam', 'afdoening', 'antwoord', 'motivering'])
    .orderBy('naam')
    .execute();
export type Sjabloon = Awaited<ReturnType<typeof sjablonen>>[number];

/** What can be published, and whom can be told what was done: reactions with their points. */
export const klaarVoor = async (tx: ActorTx, trajectId: string) => {
  const rijen = await tx.db
    .selectFrom('reactie')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('status', 'in', ['beantwoord', 'vastgesteld'])
    .groupBy('status')
    .select(({ fn }) => ['status', fn.countAll<number>().as('n')])
    .execute();
  const van = (status: string) => rijen.find((rij) => rij.status === status)?.n ?? 0;
  return { vastTeStellen: van('beantwoord'), terugTeKoppelen: van('vastgesteld') };
};
