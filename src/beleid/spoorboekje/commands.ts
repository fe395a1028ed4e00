// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { DB } from '../../platform/db/tables.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { tekstOpen } from '../visietraject/rules.ts';
import { antwoordenVan, hoofdstukVan, vindAntwoord, vorigeVisieVan, type AntwoordRij } from './queries.ts';
import { conceptUit, passagesoort, SPOORVRAGEN } from './rules.ts';
import type { Antwoordgegevens } from './schema.ts';

type Stand = Pick<AntwoordRij, 'status' | 'antwoord' | 'bron' | 'reden' | 'eigenaar' | 'deadline'>;

/** Gives an answer its next version and keeps what it says then; whoever comes with an older one is refused. */
async function schrijf(tx: ActorTx, trajectId: string, code: string, versie: number, stand: Stand): Promise<void> {
  const bij = { regio_id: tx.actor.regioId, visietraject_id: trajectId, code };
  const { numUpdatedRows } = await tx.db
    .updateTable('spoorantwoord')
    .set({ ...stand, versie: versie + 1, gewijzigd_op: tx.nu, gewijzigd_door: tx.actor.medewerkerId })
    .where('regio_id', '=', bij.regio_id)
    .where('visietraject_id', '=', trajectId)
    .where('code', '=', code)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
  await tx.db
    .insertInto('antwoordversie')
    .values({ ...bij, ...stand, versie: versie + 1, op: tx.nu, door: tx.actor.medewerkerId })
    .execute();
}

export async function bewaarAntwoord(tx: ActorTx, traject: TrajectRij, invoer: Antwoordgegevens): Promise<void> {
  const { code, versie, ...stand } = invoer;
  await schrijf(tx, traject.id, code, versie, stand);
  await tx.verantwoord({ handeling: 'spoorantwoord.bewaren', objectSoort: 'visietraject', objectId: traject.id });
}

/** Makes a draft of every question that is still open out of the previous vision; answers how many. */
export async function beginMetVorige(tx: ActorTx, traject: TrajectRij): Promise<number> {
  const vorige = await vorigeVisieVan(tx, traject);
  if (!vorige) throw new Conflict('spoor.geenVorige');
  const { titel, looptijd_van: van, looptijd_tot: tot } = vorige.visie;
  const bron = van === null || tot === null ? titel : `${titel} (${van}-${tot})`;
  let aantal = 0;
  for (const antwoord of await antwoordenVan(tx, traject.id)) {
    const concept = conceptUit(antwoord.code, vorige.delen);
    if (antwoord.status !== 'open' || antwoord.antwoord !== '' || concept === '') continue;
    const { reden, eigenaar, deadline } = antwoord;
    const stand = { status: 'concept' as const, antwoord: concept, bron, reden, eigenaar, deadline };
    await schrijf(tx, traject.id, antwoord.code, antwoord.versie, stand);
    aantal++;
  }
  await tx.verantwoord({ handeling: 'spoorantwoord.uitVorige', objectSoort: 'visietraject', objectId: traject.id });
  return aantal;
}

type Passage = Pick<Selectable<DB['passage']>, 'ouder_id' | 'soort' | 'titel' | 'tekst'>;

/** Adds a passage at the end of the text, with the next address; the traject is held meanwhile. */
async function voegPassageToe(tx: ActorTx, traject: TrajectRij, passage: Passage): Promise<string> {
  const laatste = await tx.db
    .selectFrom('passage')
    .select((eb) => [eb.fn.max('adres').as('adres'), eb.fn.max('volgorde').as('volgorde')])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  await tx.db
    .insertInto('passage')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      ...passage,
      adres: (laatste.adres ?? 0) + 1,
      volgorde: (laatste.volgorde ?? 0) + 1,
      gewijzigd_op: tx.nu,
      gewijzigd_door: tx.actor.medewerkerId,
    })
    .execute();
  return id;
}

/** Makes an answer a passage of the text, under the chapter of its step; from then on the text is where it is changed. */
export async function zetInTekst(
  tx: ActorTx,
  traject: TrajectRij,
  woorden: { readonly code: string; readonly versie: number; readonly hoofdstuk: string; readonly titel: string },
): Promise<void> {
  const vraag = SPOORVRAGEN.find(({ code }) => code === woorden.code);
  const nu = await tx.db
    .selectFrom('visietraject')
    .select('status')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', traject.id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  if (!tekstOpen(nu.status)) throw new Conflict('spoor.tekstDicht');
  const antwoord = await vindAntwoord(tx, traject.id, woorden.code);
  if (!vraag || !antwoord) throw new NotFound();
  if (antwoord.versie !== woorden.versie || antwoord.passage_id !== null) throw new Conflict();
  if (antwoord.antwoord === '' || antwoord.status === 'nietVanToepassing') throw new Conflict('spoor.zonderAntwoord');
  const hoofdstuk =
    (await hoofdstukVan(tx, traject.id, vraag.stap))?.id ??
    (await voegPassageToe(tx, traject, { ouder_id: null, soort: 'hoofdstuk', titel: woorden.hoofdstuk, tekst: '' }));
  const passage = { ouder_id: hoofdstuk, soort: passagesoort(vraag), titel: woorden.titel, tekst: antwoord.antwoord };
  await tx.db
    .updateTable('spoorantwoord')
    .set({ passage_id: await voegPassageToe(tx, traject, passage) })
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('code', '=', woorden.code)
    .execute();
  await tx.verantwoord({ handeling: 'spoorantwoord.inTekst', objectSoort: 'visietraject', objectId: traject.id });
}
