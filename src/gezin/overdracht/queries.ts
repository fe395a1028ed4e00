// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Overdracht } from './rules.ts';

/** The transfers that the actor's organisation is part of, with the names of both sides. */
export const metPartijen = (tx: ActorTx) =>
  tx.db
    .selectFrom('overdracht as o')
    .innerJoin('organisatie as v', (join) =>
      join.onRef('v.regio_id', '=', 'o.regio_id').onRef('v.id', '=', 'o.van_organisatie_id'),
    )
    .leftJoin('organisatie as n', (join) =>
      join.onRef('n.regio_id', '=', 'o.regio_id').onRef('n.id', '=', 'o.naar_organisatie_id'),
    )
    .select(['v.naam as van', sql<string>`coalesce(n.naam, o.naar_extern)`.as('naar')]);

/** A transfer with the names of both sides, as far as it is there for the actor. */
export const vindOverdracht = (tx: ActorTx, id: string) =>
  metPartijen(tx)
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'o.regio_id').onRef('m.id', '=', 'o.beantwoord_door'),
    )
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.regio_id', '=', 'o.regio_id').onRef('t.object_id', '=', 'o.id').on('t.soort', '=', 'acceptatie'),
    )
    .leftJoin('termijn as b', (join) =>
      join.onRef('b.regio_id', '=', 'o.regio_id').onRef('b.object_id', '=', 'o.id').on('b.soort', '=', 'berichtTerug'),
    )
    .selectAll('o')
    .select(['m.naam as beantwoordDoor', 't.te_laat_vanaf', 't.kenmerk', 'b.te_laat_vanaf as bericht_te_laat_vanaf'])
    .where('o.regio_id', '=', tx.actor.regioId)
    .where('o.id', '=', id)
    .executeTakeFirst();
export type OverdrachtRij = NonNullable<Awaited<ReturnType<typeof vindOverdracht>>>;

/** What the steps look at. */
export const alsOverdracht = (rij: OverdrachtRij): Overdracht => ({
  status: rij.status,
  vanOrganisatieId: rij.van_organisatie_id,
  naarOrganisatieId: rij.naar_organisatie_id,
});

/** The transfers of one casus that the actor's organisation is part of. */
export const overdrachtenVan = (tx: ActorTx, casusId: string) =>
  metPartijen(tx)
    .select([
      'o.id',
      'o.melding_id',
      'o.status',
      'o.aangeboden_op',
      'o.beantwoord_op',
      'o.van_organisatie_id',
      'o.naar_organisatie_id',
    ])
    .where('o.casus_id', '=', casusId)
    .orderBy('o.aangeboden_op')
    .execute();
