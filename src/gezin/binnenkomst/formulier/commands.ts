// SPDX-License-Identifier: EUPL-1.2
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { instant } from '../../../platform/dates.ts';
import { draftHash, openDraft, sealDraft } from '../../../platform/draft-box.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { WIJZEN, type Duur } from '../../termijn/rules.ts';
import type { SchoonBestand } from '../bijlage/commands.ts';
import { dienIn } from '../commands.ts';
import { GEWONE_GRENZEN, type Grenzen } from '../rules.ts';
import { leesPlaats, type Concept } from './rules.ts';
import { alsInhoud, conceptInhoud } from './schema.ts';

type Db = Transaction<DB>;
/** Work of someone without a session: row level security shows nothing, only the functions for this answer. */
const zonderSessie = <T>(engine: Engine, work: (db: Db) => Promise<T>): Promise<T> => engine.as('verband_app', work);

export interface Plaats {
  /** Region and municipality, as it is chosen. */
  readonly waarde: string;
  readonly naam: string;
}

/** The municipalities from where one can send something. */
export const plaatsen = (engine: Engine): Promise<Plaats[]> =>
  zonderSessie(engine, async (db) => {
    const { rows } = await sql<{
      regio_id: number;
      code: string;
      naam: string;
    }>`select * from app.meldpunten()`.execute(db);
    return rows.map(({ regio_id, code, naam }) => ({ waarde: `${regio_id}-${code}`, naam }));
  });

export interface Meldpunt {
  readonly regioId: number;
  readonly organisatie: string;
  readonly duur: Duur;
  readonly grenzen: Grenzen;
  readonly vrijeDagen: ReadonlySet<string>;
}

const parameters = z.object({
  'binnenkomst.termijn': z.object({ aantal: z.number().int().positive(), wijze: z.enum(WIJZEN) }),
  'binnenkomst.grenzen': z
    .object({
      bestanden: z.number().int().min(0).max(3),
      megabytes: z.number().int().min(1).max(6),
      perUur: z.number().int().positive(),
      conceptUren: z.number().int().min(1).max(72),
    })
    .default(GEWONE_GRENZEN),
});

/** The Veilig Thuis of a place with what it allows; undefined when the place has none. */
export async function meldpuntVan(engine: Engine, plaats: string): Promise<Meldpunt | undefined> {
  const gekozen = leesPlaats(plaats);
  if (!gekozen) return undefined;
  const { rows } = await zonderSessie(engine, (db) =>
    sql<{
      organisatie: string | null;
      parameters: unknown;
      vrij: string[];
    }>`select * from app.meldpunt(${gekozen.regioId})`.execute(db),
  );
  const [rij] = rows;
  if (!rij || rij.organisatie === null) return undefined;
  const { 'binnenkomst.termijn': duur, 'binnenkomst.grenzen': grenzen } = parameters.parse(rij.parameters);
  return { regioId: gekozen.regioId, organisatie: rij.organisatie, duur, grenzen, vrijeDagen: new Set(rij.vrij) };
}

const schrijf = async (db: Db, { regioId, grenzen }: Meldpunt, code: string, concept: Concept): Promise<void> => {
  const [hash, inhoud] = [draftHash(code), sealDraft(code, concept)];
  await sql`select app.bewaar_concept(${regioId}, ${hash}::bytea, ${inhoud}::bytea, ${grenzen.conceptUren})`.execute(
    db,
  );
};

const lees = async (db: Db, code: string): Promise<Concept | undefined> => {
  const { rows } = await sql<{
    inhoud: Uint8Array;
  }>`select inhoud from app.lees_concept(${draftHash(code)}::bytea)`.execute(db);
  return rows[0] && conceptInhoud.parse(openDraft(code, rows[0].inhoud));
};

/** Keeps what was typed so far under its code; what was sent meanwhile stays sent, however late a save arrives. */
export const bewaarConcept = (engine: Engine, meldpunt: Meldpunt, code: string, concept: Concept): Promise<void> =>
  zonderSessie(engine, async (db) => {
    if ((await lees(db, code))?.verstuurd === undefined) await schrijf(db, meldpunt, code, concept);
  });

/** The draft that belongs to a code; undefined when there is none, or its time is over. */
export const leesConcept = (engine: Engine, code: string): Promise<Concept | undefined> =>
  zonderSessie(engine, (db) => lees(db, code));

/** Destroys the drafts whose time is over. */
export const ruimConceptenOp = (engine: Engine): Promise<void> =>
  zonderSessie(engine, async (db) => void (await sql`select app.ruim_concepten_op()`.execute(db)));

/**
 * Sends what was filled in. Of the draft only the number stays, until its time is over: whoever presses twice, or lost the
 * answer on the way, gets the same number and nothing is sent twice. Gives undefined when there is no draft.
 */
export const verstuur = (
  engine: Engine,
  meldpunt: Meldpunt,
  code: string,
  bestanden: readonly SchoonBestand[],
): Promise<string | undefined> =>
  zonderSessie(engine, async (db) => {
    const concept = await lees(db, code);
    if (!concept || concept.verstuurd !== undefined) return concept?.verstuurd;
    const { regioId, duur, vrijeDagen } = meldpunt;
    const nu = instant(new Date().toISOString());
    const inhoud = alsInhoud(concept);
    const { nummer } = await dienIn(db, { regioId, soort: concept.soort, inhoud, bestanden, nu, duur, vrijeDagen });
    await schrijf(db, meldpunt, code, { ...concept, velden: {}, verstuurd: nummer });
    return nummer;
  });
