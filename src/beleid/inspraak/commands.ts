// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import { mayDo } from '../../platform/http/route.ts';
import { haalMerkWeg } from '../reactie/commands.ts';
import { magVoorGemeente } from '../visietraject/access.ts';
import { houdTraject, trajectgemeenten, type TrajectRij } from '../visietraject/queries.ts';
import { beginnen, vastleggen } from './access.ts';
import { inspraakversies } from './queries.ts';
import { magRondeBeginnen, vensterOpen } from './rules.ts';
import type { Venstergegevens } from './schema.ts';

type Dagen = Pick<Venstergegevens, 'van' | 'tot' | 'vindplaats'>;

async function nieuwVenster(tx: ActorTx, trajectId: string, gegevens: Venstergegevens, dagen: Dagen): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('inspraakvenster')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      visietraject_id: trajectId,
      gemeente_code: gegevens.gemeente,
      kanaal: gegevens.inspraakkanaal,
      ...dagen,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Conflict();
}

/** Says when a municipality can be reacted to in one channel. What looks wrong is warned of, never changed. */
export async function legVensterVast(tx: ActorTx, traject: TrajectRij, gegevens: Venstergegevens): Promise<void> {
  const { gemeente, inspraakkanaal, van, tot, vindplaats, versie } = gegevens;
  if (!mayDo(vastleggen, tx.actor.rollen) || !magVoorGemeente(tx.actor, gemeente)) throw new Forbidden();
  if (!vensterOpen(await houdTraject(tx, traject.id))) throw new Conflict('inspraak.voorbij');
  const leden = await trajectgemeenten(tx, traject.id);
  if (!leden.some(({ code }) => code === gemeente)) throw new Invalid([{ field: 'gemeente', key: 'fout.keuze' }]);
  const dagen = { van, tot, vindplaats };
  if (versie === 0) await nieuwVenster(tx, traject.id, gegevens, dagen);
  else {
    const { numUpdatedRows } = await tx.db
      .updateTable('inspraakvenster')
      .set({ ...dagen, versie: sql`versie + 1` })
      .where('regio_id', '=', tx.actor.regioId)
      .where('visietraject_id', '=', traject.id)
      .where('gemeente_code', '=', gemeente)
      .where('kanaal', '=', inspraakkanaal)
      .where('versie', '=', versie)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Conflict();
  }
  await haalMerkWeg(tx, traject);
  await tx.verantwoord({ handeling: 'inspraak.venster', objectSoort: 'visietraject', objectId: traject.id });
}

/** Ties inspraak to one frozen text: that is what people react to, whatever happens to the words meanwhile. */
export async function beginRonde(tx: ActorTx, traject: TrajectRij, tekstversieId: string, naam: string): Promise<void> {
  if (!mayDo(beginnen, tx.actor.rollen)) throw new Forbidden();
  const versie = (await inspraakversies(tx, traject.id)).find(({ id }) => id === tekstversieId);
  if (!versie) throw new Invalid([{ field: 'tekstversie', key: 'fout.keuze' }]);
  const bij = { regio_id: tx.actor.regioId, visietraject_id: traject.id };
  // Held, so that a double click makes one round.
  if (!magRondeBeginnen(await houdTraject(tx, traject.id))) throw new Conflict('inspraak.rondeTeLaat');
  const al = await tx.db
    .selectFrom('inspraakronde')
    .select('id')
    .where('regio_id', '=', bij.regio_id)
    .where('tekstversie_id', '=', tekstversieId)
    .executeTakeFirst();
  if (al) throw new Conflict('inspraak.rondeAl');
  await tx.db
    .insertInto('inspraakronde')
    .values({ ...bij, id: randomUUID(), tekstversie_id: tekstversieId, naam: naam || versie.naam, begonnen_op: tx.nu })
    .execute();
  await tx.verantwoord({ handeling: 'inspraak.ronde', objectSoort: 'visietraject', objectId: traject.id });
}
