// SPDX-License-Identifier: EUPL-1.2
import { sql, type Kysely } from 'kysely';
import { loginOf } from '../../src/platform/db/engine.ts';
import type { DB } from '../../src/platform/db/tables.ts';
import { readTree } from './source.ts';

/** Keys that do not begin with the region, each with its reason. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  regio: 'the region itself',
  sessie: 'found by its token, before the region is known',
};
/** What may be removed; everything else is history. */
const MAY_DELETE: readonly string[] = [
  'onderdeel',
  'doelindicator',
  'vergaderdatum',
  'reces',
  'trajectgemeente',
  'reactiepunt',
  'routestap',
  'overlegtafel',
  'inspraakvenster',
  'partij',
];

/** Tables about a family: nothing of an advies may reach one of them (G02). */
const FAMILY = ['casus', 'persoon', 'gezinslid', 'melding', 'melder', 'beoordeling', 'overdracht', 'toegang'] as const;
/** Every column of an advies, typed here a second time: a new one is seen by whoever reviews it. Text is only in the last three. */
const ADVIES_COLUMNS = [
  'regio_id',
  'id',
  'nummer',
  'organisatie_id',
  'medewerker_id',
  'status',
  'begonnen_op',
  'kanaal',
]
  .concat('hoedanigheid', 'aanleidingen', 'aarden', 'gekozen_op', 'melding_nummer', 'afgesloten_op', 'versie')
  .map((name) => `advies.${name}`)
  .concat(
    ['regio_id', 'id', 'advies_id', 'organisatie_id', 'op', 'door'].map((name) => `adviescontact.${name}`),
    ['regio_id', 'advies_id', 'organisatie_id', 'toestemming_op', 'ingetrokken_op'].map(
      (name) => `adviesvrager.${name}`,
    ),
    ['adviescontact.geadviseerd', 'adviesvrager.naam', 'adviesvrager.bereikbaar'],
  );

const lines = async (db: Kysely<DB>, query: string): Promise<string[]> => {
  const { rows } = await sql.raw<{ fault: string }>(query).execute(db);
  return rows.map(({ fault }) => fault);
};
const quoted = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ');
const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and c.relname not like 'kysely\\_%'`;
/** Functions of extensions are not ours. */
const OWN_FUNCTIONS = `pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

/** Each rule about the database as a question: it answers one line for each thing that breaks it. */
export const catalogRules = (database: string): Readonly<Record<string, (db: Kysely<DB>) => Promise<string[]>>> => {
  const roles = ['verband_app', 'verband_publiek'] as const;
  const all = quoted([...roles, ...roles.map((role) => loginOf(role, database))]);
  return {
    'roles are no superuser and do not pass row level security': (db) =>
      lines(
        db,
        `select rolname as fault from pg_roles where rolname in (${all})
           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
      ),
    'roles are members of nothing but their own role': (db) =>
      lines(
        db,
        `select format('%s is member of %s', m.rolname, r.rolname) as fault
         from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
         where m.rolname in (${all}) and r.rolname not in (${quoted(roles)})`,
      ),
    'roles own nothing': (db) =>
      lines(
        db,
        `select format('%s owns %s', r.rolname, c.oid::regclass) as fault from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in (${all})
         union all select format('%s owns %s', r.rolname, p.oid::regprocedure) from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in (${all})
         union all select format('%s owns schema %s', r.rolname, n.nspname) from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname in (${all})`,
      ),
    'row level security is enabled and forced on every table of schema public': (db) =>
      lines(
        db,
        `select c.relname as fault from ${TABLES} and n.nspname = 'public' and not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    'every table has a policy of its own': (db) =>
      lines(
        db,
        `select c.relname as fault from ${TABLES} and n.nspname = 'public'
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'eigenaar')`,
      ),
    'every key begins with the region': (db) =>
      lines(
        db,
        `select c.relname as fault from ${TABLES} and n.nspname = 'public' and c.relname not in (${quoted(Object.keys(OTHER_KEYS))})
           and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
             where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'regio_id')`,
      ),
    'references between tables stay inside the region': (db) =>
      lines(
        db,
        `select format('%s %s', k.conrelid::regclass, k.conname) as fault from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
         where k.contype = 'f' and k.connamespace = 'public'::regnamespace and a.attname <> 'regio_id'`,
      ),
    'views ask with the rights of who asks': (db) =>
      lines(
        db,
        `select c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'v' and n.nspname in ('public', 'publiek', 'app') and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
      ),
    'there are no materialised views': (db) =>
      lines(db, `select c.oid::regclass::text as fault from pg_class c where c.relkind = 'm'`),
    'every SECURITY DEFINER function pins its search path': (db) =>
      lines(
        db,
        `select p.oid::regprocedure::text as fault from ${OWN_FUNCTIONS} and p.prosecdef
           and not exists (select from unnest(p.proconfig) as setting where setting = 'search_path=pg_catalog, pg_temp')`,
      ),
    'no function is open to everyone': (db) =>
      lines(
        db,
        `select p.oid::regprocedure::text as fault from ${OWN_FUNCTIONS} and n.nspname = 'app' and has_function_privilege('public', p.oid, 'execute')`,
      ),
    'verband_publiek reads the public zone and nothing else': (db) =>
      lines(
        db,
        `select format('%s on %s.%s', privilege_type, table_schema, table_name) as fault from information_schema.role_table_grants
         where grantee = 'verband_publiek' and not (privilege_type = 'SELECT' and table_schema = 'publiek')
         union all select format('function %s', p.oid::regprocedure) from ${OWN_FUNCTIONS} and n.nspname = 'app' and has_function_privilege('verband_publiek', p.oid, 'execute')
         union all select format('schema %s', nspname) from pg_namespace where nspname in ('public', 'app') and has_schema_privilege('verband_publiek', oid, 'usage')`,
      ),
    'nothing is removed but what may be, and nothing is truncated': (db) =>
      lines(
        db,
        `select format('%s: %s on %s.%s', grantee, privilege_type, table_schema, table_name) as fault from information_schema.role_table_grants
         where grantee in (${all}, 'PUBLIC') and table_schema in ('public', 'publiek') and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')
           or privilege_type = 'DELETE' and not (grantee = 'verband_app' and table_name in (${quoted(MAY_DELETE)})))`,
      ),
    'an advies leads to no family': (db) =>
      lines(
        db,
        `with recursive naar (van, tabel) as (
           select relname::text, oid from pg_class where relname like 'advies%' and relkind = 'r' and relnamespace = 'public'::regnamespace
           union select n.van, k.confrelid from naar n join pg_constraint k on k.conrelid = n.tabel and k.contype = 'f')
         select format('%s reaches %s', van, tabel::regclass) as fault from naar
           where tabel::regclass::text in (${quoted(FAMILY)})
         union all select format('%s points at %s', k.conrelid::regclass, k.confrelid::regclass) from pg_constraint k
           where k.contype = 'f' and k.confrelid::regclass::text like 'advies%' and k.conrelid::regclass::text not like 'advies%'
         union all select format('%s.%s', c.relname, a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid
           where c.relname like 'advies%' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
             and c.relname || '.' || a.attname not in (${quoted(ADVIES_COLUMNS)})`,
      ),
    'the log cannot be changed, and sessions cannot be read': (db) =>
      lines(
        db,
        `select format('%s on %s', privilege_type, table_name) as fault from information_schema.role_table_grants
         where grantee in (${all}) and (table_name = 'sessie' or table_name = 'verantwoording' and privilege_type <> 'SELECT')`,
      ),
  };
};

/** Puts the row level security of a table back as the project has it, a statement at a time: the embedded database takes no more. */
export async function zetRegelsTerug(owner: Kysely<DB>, tabel: string): Promise<void> {
  const [regels = ''] = readTree(`db/current/policies/${tabel}.sql`).values();
  for (const regel of regels.trim().split(/;\n/)) await sql.raw(regel).execute(owner);
}
