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

/** Whether the text was changed because of this point: then one must be able to find it. */
export async function veranderdeTekst(tx: ActorTx, { id, wijziging_id }: PuntDetail): Promise<boolean> {
  if (wijziging_id !== null) return true;
  const wijziging = await tx.db
    .selectFrom('wijziging')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('aanleiding', '=', 'reactiepunt')
    .where('aanleiding_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return wijziging !== undefined;
}

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

/** Points of other reactions about the same passage: what is answered to one may be answered to all. */
export const overZelfdePassage = (
  tx: ActorTx,
  trajectId: string,
  punt: Pick<PuntDetail, 'reactie_id'>,
  passageId: string,
) =>
  tx.db
    .selectFrom('reactiepunt as p')
    .innerJoin('reactie as r', (join) => join.onRef('r.regio_id', '=', 'p.regio_id').onRef('r.id', '=', 'p.reactie_id'))
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    .where('p.passage_id', '=', passageId)
    .where('p.reactie_id', '<>', punt.reactie_id)
    .select(['p.id', 'p.volgnummer', 'p.tekst', 'p.status', 'p.afdoening', 'r.nummer'])
    .orderBy('r.nummer')
    .orderBy('p.volgnummer')
    .limit(10)
    .execute();
export type Anderpunt = Awaited<ReturnType<typeof overZelfdePassage>>[number];

/** When the text that people react to was frozen; undefined before there is one. */
export const bevrorenOp = async (tx: ActorTx, trajectId: string) =>
  (
    await tx.db
      .selectFrom('inspraakronde as r')
      .innerJoin('tekstversie as k', (join) =>
        join.onRef('k.regio_id', '=', 'r.regio_id').onRef('k.id', '=', 'r.tekstversie_id'),
      )
      .where('r.regio_id', '=', tx.actor.regioId)
      .where('r.visietraject_id', '=', trajectId)
      .select('k.bevroren_op')
      .orderBy('r.begonnen_op', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.bevroren_op;

/** The changes of a passage since the text that people react to, the newest first: an older one did not come of a reaction. */
export const passagewijzigingen = async (tx: ActorTx, trajectId: string, passageId: string) => {
  const sinds = await bevrorenOp(tx, trajectId);
  return tx.db
    .selectFrom('wijziging')
    .where('regio_id', '=', tx.actor.regioId)
    .where('passage_id', '=', passageId)
    .$if(sinds !== undefined, (query) => query.where('op', '>', sinds ?? tx.nu))
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
};
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
