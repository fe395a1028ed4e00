// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { gezinsleden } from '../../casus/queries.ts';
import { vraagHerweging } from '../../herweging/commands.ts';
import { termijnen } from '../../termijn/queries.ts';
import { legPersonenVast, voegToeAanGezin, zoalsInCasus } from '../../gezinslid/commands.ts';
import { plichtInformeren } from '../../informeerplicht/commands.ts';
import type { MeldingRij } from '../queries.ts';
import { vraagtHerweging } from '../rules.ts';
import type { IngevoerdPersoon } from '../schema.ts';
import { deelOpnieuwIn } from './queries.ts';
import type { ANTWOORDEN } from './rules.ts';
import type { AfnameInvoer, RaadplegingInvoer } from './schema.ts';

const schrijf = (tx: ActorTx, handeling: string, { id, casus_id }: MeldingRij) =>
  tx.verantwoord({ handeling, objectSoort: 'melding', objectId: id, dossierId: casus_id });

/** What was weighed for a decision is not added to after it. */
function moetWegen({ status }: MeldingRij): void {
  if (status !== 'ontvangen' && status !== 'inBeoordeling') throw new Conflict();
}
function nietLater(tx: ActorTx, field: string, op: Day): void {
  if (op > dayOf(tx.nu)) throw new Invalid([{ field, key: 'fout.toekomst' }]);
}
const vast = (tx: ActorTx, melding: MeldingRij) => ({
  regio_id: tx.actor.regioId,
  id: randomUUID(),
  melding_id: melding.id,
  organisatie_id: melding.organisatie_id,
  door: tx.actor.medewerkerId,
});

/** Works the classification out again, now that more people are named; a running casus of theirs asks to weigh again (G11). */
async function herclassificeer(tx: ActorTx, melding: MeldingRij): Promise<void> {
  const regels = await termijnen(tx);
  const { indeling } = await deelOpnieuwIn(tx, melding, await gezinsleden(tx, melding.casus_id), regels);
  await tx.db
    .updateTable('melding')
    .set({ classificatie: indeling.classificatie, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', melding.id)
    .execute();
  if (!vraagtHerweging(indeling.classificatie)) return;
  for (const casusId of indeling.casussen) await vraagHerweging(tx, casusId, regels);
}

/** Adds someone to the family while the melding is weighed. */
export async function voegPersoonToe(
  tx: ActorTx,
  melding: MeldingRij,
  personen: readonly IngevoerdPersoon[],
  sleutel: Buffer,
): Promise<void> {
  moetWegen(melding);
  const [nieuw = []] = await legPersonenVast(tx, [personen]);
  const { id: meldingId, casus_id: casusId, nummer: kenmerk, vormen } = melding;
  const bekend = personen.some((een) => een.bekend !== '');
  const [ids = nieuw] = await zoalsInCasus(tx, [{ casusId, personen: nieuw, bekend }]);
  const invoer = { personen: [...personen], adres: null };
  await voegToeAanGezin(tx, sleutel, [{ casusId, invoer, personen: ids }]);
  // Who is recorded now, because of what another told, must hear so too (G18).
  await plichtInformeren(tx, [{ meldingId, casusId, kenmerk, personen: ids, vormen }], await termijnen(tx));
  await herclassificeer(tx, melding);
  await schrijf(tx, 'beoordeling.persoon', melding);
}

/** Records that another Veilig Thuis was asked what it knows. */
export async function vraagNa(
  tx: ActorTx,
  melding: MeldingRij,
  invoer: { gevraagdAan: string; gevraagdOp: Day },
): Promise<void> {
  moetWegen(melding);
  nietLater(tx, 'gevraagdOp', invoer.gevraagdOp);
  const rij = { ...vast(tx, melding), gevraagd_aan: invoer.gevraagdAan, gevraagd_op: invoer.gevraagdOp };
  await tx.db.insertInto('navraag').values(rij).execute();
  await schrijf(tx, 'radar.navraag', melding);
}

/** The answer may come after the decision; it is recorded once. */
export async function beantwoordNavraag(
  tx: ActorTx,
  melding: MeldingRij,
  id: string,
  invoer: { antwoord: (typeof ANTWOORDEN)[number]; samenvatting: string },
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('navraag')
    .set({ ...invoer, beantwoord_op: dayOf(tx.nu) })
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_id', '=', melding.id)
    .where('id', '=', id)
    .where('antwoord', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new NotFound();
  await schrijf(tx, 'radar.antwoord', melding);
}

export async function raadpleeg(tx: ActorTx, melding: MeldingRij, invoer: RaadplegingInvoer): Promise<void> {
  moetWegen(melding);
  nietLater(tx, 'op', invoer.op);
  await tx.db
    .insertInto('raadpleging')
    .values({ ...vast(tx, melding), ...invoer })
    .execute();
  await schrijf(tx, 'beoordeling.raadpleging', melding);
}

/** Keeps what an assessor concluded with an instrument; nothing is computed from it (G28). */
export async function neemAf(tx: ActorTx, melding: MeldingRij, invoer: AfnameInvoer): Promise<void> {
  moetWegen(melding);
  nietLater(tx, 'op', invoer.op);
  await tx.db
    .insertInto('instrumentafname')
    .values({ ...vast(tx, melding), ...invoer })
    .execute();
  await schrijf(tx, 'beoordeling.instrument', melding);
}
