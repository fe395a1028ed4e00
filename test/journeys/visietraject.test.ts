// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, dayOf, instant } from '../../src/platform/dates.ts';
import { maakWereld, type Persona, type Wereld } from '../support/database.ts';
import { beginReis, type Reis } from '../support/reis.ts';
import { drukAf } from '../support/stukken.ts';
import { druk, formulier, verstuur, volg, vulIn } from '../support/toetsen.ts';

const vandaag = dayOf(instant(new Date().toISOString()));
const NIEUW = 'Wie met gezinnen werkt, ziet gevaar vroeg, begint er zelf over en laat niemand los.';

/** From the first question until the vision of the region, as six people, with the keyboard alone and without JavaScript. */
async function loop(reis: Reis, wereld: Wereld, taal: '' | '/en'): Promise<void> {
  const { owner } = wereld.engine;
  const bij = { regio_id: wereld.regioId };
  const meldAan = async (wie: Persona): Promise<Page> => {
    const page = await reis.bezoeker();
    await page.goto(`${taal}/aanmelden?zoek=${encodeURIComponent(wie.naam)}`);
    await druk(page, page.locator('form[method=post][action$="/aanmelden"] button').first());
    return page;
  };
  const leiding = await meldAan(wereld.leiding);
  const beleid = await meldAan(wereld.beleid);
  const griffier = await meldAan(wereld.griffier);
  const partner = await meldAan(wereld.ketenpartner);
  const inwoner = await reis.bezoeker();

  // The project leader begins the traject and fixes who takes part.
  await druk(leiding, leiding.locator('nav a[href$="/visietrajecten"]').first());
  const gebied = await owner
    .selectFrom('gebied')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .executeTakeFirstOrThrow();
  await verstuur(leiding, '/visietrajecten', {
    naam: `Voorbeeldvisie ${taal}`,
    gebied: gebied.id,
    trekker: wereld.gemeente,
    looptijdVan: addDays(vandaag, 200),
    looptijdTot: addDays(vandaag, 1600),
    vaststellingsregel: 'alleRaden',
  });
  const pad = new URL(leiding.url()).pathname;
  const id = pad.split('/').at(-1) ?? '';
  const in_ = { ...bij, visietraject_id: id };
  const stap = async (naam: string) => {
    await leiding.goto(pad);
    await verstuur(leiding, `/stappen/${naam}`);
    assert.equal(new URL(leiding.url()).pathname, pad, naam);
  };
  await verstuur(leiding, '/leden');

  // One question is answered by hand; the others were, in the weeks before.
  await owner
    .updateTable('spoorantwoord')
    .set({ status: 'afgestemd', antwoord: 'Voorbeeldantwoord' })
    .where((eb) => eb.and(in_))
    .where('code', '<>', 'V1')
    .execute();
  await leiding.goto(pad);
  assert.equal(await formulier(leiding, '/stappen/proces-afspreken').count(), 0, 'G1 is still closed');
  await volg(leiding, '/spoorboekje');
  await volg(leiding, 'code=V1');
  await verstuur(leiding, '/spoorboekje/antwoord', { antwoord: 'Alle gemeenten van de regio', status: 'afgestemd' });
  await stap('proces-afspreken');

  // The municipality plans its college and its council.
  await beleid.goto(`${pad}/gemeenten?gemeente=${wereld.gemeente}`);
  await verstuur(beleid, '/routestappen', { orgaan: 'college', rol: 'vrijgevenInspraak', gepland: vandaag });
  await beleid.goto(`${pad}/gemeenten?gemeente=${wereld.gemeente}`);
  await verstuur(beleid, '/routestappen', { orgaan: 'raad', rol: 'vaststellen', gepland: vandaag });
  await stap('tekst-opstellen');

  // The text: a goal, other words from a partner, taken over, frozen.
  await leiding.goto(`${pad}/tekst/nieuw`);
  await verstuur(leiding, '/tekst/nieuw', {
    soort: 'doel',
    nummer: '1.1',
    tekst: 'Wie met gezinnen werkt, ziet gevaar vroeg.',
  });
  await stap('tekst-afstemmen');
  const { id: passage } = await owner
    .selectFrom('passage')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  await partner.goto(`${pad}/passages/${passage}`);
  await verstuur(partner, '/suggesties', {
    tekst: 'Wie met gezinnen werkt, ziet gevaar vroeg en begint er zelf over.',
  });
  const suggestie = await owner
    .selectFrom('suggestie')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  await leiding.goto(`${pad}/suggesties/${suggestie.id}`);
  await verstuur(leiding, '/overnemen');
  await leiding.goto(`${pad}/tekst/versies`);
  await verstuur(leiding, '/tekst/versies', { naam: 'Versie voor de inspraak', soort: 'inspraakversie' });

  // The clerk records that the college released it; the municipality opens its window.
  const routestap = (orgaan: 'college' | 'raad') =>
    owner
      .selectFrom('routestap')
      .select('id')
      .where((eb) => eb.and({ ...in_, orgaan }))
      .executeTakeFirstOrThrow();
  const besluit = async (orgaan: 'college' | 'raad', velden: Readonly<Record<string, string>>) => {
    const adres = `${pad}/routestappen/${(await routestap(orgaan)).id}`;
    await griffier.goto(adres);
    await verstuur(griffier, '/stappen/agenderen');
    await griffier.goto(adres);
    await verstuur(griffier, '/besluiten', { datum: vandaag, uitkomst: 'conform', ...velden });
  };
  await besluit('college', {});
  await beleid.goto(`${pad}/vensters?gemeente=${wereld.gemeente}`);
  await verstuur(beleid, '/vensters', { van: vandaag, tot: addDays(vandaag, 28) });
  await leiding.goto(`${pad}/inspraak`);
  const versie = await owner
    .selectFrom('tekstversie')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  await verstuur(leiding, '/inspraak/rondes', { tekstversie: versie.id });
  await stap('inspraak-openen');

  // A resident without an account reads the text, reacts, and keeps a code.
  await inwoner.goto(`${taal}/inspraak`);
  const lezen = inwoner
    .locator('main form[action$="/inspraak/lezen"]')
    .filter({ has: inwoner.locator(`option[value="${wereld.gemeente}"]`) });
  const ronde = await owner
    .selectFrom('inspraakronde')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  const eigen = lezen.filter({ has: inwoner.locator(`input[name=ronde][value="${ronde.id}"]`) });
  await vulIn(inwoner, eigen, { gemeente: wereld.gemeente });
  await druk(inwoner, eigen.locator('button').first());
  await druk(inwoner, inwoner.locator(`main button[value="${passage}"]`));
  await verstuur(inwoner, '/inspraak/versturen', { indiener: 'inwoner', tekst: 'Laat gezinnen niet te vroeg los.' });
  const code = (await inwoner.locator('main').innerText()).match(/[0-9a-z]{4}(?:-[0-9a-z]{4}){3,}/)?.[0];
  assert.ok(code, await inwoner.locator('main').innerText());

  // Four weeks go by.
  await owner
    .updateTable('inspraakvenster')
    .set({ van: addDays(vandaag, -29), tot: addDays(vandaag, -1) })
    .where((eb) => eb.and(in_))
    .execute();
  await owner
    .updateTable('reactie')
    .set({ ontvangen_op: addDays(vandaag, -1) })
    .where((eb) => eb.and(in_))
    .execute();
  await stap('inspraak-sluiten');

  // The reaction is split, answered with a change of the text, and published.
  const reactie = await owner
    .selectFrom('reactie')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  await beleid.goto(`${pad}/reacties/${reactie.id}`);
  await verstuur(beleid, '/punten', { tekst: 'Laat gezinnen niet te vroeg los.', passage });
  await beleid.goto(`${pad}/reacties/${reactie.id}`);
  await verstuur(beleid, '/stappen/reactie-splitsen');
  const punt = await owner
    .selectFrom('reactiepunt')
    .select('id')
    .where((eb) => eb.and(in_))
    .executeTakeFirstOrThrow();
  await beleid.goto(`${pad}/punten/${punt.id}`);
  await verstuur(beleid, '/wijziging', { nieuweTekst: NIEUW });
  const wijziging = await owner
    .selectFrom('reactiepunt')
    .select('wijziging_id')
    .where('id', '=', punt.id)
    .executeTakeFirstOrThrow();
  await beleid.goto(`${pad}/punten/${punt.id}`);
  await verstuur(beleid, `/punten/${punt.id}`, {
    afdoening: 'verwerktInVisie',
    antwoord: 'Dat staat nu in het doel.',
    motivering: 'Loslaten is wat gezinnen het meest noemen.',
    wijziging: wijziging.wijziging_id ?? '',
  });
  await leiding.goto(`${pad}/punten`);
  await verstuur(leiding, '/punten/vaststellen');
  await leiding.goto(`${pad}/punten`);
  await verstuur(leiding, '/punten/terugkoppelen');

  // The nota and the papers are made in the background; then the council decides.
  await leiding.goto(`${pad}/stukken`);
  await verstuur(leiding, '/stukken');
  await drukAf(wereld);
  await stap('aan-raden-voorleggen');
  await besluit('raad', { voor: '30', tegen: '2' });
  await stap('visie-vaststellen');

  // The vision is there with the words of the resident, who finds with the code what was done.
  const visie = await owner
    .selectFrom('visietraject')
    .select(['status', 'visie_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.equal(visie.status, 'vastgesteld');
  await volg(leiding, `/visies/${visie.visie_id}`);
  assert.match(await leiding.locator('main').innerText(), new RegExp(NIEUW));
  await inwoner.goto(`${taal}/inspraak/volgen`);
  await verstuur(inwoner, '/inspraak/volgen', { volgcode: code });
  assert.match(await inwoner.locator('main').innerText(), /Dat staat nu in het doel\./);
}

describe('van spoorboekje tot vastgestelde visie', () => {
  for (const [naam, taal] of [
    ['in het Nederlands', ''],
    ['in het Engels', '/en'],
  ] as const)
    test(`${naam}, met alleen het toetsenbord en zonder JavaScript`, async () => {
      const reis = await beginReis(`visietraject${taal.replace('/', '_')}`, 0);
      try {
        await loop(reis, await maakWereld(reis.engine), taal);
      } finally {
        await reis.einde();
      }
    });
});
