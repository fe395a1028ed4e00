// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { routestappen } from '../../../beleid/besluitvorming/queries.ts';
import { wijzigingenVan } from '../../../beleid/passage/queries.ts';
import { bekijken as reactiesBekijken } from '../../../beleid/reactie/access.ts';
import { trajectgemeenten, vindTraject, type TrajectRij } from '../../../beleid/visietraject/queries.ts';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { raadsbesluiten, type Raadsbesluit } from './rules.ts';

/** The goal of the previous vision that this one came from. */
const vorigDoel = (tx: ActorTx, onderdeelId: string) =>
  tx.db
    .selectFrom('onderdeel as o')
    .innerJoin('visieversie as v', (join) =>
      join.onRef('v.regio_id', '=', 'o.regio_id').onRef('v.id', '=', 'o.visieversie_id'),
    )
    .select(['o.id', 'o.soort', 'o.titel', 'o.tekst', 'v.titel as visie'])
    .where('o.regio_id', '=', tx.actor.regioId)
    .where('o.id', '=', onderdeelId)
    .executeTakeFirst();

/** Published answers to what was said about a passage, by disposition. */
const afdoeningen = (tx: ActorTx, passageId: string) =>
  tx.db
    .selectFrom('reactiepunt')
    .select(['afdoening', sql<number>`count(*)::int`.as('aantal')])
    .where('regio_id', '=', tx.actor.regioId)
    .where('passage_id', '=', passageId)
    .where('status', '=', 'vastgesteld')
    .groupBy('afdoening')
    .orderBy('aantal', 'desc')
    .execute();

const amendementenOp = (tx: ActorTx, passageId: string) =>
  tx.db
    .selectFrom('amendement as a')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 'a.regio_id').onRef('g.code', '=', 'a.gemeente_code'),
    )
    .select(['a.id', 'a.nummer', 'a.titel', 'a.status', 'a.afwijkend', 'a.afhandeling', 'g.naam as gemeente'])
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.passage_id', '=', passageId)
    .orderBy('g.naam')
    .orderBy('a.nummer')
    .execute();

/** How a goal came into the vision. */
export interface Totstandkoming {
  readonly traject: TrajectRij;
  readonly passage: { readonly id: string; readonly adres: number };
  readonly vorig: Awaited<ReturnType<typeof vorigDoel>>;
  /** What changed in the words and why, the newest first; the first draft is no change. */
  readonly wijzigingen: Awaited<ReturnType<typeof wijzigingenVan>>;
  /** Undefined for who may not see reactions: not the same as none. */
  readonly afdoeningen: Awaited<ReturnType<typeof afdoeningen>> | undefined;
  readonly besluiten: readonly Raadsbesluit[];
  readonly amendementen: Awaited<ReturnType<typeof amendementenOp>>;
}

/** What was said about a goal and how it was decided; undefined when its vision was not written in this region's Verband. */
export async function totstandkomingVan(tx: ActorTx, doelId: string): Promise<Totstandkoming | undefined> {
  const passage = await tx.db
    .selectFrom('onderdeel as o')
    .innerJoin('passage as p', (join) => join.onRef('p.regio_id', '=', 'o.regio_id').onRef('p.id', '=', 'o.passage_id'))
    .select(['p.id', 'p.adres', 'p.visietraject_id', 'p.vorig_onderdeel_id'])
    .where('o.regio_id', '=', tx.actor.regioId)
    .where('o.id', '=', doelId)
    .executeTakeFirst();
  const traject = passage && (await vindTraject(tx, passage.visietraject_id));
  if (!traject) return undefined;
  return {
    traject,
    passage,
    vorig: passage.vorig_onderdeel_id === null ? undefined : await vorigDoel(tx, passage.vorig_onderdeel_id),
    wijzigingen: (await wijzigingenVan(tx, passage.id)).filter(({ aanleiding }) => aanleiding !== 'opstellen'),
    afdoeningen: mayDo(reactiesBekijken, tx.actor.rollen) ? await afdoeningen(tx, passage.id) : undefined,
    besluiten: raadsbesluiten(
      traject.vaststellingsregel,
      await trajectgemeenten(tx, traject.id),
      await routestappen(tx, traject.id),
    ),
    amendementen: await amendementenOp(tx, passage.id),
  };
}
