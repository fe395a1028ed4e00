// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql, type Kysely } from 'kysely';
import type { Engine } from '../src/platform/db/engine.ts';
import type { DB } from '../src/platform/db/tables.ts';
import { catalogRules } from './support/catalog.ts';
import { maakWereld, postgresEngine } from './support/database.ts';
import { biedCasusAan } from './support/gezin.ts';

const DATABASE = 'verband_catalogus';
const rules = catalogRules(DATABASE);

/** For each rule a statement that breaks it, and what the rule then says. */
const PLANTED: Readonly<Record<keyof typeof rules, readonly [statement: string, says: RegExp]>> = {
  'roles are no superuser and do not pass row level security': ['alter role verband_app bypassrls', /^verband_app$/],
  'roles are members of nothing but their own role': ['grant pg_read_all_data to verband_app', /pg_read_all_data/],
  'roles own nothing': ['alter table casus owner to verband_app', /verband_app owns casus/],
  'row level security is enabled and forced on every table of schema public': [
    'alter table melder no force row level security',
    /^melder$/,
  ],
  'every table has a policy of its own': ['drop policy zichtbaar on incident', /^incident$/],
  'every key begins with the region': ['create table los (id uuid primary key)', /^los$/],
  'references between tables stay inside the region': [
    'create table los (id integer references regio)',
    /^los los_id_fkey$/,
  ],
  'views ask with the rights of who asks': ['create view alle_casussen as select * from casus', /^alle_casussen$/],
  'there are no materialised views': ['create materialized view oud as select * from casus', /^oud$/],
  'every SECURITY DEFINER function pins its search path': [
    "create function app.los() returns int language sql security definer as 'select 1'",
    /^app\.los\(\)$/,
  ],
  'no function is open to everyone': [
    "create function app.open() returns int language sql as 'select 1'",
    /^app\.open\(\)$/,
  ],
  'verband_publiek reads the public zone and nothing else': [
    'grant select on casus to verband_publiek',
    /SELECT on public\.casus/,
  ],
  'nothing is removed but what may be, and nothing is truncated': [
    'grant delete, truncate on melding to verband_app',
    /verband_app: DELETE on public\.melding/,
  ],
  'an advies leads to no family': [
    'alter table adviescontact add column wie uuid, add foreign key (regio_id, wie) references persoon',
    /adviescontact reaches persoon[^]*adviescontact\.wie/,
  ],
  'the log cannot be changed, and sessions cannot be read': [
    'grant update on verantwoording to verband_app',
    /UPDATE on verantwoording/,
  ],
};

/** Planting these takes a superuser, which a given test server need not offer. */
const OF_ROLES = ['roles are no superuser', 'roles are members', 'roles own nothing'];

class Undo extends Error {}

/** Runs work in a transaction of the owner that leaves no trace. */
async function undone(db: Kysely<DB>, work: (tx: Kysely<DB>) => Promise<void>): Promise<void> {
  const run = db.transaction().execute(async (tx) => {
    await work(tx);
    throw new Undo();
  });
  await assert.rejects(run, Undo);
}

describe('the catalog of a real PostgreSQL', () => {
  let engine: Engine;
  let superuser = false;
  before(async () => {
    engine = await postgresEngine(DATABASE);
    const { rows } = await sql<{ yes: boolean }>`
      select rolsuper as yes from pg_roles where rolname = current_user`.execute(engine.owner);
    superuser = rows[0]?.yes ?? false;
  });
  after(() => engine.close());

  for (const [rule, faults] of Object.entries(rules))
    test(rule, async (t) => {
      assert.deepEqual(await faults(engine.owner), []);
      if (!superuser && OF_ROLES.some((words) => rule.startsWith(words)))
        return t.diagnostic('no superuser: the fault is not planted');
      const [statement, says] = PLANTED[rule] ?? assert.fail('no planted fault');
      await undone(engine.owner, async (tx) => {
        await sql.raw(statement).execute(tx);
        assert.match((await faults(tx)).join('\n'), says, `not found: ${statement}`);
      });
    });

  test('without a session every table is empty, and with one it is not', async () => {
    const wereld = await maakWereld(engine);
    await biedCasusAan(wereld);
    const { rows } = await sql<{ name: string; readable: boolean; filled: boolean }>`
      select c.relname as name, has_table_privilege('verband_app', c.oid, 'select') as readable,
        (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', c.relname), false, true, '')))[1]::text::int > 0 as filled
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_%'`.execute(
      engine.owner,
    );
    const readable = rows.filter((table) => table.readable);
    assert.ok(readable.filter(({ filled }) => filled).length > 12, 'the test needs rows to hide');
    for (const { name } of readable) {
      const seen = await engine.as('verband_app', (tx) => sql`select from ${sql.table(name)} limit 1`.execute(tx));
      assert.equal(seen.rows.length, 0, `${name} shows rows without a session`);
    }
    const casussen = await wereld.als(wereld.vt, (tx) => sql`select from casus`.execute(tx.db));
    assert.ok(casussen.rows.length > 0);
    for (const { name } of rows.filter((table) => !table.readable))
      await assert.rejects(
        engine.as('verband_app', (tx) => sql`select from ${sql.table(name)}`.execute(tx)),
        /permission denied/,
      );
  });
});
