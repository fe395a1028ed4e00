// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict } from '../../../platform/result.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { reactieStappen, type Reactiestap, type Reactiestatus } from '../rules.ts';

type Traject = Pick<TrajectRij, 'id'>;

/**
 * Takes one step of every reaction that stands before it, for as many as the page said: a second click, or a page from before
 * someone answered another one, changes nothing.
 */
async function zetSamen(tx: ActorTx, traject: Traject, stap: Reactiestap, aantal: number): Promise<string[]> {
  const { from, to } = reactieStappen[stap];
  const rijen = await tx.db
    .selectFrom('reactie')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('status', 'in', [...from])
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rijen.length === 0 || rijen.length !== aantal) throw new Conflict();
  const ids = rijen.map(({ id }) => id);
  const status: Reactiestatus = to;
  await tx.db
    .updateTable('reactie')
    .set({ status, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return ids;
}

/** The technical questions of councils among what was published, copied to where everyone signed in reads them; of nobody else. */
const publiceerRaadsvragen = (tx: ActorTx, ids: readonly string[]) =>
  sql`insert into raadsvraag (regio_id, reactiepunt_id, visietraject_id, thema, van, vraag, antwoord, gepubliceerd_op)
    select p.regio_id, p.id, p.visietraject_id, p.thema, coalesce(r.naam, ''),
      p.tekst, p.antwoord, ${tx.nu}
    from reactiepunt p join reactie r on r.regio_id = p.regio_id and r.id = p.reactie_id
    where p.regio_id = ${tx.actor.regioId} and p.reactie_id = any(${ids}::uuid[]) and r.soort = 'technischeVraag'
      and r.indiener = 'gemeenteraad'
    on conflict do nothing`.execute(tx.db);

/** Publishes every answer that is ready, in one act. */
export async function stelAntwoordenVast(tx: ActorTx, traject: Traject, aantal: number): Promise<void> {
  const ids = await zetSamen(tx, traject, 'reactieVaststellen', aantal);
  await tx.db
    .updateTable('reactiepunt')
    .set({ status: 'vastgesteld', gewijzigd_op: tx.nu, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('reactie_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('status', '=', 'concept')
    .execute();
  await publiceerRaadsvragen(tx, ids);
  await tx.verantwoord({ handeling: 'reactie.vaststellen', objectSoort: 'visietraject', objectId: traject.id });
}

/** Marks that those who reacted were told what was done with each point. */
export async function koppelTerug(tx: ActorTx, traject: Traject, aantal: number): Promise<void> {
  const ids = await zetSamen(tx, traject, 'reactieTerugkoppelen', aantal);
  await tx.db
    .updateTable('reactiepunt')
    .set({ teruggekoppeld_op: tx.nu, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('reactie_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  await tx.verantwoord({ handeling: 'reactie.terugkoppelen', objectSoort: 'visietraject', objectId: traject.id });
}
