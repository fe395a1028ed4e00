// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { buren, magOnder, nakomelingen } from '../../visie/onderdeel/rules.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { houdTekst, neemPassageversie, schrijfWijziging, vanNaar, zoekPassage, type Traject } from '../commands.ts';
import { passagesVan, type PassageRij } from '../queries.ts';
import { cijferRegel, GEEN_CIJFER, schoon, type Aanleiding, type Cijfer, type Passagesoort } from '../rules.ts';

export interface Waarom {
  readonly aanleiding: Aanleiding;
  readonly aanleidingId: string | null;
}
const ZELF: Waarom = { aanleiding: 'opstellen', aanleidingId: null };

export interface NieuwePassage {
  readonly soort: Passagesoort;
  readonly nummer?: string;
  readonly titel: string;
  readonly tekst: string;
  readonly eenvoudig?: string;
  readonly cijfer?: Cijfer;
  /** Null is the top of the text. */
  readonly ouderId: string | null;
  readonly vorigOnderdeelId?: string | null;
  readonly toelichting?: string;
  readonly waarom?: Waarom;
}

const eigen = (tx: ActorTx, traject: Traject) =>
  tx.db.updateTable('passage').where('regio_id', '=', tx.actor.regioId).where('visietraject_id', '=', traject.id);

/** The next address and the last place of the text; the traject is held. */
export async function laatstePlek(tx: ActorTx, traject: Traject): Promise<{ adres: number; volgorde: number }> {
  const { adres, volgorde } = await tx.db
    .selectFrom('passage')
    .select([
      sql<number>`coalesce(max(adres), 0)::int`.as('adres'),
      sql<number>`coalesce(max(volgorde), 0)::int`.as('volgorde'),
    ])
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', traject.id)
    .executeTakeFirstOrThrow();
  return { adres, volgorde };
}

/** Adds a passage as the last under its parent; it gets an address that no other passage of this text ever had. */
export async function voegPassageToe(
  tx: ActorTx,
  traject: Traject,
  invoer: NieuwePassage,
): Promise<{ readonly id: string; readonly wijzigingId: string }> {
  const waarom = invoer.waarom ?? ZELF;
  await houdTekst(tx, traject, waarom.aanleiding);
  const woorden = {
    titel: schoon(invoer.titel),
    tekst: schoon(invoer.tekst),
    eenvoudig: schoon(invoer.eenvoudig ?? ''),
  };
  if (woorden.titel === '' && woorden.tekst === '') throw new Invalid([{ field: 'tekst', key: 'fout.titelOfTekst' }]);
  if (invoer.ouderId !== null) {
    const ouder = await zoekPassage(tx, traject, invoer.ouderId);
    if (ouder.vervallen) throw new Invalid([{ field: 'ouder', key: 'fout.ouder' }]);
  }
  const plek = await laatstePlek(tx, traject);
  const id = randomUUID();
  const cijfer = invoer.cijfer ?? GEEN_CIJFER;
  await tx.db
    .insertInto('passage')
    .values({
      regio_id: tx.actor.regioId,
      id,
      visietraject_id: traject.id,
      ouder_id: invoer.ouderId,
      adres: plek.adres + 1,
      volgorde: plek.volgorde + 1,
      soort: invoer.soort,
      nummer: invoer.nummer ?? '',
      ...woorden,
      ...cijfer,
      vorig_onderdeel_id: invoer.vorigOnderdeelId ?? null,
      gewijzigd_op: tx.nu,
      gewijzigd_door: tx.actor.medewerkerId,
    })
    .execute();
  const wijzigingId = await schrijfWijziging(tx, {
    passage_id: id,
    van_versie: 0,
    van_titel: '',
    van_tekst: '',
    naar_titel: woorden.titel,
    naar_tekst: woorden.tekst,
    naar_eenvoudig: woorden.eenvoudig,
    naar_cijfer: cijferRegel(cijfer),
    aanleiding: waarom.aanleiding,
    aanleiding_id: waarom.aanleidingId,
    toelichting: schoon(invoer.toelichting ?? ''),
  });
  await tx.verantwoord({ handeling: 'passage.toevoegen', objectSoort: 'passage', objectId: id });
  return { id, wijzigingId };
}

const zoek = (passages: readonly PassageRij[], id: string): PassageRij => {
  const passage = passages.find((kandidaat) => kandidaat.id === id);
  if (!passage) throw new NotFound();
  return passage;
};

/** A change of the tree, on the passages as they are while the traject is held. Words do not change, so no version does. */
async function verander(
  tx: ActorTx,
  traject: Traject,
  id: string,
  werk: (passages: readonly PassageRij[], passage: PassageRij) => Promise<void>,
): Promise<void> {
  await houdTekst(tx, traject);
  const passages = await passagesVan(tx, traject.id);
  await werk(passages, zoek(passages, id));
  await tx.verantwoord({ handeling: 'passage.verplaatsen', objectSoort: 'passage', objectId: id });
}

/** Moves a passage one place among its siblings; at the end of the row nothing changes. */
export const schuifPassage = (tx: ActorTx, traject: Traject, id: string, kant: 'omhoog' | 'omlaag'): Promise<void> =>
  verander(tx, traject, id, async (passages, passage) => {
    const levend = passages.filter(({ vervallen }) => !vervallen);
    const { boven, onder } = buren(levend, id);
    const buur = kant === 'omhoog' ? boven : onder;
    if (!buur) return;
    await eigen(tx, traject).set({ volgorde: buur.volgorde }).where('id', '=', id).execute();
    await eigen(tx, traject).set({ volgorde: passage.volgorde }).where('id', '=', buur.id).execute();
  });

/** Hangs a passage with all that is under it under another as the last, or at the top; never under itself. */
export const hangPassage = (tx: ActorTx, traject: Traject, id: string, ouder: string | null): Promise<void> =>
  verander(tx, traject, id, async (passages, passage) => {
    const levend = passages.filter(({ vervallen }) => !vervallen);
    if (passage.vervallen || !magOnder(levend, id, ouder)) throw new Invalid([{ field: 'ouder', key: 'fout.ouder' }]);
    const { volgorde } = await laatstePlek(tx, traject);
    await eigen(tx, traject)
      .set({ ouder_id: ouder, volgorde: volgorde + 1 })
      .where('id', '=', id)
      .execute();
  });

/** Whether a part belongs to the previous vision of this traject. */
async function isVanVorige(tx: ActorTx, traject: Pick<TrajectRij, 'vorige_visie_id'>, id: string): Promise<boolean> {
  if (traject.vorige_visie_id === null) return false;
  const rij = await tx.db
    .selectFrom('onderdeel')
    .select('id')
    .where('regio_id', '=', tx.actor.regioId)
    .where('visieversie_id', '=', traject.vorige_visie_id)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Gives a passage another kind, number or origin in the previous vision. */
export async function deelPassageIn(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id' | 'vorige_visie_id'>,
  id: string,
  invoer: Pick<PassageRij, 'soort' | 'nummer' | 'vorig_onderdeel_id' | 'versie'>,
): Promise<void> {
  await houdTekst(tx, traject);
  const oud = await zoekPassage(tx, traject, id);
  if (oud.vervallen) throw new Conflict('fout.passageVervallen');
  const { versie, ...nieuw } = invoer;
  if (nieuw.vorig_onderdeel_id !== null && !(await isVanVorige(tx, traject, nieuw.vorig_onderdeel_id)))
    throw new Invalid([{ field: 'vorig', key: 'fout.keuze' }]);
  await neemPassageversie(tx, id, versie, nieuw);
  await schrijfWijziging(tx, {
    ...vanNaar(oud, { ...oud, ...nieuw }),
    soort: 'indeling',
    aanleiding: 'opstellen',
    aanleiding_id: null,
    toelichting: [oud, nieuw].map(({ soort, nummer }) => [soort, nummer].filter(Boolean).join(' ')).join(' > '),
  });
  await tx.verantwoord({ handeling: 'passage.indelen', objectSoort: 'passage', objectId: id });
}

/** A passage and what is under it, in or out of the text, each with a line in its history. */
async function zetVervallen(
  tx: ActorTx,
  rijen: readonly PassageRij[],
  o: { readonly vervallen: boolean; readonly reden: string; readonly waarom: Waarom },
): Promise<string> {
  let eerste = '';
  for (const rij of rijen) {
    // One at a time: each takes its own version, and refuses when somebody was ahead.
    await neemPassageversie(tx, rij.id, rij.versie, { vervallen: o.vervallen, reden: o.reden });
    const id = await schrijfWijziging(tx, {
      ...vanNaar(rij, rij),
      soort: o.vervallen ? 'vervallen' : 'hersteld',
      aanleiding: o.waarom.aanleiding,
      aanleiding_id: o.waarom.aanleidingId,
      toelichting: o.reden,
    });
    eerste ||= id;
  }
  return eerste;
}

/** Takes a passage out of the text with all that is under it, and says why. Its address stays its own. */
export async function laatVervallen(
  tx: ActorTx,
  traject: Traject,
  id: string,
  invoer: { readonly versie: number; readonly reden: string; readonly waarom?: Waarom },
): Promise<string> {
  const waarom = invoer.waarom ?? ZELF;
  await houdTekst(tx, traject, waarom.aanleiding);
  const passages = await passagesVan(tx, traject.id);
  const passage = zoek(passages, id);
  if (passage.vervallen || passage.versie !== invoer.versie) throw new Conflict();
  const onder = nakomelingen(passages, id);
  const rijen = [passage, ...passages.filter((rij) => onder.has(rij.id) && !rij.vervallen)];
  const wijziging = await zetVervallen(tx, rijen, { vervallen: true, reden: schoon(invoer.reden), waarom });
  await tx.verantwoord({ handeling: 'passage.vervallen', objectSoort: 'passage', objectId: id });
  return wijziging;
}

/** Brings a passage back, and what lapsed together with it. */
export async function haalPassageTerug(tx: ActorTx, traject: Traject, id: string, versie: number): Promise<void> {
  await houdTekst(tx, traject);
  const passages = await passagesVan(tx, traject.id);
  const passage = zoek(passages, id);
  if (!passage.vervallen || passage.versie !== versie) throw new Conflict();
  if (passages.some((rij) => rij.id === passage.ouder_id && rij.vervallen)) throw new Conflict('fout.ouderVervallen');
  const onder = nakomelingen(passages, id);
  const samen = passages.filter(
    (rij) => onder.has(rij.id) && rij.vervallen && rij.gewijzigd_op === passage.gewijzigd_op,
  );
  await zetVervallen(tx, [passage, ...samen], { vervallen: false, reden: '', waarom: ZELF });
  await tx.verantwoord({ handeling: 'passage.herstellen', objectSoort: 'passage', objectId: id });
}
