// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Day } from '../../../platform/dates.ts';
import type { Intrekgrond } from '../../reactie/rules.ts';
import type { Engine } from '../../../platform/db/engine.ts';

export interface Volgregel {
  readonly traject: string;
  readonly ontvangen_op: Day;
  /** Why it was withdrawn; null when it counts. */
  readonly ingetrokken: Intrekgrond | null;
  readonly volgnummer: number | null;
  readonly tekst: string | null;
  readonly passage: string | null;
  readonly antwoord: string | null;
  readonly motivering: string | null;
  readonly afdoening: string | null;
  readonly actie: string | null;
  readonly van_tekst: string | null;
  readonly naar_tekst: string | null;
}

/** What became of the reaction of a code; empty for every code that opens nothing, whatever the reason. */
export const volgReactie = (engine: Engine, hash: Buffer): Promise<Volgregel[]> =>
  engine.as('verband_app', async (db) => {
    const { rows } = await sql<Volgregel>`select * from app.volg_reactie(${hash}::bytea)`.execute(db);
    return rows;
  });
