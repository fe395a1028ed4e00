// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { assertWhole, openSite, type Site } from '../../../test/support/site.ts';
import { day, instant } from '../../platform/dates.ts';
import { opbrengstVan } from './opbrengst/queries.ts';
import type { Partijsoort } from './rules.ts';

const GISTEREN = '2024-02-29';
const ACTIVITEIT = {
  vorm: 'focusgroep',
  titel: 'Focusgroep over nazorg',
  dag: GISTEREN,
  begintijd: '10:00',
  eindtijd: '12:00',
  plaats: 'Buurthuis',
  fase: 'opstellen',
  niveau: 'meedenken',
};
/** What people type to break things. */
const VREEMD = [
  '<script>alert(1)</script>',
  '\u202Etxt.exe\uFEFF\u200D\u{1F468}\u200D\u{1F467}',
  "'; drop table partij; --",
  '\uD800',
];

describe('participatie', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: string;
  let hier: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    traject = await beginTraject(wereld);
    hier = `/visietrajecten/${traject}`;
  });
  const idVan = (location: string) => /activiteiten\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
  const plan = async (anders: Record<string, string> = {}) => {
    const { status, location, body } = await site.post(wereld.beleid, `${hier}/activiteiten`, {
      ...ACTIVITEIT,
      ...anders,
    });
    assert.equal(status, 303, body);
    return idVan(location);
  };
  const partij = async (partijsoort: Partijsoort, partijnaam = ''): Promise<string> => {
    await site.post(wereld.leiding, `${hier}/partijen`, { partijsoort, partijnaam });
    const rij = await site.engine.owner
      .selectFrom('partij')
      .select('id')
      .where('visietraject_id', '=', traject)
      .where('soort', '=', partijsoort)
      .where(sql<string>`coalesce(naam, '')`, '=', partijnaam)
      .executeTakeFirstOrThrow();
    return rij.id;
  };
  const passage = async (): Promise<string> => {
    const id = randomUUID();
    const { rows } = await sql<{
      n: number;
    }>`select coalesce(max(adres), 0) + 1 as n from passage where visietraject_id = ${traject}`.execute(
      site.engine.owner,
    );
    await site.engine.owner
      .insertInto('passage')
      .values({
        regio_id: wereld.regioId,
        id,
        visietraject_id: traject,
        adres: rows[0]?.n ?? 1,
        volgorde: 1,
        soort: 'doel',
        titel: 'Nazorg duurt langer',
        gewijzigd_op: instant('2024-01-01T10:00:00Z'),
        gewijzigd_door: wereld.leiding.id,
      })
      .execute();
    return id;
  };
  const wijziging = async (passageId: string, op = '2024-03-02T10:00:00Z', vanVersie = 1): Promise<string> => {
    const id = randomUUID();
    const tekst = { van_titel: '', van_tekst: '', naar_titel: '', naar_tekst: 'Langer' };
    await site.engine.owner
      .insertInto('wijziging')
      .values({
        regio_id: wereld.regioId,
        id,
        passage_id: passageId,
        van_versie: vanVersie,
        ...tekst,
        aanleiding: 'ambtshalve',
        op: instant(op),
        door: wereld.leiding.id,
      })
      .execute();
    return id;
  };
  const versie = async (id: string) => {
    const tabel = site.engine.owner.selectFrom('participatieactiviteit').select(['versie', 'status']);
    return tabel.where('id', '=', id).executeTakeFirstOrThrow();
  };
  const stap = async (id: string, naam: string, anders: Record<string, string> = {}) =>
    site.post(wereld.beleid, `${hier}/activiteiten/${id}/stappen/${naam}`, {
      versie: String((await versie(id)).versie),
      reden: '',
      ...anders,
    });

  test('een inwoner of ervaringsdeskundige krijgt geen naam: niet op de pagina en niet in de database', async () => {
    for (const partijsoort of ['inwoners', 'ervaringsdeskundigen']) {
      const { status, body } = await site.post(wereld.leiding, `${hier}/partijen`, {
        partijsoort,
        partijnaam: 'Anna Bakker',
      });
      assert.equal(status, 400);
      assert.match(body, /geen naam/);
      await assert.rejects(
        sql`insert into partij (regio_id, visietraject_id, soort, naam, vastgelegd_op, vastgelegd_door)
          values (${wereld.regioId}, ${traject}, ${partijsoort}, 'Anna Bakker', now(), ${wereld.leiding.id})`.execute(
          site.engine.owner,
        ),
        /check/,
      );
    }
    const { rows } = await sql<{ kolom: string }>`
      select table_name || '.' || column_name as kolom from information_schema.columns
      where table_name in ('activiteitdeelname', 'activiteitverslag', 'opbrengst', 'partijfase') and column_name ~ 'naam|mail|telefoon'`.execute(
      site.engine.owner,
    );
    assert.deepEqual(rows, [], 'er is nergens anders plek voor een naam');
  });

  test('leemten staan er: een partij zonder fase, en fasen zonder inwoners', async () => {
    const politie = await partij('organisatie', 'Politie Voorbeeld');
    const inwoners = await partij('inwoners');
    const voor = await site.get(wereld.leiding, `${hier}/participatie`);
    assert.match(voor.body, /Nog geen fase en niveau: [^<]*Politie Voorbeeld/);
    for (const id of [politie, inwoners])
      assert.equal(
        (
          await site.post(wereld.leiding, `${hier}/partijfasen`, {
            partij: id,
            fasen: ['voorwerk', 'inspraak'],
            niveau: 'meedenken',
          })
        ).status,
        303,
      );
    const na = await site.get(wereld.leiding, `${hier}/participatie`);
    assert.doesNotMatch(na.body, /Nog geen fase/);
    assert.match(na.body, /Zonder inwoners en ervaringsdeskundigen: [^<]*opstellen/);
    assert.doesNotMatch(/Zonder inwoners en ervaringsdeskundigen: ([^<]*)/.exec(na.body)?.[1] ?? '', /voorwerk/);
    await site.post(wereld.leiding, `${hier}/partijfasen`, {
      partij: politie,
      fasen: ['voorwerk', 'inspraak'],
      niveau: '',
    });
    assert.match(
      (await site.get(wereld.leiding, `${hier}/participatie`)).body,
      /Nog geen fase en niveau: Politie Voorbeeld/,
    );
  });

  test('van plannen tot verwerkt: elke stap wacht tot het kan, en elk punt landt met zijn gevolg op een passage', async () => {
    const inwoners = await partij('inwoners');
    const id = await plan();
    const pad = `${hier}/activiteiten/${id}`;
    assert.equal((await stap(id, 'activiteit-uitvoeren')).status, 403, 'niemand genodigd');
    await site.post(wereld.beleid, `${pad}/deelname`, { partij: inwoners, genodigd: '8', gekomen: '' });
    const dicht = await stap(id, 'activiteit-uitvoeren');
    assert.match(dicht.body, /hoeveel mensen kwamen: nog 1/);
    await site.post(wereld.beleid, `${pad}/deelname`, { partij: inwoners, genodigd: '8', gekomen: '0' });
    assert.equal((await stap(id, 'activiteit-uitvoeren')).status, 303, 'niemand gekomen is ook een antwoord');
    const doel = await passage();
    for (const [tekst, over] of [
      ['Langer nazorg', doel],
      ['Een eigen sleutel', ''],
      ['Meer geld', doel],
    ] as const)
      assert.equal((await site.post(wereld.beleid, `${pad}/opbrengsten`, { tekst, passage: over })).status, 303);
    assert.equal(
      (await site.post(wereld.beleid, `${pad}/opbrengsten`, { tekst: 'Langer nazorg', passage: doel })).status,
      400,
      'een tweede keer klikken zet het er niet nog eens',
    );
    const lijst = await site.get(wereld.leiding, `${hier}/participatie`);
    assert.match(lijst.body, /nog zonder plaats is \(1\)[^]*Een eigen sleutel/);
    const verwerk = await stap(id, 'activiteit-verwerken');
    assert.match(verwerk.body, /Schrijf het verslag[^]*nog 1[^]*nog 2/);
    await site.post(wereld.beleid, `${pad}/verslag`, { verslag: 'Er is over nazorg gesproken.', versie: '0' });
    const punten = await wereld.als(wereld.beleid, (tx) =>
      tx.db.selectFrom('opbrengst').selectAll().where('activiteit_id', '=', id).orderBy('volgnummer').execute(),
    );
    const [eerste, tweede, derde] = punten.map((punt) => punt.id);
    const zet = (punt: string | undefined, velden: Record<string, string>) =>
      site.post(wereld.beleid, `${hier}/opbrengsten/${punt}`, {
        passage: '',
        wijziging: '',
        reden: '',
        versie: '1',
        ...velden,
      });
    const anders = await passage();
    const fout = await zet(eerste, { passage: doel, wijziging: await wijziging(anders) });
    assert.deepEqual([fout.status, /wijziging van de passage/.test(fout.body)], [400, true]);
    const eerder = await zet(eerste, { passage: doel, wijziging: await wijziging(doel, '2023-01-01T10:00:00Z', 0) });
    assert.deepEqual([eerder.status, /van voor de bijeenkomst/.test(eerder.body)], [400, true]);
    assert.equal((await zet(eerste, { passage: doel, wijziging: await wijziging(doel) })).status, 303);
    assert.equal((await zet(tweede, { reden: 'Hoort bij de uitvoering.' })).status, 303);
    assert.equal((await zet(derde, { passage: doel, reden: 'Geen middelen.' })).status, 303);
    assert.equal((await zet(derde, { passage: doel, reden: 'Geen middelen.' })).status, 409, 'een oud tabblad');
    assert.equal((await stap(id, 'activiteit-verwerken')).status, 303);
    assert.equal((await zet(derde, { passage: doel, versie: '2' })).status, 400, 'wat verwerkt is, houdt een gevolg');
    const opPassage = await wereld.als(wereld.bestuurder, (tx) => opbrengstVan(tx, doel));
    assert.deepEqual(
      opPassage.map(({ tekst, wijziging_id: w, reden }) => [tekst, w !== null, reden]),
      [
        ['Langer nazorg', true, ''],
        ['Meer geld', false, 'Geen middelen.'],
      ],
    );
  });

  test('een activiteit gaat alleen met een reden niet door, en dan verandert er niets meer', async () => {
    const id = await plan({ titel: 'Symposium', vorm: 'symposium', dag: '2028-02-29' });
    const zonder = await stap(id, 'activiteit-afgelasten');
    assert.deepEqual([zonder.status, /Zeg waarom/.test(zonder.body)], [403, true]);
    assert.equal((await stap(id, 'activiteit-uitvoeren')).status, 403, 'de dag is nog niet geweest');
    assert.equal((await stap(id, 'activiteit-afgelasten', { reden: 'Te weinig aanmeldingen.' })).status, 303);
    const wijzig = await site.post(wereld.beleid, `${hier}/activiteiten/${id}`, {
      ...ACTIVITEIT,
      versie: String((await versie(id)).versie),
    });
    assert.equal(wijzig.status, 409);
    assert.match((await site.get(wereld.raadslid, `${hier}/activiteiten/${id}`)).body, /Te weinig aanmeldingen/);
  });

  test('de agenda zegt niet waarover het gaat', async () => {
    const id = await plan({ titel: 'Gesprek over partnergeweld' });
    const antwoord = await site.raw(`${hier}/activiteiten/${id}/uitnodiging.ics`, {
      headers: { Cookie: `verband=${wereld.ketenpartner.token}` },
    });
    assert.match(antwoord.headers.get('Content-Type') ?? '', /text\/calendar/);
    assert.match(antwoord.headers.get('Content-Disposition') ?? '', /"agenda\.ics"/);
    const ics = await antwoord.text();
    assert.match(ics, /SUMMARY:Bijeenkomst/);
    assert.doesNotMatch(ics, /geweld/);
  });

  test('wat is gezegd, ziet alleen wie de visie schrijft of zich ervoor verantwoordt', async () => {
    const id = await plan({ titel: 'Spiegelgroep', vorm: 'spiegelgroep' });
    const inwoners = await partij('inwoners');
    const pad = `${hier}/activiteiten/${id}`;
    await site.post(wereld.beleid, `${pad}/deelname`, { partij: inwoners, genodigd: '3', gekomen: '3' });
    await stap(id, 'activiteit-uitvoeren');
    await site.post(wereld.beleid, `${pad}/verslag`, { verslag: 'Kweekverhaal', versie: '0' });
    await site.post(wereld.beleid, `${pad}/opbrengsten`, { tekst: 'Kweekpunt', passage: '' });
    const ziet = async (wie: Persona) => {
      const { status, body } = await site.get(wie, pad);
      assert.equal(status, 200);
      const lijst = (await site.get(wie, `${hier}/participatie`)).body;
      return [/Kweekverhaal/.test(body), /Kweekpunt/.test(body), /Kweekpunt/.test(lijst)];
    };
    for (const wie of [wereld.leiding, wereld.beleid, wereld.griffier, wereld.bestuurder])
      assert.deepEqual(await ziet(wie), [true, true, true], wie.naam);
    for (const wie of [wereld.raadslid, wereld.ketenpartner])
      assert.deepEqual(await ziet(wie), [false, false, false], wie.naam);
    // The database says so itself, whatever the program asks.
    for (const tabel of ['opbrengst', 'activiteitverslag'])
      for (const wie of [wereld.raadslid, wereld.ketenpartner, wereld.team, wereld.analist]) {
        const rijen = await wereld.als(wie, (tx) => sql`select from ${sql.table(tabel)}`.execute(tx.db));
        assert.equal(rijen.rows.length, 0, `${tabel} voor ${wie.naam}`);
      }
    const team = await wereld.als(wereld.team, (tx) => sql`select from participatieactiviteit`.execute(tx.db));
    assert.equal(team.rows.length, 0, 'wie niets met de visie heeft, ziet geen activiteiten');
  });

  test('een ketenpartner of raadslid schrijft niets, ook niet langs het programma om', async () => {
    for (const wie of [wereld.ketenpartner, wereld.raadslid, wereld.griffier]) {
      assert.equal((await site.post(wie, `${hier}/activiteiten`, ACTIVITEIT)).status, 403);
      await assert.rejects(
        wereld.als(wie, (tx) =>
          tx.db
            .insertInto('participatieactiviteit')
            .values({
              regio_id: wereld.regioId,
              visietraject_id: traject,
              vorm: 'interview',
              titel: 'x',
              dagen: [day(GISTEREN)],
              fase: 'opstellen',
              niveau: 'meedenken',
            })
            .execute(),
        ),
        /row-level security/,
      );
    }
  });

  test('een activiteit van een ander traject of een andere regio is er niet', async () => {
    const id = await plan({ titel: 'Van hier' });
    const ander = await beginTraject(wereld);
    assert.equal((await site.get(wereld.leiding, `/visietrajecten/${ander}/activiteiten/${id}`)).status, 404);
    const elders = await maakWereld(site.engine);
    assert.equal((await site.get(elders.leiding, `${hier}/activiteiten/${id}`)).status, 404);
    const elderstraject = await beginTraject(elders);
    assert.equal((await site.get(elders.leiding, `/visietrajecten/${elderstraject}/activiteiten/${id}`)).status, 404);
    const vreemd = await partij('inwoners');
    const eigen = idVan(
      (await site.post(wereld.leiding, `/visietrajecten/${ander}/activiteiten`, ACTIVITEIT)).location,
    );
    const { status } = await site.post(wereld.leiding, `/visietrajecten/${ander}/activiteiten/${eigen}/deelname`, {
      partij: vreemd,
      genodigd: '1',
    });
    assert.equal(status, 400, 'een partij van een ander traject telt niet mee');
  });

  test('vreemde tekst, een dag die niet bestaat en een dubbele klik', async () => {
    for (const tekst of VREEMD) {
      const antwoord = await site.post(wereld.beleid, `${hier}/activiteiten`, { ...ACTIVITEIT, titel: tekst });
      assertWhole(antwoord, tekst);
      assert.doesNotMatch((await site.get(wereld.beleid, `${hier}/participatie`)).body, /<script>alert/);
    }
    const lang = await site.post(wereld.beleid, `${hier}/activiteiten`, { ...ACTIVITEIT, titel: 'a'.repeat(100_000) });
    assert.equal(lang.status, 400);
    assert.equal(
      (await site.post(wereld.beleid, `${hier}/activiteiten`, { ...ACTIVITEIT, dag: '2027-02-29' })).status,
      400,
    );
    const twee = { ...ACTIVITEIT, titel: 'Dubbel', dag: '2028-02-29' };
    const keer = await Promise.all([1, 2].map(() => site.post(wereld.beleid, `${hier}/activiteiten`, twee)));
    assert.deepEqual(
      keer.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 400],
    );
  });

  test('tweehonderd activiteiten: de pagina is klein en snel', async () => {
    const vol = await beginTraject(wereld);
    await sql`insert into participatieactiviteit (regio_id, visietraject_id, vorm, titel, dagen, fase, niveau)
      select ${wereld.regioId}, ${vol}, 'interview', 'Interview ' || n, array[(date '2027-01-01' + n)::text], 'voorwerk', 'meedenken'
      from generate_series(1, 200) n`.execute(site.engine.owner);
    await sql`insert into partij (regio_id, visietraject_id, soort, naam, vastgelegd_op, vastgelegd_door)
      select ${wereld.regioId}, ${vol}, 'organisatie', 'Organisatie ' || n, now(), ${wereld.leiding.id} from generate_series(1, 20) n`.execute(
      site.engine.owner,
    );
    const keren: number[] = [];
    let bytes = 0;
    for (let keer = 0; keer < 7; keer++) {
      const begin = performance.now();
      const { body } = await site.get(wereld.leiding, `/visietrajecten/${vol}/participatie?pagina=2`);
      keren.push(performance.now() - begin);
      bytes = Buffer.byteLength(body);
      assert.match(body, /41 tot 80 van 200/);
    }
    const mediaan = keren.toSorted((a, b) => a - b)[3] ?? 0;
    assert.ok(mediaan <= 100, `${mediaan.toFixed(0)} ms`);
    assert.ok(bytes <= 60_000, `${bytes} bytes`);
    for (const pagina of ['0', '-1', '9999', 'x', '1e9'])
      assert.equal(
        (await site.get(wereld.leiding, `/visietrajecten/${vol}/participatie?pagina=${pagina}`)).status,
        200,
      );
  });
});
