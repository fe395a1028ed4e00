// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';

/** The municipality that the own organisation works for, when there is one: most of its people live there. */
export async function vindOrganisatieGemeente(tx: ActorTx): Promise<string> {
  const rij = await tx.db
    .selectFrom('organisatie')
    .select('gemeente_codes')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', tx.actor.organisatieId)
    .executeTakeFirst();
  return rij?.gemeente_codes[0] ?? '';
}
