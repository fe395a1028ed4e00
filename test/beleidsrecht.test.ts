// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { bekijken } from '../src/beleid/reactie/access.ts';
import { lezen } from '../src/beleid/stuk/access.ts';
import { instant } from '../src/platform/dates.ts';
import { maakVisietraject, type Voorbeeldtraject } from './support/beleid.ts';
import { maakVisie } from './support/site.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';

interface Hier {
  readonly regio: number;
  readonly traject: string;
  readonly tafel: string;
  readonly stap: string;
  readonly motie: string;
  readonly versie: string;
  readonly stuk: string;
  readonly wie: string;
}

/** What someone would write who got past the program, each as the database is asked it. */
const AANVALLEN: Readonly<Record<string, (hier: Hier) => RawBuilder<unknown>>> = {
  gebied: ({ regio }) => sql`insert into gebied (regio_id, soort, naam) values (${regio}, 'subregio', 'x')`,
  gebiedslid: () => sql`update gebiedslid set centrum = true`,
  trajectgemeente: ({ regio, traject }) =>
    sql`insert into trajectgemeente (regio_id, visietraject_id, gemeente_code, centrum) values (${regio}, ${traject}, 'GM0546', true)`,
  lidmutatie: ({ regio, traject, wie }) =>
    sql`insert into lidmutatie values (${regio}, ${traject}, 'GM0546', now(), true, 'x', ${wie})`,
  visietraject: () => sql`update visietraject set status = 'vastgesteld'`,
  trajectfase: ({ regio, traject, wie }) =>
    sql`insert into trajectfase values (${regio}, ${traject}, 'vastgesteld', now(), ${wie})`,
  spoorantwoord: () => sql`update spoorantwoord set status = 'afgestemd'`,
  antwoordversie: ({ regio, traject, wie }) =>
    sql`insert into antwoordversie values (${regio}, ${traject}, 'V1', 9, 'afgestemd', 'x', '', '', '', null, now(), ${wie})`,
  overlegtafel: () => sql`update overlegtafel set naam = 'x'`,
  vergaderdatum: ({ regio, tafel }) => sql`insert into vergaderdatum values (${regio}, ${tafel}, '2028-12-01')`,
  reces: ({ regio }) =>
    sql`insert into reces (regio_id, naam, van, tot) values (${regio}, 'x', '2028-01-01', '2028-12-31')`,
  routestap: () => sql`update routestap set status = 'besloten'`,
  routeverschuiving: ({ regio, stap, wie }) =>
    sql`insert into routeverschuiving values (${regio}, ${stap}, now(), null, '2028-12-01', 'x', ${wie})`,
  bestuursbesluit: ({ regio, stap, wie }) =>
    sql`insert into bestuursbesluit (regio_id, routestap_id, datum, uitkomst, vastgelegd_op, vastgelegd_door)
      values (${regio}, ${stap}, '2028-10-05', 'conform', now(), ${wie})`,
  amendement: () => sql`update amendement set status = 'aangenomen'`,
  motie: () => sql`update motie set status = 'afgedaan'`,
  toezegging: () => sql`update toezegging set status = 'afgedaan'`,
  opvolging: ({ regio, traject, motie, wie }) =>
    sql`insert into opvolging (regio_id, visietraject_id, gemeente_code, motie_id, tekst, op, door)
      values (${regio}, ${traject}, 'GM0546', ${motie}, 'x', now(), ${wie})`,
  inspraakronde: ({ regio, traject, versie }) =>
    sql`insert into inspraakronde (regio_id, visietraject_id, tekstversie_id, naam, begonnen_op)
      values (${regio}, ${traject}, ${versie}, 'x', now())`,
  inspraakvenster: () => sql`update inspraakvenster set tot = '2029-01-01'`,
  suggestie: () => sql`update suggestie set status = 'afgewezen', afgehandeld_op = now()`,
  visieversie: ({ regio }) =>
    sql`insert into visieversie (regio_id, titel, status, bestandsnaam, brontekst, gelezen, ingelezen_op)
      values (${regio}, 'x', 'bevestigd', 'x', 'x', '{}', now())`,
  stuk: ({ regio, traject, wie }) =>
    sql`insert into stuk (regio_id, visietraject_id, soort, formaat, gemaakt_op, gemaakt_door)
      values (${regio}, ${traject}, 'nota', 'pdf', now(), ${wie})`,
  stukinhoud: ({ regio, stuk }) =>
    sql`insert into stukinhoud values (${regio}, ${stuk}, 'x'::bytea) on conflict do nothing`,
  lokaletekst: ({ regio, traject }) =>
    sql`insert into lokaletekst (regio_id, visietraject_id, gemeente_code, paragraaf, tekst)
      values (${regio}, ${traject}, 'GM0546', 'citaat', 'x')`,
  huisstijl: ({ regio }) =>
    sql`insert into huisstijl (regio_id, gemeente_code, kleur) values (${regio}, 'GM0546', '#000000')`,
};

describe('wie niets mag vastleggen, wordt ook door de database geweigerd', () => {
  let wereld: Wereld;
  let traject: Voorbeeldtraject;
  before(async () => {
    wereld = await maakWereld(await testEngine());
    traject = await maakVisietraject(wereld);
  });
  const val = (wie: Persona, tabel: string) => {
    const { delen, visietraject } = traject;
    const deel = (naam: string) => delen[naam] ?? '';
    const hier = { regio: wereld.regioId, traject: visietraject, wie: wie.id, tafel: deel('tafel') };
    const vraag = AANVALLEN[tabel]?.({
      ...hier,
      stap: deel('routestap'),
      motie: deel('moties'),
      versie: deel('versie'),
      stuk: deel('stuk'),
    });
    assert.ok(vraag);
    return wereld.als(wie, (tx) => vraag.execute(tx.db));
  };

  for (const tabel of Object.keys(AANVALLEN))
    test(`${tabel}: een raadslid van de gemeente zelf, en een ketenpartner`, async () => {
      for (const wie of [wereld.raadslid, wereld.ketenpartner])
        await assert.rejects(val(wie, tabel), /row-level security/, wie.naam);
    });

  test('wat weg mag, gaat niet weg voor wie er niet over gaat', async () => {
    for (const tabel of ['vergaderdatum', 'reces', 'trajectgemeente'])
      for (const wie of [wereld.raadslid, wereld.ketenpartner]) {
        const { numAffectedRows } = await wereld.als(wie, (tx) => sql`delete from ${sql.table(tabel)}`.execute(tx.db));
        assert.equal(numAffectedRows, 0n, tabel);
      }
  });

  test('een vastgestelde visie verandert niemand, ook niet wie haar schreef; en een griffier regelt geen amendement', async () => {
    const { visie } = await maakVisie(wereld);
    const zet = (status: 'ingelezen' | 'bevestigd') =>
      wereld.engine.owner.updateTable('visieversie').set({ status }).where('id', '=', visie).execute();
    await zet('ingelezen');
    const doe = (wie: Persona, vraag: RawBuilder<unknown>) => wereld.als(wie, (tx) => vraag.execute(tx.db));
    const over = sql`where visieversie_id = ${visie}::uuid`;
    const wijzig = () => doe(wereld.beleid, sql`update onderdeel set tekst = tekst ${over}`);
    assert.ok(((await wijzig()).numAffectedRows ?? 0n) > 0n, 'wat nog wordt nagekeken, kan veranderen');
    await zet('bevestigd');
    assert.equal((await wijzig()).numAffectedRows, 0n);
    assert.equal((await doe(wereld.beleid, sql`delete from onderdeel ${over}`)).numAffectedRows, 0n);
    assert.equal((await doe(wereld.raadslid, sql`delete from doelindicator`)).numAffectedRows, 0n);
    const regel = sql`update amendement set afhandeling = 'afgewezen'`;
    await assert.rejects(doe(wereld.griffier, regel), /row-level security/);
    await doe(wereld.leiding, regel);
  });

  test('wat een stuk zegt, geeft de database alleen aan wie stukken leest; dat het er is weet de hele regio', async () => {
    assert.deepEqual(
      [...lezen.by].sort(),
      [...bekijken.by].sort(),
      'de nota haalt reacties aan: een regel geldt voor beide',
    );
    const nota = { regio_id: wereld.regioId, id: randomUUID() };
    const gemaakt = { gemaakt_op: instant('2028-05-01T09:00:00Z'), gemaakt_door: wereld.leiding.id };
    await wereld.als(wereld.leiding, async ({ db }) => {
      const stuk = {
        ...nota,
        ...gemaakt,
        visietraject_id: traject.visietraject,
        soort: 'nota',
        formaat: 'pdf',
      } as const;
      await db.insertInto('stuk').values(stuk).execute();
      const inhoud = { regio_id: wereld.regioId, stuk_id: nota.id, inhoud: Buffer.from('Wat een inwoner schreef') };
      await db.insertInto('stukinhoud').values(inhoud).execute();
    });
    const ziet = (wie: Persona) =>
      wereld.als(wie, async ({ db }) => ({
        stuk: (await db.selectFrom('stuk').select('gemaakt_op').where('id', '=', nota.id).execute()).length,
        inhoud: (await db.selectFrom('stukinhoud').select('inhoud').where('stuk_id', '=', nota.id).execute()).length,
      }));
    const { leiding, beleid, griffier, bestuurder, raadslid, ketenpartner, analist, vt, team, privacy } = wereld;
    for (const wie of [leiding, beleid, griffier, bestuurder])
      assert.deepEqual(await ziet(wie), { stuk: 1, inhoud: 1 }, wie.naam);
    for (const wie of [raadslid, ketenpartner, analist, vt, team, privacy])
      assert.deepEqual(await ziet(wie), { stuk: 1, inhoud: 0 }, wie.naam);
  });

  test('het nummer van een volgende reactie is er alleen voor wie reacties vastlegt', async () => {
    const nummer = sql<{ n: number }>`select app.volgend_reactienummer(${traject.visietraject}::uuid) as n`;
    const vraag = (wie: Persona) => wereld.als(wie, (tx) => nummer.execute(tx.db));
    await assert.rejects(
      wereld.engine.as('verband_app', (db) => nummer.execute(db)),
      /only who enters a reaction/,
      'zonder sessie',
    );
    for (const wie of [wereld.raadslid, wereld.ketenpartner, wereld.bestuurder, wereld.vt])
      await assert.rejects(vraag(wie), /only who enters a reaction/, wie.naam);
    const { rows } = await sql<{ n: number }>`
      select max(nummer) + 1 as n from reactie where visietraject_id = ${traject.visietraject}`.execute(
      wereld.engine.owner,
    );
    assert.ok((rows[0]?.n ?? 0) > 1);
    for (const wie of [wereld.griffier, wereld.beleid, wereld.leiding]) assert.deepEqual((await vraag(wie)).rows, rows);
    const elders = await maakWereld(wereld.engine);
    const daar = await elders.als(elders.leiding, (tx) => nummer.execute(tx.db));
    assert.deepEqual(daar.rows, [{ n: 1 }], 'een andere regio telt niets van hier');
  });

  test('de proef kan slagen: wie het wel mag, wordt niet geweigerd', async () => {
    for (const tabel of ['vergaderdatum', 'routestap', 'bestuursbesluit', 'inspraakvenster', 'opvolging'])
      await val(wereld.griffier, tabel);
    for (const tabel of ['gebied', 'lidmutatie', 'antwoordversie', 'reces', 'stuk', 'stukinhoud', 'huisstijl'])
      await val(wereld.leiding, tabel);
  });
});
