// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { assertWhole, openSite, type Site } from '../../../test/support/site.ts';
import { instant } from '../../platform/dates.ts';

const OORDEEL = { doeloordeel: 'deels', bewijs: 'Een van twee is klaar.', bewijsbron: 'Jaarverslag 2023', versie: '0' };

describe('terugblik op de vorige visie', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: string;
  let hier: string;
  let doelen: string[];
  let cijfer: string;
  const onderdeel = async (
    visie: string,
    soort: 'doel' | 'cijfer' | 'terugblik',
    volgorde: number,
    anders: object = {},
  ) => {
    const id = randomUUID();
    const plaats = { zekerheid: 'expliciet' as const, bron_van: 0, bron_tot: 1 };
    await site.engine.owner
      .insertInto('onderdeel')
      .values({
        regio_id: wereld.regioId,
        id,
        visieversie_id: visie,
        soort,
        volgorde,
        tekst: `${soort} ${volgorde}`,
        ...plaats,
        ...anders,
      })
      .execute();
    return id;
  };
  const vorigeVisie = async () => {
    const id = randomUUID();
    const op = instant('2020-01-01T00:00:00Z');
    await site.engine.owner
      .insertInto('visieversie')
      .values({
        regio_id: wereld.regioId,
        id,
        titel: 'Vorige visie 2019-2023',
        status: 'bevestigd',
        bestandsnaam: 'v.txt',
        brontekst: 'x',
        gelezen: '{}',
        ingelezen_op: op,
        bevestigd_op: op,
      })
      .execute();
    return id;
  };
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    const visie = await vorigeVisie();
    doelen = [await onderdeel(visie, 'doel', 1), await onderdeel(visie, 'doel', 2), await onderdeel(visie, 'doel', 3)];
    cijfer = await onderdeel(visie, 'cijfer', 4, { tekst: 'Meldingen', waarde: 5740, eenheid: 'aantal', jaar: 2022 });
    await onderdeel(visie, 'terugblik', 5, { tekst: 'Wat toen werd gezegd', oordeel: 'deels' });
    traject = await beginTraject(wereld, { vorigeVisie: visie });
    hier = `/visietrajecten/${traject}`;
  });
  const oordeel = (doel: number, anders: Record<string, string> = {}) =>
    site.post(wereld.beleid, `${hier}/doelen/${doelen[doel]}`, { ...OORDEEL, ...anders });

  test('een oordeel rust op bewijs met een bron; alleen een onbekend resultaat niet', async () => {
    const zonder = await oordeel(0, { bewijs: '', bewijsbron: '' });
    assert.deepEqual([zonder.status, /waar het oordeel op rust/.test(zonder.body)], [400, true]);
    const bronloos = await oordeel(0, { bewijsbron: '' });
    assert.deepEqual([bronloos.status, /Zeg waar dit staat/.test(bronloos.body)], [400, true]);
    const leeg = await oordeel(0, { doeloordeel: '' });
    assert.equal(leeg.status, 400, 'niets gekozen is nooit stil onbekend');
    const { body } = await site.get(wereld.beleid, `${hier}/terugblik`);
    assert.match(body, /Beoordeeld: 0 van 3 doelen/);
    assert.match(body, /Wat toen werd gezegd/);
    assert.equal(
      (await oordeel(2, { doeloordeel: 'onbekend', bewijs: '', bewijsbron: '', aanbeveling: 'Ga dit meten.' })).status,
      303,
    );
    assert.match(
      (await site.get(wereld.beleid, `${hier}/terugblik`)).body,
      /Beoordeeld: 1 van 3 doelen[^]*Resultaat niet bekend/,
    );
    await assert.rejects(
      sql`insert into doeloordeel (regio_id, visietraject_id, onderdeel_id, oordeel, gewijzigd_op, gewijzigd_door)
        values (${wereld.regioId}, ${traject}, ${doelen[1]}, 'gerealiseerd', now(), ${wereld.leiding.id})`.execute(
        site.engine.owner,
      ),
      /check/,
    );
  });

  test('het cijfer komt uit de vorige visie zelf, met zijn jaar', async () => {
    assert.equal((await oordeel(0, { cijfer, aanbeveling: 'Maak het af.' })).status, 303);
    assert.match(
      (await site.get(wereld.raadslid, `${hier}/doelen/${doelen[0]}`)).body,
      /Meldingen: 5\.740 \(2022\)[^]*Maak het af/,
    );
    const andere = await onderdeel(await vorigeVisie(), 'cijfer', 1, { waarde: 1 });
    for (const vreemd of [andere, doelen[1] ?? '', randomUUID()])
      assert.equal((await oordeel(1, { cijfer: vreemd })).status, 400);
  });

  test('twee mensen die tegelijk oordelen: de tweede hoort dat het veranderd is', async () => {
    const keer = await Promise.all([oordeel(1), oordeel(1)]);
    assert.deepEqual(
      keer.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.equal((await oordeel(1, { versie: '7' })).status, 409);
  });

  test('aanbevelingen worden een concept in het spoorboekje, en wat er al staat blijft staan', async () => {
    const spoor = () =>
      site.engine.owner
        .selectFrom('spoorantwoord')
        .select(['code', 'status', 'antwoord', 'bron'])
        .where('visietraject_id', '=', traject)
        .where('code', 'in', ['D1', 'D2'])
        .orderBy('code')
        .execute();
    const versie = async () =>
      String(
        (
          await site.engine.owner
            .selectFrom('visietraject')
            .select('versie')
            .where('id', '=', traject)
            .executeTakeFirstOrThrow()
        ).versie,
      );
    const oud = await versie();
    const neemOver = (v: string) => site.post(wereld.beleid, `${hier}/terugblik/overnemen`, { versie: v });
    assert.equal((await site.post(wereld.ketenpartner, `${hier}/terugblik/overnemen`, { versie: oud })).status, 403);
    assert.equal((await neemOver(oud)).status, 303);
    const [d1, d2] = await spoor();
    assert.deepEqual([d1?.status, d1?.antwoord], ['open', '']);
    assert.deepEqual([d2?.status, d2?.bron], ['concept', 'Terugblik op de vorige visie']);
    assert.match(d2?.antwoord ?? '', /^- doel 1: Maak het af\.\n- doel 3: Ga dit meten\.$/);
    const { rows } = await sql<{ versie: number; antwoord: string; door: string }>`
      select versie, antwoord, door from antwoordversie where visietraject_id = ${traject} and code = 'D2'`.execute(
      site.engine.owner,
    );
    assert.deepEqual(
      rows,
      [{ versie: 2, antwoord: d2?.antwoord, door: wereld.beleid.id }],
      'het staat in de geschiedenis',
    );
    assert.equal((await neemOver(oud)).status, 409, 'een dubbele klik');
    assert.equal((await neemOver(await versie())).status, 409, 'een antwoord dat er al is, blijft');
    assert.deepEqual((await spoor())[1], d2);
  });

  test('een ketenpartner en een raadslid lezen mee en schrijven niet; een andere regio ziet niets', async () => {
    const elders = await maakWereld(site.engine);
    for (const wie of [wereld.ketenpartner, wereld.raadslid]) {
      const { status, body } = await site.get(wie, `${hier}/doelen/${doelen[0]}`);
      assert.equal(status, 200);
      assert.doesNotMatch(body, /name="doeloordeel"/);
      assert.equal((await site.post(wie, `${hier}/doelen/${doelen[1]}`, OORDEEL)).status, 403);
      await assert.rejects(
        wereld.als(wie, (tx) =>
          sql`insert into doeloordeel (regio_id, visietraject_id, onderdeel_id, oordeel, gewijzigd_op, gewijzigd_door)
            values (${wereld.regioId}, ${traject}, ${doelen[1]}, 'onbekend', now(), ${wie.id})`.execute(tx.db),
        ),
        /row-level security/,
      );
    }
    for (const pad of ['/terugblik', '/terugblik/samenvatting', `/doelen/${doelen[0]}`])
      assert.equal((await site.get(elders.leiding, hier + pad)).status, 404);
    const ander = await beginTraject(wereld);
    assert.equal((await site.get(wereld.leiding, `/visietrajecten/${ander}/doelen/${doelen[0]}`)).status, 404);
    assert.match(
      (await site.get(wereld.leiding, `/visietrajecten/${ander}/terugblik`)).body,
      /noemt geen vorige visie/,
    );
  });

  test('de samenvatting past op een pagina, en vreemde tekst doet niets', async () => {
    const { body, status } = await site.get(wereld.raadslid, `${hier}/terugblik/samenvatting`);
    assert.equal(status, 200);
    assert.match(body, /Vorige visie 2019-2023/);
    assert.match(body, /Jaarverslag 2023/);
    assert.ok(Buffer.byteLength(body) < 20_000);
    for (const vreemd of ['<script>alert(1)</script>', '\uD800', '\u202Eabc', 'a'.repeat(100_000)])
      for (const veld of ['bewijs', 'aanbeveling', 'bewijsbron', 'versie', 'vervolg'])
        assertWhole(await oordeel(0, { versie: '1', [veld]: vreemd }), veld);
    assert.doesNotMatch((await site.get(wereld.beleid, `${hier}/terugblik`)).body, /<script>alert/);
  });
});
