// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { onderdelenVan } from '../visie/onderdeel/queries.ts';
import type { Deel } from '../visie/onderdeel/rules.ts';
import { vindVisie, type VisieRij } from '../visie/queries.ts';
import type { TrajectRij } from '../visietraject/queries.ts';

const antwoorden = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('spoorantwoord as a')
    .leftJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'a.regio_id').onRef('p.id', '=', 'a.passage_id'))
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'a.regio_id').onRef('m.id', '=', 'a.gewijzigd_door'),
    )
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.visietraject_id', '=', trajectId)
    .select(['a.code', 'a.status', 'a.antwoord', 'a.bron', 'a.reden', 'a.eigenaar', 'a.deadline', 'a.versie'])
    .select(['a.passage_id', 'a.gewijzigd_op', 'p.adres', 'm.naam as gewijzigd_door']);

/** Every answer of a traject. */
export const antwoordenVan = (tx: ActorTx, trajectId: string) => antwoorden(tx, trajectId).execute();
export const vindAntwoord = (tx: ActorTx, trajectId: string, code: string) =>
  antwoorden(tx, trajectId).where('a.code', '=', code).executeTakeFirst();
export type AntwoordRij = NonNullable<Awaited<ReturnType<typeof vindAntwoord>>>;

/** What an answer said after each change, the newest first, with who changed it. */
export const geschiedenisVan = (tx: ActorTx, trajectId: string, code: string) =>
  tx.db
    .selectFrom('antwoordversie as v')
    .leftJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.door'))
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.visietraject_id', '=', trajectId)
    .where('v.code', '=', code)
    .select(['v.versie', 'v.status', 'v.antwoord', 'v.reden', 'v.op', 'm.naam as door'])
    .orderBy('v.versie', 'desc')
    .execute();
export type Antwoordversie = Awaited<ReturnType<typeof geschiedenisVan>>[number];

export interface VorigeVisie {
  readonly visie: VisieRij;
  readonly delen: readonly Deel[];
}
/** The vision that the new one follows, with what people compared with its source; undefined when there is none. */
export async function vorigeVisieVan(tx: ActorTx, traject: TrajectRij): Promise<VorigeVisie | undefined> {
  if (traject.vorige_visie_id === null) return undefined;
  const visie = await vindVisie(tx, traject.vorige_visie_id);
  if (visie?.status !== 'bevestigd') return undefined;
  return { visie, delen: (await onderdelenVan(tx, visie.id)).filter(({ bevestigd }) => bevestigd) };
}

/** The chapter that the answers of a step stand in, if one of them is in the text already. */
export const hoofdstukVan = (tx: ActorTx, trajectId: string, stap: string) =>
  tx.db
    .selectFrom('spoorantwoord as a')
    .innerJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'a.regio_id').onRef('p.id', '=', 'a.passage_id'))
    .innerJoin('passage as h', (join) => join.onRef('h.regio_id', '=', 'p.regio_id').onRef('h.id', '=', 'p.ouder_id'))
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.visietraject_id', '=', trajectId)
    .where('a.code', 'like', `${stap}%`)
    .where('h.soort', '=', 'hoofdstuk')
    .where('h.vervallen', '=', false)
    .select('h.id')
    .limit(1)
    .executeTakeFirst();
