// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { startOfDay, type Day } from '../../platform/dates.ts';
import { PER_PAGINA, TEL_TOT, type Advies, type Filter } from './rules.ts';

/** An advies with its asker, as far as consent stands, and how many contacts there were. */
export const vindAdvies = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('advies as a')
    .innerJoin('medewerker as m', (join) =>
      join.onRef('m.regio_id', '=', 'a.regio_id').onRef('m.id', '=', 'a.medewerker_id'),
    )
    .leftJoin('adviesvrager as v', (join) =>
      join.onRef('v.regio_id', '=', 'a.regio_id').onRef('v.advies_id', '=', 'a.id'),
    )
    .selectAll('a')
    .select(['m.naam as door', 'v.naam', 'v.bereikbaar', 'v.toestemming_op', 'v.ingetrokken_op'])
    .select((eb) =>
      eb
        .selectFrom('adviescontact as c')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('c.advies_id', '=', 'a.id')
        .as('contacten'),
    )
    .where('a.regio_id', '=', tx.actor.regioId)
    .where('a.id', '=', id)
    .executeTakeFirst();
export type AdviesRij = NonNullable<Awaited<ReturnType<typeof vindAdvies>>>;

/** What the steps look at. */
export const alsAdvies = (rij: AdviesRij): Advies => ({
  status: rij.status,
  contacten: rij.contacten ?? 0,
  gekozen: rij.gekozen_op !== null,
});

/** The contacts with the asker, the first on top. */
export const contactenVan = (tx: ActorTx, adviesId: string) =>
  tx.db
    .selectFrom('adviescontact as c')
    .innerJoin('medewerker as m', (join) => join.onRef('m.regio_id', '=', 'c.regio_id').onRef('m.id', '=', 'c.door'))
    .select(['c.op', 'c.geadviseerd', 'm.naam as door'])
    .where('c.regio_id', '=', tx.actor.regioId)
    .where('c.advies_id', '=', adviesId)
    .orderBy('c.op')
    .orderBy('c.id')
    .execute();
export type Contact = Awaited<ReturnType<typeof contactenVan>>[number];

/** The adviezen of the actor's organisation, the newest first, by number and status. */
export async function lijst(tx: ActorTx, { nummer, status, pagina }: Filter) {
  const basis = tx.db
    .selectFrom('advies')
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .$if(nummer !== '', (query) => query.where('nummer', '=', nummer))
    .$if(status !== '', (query) => query.where('status', '=', status || 'lopend'));
  const rijen = await basis
    .select(['id', 'nummer', 'status', 'hoedanigheid', 'aanleidingen', 'begonnen_op', 'afgesloten_op'])
    .orderBy('begonnen_op', 'desc')
    .orderBy('id')
    .limit(PER_PAGINA)
    .offset((pagina - 1) * PER_PAGINA)
    .execute();
  const geteld = await tx.db
    .selectFrom(basis.select('id').limit(TEL_TOT).as('t'))
    .select(sql<number>`count(*)`.as('aantal'))
    .executeTakeFirstOrThrow();
  return { rijen, aantal: geteld.aantal };
}
export type AdviesLijst = Awaited<ReturnType<typeof lijst>>;

/** The actor's own adviezen that are open, the oldest first. */
export const eigenOpenAdviezen = (tx: ActorTx) =>
  tx.db
    .selectFrom('advies')
    .select(['id', 'nummer', 'hoedanigheid', 'aanleidingen', 'begonnen_op'])
    .where('medewerker_id', '=', tx.actor.medewerkerId)
    .where('status', '=', 'lopend')
    .orderBy('begonnen_op')
    .orderBy('id')
    .limit(PER_PAGINA)
    .execute();
export type EigenAdvies = Awaited<ReturnType<typeof eigenOpenAdviezen>>[number];

/** What closed from a day up to another: the rows of the export. */
export const afgeslotenTussen = (tx: ActorTx, van: Day, tot: Day) =>
  tx.db
    .selectFrom('advies')
    .select(['status', 'nummer', 'aanleidingen', 'aarden', 'hoedanigheid'])
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('status', '=', 'afgesloten')
    .where('afgesloten_op', '>=', startOfDay(van))
    .where('afgesloten_op', '<', startOfDay(tot))
    .orderBy('nummer')
    .execute();

/** What a new melding takes from an advies whose asker chose for it; name and reach only while consent stands. */
export interface UitAdvies {
  readonly advies: string;
  readonly nummer: string;
  readonly melder: string;
  readonly bereikbaar: string;
  readonly hoedanigheid: string;
  readonly kanaal: string;
}

/** @param id what an address asks for; anything but a running advies whose asker chose is nothing */
export async function uitAdvies(tx: ActorTx, id: string | null): Promise<UitAdvies | undefined> {
  if (!id || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined;
  const rij = await vindAdvies(tx, id);
  if (!rij || rij.status !== 'lopend' || rij.gekozen_op === null) return undefined;
  const { nummer, hoedanigheid, kanaal } = rij;
  return { advies: id, nummer, hoedanigheid, kanaal, melder: rij.naam ?? '', bereikbaar: rij.bereikbaar ?? '' };
}

/** The advies that a melding came from, by the number that both carry. */
export const adviesBijMelding = (tx: ActorTx, meldingNummer: string) =>
  tx.db
    .selectFrom('advies')
    .select(['id', 'nummer'])
    .where('regio_id', '=', tx.actor.regioId)
    .where('melding_nummer', '=', meldingNummer)
    .executeTakeFirst();
