// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { signalenVan, type SignaalRij } from '../signaal/queries.ts';
import type { Traject } from './rules.ts';
import { alsTraject, type Vastlegging } from './vastlegging/schema.ts';

const trajecten = (tx: ActorTx) =>
  tx.db
    .selectFrom('meldcodetraject as t')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 't.regio_id').onRef('m.id', '=', 't.maker_id'),
    )
    .selectAll('t')
    .select('m.naam as maker')
    .where('t.regio_id', '=', tx.actor.regioId)
    .where('t.organisatie_id', '=', tx.actor.organisatieId);

/** A trajectory as far as it is there for the actor: its own, or one of the organisation for the aandachtsfunctionaris. */
export const vindTraject = (tx: ActorTx, id: string) => trajecten(tx).where('t.id', '=', id).executeTakeFirst();
export type TrajectRij = NonNullable<Awaited<ReturnType<typeof vindTraject>>>;

/** Everything that was recorded in these trajectories, oldest first. */
const vastleggingenVan = (tx: ActorTx, ids: readonly string[]): Promise<(Vastlegging & { traject_id: string })[]> =>
  tx.db
    .selectFrom('meldcodevastlegging as v')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'v.regio_id').onRef('m.id', '=', 'v.door'))
    .select([
      'v.traject_id',
      'v.volgnummer',
      'v.soort',
      'v.onderdeel',
      'v.inhoud',
      'v.op',
      'v.door',
      'm.naam as doorNaam',
    ])
    .where('v.regio_id', '=', tx.actor.regioId)
    .where('v.traject_id', 'in', ids.length > 0 ? [...ids] : [null])
    .orderBy('v.volgnummer')
    .execute();

/** A trajectory with its signals and all that was recorded. */
export interface TrajectDossier {
  readonly rij: TrajectRij;
  readonly signalen: readonly SignaalRij[];
  readonly vastleggingen: readonly Vastlegging[];
  readonly traject: Traject;
}

export async function leesTraject(tx: ActorTx, rij: TrajectRij): Promise<TrajectDossier> {
  const signalen = await signalenVan(tx, rij.id);
  const vastleggingen = await vastleggingenVan(tx, [rij.id]);
  return { rij, signalen, vastleggingen, traject: alsTraject(rij.status, vastleggingen, signalen.length) };
}

/** A line of a list: the trajectory and how it stands. */
export interface TrajectRegel {
  readonly rij: TrajectRij;
  readonly traject: Traject;
}

/** Trajectories that are there for the actor, the oldest open one first; `eigen` leaves those of colleagues out. */
export async function lijstTrajecten(
  tx: ActorTx,
  { alleenOpen, eigen }: { readonly alleenOpen: boolean; readonly eigen: boolean },
): Promise<readonly TrajectRegel[]> {
  const rijen = await trajecten(tx)
    .$if(alleenOpen, (query) => query.where('t.status', 'in', ['open', 'hulpZelf']))
    .$if(eigen, (query) => query.where('t.maker_id', '=', tx.actor.medewerkerId))
    .orderBy((eb) => eb('t.status', 'in', ['open', 'hulpZelf']), 'desc')
    .orderBy('t.geopend_op')
    .orderBy('t.id')
    .limit(100)
    .execute();
  const vastleggingen = await vastleggingenVan(
    tx,
    rijen.map(({ id }) => id),
  );
  const signalen = await tx.db
    .selectFrom('signaal')
    .select(['traject_id', ({ fn }) => fn.countAll<number>().as('aantal')])
    .where('regio_id', '=', tx.actor.regioId)
    .where('traject_id', 'in', rijen.length > 0 ? rijen.map(({ id }) => id) : [null])
    .groupBy('traject_id')
    .execute();
  return rijen.map((rij) => ({
    rij,
    traject: alsTraject(
      rij.status,
      vastleggingen.filter(({ traject_id }) => traject_id === rij.id),
      signalen.find(({ traject_id }) => traject_id === rij.id)?.aantal ?? 0,
    ),
  }));
}
