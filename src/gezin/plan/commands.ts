// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { moetLopen } from '../casus/commands.ts';
import type { CasusRij } from '../casus/queries.ts';
import { kanVoorwaardenStellen, type ONDERDELEN, type VOORWAARDE_STATUSSEN } from '../casus/rules.ts';

const schrijf = (tx: ActorTx, handeling: string, casus: CasusRij) =>
  tx.verantwoord({ handeling: `plan.${handeling}`, objectSoort: 'casus', objectId: casus.id, dossierId: casus.id });

/** A condition is set while the casus runs, and by Veilig Thuis during its assessment [V2]. */
function moetVoorwaardenKunnen(tx: ActorTx, casus: CasusRij): void {
  if (!kanVoorwaardenStellen(casus.status, tx.actor.rollen)) throw new Conflict('fout.casusLoopt');
}

export async function stelVoorwaarde(tx: ActorTx, casus: CasusRij, tekst: string): Promise<void> {
  moetVoorwaardenKunnen(tx, casus);
  await tx.db
    .insertInto('veiligheidsvoorwaarde')
    .values({ regio_id: tx.actor.regioId, id: randomUUID(), casus_id: casus.id, tekst, ingang: dayOf(tx.nu) })
    .execute();
  await schrijf(tx, 'voorwaarde', casus);
}

export async function wijzigVoorwaarde(
  tx: ActorTx,
  casus: CasusRij,
  id: string,
  status: (typeof VOORWAARDE_STATUSSEN)[number],
): Promise<void> {
  moetVoorwaardenKunnen(tx, casus);
  const { numUpdatedRows } = await tx.db
    .updateTable('veiligheidsvoorwaarde')
    .set({ status })
    .where('casus_id', '=', casus.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotFound();
  await schrijf(tx, 'voorwaarde', casus);
}

/** The day on which the safety plan was agreed with the family (G10). */
export async function spreekVeiligheidsplanAf(tx: ActorTx, casus: CasusRij, op: Day): Promise<void> {
  moetLopen(casus);
  if (op > dayOf(tx.nu)) throw new Invalid([{ field: 'op', key: 'fout.toekomst' }]);
  await tx.db
    .updateTable('casus')
    .set({ veiligheidsplan_op: op })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', casus.id)
    .execute();
  await schrijf(tx, 'veiligheidsplan', casus);
}

export interface NieuweAfspraak {
  readonly persoon: string;
  readonly onderdeel: (typeof ONDERDELEN)[number];
  readonly tekst: string;
}

/** An agreement is about a member of this family (G15). */
export async function maakAfspraak(
  tx: ActorTx,
  casus: CasusRij,
  { persoon, onderdeel, tekst }: NieuweAfspraak,
): Promise<void> {
  moetLopen(casus);
  const lid = await tx.db
    .selectFrom('gezinslid')
    .select('persoon_id')
    .where('casus_id', '=', casus.id)
    .where('persoon_id', '=', persoon)
    .executeTakeFirst();
  if (!lid) throw new Invalid([{ field: 'persoon', key: 'fout.keuze' }]);
  await tx.db
    .insertInto('afspraak')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      casus_id: casus.id,
      persoon_id: persoon,
      onderdeel,
      tekst,
      gemaakt_op: dayOf(tx.nu),
    })
    .execute();
  await schrijf(tx, 'afspraak', casus);
}

export async function rondAfspraakAf(tx: ActorTx, casus: CasusRij, id: string, resultaat: string): Promise<void> {
  moetLopen(casus);
  const { numUpdatedRows } = await tx.db
    .updateTable('afspraak')
    .set({ resultaat, afgerond_op: dayOf(tx.nu) })
    .where('casus_id', '=', casus.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotFound();
  await schrijf(tx, 'resultaat', casus);
}
