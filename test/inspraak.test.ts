// SPDX-License-Identifier: EUPL-1.2
// The pages of the inspraak on many reactions: as many questions to the database as on few, and counts that are those of the lists.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql, type KyselyPlugin } from 'kysely';
import { fillInspraak, inspraakPaths, type Filled } from '../scripts/bench/inspraak.ts';
import type { Engine } from '../src/platform/db/engine.ts';
import { maakWereld, testEngine, type Wereld } from './support/database.ts';
import { openSite, type Site } from './support/site.ts';

/** What a page may ask of the database, besides begin and commit. */
const MEESTE = 14;
const WEINIG = 20;
const VEEL = 600;

/** The engine, and how many questions went through its roles since one last asked. */
function tellend(engine: Engine): { engine: Engine; geteld: () => number } {
  let vragen = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      vragen++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    engine: { ...engine, as: (role, work) => engine.as(role, (tx) => work(tx.withPlugin(plugin))) },
    geteld: () => {
      const nu = vragen;
      vragen = 0;
      return nu;
    },
  };
}

describe('inspraak met veel reacties', () => {
  let site: Site;
  let wereld: Wereld;
  let veel: Filled;
  let weinig: Filled;
  let geteld: () => number;
  before(async () => {
    const tel = tellend(await testEngine());
    geteld = tel.geteld;
    site = openSite(tel.engine);
    wereld = await maakWereld(tel.engine);
    const elders = await maakWereld(tel.engine);
    veel = await fillInspraak(tel.engine.owner, wereld.regioId, wereld.leiding.id, VEEL);
    weinig = await fillInspraak(tel.engine.owner, wereld.regioId, wereld.leiding.id, WEINIG);
    await fillInspraak(tel.engine.owner, elders.regioId, elders.leiding.id, WEINIG);
    await sql`analyze reactie, reactiepunt`.execute(tel.engine.owner);
  });

  const vragen = async (pad: string): Promise<number> => {
    geteld();
    assert.equal((await site.get(wereld.leiding, pad)).status, 200, pad);
    return geteld();
  };

  test('elke bladzijde vraagt de database even vaak bij veel als bij weinig', async () => {
    for (const [naam, pad] of Object.entries(inspraakPaths(veel))) {
      const anders = inspraakPaths(weinig)[naam];
      assert.ok(anders);
      const [bijVeel, bijWeinig] = [await vragen(pad(0)), await vragen(anders(0))];
      assert.equal(bijVeel, bijWeinig, naam);
      assert.ok(bijVeel <= MEESTE, `${naam}: ${bijVeel}`);
    }
    const los = (keren: number) =>
      Array.from({ length: keren }, () => wereld.als(wereld.leiding, async ({ db }) => sql`select 1`.execute(db)));
    geteld();
    await Promise.all(los(3));
    assert.ok(geteld() >= 6, 'de meting ziet vragen die per rij worden gesteld');
  });

  const tel = (body: string, status: string) =>
    Number(new RegExp(`${status} <span class="vb-telling">([\\d.]+)`).exec(body)?.[1]?.replace('.', ''));
  /** Walks all pages of a list and counts its rows. */
  async function loop(lijst: string, zoek: string): Promise<{ rijen: Set<string>; geteld: number }> {
    const rijen = new Set<string>();
    let geteld = NaN;
    for (let pagina = 1; pagina < 200; pagina++) {
      const { body } = await site.get(
        wereld.leiding,
        `/visietrajecten/${veel.traject}/${lijst}?${zoek}&pagina=${pagina}`,
      );
      if (pagina === 1) geteld = tel(body, 'Alles');
      const gevonden = [...body.matchAll(new RegExp(`<th scope="row"[^]*?/${lijst}/([0-9a-f-]{36})"`, 'g'))].map(
        ([, id]) => id ?? '',
      );
      if (gevonden.length === 0) break;
      for (const id of gevonden) rijen.add(id);
      if (!body.includes('rel="next"')) break;
    }
    return { rijen, geteld };
  }

  test('de telling is die van de lijst, met een woord dat vaak en een dat zelden voorkomt', async () => {
    for (const [lijst, zoek] of [
      ['reacties', ''],
      ['reacties', 'zoek=kinderen'],
      ['punten', 'zoek=kinderen'],
      ['punten', 'zoek=kinderenhulp'],
      ['punten', 'soort=zienswijze&thema=regie'],
      ['reacties', 'thema=geld&indiener=inwoner'],
    ] as const) {
      const { rijen, geteld } = await loop(lijst, zoek);
      assert.ok(geteld > 0, `${lijst} ${zoek}`);
      assert.equal(rijen.size, geteld, `${lijst} ${zoek}`);
    }
  });

  test('beide manieren van zoeken vinden hetzelfde, en nooit iets van een andere regio', async () => {
    const { rijen } = await loop('punten', 'zoek=opvang');
    assert.ok(rijen.size > 500, 'genoeg om regel voor regel te lezen');
    const { rows } = await sql<{ id: string }>`select id from reactiepunt where visietraject_id = ${veel.traject}
      and zoekwoorden @@ websearch_to_tsquery('dutch', 'opvang')`.execute(site.engine.owner);
    assert.deepEqual([...rijen].sort(), rows.map(({ id }) => id).sort());
    const elders = await maakWereld(site.engine);
    const ziet = await elders.als(elders.leiding, ({ db }) =>
      sql<{
        n: number;
      }>`select count(*)::int as n from app.zoek_reactiepunten(${veel.traject}::uuid, 'opvang')`.execute(db),
    );
    assert.equal(ziet.rows[0]?.n, 0);
    const raad = await wereld.als(wereld.raadslid, ({ db }) =>
      sql<{
        n: number;
      }>`select count(*)::int as n from app.zoek_reactiepunten(${veel.traject}::uuid, 'opvang')`.execute(db),
    );
    assert.equal(raad.rows[0]?.n, 0, 'een raadslid ziet geen reacties, ook niet door te zoeken');
  });
});
