// SPDX-License-Identifier: EUPL-1.2
import { sql, type Transaction } from 'kysely';
import { dayOf, instant, type Day } from '../../../platform/dates.ts';
import { draftHash, newDraftCode, openDraft, readDraftCode, sealDraft } from '../../../platform/draft-box.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { volgcodeHash } from '../../reactie/commands.ts';
import { CONCEPTUREN, type Concept, type OpenPassage, type OpenVenster } from './rules.ts';
import { conceptInhoud, isId, type Openbaar } from './schema.ts';

type Db = Transaction<DB>;
/** Work of someone without a session: row level security shows nothing, only the functions for this answer. */
const zonderSessie = <T>(engine: Engine, work: (db: Db) => Promise<T>): Promise<T> => engine.as('verband_app', work);

export const vandaagHier = (): Day => dayOf(instant(new Date().toISOString()));

interface VensterRij {
  regio_id: number;
  ronde_id: string;
  traject: string;
  gemeente_code: string;
  gemeente: string;
  van: Day | null;
  tot: Day | null;
  vindplaats: string;
}

/** Every text that is open for inspraak, with the public window of each municipality. */
export const openVensters = (engine: Engine): Promise<OpenVenster[]> =>
  zonderSessie(engine, async (db) => {
    const { rows } = await sql<VensterRij>`select * from app.inspraakvensters()`.execute(db);
    return rows.map(({ regio_id, ronde_id, gemeente_code, gemeente, ...rest }) => ({
      ...rest,
      regioId: regio_id,
      ronde: ronde_id,
      gemeente: gemeente_code,
      naam: gemeente,
    }));
  });

export const vensterVan = async (engine: Engine, ronde: unknown, gemeente: unknown): Promise<OpenVenster | undefined> =>
  (await openVensters(engine)).find((een) => een.ronde === ronde && een.gemeente === gemeente);

/** The frozen text of a round; empty when that is not open. */
export const openTekst = (engine: Engine, ronde: string): Promise<OpenPassage[]> =>
  zonderSessie(engine, async (db) => {
    if (!isId(ronde)) return [];
    const { rows } = await sql<OpenPassage>`select * from app.inspraaktekst(${ronde}::uuid)`.execute(db);
    return rows;
  });

const schrijf = async (db: Db, regioId: number, code: string, concept: Concept): Promise<void> => {
  const [hash, inhoud] = [draftHash(code), sealDraft(code, concept)];
  await sql`select app.bewaar_concept(${regioId}, ${hash}::bytea, ${inhoud}::bytea, ${CONCEPTUREN})`.execute(db);
};

const lees = async (db: Db, code: string): Promise<Concept | undefined> => {
  const { rows } = await sql<{ inhoud: Uint8Array }>`
    select inhoud from app.lees_concept(${draftHash(code)}::bytea)`.execute(db);
  if (!rows[0]) return undefined;
  // The code of another form opens its own draft, which is none of ours.
  const gelezen = conceptInhoud.safeParse(openDraft(code, rows[0].inhoud));
  return gelezen.success ? gelezen.data : undefined;
};
/** Keeps what was typed so far under its code; what was sent meanwhile stays sent, whoever pressed twice. */
export const bewaarConcept = (engine: Engine, regioId: number, code: string, concept: Concept): Promise<void> =>
  zonderSessie(engine, async (db) => {
    if ((await lees(db, code))?.verstuurd === undefined) await schrijf(db, regioId, code, concept);
  });
/** The draft that belongs to a code; undefined when there is none, or its time is over. */
export const leesConcept = (engine: Engine, code: string): Promise<Concept | undefined> =>
  zonderSessie(engine, (db) => lees(db, code));

/**
 * Sends the reaction and gives the code to follow it with. Of the draft only that code stays: whoever presses twice, or lost the
 * answer on the way, gets the same one and nothing is sent twice. 'dicht' when the window closed meanwhile.
 */
export const verstuur = (
  engine: Engine,
  regioId: number,
  code: string,
  { indiener, organisatienaam, tekst }: Openbaar,
): Promise<string | undefined> =>
  zonderSessie(engine, async (db) => {
    const concept = await lees(db, code);
    if (!concept || concept.verstuurd !== undefined) return concept?.verstuurd;
    const volgcode = newDraftCode();
    const hash = volgcodeHash(readDraftCode(volgcode) ?? '');
    const woorden = tekst.replaceAll('\0', ' ').toWellFormed();
    const { rows } = await sql<{
      nummer: number | null;
    }>`select app.dien_reactie_in(${concept.ronde}::uuid, ${concept.gemeente},
      ${concept.passage}::uuid, ${indiener}, ${organisatienaam.replaceAll('\0', ' ').toWellFormed()}, ${woorden}, ${hash}::bytea) as nummer`.execute(
      db,
    );
    if (typeof rows[0]?.nummer !== 'number') return undefined;
    await schrijf(db, regioId, code, { ...concept, velden: {}, verstuurd: volgcode });
    return volgcode;
  });
