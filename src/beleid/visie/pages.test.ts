// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { openSite, type Site } from '../../../test/support/site.ts';

// Verzonnen tekst.
const TEKST = `Regiovisie Voorbeeldland 2024-2028

1 Inleiding
Dit is een verzonnen visie voor een toets. De buurt <helpt> mee.

2 Actielijnen

Actielijn 1: Samen rond het gezin
Doel 1.1: Elk gezin heeft een vast gezicht dat blijft.
Doel 1.2: Elke melding krijgt binnen vijf dagen een antwoord.
`;

interface Proef {
  readonly site: Site;
  readonly wereld: Wereld;
  readonly stuur: (
    wie: Persona,
    naam: string,
    inhoud: string | Uint8Array<ArrayBuffer>,
    taal?: string,
  ) => ReturnType<Site['send']>;
  /** The current page and the version on it. */
  readonly lees: (
    wie: Persona,
    pad: string,
  ) => Promise<{ readonly body: string; readonly versie: string; readonly status: number }>;
}

async function proef(): Promise<Proef> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const site = openSite(engine);
  return {
    site,
    wereld,
    stuur: async (wie, naam, inhoud, taal = '') => {
      const body = new FormData();
      body.set('csrf', await site.csrf(wie));
      body.set('bestand', new File([inhoud], naam));
      return site.send(`${taal}/visies`, { method: 'POST', headers: { Cookie: `verband=${wie.token}` }, body });
    },
    lees: async (wie, pad) => {
      const { body, status } = await site.get(wie, pad);
      return { body, status, versie: /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '' };
    },
  };
}

/** The path of the vision that was read in, without what comes after its id. */
const visiePad = ({ location }: { readonly location: string }) => /\/visies\/[0-9a-f-]{36}/.exec(location)?.[0] ?? '';
/** The id of the onderdeel whose link holds these words. */
const idVan = (body: string, woorden: string): string => {
  const gevonden = [...body.matchAll(/onderdeel=([0-9a-f-]{36})#bron"[^>]*>([^<]*)</g)].find(([, , naam]) =>
    naam?.includes(woorden),
  );
  assert.ok(gevonden?.[1], `a link with "${woorden}"`);
  return gevonden[1];
};

test('een beleidsadviseur leest een document in en komt op de pagina om het na te kijken', async () => {
  const { stuur, lees, wereld } = await proef();
  const antwoord = await stuur(wereld.beleid, 'visie.txt', TEKST);
  assert.equal(antwoord.status, 303);
  const { body } = await lees(wereld.beleid, antwoord.location);
  assert.match(body, /Samen rond het gezin/);
  assert.match(body, /0 van \d+ bevestigd/);
});

test('wat er mis is met een bestand staat bij het veld, in de taal van de lezer, en er wordt niets bewaard', async () => {
  const { stuur, wereld } = await proef();
  const leeg = await stuur(wereld.beleid, 'leeg.txt', '');
  assert.equal(leeg.status, 400);
  assert.match(leeg.body, /leeg\.txt is leeg/);
  const plaatje = await stuur(wereld.beleid, 'foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '/en');
  assert.match(plaatje.body, /foto\.png is not a text, PDF or Word file/);
  const kapot = await stuur(wereld.beleid, 'kapot.pdf', '%PDF-1.7 niets');
  assert.match(kapot.body, /kapot\.pdf is beschadigd/);
  const geen = await stuur(wereld.beleid, '', '');
  assert.match(geen.body, /Kies een bestand/);
  const groot = await stuur(wereld.beleid, 'groot.txt', 'a'.repeat(20 * 1024 * 1024 + 1));
  assert.match(groot.body, /groot\.txt is te groot/);
  const rijen = await wereld.engine.owner
    .selectFrom('visieversie')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .execute();
  assert.deepEqual(rijen, []);
});

test('iedereen in de regio leest mee, maar alleen de beleidsadviseur schrijft; een andere regio vindt niets', async () => {
  const { stuur, lees, wereld, site } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const meelezen = await lees(wereld.team, `${pad}/controleren`);
  assert.equal(meelezen.status, 200);
  assert.doesNotMatch(meelezen.body, /Klopt|Verbeteren<|gegevens"/);
  assert.equal((await stuur(wereld.team, 'visie.txt', TEKST)).status, 403);
  assert.equal(
    (await site.post(wereld.team, `${pad}/onderdelen/bevestigen`, { alles: 'expliciet', versie: '1' })).status,
    403,
  );
  const ander = await maakWereld(wereld.engine);
  const weg = await site.get(ander.beleid, pad);
  assert.equal(weg.status, 404);
  const nergens = await site.get(ander.beleid, pad.replace(/[0-9a-f-]{36}/, '00000000-0000-4000-8000-000000000000'));
  assert.equal(weg.body.replaceAll(pad, ''), nergens.body.replaceAll(/\/visies\/[0-9a-f-]{36}/g, ''));
});

test('de passage van het gekozen onderdeel is gemarkeerd in de bron, en de bron kan niets in de pagina zetten', async () => {
  const { stuur, lees, wereld } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const { body } = await lees(wereld.beleid, `${pad}/controleren`);
  const gekozen = await lees(wereld.beleid, `${pad}/controleren?onderdeel=${idVan(body, 'Elk gezin')}`);
  assert.match(gekozen.body, /<mark[^>]*>Doel 1\.1: Elk gezin heeft een vast gezicht dat blijft\.<\/mark/);
  const inleiding = await lees(wereld.beleid, `${pad}/controleren?onderdeel=${idVan(body, 'Dit is een verzonnen')}`);
  assert.match(inleiding.body, /De buurt &lt;helpt&gt; mee/);
  assert.doesNotMatch(inleiding.body, /<helpt>/);
  const onzin = await lees(wereld.beleid, `${pad}/controleren?onderdeel=x&pagina=-3&soort=niets&van=9&tot=1`);
  assert.equal(onzin.status, 200);
});

test('van inlezen tot geldende visie: alles bevestigen, de poorten open, en dan is de tekst af', async () => {
  const { stuur, lees, site, wereld } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const eerst = await lees(wereld.beleid, `${pad}/controleren`);
  const teVroeg = await site.post(wereld.beleid, `${pad}/bevestigen`, { versie: eerst.versie });
  assert.equal(teVroeg.status, 403);
  assert.match(teVroeg.body, /Doelen nog te bevestigen: 2/);
  await site.post(wereld.beleid, `${pad}/onderdelen/bevestigen`, { alles: 'expliciet', versie: eerst.versie });
  const daarna = await lees(wereld.beleid, `${pad}/controleren`);
  assert.equal((await site.post(wereld.beleid, `${pad}/bevestigen`, { versie: daarna.versie })).status, 303);
  const visie = await lees(wereld.team, pad);
  assert.match(visie.body, /geldt nu/);
  const doel = /\/rode-draad\/([0-9a-f-]{36})/.exec(visie.body)?.[1] ?? '';
  const gekoppeld = await site.post(wereld.beleid, `${pad}/doelen/${doel}/indicatoren`, { indicator: 'hermeldingen' });
  assert.equal(gekoppeld.status, 303);
  assert.equal(
    (await site.post(wereld.beleid, `${pad}/doelen/${doel}/indicatoren`, { indicator: 'verzonnen' })).status,
    400,
  );
  assert.equal((await site.get(wereld.beleid, `${pad}/onderdelen/${doel}`)).status, 409);
  assert.match((await lees(wereld.beleid, `${pad}?koppelen=${doel}`)).body, /value="hermeldingen"\s+checked/);
});

test('een verbetering uit een oud tabblad komt terug met wat is getypt en met hoe het nu is', async () => {
  const { stuur, lees, site, wereld } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const { body, versie } = await lees(wereld.beleid, `${pad}/controleren`);
  const doel = `${pad}/onderdelen/${idVan(body, 'Elk gezin')}`;
  const eerste = { soort: 'doel', titel: '', tekst: 'Elk gezin heeft een gezicht.', versie };
  assert.equal((await site.post(wereld.beleid, `${doel}/verbeteren`, eerste)).status, 303);
  const laat = await site.post(wereld.beleid, `${doel}/verbeteren`, { ...eerste, tekst: 'Mijn late tekst.' });
  assert.equal(laat.status, 409);
  assert.match(laat.body, /Mijn late tekst\./);
  assert.match(laat.body, /Elk gezin heeft een gezicht\./);
  assert.match(laat.body, /verbeterd door een mens/);
  const verkeerd = await site.post(wereld.beleid, `${doel}/verbeteren`, {
    ...eerste,
    soort: 'cijfer',
    waarde: 'veel',
    versie: '2',
  });
  assert.equal(verkeerd.status, 400);
  assert.match(verkeerd.body, /Vul een getal in/);
  assert.match(verkeerd.body, /value="veel"/);
});

test('een onderdeel dat is gemist, wordt aangewezen in de bron; een zin die er niet staat komt terug met uitleg', async () => {
  const { stuur, lees, site, wereld } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const { versie } = await lees(wereld.beleid, `${pad}/controleren`);
  const velden = { soort: 'uitgangspunt', begin: 'De buurt', eind: 'mee.', versie };
  const fout = await site.post(wereld.beleid, `${pad}/toevoegen`, { ...velden, begin: 'De wijk' });
  assert.equal(fout.status, 400);
  assert.match(fout.body, /staan niet zo in de bron/);
  assert.match(fout.body, /value="De wijk"/);
  const goed = await site.post(wereld.beleid, `${pad}/toevoegen`, velden);
  assert.equal(goed.status, 303);
  assert.match(
    (await lees(wereld.beleid, goed.location.replace(/#.*/, ''))).body,
    /<mark[^>]*>De buurt &lt;helpt&gt; mee\.<\/mark/,
  );
});

test('weggehaald is niet weg: het staat in de lijst en komt terug', async () => {
  const { stuur, lees, site, wereld } = await proef();
  const pad = visiePad(await stuur(wereld.beleid, 'visie.txt', TEKST));
  const { body, versie } = await lees(wereld.beleid, `${pad}/controleren`);
  await site.post(wereld.beleid, `${pad}/onderdelen/${idVan(body, 'Elke melding')}/weghalen`, { versie });
  const weg = await lees(wereld.beleid, `${pad}/weggehaald`);
  assert.match(weg.body, /Elke melding krijgt/);
  const gelezen = /name="gelezen" value="(o\d+)"/.exec(weg.body)?.[1] ?? '';
  await site.post(wereld.beleid, `${pad}/terugzetten`, { gelezen, versie: weg.versie });
  assert.doesNotMatch((await lees(wereld.beleid, `${pad}/weggehaald`)).body, /Elke melding krijgt/);
  assert.match((await lees(wereld.beleid, `${pad}/controleren`)).body, /Elke melding krijgt/);
});

test('ook van een document van 700 onderdelen blijft de pagina klein, in beide talen', async () => {
  const { stuur, lees, wereld } = await proef();
  const lang =
    TEKST +
    Array.from({ length: 700 }, (_, n) => `Doel 9.${n}: Verzonnen doel nummer ${n} van een lange lijst.\n`).join('');
  const pad = visiePad(await stuur(wereld.beleid, 'lang.txt', lang));
  for (const taal of ['', '/en']) {
    const { body, status } = await lees(wereld.beleid, `${taal}${pad}/controleren`);
    assert.equal(status, 200);
    const bytes = gzipSync(body).length;
    assert.ok(bytes < 20_000, `${bytes} bytes`);
  }
});

test('elke sleutel van een bestandsfout die de lezer kent heeft een zin', () => {
  const bron = readFileSync(new URL('../../platform/documents/extract.ts', import.meta.url), 'utf8');
  const codes = /type DocumentErrorCode =([^;]+);/.exec(bron)?.[1]?.match(/'[^']+'/g) ?? [];
  const zinnen = readFileSync(new URL('../../taal/berichten/visie.ts', import.meta.url), 'utf8');
  assert.ok(codes.length > 3);
  for (const code of codes) assert.ok(zinnen.includes(`'bestand.${code.slice(1, -1)}'`), code);
});
