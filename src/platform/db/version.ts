// SPDX-License-Identifier: EUPL-1.2
import { sql, type Updateable } from 'kysely';
import { Conflict } from '../result.ts';
import type { ActorTx } from './actor.ts';
import type { DB } from './tables.ts';

type Key = 'regio_id' | 'id' | 'versie';
type Versioned = { [T in keyof DB]: Key extends keyof DB[T] ? T : never }[keyof DB];
type Change<T extends Versioned> = Omit<Updateable<DB[T]>, Key>;

/**
 * Changes a row and gives it its next version. Whoever comes later with the version that a form was made from is refused with
 * `Conflict`, and so is a row that is not there for this actor. Holds the row until the transaction ends, also without a change.
 */
export async function takeVersion<T extends Versioned>(
  tx: ActorTx,
  table: T,
  id: string,
  version: number,
  change?: Change<T>,
): Promise<void> {
  const values: readonly (readonly [string, unknown])[] = Object.entries(change ?? {});
  const set = values
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.join([sql`versie = versie + 1`, ...set])}
    where regio_id = ${tx.actor.regioId} and id = ${id} and versie = ${version}`.execute(tx.db);
  if (numAffectedRows !== 1n) throw new Conflict();
}
