// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { beginReis, meldAanAls, type Reis } from '../support/reis.ts';

const INDICATOR = 'Iedereen veilig bij afsluiten';

const groep = (binnen: Page | Locator, naam: string | RegExp): Locator =>
  binnen
    .locator('fieldset')
    .filter({ has: ('page' in binnen ? binnen.page() : binnen).locator('legend', { hasText: naam }) });
const kies = (page: Page, naam: string | RegExp, keuze: string) =>
  groep(page, naam).getByLabel(keuze, { exact: true }).check();
const klik = (page: Page, knop: string | RegExp) => page.getByRole('button', { name: knop }).first().click();

/** Tries a step and expects to be refused with these sentences; goes back to the page after it. */
async function teVroeg(page: Page, knop: string, ...redenen: RegExp[]): Promise<void> {
  const waar = page.url();
  await klik(page, knop);
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Dit ging niet goed');
  const tekst = (await page.getByRole('main').textContent()) ?? '';
  for (const reden of redenen) assert.match(tekst, reden);
  await page.goto(waar);
}

describe('de rode draad, zonder JavaScript, als drie mensen', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_draad', 600);
  });
  after(() => reis.einde());

  test('een melding wordt beoordeeld, overgedragen, door de fasen gebracht en gesloten; daarna beweegt de indicator van het doel', async () => {
    const vt = await reis.bezoeker();
    const team = await reis.bezoeker();
    const analist = await reis.bezoeker();
    const bezoeker = await reis.bezoeker();
    await meldAanAls(analist, 'data-analist');
    await meldAanAls(vt, 'medewerker Veilig Thuis');
    await meldAanAls(team, 'Lokaal team Leiden');

    const doel = await doelMet(analist, INDICATOR);
    const eerst = await stand(analist, doel);
    await bezoeker.goto('/');
    const openbaarEerst = await inhoud(bezoeker);

    await meldNieuw(vt);
    await beoordeel(vt);
    await draagOver(vt, 'Lokaal team Leiden');
    await accepteer(team);
    await rolNooitLeeg(team);
    await doorDeFasen(team);
    await opnieuwGemeld(vt);

    const daarna = await stand(analist, doel);
    assert.equal(daarna.noemer, eerst.noemer + 1, 'a closed casus more');
    assert.equal(daarna.teller, eerst.teller + 1, 'and everyone in it was safe');
    await bezoeker.reload();
    assert.equal(await inhoud(bezoeker), openbaarEerst, 'the public page waits for publication');

    await analist.goto('/publicaties');
    await klik(analist, /publice/i);
    await bezoeker.reload();
    const openbaar = await bezoeker.request.get('/cijfers.json');
    const publicatie: unknown = await openbaar.json();
    assert.notEqual(await inhoud(bezoeker), openbaarEerst, 'published now');
    for (const getal of aantallen(publicatie))
      assert.ok(getal >= 10 && getal % 5 === 0, `${getal} is rounded to 5 and at least 10`);
  });
});

const inhoud = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

/** Every count in the open data, wherever it stands. */
function aantallen(data: unknown): number[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([naam, waarde]) =>
    (naam === 'teller' || naam === 'noemer') && typeof waarde === 'number' ? [waarde] : aantallen(waarde),
  );
}

/** The page of the goal that carries the indicator. */
async function doelMet(page: Page, indicator: string): Promise<string> {
  await page.goto('/rode-draad');
  const paden = await page
    .locator('main a[href*="/rode-draad/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  for (const pad of paden) {
    await page.goto(pad);
    if ((await inhoud(page)).includes(indicator)) return pad;
  }
  throw new Error('no goal carries the indicator');
}

/** Numerator and denominator of the indicator in the running quarter, as the page of the goal says them. */
async function stand(page: Page, doel: string): Promise<{ teller: number; noemer: number }> {
  await page.goto(doel);
  const tekst =
    (await page.locator('main').innerText())
      .split(INDICATOR)
      .slice(1)
      .find((deel) => deel.includes('tot en met vandaag')) ?? '';
  const [, teller, noemer] = /tot en met vandaag: ([\d.]+) van de ([\d.]+)/.exec(tekst) ?? [];
  return { teller: Number(teller), noemer: Number(noemer) };
}

async function meldNieuw(page: Page): Promise<void> {
  await page.goto('/meldingen/nieuw');
  await page.getByLabel('Kindermishandeling', { exact: true }).check();
  await klik(page, 'Melding vastleggen');
  assert.match((await page.getByRole('main').textContent()) ?? '', /Vul in wie de melding deed/, 'G01');
  assert.equal(await page.getByLabel('Kindermishandeling', { exact: true }).isChecked(), true, 'nothing typed is lost');
  await page.getByLabel('Wat vertelt de melder?').fill('Voorbeeldmelding van de reis');
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Leiden' });
  await page.getByLabel('Naam van de melder').fill('Reina Reiziger');
  await page.getByLabel('Hoedanigheid').selectOption('buurtbewoner');
  const persoon = groep(page, 'Persoon 1');
  await persoon.getByLabel('Voornaam').fill('Reinier');
  await persoon.getByLabel('Achternaam').fill('Reisverhaal');
  const kind = groep(page, 'Persoon 2');
  await kind.getByLabel('Voornaam').fill('Roosje');
  await kind.getByLabel('Achternaam').fill('Reisverhaal');
  await klik(page, 'Melding vastleggen');
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
}

async function beoordeel(page: Page): Promise<void> {
  await klik(page, 'In behandeling nemen');
  await teVroeg(
    page,
    'Besluiten',
    /Kies of de melding acuut/,
    /oordeel over acute/,
    /alle betrokkenen/,
    /Kies een besluit/,
  );
  await kies(page, /binnen 24 uur/, 'Acuut');
  await klik(page, 'Tussentijds bewaren');
  await teVroeg(page, 'Besluiten', /acuut.*direct/);
  await page.getByLabel('Wat is direct gedaan?').fill('Politie gebeld, moeder en kind zijn bij oma.');
  await kies(page, 'Acute veiligheid', 'Onveilig');
  await kies(page, 'Structurele veiligheid', 'Onbekend');
  await page.getByLabel(/Alle betrokkenen zijn genoemd/).check();
  await kies(page, /^Besluit/, 'Overdracht');
  await klik(page, 'Tussentijds bewaren');
  await teVroeg(page, 'Besluiten', /hierna verantwoordelijk/, /waarom u dit besluit/);
  await page.getByLabel('Wie is hierna verantwoordelijk?').selectOption({ label: 'Lokaal team Leiden' });
  await page.getByLabel('Waarom dit besluit?').fill('Eerder geweld, het gezin wil hulp.');
  await klik(page, 'Tussentijds bewaren');
  await klik(page, 'Besluiten');
}

async function draagOver(page: Page, naar: string): Promise<void> {
  await page.getByLabel(/^Naar/).selectOption({ label: naar });
  await page.getByLabel('Wat moet de ontvanger weten?').fill('Bel eerst oma.');
  await page.getByLabel('Veilig Thuis schakelt hulp in').check();
  await page.getByLabel('Met welk doel?').fill('Zicht op veiligheid.');
  await page.getByLabel('Waarom is dit nodig?').fill('Het team begint met het gezin.');
  await klik(page, 'Aanbieden');
  await page.waitForURL(/\/meldingen\//);
}

async function accepteer(page: Page): Promise<void> {
  await page.goto('/werkvoorraad');
  const paden = await page
    .locator('#inkomend a[href*="/overdrachten/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const pad of paden.toReversed()) {
    await page.goto(pad);
    if ((await inhoud(page)).includes('Bel eerst oma.')) break;
  }
  assert.match(
    (await page.getByRole('main').textContent()) ?? '',
    /blijft Veilig Thuis Hollands Midden verantwoordelijk/,
    'G06',
  );
  assert.doesNotMatch(
    (await page.getByRole('main').textContent()) ?? '',
    /Reina Reiziger/,
    'the reporter never goes along',
  );
  const ik = (await page.locator('header').textContent()) ?? '';
  for (const rol of ['Contactpersoon', 'Casusregisseur']) {
    const lijst = page.getByLabel(rol, { exact: true });
    const namen = await lijst.locator('option').allTextContents();
    await lijst.selectOption({ label: namen.find((naam) => naam && ik.includes(naam)) ?? '' });
  }
  await klik(page, 'Accepteren');
  await page.waitForURL(/\/casussen\//);
}

async function doorDeFasen(page: Page): Promise<void> {
  const casus = new URL(page.url()).pathname;
  await teVroeg(
    page,
    'Naar stabiele veiligheid',
    /geen veiligheidsvoorwaarde/,
    /veiligheidsplan/,
    /Reinier Reisverhaal/,
    /nog geen afspraak voor/,
  );
  await page.goto(`${casus}?tab=plan`);
  await page.getByLabel('Nieuwe voorwaarde').fill('Vader slaapt elders.');
  await klik(page, 'Voorwaarde stellen');
  await page.locator('#veiligheidsplan').getByRole('button', { name: 'Bewaren' }).click();
  for (const wie of ['Reinier Reisverhaal', 'Roosje Reisverhaal'])
    for (const deel of ['Risico', 'Herstel']) {
      await page.getByLabel('Voor wie').selectOption({ label: wie });
      await kies(page, 'Deel van het plan', deel);
      await page.getByLabel('Wat is afgesproken?').fill('Gaat naar de training.');
      await klik(page, 'Afspraak toevoegen');
    }
  await page.goto(`${casus}?tab=monitoring`);
  for (const wie of ['Reinier Reisverhaal', 'Roosje Reisverhaal'])
    await groep(page.locator('#oordelen'), wie).getByLabel('Veilig', { exact: true }).check();
  await klik(page, 'Oordeel vastleggen');
  await page.goto(casus);
  await klik(page, 'Naar stabiele veiligheid');
  await teVroeg(page, 'Naar herstel', /risicofactor/, /monitormoment/);
  await rondAf(page, casus, 'risico');
  await houdMoment(page, casus);
  await page.goto(casus);
  await klik(page, 'Naar herstel');
  await klik(page, 'Naar monitoring');
  await teVroeg(page, 'Afsluiten', /herstel zonder resultaat: 2/, /wat het gezin zelf vindt/);
  await rondAf(page, casus, 'herstel');
  await page.goto(`${casus}?tab=gezin`);
  await page.getByLabel('Wat vindt het gezin zelf?').fill('Het gaat goed met ons.');
  await klik(page, 'Bewaren');
  await page.goto(casus);
  await klik(page, 'Afsluiten');
  assert.match((await page.locator('h1 ~ p, .vb-kop__staat').first().textContent()) ?? '', /afgesloten/);
}

/** Opens what is folded; without JavaScript a details element opens by itself when its summary is clicked. */
async function rondAf(page: Page, casus: string, deel: string): Promise<void> {
  for (;;) {
    await page.goto(`${casus}?tab=plan`);
    const rij = page
      .locator('#afspraken tbody tr')
      .filter({ hasText: deel })
      .filter({ has: page.locator('details') })
      .first();
    if ((await rij.count()) === 0) return;
    await rij.locator('summary').click();
    await rij.getByLabel('Resultaat').fill('Het is gelukt.');
    await rij.getByRole('button').click();
  }
}

async function houdMoment(page: Page, casus: string): Promise<void> {
  await page.goto(`${casus}?tab=monitoring`);
  const moment = page.locator('#monitormomenten details').first();
  await moment.locator('summary').click();
  await moment.getByLabel('Met wie is gesproken?').fill('Vader en kind, ieder apart');
  for (const wie of ['Reinier Reisverhaal', 'Roosje Reisverhaal'])
    await groep(moment, wie).getByLabel('Veilig', { exact: true }).check();
  await moment.getByRole('button').click();
}

/** G14: a role ends only by handing it to someone else. */
async function rolNooitLeeg(page: Page): Promise<void> {
  const casus = new URL(page.url()).pathname;
  await page.goto(`${casus}?tab=gezin`);
  const rollen = page.locator('#rollen');
  await rollen.locator('summary').click();
  const nu = ((await rollen.locator('li', { hasText: 'Contactpersoon' }).textContent()) ?? '').split(':')[1] ?? '';
  await groep(rollen, 'Rol').getByLabel('Contactpersoon', { exact: true }).check();
  const lijst = rollen.getByLabel('Opvolger');
  const namen = await lijst.locator('option').allTextContents();
  await lijst.selectOption({ label: namen.find((naam) => naam && nu.includes(naam)) ?? '' });
  await rollen.getByRole('button', { name: 'Rol overdragen' }).click();
  assert.match(await inhoud(page), /Zonder opvolger kan een rol niet eindigen/, 'G14');
  await page.goto(casus);
}

/** G08: the closed casus takes no melding; someone who is known makes a new one, linked, and the melding a hermelding. */
async function opnieuwGemeld(page: Page): Promise<void> {
  await page.goto('/meldingen/nieuw');
  await page.getByLabel('Kindermishandeling', { exact: true }).check();
  await page.getByLabel('Wat vertelt de melder?').fill('Voorbeeldmelding: opnieuw zorgen');
  await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Leiden' });
  await page.getByLabel('Naam van de melder').fill('Bram Buurman');
  await page.getByLabel('Hoedanigheid').selectOption('buurtbewoner');
  await groep(page, 'Persoon 1').getByLabel('Voornaam').fill('Reinier');
  await groep(page, 'Persoon 1').getByLabel('Achternaam').fill('Reisverhaal');
  await klik(page, 'Melding vastleggen');
  await groep(page, /al bekend/)
    .getByLabel(/Reinier Reisverhaal/)
    .check();
  await klik(page, 'Melding vastleggen');
  await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
  const tekst = await inhoud(page);
  assert.match(tekst, /hermelding, een betrokkene/);
  assert.match(tekst, /afgesloten/, 'the closed casus is shown beside it');
}
