// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { trajectgemeenten, type TrajectRij } from '../../visietraject/queries.ts';
import { alleLeden } from '../queries.ts';
import { alleGemeenten, herindelingen, samenTeVoegen } from './queries.ts';
import { centrumVan, herindelingFouten, neemPlaatsIn, opTeVolgen } from './rules.ts';
import type { Herindelinggegevens } from './schema.ts';

/**
 * Lets municipalities merge into a new one: from its day on it stands in their place in every area; what they decided and where
 * they were members before stays known. Who takes part in a traject that runs is not changed by it.
 */
export async function voegGemeentenSamen(
  tx: ActorTx,
  { voorgangers, code, naam, op }: Herindelinggegevens,
): Promise<void> {
  const gemeenten = await alleGemeenten(tx);
  const aanbod = new Set((await samenTeVoegen(tx)).map((gemeente) => gemeente.code));
  const samen = new Set(voorgangers);
  const leden = await alleLeden(tx);
  const fouten = [...herindelingFouten(leden, samen, op)];
  if (voorgangers.some((een) => !aanbod.has(een))) fouten.push({ field: 'voorgangers', key: 'fout.keuze' });
  if (gemeenten.some((gemeente) => gemeente.code === code))
    fouten.push({ field: 'code', key: 'herindeling.codeBestaat' });
  if (fouten.length > 0) throw new Invalid(fouten);
  const van = { regio_id: tx.actor.regioId };
  const weg = gemeenten.filter((gemeente) => samen.has(gemeente.code));
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('gemeente')
    .values({ ...van, code, naam, centrumgemeente_code: centrumVan(code, weg) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Conflict();
  const { eindigen, beginnen } = neemPlaatsIn(leden, samen, op);
  for (const { gebied, gemeente, van: begon } of eindigen)
    await tx.db
      .updateTable('gebiedslid')
      .set({ tot: op })
      .where((eb) => eb.and({ ...van, gebied_id: gebied, gemeente_code: gemeente, van: begon }))
      .execute();
  if (beginnen.length > 0)
    await tx.db
      .insertInto('gebiedslid')
      .values(
        beginnen.map(({ gebied, centrum }) => ({ ...van, gebied_id: gebied, gemeente_code: code, van: op, centrum })),
      )
      .execute();
  // Those that merged keep the centre that they had: it is their history.
  await tx.db
    .updateTable('gemeente')
    .set({ centrumgemeente_code: code })
    .where('regio_id', '=', tx.actor.regioId)
    .where('centrumgemeente_code', 'in', [...samen])
    .where('code', 'not in', [...samen])
    .execute();
  await tx.db
    .insertInto('herindeling')
    .values(
      [...samen].map((voorganger_code) => ({
        ...van,
        voorganger_code,
        opvolger_code: code,
        op,
        door: tx.actor.medewerkerId,
      })),
    )
    .execute();
  await tx.verantwoord({ handeling: 'gebied.samenvoegen', objectSoort: 'gebied' });
}

/**
 * Lets the new municipality take the place of those that merged into it in a traject that runs, from the day of the merger: its
 * council decides, whatever the old ones decided (G6 counts every municipality that there is) [A].
 */
export async function volgOpInTraject(
  tx: ActorTx,
  traject: TrajectRij,
  { opvolger, versie }: { readonly opvolger: string; readonly versie: number },
): Promise<void> {
  await takeVersion(tx, 'visietraject', traject.id, versie);
  if (traject.status === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
  const mee = await trajectgemeenten(tx, traject.id);
  const opvolging = opTeVolgen(await herindelingen(tx), mee, dayOf(tx.nu)).find(({ code }) => code === opvolger);
  if (!opvolging) throw new Invalid([{ field: 'opvolger', key: 'fout.keuze' }]);
  const bij = { regio_id: tx.actor.regioId, visietraject_id: traject.id };
  const codes = opvolging.voorgangers.map(({ code }) => code);
  if (!mee.some(({ code }) => code === opvolger))
    await tx.db
      .insertInto('trajectgemeente')
      .values({ ...bij, gemeente_code: opvolger, centrum: opvolging.voorgangers.some(({ centrum }) => centrum) })
      .execute();
  await tx.db
    .updateTable('trajectgemeente')
    .set({ opvolger_code: opvolger })
    .where((eb) => eb.and(bij))
    .where('gemeente_code', 'in', codes)
    .execute();
  if (codes.includes(traject.trekker_code))
    await tx.db
      .updateTable('visietraject')
      .set({ trekker_code: opvolger })
      .where('regio_id', '=', bij.regio_id)
      .where('id', '=', traject.id)
      .execute();
  await tx.verantwoord({ handeling: 'trajectgemeente.opvolgen', objectSoort: 'visietraject', objectId: traject.id });
}
