// SPDX-License-Identifier: EUPL-1.2
import { sql, type Transaction } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import { dayOf, type Instant } from '../../platform/dates.ts';
import { beginJaar, drempel, metingen } from '../indicator/queries.ts';
import type { Drempel } from '../indicator/rules.ts';
import { JAREN_TERUG, publiceerbaar, type PubliekCijfer } from './rules.ts';

export interface PubliekDoel {
  readonly id: string;
  readonly lijn: string;
  readonly nummer: string;
  readonly tekst: string;
  readonly indicatoren: readonly string[];
}

/** One publication with all it holds: the only figures that the public zone knows. */
export interface Publicatie {
  readonly id: string;
  readonly regio: string;
  /** Whether the figures come from invented casework. */
  readonly voorbeeld: boolean;
  readonly op: Instant;
  readonly kwartalen: readonly string[];
  readonly doelen: readonly PubliekDoel[];
  readonly gebieden: readonly { readonly code: string; readonly naam: string }[];
  readonly cijfers: readonly PubliekCijfer[];
}

/** The newest publication, of one region when it is given; undefined before the first. Reads the schema `publiek` alone. */
export async function nieuwstePublicatie(db: Transaction<DB>, regioId?: number): Promise<Publicatie | undefined> {
  const kop = await db
    .selectFrom('publiek.publicatie')
    .selectAll()
    .$if(regioId !== undefined, (query) => query.where('regio_id', '=', regioId ?? 0))
    .orderBy('gepubliceerd_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!kop) return undefined;
  const van = { regio_id: kop.regio_id, publicatie_id: kop.id };
  return {
    id: kop.id,
    regio: kop.regio_naam,
    voorbeeld: kop.voorbeeld,
    op: kop.gepubliceerd_op,
    kwartalen: kop.kwartalen,
    doelen: await db
      .selectFrom('publiek.doel')
      .select(['id', 'lijn', 'nummer', 'tekst', 'indicatoren'])
      .where((eb) => eb.and(van))
      .orderBy('volgorde')
      .execute(),
    gebieden: await db
      .selectFrom('publiek.gebied')
      .select(['code', 'naam'])
      .where((eb) => eb.and(van))
      .orderBy('naam')
      .execute(),
    cijfers: await db
      .selectFrom('publiek.cijfer')
      .select(['indicator', 'gebied', 'kwartaal', 'teller', 'noemer', 'waarde'])
      .where((eb) => eb.and(van))
      .orderBy('indicator')
      .orderBy('gebied')
      .orderBy('kwartaal')
      .execute(),
  };
}

export interface Regel {
  readonly id: string;
  readonly op: Instant;
  readonly kwartalen: readonly string[];
  readonly getoond: number;
  readonly verborgen: number;
}

/** Every publication of the session's region, newest first, with how many figures it shows and hides. */
export const publicaties = (tx: ActorTx): Promise<Regel[]> =>
  tx.db
    .selectFrom('publiek.publicatie as p')
    .leftJoin('publiek.cijfer as c', (join) =>
      join.onRef('c.regio_id', '=', 'p.regio_id').onRef('c.publicatie_id', '=', 'p.id'),
    )
    .where('p.regio_id', '=', tx.actor.regioId)
    .groupBy(['p.regio_id', 'p.id'])
    .orderBy('p.gepubliceerd_op', 'desc')
    .select([
      'p.id',
      'p.gepubliceerd_op as op',
      'p.kwartalen',
      sql<number>`count(c.waarde)::integer`.as('getoond'),
      sql<number>`count(*) filter (where c.indicator is not null and c.waarde is null)::integer`.as('verborgen'),
    ])
    .execute();

export interface Voorstel {
  readonly kwartalen: readonly string[];
  readonly gebieden: readonly { readonly code: string; readonly naam: string }[];
  readonly drempel: Drempel;
  readonly cijfers: readonly PubliekCijfer[];
}

/** What would be published now: this year so far and the two whole years before it. */
export async function voorstel(tx: ActorTx): Promise<Voorstel> {
  const vandaag = dayOf(tx.nu);
  const gemeten = await metingen(tx, { vanaf: beginJaar(vandaag, JAREN_TERUG), tot: vandaag });
  const regel = await drempel(tx);
  return {
    kwartalen: gemeten.kwartalen,
    gebieden: gemeten.gemeenten,
    drempel: regel,
    cijfers: publiceerbaar(gemeten, regel),
  };
}
