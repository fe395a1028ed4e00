// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { deelnemers, type TrajectRij } from '../../visietraject/queries.ts';
import { alsRoutestap, routestappen } from '../queries.ts';
import type { Bordgemeente } from './rules.ts';

/** How many adopted amendments make the text of each municipality differ, and how many of all still have to be settled or voted on. */
const afwijkingen = (tx: ActorTx, trajectId: string) =>
  tx.db
    .selectFrom('amendement')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where('status', 'in', ['aangenomen', 'ingediend'])
    .select([
      'gemeente_code',
      sql<number>`(count(*) filter (where status = 'aangenomen' and afwijkend))::int`.as('alle'),
      sql<number>`(count(*) filter (where status = 'ingediend' or (afwijkend and afhandeling is null)))::int`.as(
        'open',
      ),
    ])
    .groupBy('gemeente_code')
    .execute();

/** How many motions and promises of each municipality should have been done by now. */
async function opvolgingTeLaat(tx: ActorTx, trajectId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ code: string; n: number }>`
    select gemeente_code as code, count(*)::int as n from (
      select gemeente_code from motie where regio_id = ${tx.actor.regioId} and visietraject_id = ${trajectId}::uuid
        and status in ('aangenomen', 'inUitvoering') and deadline < ${dayOf(tx.nu)}::date
      union all
      select gemeente_code from toezegging where regio_id = ${tx.actor.regioId} and visietraject_id = ${trajectId}::uuid
        and status in ('open', 'inUitvoering') and deadline < ${dayOf(tx.nu)}::date
    ) o group by 1`.execute(tx.db);
  return new Map(rows.map(({ code, n }) => [code, n]));
}

/** The whole board in four questions to the database, however many municipalities there are. */
export async function leesBord(tx: ActorTx, traject: TrajectRij): Promise<readonly Bordgemeente[]> {
  const stappen = Map.groupBy(await routestappen(tx, traject.id), ({ gemeente_code: code }) => code);
  const anders = new Map((await afwijkingen(tx, traject.id)).map((rij) => [rij.gemeente_code, rij]));
  const laat = await opvolgingTeLaat(tx, traject.id);
  return (await deelnemers(tx, traject.id)).map(({ code, naam, centrum, centrumgemeente, opvolger }) => ({
    code,
    naam,
    centrum,
    centrumgemeente,
    ...(opvolger !== null && { opvolger }),
    stappen: (stappen.get(code) ?? []).map((rij) => {
      const { status, gepland, besluit, opnieuwOp } = alsRoutestap(tx, traject, rij);
      return { id: rij.id, orgaan: rij.orgaan, rol: rij.rol, status, gepland, besluit, opnieuwOp };
    }),
    afwijkingOpen: anders.get(code)?.open ?? 0,
    afwijkingen: anders.get(code)?.alle ?? 0,
    opvolgingTeLaat: laat.get(code) ?? 0,
  }));
}
