// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { KEY, maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { maakInspraak, zetStatus, type Inspraaktoneel } from '../../../test/support/inspraak.ts';
import { openSite, vandaag, type Answer, type Site } from '../../../test/support/site.ts';
import { addDays } from '../../platform/dates.ts';
import { newDraftCode } from '../../platform/draft-box.ts';
import { loadAssets } from '../../platform/html/assets.ts';
import { verband } from '../../server.ts';

const LICHT = 40_000;
/** Milliseconds that two medians may lie apart: what a busy machine does by itself. */
const RUIS = 5;
type Velden = Readonly<Record<string, string>>;

describe('inspraak zonder account', () => {
  let site: Site;
  let wereld: Wereld;
  let toneel: Inspraaktoneel;
  let pad: string;
  let app: ReturnType<typeof verband>;
  let adres = 0;
  const logged: unknown[] = [];
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    app = verband({ key: KEY, loopback: true }, engine, (line) => void logged.push(line));
    wereld = await maakWereld(engine);
    toneel = await maakInspraak(wereld);
    pad = `/visietrajecten/${toneel.traject}`;
  });

  /** Each request from an address of its own unless one is given, so that the brake on misuse does not stop the test itself. */
  async function vraag(path: string, velden?: Velden, van?: string): Promise<Answer> {
    const remoteAddress = van ?? `10.${(adres++ >> 16) & 255}.${(adres >> 8) & 255}.${adres & 255}`;
    const init = velden === undefined ? {} : { method: 'POST', body: new URLSearchParams(velden) };
    const response = await app.request(path, init, { incoming: { socket: { remoteAddress } } });
    assert.equal(response.headers.get('Set-Cookie'), null, 'geen cookie');
    return { status: response.status, body: await response.text(), location: '' };
  }
  const codeIn = ({ body }: Answer) => /name="code" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const volgcodeIn = ({ body }: Answer) => /volgen#([a-z0-9-]+)"/.exec(body)?.[1] ?? '';
  const waar = (): Velden => ({ ronde: toneel.ronde, gemeente: wereld.gemeente });
  const begin = async (passage = '') => codeIn(await vraag('/inspraak/reageren', { ...waar(), passage }));
  const ZEG: Velden = { indiener: 'inwoner', organisatienaam: '', tekst: 'Er is te weinig opvang.' };
  const stuur = async (anders: Velden = {}, passage = '') =>
    vraag('/inspraak/versturen', { ...ZEG, ...anders, code: await begin(passage) });
  const volg = (volgcode: string, van?: string) => vraag('/inspraak/volgen', { volgcode }, van);
  const reacties = async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select * from reactie where visietraject_id = ${toneel.traject} order by nummer`.execute(site.engine.owner);
    return rows;
  };
  const lees = (anders = '') => `/inspraak/lezen?${new URLSearchParams(waar())}${anders}`;

  test('iemand leest de tekst in gewone en volledige taal, kiest een stuk en reageert', async () => {
    assert.match((await vraag('/inspraak')).body, /Voorbeeldvisie 2029-2033/);
    assert.match((await vraag(lees())).body, /De regio zorgt voor opvang/);
    const gewoon = (await vraag(lees('&weergave=eenvoudig'))).body;
    assert.match(gewoon, /Er is plek/);
    assert.match(gewoon, /Kinderen worden gehoord/, 'zonder gewone tekst staat de volledige er');
    const klaar = await stuur({}, toneel.passage);
    assert.equal(klaar.status, 200);
    const [reactie] = await reacties();
    assert.equal(reactie?.['passage_id'], toneel.passage);
    assert.equal(reactie?.['naam'], null);
    assert.equal(reactie?.['kanaal'], 'formulier');
    assert.doesNotMatch(JSON.stringify(reactie), new RegExp(volgcodeIn(klaar)));
  });

  test('twee keer versturen is een reactie en een code; wat getypt is gaat uit het concept', async () => {
    // A save between the sending of another press once took the sent draft back: it shows only now and then.
    for (let keer = 0; keer < 3; keer++) {
      const code = await begin();
      const voor = (await reacties()).length;
      const alle = await Promise.all([1, 2, 3].map(() => vraag('/inspraak/versturen', { ...ZEG, code })));
      assert.equal(new Set(alle.map(volgcodeIn)).size, 1);
      assert.ok(alle.every((een) => volgcodeIn(een) !== ''));
      assert.equal((await reacties()).length, voor + 1);
      await vraag('/inspraak/concept', { ...ZEG, code, tekst: 'Te laat bewaard' });
      assert.doesNotMatch((await vraag('/inspraak/verder', { code })).body, /weinig opvang|Te laat bewaard/);
    }
  });

  test('een concept blijft onder zijn code, verzegeld', async () => {
    const code = await begin(toneel.passage);
    const bewaard = await vraag('/inspraak/concept', { ...ZEG, code, tekst: 'Half verhaal' });
    assert.deepEqual(JSON.parse(bewaard.body), { bewaard: true });
    assert.match((await vraag('/inspraak/verder', { code })).body, /Half verhaal/);
    const { rows } = await sql<{ tekst: string }>`select encode(inhoud, 'escape') as tekst from concept`.execute(
      site.engine.owner,
    );
    assert.ok(rows.every(({ tekst }) => !tekst.includes('Half verhaal')));
    assert.equal((await vraag('/inspraak/verder', { code: newDraftCode() })).status, 409);
  });

  test('geen naam bij een inwoner, en een telefoonnummer vraagt om nog eens te kijken', async () => {
    const naam = await stuur({ organisatienaam: 'Kim Kweeknaam' });
    assert.equal(naam.status, 400);
    assert.match(naam.body, /bewaren we geen naam/);
    const tekst = 'Bel mij op 06-12 34 56 78.';
    const nummer = await stuur({ tekst });
    assert.equal(nummer.status, 400);
    assert.match(nummer.body, /name="gezien"/);
    assert.equal((await stuur({ tekst, gezien: 'ja' })).status, 200);
    assert.equal((await stuur({ tekst: 'BSN 111222333', gezien: 'ja' })).status, 400);
    assert.equal((await stuur({ website: 'x' })).status, 400);
    const { rows } = await sql<{
      n: number | null;
    }>`select app.dien_reactie_in(${toneel.ronde}::uuid, ${wereld.gemeente}, null, 'inwoner',
      'Kim Kweeknaam', 'x', ${randomBytes(32)}::bytea) as n`.execute(site.engine.owner);
    assert.ok(rows[0]?.n, 'ook wie de functie zelf aanroept');
    assert.ok(
      (await reacties()).every(({ naam }) => naam === null),
      'laat geen naam van een inwoner achter',
    );
  });

  test('buiten het venster en buiten de inspraak is het dicht, ook voor wie al begon', async () => {
    const code = await begin();
    const voor = (await reacties()).length;
    const verzet = (tot: string) =>
      sql`update inspraakvenster set tot = ${tot}::date where id = ${toneel.venster}`.execute(site.engine.owner);
    await verzet(addDays(vandaag(), -1));
    const dicht = await vraag('/inspraak/versturen', { ...ZEG, code });
    assert.equal(dicht.status, 409);
    assert.match(dicht.body, /kon u reageren tot en met/);
    assert.match(dicht.body, /late reacties/);
    assert.equal((await vraag(lees())).status, 409);
    await verzet(addDays(vandaag(), 20));
    await zetStatus(wereld, toneel.traject, 'verwerking');
    assert.equal((await vraag(lees())).status, 409);
    assert.doesNotMatch((await vraag('/inspraak')).body, new RegExp(toneel.ronde));
    assert.equal((await vraag('/inspraak/versturen', { ...ZEG, code })).status, 409);
    await zetStatus(wereld, toneel.traject, 'inspraak');
    assert.equal((await reacties()).length, voor);
    assert.equal((await vraag('/inspraak/versturen', { ...ZEG, code })).status, 200, 'en daarna kan het weer');
  });

  test('wie de code heeft, ziet de eigen punten, en antwoorden pas als zij zijn vastgesteld', async () => {
    const volgcode = volgcodeIn(await stuur({ tekst: 'Meer plekken graag.' }));
    await stuur({ tekst: 'Iets heel anders.' });
    assert.match((await volg(volgcode)).body, /wordt gelezen/);
    const nieuw = (await reacties()).find(({ tekst }) => tekst === 'Meer plekken graag.');
    const id = String(nieuw?.['id']);
    const post = (rest: string, velden: Velden) => site.post(wereld.leiding, `${pad}${rest}`, velden);
    await post(`/reacties/${id}/punten`, { tekst: 'Meer plekken', passage: toneel.passage, versie: '1' });
    await post(`/reacties/${id}/stappen/reactie-splitsen`, { versie: '2' });
    assert.match((await volg(volgcode)).body, /Meer plekken[^]*wordt beantwoord/);
    await zetStatus(wereld, toneel.traject, 'verwerking');
    const { rows } = await sql<{ id: string }>`select id from reactiepunt where reactie_id = ${id}`.execute(
      site.engine.owner,
    );
    const punt = `/punten/${rows[0]?.id}`;
    await post(`${punt}/wijziging`, {
      titel: 'Genoeg opvang',
      nieuweTekst: 'De regio zorgt voor meer opvang.',
      passageVersie: '1',
      versie: '1',
    });
    const wijziging = await sql<{ id: string }>`select id from wijziging where passage_id = ${toneel.passage}`.execute(
      site.engine.owner,
    );
    const antwoord = { antwoord: 'Dat doen we.', motivering: 'Nodig.', afdoening: 'verwerktInVisie' };
    await post(punt, { ...antwoord, passage: toneel.passage, wijziging: wijziging.rows[0]?.id ?? '', versie: '2' });
    assert.doesNotMatch((await volg(volgcode)).body, /Dat doen we/, 'een concept niet');
    assert.equal((await post('/punten/vaststellen', { aantal: '1' })).status, 303);
    for (const taal of ['', '/en']) {
      const { body } = await vraag(`${taal}/inspraak/volgen`, { volgcode: volgcode.toUpperCase() });
      assert.match(body, /Dat doen we[^]*<ins>[^]*meer[^]*<\/ins>/);
      assert.match(
        body,
        taal === '' ? /Uw reactie is beantwoord[^]*Wij hebben de tekst veranderd/ : /We changed the text/,
      );
      assert.doesNotMatch(body, /Iets heel anders/);
      assert.doesNotMatch(body, new RegExp(id));
    }
    await zetStatus(wereld, toneel.traject, 'inspraak');
  });

  test('elke openbare bladzijde stuurt hoogstens 40 kB, in beide talen', async () => {
    const { css, js } = loadAssets();
    const gewicht = (body: string) =>
      [Buffer.from(body), css.body, js.body].reduce((som, deel) => som + gzipSync(deel).length, 0);
    const volgcode = volgcodeIn(await stuur());
    const zwaar: string[] = [];
    for (const taal of ['', '/en']) {
      const bodies = [
        await vraag(`${taal}/inspraak`),
        await vraag(taal + lees()),
        await vraag(`${taal}/inspraak/reageren`, { ...waar(), passage: toneel.passage }),
        await vraag(`${taal}/inspraak/volgen`),
        await vraag(`${taal}/inspraak/volgen`, { volgcode }),
      ];
      zwaar.push(
        ...bodies
          .map(({ body }) => gewicht(body))
          .filter((bytes) => bytes > LICHT)
          .map(String),
      );
    }
    assert.deepEqual(zwaar, []);
    assert.ok(gewicht(randomBytes(30_000).toString('hex')) > LICHT, 'de meting ziet een zware bladzijde');
  });

  describe('een code die niets opent, verraadt niets', () => {
    let ingetrokken = '';
    before(async () => {
      ingetrokken = volgcodeIn(await stuur({ tekst: 'Trek mij in.' }));
      const rij = (await reacties()).find(({ tekst }) => tekst === 'Trek mij in.');
      const { status } = await site.post(wereld.beleid, `${pad}/reacties/${String(rij?.['id'])}/volgcode`, {
        versie: '1',
        wat: 'intrekken',
      });
      assert.equal(status, 303);
    });
    const mediaan = (getallen: readonly number[]) => getallen.toSorted((a, b) => a - b)[getallen.length >> 1] ?? 0;
    async function meet(een: () => Promise<Answer>, ander: () => Promise<Answer>, keren: number) {
      const tijden: readonly [number[], number[]] = [[], []];
      const vormen = new Set<string>();
      for (let keer = 0; keer < keren; keer++)
        for (const welk of keer % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          const begin = performance.now();
          const { status, body } = await (welk === 0 ? een : ander)();
          tijden[welk].push(performance.now() - begin);
          vormen.add(`${status} ${body}`);
        }
      return { verschil: Math.abs(mediaan(tijden[0]) - mediaan(tijden[1])), vormen };
    }
    const nooit = () => volg(newDraftCode());
    const gevallen: Readonly<Record<string, () => Promise<Answer>>> = {
      'een ingetrokken code': () => volg(ingetrokken),
      'geen code': () => volg(''),
      'iets dat geen code kan zijn': () => volg('<script>alert(1)</script>'.repeat(20)),
    };
    for (const [naam, geval] of Object.entries(gevallen))
      test(`${naam} is gelijk aan een code die nooit is gegeven, ook in tijd`, async (t) => {
        const eerste = await meet(geval, nooit, 200);
        assert.equal(eerste.vormen.size, 1);
        // A busy machine may disturb one measurement; a real difference shows in both.
        const { verschil } = eerste.verschil <= RUIS ? eerste : await meet(geval, nooit, 200);
        t.diagnostic(`${verschil.toFixed(2)} ms`);
        assert.ok(verschil <= RUIS, `${verschil.toFixed(2)} ms`);
      });
    test('de meting ziet een verschil van 12 milliseconden, en een ander antwoord', async () => {
      const traag = async () => {
        await pause(12);
        return nooit();
      };
      assert.ok((await meet(traag, nooit, 40)).verschil > RUIS);
      const echt = volgcodeIn(await stuur());
      assert.ok((await meet(() => volg(echt), nooit, 2)).vormen.size > 1);
    });
    test('wie veel raadt, wordt afgeremd, ook met een goede code', async () => {
      const echt = volgcodeIn(await stuur());
      for (let keer = 0; keer < 60; keer++) assert.equal((await volg(newDraftCode(), '10.200.0.1')).status, 400);
      assert.equal((await volg(echt, '10.200.0.1')).status, 429);
      assert.equal((await volg(echt, '10.200.0.2')).status, 200);
    });
    test('geen code staat in een adres of logregel', () => {
      assert.ok(logged.length > 100);
      assert.ok(!JSON.stringify(logged).includes(ingetrokken));
    });
  });

  test('wie geen sessie heeft, leest of schrijft niets buiten de functies om', async () => {
    const mag = (vraag: string) =>
      site.engine.as('verband_app', async (db) => (await sql.raw<{ n: number }>(vraag).execute(db)).rows[0]?.n);
    for (const tabel of [
      'reactie',
      'reactiepunt',
      'inspraakvenster',
      'tekstversiepassage',
      'antwoordsjabloon',
      'raadsvraag',
    ])
      assert.equal(await mag(`select count(*)::int as n from ${tabel}`), 0, tabel);
    assert.equal(await mag(`select count(*)::int as n from app.zoek_reacties('${toneel.traject}', 'opvang')`), 0);
    assert.equal(await mag(`select count(*)::int as n from app.volg_reactie('\\x00')`), 0);
  });

  describe('vensters', () => {
    const venster = (wie: 'beleid' | 'leiding', velden: Velden) =>
      site.post(wereld[wie], `${pad}/vensters`, {
        gemeente: wereld.gemeente,
        inspraakkanaal: 'raad',
        versie: '0',
        ...velden,
      });
    test('een gemeente vult haar eigen venster in; verouderd of dubbel wordt geweigerd', async () => {
      const velden = { van: '2028-03-01', tot: '2028-04-15', vindplaats: 'raadsinformatie' };
      assert.equal((await venster('beleid', velden)).status, 303);
      assert.equal((await venster('beleid', velden)).status, 409, 'dubbel klikken');
      assert.equal((await venster('beleid', { ...velden, versie: '1', tot: '2029-04-15' })).status, 303);
      assert.equal((await venster('leiding', { ...velden, versie: '1' })).status, 409);
      assert.match((await site.get(wereld.leiding, `${pad}/inspraak`)).body, /klopt het jaar/);
    });
    test('dagen en aansluiten gaan niet samen, en een dag die niet bestaat is een fout', async () => {
      const fout = async (velden: Velden) => (await venster('leiding', { versie: '2', ...velden })).status;
      assert.equal(await fout({ van: '2028-03-01', tot: '2028-04-01', sluitAan: 'ja' }), 400);
      assert.equal(await fout({ van: '2028-02-30', tot: '2028-04-01' }), 400);
      assert.equal(await fout({ van: '2028-04-01', tot: '2028-03-01' }), 400);
      assert.equal(await fout({}), 400);
      assert.equal(await fout({ van: '2028-03-01', tot: '2028-04-01', gemeente: 'GM0001' }), 400);
    });
    test('een gemeente die niet de eigen is, vult alleen de projectleider in', async () => {
      const { owner } = site.engine;
      const bij = { regio_id: wereld.regioId, visietraject_id: toneel.traject };
      await sql`insert into gemeente (regio_id, code, naam, centrumgemeente_code) values (${bij.regio_id}, 'GM0579', 'Oegstgeest', ${wereld.gemeente})`.execute(
        owner,
      );
      await owner
        .insertInto('trajectgemeente')
        .values({ ...bij, gemeente_code: 'GM0579', centrum: false })
        .execute();
      const aan = { gemeente: 'GM0579', inspraakkanaal: 'openbaar', sluitAan: 'ja' };
      assert.equal((await venster('beleid', aan)).status, 403);
      assert.equal((await venster('leiding', aan)).status, 303);
      assert.match((await vraag('/inspraak')).body, /Oegstgeest \(tot en met/, 'zij sluit aan bij de centrumgemeente');
    });
  });
});
