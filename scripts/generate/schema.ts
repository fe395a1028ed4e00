// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import type { DB } from '../../src/platform/db/tables.ts';

const SECTIONS: readonly [title: string, query: string][] = [
  [
    'Columns',
    `select format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where n.nspname in ('public', 'publiek') and c.relkind in ('r', 'v') and c.relname not like 'kysely_%' order by n.nspname, c.relname, a.attnum`,
  ],
  [
    'Constraints',
    `select format('%s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid)) as line
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'publiek') and k.contype in ('p', 'f', 'c', 'u') and c.relname not like 'kysely_%' order by 1`,
  ],
  [
    'Indexes',
    `select indexdef as line from pg_indexes where schemaname in ('public', 'publiek') and tablename not like 'kysely_%' order by 1`,
  ],
  [
    'Row level security',
    `select format('%s%s: %s %s using (%s) with check (%s)', p.tablename, case when c.relforcerowsecurity then ' (forced)' else '' end, p.policyname, p.cmd, p.qual, p.with_check) as line
     from pg_policies p join pg_class c on c.relname = p.tablename and c.relnamespace = 'public'::regnamespace
     where p.schemaname = 'public' and p.policyname <> 'eigenaar' order by 1`,
  ],
  [
    'Rights of verband_app and verband_publiek',
    `select format('%s: %s on %s.%s', grantee, string_agg(lower(privilege_type), ', ' order by privilege_type), table_schema, table_name) as line
     from information_schema.role_table_grants where grantee in ('verband_app', 'verband_publiek') group by grantee, table_schema, table_name order by 1`,
  ],
  [
    'Functions',
    `select format('%s(%s)%s', p.proname, pg_get_function_identity_arguments(p.oid), case when p.prosecdef then ' security definer' else '' end) as line
     from pg_proc p where p.pronamespace = 'app'::regnamespace order by 1`,
  ],
];

/** The whole shape of the migrated database as text, so that a review shows what a migration really does. */
export async function generateSchema(db: Kysely<DB>): Promise<string> {
  const parts = [
    '-- SPDX-License-Identifier: EUPL-1.2',
    '-- Generated from the migrated database by scripts/generate.ts for review; it is never run.',
  ];
  for (const [title, query] of SECTIONS) {
    const { rows } = await sql.raw<{ line: string }>(query).execute(db);
    parts.push('', `-- ${title}`, ...rows.map((row) => row.line.replaceAll(/\s+/g, ' ')));
  }
  return `${parts.join('\n')}\n`;
}
