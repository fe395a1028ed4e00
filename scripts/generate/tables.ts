// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import type { DB } from '../../src/platform/db/tables.ts';

interface Column {
  schema: string;
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  defaulted: boolean;
  /** The database alone fills it in. */
  identity: boolean;
  check: string | null;
}

const TYPES: Record<string, string> = {
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  text: 'string',
  uuid: 'string',
  bool: 'boolean',
  date: 'Day',
  timestamptz: 'Instant',
  bytea: 'Uint8Array',
  jsonb: 'unknown',
  _text: 'string[]',
  _uuid: 'string[]',
  tsvector: 'string',
};

const pascal = (name: string) => name.replaceAll(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The words that a check constraint allows in a text column: `check (status in ('a', 'b'))`. */
function words(check: string | null, column: string): string | undefined {
  const list = check?.match(new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`))?.[1];
  return list
    ?.split(', ')
    .map((item) => item.replace(/::text$/, ''))
    .join(' | ');
}

function columnType(column: Column): string {
  const type = TYPES[column.type];
  if (!type) throw new Error(`no TypeScript type for ${column.type} of ${column.table}.${column.name}`);
  const base = (column.type === 'text' && words(column.check, column.name)) || type;
  const full = column.nullable && base !== 'unknown' ? `${base} | null` : base;
  if (column.identity) return `GeneratedAlways<${full}>`;
  return column.defaulted ? `Generated<${full}>` : full;
}

/** The TypeScript types of every table and column, from the migrated database itself. */
export async function generateTables(db: Kysely<DB>): Promise<string> {
  const { rows } = await sql<Column>`
    select n.nspname as schema, c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
      a.atthasdef as defaulted, a.attidentity <> '' or a.attgenerated <> '' as identity,
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as check
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
    where n.nspname in ('public', 'publiek') and c.relkind in ('r', 'v') and c.relname not like 'kysely_%'
    order by n.nspname = 'publiek', c.relname, a.attnum`.execute(db);
  const tables = Map.groupBy(rows, (row) => (row.schema === 'public' ? row.table : `${row.schema}.${row.table}`));
  const lines = [
    '// SPDX-License-Identifier: EUPL-1.2',
    '// Generated from the migrated database by scripts/generate.ts; do not edit.',
    "import type { Generated, GeneratedAlways } from 'kysely';",
    "import type { Day, Instant } from '../dates.ts';",
  ];
  for (const [table, columns] of tables) {
    lines.push('', `export interface ${pascal(table.replace('.', '_'))}Table {`);
    for (const column of columns) lines.push(`  ${column.name}: ${columnType(column)};`);
    lines.push('}');
  }
  lines.push('', 'export interface DB {');
  for (const table of tables.keys())
    lines.push(`  ${table.includes('.') ? `'${table}'` : table}: ${pascal(table.replace('.', '_'))}Table;`);
  lines.push('}', '');
  return lines.join('\n');
}
