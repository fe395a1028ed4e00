// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { docxText, unzipped } from '../../../test/support/docx.ts';
import { identityOf, openSite, type Site } from '../../../test/support/site.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { drukAf, kanarie, maakStukkentraject, SLACHTOFFER } from '../../../test/support/stukken.ts';
import { attachmentKind } from '../../platform/documents/strip.ts';
import { closePress } from '../../platform/documents/press.ts';
import type { TrajectRij } from '../visietraject/queries.ts';

describe('de bladzijden van de stukken', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: TrajectRij;
  let pad: string;
  const ANDER = 'GM0484';
  const bytes = async (wie: Persona, adres: string) => {
    const antwoord = await site.raw(adres, { headers: identityOf(wie.token, adres) });
    return { antwoord, inhoud: new Uint8Array(await antwoord.arrayBuffer()) };
  };
  const lokaal = (code: string, paragraaf: string) =>
    wereld.engine.owner
      .selectFrom('lokaletekst')
      .select(['tekst', 'versie'])
      .where('visietraject_id', '=', traject.id)
      .where('gemeente_code', '=', code)
      .where('paragraaf', '=', paragraaf)
      .executeTakeFirst();
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    traject = await maakStukkentraject(wereld);
    pad = `/visietrajecten/${traject.id}/stukken`;
  });
  after(closePress);

  test('een gemeente schrijft haar eigen tekst en niet die van een ander', async () => {
    const velden = {
      gemeente: wereld.gemeente,
      paragraaf: 'couleurLocale',
      tekst: 'Onze wijkteams doen dit.',
      versie: '1',
    };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/tekst`, velden)).status, 303);
    assert.equal((await lokaal(wereld.gemeente, 'couleurLocale'))?.tekst, 'Onze wijkteams doen dit.');
    const ander = await site.post(wereld.beleid, `${pad}/gemeente/tekst`, { ...velden, gemeente: ANDER });
    assert.equal(ander.status, 403);
    assert.match((await lokaal(ANDER, 'couleurLocale'))?.tekst ?? '', new RegExp(kanarie(ANDER)));
    const stijl = { gemeente: ANDER, kleur: '#112233', afzender: '', ondertekening: '', voettekst: '', versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/huisstijl`, stijl)).status, 403);
    assert.equal(
      (await site.post(wereld.leiding, `${pad}/gemeente/huisstijl`, stijl)).status,
      303,
      'de projectleider wel',
    );
    assert.equal((await site.post(wereld.beleid, `${pad}/teksten`, { ...velden, stuksoort: 'alle' })).status, 403);
  });

  test('de database zelf laat alleen de projectleider aan de tekst die in alle stukken komt', async () => {
    const schrijf = (wie: Persona) =>
      wereld.als(wie, (tx) =>
        tx.db
          .updateTable('stuktekst')
          .set({ tekst: 'Voorbeeldtekst' })
          .where('visietraject_id', '=', traject.id)
          .where('paragraaf', '=', 'risicos')
          .execute(),
      );
    for (const wie of [wereld.ketenpartner, wereld.beleid, wereld.griffier])
      await assert.rejects(schrijf(wie), /row-level security/);
    const [geschreven] = await schrijf(wereld.leiding);
    assert.equal(geschreven?.numUpdatedRows, 1n, 'de regel die wordt geweigerd is er');
  });

  test('wie met een oude versie bewaart ziet beide teksten, en verliest niets', async () => {
    const velden = { gemeente: wereld.gemeente, paragraaf: 'citaat', tekst: 'De eerste versie.', versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/tekst`, velden)).status, 303);
    const later = await site.post(wereld.leiding, `${pad}/gemeente/tekst`, { ...velden, tekst: 'Mijn andere versie.' });
    assert.equal(later.status, 409);
    assert.match(later.body, /De eerste versie\./);
    assert.match(later.body, /Mijn andere versie\./);
    assert.match(later.body, /name="versie" value="2"/);
    const regio = { stuksoort: 'alle', paragraaf: 'inleiding', tekst: 'Regionaal een.', versie: '1' };
    assert.equal((await site.post(wereld.leiding, `${pad}/teksten`, regio)).status, 303);
    const botsing = await site.post(wereld.leiding, `${pad}/teksten`, { ...regio, tekst: 'Regionaal twee.' });
    assert.equal(botsing.status, 409);
    assert.match(botsing.body, /Regionaal een\.[\s\S]*Regionaal twee\./);
  });

  test('wat iemand typt is in het voorbeeld tekst', async () => {
    const tekst = '<script>alert(1)</script> #import';
    const velden = { gemeente: wereld.gemeente, paragraaf: 'risicos', tekst, versie: '0' };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/tekst`, velden)).status, 303);
    const { body } = await site.get(wereld.beleid, `${pad}/gemeente`);
    assert.doesNotMatch(body, /<script>alert/);
    assert.match(body, /&lt;script&gt;alert\(1\)&lt;\/script&gt; #import/);
  });

  test('een kleur moet een kleur zijn, en een die niet te lezen is wordt donkerder gedrukt', async () => {
    const stijl = {
      gemeente: wereld.gemeente,
      kleur: 'geel',
      afzender: '',
      ondertekening: '',
      voettekst: '',
      versie: '1',
    };
    const fout = await site.post(wereld.beleid, `${pad}/gemeente/huisstijl`, stijl);
    assert.equal(fout.status, 400);
    assert.match(fout.body, /Typ een # en zes tekens/);
    assert.equal(
      (await site.post(wereld.beleid, `${pad}/gemeente/huisstijl`, { ...stijl, kleur: '#FFEE00' })).status,
      303,
    );
    assert.match((await site.get(wereld.beleid, `${pad}/gemeente`)).body, /Te weinig/);
  });

  test('een logo staat in de stukken van de eigen gemeente, opnieuw getekend en met woorden erbij', async () => {
    const stuur = async (wie: Persona, velden: Record<string, string>, bestand: Uint8Array<ArrayBuffer>) => {
      const body = new FormData();
      const alle = { gemeente: wereld.gemeente, versie: '0', alternatief: 'Leids logo', ...velden };
      for (const [veld, waarde] of Object.entries({ csrf: await site.csrf(wie), ...alle })) body.append(veld, waarde);
      body.append('bestand', new File([bestand], 'Philippa Geheim.svg'));
      const headers = identityOf(wie.token, pad);
      return site.send(`${pad}/gemeente/logo`, { method: 'POST', body, headers });
    };
    const svg = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="red"/></svg>',
    );
    const zonder = await stuur(wereld.beleid, { alternatief: ' ' }, svg);
    assert.equal(zonder.status, 400);
    assert.equal((await stuur(wereld.beleid, { gemeente: ANDER }, svg)).status, 403, 'niet voor een ander');
    assert.equal((await stuur(wereld.griffier, {}, svg)).status, 403);
    const fout = await stuur(
      wereld.beleid,
      { alternatief: 'Wat ik typte' },
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    );
    assert.equal(fout.status, 400);
    assert.match(fout.body, /meer dan een tekening[^]*value="Wat ik typte"/);
    assert.equal((await site.get(wereld.beleid, `${pad}/logo?gemeente=${wereld.gemeente}`)).status, 404);
    assert.equal((await stuur(wereld.beleid, {}, svg)).status, 303);
    assert.equal((await stuur(wereld.leiding, {}, svg)).status, 409, 'een oud tabblad');
    const { antwoord, inhoud } = await bytes(wereld.beleid, `${pad}/logo?gemeente=${wereld.gemeente}`);
    assert.equal(antwoord.headers.get('Content-Type'), 'image/png');
    assert.equal(attachmentKind(inhoud), 'png');
    assert.match((await site.get(wereld.beleid, `${pad}/gemeente`)).body, /<img[^>]*alt="Leids logo"/);
    const alt = async (code: string) =>
      (await unzipped((await bytes(wereld.beleid, `${pad}/concept?gemeente=${code}&formaat=docx`)).inhoud)).get(
        'word/document.xml',
      ) ?? '';
    assert.match(await alt(wereld.gemeente), /descr="Leids logo"/);
    assert.doesNotMatch(await alt(ANDER), /Leids logo/);
    const weg = { gemeente: wereld.gemeente, versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/logo/verwijderen`, weg)).status, 303);
    assert.equal(
      (await site.post(wereld.beleid, `${pad}/gemeente/logo/verwijderen`, { ...weg, versie: '2' })).status,
      409,
    );
    assert.equal((await site.get(wereld.beleid, `${pad}/logo?gemeente=${wereld.gemeente}`)).status, 404);
    assert.equal((await site.get(wereld.raadslid, `${pad}/logo?gemeente=${wereld.gemeente}`)).status, 403);
    const toen = await wereld.als(wereld.leiding, (tx) =>
      tx.db
        .selectFrom('logo')
        .select(['versie', 'alternatief'])
        .where('regio_id', '=', wereld.regioId)
        .orderBy('versie')
        .execute(),
    );
    assert.deepEqual(
      toen,
      [
        { versie: 1, alternatief: 'Leids logo' },
        { versie: 2, alternatief: '' },
      ],
      'wat er stond, blijft',
    );
    const schrijf = wereld.als(wereld.beleid, (tx) =>
      tx.db
        .insertInto('logo')
        .values({ regio_id: wereld.regioId, gemeente_code: ANDER, versie: 1, op: tx.nu, door: wereld.beleid.id })
        .execute(),
    );
    await assert.rejects(schrijf, /row-level security/);
  });

  test('een concept is er meteen, in beide vormen, met een naam die niets verraadt', async () => {
    const { antwoord, inhoud } = await bytes(
      wereld.beleid,
      `${pad}/concept?gemeente=${ANDER}&stuksoort=raadsbrief&formaat=docx`,
    );
    assert.equal(antwoord.headers.get('Content-Disposition'), 'attachment; filename="concept-raadsbrief.docx"');
    const tekst = await docxText(inhoud);
    assert.match(tekst, new RegExp(kanarie(ANDER)));
    assert.doesNotMatch(tekst, new RegExp(kanarie(wereld.gemeente)));
    assert.equal((await site.get(wereld.beleid, `${pad}/concept?gemeente=GM9999`)).status, 404);
  });

  test('de stukken: een keer beginnen, dan downloads per stuk, per gemeente en alles samen', async () => {
    assert.equal((await site.get(wereld.beleid, `${pad}/zip`)).status, 409, 'er is nog niets');
    assert.equal((await site.post(wereld.beleid, pad)).status, 403);
    const chinees = { gemeente: wereld.gemeente, paragraaf: 'financien', tekst: 'Van \u6C49 en \u0645.', versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/gemeente/tekst`, chinees)).status, 303);
    assert.equal((await site.post(wereld.leiding, pad)).status, 303);
    assert.equal((await site.post(wereld.leiding, pad)).status, 409);
    assert.match((await site.get(wereld.leiding, pad)).body, /0 van 19 stukken/);
    await drukAf(wereld);
    const { body } = await site.get(wereld.leiding, pad);
    assert.match(body, /Alle stukken zijn gemaakt/);
    assert.match(body, /staan tekens als \[\?\] in de PDF[^]*<li>\s*Leiden, Raadsvoorstel: 1\s*</);
    const geteld = await wereld.engine.owner
      .selectFrom('stuk')
      .select(['gemeente_code', 'formaat'])
      .where('regio_id', '=', wereld.regioId)
      .where('tekens_zonder_beeld', '>', 0)
      .execute();
    assert.ok(geteld.length > 0);
    assert.deepEqual(
      new Set(geteld.map((stuk) => `${stuk.gemeente_code} ${stuk.formaat}`)),
      new Set([`${wereld.gemeente} pdf`]),
    );
    const [eerste] = /\/stukken\/bestanden\/[0-9a-f-]{36}/.exec(body) ?? [];
    assert.ok(eerste);
    const stuk = await bytes(wereld.griffier, `/visietrajecten/${traject.id}${eerste}`);
    assert.equal(stuk.antwoord.status, 200);
    assert.match(stuk.antwoord.headers.get('Content-Disposition') ?? '', /filename="[a-z-]+\.(?:docx|pdf)"/);
    const alles = await unzipped((await bytes(wereld.beleid, `${pad}/zip`)).inhoud);
    assert.equal(alles.size, 38);
    assert.ok(alles.has('nota-van-beantwoording.pdf') && alles.has('leiden/raadsvoorstel.docx'));
    const een = await bytes(wereld.beleid, `${pad}/zip?gemeente=${wereld.gemeente}`);
    assert.equal(een.antwoord.headers.get('Content-Disposition'), 'attachment; filename="stukken-leiden.zip"');
    const namen = [...(await unzipped(een.inhoud)).keys()];
    assert.equal(namen.length, 12);
    assert.ok(
      namen.every((naam) => naam.startsWith('leiden/')),
      namen.join(),
    );
    assert.equal((await site.get(wereld.beleid, `${pad}/zip?gemeente=GM9999`)).status, 404);
  });

  test('de nota is te lezen voordat zij is gemaakt, en een antwoord dat verandert staat er meteen in', async () => {
    const punt = wereld.engine.owner.updateTable('reactiepunt').where('visietraject_id', '=', traject.id);
    const nota = async () => (await site.get(wereld.beleid, `${pad}/nota`)).body;
    await punt.set({ antwoord: 'Dit antwoord is net bewaard.' }).execute();
    assert.match(await nota(), /Dit antwoord is net bewaard\.[\s\S]*<\/article>/);
    await punt.set({ antwoord: '' }).execute();
    const open = await nota();
    assert.doesNotMatch(open, /Dit antwoord is net bewaard/);
    assert.match(open, /<mark class="vb-papier__open">\[nog te beantwoorden\]/);
    assert.doesNotMatch(open, new RegExp(SLACHTOFFER), 'a person is not named');
  });

  test('een raadslid ziet wat er is en wat ontbreekt, maar leest een stuk pas als het college het stuurt', async () => {
    const { status, body } = await site.get(wereld.raadslid, pad);
    assert.equal(status, 200);
    assert.doesNotMatch(body, /bestanden|zip/);
    for (const deel of ['gemeente', 'teksten', 'zip', 'concept', 'nota'])
      assert.equal((await site.get(wereld.raadslid, `${pad}/${deel}`)).status, 403, deel);
  });

  test('een stuk van een ander traject of een andere regio is er niet', async () => {
    const [eerste = ''] = /\/bestanden\/[0-9a-f-]{36}/.exec((await site.get(wereld.leiding, pad)).body) ?? [];
    const buur = await maakWereld(site.engine);
    const elders = await maakStukkentraject(buur, { gemeenten: 1, reacties: 0 });
    assert.equal((await site.get(buur.leiding, `${pad}${eerste}`)).status, 404);
    assert.equal((await site.get(buur.leiding, `/visietrajecten/${elders.id}/stukken${eerste}`)).status, 404);
    assert.equal((await site.get(wereld.leiding, `${pad}${eerste}`)).status, 200);
  });
});
