// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import {
  bevriesPassage,
  openVenster,
  planSymposium,
  REACTIE,
  zetPunt,
  type Punt,
} from '../../../test/support/stand.ts';
import { assertWhole, openSite, type Site } from '../../../test/support/site.ts';
import { day, instant } from '../../platform/dates.ts';

const TABELLEN = [
  'trajectfase',
  'trajectvenster',
  'trajectactiviteit',
  'trajectbesluit',
  'trajectpassage',
  'trajectantwoord',
];
const NU = instant('2024-01-01T10:00:00Z');

describe('de stand van een traject openbaar maken', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: string;
  let hier: string;
  before(async () => {
    site = openSite(await testEngine());
    wereld = await maakWereld(site.engine);
  });
  const vers = async () => {
    traject = await beginTraject(wereld, { naam: `Kweekvisie ${randomUUID().slice(0, 8)}` });
    hier = `/visietrajecten/${traject}/bekendmaking`;
  };
  const bij = () => ({ regio_id: wereld.regioId, visietraject_id: traject });
  const punt = (anders: Punt = {}) => zetPunt(wereld, traject, anders);
  const passage = (soort: 'concept' | 'inspraakversie', nr: number, eenvoudig: string) =>
    bevriesPassage(wereld, traject, soort, nr, eenvoudig);
  const activiteit = (titel: string, openbaar: boolean, plaats?: string) =>
    planSymposium(wereld, traject, titel, openbaar, plaats);
  const venster = (vindplaats: string) => openVenster(wereld, traject, vindplaats);
  const kijk = async (inwoners = false) => {
    const { body, status } = await site.get(wereld.leiding, hier + (inwoners ? '?inwoners=ja' : ''));
    assert.equal(status, 200);
    return { body, vingerafdruk: /name="vingerafdruk" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '' };
  };
  const publiceer = async (inwoners = false) => {
    const { vingerafdruk } = await kijk(inwoners);
    const antwoord = await site.post(wereld.leiding, hier, { vingerafdruk, ...(inwoners && { inwoners: 'ja' }) });
    assert.equal(antwoord.status, 303, antwoord.body);
  };
  const openbaar = (pad = '') =>
    site.get(undefined, `/visie-in-wording${pad}${pad.includes('?') ? '&' : '?'}traject=${traject}`);
  /** Everything in the schema `publiek` about this region, as it is stored. */
  const allesPubliek = async () => {
    const delen = await Promise.all(
      ['trajectstand', ...TABELLEN].map(async (tabel) => {
        const { rows } = await sql<{ rij: string }>`
          select row_to_json(t)::text as rij from ${sql.table(`publiek.${tabel}`)} t where regio_id = ${wereld.regioId}`.execute(
          site.engine.owner,
        );
        return rows.map(({ rij }) => rij).join('\n');
      }),
    );
    return delen.join('\n');
  };

  test('van een besluit dat verbeterd is, wordt de verbetering openbaar, ook met een eerdere dag', async () => {
    await vers();
    const stap = { ...bij(), gemeente_code: wereld.gemeente, id: randomUUID() };
    const raad = { orgaan: 'raad', rol: 'vaststellen', status: 'besloten' } as const;
    await site.engine.owner
      .insertInto('routestap')
      .values({ ...stap, ...raad, volgorde: 1 })
      .execute();
    const besluit = { regio_id: wereld.regioId, routestap_id: stap.id, vastgelegd_door: wereld.leiding.id };
    await site.engine.owner
      .insertInto('bestuursbesluit')
      .values([
        { ...besluit, datum: day('2024-03-12'), uitkomst: 'conform', vastgelegd_op: instant('2024-03-13T10:00:00Z') },
        { ...besluit, datum: day('2024-03-02'), uitkomst: 'verworpen', vastgelegd_op: instant('2024-03-14T10:00:00Z') },
      ])
      .execute();
    await publiceer();
    const { body } = await site.get(undefined, `/visie-in-wording.json?traject=${traject}`);
    assert.match(body, /"dag":"2024-03-02","uitkomst":"verworpen"/);
    assert.doesNotMatch(body, /conform/);
  });

  test('wat openbaar wordt, is wat het voorbeeld toonde: bevroren tekst, vastgestelde antwoorden, openbare dagen', async () => {
    await vers();
    await passage('inspraakversie', 1, 'Kweekeenvoudig');
    await passage('concept', 2, 'Kweekconcept');
    await punt();
    await punt({ antwoord: 'Kweekontwerp', status: 'concept' });
    await punt({ antwoord: 'Kweekopen', status: 'open' });
    await punt({ indiener: 'inwoner', tekst: 'Kweekwoorden van een inwoner', antwoord: 'Dat regelen we.' });
    await activiteit('Openbare avond', true);
    await activiteit('Besloten spiegelgroep', false);
    await venster('Op het stadhuis');
    const { body } = await kijk();
    const binnen =
      /Kweekconcept|Kweekontwerp|Kweekopen|Kweeklevend|Kweekwoorden|Kweekmotivering|Kweekorganisatie|Besloten|drie keer mijn verhaal/;
    assert.doesNotMatch(body, binnen);
    for (const wel of [/Kweekeenvoudig/, /vaste contactpersoon/, /Dat regelen we/, /Openbare avond/, /Op het stadhuis/])
      assert.match(body, wel);
    assert.equal((await openbaar()).status, 404, 'kijken maakt niets openbaar');
    await publiceer();
    assert.doesNotMatch(await allesPubliek(), binnen);
    for (const pad of ['', '/antwoorden', '/tekst', '.json', '.ics']) {
      const antwoord = await site.raw(`/visie-in-wording${pad}?traject=${traject}`, {});
      assert.equal(antwoord.status, 200, pad);
      assert.equal(antwoord.headers.get('Set-Cookie'), null, pad);
      assert.doesNotMatch(await antwoord.text(), binnen, pad);
    }
    const eerste = (await openbaar()).body;
    assert.match(eerste, /href="\/inspraak"/, 'nu open: een weg om te reageren');
    assert.match(eerste, /Er kwamen 4 reacties. Op 2 punten staat een antwoord/);
    assert.match((await openbaar('/tekst')).body, /Kweekeenvoudig/);
    assert.match((await site.get(undefined, `/en/visie-in-wording?traject=${traject}`)).body, /How we make the vision/);
    const ics = (await openbaar('.ics')).body;
    assert.match(ics, /SUMMARY:Bijeenkomst[^]*LOCATION:Stadhuis/);
    assert.doesNotMatch(ics, /Openbare avond|geweld/);
    assert.match(ics, /DTSTART:20280229T183000Z/);
    const json: unknown = JSON.parse((await openbaar('.json')).body);
    assert.match(JSON.stringify(json), /"punten":2/);
  });

  test('de punten van inwoners gaan alleen mee als dat gekozen is', async () => {
    await vers();
    await punt({ indiener: 'ervaringsdeskundige', tekst: 'Kweekzin over vertellen' });
    await publiceer();
    assert.doesNotMatch(await allesPubliek(), /Kweekzin over vertellen/);
    assert.match((await openbaar('/antwoorden')).body, /Deze woorden tonen we niet/);
    await publiceer(true);
    assert.match((await openbaar('/antwoorden')).body, /Kweekzin over vertellen/);
    await vers();
    await punt({ indiener: 'inwoner', tekst: REACTIE });
    assert.match((await kijk(true)).body, /de hele reactie van een inwoner, woord voor woord/);
    assert.equal((await kijk(true)).vingerafdruk, '', 'geen knop zolang dat zo is');
    await publiceer();
  });

  const GEPLANT: Readonly<Record<string, () => Promise<unknown>>> = {
    'een mailadres in een antwoord': () => punt({ antwoord: 'Mail anna@voorbeeld.nl' }),
    'een naam in een punt': () => punt({ tekst: 'Mevrouw Jansen belde' }),
    'de naam van een medewerker in een thema': () => punt({ thema: 'Vraag aan Guus Griffie' }),
    'een bsn in een punt van een inwoner': () => punt({ tekst: 'bsn 111222333' }),
    'een telefoonnummer in een activiteit': () => activiteit('Bel 06-12345678', true),
    'een telefoonnummer bij een plaats': () => activiteit('Avond', true, 'Bij mij, 06-12345678'),
    'een mailadres bij een termijn': () => venster('Vraag het anna.bakker@voorbeeld.nl'),
    'een adres in de bevroren tekst': () => passage('inspraakversie', 1, 'Kerkstraat 12, 2311 AB Leiden'),
  };
  for (const [wat, plant] of Object.entries(GEPLANT))
    test(`${wat} houdt de publicatie tegen, ook langs het scherm om`, async () => {
      await vers();
      const { vingerafdruk: zonder } = await kijk();
      assert.notEqual(zonder, '', 'zonder fout kan het wel');
      await plant();
      const { body, vingerafdruk } = await kijk();
      assert.match(body, /U kunt nog niet publiceren: \d keer|Kijk dit na voordat u publiceert: \d keer/);
      assert.equal(vingerafdruk, '');
      assert.equal((await site.post(wereld.leiding, hier, { vingerafdruk: zonder })).status, 409);
      const { voorstel } = await import('./queries.ts');
      const { publiceerStand } = await import('./commands.ts');
      const { vindTraject } = await import('../visietraject/queries.ts');
      await assert.rejects(
        wereld.als(wereld.leiding, async (tx) => {
          const rij = await vindTraject(tx, traject);
          assert.ok(rij);
          const nu = await voorstel(tx, rij, false);
          return publiceerStand(tx, rij, { vingerafdruk: nu.vingerafdruk, inwoners: false });
        }),
        /bekendmaking\.bezwaren/,
      );
      assert.equal((await openbaar()).status, 404);
    });

  test('een ontwerp of een gewone activiteit met een naam houdt niets tegen: het gaat niet naar buiten', async () => {
    await vers();
    await punt({ antwoord: 'Mail anna@voorbeeld.nl', status: 'concept' });
    await punt({ indiener: 'inwoner', tekst: 'Bel 06-12345678' });
    await activiteit('Gesprek met mevrouw Jansen', false);
    await publiceer();
    assert.doesNotMatch(await allesPubliek(), /anna@|06-1234|Jansen/);
  });

  test('de database zelf houdt een mailadres en een bsn uit de antwoorden', async () => {
    await vers();
    await publiceer();
    const { id } = await site.engine.owner
      .selectFrom('publiek.trajectstand')
      .select('id')
      .where('visietraject_id', '=', traject)
      .executeTakeFirstOrThrow();
    for (const antwoord of ['Mail a@b.nl', 'nummer 111222333'])
      await assert.rejects(
        wereld.als(wereld.leiding, (tx) =>
          tx.db
            .insertInto('publiek.trajectantwoord')
            .values({
              regio_id: wereld.regioId,
              stand_id: id,
              volgorde: 1,
              thema: '',
              tekst: '',
              antwoord,
              afdoening: 'x',
            })
            .execute(),
        ),
        /check/,
      );
  });

  test('wat veranderde sinds het voorbeeld, gaat niet mee; een dubbele klik publiceert een keer', async () => {
    await vers();
    await punt();
    const { vingerafdruk } = await kijk();
    await punt({ antwoord: 'Net vastgesteld.' });
    const { status, body } = await site.post(wereld.leiding, hier, { vingerafdruk });
    assert.deepEqual([status, /Er is iets veranderd/.test(body)], [409, true]);
    const nu = (await kijk()).vingerafdruk;
    const keer = await Promise.all([1, 2].map(() => site.post(wereld.leiding, hier, { vingerafdruk: nu })));
    assert.ok(keer.some((een) => een.status === 303));
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from publiek.trajectstand where visietraject_id = ${traject} and vervallen_op is null`.execute(
      site.engine.owner,
    );
    assert.equal(rows[0]?.n, 1);
  });

  test('wat is ingetrokken of vervangen, leest niemand meer: ook de rol van de openbare zone niet', async () => {
    await vers();
    await punt({ antwoord: 'Kweekoud antwoord' });
    await publiceer();
    await punt({ antwoord: 'Kweeknieuw antwoord' });
    await publiceer();
    const { rows: oud } = await sql<{ id: string }>`
      select id from publiek.trajectstand where visietraject_id = ${traject} and vervallen_op is not null`.execute(
      site.engine.owner,
    );
    assert.equal(oud.length, 1);
    const leest = async (tabel: string, id: string) => {
      const kolom = tabel === 'trajectstand' ? 'id' : 'stand_id';
      const rijen = await site.engine.as('verband_publiek', (db) =>
        sql`select from ${sql.table(`publiek.${tabel}`)} where ${sql.ref(kolom)} = ${id}`.execute(db),
      );
      return rijen.rows.length;
    };
    const [nu] = (
      await sql<{ id: string }>`
      select id from publiek.trajectstand where visietraject_id = ${traject} and vervallen_op is null`.execute(
        site.engine.owner,
      )
    ).rows;
    assert.ok((await leest('trajectantwoord', nu?.id ?? '')) > 0, 'de meting ziet wat er wel is');
    for (const tabel of ['trajectstand', ...TABELLEN]) assert.equal(await leest(tabel, oud[0]?.id ?? ''), 0, tabel);
    assert.equal((await site.post(wereld.leiding, `${hier}/intrekken`)).status, 303);
    for (const tabel of ['trajectstand', ...TABELLEN]) assert.equal(await leest(tabel, nu?.id ?? ''), 0, tabel);
    assert.equal((await openbaar()).status, 404);
    assert.equal((await site.post(wereld.leiding, `${hier}/intrekken`)).status, 409);
  });

  test('alleen de projectleider publiceert, ook langs het programma om; een andere regio ziet het traject niet', async () => {
    await vers();
    const elders = await maakWereld(site.engine);
    assert.equal((await site.get(elders.leiding, hier)).status, 404);
    for (const wie of [wereld.beleid, wereld.griffier, wereld.ketenpartner, wereld.analist]) {
      assert.equal((await site.get(wie, hier)).status, 403);
      assert.equal((await site.post(wie, hier, { vingerafdruk: 'a'.repeat(64) })).status, 403);
      const zet = (persoon: Persona) =>
        wereld.als(persoon, (tx) =>
          tx.db
            .insertInto('publiek.trajectstand')
            .values({
              ...bij(),
              regio_naam: 'x',
              voorbeeld: true,
              naam: 'x',
              status: 'x',
              looptijd_van: day('2028-01-01'),
              looptijd_tot: day('2029-01-01'),
              tekstversie: '',
              reacties: 0,
              gepubliceerd_op: NU,
            })
            .execute(),
        );
      await assert.rejects(zet(wie), /row-level security/);
    }
  });

  test('duizend antwoorden: elke openbare pagina is klein en snel', async () => {
    await vers();
    await passage('inspraakversie', 1, 'Kweekeenvoudig');
    await sql`with r as (
        insert into reactie (regio_id, visietraject_id, nummer, soort, kanaal, indiener, naam, ontvangen_op, tekst)
        select ${wereld.regioId}, ${traject}, 10000 + n, 'inspraakreactie', 'mail', 'organisatie', 'O', '2024-01-01', 'x'
        from generate_series(1, 1000) n returning regio_id, visietraject_id, id, nummer)
      insert into reactiepunt (regio_id, visietraject_id, reactie_id, volgnummer, thema, tekst, antwoord, motivering, afdoening, status)
      select regio_id, visietraject_id, id, 1, 'Thema ' || (nummer % 40), repeat('Een punt over nazorg. ', 10), repeat('Dit doen we ermee. ', 15), 'm',
        'reedsOpgenomen', 'vastgesteld' from r`.execute(site.engine.owner);
    const begin = performance.now();
    await publiceer();
    const duur = performance.now() - begin;
    assert.ok(duur < 3000, `publiceren ${duur.toFixed(0)} ms`);
    for (const pad of ['', '/antwoorden', '/antwoorden?pagina=7', '/antwoorden?thema=Thema+7', '/tekst']) {
      const keren: number[] = [];
      let bytes = 0;
      for (let keer = 0; keer < 5; keer++) {
        const van = performance.now();
        const { body, status } = await openbaar(pad);
        keren.push(performance.now() - van);
        assert.equal(status, 200);
        bytes = Buffer.byteLength(body);
      }
      const mediaan = keren.toSorted((a, b) => a - b)[2] ?? 0;
      assert.ok(mediaan <= 100, `${pad}: ${mediaan.toFixed(0)} ms`);
      assert.ok(bytes <= 60_000, `${pad}: ${bytes} bytes`);
    }
    assert.ok(Buffer.byteLength((await kijk()).body) <= 100_000);
    const voor = await site.get(undefined, '/');
    assert.match(voor.body, /href="\/visie-in-wording"/);
    assert.ok(Buffer.byteLength(voor.body) <= 40_000, `${Buffer.byteLength(voor.body)} bytes`);
  });

  test('vreemde vragen aan de openbare pagina', async () => {
    for (const vraag of [
      '?traject=x',
      "?traject='",
      '?pagina=-1',
      '?pagina=1e9',
      '?thema=%00',
      '?thema=%ED%A0%80',
      '?traject=%00',
    ])
      for (const pad of ['', '/antwoorden', '/tekst', '.ics', '.json'])
        assertWhole(await site.get(undefined, `/visie-in-wording${pad}${vraag}`), pad + vraag);
  });
});
