// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Invalid, NotFound } from '../../../platform/result.ts';
import { alsTekst, passageTussen, vindPassage } from '../bron/rules.ts';
import { neemVersie } from '../commands.ts';
import { bronVan, type VisieRij } from '../queries.ts';
import { onderdeelId, onderdelenVan } from './queries.ts';
import { buren, gesplitst, inhoudVan, magOnder, samengevoegd, type Deel } from './rules.ts';
import type { Toevoeging, Verbetering } from './schema.ts';

/** One change of the tree: takes the version, does the work on the onderdelen as they are then, writes the log line. */
async function wijzig<T>(
  tx: ActorTx,
  visie: VisieRij,
  versie: number,
  regel: { readonly handeling: string; readonly id?: string },
  werk: (delen: readonly Deel[]) => Promise<T>,
): Promise<T> {
  await neemVersie(tx, visie, versie);
  const uitkomst = await werk(await onderdelenVan(tx, visie.id));
  await tx.verantwoord({
    handeling: regel.handeling,
    objectSoort: regel.id ? 'onderdeel' : 'visie',
    objectId: regel.id ?? visie.id,
  });
  return uitkomst;
}

const zoek = (delen: readonly Deel[], id: string): Deel => {
  const deel = delen.find((kandidaat) => kandidaat.id === id);
  if (!deel) throw new NotFound();
  return deel;
};

const eigen = (tx: ActorTx, visie: VisieRij) =>
  tx.db.updateTable('onderdeel').where('regio_id', '=', tx.actor.regioId).where('visieversie_id', '=', visie.id);

const verwijder = (tx: ActorTx, visie: VisieRij, id: string) =>
  tx.db
    .deleteFrom('onderdeel')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visieversie_id', '=', visie.id)
    .where('id', '=', id)
    .execute();

const voegIn = (tx: ActorTx, visie: VisieRij, deel: Deel) =>
  tx.db
    .insertInto('onderdeel')
    .values({ ...deel, regio_id: tx.actor.regioId, visieversie_id: visie.id })
    .execute();

/** Nobody may change where a row stands in the source, so a reading with another passage takes the place of the old one. */
async function vervang(tx: ActorTx, visie: VisieRij, deel: Deel): Promise<void> {
  await verwijder(tx, visie, deel.id);
  await voegIn(tx, visie, deel);
}

/** Hangs the children of one onderdeel under another. */
const verhang = (tx: ActorTx, visie: VisieRij, van: string, naar: string | null) =>
  eigen(tx, visie).set({ ouder_id: naar }).where('ouder_id', '=', van).execute();

/** Makes room directly after a place in the order; gives the free place. */
async function maakRuimte(tx: ActorTx, visie: VisieRij, na: number): Promise<number> {
  await eigen(tx, visie)
    .set({ volgorde: sql`volgorde + 1` })
    .where('volgorde', '>', na)
    .execute();
  return na + 1;
}

/** Someone compared this onderdeel with the source: it says what stands there. */
export const bevestig = (tx: ActorTx, visie: VisieRij, id: string, versie: number): Promise<void> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.bevestigen', id }, async (delen) => {
    zoek(delen, id);
    await eigen(tx, visie).set({ bevestigd: true }).where('id', '=', id).execute();
  });

/** Confirms at once every onderdeel that the source itself marks as what it is. */
export const bevestigExpliciete = (tx: ActorTx, visie: VisieRij, versie: number): Promise<void> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.alleExplicieteBevestigen' }, async () => {
    await eigen(tx, visie).set({ bevestigd: true }).where('zekerheid', '=', 'expliciet').execute();
  });

/** Writes what a person made of an onderdeel; its place in the source stays. Whoever corrects it has looked at it. */
export const verbeter = (tx: ActorTx, visie: VisieRij, id: string, invoer: Verbetering): Promise<void> => {
  const { versie, ...inhoud } = invoer;
  return wijzig(tx, visie, versie, { handeling: 'onderdeel.verbeteren', id }, async (delen) => {
    zoek(delen, id);
    await eigen(tx, visie)
      .set({ ...inhoud, bevestigd: true })
      .where('id', '=', id)
      .execute();
  });
};

/** Moves an onderdeel one place among its siblings. At the end of the row nothing changes. */
export const schuif = (
  tx: ActorTx,
  visie: VisieRij,
  id: string,
  kant: 'omhoog' | 'omlaag',
  versie: number,
): Promise<void> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.verplaatsen', id }, async (delen) => {
    const deel = zoek(delen, id);
    const { boven, onder } = buren(delen, id);
    const buur = kant === 'omhoog' ? boven : onder;
    if (!buur) return;
    await eigen(tx, visie).set({ volgorde: buur.volgorde }).where('id', '=', id).execute();
    await eigen(tx, visie).set({ volgorde: deel.volgorde }).where('id', '=', buur.id).execute();
  });

/** Hangs an onderdeel with all that is under it under another, or at the top. */
export const hangOnder = (
  tx: ActorTx,
  visie: VisieRij,
  id: string,
  ouder: string | null,
  versie: number,
): Promise<void> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.verplaatsen', id }, async (delen) => {
    zoek(delen, id);
    if (!magOnder(delen, id, ouder)) throw new Invalid([{ field: 'ouder', key: 'fout.ouder' }]);
    await eigen(tx, visie).set({ ouder_id: ouder }).where('id', '=', id).execute();
  });

/** Makes one onderdeel of this one and the one directly above or below it; gives the id of the one that stays. */
export const voegSamen = (
  tx: ActorTx,
  visie: VisieRij,
  id: string,
  met: 'boven' | 'onder',
  versie: number,
): Promise<string> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.samenvoegen', id }, async (delen) => {
    const deel = zoek(delen, id);
    const buur = buren(delen, id)[met];
    if (!buur) throw new Invalid([{ field: 'met', key: 'fout.geenBuur' }]);
    const [boven, onder] = met === 'boven' ? [buur, deel] : [deel, buur];
    await verhang(tx, visie, onder.id, boven.id);
    await verwijder(tx, visie, onder.id);
    await vervang(tx, visie, samengevoegd(boven, onder));
    return boven.id;
  });

/** Parts an onderdeel where the given words begin in its passage; gives the id of the second half. */
export async function splits(tx: ActorTx, visie: VisieRij, id: string, vanaf: string, versie: number): Promise<string> {
  const { brontekst } = await bronVan(tx, visie.id);
  const deel = zoek(await onderdelenVan(tx, visie.id), id);
  const plek = vindPassage(brontekst, vanaf, deel.bron_van, deel.bron_tot);
  if (!plek.ok) throw new Invalid([{ field: 'vanaf', key: plek.fout }]);
  if (brontekst.slice(deel.bron_van, plek.bron.van).trim() === '')
    throw new Invalid([{ field: 'vanaf', key: 'fout.splitsBegin' }]);
  return wijzig(tx, visie, versie, { handeling: 'onderdeel.splitsen', id }, async () => {
    const [eerste, tweede] = gesplitst(deel, brontekst, plek.bron.van, vanaf);
    const nieuw = { ...tweede, id: randomUUID() };
    const volgorde = await maakRuimte(tx, visie, deel.volgorde);
    await vervang(tx, visie, eerste);
    await voegIn(tx, visie, { ...nieuw, volgorde });
    return nieuw.id;
  });
}

/** Takes a wrong reading away; what hung under it goes to its parent. What the reader found is kept and can come back. */
export const haalWeg = (tx: ActorTx, visie: VisieRij, id: string, versie: number): Promise<void> =>
  wijzig(tx, visie, versie, { handeling: 'onderdeel.weghalen', id }, async (delen) => {
    const { ouder_id } = zoek(delen, id);
    await verhang(tx, visie, id, ouder_id);
    await verwijder(tx, visie, id);
  });

/** The last place in the order of what stands at or before an offset in the source. */
const plaatsVoor = (delen: readonly Deel[], offset: number): number =>
  delen.filter((deel) => deel.bron_van <= offset).reduce((hoogst, deel) => Math.max(hoogst, deel.volgorde), 0);

/**
 * Brings an onderdeel back to what was read, also when it was merged away or removed. Its parent is that of the reading
 * where that is still possible; children that moved up when it was removed come back under it.
 */
export async function herstel(tx: ActorTx, visie: VisieRij, gelezenId: string, versie: number): Promise<string> {
  const { gelezen } = await bronVan(tx, visie.id);
  const toen = gelezen.onderdelen.find((deel) => deel.id === gelezenId);
  if (!toen) throw new NotFound();
  const id = onderdeelId(visie.id, toen.id);
  return wijzig(tx, visie, versie, { handeling: 'onderdeel.herstellen', id }, async (delen) => {
    const nu = delen.find((deel) => deel.id === id);
    const volgorde = nu?.volgorde ?? (await maakRuimte(tx, visie, plaatsVoor(delen, toen.bron.van)));
    const ouder = toen.ouder === null ? null : onderdeelId(visie.id, toen.ouder);
    const metZichzelf = nu ? delen : [...delen, { id, ouder_id: null, volgorde }];
    const ouder_id = magOnder(metZichzelf, id, ouder) ? ouder : (nu?.ouder_id ?? null);
    const plek = { bron_van: toen.bron.van, bron_tot: toen.bron.tot };
    const { zekerheid } = toen;
    await vervang(tx, visie, { ...inhoudVan(toen), ...plek, id, ouder_id, volgorde, zekerheid, bevestigd: false });
    const kinderen = gelezen.onderdelen.filter((deel) => deel.ouder === toen.id);
    if (!nu && kinderen.length > 0)
      await eigen(tx, visie)
        .set({ ouder_id: id })
        .where(
          'id',
          'in',
          kinderen.map((kind) => onderdeelId(visie.id, kind.id)),
        )
        .where('ouder_id', 'is not distinct from', ouder_id)
        .execute();
    return id;
  });
}

/** Adds what the reader missed: the words come from the source, from the first to the last words given, and nowhere else. */
export async function voegToe(tx: ActorTx, visie: VisieRij, invoer: Toevoeging): Promise<string> {
  const { brontekst } = await bronVan(tx, visie.id);
  const plek = passageTussen(brontekst, invoer.begin, invoer.eind);
  if (!plek.ok) throw new Invalid([{ field: plek.veld ?? 'begin', key: plek.fout }]);
  if (invoer.titel !== '' && !vindPassage(brontekst, invoer.titel).ok && !brontekst.includes(invoer.titel))
    throw new Invalid([{ field: 'titel', key: 'fout.nietInBron' }]);
  const id = randomUUID();
  return wijzig(tx, visie, invoer.versie, { handeling: 'onderdeel.toevoegen', id }, async (delen) => {
    if (invoer.ouder !== null && !delen.some((deel) => deel.id === invoer.ouder))
      throw new Invalid([{ field: 'ouder', key: 'fout.ouder' }]);
    const { van, tot } = plek.bron;
    const volgorde = await maakRuimte(tx, visie, plaatsVoor(delen, van));
    const inhoud = { soort: invoer.soort, nummer: '', titel: invoer.titel, tekst: alsTekst(brontekst.slice(van, tot)) };
    const leeg = { waarde: null, eenheid: null, jaar: null, oordeel: null };
    const plaats = { id, ouder_id: invoer.ouder, volgorde, bron_van: van, bron_tot: tot };
    await voegIn(tx, visie, { ...inhoud, ...leeg, ...plaats, zekerheid: 'expliciet', bevestigd: true });
    return id;
  });
}
