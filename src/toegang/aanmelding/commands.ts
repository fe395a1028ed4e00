// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { Engine } from '../../platform/db/engine.ts';

/** Someone of an example region as whom anyone may sign in. */
export interface Voorbeeldmedewerker {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly organisatie: string;
  readonly organisatie_soort: string;
  readonly regio: string;
}

export const voorbeeldmedewerkers = (engine: Engine): Promise<Voorbeeldmedewerker[]> =>
  engine.as(
    'verband_app',
    async (tx) => (await sql<Voorbeeldmedewerker>`select * from app.voorbeeldmedewerkers()`.execute(tx)).rows,
  );

/**
 * Begins a session for someone of an example region; undefined when this person is not one. The token is 256 random bits;
 * the database keeps its hash only.
 */
export async function meldAanAlsVoorbeeld(engine: Engine, medewerkerId: string): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const gelukt = await engine.as('verband_app', async (tx) => {
    const { rows } = await sql<{
      gelukt: boolean;
    }>`select app.meld_aan_voorbeeld(${medewerkerId}::uuid, ${hash}) as gelukt`.execute(tx);
    return rows[0]?.gelukt ?? false;
  });
  return gelukt ? token : undefined;
}

/** Ends the session of a token at once, for every tab that has it. */
export async function meldAf(tx: ActorTx, token: string): Promise<void> {
  await tx.verantwoord({ handeling: 'aanmelding.afmelden', objectSoort: 'aanmelding' });
  await sql`select app.meld_af(${token})`.execute(tx.db);
}
