// SPDX-License-Identifier: EUPL-1.2
import { sql, type Transaction } from 'kysely';
import { instant, type Instant } from '../dates.ts';
import type { Engine } from './engine.ts';
import type { DB } from './tables.ts';

declare const actorTxBrand: unique symbol;

/** Who acts: a person of an organisation in a region, known by a session and by nothing else. */
export interface Actor {
  readonly regioId: number;
  readonly regio: string;
  /** Whether the region holds invented data. */
  readonly voorbeeld: boolean;
  readonly medewerkerId: string;
  readonly naam: string;
  readonly rollen: ReadonlySet<string>;
  readonly organisatieId: string;
  readonly organisatie: string;
  readonly organisatieSoort: string;
  /** Code of the municipality that the actor works for. */
  readonly gemeenteCode: string | null;
}

export type Outcome = 'gelukt' | 'geweigerd' | 'nietGevonden' | 'mislukt';

/** What is written in the log: the fact, never the data. */
export interface AuditLine {
  readonly handeling: string;
  readonly objectSoort: string;
  readonly objectId?: string | undefined;
  readonly dossierId?: string | undefined;
  readonly grondslag?: string;
  readonly uitkomst?: Outcome;
}

/** A transaction with the rights of one actor; only `asActor` makes one, so a query without an actor does not compile. */
export interface ActorTx {
  readonly [actorTxBrand]: true;
  readonly db: Transaction<DB>;
  readonly actor: Actor;
  /** The moment of this transaction. */
  readonly nu: Instant;
  /** Writes lines of the log in this transaction, in one statement. */
  readonly verantwoord: (...lines: readonly AuditLine[]) => Promise<void>;
  /** How many lines were written. */
  readonly regels: () => number;
}

interface ActorRow {
  regio_id: number;
  regio_naam: string;
  voorbeeld: boolean;
  medewerker_id: string;
  naam: string;
  rollen: string[];
  organisatie_id: string;
  organisatie_naam: string;
  organisatie_soort: string;
  gemeente_code: string | null;
  nu: string;
}

/** Thrown when a token belongs to no living session. */
export class NoSession extends Error {}

// The one place where the brand is put on: everything that takes an ActorTx can trust that a session stands behind it.
const brand = (tx: Omit<ActorTx, typeof actorTxBrand>): ActorTx =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no value to check
  tx as ActorTx;

/**
 * Runs `work` in one transaction with the rights of the session's actor. Throws NoSession, without running it, when the
 * token belongs to none or when it ended (15 minutes idle, 12 hours in all).
 */
export function asActor<T>(engine: Engine, token: string, work: (tx: ActorTx) => Promise<T>): Promise<T> {
  return engine.as('verband_app', async (db) => {
    const { rows } = await sql<ActorRow>`select * from app.actor(${token})`.execute(db);
    const row = rows[0];
    if (!row) throw new NoSession();
    let written = 0;
    const actor: Actor = {
      regioId: row.regio_id,
      regio: row.regio_naam,
      voorbeeld: row.voorbeeld,
      medewerkerId: row.medewerker_id,
      naam: row.naam,
      rollen: new Set(row.rollen),
      organisatieId: row.organisatie_id,
      organisatie: row.organisatie_naam,
      organisatieSoort: row.organisatie_soort,
      gemeenteCode: row.gemeente_code,
    };
    const verantwoord = async (...lines: readonly AuditLine[]) => {
      written += lines.length;
      const all = <T>(value: (line: AuditLine) => T) => lines.map(value);
      await sql`
        select app.verantwoord(handeling, soort, object, dossier, grondslag, uitkomst)
        from unnest(${all((line) => line.handeling)}::text[], ${all((line) => line.objectSoort)}::text[],
          ${all((line) => line.objectId ?? null)}::text[], ${all((line) => line.dossierId ?? null)}::uuid[],
          ${all((line) => line.grondslag ?? 'taak')}::text[], ${all((line) => line.uitkomst ?? 'gelukt')}::text[])
          as line(handeling, soort, object, dossier, grondslag, uitkomst)`.execute(db);
    };
    return work(brand({ db, actor, nu: instant(row.nu), verantwoord, regels: () => written }));
  });
}

/** Whether a living session stands behind a token. */
export const hasSession = (engine: Engine, token: string): Promise<boolean> =>
  engine.as('verband_app', async (db) => {
    const { rows } = await sql`select from app.actor(${token})`.execute(db);
    return rows.length > 0;
  });
