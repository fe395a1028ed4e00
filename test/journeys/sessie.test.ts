// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, meldAanAls, type Reis } from '../support/reis.ts';

const verhaal = (page: Page) => page.getByLabel('Wat vertelt de melder?');
const leg = (page: Page) => page.getByRole('button', { name: 'Melding vastleggen' }).click();
/** Signs in on the page that is open, where a lost session leads. */
async function meldWeerAan(page: Page, wie: string, nietWie = 'niemand'): Promise<void> {
  await page.getByRole('searchbox').fill(wie);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const rij = page.getByRole('row').filter({ hasText: wie }).filter({ hasNotText: nietWie });
  await rij.getByRole('button').first().click();
}

describe('niets wat getypt is gaat verloren', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_sessie', 20);
  });
  after(() => reis.einde());

  async function begin(): Promise<Page> {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Vera Klaver');
    await page.goto('/meldingen/nieuw');
    await verhaal(page).fill('Half gesprek');
    return page;
  }
  const eindigSessies = () => reis.engine.owner.deleteFrom('sessie').execute();

  for (const [hoe, verlies] of [
    ['de cookie weg is', (page: Page): Promise<unknown> => page.context().clearCookies()],
    ['de sessie voorbij is', eindigSessies],
  ] as const)
    test(`als ${hoe}, komt wie opnieuw aanmeldt terug op het ingevulde formulier`, async () => {
      const page = await begin();
      await page.getByLabel('Kindermishandeling', { exact: true }).check();
      await page.locator('summary').filter({ hasText: 'Meer personen' }).click();
      await page.getByLabel('Achternaam').nth(4).fill('Vijfde');
      await verlies(page);
      await leg(page);
      await page.waitForURL(/\/aanmelden/);
      assert.equal(await page.getByText('Half gesprek').count(), 0, 'the sign-in page shows nothing of it');
      await meldWeerAan(page, 'Vera Klaver');
      await page.waitForURL(/\/meldingen\/nieuw/);
      assert.equal(await verhaal(page).inputValue(), 'Half gesprek');
      assert.ok(await page.getByLabel('Kindermishandeling', { exact: true }).isChecked());
      assert.ok(await page.getByLabel('Achternaam').nth(4).isVisible(), 'a filled row is not folded away');
      assert.equal(await page.getByLabel('Achternaam').nth(4).inputValue(), 'Vijfde');
      await page.getByRole('status').filter({ hasText: 'staat er weer' }).waitFor();
    });

  test('wie zich in een ander tabblad weer aanmeldde, raakt bij versturen ook niets kwijt', async () => {
    const page = await begin();
    await page.context().clearCookies();
    const ander = await page.context().newPage();
    await meldAanAls(ander, 'Vera Klaver');
    await leg(page);
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Nieuwe melding' }).waitFor();
    await page.goto('/meldingen/nieuw');
    assert.equal(await verhaal(page).inputValue(), 'Half gesprek');
  });

  test('een ander in hetzelfde tabblad ziet niets van wat de eerste typte', async () => {
    const page = await begin();
    await eindigSessies();
    await leg(page);
    await page.waitForURL(/\/aanmelden/);
    await meldWeerAan(page, 'medewerker Veilig Thuis', 'Vera Klaver');
    await page.waitForURL(/\/meldingen\/nieuw/);
    assert.equal(await verhaal(page).inputValue(), '');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  test('wat is vastgelegd, komt niet nog eens terug', async () => {
    const page = await begin();
    await page.getByLabel('Kindermishandeling', { exact: true }).check();
    await page.getByLabel('Gemeente', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Naam van de melder').fill('Bel Sessie');
    await page.getByLabel('Hoedanigheid').selectOption({ index: 1 });
    await page.getByLabel('Voornaam').first().fill('Sessiekind');
    await page.getByLabel('Achternaam').first().fill('Sessienaam');
    await leg(page);
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
    await page.goto('/meldingen/nieuw');
    assert.equal(await verhaal(page).inputValue(), '');
  });
});
