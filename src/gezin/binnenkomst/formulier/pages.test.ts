// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import sharp from 'sharp';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { meld, persoon } from '../../../../test/support/gezin.ts';
import { momentopname, openSite, type Answer, type Site } from '../../../../test/support/site.ts';
import { day } from '../../../platform/dates.ts';
import { draftHash, newDraftCode, readDraftCode } from '../../../platform/draft-box.ts';
import { bewaarConcept, meldpuntVan } from './commands.ts';
import { loadAssets } from '../../../platform/html/assets.ts';
import { PAGINAS } from './rules.ts';
import { metadataOf } from '../../../platform/documents/strip.ts';

const LICHT = 40_000;

type Velden = Readonly<Record<string, string>>;
const INWONER: Velden = {
  toelichting: 'Voorbeeld: er wordt vaak geschreeuwd.',
  vormen: 'kindermishandeling',
  voornaam1: 'Kim',
  achternaam1: 'Kweeknaam',
  rol1: 'kind',
  naam: 'Ida Inwoner',
  hoedanigheid: 'buurtbewoner',
  telefoon: '06 00000000',
  moment: 'overdag',
  inspreken: 'nee',
};
const ARTS: Velden = { ...INWONER, hoedanigheid: 'huisarts', organisatie: 'Praktijk Een', gezinWeet: 'nee' };

describe('de openbare formulieren', () => {
  let site: Site;
  let wereld: Wereld;
  let grenzen: (waarde: object) => Promise<void>;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    grenzen = async (waarde) => {
      await engine.owner
        .insertInto('beleidsparameter')
        .values({
          regio_id: wereld.regioId,
          sleutel: 'binnenkomst.grenzen',
          geldig_van: day('2000-01-01'),
          waarde: JSON.stringify({ bestanden: 3, megabytes: 5, perUur: 100_000, conceptUren: 24, ...waarde }),
          bron: 'test',
          zekerheid: 'aanname',
        })
        .onConflict((conflict) =>
          conflict
            .columns(['regio_id', 'sleutel', 'geldig_van'])
            .doUpdateSet((eb) => ({ waarde: eb.ref('excluded.waarde') })),
        )
        .execute();
    };
    await grenzen({});
  });

  const stuur = (pad: string, velden: Velden, bestanden: readonly Uint8Array<ArrayBuffer>[] = []): Promise<Answer> => {
    const body = new FormData();
    for (const [naam, waarde] of Object.entries(velden)) body.append(naam, waarde);
    for (const [i, bytes] of bestanden.entries())
      body.append(`bestand${i + 1}`, new File([bytes], 'Kim thuis.jpg', { type: 'image/jpeg' }));
    return site.send(pad, { method: 'POST', body });
  };
  const codeIn = ({ body }: Answer): string => /name="code" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const paginaIn = ({ body }: Answer): string => /name="pagina" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const begin = async (soort = 'inwoner') =>
    codeIn(await stuur('/melden', { soort, plaats: `${wereld.regioId}-${wereld.gemeente}` }));
  /** Fills in page after page, as the form asks for them; gives the last answer. */
  async function vul(velden: Velden, soort = 'inwoner'): Promise<{ code: string; laatste: Answer }> {
    let laatste = await stuur('/melden', { soort, plaats: `${wereld.regioId}-${wereld.gemeente}` });
    const code = codeIn(laatste);
    for (let keer = 0; keer < 8 && paginaIn(laatste) !== 'versturen'; keer++) {
      const pagina = paginaIn(laatste);
      laatste = await stuur('/melden/formulier', { ...velden, code, pagina, naar: 'volgende' });
      assert.equal(laatste.status, 200, `${pagina} ${/vb-fouten[^]*?<\/ul>/.exec(laatste.body)?.[0] ?? ''}`);
    }
    return { code, laatste };
  }
  const nummerIn = ({ body }: Answer): string => /B-\d{4}-\d{6}/.exec(body)?.[0] ?? '';
  const ontvangen = async (nummer: string) => {
    const { rows } = await sql<{
      id: string;
      soort: string;
      inhoud: Record<string, unknown>;
    }>`select id, soort, inhoud from binnenkomst where nummer = ${nummer} and regio_id = ${wereld.regioId}`.execute(
      site.engine.owner,
    );
    return rows[0];
  };

  test('een inwoner gaat zonder JavaScript langs alle bladzijden en krijgt een nummer', async () => {
    const { code } = await vul(INWONER);
    const klaar = await stuur('/melden/versturen', { code });
    assert.equal(klaar.status, 200);
    const bericht = await ontvangen(nummerIn(klaar));
    assert.equal(bericht?.soort, 'inwoner');
    assert.deepEqual(bericht.inhoud['melder'], {
      naam: 'Ida Inwoner',
      organisatie: '',
      bereikbaar: '06 00000000; overdag; niet inspreken',
      anoniem: false,
      anoniemGrond: '',
    });
    assert.equal(bericht.inhoud['gemeente'], wereld.gemeente);
    for (const woord of ['Ida', 'Kweeknaam', 'geschreeuwd', '06 0000']) assert.ok(!klaar.body.includes(woord), woord);
  });

  test('elke bladzijde stuurt hoogstens 40 kB met opmaak en script, in beide talen', async () => {
    const { css, js } = loadAssets();
    const gewicht = (body: string) =>
      [Buffer.from(body), css.body, js.body].reduce((som, deel) => som + gzipSync(deel).length, 0);
    const zwaar: string[] = [];
    for (const taal of ['', '/en']) {
      const bodies = [(await site.get(undefined, `${taal}/melden`)).body];
      for (const soort of ['inwoner', 'professional'] as const) {
        const code = await begin(soort);
        for (const pagina of PAGINAS[soort])
          bodies.push((await stuur(`${taal}/melden/formulier`, { ...INWONER, code, pagina, naar: 'vorige' })).body);
      }
      zwaar.push(
        ...bodies
          .filter((body) => gewicht(body) > LICHT)
          .map((body) => `${gewicht(body)} ${paginaIn({ status: 0, location: '', body })}`),
      );
    }
    assert.deepEqual(zwaar, []);
    assert.ok(gewicht(randomBytes(30_000).toString('hex')) > LICHT, 'de meting ziet een zware bladzijde');
  });

  test('twee keer versturen geeft hetzelfde nummer en een bericht', async () => {
    const { code } = await vul(INWONER);
    const beide = await Promise.all([stuur('/melden/versturen', { code }), stuur('/melden/versturen', { code })]);
    const nummers = new Set([...beide, await stuur('/melden/versturen', { code })].map(nummerIn));
    assert.equal(nummers.size, 1);
    assert.ok(![...nummers].includes(''));
  });

  test('zonder naam gaat het niet verder, met uitleg wat dan kan (G01); wat getypt is, blijft staan', async () => {
    const code = await begin();
    const fout = await stuur('/melden/formulier', { code, pagina: 'wieBentU', naam: ' ', hoedanigheid: 'familielid' });
    assert.equal(fout.status, 400);
    assert.match(fout.body, /0800-2000 en vraag om advies/);
    assert.match(fout.body, /value="familielid" selected/);
    const terug = await stuur('/melden/verder', { code });
    assert.match(terug.body, /value="familielid" selected/, 'ook met de code is het terug');
  });

  test('scenario 12: de online melding van een arts zonder advies vooraf vraagt om het nummer of een reden (G31)', async () => {
    const code = await begin('professional');
    const wie = { ...ARTS, code, pagina: 'wieBentU', naar: 'volgende' };
    const fout = await stuur('/melden/formulier', wie);
    assert.equal(fout.status, 400);
    assert.match(fout.body, /Vul het nummer van het advies in, of waarom het niet kon wachten/);
    assert.equal((await stuur('/melden/formulier', { ...wie, adviesnummer: 'A-2026-000004' })).status, 200);
    assert.equal((await stuur('/melden/formulier', { ...wie, spoedreden: 'Nu gevaar.' })).status, 200);
    const { code: vol } = await vul({ ...ARTS, spoedreden: 'Nu gevaar.', stappen: '1' }, 'professional');
    const bericht = await ontvangen(nummerIn(await stuur('/melden/versturen', { code: vol })));
    assert.equal(bericht?.inhoud['spoedreden'], 'Nu gevaar.');
    assert.equal(bericht.inhoud['gezinWeet'], 'nee');
    assert.equal(JSON.stringify(bericht.inhoud['meldcode']).match(/"stap":1/g)?.length, 1);
  });

  test('wat getypt is, staat in de database zonder dat zij het kan lezen, en gaat weg na de tijd en bij het versturen', async () => {
    const code = readDraftCode(await begin()) ?? '';
    const bewaard = await stuur('/melden/concept', { code, pagina: 'watGebeurt', toelichting: 'Geheim verhaal' });
    assert.deepEqual(JSON.parse(bewaard.body), { bewaard: true });
    const rijen = async () => {
      const { rows } = await sql<{ inhoud: Uint8Array }>`
        select inhoud from concept where sleutel_hash = ${draftHash(code)}::bytea`.execute(site.engine.owner);
      return rows;
    };
    const ruw = JSON.stringify(
      await sql`select c::text, encode(inhoud, 'escape') as t from concept c`.execute(site.engine.owner),
    );
    assert.ok(!ruw.includes('Geheim') && !ruw.includes(code), 'geen letter van de tekst en niet de code');
    assert.match((await stuur('/melden/verder', { code })).body, /Geheim verhaal/, 'met de code wel');
    await sql`update concept set verloopt_op = now() where sleutel_hash = ${draftHash(code)}::bytea`.execute(
      site.engine.owner,
    );
    assert.equal((await stuur('/melden/verder', { code })).status, 409);
    await begin();
    assert.equal((await rijen()).length, 0, 'vernietigd');
    for (const url of site.redirects) assert.ok(!url.includes(code));
  });

  test('een foto komt zonder plaats en maker binnen, zonder eigen naam; een ander bestand wordt geweigerd met uitleg', async () => {
    const foto = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ida Inwoner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 9/1 0/1' } })
      .toBuffer();
    const bytes = new Uint8Array(foto);
    assert.ok((await metadataOf(bytes)).length > 0, 'de meting ziet het');
    const { code } = await vul(INWONER);
    const nee = await stuur('/melden/versturen', { code }, [bytes, new TextEncoder().encode('<svg/>')]);
    assert.equal(nee.status, 400);
    assert.match(nee.body, /kunnen we niet veilig aannemen/);
    const nummer = nummerIn(await stuur('/melden/versturen', { code }, [bytes]));
    const bericht = await ontvangen(nummer);
    const { rows } = await sql<{ inhoud: Uint8Array; rij: string }>`
      select inhoud, (to_jsonb(b) - 'inhoud')::text as rij from bijlage b where binnenkomst_id = ${bericht?.id}::uuid`.execute(
      site.engine.owner,
    );
    assert.equal(rows.length, 1);
    assert.deepEqual(await metadataOf(new Uint8Array(rows[0]?.inhoud ?? [])), []);
    assert.ok(!rows[0]?.rij.includes('Kim'));
  });

  test('een programma dat alles invult, en een plek die te veel stuurt, komen er niet door', async () => {
    const { code } = await vul(INWONER);
    const val = await stuur('/melden/versturen', { code, website: 'http://x.example' });
    assert.equal(val.status, 400);
    assert.equal(nummerIn(val), '');
    await grenzen({ perUur: 1 });
    const telaat = await stuur('/melden/versturen', { code });
    assert.equal(telaat.status, 429);
    assert.match(telaat.body, /0800-2000/);
    await grenzen({});
    assert.notEqual(nummerIn(await stuur('/melden/versturen', { code })), '', 'niets was verloren');
  });

  test('een vreemde of lege code, plaats of soort verandert niets en zegt niets', async () => {
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const pad of ['/melden/formulier', '/melden/versturen', '/melden/verder'])
      for (const code of ['', 'x', 'a'.repeat(24), '__proto__', '<script>'])
        assert.equal((await stuur(pad, { code })).status, 409, `${pad} ${code}`);
    for (const plaats of ['', 'GM0546', '1-GM', '999999999-GM0546', "1-GM0546'--"])
      assert.equal((await stuur('/melden', { soort: 'inwoner', plaats })).status, 400, plaats);
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
    const vreemd = await site.send('/melden', { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } });
    assert.equal(vreemd.status, 403);
  });

  test('of iemand bekend is, is aan antwoord en tijd niet te merken: 200 keer elk', async () => {
    await meld(wereld, { personen: [persoon('Kim', 'Kweeknaam')] });
    const gemeente = `${wereld.regioId}-${wereld.gemeente}`;
    const meldpunt = await meldpuntVan(site.engine, gemeente);
    assert.ok(meldpunt);
    const concept = { soort: 'inwoner', gemeente, pagina: 'versturen' } as const;
    const vraag = async (achternaam1: string, vertraging = 0): Promise<{ ms: number; vorm: string }> => {
      const code = readDraftCode(newDraftCode()) ?? '';
      await bewaarConcept(site.engine, meldpunt, code, { ...concept, velden: { ...INWONER, achternaam1 } });
      const start = performance.now();
      if (vertraging) await new Promise((klaar) => setTimeout(klaar, vertraging));
      const antwoord = await stuur('/melden/versturen', { code });
      const ms = performance.now() - start;
      return { ms, vorm: `${antwoord.status} ${antwoord.body.replaceAll(/B-\d{4}-\d{6}/g, 'B')}` };
    };
    const mediaan = (getallen: readonly number[]) => getallen.toSorted((a, b) => a - b)[getallen.length >> 1] ?? 0;
    const meet = async (keren: number, vertraging = 0) => {
      const tijden: Record<'bekend' | 'onbekend', number[]> = { bekend: [], onbekend: [] };
      const vormen = new Set<string>();
      for (let keer = 0; keer < keren; keer++)
        for (const wie of keer % 2 === 0 ? (['bekend', 'onbekend'] as const) : (['onbekend', 'bekend'] as const)) {
          const { ms, vorm } = await vraag(
            wie === 'bekend' ? 'Kweeknaam' : 'Nergensnaam',
            wie === 'bekend' ? vertraging : 0,
          );
          tijden[wie].push(ms);
          vormen.add(vorm);
        }
      return { verschil: Math.abs(mediaan(tijden.bekend) - mediaan(tijden.onbekend)), vormen };
    };
    const { verschil, vormen } = await meet(200);
    assert.equal(vormen.size, 1, 'op het nummer na is elk antwoord gelijk');
    assert.ok(verschil <= 5, `${verschil.toFixed(2)} ms`);
    assert.ok((await meet(10, 15)).verschil > 5, 'de meting ziet een antwoord dat langer duurt');
  });
});
