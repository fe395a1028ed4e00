// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf } from '../../platform/dates.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { isBeslisstap, type Routestap } from './routestap/rules.ts';

/** Steps of routes with the decision that holds for each, which is the one that was recorded last. */
const stappen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('routestap as s')
    .innerJoin('gemeente as g', (join) =>
      join.onRef('g.regio_id', '=', 's.regio_id').onRef('g.code', '=', 's.gemeente_code'),
    )
    .leftJoin('overlegtafel as t', (join) =>
      join.onRef('t.regio_id', '=', 's.regio_id').onRef('t.id', '=', 's.tafel_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('bestuursbesluit as b')
          .whereRef('b.regio_id', '=', 's.regio_id')
          .whereRef('b.routestap_id', '=', 's.id')
          .select([
            'b.id',
            'b.datum',
            'b.uitkomst',
            'b.besluitnummer',
            'b.voor',
            'b.tegen',
            'b.toelichting',
            'b.bekendgemaakt_op',
            'b.bekendmaking',
            'b.vastgelegd_op',
          ])
          .orderBy('b.vastgelegd_op', 'desc')
          .orderBy('b.datum', 'desc')
          .limit(1)
          .as('b'),
      (join) => join.onTrue(),
    )
    .where('s.regio_id', '=', tx.actor.regioId)
    .where('s.visietraject_id', '=', trajectId)
    .select([
      's.id',
      's.gemeente_code',
      'g.naam as gemeente',
      's.volgorde',
      's.orgaan',
      's.rol',
      's.tafel_id',
      't.naam as tafel',
      's.gepland',
      's.status',
      's.opnieuw_op',
      's.versie',
      'b.id as besluit_id',
      'b.datum',
      'b.uitkomst',
      'b.besluitnummer',
      'b.voor',
      'b.tegen',
      'b.toelichting',
      'b.bekendgemaakt_op',
      'b.bekendmaking',
      'b.vastgelegd_op',
    ])
    .orderBy('g.naam')
    .orderBy('s.volgorde');

/** The steps of every municipality, or of one, in order. */
export const routestappen = (tx: ActorTx, trajectId: string, gemeente?: string) =>
  stappen(tx, trajectId)
    .$if(gemeente !== undefined, (query) => query.where('s.gemeente_code', '=', gemeente ?? ''))
    .execute();
export type RoutestapRij = Awaited<ReturnType<typeof routestappen>>[number];

/** A step of this traject. */
export const vindRoutestap = (tx: ActorTx, trajectId: string, id: string): Promise<RoutestapRij | undefined> =>
  stappen(tx, trajectId).where('s.id', '=', id).executeTakeFirst();

/** What the gates of a step look at. */
export const alsRoutestap = (
  tx: Pick<ActorTx, 'nu'>,
  traject: Pick<TrajectRij, 'status' | 'vaststellingsregel'>,
  rij: RoutestapRij,
): Routestap => ({
  status: rij.status,
  gepland: rij.gepland,
  vandaag: dayOf(tx.nu),
  besluit:
    rij.uitkomst === null || rij.datum === null || rij.vastgelegd_op === null
      ? null
      : { uitkomst: rij.uitkomst, datum: rij.datum, vastgelegdOp: rij.vastgelegd_op },
  opnieuwOp: rij.opnieuw_op,
  bekendmaking: rij.bekendmaking ?? '',
  ligtVoor: !isBeslisstap(traject.vaststellingsregel, rij) || traject.status === 'besluitvorming',
});

/** Every decision of one step, also those that were corrected or came before, the newest first. */
export const besluitenVan = (tx: ActorTx, routestapId: string) =>
  tx.db
    .selectFrom('bestuursbesluit as b')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'b.regio_id').onRef('m.id', '=', 'b.vastgelegd_door'),
    )
    .where('b.regio_id', '=', tx.actor.regioId)
    .where('b.routestap_id', '=', routestapId)
    .selectAll('b')
    .select('m.naam as medewerker')
    .orderBy('b.vastgelegd_op', 'desc')
    .orderBy('b.datum', 'desc')
    .execute();
export type BesluitRij = Awaited<ReturnType<typeof besluitenVan>>[number];
