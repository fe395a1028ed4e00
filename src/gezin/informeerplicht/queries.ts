// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import type { TermijnRij } from '../termijn/queries.ts';
import { wieInformeren } from './rules.ts';

/** The open terms of informing in a casus, each about one person. */
export const openTermijnen = (tx: ActorTx, casusId: string): Promise<TermijnRij[]> =>
  tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('casus_id', '=', casusId)
    .where('soort', '=', 'informeren')
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('status', 'in', ['loopt', 'opgeschort'])
    .where('persoon_id', 'is not', null)
    .orderBy('te_laat_vanaf')
    .execute();

const uitkomstenVan = (tx: ActorTx, casusId: string) =>
  tx.db
    .selectFrom('informeerplicht as i')
    .leftJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'i.regio_id').onRef('m.id', '=', 'i.vastgelegd_door'),
    )
    .selectAll('i')
    .select('m.naam as door')
    .where('i.regio_id', '=', tx.actor.regioId)
    .where('i.casus_id', '=', casusId)
    .orderBy('i.vastgelegd_op', 'desc')
    .execute();

/** The grounds of each delay, in order. */
export const grondenVan = async (tx: ActorTx, termijnIds: readonly string[]) =>
  termijnIds.length === 0
    ? []
    : tx.db
        .selectFrom('termijnmutatie')
        .select(['termijn_id', 'grond'])
        .where('regio_id', '=', tx.actor.regioId)
        .where('termijn_id', 'in', termijnIds)
        .where('soort', '=', 'verlengd')
        .orderBy('volgnummer')
        .execute();

/** Goes up with every delay of one of these terms. */
export const uitstelVersie = async (tx: ActorTx, open: readonly TermijnRij[]): Promise<number> =>
  (
    await grondenVan(
      tx,
      open.map(({ id }) => id),
    )
  ).length + 1;

interface Lid {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly geboortedatum: Day | null;
}

/** For each member of the family: whom to inform, until when, what delayed it and what was done. */
export async function informeerStand(tx: ActorTx, casusId: string, leden: readonly Lid[]) {
  const open = await openTermijnen(tx, casusId);
  const uitkomsten = await uitkomstenVan(tx, casusId);
  const gronden = await grondenVan(
    tx,
    open.map(({ id }) => id),
  );
  return leden.map(({ id, naam, rol, geboortedatum }) => {
    const termijn = open.find(({ persoon_id }) => persoon_id === id);
    return {
      id,
      naam,
      wie: wieInformeren({ rol, geboortedatum }, dayOf(tx.nu)),
      grens: termijn?.te_laat_vanaf ?? null,
      gronden: gronden.flatMap(({ termijn_id, grond }) => (termijn_id === termijn?.id ? [grond] : [])),
      uitkomst: uitkomsten.find(({ persoon_id }) => persoon_id === id) ?? null,
    };
  });
}
export type Stand = Awaited<ReturnType<typeof informeerStand>>[number];
