// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { addDays, elapsedBetween, startOfDay, type Day, type Instant } from '../../platform/dates.ts';
import { Conflict, Forbidden, Invalid } from '../../platform/result.ts';
import { collegas } from '../casus/queries.ts';
import { leesDuur, mutatiesVan, termijnen, type TermijnRij } from './queries.ts';
import {
  berekenEinde,
  teLaatVanaf,
  type Reden,
  type Termijn,
  type Termijnen,
  type Termijnsoort,
  type Verschuiving,
} from './rules.ts';

/** What a term is about: the page that it leads to, and the number by which people call it. */
export interface Onderwerp {
  readonly soort: Termijnsoort;
  readonly objectSoort: string;
  readonly objectId: string;
  readonly kenmerk: string;
  readonly casusId: string | null;
  readonly persoonId?: string | undefined;
  /** Who waits for it besides who must meet it. */
  readonly zietOokId?: string | undefined;
  readonly medewerkerId?: string | undefined;
  /** Defaults to now; law may count from another moment (D3b). */
  readonly begonnenOp?: Instant | undefined;
}

/** Begins a term of the actor's organisation; gives the first moment at which it is too late. */
export async function beginTermijn(tx: ActorTx, over: Onderwerp, regels?: Termijnen): Promise<Instant> {
  const { duur, vrijeDagen } = regels ?? (await termijnen(tx));
  const begonnenOp = over.begonnenOp ?? tx.nu;
  const grens = teLaatVanaf(begonnenOp, duur[over.soort], vrijeDagen);
  await tx.db
    .insertInto('termijn')
    .values({
      regio_id: tx.actor.regioId,
      id: randomUUID(),
      soort: over.soort,
      organisatie_id: tx.actor.organisatieId,
      ziet_ook_id: over.zietOokId ?? null,
      casus_id: over.casusId,
      object_soort: over.objectSoort,
      object_id: over.objectId,
      kenmerk: over.kenmerk,
      persoon_id: over.persoonId ?? null,
      medewerker_id: over.medewerkerId ?? null,
      duur: JSON.stringify(duur[over.soort]),
      begonnen_op: begonnenOp,
      te_laat_vanaf: grens,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return grens;
}

const openVan = (
  tx: ActorTx,
  over: Pick<Onderwerp, 'soort' | 'objectId' | 'persoonId'>,
  status: 'afgerond' | 'vervallen',
) =>
  tx.db
    .updateTable('termijn')
    .set({ status, afgerond_op: tx.nu, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('object_id', '=', over.objectId)
    .where('soort', '=', over.soort)
    .where('status', 'in', ['loopt', 'opgeschort'])
    .$if(over.persoonId !== undefined, (query) => query.where('persoon_id', '=', over.persoonId ?? null))
    .execute();

/** What had to be done is done: ends the open term of this kind, in time or not. */
export const rondTermijnAf = async (
  tx: ActorTx,
  over: Pick<Onderwerp, 'soort' | 'objectId' | 'persoonId'>,
): Promise<void> => {
  await openVan(tx, over, 'afgerond');
};

/** There is nothing left to be done: the term ends without being met or missed. */
export const laatTermijnVervallen = async (
  tx: ActorTx,
  over: Pick<Onderwerp, 'soort' | 'objectId' | 'persoonId'>,
): Promise<void> => {
  await openVan(tx, over, 'vervallen');
};

/** Whoever takes up the work has its term; one that a colleague has stays with that colleague. */
export const neemTermijnOpJe = async (tx: ActorTx, over: Pick<Onderwerp, 'soort' | 'objectId'>): Promise<void> => {
  await tx.db
    .updateTable('termijn')
    .set({ medewerker_id: tx.actor.medewerkerId, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('object_id', '=', over.objectId)
    .where('soort', '=', over.soort)
    .where('status', '=', 'loopt')
    .where('medewerker_id', 'is', null)
    .execute();
};

type Mutatie = Awaited<ReturnType<typeof mutatiesVan>>[number];
type Verschoven = Pick<Mutatie, 'soort' | 'op' | 'duur'>;

/** What moved the end so far: a pause that goes on lasts until now. */
function verschuivingenVan(mutaties: readonly Verschoven[], nu: Instant): Verschuiving[] {
  const lijst: Verschuiving[] = [];
  let sinds: Instant | undefined;
  for (const { soort, op, duur } of mutaties) {
    if (soort === 'opgeschort') sinds = op;
    else if (soort === 'hervat' && sinds) {
      lijst.push({ soort: 'pauze', van: sinds, tot: op });
      sinds = undefined;
    } else if (soort === 'verlengd') lijst.push({ soort: 'verlenging', duur: leesDuur(duur) });
  }
  if (sinds) lijst.push({ soort: 'pauze', van: sinds, tot: nu });
  return lijst;
}

interface Wijziging {
  readonly soort: Mutatie['soort'];
  readonly grond: string;
  readonly duur?: Termijn['verlenging'];
  readonly status?: 'loopt' | 'opgeschort';
  readonly medewerkerId?: string | null;
  readonly reden?: string;
}

/** The end by all that moved it. Nothing that is recorded makes a term shorter, whatever a clock said in between. */
function eindeNa(rij: TermijnRij, mutaties: readonly Verschoven[], nu: Instant, { vrijeDagen }: Termijnen): Instant {
  const einde = berekenEinde(rij.begonnen_op, leesDuur(rij.duur), verschuivingenVan(mutaties, nu), vrijeDagen);
  return elapsedBetween(rij.te_laat_vanaf, einde) > 0 ? einde : rij.te_laat_vanaf;
}

/** Records what changes about a term, and works out its end anew from all that moved it. */
async function wijzig(tx: ActorTx, rij: TermijnRij, versie: number, wijziging: Wijziging): Promise<void> {
  const eerder = await mutatiesVan(tx, rij.id);
  const nieuw = {
    regio_id: tx.actor.regioId,
    id: randomUUID(),
    termijn_id: rij.id,
    volgnummer: eerder.length + 1,
    soort: wijziging.soort,
    duur: wijziging.duur ?? null,
    grond: wijziging.grond,
    op: tx.nu,
    door: tx.actor.medewerkerId,
    te_laat_vanaf: rij.te_laat_vanaf,
  };
  const grens = verschuift(wijziging.soort)
    ? eindeNa(rij, [...eerder, nieuw], tx.nu, await termijnen(tx))
    : rij.te_laat_vanaf;
  const { numUpdatedRows } = await tx.db
    .updateTable('termijn')
    .set({
      te_laat_vanaf: grens,
      versie: versie + 1,
      ...(wijziging.status && { status: wijziging.status }),
      ...(wijziging.medewerkerId !== undefined && { medewerker_id: wijziging.medewerkerId }),
      ...(wijziging.reden !== undefined && { reden: wijziging.reden }),
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', rij.id)
    .where('status', '=', rij.status)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.db
    .insertInto('termijnmutatie')
    .values({ ...nieuw, duur: nieuw.duur && JSON.stringify(nieuw.duur), te_laat_vanaf: grens })
    .execute();
  await tx.verantwoord({
    handeling: `termijn.${wijziging.soort}`,
    objectSoort: 'termijn',
    objectId: rij.id,
    dossierId: rij.casus_id ?? undefined,
  });
}

const verschuift = (soort: Mutatie['soort']) => soort === 'hervat' || soort === 'verlengd' || soort === 'herrekend';

const moetLopen = (tx: ActorTx, rij: TermijnRij, status: 'loopt' | 'opgeschort') => {
  if (rij.organisatie_id !== tx.actor.organisatieId) throw new Forbidden();
  if (rij.status !== status) throw new Conflict();
};

/** Lets a term stand still, where its parameter allows it; the ground is kept. */
export async function schortTermijnOp(tx: ActorTx, rij: TermijnRij, versie: number, grond: string): Promise<void> {
  moetLopen(tx, rij, 'loopt');
  if (!leesDuur(rij.duur).opschortbaar) throw new Forbidden('fout.nietOpschortbaar');
  await wijzig(tx, rij, versie, { soort: 'opgeschort', grond, status: 'opgeschort' });
}

/** Lets a term run on: its end moves by the time that it stood still. */
export async function hervatTermijn(tx: ActorTx, rij: TermijnRij, versie: number, grond: string): Promise<void> {
  moetLopen(tx, rij, 'opgeschort');
  await wijzig(tx, rij, versie, { soort: 'hervat', grond, status: 'loopt' });
}

/** Makes a term longer by what its parameter allows, with the ground [L1 5.3.1]. */
export async function verlengTermijn(tx: ActorTx, rij: TermijnRij, versie: number, grond: string): Promise<void> {
  moetLopen(tx, rij, 'loopt');
  const { verlenging } = leesDuur(rij.duur);
  if (!verlenging) throw new Forbidden('fout.nietVerlengbaar');
  await wijzig(tx, rij, versie, { soort: 'verlengd', grond, duur: verlenging });
}

/** Says why a term was not met: a word to count by, and what someone writes about it. */
export async function verklaarTermijn(
  tx: ActorTx,
  rij: TermijnRij,
  versie: number,
  { reden, grond }: { reden: Reden; grond: string },
): Promise<void> {
  if (rij.organisatie_id !== tx.actor.organisatieId) throw new Forbidden();
  if (elapsedBetween(rij.te_laat_vanaf, rij.afgerond_op ?? tx.nu) < 0) throw new Conflict('fout.nietTeLaat');
  await wijzig(tx, rij, versie, { soort: 'verklaard', grond, reden });
}

/** Gives open terms to one colleague, or back to everyone; all of them or none. */
export async function wijsTermijnenToe(tx: ActorTx, ids: readonly string[], medewerker: string | null): Promise<void> {
  const wie = medewerker && (await collegas(tx)).find(({ id }) => id === medewerker);
  if (medewerker && !wie) throw new Invalid([{ field: 'medewerker', key: 'fout.keuze' }]);
  const rijen = await tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('organisatie_id', '=', tx.actor.organisatieId)
    .where('status', 'in', ['loopt', 'opgeschort'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .execute();
  if (rijen.length !== new Set(ids).size) throw new Conflict();
  for (const rij of rijen)
    await wijzig(tx, rij, rij.versie, { soort: 'toegewezen', grond: wie ? wie.naam : '', medewerkerId: medewerker });
}

/**
 * Adds a day that a minister equated with holidays (Algemene termijnenwet, article 3 paragraph 3) and works out anew the
 * end of every running term that it touches. Gives how many moved.
 */
export async function voegVrijeDagToe(tx: ActorTx, dag: Day, bron: string): Promise<number> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('vrije_dag')
    .values({ regio_id: tx.actor.regioId, dag, bron })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Invalid([{ field: 'dag', key: 'fout.vrijeDagBestaat' }]);
  const regels = await termijnen(tx);
  const open = await tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('regio_id', '=', tx.actor.regioId)
    .where('status', '=', 'loopt')
    .where('te_laat_vanaf', '>', startOfDay(dag))
    .where('begonnen_op', '<', startOfDay(addDays(dag, 1)))
    .orderBy('id')
    .execute();
  let verschoven = 0;
  for (const rij of open) {
    const einde = eindeNa(rij, await mutatiesVan(tx, rij.id), tx.nu, regels);
    if (einde === rij.te_laat_vanaf) continue;
    await wijzig(tx, rij, rij.versie, { soort: 'herrekend', grond: bron });
    verschoven++;
  }
  await tx.verantwoord({ handeling: 'termijn.vrijeDagToegevoegd', objectSoort: 'vrijeDag', grondslag: 'Awb' });
  return verschoven;
}
