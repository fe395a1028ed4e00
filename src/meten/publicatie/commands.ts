// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo } from '../../platform/http/route.ts';
import { Forbidden } from '../../platform/result.ts';
import { huidigeVisie } from '../indicator/doel/queries.ts';
import { publiceren } from './access.ts';
import { voorstel } from './queries.ts';

/** Rows a statement: each row has eight values, and a statement takes at most 65,535. */
const PER_KEER = 2000;

/**
 * Lets the region's figures of this moment out to everyone: the only door to the public zone. All of it is written in this
 * transaction, with its log line, or nothing. Earlier publications stay as they are.
 * @returns the id of the publication
 * @throws Forbidden for anyone but a data analyst
 */
export async function publiceer(tx: ActorTx): Promise<string> {
  if (!mayDo(publiceren, tx.actor.rollen)) throw new Forbidden();
  const { cijfers, gebieden, kwartalen } = await voorstel(tx);
  const visie = await huidigeVisie(tx);
  const id = randomUUID();
  const sleutel = { regio_id: tx.actor.regioId, publicatie_id: id };
  await tx.db
    .insertInto('publiek.publicatie')
    .values({
      regio_id: tx.actor.regioId,
      id,
      regio_naam: tx.actor.regio,
      voorbeeld: tx.actor.voorbeeld,
      gepubliceerd_op: tx.nu,
      kwartalen: [...kwartalen],
    })
    .execute();
  const doelen = (visie?.doelen ?? []).map((doel, volgorde) => ({
    ...sleutel,
    id: doel.id,
    volgorde,
    lijn: doel.lijn,
    nummer: doel.nummer,
    tekst: doel.tekst,
    indicatoren: doel.indicatoren.map((indicator) => indicator.sleutel),
  }));
  if (doelen.length > 0) await tx.db.insertInto('publiek.doel').values(doelen).execute();
  if (gebieden.length > 0)
    await tx.db
      .insertInto('publiek.gebied')
      .values(gebieden.map(({ code, naam }) => ({ ...sleutel, code, naam })))
      .execute();
  for (let van = 0; van < cijfers.length; van += PER_KEER)
    await tx.db
      .insertInto('publiek.cijfer')
      .values(cijfers.slice(van, van + PER_KEER).map((cijfer) => ({ ...sleutel, ...cijfer })))
      .execute();
  await tx.verantwoord({ handeling: publiceren.name, objectSoort: 'publicatie', objectId: id });
  return id;
}
