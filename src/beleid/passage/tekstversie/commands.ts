// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict } from '../../../platform/result.ts';
import { inStukken, tekstVan } from '../boom/rules.ts';
import type { Traject } from '../commands.ts';
import { houdTraject } from '../../visietraject/queries.ts';
import { passagesVan } from '../queries.ts';
import { cijferVan } from '../rules.ts';
import { vingerafdrukVan } from './queries.ts';
import type { Tekstversiesoort } from './rules.ts';

const volgendNummer = async (tx: ActorTx, traject: Traject): Promise<number> => {
  const { n } = await tx.db
    .selectFrom('tekstversie')
    .select(sql<number>`coalesce(max(nummer), 0)::int`.as('n'))
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .executeTakeFirstOrThrow();
  return n + 1;
};

/**
 * Freezes the text as it is, without what lapsed: nothing in it ever changes, because no one has the right to. Its fingerprint
 * is taken of what stands in the database, so that it can be checked from there.
 */
export async function bevriesTekst(
  tx: ActorTx,
  traject: Traject,
  invoer: { readonly soort: Tekstversiesoort; readonly naam: string },
): Promise<string> {
  const status = await houdTraject(tx, traject.id);
  if (status === 'vastgesteld') throw new Conflict('fout.tekstDicht');
  const takken = tekstVan(await passagesVan(tx, traject.id));
  if (takken.length === 0) throw new Conflict('fout.tekstLeeg');
  const levend = new Set(takken.map(({ passage }) => passage.id));
  const passages = takken.map(({ passage }, index) => ({
    ...passage,
    // What hung under a lapsed passage stands at the top; and the order is that in which one reads.
    ouder_id: passage.ouder_id !== null && levend.has(passage.ouder_id) ? passage.ouder_id : null,
    volgorde: index + 1,
  }));
  const id = randomUUID();
  const bij = { regio_id: tx.actor.regioId };
  await tx.db
    .insertInto('tekstversie')
    .values({
      ...bij,
      id,
      visietraject_id: traject.id,
      nummer: await volgendNummer(tx, traject),
      soort: invoer.soort,
      naam: invoer.naam,
      vingerafdruk: vingerafdrukVan(passages),
      bevroren_op: tx.nu,
      bevroren_door: tx.actor.medewerkerId,
    })
    .execute();
  const rijen = passages.map((passage) => ({
    ...bij,
    ...cijferVan(passage),
    tekstversie_id: id,
    passage_id: passage.id,
    ouder_id: passage.ouder_id,
    adres: passage.adres,
    volgorde: passage.volgorde,
    soort: passage.soort,
    nummer: passage.nummer,
    titel: passage.titel,
    tekst: passage.tekst,
    eenvoudig: passage.eenvoudig,
    vorig_onderdeel_id: passage.vorig_onderdeel_id,
  }));
  for (const stuk of inStukken(rijen)) await tx.db.insertInto('tekstversiepassage').values(stuk).execute();
  await tx.verantwoord({ handeling: 'tekstversie.bevriezen', objectSoort: 'tekstversie', objectId: id });
  return id;
}
