// SPDX-License-Identifier: EUPL-1.2
import { sql, type ExpressionBuilder } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import type { GelezenVisie } from './lezen/onderdeel/rules.ts';
import type { Visie } from './rules.ts';
import { gelezenSchema } from './schema.ts';

const KOLOMMEN = [
  'v.id',
  'v.titel',
  'v.looptijd_van',
  'v.looptijd_tot',
  'v.status',
  'v.bestandsnaam',
  'v.ingelezen_op',
  'v.bevestigd_op',
  'v.versie',
] as const;

/** How far a version is: counts of its onderdelen, goals and lines, and of what nobody has confirmed yet. */
const tellingen = (eb: ExpressionBuilder<DB & { v: DB['visieversie'] }, 'v'>) =>
  eb
    .selectFrom('onderdeel as o')
    .whereRef('o.regio_id', '=', 'v.regio_id')
    .whereRef('o.visieversie_id', '=', 'v.id')
    .select([
      sql<number>`count(*)::int`.as('onderdelen'),
      sql<number>`(count(*) filter (where o.bevestigd))::int`.as('bevestigd'),
      sql<number>`(count(*) filter (where o.soort = 'doel'))::int`.as('doelen'),
      sql<number>`(count(*) filter (where o.soort = 'lijn'))::int`.as('lijnen'),
      sql<number>`(count(*) filter (where o.soort = 'doel' and not o.bevestigd))::int`.as('doelenOpen'),
      sql<number>`(count(*) filter (where o.soort = 'lijn' and not o.bevestigd))::int`.as('lijnenOpen'),
    ])
    .as('t');

/** The versions of the region's vision with their counts, without their text. */
const versies = (tx: ActorTx) =>
  tx.db
    .selectFrom('visieversie as v')
    .innerJoinLateral(tellingen, (join) => join.onTrue())
    .where('v.regio_id', '=', tx.actor.regioId)
    .select(KOLOMMEN)
    .select(['t.onderdelen', 't.bevestigd', 't.doelen', 't.lijnen', 't.doelenOpen', 't.lijnenOpen']);

/** Every version of the region's vision, the newest first. */
export const visies = (tx: ActorTx) => versies(tx).orderBy('v.ingelezen_op', 'desc').orderBy('v.id').execute();
export const vindVisie = (tx: ActorTx, id: string) => versies(tx).where('v.id', '=', id).executeTakeFirst();
export type VisieRij = NonNullable<Awaited<ReturnType<typeof vindVisie>>>;

/** The region's vision as it holds now: the version that was confirmed last. */
export const huidigeVisie = (tx: ActorTx) =>
  versies(tx).where('v.status', '=', 'bevestigd').orderBy('v.bevestigd_op', 'desc').limit(1).executeTakeFirst();

/** What the gates look at. */
export const alsVisie = (rij: VisieRij): Visie => ({
  status: rij.status,
  titel: rij.titel,
  looptijdVan: rij.looptijd_van,
  looptijdTot: rij.looptijd_tot,
  doelen: rij.doelen,
  doelenOpen: rij.doelenOpen,
  lijnenOpen: rij.lijnenOpen,
});

/** The text that was read, and what the reader made of it before anyone changed anything. */
export async function bronVan(
  tx: ActorTx,
  id: string,
): Promise<{ readonly brontekst: string; readonly gelezen: GelezenVisie }> {
  const rij = await tx.db
    .selectFrom('visieversie')
    .select(['brontekst', 'gelezen'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { brontekst: rij.brontekst, gelezen: gelezenSchema.parse(rij.gelezen) };
}

/** The indicators of every goal of a version. */
export async function indicatorenVan(tx: ActorTx, id: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rijen = await tx.db
    .selectFrom('doelindicator as d')
    .innerJoin('onderdeel as o', (join) =>
      join.onRef('o.regio_id', '=', 'd.regio_id').onRef('o.id', '=', 'd.onderdeel_id'),
    )
    .select(['d.onderdeel_id', 'd.indicator'])
    .where('d.regio_id', '=', tx.actor.regioId)
    .where('o.visieversie_id', '=', id)
    .orderBy('d.indicator')
    .execute();
  const perDoel = Map.groupBy(rijen, (rij) => rij.onderdeel_id);
  return new Map([...perDoel].map(([doel, lijst]) => [doel, lijst.map(({ indicator }) => indicator)]));
}
