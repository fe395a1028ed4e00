// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, gewicht, meldAanAls, type Reis } from '../support/reis.ts';

const klik = (page: Page, knop: string | RegExp) =>
  page.getByRole('button', { name: knop, exact: true }).first().click();
const hoofd = (page: Page) => page.locator('main').innerText();

/** Begins a visietraject that follows the vision of the example region; gives its path. */
async function beginTraject(page: Page): Promise<string> {
  await page.goto('/visietrajecten');
  await page.getByLabel('Naam van de nieuwe visie').fill('Verzonnen visie 2031-2034');
  for (const veld of ['gebied', 'trekker', 'vorigeVisie'])
    await page.locator(`select[name=${veld}]`).selectOption({ index: 1 });
  await page.locator('input[name=looptijdVan]').fill('2031-01-01');
  await page.locator('input[name=looptijdTot]').fill('2034-12-31');
  await page.locator('input[name=vaststellingsregel]').first().check();
  await klik(page, 'Begin een visietraject');
  await page.waitForURL(/\/visietrajecten\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

describe('samen een visie schrijven', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_tekst', 20);
  });
  after(() => reis.einde());

  test('van de vorige visie naar een bevroren tekst, met een suggestie van een ketenpartner', async () => {
    const eva = await reis.bezoeker();
    await meldAanAls(eva, 'Eva Raadsma');
    const traject = await beginTraject(eva);
    await eva.goto(`${traject}/tekst`);
    await klik(eva, 'Begin met de vorige visie');
    await eva.goto(`${traject}/tekst/versies`);
    await eva.getByLabel('Naam', { exact: true }).fill('Eerste concept');
    await klik(eva, 'Bevries de tekst');
    await eva.goto(`${traject}/tekst/vorige?stand=gebleven`);
    const doel = await eva.locator('a[href*="/passages/"]').first().getAttribute('href');
    assert.ok(doel);

    const yara = await reis.bezoeker();
    await meldAanAls(yara, 'Yara Kettingh');
    await yara.goto(doel);
    await yara.locator('#voorstel textarea[name=tekst]').fill('Ieder gezin heeft een vast gezicht dat blijft.');
    await yara.locator('#voorstel textarea[name=toelichting]').fill('Zo zeggen onze bewoners het.');
    await klik(yara, 'Doe een suggestie');
    assert.match(await hoofd(yara), /Suggestie van Yara Kettingh/);

    // Somebody else is ahead, in another window.
    const voor = await reis.bezoeker();
    await meldAanAls(voor, 'Thomas Kaarsgaren');
    await voor.goto(doel);
    await eva.goto(doel);
    await voor.locator('#wijzigen textarea[name=tekst]').fill('Ieder gezin heeft een vast gezicht.');
    await klik(voor, 'Bewaar de wijziging');
    await eva.locator('#wijzigen textarea[name=tekst]').fill('Elk gezin kent een vast gezicht.');
    await klik(eva, 'Bewaar de wijziging');
    assert.match(await hoofd(eva), /Er is niets kwijt/);
    assert.equal(await eva.locator('#wijzigen textarea[name=tekst]').inputValue(), 'Elk gezin kent een vast gezicht.');
    const scherm = await reis.bezoeker({ javaScript: true });
    await klik(eva, 'Bewaar de wijziging');

    await eva.goto(`${traject}/tekst/suggesties?status=open`);
    await eva.locator('#suggesties a').first().click();
    assert.match(await hoofd(eva), /De passage is gewijzigd sinds dit voorstel/);
    const suggestie = new URL(eva.url()).pathname;
    await meldAanAls(scherm, 'Eva Raadsma');
    await bekijk(scherm, [{ naam: 'suggestie', pad: suggestie }]);
    await eva.locator('form[action$="/overnemen"] input[name=reden]').fill('Mooi gezegd.');
    await klik(eva, 'Neem over');
    await yara.goto(suggestie);
    assert.match(await hoofd(yara), /Overgenomen door Eva Raadsma[\s\S]*Mooi gezegd/);

    await eva.goto(`${traject}/tekst/nieuw`);
    await eva.locator('select[name=soort]').selectOption('cijfer');
    await eva.getByLabel(/^Titel/).fill('Meldingen');
    await eva.locator('details summary').first().click();
    await eva.locator('input[name=waarde]').fill('.');
    await klik(eva, 'Voeg een passage toe');
    assert.match(await hoofd(eva), /niet bekend/);

    const versies = await reis.bezoeker();
    await meldAanAls(versies, 'Eva Raadsma');
    await versies.goto(`${traject}/tekst/versies`);
    const versie = await versies.locator('#versies a').first().getAttribute('href');
    const deel = (naam: string) => ({
      naam: `tekst-${naam || 'schrijven'}`,
      pad: `${traject}/tekst${naam && `/${naam}`}`,
    });
    await bekijk(scherm, [
      ...['', 'nieuw', 'lezen', 'suggesties', 'versies', 'verschil', 'vorige', 'begrippen', 'cijfers', 'eenvoudig'].map(
        deel,
      ),
      { naam: 'passage', pad: doel },
      { naam: 'versie', pad: versie ?? '' },
    ]);
    for (const pad of [`${traject}/tekst`, `${traject}/tekst/verschil`, `${traject}/tekst/vorige`, doel])
      assert.ok((await gewicht(scherm, pad)) <= 60_000, pad);
  });

  test('wat getypt is en nog niet bewaard, staat er na opnieuw openen weer', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto('/visietrajecten');
    await page.locator('#trajecten a').first().click();
    await page.goto(`${page.url()}/tekst`);
    await page.locator('.vb-passage__voet a').first().click();
    const veld = page.locator('#wijzigen textarea[name=tekst]');
    await veld.fill('Half af');
    await page.reload();
    assert.equal(await veld.inputValue(), 'Half af');
    assert.match(await hoofd(page), /Wat u eerder typte, staat er weer/);
  });
});
