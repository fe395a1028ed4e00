// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import { takeVersion } from '../../platform/db/version.ts';
import type { DB } from '../../platform/db/tables.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { houdTraject, type TrajectRij } from '../visietraject/queries.ts';
import { vindPassage, type PassageRij } from './queries.ts';
import { cijferRegel, cijferVan, magWijzigen, schoon, zelfdeWoorden, type Aanleiding, type Cijfer } from './rules.ts';

export type Traject = Pick<TrajectRij, 'id'>;

/**
 * Holds the traject while its text changes: nobody moves, adds or freezes in between, and no step closes the text meanwhile.
 * Refuses when words may not change now.
 */
export async function houdTekst(tx: ActorTx, traject: Traject, aanleiding: Aanleiding = 'opstellen'): Promise<void> {
  if (!magWijzigen(await houdTraject(tx, traject.id), aanleiding)) throw new Conflict('fout.tekstDicht');
}

export interface Passagewijziging {
  readonly passageId: string;
  /** The version that the words were made from. */
  readonly versie: number;
  readonly titel: string;
  readonly tekst: string;
  readonly aanleiding: Aanleiding;
  readonly aanleidingId: string | null;
  readonly toelichting: string;
  /** What stays as it is when it is not given. */
  readonly eenvoudig?: string;
  readonly cijfer?: Cijfer;
}

type Regel = Omit<Insertable<DB['wijziging']>, 'regio_id' | 'op' | 'door'>;

/** Writes what a passage said, what it says now, and why; one line for each version. */
export async function schrijfWijziging(tx: ActorTx, regel: Regel): Promise<string> {
  const id = randomUUID();
  await tx.db
    .insertInto('wijziging')
    .values({ ...regel, id, regio_id: tx.actor.regioId, op: tx.nu, door: tx.actor.medewerkerId })
    .execute();
  return id;
}

type Nieuw = Partial<
  Pick<
    Selectable<DB['passage']>,
    | 'soort'
    | 'nummer'
    | 'titel'
    | 'tekst'
    | 'eenvoudig'
    | 'waarde'
    | 'eenheid'
    | 'jaar'
    | 'bron'
    | 'voorlopig'
    | 'vorig_onderdeel_id'
    | 'vervallen'
    | 'reden'
  >
>;

/** Gives a passage its next version; whoever comes with an older one is refused. */
export async function neemPassageversie(tx: ActorTx, id: string, versie: number, nieuw: Nieuw): Promise<void> {
  const wie = { gewijzigd_op: tx.nu, gewijzigd_door: tx.actor.medewerkerId };
  await takeVersion(tx, 'passage', id, versie, { ...nieuw, ...wie });
}

/** The passage of this traject; throws when it is not there. */
export async function zoekPassage(tx: ActorTx, traject: Traject, id: string): Promise<PassageRij> {
  const passage = await vindPassage(tx, traject.id, id);
  if (!passage) throw new NotFound();
  return passage;
}

/** A passage before and after: the columns of a line in its history. */
export const vanNaar = (oud: PassageRij, nieuw: PassageRij) => ({
  passage_id: oud.id,
  van_versie: oud.versie,
  van_titel: oud.titel,
  van_tekst: oud.tekst,
  van_eenvoudig: oud.eenvoudig,
  van_cijfer: cijferRegel(oud),
  naar_titel: nieuw.titel,
  naar_tekst: nieuw.tekst,
  naar_eenvoudig: nieuw.eenvoudig,
  naar_cijfer: cijferRegel(nieuw),
});

/**
 * Changes the words of a passage, with the line of its history that says what asked for it; gives the id of that line. This
 * is the only way in which words change, for whoever writes and for what follows from a reaction or an amendment.
 */
export async function wijzigPassage(tx: ActorTx, traject: Traject, invoer: Passagewijziging): Promise<string> {
  await houdTekst(tx, traject, invoer.aanleiding);
  const oud = await zoekPassage(tx, traject, invoer.passageId);
  if (oud.versie !== invoer.versie) throw new Conflict();
  if (oud.vervallen) throw new Conflict('fout.passageVervallen');
  const titel = schoon(invoer.titel);
  const tekst = schoon(invoer.tekst);
  if (titel === '' && tekst === '') throw new Invalid([{ field: 'tekst', key: 'fout.titelOfTekst' }]);
  const woorden = { titel, tekst, eenvoudig: schoon(invoer.eenvoudig ?? oud.eenvoudig) };
  const nieuw = { ...oud, ...woorden, ...(invoer.cijfer ?? cijferVan(oud)) };
  if (zelfdeWoorden(oud, nieuw)) throw new Invalid([{ field: 'tekst', key: 'fout.nietsGewijzigd' }]);
  await neemPassageversie(tx, oud.id, oud.versie, { ...woorden, ...cijferVan(nieuw) });
  const id = await schrijfWijziging(tx, {
    ...vanNaar(oud, nieuw),
    aanleiding: invoer.aanleiding,
    aanleiding_id: invoer.aanleidingId,
    toelichting: schoon(invoer.toelichting),
  });
  await tx.verantwoord({ handeling: 'passage.wijzigen', objectSoort: 'passage', objectId: oud.id });
  return id;
}
