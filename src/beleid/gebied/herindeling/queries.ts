// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { gemeentenVanNu } from '../queries.ts';

/** Which municipalities merged into which, the last first. */
export const herindelingen = (tx: ActorTx) =>
  tx.db
    .selectFrom('herindeling as h')
    .innerJoin('gemeente as v', (join) =>
      join.onRef('v.regio_id', '=', 'h.regio_id').onRef('v.code', '=', 'h.voorganger_code'),
    )
    .innerJoin('gemeente as n', (join) =>
      join.onRef('n.regio_id', '=', 'h.regio_id').onRef('n.code', '=', 'h.opvolger_code'),
    )
    .where('h.regio_id', '=', tx.actor.regioId)
    .select(['h.op', 'h.voorganger_code', 'h.opvolger_code as code', 'n.naam as opvolger', 'v.naam as voorganger'])
    .orderBy('h.op', 'desc')
    .orderBy('n.naam')
    .orderBy('v.naam')
    .execute();
export type Herindelingrij = Awaited<ReturnType<typeof herindelingen>>[number];

export const alleGemeenten = (tx: ActorTx) =>
  tx.db
    .selectFrom('gemeente')
    .select(['code', 'naam', 'centrumgemeente_code as centrum'])
    .where('regio_id', '=', tx.actor.regioId)
    .execute();

/** The municipalities that can merge: not those that merged or left, nor those of which it is known that they will merge. */
export async function samenTeVoegen(tx: ActorTx) {
  const weg = new Set((await herindelingen(tx)).map(({ voorganger_code: code }) => code));
  return (await gemeentenVanNu(tx)).filter(({ code }) => !weg.has(code));
}
