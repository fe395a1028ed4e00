// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { alleLeden } from '../queries.ts';
import { alleGemeenten, samenTeVoegen } from './queries.ts';
import { centrumVan, herindelingFouten, neemPlaatsIn } from './rules.ts';
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
