// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { beginReis, bekijk, gewicht, meldAanAls, toegankelijk, type Reis } from '../support/reis.ts';

const LIMIET = 60_000;
const STRAAT = 'Nergenspad';

const inhoud = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
/** A form by its address; what is folded away is opened first. */
async function formulier(page: Page, einde: string): Promise<Locator> {
  const gevonden = page.locator(`form[action$="${einde}"]`).first();
  const uitklap = page.locator('details', { has: page.locator(`form[action$="${einde}"]`) });
  for (const een of await uitklap.all())
    if (!(await een.evaluate((deel) => deel.hasAttribute('open')))) await een.locator('summary').first().click();
  return gevonden;
}
const verstuur = (form: Locator) => form.locator('button[type=submit]').click();

/** Types a melding of one person; the address is the same each time. */
async function meld(page: Page, voornaam: string, achternaam: string, geboren: string): Promise<string> {
  await page.goto('/meldingen/nieuw');
  await page.getByLabel('(Ex-)partnergeweld').check();
  await page.getByLabel('Wat vertelt de melder?').fill('Voorbeeld: verzonnen.');
  await page.locator('select[name=gemeente]').selectOption({ label: 'Leiden' });
  await page.locator('input[name=melder]').fill('Voorbeeldmelder');
  await page.locator('select[name=hoedanigheid]').selectOption('buurtbewoner');
  await page.locator('input[name=voornaam1]').fill(voornaam);
  await page.locator('input[name=achternaam1]').fill(achternaam);
  await page.locator('input[name=geboortedatum1]').fill(geboren);
  await page.getByText('Adres van het gezin').click();
  await page.locator('input[name=postcode]').fill('0001 zz');
  await page.locator('input[name=huisnummer]').fill('11');
  await page.locator('input[name=straat]').fill(STRAAT);
  await page.getByRole('button', { name: 'Melding vastleggen' }).click();
  await page.waitForLoadState();
  return inhoud(page);
}

async function zoek(page: Page, wat: string): Promise<string> {
  await page.goto('/zoeken');
  await page.locator('main input[name=zoek]').fill(wat);
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  return inhoud(page);
}

describe('mensen, zonder JavaScript: gevonden, verbeterd, samengevoegd en afgeschermd', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_personen', 300);
  });
  after(() => reis.einde());

  test('wie bekend is wordt herkend, een fout wordt verbeterd, twee rijen worden een en weer twee', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Vera Klaver');
    await meld(page, 'Quirina', 'Quasters', '1980-02-03');
    // Day and month exchanged and a letter wrong: the form asks whether it is her; it is recorded as someone else.
    const gevraagd = await meld(page, 'Quirina', 'Quastars', '1980-03-02');
    assert.match(gevraagd, /Is dit iemand die al bekend is/);
    assert.match(gevraagd, /Quirina Quasters, 3 februari 1980, Leiden, casussen: 1/);
    await page.getByLabel('Nee, dit is iemand anders').check();
    await page.getByRole('button', { name: 'Melding vastleggen' }).click();
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}$/);

    assert.match(await zoek(page, '0001ZZ 11'), /2 gevonden/);
    await page.getByRole('link', { name: 'Quirina Quastars' }).click();
    assert.match(await inhoud(page), /Misschien dezelfde persoon/);
    const verbeteren = await formulier(page, '/verbeteren');
    await verbeteren.locator('input[name=achternaam]').fill('Quasters');
    await verbeteren.locator('input[name=bsn]').fill('123456789');
    await verbeteren.locator('input[name=reden]').fill('Verkeerd gespeld aan de telefoon');
    await verstuur(verbeteren);
    assert.match(await inhoud(page), /Dit is geen geldig BSN/);
    const opnieuw = await formulier(page, '/verbeteren');
    await opnieuw.locator('input[name=bsn]').fill('');
    await verstuur(opnieuw);
    assert.match(await inhoud(page), /Quirina Quastars.*Verkeerd gespeld/s);

    const samen = await formulier(page, '/samenvoegen');
    await samen.getByLabel(/Quirina Quasters, 3 februari/).check();
    await samen.locator('input[name=reden]').fill('Zelfde paspoort');
    await verstuur(samen);
    assert.match(await inhoud(page), /Deze persoon is samengevoegd met/);
    assert.match(await zoek(page, 'quirina quasters'), /1 gevonden.*Leiden.*2/s);
    await page.getByRole('link', { name: 'Quirina Quasters' }).click();
    const los = await formulier(page, '/ontkoppelen');
    await los.locator('input[name=reden]').fill('Toch een zus');
    await verstuur(los);
    assert.match(await inhoud(page), /Toch een zus/);
    assert.match(await zoek(page, 'quirina quasters'), /2 gevonden/);
  });

  test('een adres dat geheim wordt, is nergens meer te zien, en te openen met een reden door wie genoemd is', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Vera Klaver');
    await meld(page, 'Xandra', 'Xylofoon', '1979-09-09');
    await zoek(page, 'xandra xylofoon');
    await page.getByRole('link', { name: 'Xandra Xylofoon' }).click();
    assert.match(await inhoud(page), new RegExp(STRAAT));
    const waar = page.url();
    await verstuur(await formulier(page, '/afschermen'));
    assert.doesNotMatch(await inhoud(page), new RegExp(STRAAT));
    assert.match(await inhoud(page), /afgeschermd/);
    const openen = await formulier(page, '/openen');
    await openen.locator('input[name=reden]').fill('Huisbezoek vandaag');
    await verstuur(openen);
    assert.match(await inhoud(page), new RegExp(`${STRAAT} 11, 0001 ZZ`));
    await page.goto(waar);
    assert.doesNotMatch(await inhoud(page), new RegExp(STRAAT));
    assert.doesNotMatch(await zoek(page, '0001ZZ 11'), /Xylofoon/);
  });

  test('de bladzijde van een persoon, in beide talen, breed en smal', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Vera Klaver');
    await zoek(page, 'quirina quasters');
    const pad = await page.locator('main a[href*="/personen/"]').first().getAttribute('href');
    assert.ok(pad);
    await bekijk(page, [{ naam: 'persoon', pad }]);
    assert.ok((await gewicht(page, pad)) <= LIMIET);
    for (const breedte of [1280, 360]) {
      await page.setViewportSize({ width: breedte, height: 900 });
      await page.goto(pad);
      for (const een of await page.locator('main details').all())
        await een.evaluate((deel) => deel.setAttribute('open', ''));
      await toegankelijk(page, `a person with everything open at ${breedte} px`);
    }
  });
});
