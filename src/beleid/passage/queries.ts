// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { cijferVan, leesCijferRegel, type Cijfer } from './rules.ts';

const KOLOMMEN = [
  'p.id',
  'p.ouder_id',
  'p.adres',
  'p.volgorde',
  'p.soort',
  'p.nummer',
  'p.titel',
  'p.tekst',
  'p.eenvoudig',
  'p.waarde',
  'p.eenheid',
  'p.jaar',
  'p.bron',
  'p.voorlopig',
  'p.vorig_onderdeel_id',
  'p.vervallen',
  'p.reden',
  'p.versie',
  'p.gewijzigd_op',
] as const;

const passages = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('passage as p')
    .where('p.regio_id', '=', tx.actor.regioId)
    .where('p.visietraject_id', '=', trajectId)
    .select(KOLOMMEN);

/** Every passage of a traject by `volgorde`, those that lapsed too. */
export const passagesVan = (tx: ActorTx, trajectId: string) =>
  passages(tx, trajectId).orderBy('p.volgorde').orderBy('p.adres').execute();
/** One passage of this traject. */
export const vindPassage = (tx: ActorTx, trajectId: string, id: string) =>
  passages(tx, trajectId).where('p.id', '=', id).executeTakeFirst();
export type PassageRij = NonNullable<Awaited<ReturnType<typeof vindPassage>>>;

/** What happened to a passage, the newest first. */
export const wijzigingenVan = (tx: ActorTx, passageId: string, hoogstens = 50) =>
  tx.db
    .selectFrom('wijziging as w')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'w.regio_id').onRef('m.id', '=', 'w.door'))
    .where('w.regio_id', '=', tx.actor.regioId)
    .where('w.passage_id', '=', passageId)
    .select([
      'w.id',
      'w.soort',
      'w.van_versie',
      'w.van_titel',
      'w.van_tekst',
      'w.van_eenvoudig',
      'w.van_cijfer',
      'w.naar_titel',
      'w.naar_tekst',
      'w.naar_eenvoudig',
      'w.naar_cijfer',
      'w.aanleiding',
      'w.aanleiding_id',
      'w.toelichting',
      'w.op',
      'm.naam as wie',
    ])
    .orderBy('w.op', 'desc')
    .orderBy('w.van_versie', 'desc')
    .limit(hoogstens)
    .execute();
export type WijzigingRij = Awaited<ReturnType<typeof wijzigingenVan>>[number];

/** What a passage said at a version; what it says now when that version left no trace. */
export async function woordenToen(
  tx: ActorTx,
  passage: PassageRij,
  versie: number,
): Promise<Pick<PassageRij, 'titel' | 'tekst' | 'eenvoudig'> & Cijfer & { readonly wie?: string }> {
  const rij = await tx.db
    .selectFrom('wijziging as w')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'w.regio_id').onRef('m.id', '=', 'w.door'))
    .select(['w.van_titel', 'w.van_tekst', 'w.van_eenvoudig', 'w.van_cijfer', 'm.naam'])
    .where('w.regio_id', '=', tx.actor.regioId)
    .where('w.passage_id', '=', passage.id)
    .where('w.van_versie', '=', versie)
    .executeTakeFirst();
  const { titel, tekst, eenvoudig } = passage;
  if (!rij) return { titel, tekst, eenvoudig, ...cijferVan(passage) };
  return {
    titel: rij.van_titel,
    tekst: rij.van_tekst,
    eenvoudig: rij.van_eenvoudig,
    ...leesCijferRegel(rij.van_cijfer),
    wie: rij.naam,
  };
}
