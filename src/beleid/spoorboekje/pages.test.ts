// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { bevestigVisie, leesIn } from '../visie/commands.ts';
import { bevestigExpliciete } from '../visie/onderdeel/commands.ts';
import { vindVisie } from '../visie/queries.ts';

// Verzonnen tekst.
const VISIE = `Regiovisie Voorbeeldland 2019-2023

1 Inleiding
Dit is een verzonnen visie voor een toets.

2 Actielijnen

Actielijn 1: Samen rond het gezin
Doel 1.1: Elk gezin heeft een vast gezicht dat blijft.
Doel 1.2: Elke melding krijgt binnen vijf dagen een antwoord.
`;

/** A confirmed vision, as the importer reads it and a person stands for it. */
async function vorigeVisie(wereld: Wereld): Promise<string> {
  return wereld.als(wereld.beleid, async (tx) => {
    const id = await leesIn(tx, 'voorbeeld.txt', VISIE);
    const vers = async () => {
      const visie = await vindVisie(tx, id);
      assert.ok(visie);
      return visie;
    };
    const eerst = await vers();
    await bevestigExpliciete(tx, eerst, eerst.versie);
    const nu = await vers();
    await bevestigVisie(tx, nu, nu.versie);
    return id;
  });
}

async function proef(metVorige = false): Promise<{ site: Site; wereld: Wereld; pad: string; id: string }> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const id = await beginTraject(wereld, metVorige ? { vorigeVisie: await vorigeVisie(wereld) } : {});
  return { site: openSite(engine), wereld, pad: `/visietrajecten/${id}/spoorboekje`, id };
}

const ANTWOORD = { code: 'V2', status: 'concept', antwoord: 'Een stad met dorpen eromheen.', versie: '1' };

test('het spoorboekje toont 34 vragen in zes stappen, en iedereen rond de visie leest mee', async () => {
  const { site, wereld, pad } = await proef();
  const { body } = await site.get(wereld.ketenpartner, pad);
  assert.equal([...body.matchAll(/vraag\?code=[VPDUFR]\d/g)].length, 34);
  assert.match(body, /0 van 7 klaar/);
  assert.doesNotMatch(body, /<form[^>]*method="post"[^>]*spoorboekje/);
  assert.match((await site.get(wereld.raadslid, `/en${pad}`)).body, /0 of 7 done/);
  assert.match((await site.get(wereld.raadslid, `${pad}/vraag?code=R1`)).body, /Eigen aanvulling/);
});

test('een antwoord wordt concept, dan afgestemd; wie niet mag, verandert niets', async () => {
  const { site, wereld, pad } = await proef();
  assert.equal((await site.post(wereld.ketenpartner, `${pad}/antwoord`, ANTWOORD)).status, 403);
  assert.equal((await site.post(wereld.beleid, `${pad}/antwoord`, ANTWOORD)).status, 303);
  const klaar = {
    ...ANTWOORD,
    status: 'afgestemd',
    versie: '2',
    eigenaar: wereld.leiding.naam,
    deadline: '2020-01-01',
  };
  assert.equal((await site.post(wereld.leiding, `${pad}/antwoord`, klaar)).status, 303);
  assert.match((await site.get(wereld.leiding, pad)).body, /1 van 7 klaar/);
  assert.match((await site.get(wereld.leiding, `${pad}?toon=vanMij`)).body, /vraag\?code=V2/);
  const { body } = await site.get(wereld.leiding, `${pad}/vraag?code=V2`);
  assert.match(body, /Wat hier eerder stond/);
  assert.match(body, new RegExp(wereld.beleid.naam));
});

test('een concept zonder antwoord en een vraag die niet geldt zonder reden komen terug met wat er was getypt', async () => {
  const { site, wereld, pad } = await proef();
  const leeg = await site.post(wereld.beleid, `${pad}/antwoord`, { ...ANTWOORD, antwoord: '', bron: 'Mijn bron' });
  assert.equal(leeg.status, 400);
  assert.match(leeg.body, /Schrijf eerst een antwoord/);
  assert.match(leeg.body, /value="Mijn bron"/);
  const nvt = { code: 'F2', status: 'nietVanToepassing', versie: '1' };
  assert.equal((await site.post(wereld.beleid, `${pad}/antwoord`, nvt)).status, 400);
  assert.equal(
    (await site.post(wereld.beleid, `${pad}/antwoord`, { ...nvt, reden: 'Er is geen geld samen.' })).status,
    303,
  );
});

test('een vraag waarvan de dag voorbij is, staat er als te laat', async () => {
  const { site, wereld, pad } = await proef();
  await site.post(wereld.beleid, `${pad}/antwoord`, { ...ANTWOORD, deadline: '2020-01-01' });
  const { body } = await site.get(wereld.beleid, `${pad}?toon=teLaat`);
  assert.equal([...body.matchAll(/vraag\?code=/g)].length, 1);
  assert.match(body, /Te laat[^]*1 januari 2020/);
});

test('wie vanuit een oud tabblad bewaart, ziet beide teksten en verliest niets', async () => {
  const { site, wereld, pad } = await proef();
  await site.post(wereld.leiding, `${pad}/antwoord`, { ...ANTWOORD, antwoord: 'De tekst van de leiding.' });
  const laat = await site.post(wereld.beleid, `${pad}/antwoord`, { ...ANTWOORD, antwoord: 'De tekst van beleid.' });
  assert.equal(laat.status, 409);
  assert.match(laat.body, /De tekst van de leiding\./);
  assert.match(laat.body, /<textarea[^>]*>\s*De tekst van beleid\./);
  const versie = /name="versie" value="(\d+)"/.exec(laat.body)?.[1] ?? '';
  assert.equal(versie, '2');
  const samen = { ...ANTWOORD, antwoord: 'De tekst van allebei.', versie };
  assert.equal((await site.post(wereld.beleid, `${pad}/antwoord`, samen)).status, 303);
});

test('de vorige visie geeft open vragen een concept met haar naam als bron; wat er al stond, blijft', async () => {
  const { site, wereld, pad } = await proef(true);
  await site.post(wereld.beleid, `${pad}/antwoord`, { ...ANTWOORD, code: 'D4', antwoord: 'Onze eigen ambitie.' });
  assert.match((await site.get(wereld.beleid, pad)).body, /Begin met de vorige visie/);
  assert.equal((await site.post(wereld.ketenpartner, `${pad}/vorige`)).status, 403);
  assert.equal((await site.post(wereld.beleid, `${pad}/vorige`)).status, 303);
  const doelen = (await site.get(wereld.beleid, `${pad}/vraag?code=D2`)).body;
  assert.match(doelen, /<textarea[^>]*>[^<]*vast gezicht[^<]*vijf dagen/);
  assert.match(doelen, /value="[^"]*Voorbeeldland[^"]*2019-2023/);
  assert.match(doelen, /Uit de vorige visie/);
  assert.match((await site.get(wereld.beleid, `${pad}/vraag?code=D4`)).body, /Onze eigen ambitie\./);
  // A second time changes nothing.
  await site.post(wereld.beleid, `${pad}/vorige`);
  assert.match((await site.get(wereld.beleid, `${pad}/vraag?code=D2`)).body, /name="versie" value="2"/);
  assert.match((await site.get(wereld.ketenpartner, `${pad}/regioanalyse`)).body, /geen bevestigde cijfers/);
});

test('zonder vorige visie is er niets om mee te beginnen', async () => {
  const { site, wereld, pad } = await proef();
  assert.equal((await site.post(wereld.beleid, `${pad}/vorige`)).status, 409);
});

test('een antwoord groeit uit tot een passage onder het hoofdstuk van zijn stap, en maar een keer', async () => {
  const { site, wereld, pad, id } = await proef();
  for (const code of ['V2', 'V3', 'F2']) await site.post(wereld.beleid, `${pad}/antwoord`, { ...ANTWOORD, code });
  assert.equal((await site.post(wereld.beleid, `${pad}/tekst`, { code: 'V2', versie: '1' })).status, 409);
  // Also from an English page: the vision itself is Dutch.
  assert.equal((await site.post(wereld.beleid, `/en${pad}/tekst`, { code: 'V2', versie: '2' })).status, 303);
  const [a, b] = await Promise.all(
    ['V3', 'F2'].map((code) => site.post(wereld.beleid, `${pad}/tekst`, { code, versie: '2' })),
  );
  assert.deepEqual([a?.status, b?.status], [303, 303]);
  assert.equal((await site.post(wereld.beleid, `${pad}/tekst`, { code: 'V2', versie: '2' })).status, 409);
  const passages = await site.engine.owner
    .selectFrom('passage')
    .select(['adres', 'soort', 'titel', 'ouder_id', 'id'])
    .where('visietraject_id', '=', id)
    .orderBy('adres')
    .execute();
  assert.deepEqual(
    passages.map(({ adres }) => adres),
    [1, 2, 3, 4, 5],
  );
  const hoofdstuk = passages.find(({ titel }) => titel === 'Voorwerk');
  assert.deepEqual(
    passages.filter(({ ouder_id }) => ouder_id === hoofdstuk?.id).map(({ titel }) => titel),
    ['Kenmerken van de regio', 'Cijfers'],
  );
  assert.equal(passages.find(({ titel }) => titel === 'Overschot')?.soort, 'financien');
  assert.match((await site.get(wereld.beleid, `${pad}/vraag?code=V2`)).body, /passage §2/);
});

test('terwijl mensen reageren, komt er niets bij in de tekst', async () => {
  const { site, wereld, pad, id } = await proef();
  await site.post(wereld.beleid, `${pad}/antwoord`, ANTWOORD);
  await site.engine.owner.updateTable('visietraject').set({ status: 'inspraak' }).where('id', '=', id).execute();
  assert.doesNotMatch((await site.get(wereld.beleid, `${pad}/vraag?code=V2`)).body, /Zet in de tekst/);
  assert.equal((await site.post(wereld.beleid, `${pad}/tekst`, { code: 'V2', versie: '2' })).status, 409);
});
