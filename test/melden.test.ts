// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { PAGINAS, veldenVan } from '../src/gezin/binnenkomst/formulier/rules.ts';
import { day } from '../src/platform/dates.ts';
import { draftHash, readDraftCode } from '../src/platform/draft-box.ts';
import { maakWereld, testEngine, type Wereld } from './support/database.ts';
import { assertWhole, openSite, type Answer, type Site } from './support/site.ts';

const VREEMD: readonly string[] = [
  'a\0b',
  '\uD800',
  '\u202Etxt.exe\uFEFF\u200D\u{1F468}\u200D\u{1F467}',
  'Z\u0351\u0364a\u0325l\u0360g\u0489o'.repeat(50),
  "'; drop table binnenkomst; --",
  '<script>alert(1)</script>',
  '\r\nSet-Cookie: verband=x',
  '__proto__',
  'x'.repeat(300_000),
];
const GOED: Readonly<Record<string, string>> = {
  toelichting: 'Voorbeeld: aanvalsverhaal.',
  naam: 'Aagje Aanval',
  hoedanigheid: 'familielid',
  telefoon: '06 00000009',
};
const GEHEIM = /Aagje|aanvalsverhaal|0600000009|06 00000009/;
const PADEN = ['/melden', '/melden/formulier', '/melden/concept', '/melden/versturen', '/melden/verder'];

describe('wie de openbare formulieren wil breken', () => {
  let site: Site;
  let wereld: Wereld;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    await engine.owner
      .insertInto('beleidsparameter')
      .values({
        regio_id: wereld.regioId,
        sleutel: 'binnenkomst.grenzen',
        geldig_van: day('2000-01-01'),
        waarde: JSON.stringify({ bestanden: 3, megabytes: 5, perUur: 100_000, conceptUren: 24 }),
        bron: 'test',
        zekerheid: 'aanname',
      })
      .execute();
  });

  const stuur = (pad: string, velden: Readonly<Record<string, string>>): Promise<Answer> =>
    site.send(pad, { method: 'POST', body: new URLSearchParams(velden) });
  const begin = async (soort: 'inwoner' | 'professional' = 'inwoner'): Promise<string> => {
    const { body } = await stuur('/melden', { soort, plaats: `${wereld.regioId}-${wereld.gemeente}` });
    return /name="code" value="([^"]+)"/.exec(body)?.[1] ?? '';
  };
  const bladzijde = ({ body }: Answer) => /name="pagina" value="(\w+)"/.exec(body)?.[1] ?? '';
  const foutLijst = ({ body }: Answer) => /class="vb-fouten[^]*?<\/ul>/.exec(body)?.[0] ?? '';
  const vul = async (velden: Readonly<Record<string, string>> = GOED): Promise<string> => {
    const code = await begin();
    for (const pagina of PAGINAS.inwoner)
      if (pagina !== 'versturen') await stuur('/melden/formulier', { ...velden, code, pagina, naar: 'volgende' });
    return code;
  };
  const aantal = async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from binnenkomst where regio_id = ${wereld.regioId}`.execute(site.engine.owner);
    return rows[0]?.n ?? 0;
  };

  test('geen veld van geen bladzijde laat de site struikelen, en wat vreemd is voert niets uit', async () => {
    for (const soort of ['inwoner', 'professional'] as const)
      for (const pagina of PAGINAS[soort]) {
        const code = await begin(soort);
        for (const veld of [...veldenVan(soort, pagina), 'pagina', 'naar', 'website'])
          for (const waarde of VREEMD) {
            const antwoord = await stuur('/melden/formulier', { ...GOED, code, pagina, [veld]: waarde });
            assertWhole(antwoord, `${pagina} ${veld}=${waarde.slice(0, 20)}`);
            assert.ok(!antwoord.body.includes('<script>alert'), veld);
          }
      }
  });

  test('willekeurige velden op elk pad geven nooit een storing', async () => {
    const code = await begin();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PADEN),
        fc.dictionary(
          fc.oneof(fc.constantFrom('code', 'pagina', 'soort', 'plaats', 'toelichting', 'vormen', 'rol1'), fc.string()),
          fc.oneof(fc.constant(code), fc.string({ unit: 'binary' }), fc.constantFrom(...PAGINAS.professional)),
          { maxKeys: 8 },
        ),
        async (pad, velden) => assertWhole(await stuur(pad, velden), pad),
      ),
      { numRuns: 150 },
    );
  });

  test('een kapotte of verkeerde inhoud is als een leeg formulier', async () => {
    for (const pad of PADEN)
      for (const [type, body] of [
        ['multipart/form-data', 'niets'],
        ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\nafgebrok'],
        ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--'],
        ['application/json', '{"code": [[1]]}'],
        ['text/plain', 'code=1'],
        ['application/x-www-form-urlencoded', 'code=%E0%A4%A&code=%00&&=&%'],
        ['onzin', '\0\0'],
      ] as const) {
        const antwoord = await site.send(pad, { method: 'POST', headers: { 'Content-Type': type }, body });
        assertWhole(antwoord, `${pad} ${type}`);
        assert.ok(antwoord.status >= 400 || pad === '/melden/concept', `${pad} ${type} ${antwoord.status}`);
      }
  });

  test('een bestand van 25 MB wordt geweigerd voordat het is gelezen; een van 6 MB met uitleg bij het veld', async () => {
    const code = await vul();
    const met = async (megabytes: number) => {
      const body = new FormData();
      body.append('code', code);
      body.append('bestand2', new File([new Uint8Array(megabytes * 1024 * 1024)], 'Aagje.jpg'));
      return site.send('/melden/versturen', { method: 'POST', body });
    };
    const voor = await aantal();
    assert.equal((await met(25)).status, 413);
    const groot = await met(6);
    assert.equal(groot.status, 400);
    assert.match(foutLijst(groot), /#veld-bestand2[^]*Bestand 2: Dit bestand is te groot. Het mag 5 MB zijn/);
    assert.ok(!groot.body.includes('Aagje.jpg'));
    assert.equal(await aantal(), voor);
    assert.match((await stuur('/melden/versturen', { code })).body, /B-\d{4}-\d{6}/, 'niets was verloren');
  });

  test('wie stappen overslaat, komt op de bladzijde die nog niet klopt, met het veld bij naam', async () => {
    const voor = await aantal();
    const code = await begin();
    const meteen = await stuur('/melden/versturen', { code });
    assert.equal(meteen.status, 400);
    assert.equal(bladzijde(meteen), 'watGebeurt');
    assert.match(foutLijst(meteen), /Wat gebeurt er, en wanneer\? Vul dit in/);
    await stuur('/melden/formulier', { ...GOED, code, pagina: 'watGebeurt' });
    await stuur('/melden/formulier', { ...GOED, code, pagina: 'bereikbaar' });
    const half = await stuur('/melden/versturen', { code });
    assert.equal(bladzijde(half), 'wieBentU');
    assert.match(foutLijst(half), /Uw naam: [^]*Wat bent u van het gezin\?/);
    await stuur('/melden/formulier', { ...GOED, code, pagina: 'wieBentU', naam: '\u200B \u00A0' });
    assert.equal(await aantal(), voor);
    for (const pagina of ['meldcode', '__proto__', 'constructor'])
      assert.equal((await stuur('/melden/formulier', { code, pagina })).status, 400, `${pagina} is er niet`);
  });

  test('een dag die niet bestaat is een fout bij dat veld; 29 februari van een schrikkeljaar niet', async () => {
    const code = await begin();
    const dag = (geboortedatum2: string) =>
      stuur('/melden/formulier', { code, pagina: 'overWie', voornaam2: 'Bo', geboortedatum2 });
    for (const fout of ['2023-02-29', '2026-02-30', '29-02-2024', '0000-00-00', 'gisteren']) {
      const antwoord = await dag(fout);
      assert.equal(antwoord.status, 400, fout);
      assert.match(foutLijst(antwoord), /#veld-geboortedatum2/, fout);
      assert.match(foutLijst(antwoord), /Persoon 2/, 'de lijst noemt wie');
    }
    assert.equal((await dag('2024-02-29')).status, 200);
  });

  test('acht keer tegelijk versturen is een keer; een verlopen concept zegt wat te doen', async () => {
    const voor = await aantal();
    const code = await vul();
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => stuur('/melden/versturen', { code })));
    assert.equal(new Set(antwoorden.map(({ body }) => /B-\d{4}-\d{6}/.exec(body)?.[0])).size, 1);
    assert.equal(await aantal(), voor + 1);
    const na = await stuur('/melden/formulier', { code, pagina: 'watGebeurt', toelichting: 'Anders' });
    assert.match(na.body, /B-\d{4}-\d{6}/, 'wat is verstuurd, verandert niet meer');
    const oud = await vul();
    await sql`update concept set verloopt_op = now() where sleutel_hash = ${draftHash(readDraftCode(oud) ?? '')}::bytea`.execute(
      site.engine.owner,
    );
    for (const pad of ['/melden/formulier', '/melden/versturen', '/melden/verder']) {
      const { status, body } = await stuur(pad, { ...GOED, code: oud });
      assert.equal(status, 409, pad);
      assert.match(body, /Misschien is de tijd voorbij[^]*Opnieuw beginnen/);
    }
    assert.equal(await aantal(), voor + 1);
  });

  test('wat iemand schreef staat in geen logregel, adres of tabel die een ander leest', async () => {
    await stuur('/melden/versturen', { code: await vul() });
    const { rows } = await sql<{ tekst: string }>`
      select v::text as tekst from verantwoording v union all select u::text from uitbox u
      union all select c::text from concept c`.execute(site.engine.owner);
    const plekken = {
      logregels: JSON.stringify(site.logged),
      adressen: site.redirects.join(' '),
      tabellen: rows.map(({ tekst }) => tekst).join(' '),
    };
    for (const [plek, tekst] of Object.entries(plekken)) assert.doesNotMatch(tekst, GEHEIM, plek);
    assert.match(JSON.stringify(GOED), GEHEIM, 'de test ziet het als het er staat');
    assert.ok(!JSON.stringify(site.logged).includes('"level":"error"'), 'er liep niets vast');
  });
});
