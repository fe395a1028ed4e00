// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import { type Rijen, type Tabel, TABELLEN } from '../rijen/rules.ts';

const asHex = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts many rows with one parameter: the database reads them as rows of the table itself, so that no list of column
 * types is kept here. Columns that the first row leaves out get their default.
 */
async function insertRows(db: Kysely<DB>, table: keyof DB, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const bytes = names.filter((name) => first[name] instanceof Uint8Array);
  const inHex = (row: Row): Row => ({ ...row, ...Object.fromEntries(bytes.map((name) => [name, asHex(row[name])])) });
  const plain = bytes.length > 0 ? rows.map(inHex) : rows;
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(plain)}::json)`.execute(
    db,
  );
}

/** Writes a part of the casework, table after table. */
export async function schrijfRijen(db: Kysely<DB>, rijen: Rijen): Promise<void> {
  for (const tabel of TABELLEN) await insertRows(db, tabel, rijen[tabel]);
}

/** Lets the numbers of new casussen and meldingen go on after the loaded ones; it is also the mark of a whole load. */
export async function zetNummers(db: Kysely<DB>, casussen: number, meldingen: number): Promise<void> {
  await sql`select setval('casus_nummer', ${casussen}), setval('melding_nummer', ${meldingen}),
    setval('advies_nummer', (select greatest(1, count(*)) from advies))`.execute(db);
}

export type Stand = 'leeg' | 'onvolledig' | 'geladen';

/** Whether there is casework, and whether its load came to its end: a load that was broken off left the numbers unset. */
export async function leesStand(db: Kysely<DB>): Promise<Stand> {
  const { rows } = await sql<{ casussen: boolean; genummerd: boolean }>`
    select exists (select from casus) as casussen, (select is_called from casus_nummer) as genummerd`.execute(db);
  return !rows[0]?.casussen ? 'leeg' : rows[0].genummerd ? 'geladen' : 'onvolledig';
}

/** Removes all casework. Only for a database in which the example region is the only one with casework. */
export async function wisCasuistiek(db: Kysely<DB>): Promise<void> {
  const tabellen: readonly (Tabel | 'signaal' | 'meldcodetraject')[] = [...TABELLEN, 'signaal', 'meldcodetraject'];
  await sql`truncate ${sql.join(tabellen.map((tabel) => sql.table(tabel)))} cascade`.execute(db);
  await sql`alter sequence casus_nummer restart`.execute(db);
  await sql`alter sequence melding_nummer restart`.execute(db);
  await sql`alter sequence advies_nummer restart`.execute(db);
}
