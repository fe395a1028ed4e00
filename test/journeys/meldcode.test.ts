// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, gewicht, meldAanAls, type Reis } from '../support/reis.ts';

const LIMIET = 60_000;
const klik = (page: Page, knop: string) => page.getByRole('button', { name: knop, exact: true }).first().click();
const inhoud = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

/** Opens what is folded away and gives the form in it. */
async function klapUit(page: Page, titel: string) {
  const vak = page.locator('details', { has: page.locator('summary', { hasText: titel }) }).first();
  if (!(await vak.evaluate((element) => element.hasAttribute('open')))) await vak.locator('summary').first().click();
  return vak;
}

async function legStapVast(page: Page, stap: number, bevinding: string): Promise<void> {
  const vak = await klapUit(page, `Stap ${stap} vastleggen`);
  await vak.getByLabel('Wat kwam eruit, of waarom slaat u over?').fill(bevinding);
  await vak.getByRole('button', { name: `Stap ${stap} bewaren` }).click();
}

describe('de meldcode in een browser', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_meldcode', 100);
  });
  after(() => reis.einde());

  test('elke bladzijde is in beide talen, breed en smal, te lezen en toegankelijk', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Aisha Wijngaard');
    await page.goto('/meldcode');
    const adres = async (kenmerk: string) =>
      (await page.getByRole('link', { name: kenmerk, exact: true }).getAttribute('href')) ?? '';
    const [gewoon, dwang, hulp] = [await adres('LL-118'), await adres('LL-204'), await adres('LL-087')];
    await bekijk(page, [
      { naam: 'meldcode', pad: '/meldcode' },
      { naam: 'meldcode-signaal', pad: '/meldcode/signalen/nieuw' },
      { naam: 'meldcode-traject', pad: gewoon },
      { naam: 'meldcode-omgekeerd', pad: dwang },
      { naam: 'meldcode-hulp', pad: hulp },
      { naam: 'meldcode-afdruk', pad: `${hulp}/afdruk` },
      { naam: 'meldcode-melding', pad: `${gewoon}/melding` },
    ]);
    for (const pad of [gewoon, `${gewoon}/melding`]) {
      const bytes = await gewicht(page, pad);
      assert.ok(bytes <= LIMIET, `${pad} sends ${bytes} bytes`);
    }
  });

  test('van een eerste signaal naar een melding, zonder JavaScript', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Femke Kruithof');
    assert.match(await inhoud(page), /Mijn meldcodetrajecten[^]*LL-118/, 'de werkvoorraad toont eigen trajecten');
    await page.getByRole('link', { name: 'Meldcode', exact: true }).click();
    await page.getByRole('link', { name: 'Nieuw signaal' }).click();
    await page.getByLabel('Kenmerk').fill('LL-900');
    await page.getByLabel('Wat zag of hoorde u?').fill('Striemen op de rug bij gym');
    await page.getByLabel('Zelf gezien of gehoord').check();
    await page.getByLabel('Kinderen, zorgen').check();
    await klik(page, 'Signaal bewaren');
    await page.getByRole('button', { name: 'Traject beginnen LL-900' }).click();
    for (const stap of [4, 1, 2, 3, 5]) await legStapVast(page, stap, `Bevinding van stap ${stap}`);
    assert.match(await inhoud(page), /Bevinding van stap 4[^]*Femke Kruithof/);
    const groep = (naam: string) => page.locator('fieldset', { has: page.locator('legend', { hasText: naam }) });
    for (const [vraag, antwoord] of [
      [1, 'Ja'],
      [2, 'Ja'],
    ] as const) {
      await groep(`Antwoord op afweging ${vraag}`).getByLabel(antwoord, { exact: true }).check();
      await page.getByLabel(`Waarom dit antwoord op afweging ${vraag}?`).fill('Letsel');
    }
    await klik(page, 'Afwegingen bewaren');
    assert.match(await inhoud(page), /Meld nu: het is acuut of structureel onveilig/);
    await groep('Is melden nodig?').getByLabel('Ja', { exact: true }).check();
    await groep('zelf hulp?').getByLabel('Nee', { exact: true }).check();
    await page.getByLabel('Waarom dit besluit?').fill('Het kind is niet veilig');
    await page.getByLabel('Wie is eindverantwoordelijk?').selectOption({ label: 'Aisha Wijngaard' });
    await klik(page, 'Besluiten bewaren');
    await page.getByRole('link', { name: 'Melden', exact: true }).click();
    assert.match(await page.getByLabel('Wat is er aan de hand?').inputValue(), /Striemen op de rug/);
    assert.equal(await page.getByLabel('Uw naam').inputValue(), 'Femke Kruithof');
    await page.getByLabel('Kindermishandeling', { exact: true }).check();
    await groep('Weet het gezin').getByLabel('Ja', { exact: true }).check();
    await groep('Persoon 1').getByLabel('Voornaam').fill('Reisje');
    await page.getByLabel('Hoe bent u te bereiken?').fill('school');
    await klik(page, 'Melding versturen');
    const tekst = await inhoud(page);
    assert.match(tekst, /Gemeld bij Veilig Thuis: B-\d{4}-\d{6}/);
    assert.doesNotMatch(tekst, /Reisje/, 'wie genoemd werd, blijft hier niet');
  });
});
