// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { alleLeden, gemeentenVanNu, type GebiedRij } from './queries.ts';
import { botst } from './rules.ts';
import type { Eindegegevens, Gebiedgegevens, Lidgegevens } from './schema.ts';

export async function voegGebiedToe(tx: ActorTx, { soortGebied, naam }: Gebiedgegevens): Promise<string> {
  const id = randomUUID();
  await tx.db.insertInto('gebied').values({ regio_id: tx.actor.regioId, id, soort: soortGebied, naam }).execute();
  await tx.verantwoord({ handeling: 'gebied.toevoegen', objectSoort: 'gebied', objectId: id });
  return id;
}

/** Makes a municipality a member from a day on; an area may have several centre municipalities. */
export async function voegLidToe(tx: ActorTx, gebied: GebiedRij, invoer: Lidgegevens): Promise<void> {
  if (!(await gemeentenVanNu(tx)).some(({ code }) => code === invoer.gemeente))
    throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
  const leden = (await alleLeden(tx)).filter((lid) => lid.gebied === gebied.id);
  if (botst(leden, invoer.gemeente, invoer.van)) throw new Invalid([{ field: 'gemeente', key: 'gebied.isAlLid' }]);
  await tx.db
    .insertInto('gebiedslid')
    .values({
      regio_id: tx.actor.regioId,
      gebied_id: gebied.id,
      gemeente_code: invoer.gemeente,
      van: invoer.van,
      centrum: invoer.centrum,
    })
    .execute();
  await tx.verantwoord({ handeling: 'gebiedslid.toevoegen', objectSoort: 'gebied', objectId: gebied.id });
}

/** Ends a membership: from that day on the municipality is no member; what was before stays known. */
export async function beeindigLid(tx: ActorTx, gebied: GebiedRij, invoer: Eindegegevens): Promise<void> {
  const lid = (await alleLeden(tx)).find(
    (een) => een.gebied === gebied.id && een.gemeente === invoer.gemeente && een.tot === null,
  );
  if (!lid) throw new NotFound();
  if (invoer.tot <= lid.van) throw new Invalid([{ field: 'tot', key: 'gebied.totVoorVan' }]);
  const { numUpdatedRows } = await tx.db
    .updateTable('gebiedslid')
    .set({ tot: invoer.tot })
    .where('regio_id', '=', tx.actor.regioId)
    .where('gebied_id', '=', gebied.id)
    .where('gemeente_code', '=', invoer.gemeente)
    .where('tot', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.verantwoord({ handeling: 'gebiedslid.beeindigen', objectSoort: 'gebied', objectId: gebied.id });
}
