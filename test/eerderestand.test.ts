// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { legVensterVast } from '../src/beleid/inspraak/commands.ts';
import { vindTraject } from '../src/beleid/visietraject/queries.ts';
import { day, type Day } from '../src/platform/dates.ts';
import { maakVisietraject, type Voorbeeldtraject } from './support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';
import { openSite, type Site } from './support/site.ts';

/** What can be changed, and may not be written over: each with a change that someone makes. */
const TABELLEN: Readonly<Record<string, string>> = {
  inspraakvenster: `vindplaats = 'elders'`,
  routestap: `orgaan = 'commissie'`,
  amendement: `preadvies = 'anders'`,
  motie: `deadline = '2030-01-01'`,
  toezegging: `deadline = '2030-01-01'`,
  opbrengst: `tekst = 'anders'`,
  participatieactiviteit: `plaats = 'elders'`,
  activiteitverslag: `tekst = 'anders'`,
  activiteitdeelname: 'gekomen = 3',
  partijfase: `niveau = 'meeweten'`,
  doeloordeel: `bewijs = 'anders'`,
  losgelatendoel: `reden = 'anders'`,
  stuktekst: `tekst = 'anders'`,
  lokaletekst: `tekst = 'anders'`,
};

describe('wat er stond, blijft bewaard', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: Voorbeeldtraject;
  before(async () => {
    site = openSite(await testEngine());
    wereld = await maakWereld(site.engine);
    traject = await maakVisietraject(wereld);
    const { owner } = site.engine;
    const bij = { regio_id: wereld.regioId, visietraject_id: traject.visietraject };
    await owner
      .insertInto('stuktekst')
      .values({ ...bij, soort: 'alle', paragraaf: 'inleiding', tekst: 'x' })
      .execute();
    await owner
      .insertInto('lokaletekst')
      .values({ ...bij, gemeente_code: wereld.gemeente, paragraaf: 'citaat', tekst: 'x' })
      .execute();
    await sql`insert into losgelatendoel (regio_id, visietraject_id, onderdeel_id, reden, gewijzigd_op, gewijzigd_door)
      select regio_id, visietraject_id, onderdeel_id, 'x', now(), gewijzigd_door from doeloordeel where regio_id = ${wereld.regioId}`.execute(
      owner,
    );
  });
  const bewaard = async (tabel: string) => {
    const { rows } = await sql<{ inhoud: Record<string, unknown>; door: string | null; sleutel: string }>`
      select inhoud, door, sleutel from eerderestand where regio_id = ${wereld.regioId} and tabel = ${tabel} order by op desc`.execute(
      site.engine.owner,
    );
    return rows;
  };

  for (const [tabel, wijziging] of Object.entries(TABELLEN))
    test(`${tabel}: de rij van voor de verandering, en wie haar veranderde`, async () => {
      const doe = (stuk: string) =>
        wereld.als(wereld.leiding, (tx) => sql.raw(`update ${tabel} set ${stuk}`).execute(tx.db));
      const { rows: voor } = await sql<Record<string, unknown>>`
        select to_jsonb(t) as rij from ${sql.table(tabel)} t where regio_id = ${wereld.regioId}`.execute(
        site.engine.owner,
      );
      const { numAffectedRows } = await doe(wijziging);
      assert.equal(Number(numAffectedRows), voor.length);
      assert.ok(voor.length > 0, 'er is iets om te veranderen');
      const nu = await bewaard(tabel);
      assert.deepEqual(new Set(nu.map(({ inhoud }) => inhoud)), new Set(voor.map(({ rij }) => rij)));
      assert.ok(nu.every(({ door, sleutel }) => door === wereld.leiding.id && sleutel !== ''));
      await doe(wijziging);
      assert.equal((await bewaard(tabel)).length, nu.length, 'wie niets verandert, laat niets na');
    });

  test('niemand schrijft, verandert of wist een eerdere stand, en een raadslid of ketenpartner leest haar niet', async () => {
    const tel = async (wie: Persona) => {
      const { rows } = await wereld.als(wie, (tx) =>
        sql<{ n: number }>`select count(*) as n from eerderestand`.execute(tx.db),
      );
      return rows[0]?.n ?? 0;
    };
    assert.ok((await tel(wereld.griffier)) > 0);
    for (const wie of [wereld.raadslid, wereld.ketenpartner, wereld.analist, wereld.team])
      assert.equal(await tel(wie), 0);
    for (const poging of [
      `insert into eerderestand (regio_id, tabel, sleutel, inhoud, op) values (1, 'x', 'x', '{}', now())`,
      `update eerderestand set tabel = 'x'`,
      'delete from eerderestand',
    ])
      await assert.rejects(
        wereld.als(wereld.leiding, (tx) => sql.raw(poging).execute(tx.db)),
        /permission denied/,
        poging,
      );
  });

  test('de pagina van een termijn zegt welke dagen er eerst stonden, en wie ze veranderde', async () => {
    const leg = (tot: Day, versie: number) =>
      wereld.als(wereld.griffier, async (tx) => {
        const rij = await vindTraject(tx, traject.visietraject);
        assert.ok(rij);
        const venster = { inspraakkanaal: 'raad', van: day('2028-03-01'), sluitAan: false, vindplaats: '' } as const;
        await legVensterVast(tx, rij, { ...venster, gemeente: wereld.gemeente, tot, versie });
      });
    await leg(day('2029-12-21'), 0);
    await leg(day('2028-12-21'), 1);
    const pad = `/visietrajecten/${traject.visietraject}/vensters?gemeente=${wereld.gemeente}`;
    const { body } = await site.get(wereld.leiding, pad);
    assert.match(body, /Wat er eerder stond[^]*21 december 2029[^]*veranderd door Guus Griffie/);
  });

  test('de pagina van een toezegging zegt tot wanneer zij eerst was beloofd', async () => {
    const pad = `/visietrajecten/${traject.visietraject}/toezeggingen/${traject.delen['toezeggingen']}`;
    const bewaar = async (deadline: string) => {
      const { body } = await site.get(wereld.griffier, pad);
      const versie = /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '';
      return site.post(wereld.griffier, `${pad}/eigenaar`, { eigenaar: 'Wethouder', deadline, versie });
    };
    assert.equal((await bewaar('2028-02-29')).status, 303);
    assert.equal((await bewaar('2031-01-01')).status, 303);
    const { body } = await site.get(wereld.leiding, pad);
    assert.match(body, /Wat er eerder stond[^]*29 februari 2028[^]*veranderd door Guus Griffie/);
    assert.doesNotMatch((await site.get(wereld.raadslid, pad)).body, /Wat er eerder stond/);
  });
});
