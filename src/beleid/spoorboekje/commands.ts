// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import { voegPassageToe } from '../passage/boom/commands.ts';
import { houdTekst } from '../passage/commands.ts';
import { houdTraject, type TrajectRij } from '../visietraject/queries.ts';
import { antwoordenVan, hoofdstukVan, vindAntwoord, vorigeVisieVan, type AntwoordRij } from './queries.ts';
import { conceptUit, passagesoort, SPOORVRAGEN } from './rules.ts';
import type { Antwoordgegevens } from './schema.ts';

type Stand = Pick<AntwoordRij, 'status' | 'antwoord' | 'bron' | 'reden' | 'eigenaar' | 'deadline'>;

/** Gives an answer its next version and keeps what it says then; whoever comes with an older one is refused. */
export async function schrijfAntwoord(
  tx: ActorTx,
  trajectId: string,
  code: string,
  versie: number,
  stand: Stand,
): Promise<void> {
  const bij = { regio_id: tx.actor.regioId, visietraject_id: trajectId, code };
  // Held, so that no step that counts the answers is taken meanwhile; once the vision is adopted they are history.
  if ((await houdTraject(tx, trajectId)) === 'vastgesteld') throw new Conflict('besluitvorming.voorbij');
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
  await schrijfAntwoord(tx, traject.id, code, versie, stand);
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
    await schrijfAntwoord(tx, traject.id, antwoord.code, antwoord.versie, stand);
    aantal++;
  }
  await tx.verantwoord({ handeling: 'spoorantwoord.uitVorige', objectSoort: 'visietraject', objectId: traject.id });
  return aantal;
}

/** The history of a passage that came from the spoorboekje says so. */
const waarom = { aanleiding: 'spoorantwoord', aanleidingId: null } as const;

/** Makes an answer a passage of the text, under the chapter of its step; from then on the text is where it is changed. */
export async function zetInTekst(
  tx: ActorTx,
  traject: TrajectRij,
  woorden: { readonly code: string; readonly versie: number; readonly hoofdstuk: string; readonly titel: string },
): Promise<void> {
  const vraag = SPOORVRAGEN.find(({ code }) => code === woorden.code);
  await houdTekst(tx, traject, waarom.aanleiding);
  const antwoord = await vindAntwoord(tx, traject.id, woorden.code);
  if (!vraag || !antwoord) throw new NotFound();
  if (antwoord.versie !== woorden.versie || antwoord.passage_id !== null) throw new Conflict();
  if (antwoord.antwoord === '' || antwoord.status === 'nietVanToepassing') throw new Conflict('spoor.zonderAntwoord');
  const begin = { soort: 'hoofdstuk', titel: woorden.hoofdstuk, tekst: '', ouderId: null, waarom } as const;
  const ouderId = (await hoofdstukVan(tx, traject.id, vraag.stap))?.id ?? (await voegPassageToe(tx, traject, begin)).id;
  const passage = { soort: passagesoort(vraag), titel: woorden.titel, tekst: antwoord.antwoord, ouderId, waarom };
  await tx.db
    .updateTable('spoorantwoord')
    .set({ passage_id: (await voegPassageToe(tx, traject, passage)).id })
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .where('code', '=', woorden.code)
    .execute();
  await tx.verantwoord({ handeling: 'spoorantwoord.inTekst', objectSoort: 'visietraject', objectId: traject.id });
}
