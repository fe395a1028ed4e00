// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql, type Updateable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import { tryStep } from '../../platform/process.ts';
import { Conflict, Forbidden, GatesClosed, NotFound } from '../../platform/result.ts';
import { alsAdvies, vindAdvies, type AdviesRij } from './queries.ts';
import { adviesStappen } from './rules.ts';
import type { AdviesInvoer } from './schema.ts';

const log = (tx: ActorTx, handeling: string, objectId: string) =>
  tx.verantwoord({ handeling: `advies.${handeling}`, objectSoort: 'advies', objectId });

const volgnummer = async (tx: ActorTx): Promise<string> => {
  const { rows } = await sql<{ n: number }>`select nextval('advies_nummer') as n`.execute(tx.db);
  return `A-${tx.nu.slice(0, 4)}-${String(rows[0]?.n).padStart(6, '0')}`;
};

const schrijfContact = (tx: ActorTx, adviesId: string, geadviseerd: string) =>
  tx.db
    .insertInto('adviescontact')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      advies_id: adviesId,
      organisatie_id: tx.actor.organisatieId,
      op: tx.nu,
      door: tx.actor.medewerkerId,
      geadviseerd,
    })
    .execute();

interface Vrager {
  readonly naam: string;
  readonly bereikbaar: string;
}

const schrijfVrager = (tx: ActorTx, adviesId: string, { naam, bereikbaar }: Vrager) =>
  tx.db
    .insertInto('adviesvrager')
    .values({
      regio_id: tx.actor.regioId,
      advies_id: adviesId,
      organisatie_id: tx.actor.organisatieId,
      naam,
      bereikbaar,
      toestemming_op: tx.nu,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['regio_id', 'advies_id'])
        .doUpdateSet({ naam, bereikbaar, toestemming_op: tx.nu, ingetrokken_op: null }),
    )
    .execute();

/** Records an advies with its first contact, and the asker's own data when there is consent [V7]. Returns its id. */
export async function legAdviesVast(tx: ActorTx, invoer: AdviesInvoer): Promise<string> {
  const id = randomUUID();
  const { kanaal, hoedanigheid, aanleidingen, aarden } = invoer;
  await tx.db
    .insertInto('advies')
    .values({
      regio_id: tx.actor.regioId,
      id,
      nummer: await volgnummer(tx),
      organisatie_id: tx.actor.organisatieId,
      medewerker_id: tx.actor.medewerkerId,
      begonnen_op: tx.nu,
      kanaal,
      hoedanigheid,
      aanleidingen,
      aarden,
    })
    .execute();
  await schrijfContact(tx, id, invoer.geadviseerd);
  if (invoer.toestemming) await schrijfVrager(tx, id, invoer);
  await log(tx, 'vastleggen', id);
  return id;
}

/** Changes an advies as long as it runs: what someone else closed in the meantime stays as it is. */
async function wijzigLopend(tx: ActorTx, id: string, waarden: Updateable<DB['advies']>): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('advies')
    .set({ ...waarden, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .where('status', '=', 'lopend')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

/** One more contact with the asker. */
export async function voegContactToe(tx: ActorTx, rij: AdviesRij, geadviseerd: string): Promise<void> {
  await wijzigLopend(tx, rij.id, {});
  await schrijfContact(tx, rij.id, geadviseerd);
  await log(tx, 'contact', rij.id);
}

/** The asker consents to keeping a name and a way to be reached. */
export async function legVragerVast(tx: ActorTx, rij: AdviesRij, vrager: Vrager): Promise<void> {
  await wijzigLopend(tx, rij.id, {});
  await schrijfVrager(tx, rij.id, vrager);
  await log(tx, 'toestemming', rij.id);
}

/** The asker withdraws consent, also after the advies closed: the data are emptied, the two moments stay. */
export async function trekToestemmingIn(tx: ActorTx, rij: AdviesRij): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('adviesvrager')
    .set({ naam: '', bereikbaar: '', ingetrokken_op: tx.nu })
    .where('regio_id', '=', tx.actor.regioId)
    .where('advies_id', '=', rij.id)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await log(tx, 'toestemmingIngetrokken', rij.id);
}

/** The asker chooses for a melding: recorded now, and it is one only when that melding is saved. */
export async function legKeuzeVast(tx: ActorTx, rij: AdviesRij): Promise<void> {
  await wijzigLopend(tx, rij.id, { gekozen_op: tx.nu });
  await log(tx, 'keuze', rij.id);
}

function magStap(tx: ActorTx, rij: AdviesRij, stap: keyof typeof adviesStappen) {
  const uitkomst = tryStep(adviesStappen, stap, alsAdvies(rij), tx.actor.rollen);
  if (uitkomst.ok) return uitkomst.to;
  if (uitkomst.why === 'gates') throw new GatesClosed(uitkomst.reasons);
  throw uitkomst.why === 'status' ? new Conflict() : new Forbidden();
}

/** The last contact was had, and the asker agreed that this was it [L3]. */
export async function sluitAdviesAf(tx: ActorTx, rij: AdviesRij): Promise<void> {
  const status = magStap(tx, rij, 'afsluiten');
  await wijzigLopend(tx, rij.id, { status, afgesloten_op: tx.nu });
  await log(tx, 'afsluiten', rij.id);
}

/** The advies became this melding: both are tied by number, in the transaction that saves the melding. */
export async function zetAdviesOm(tx: ActorTx, id: string, meldingNummer: string): Promise<void> {
  const rij = await vindAdvies(tx, id);
  if (!rij) throw new NotFound();
  const status = magStap(tx, rij, 'omzetten');
  await wijzigLopend(tx, id, { status, melding_nummer: meldingNummer, afgesloten_op: tx.nu });
  await log(tx, 'omzetten', id);
}
