// SPDX-License-Identifier: EUPL-1.2
// A resident reads the text, reacts without an account and follows what was done with it; officials split, answer and publish.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { maakWereld, type Wereld } from '../support/database.ts';
import { maakInspraak, zetStatus, type Inspraaktoneel } from '../support/inspraak.ts';
import { beginReis, meldAanAls, toegankelijk, type Reis } from '../support/reis.ts';

const BEELD = process.env['VERBAND_BEELD'];

describe('inspraak van de eerste regel tot de terugkoppeling', () => {
  let reis: Reis;
  let wereld: Wereld;
  let toneel: Inspraaktoneel;
  before(async () => {
    reis = await beginReis('inspraakreis', 20);
    wereld = await maakWereld(reis.engine);
    toneel = await maakInspraak(wereld);
  });
  after(() => reis.einde());

  let beelden = 0;
  async function bekijk(page: Page, waar: string, axe = true): Promise<void> {
    // Axe itself needs JavaScript.
    if (axe) await toegankelijk(page, waar);
    const breed = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(breed <= 0, `${waar} schuift opzij: ${breed}`);
    if (BEELD)
      await page.screenshot({ path: `${BEELD}/${String(beelden++).padStart(2, '0')}-${waar}.png`, fullPage: true });
  }

  /** Reads, reacts and gives the follow code. */
  async function reageer(page: Page, tekst: string, taal = ''): Promise<string> {
    await page.goto(`${taal}/inspraak`);
    await page.locator(`form:has(input[value="${toneel.ronde}"]) select`).selectOption(wereld.gemeente);
    await page.locator(`form:has(input[value="${toneel.ronde}"]) button`).click();
    await page.locator(`button[name=passage][value="${toneel.passage}"]`).click();
    await page.locator('input[name=indiener][value=inwoner]').check();
    await page.locator('textarea[name=tekst]').fill(tekst);
    await page.locator('form[action$="/inspraak/versturen"] button').click();
    return (await page.locator('main strong').first().textContent()) ?? '';
  }

  test('een inwoner reageert zonder JavaScript op een klein scherm, en vult de code zelf in', async () => {
    const page = await reis.bezoeker({ width: 360 });
    await page.goto('/inspraak');
    await bekijk(page, 'lijst-360', false);
    await page.goto(`/inspraak/lezen?ronde=${toneel.ronde}&gemeente=${wereld.gemeente}`);
    await bekijk(page, 'lezen-360', false);
    const code = await reageer(page, 'Er is te weinig opvang. Luister naar kinderen.');
    assert.match(code, /^[a-z0-9-]{29}$/);
    await bekijk(page, 'klaar-360', false);
    await page.goto('/inspraak/volgen');
    await page.locator('input[name=volgcode]').fill(code);
    await page.locator('form[action$="/inspraak/volgen"] button').click();
    await page.getByText('Uw reactie wordt gelezen.').waitFor();
    assert.deepEqual(await page.context().cookies(), []);
  });

  test('met JavaScript bewaart het formulier zelf, en opent de link de eigen reactie zonder de code in het adres', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await page.goto(`/inspraak/lezen?ronde=${toneel.ronde}&gemeente=${wereld.gemeente}`);
    await page.locator('button[name=passage]').first().click();
    await page.locator('textarea[name=tekst]').fill('Half verhaal over opvang.');
    await page.getByText('Bewaard', { exact: false }).first().waitFor();
    await bekijk(page, 'formulier-1280');
    const code = await reageer(page, 'Meer plekken graag.', '/en');
    const adressen: string[] = [];
    page.on('request', (request) => adressen.push(request.url()));
    await page.locator('a[href*="/inspraak/volgen#"]').click();
    await page.getByText('Your reaction is being read.').waitFor();
    assert.ok(
      adressen.length > 0 && adressen.every((adres) => !adres.includes(code)),
      'de code gaat in geen adres mee',
    );
    assert.ok(!page.url().includes(code));
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  });

  test('een medewerker splitst door woorden te kiezen, beantwoordt, en de projectleider stelt vast', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Pia Plan');
    const pad = `/visietrajecten/${toneel.traject}`;
    await page.goto(`${pad}/inspraak`);
    await bekijk(page, 'vensters-1280');
    await page.goto(`${pad}/vensters?gemeente=${wereld.gemeente}`);
    await bekijk(page, 'venster-1280');
    await page.goto(`${pad}/reacties`);
    await bekijk(page, 'reacties-1280');
    await page.goto(`${pad}/reacties/nieuw`);
    await bekijk(page, 'nieuw-1280');
    await page.goto(`${pad}/reacties`);
    await page.locator('#reacties tbody a').first().click();
    await page.locator('[data-citaat]').evaluate((element) => {
      const range = document.createRange();
      const node = element.firstChild?.nextSibling ?? element.firstChild ?? element;
      range.selectNodeContents(node.textContent?.trim() ? node : element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
    assert.match(await page.locator('#nieuw-punt textarea').inputValue(), /te weinig opvang/);
    await page.locator('#nieuw-punt textarea').fill('Er is te weinig opvang.');
    await page.getByRole('button', { name: 'Punt toevoegen' }).click();
    await page.getByRole('button', { name: 'Klaar met splitsen' }).click();
    await bekijk(page, 'reactie-1280');
    await zetStatus(wereld, toneel.traject, 'verwerking');
    await page.locator('#punten a').first().click();
    await page.getByText('Wijzig de tekst hier').click();
    await page.locator('textarea[name=nieuweTekst]').fill('De regio zorgt voor genoeg opvang.');
    await page.getByRole('button', { name: 'Wijzig de tekst', exact: true }).click();
    await page.locator('.vb-naast__zij ins').first().waitFor();
    await page.locator('textarea[name=antwoord]').fill('We hebben de tekst aangepast.');
    await page.locator('textarea[name=motivering]').fill('Opvang is een doel van de visie.');
    await page.locator('input[name=afdoening][value=verwerktInVisie]').check();
    await page.getByRole('button', { name: 'Bewaar het concept' }).click();
    await bekijk(page, 'punt-1280');
    await page.setViewportSize({ width: 360, height: 800 });
    await bekijk(page, 'punt-360');
    await page.goto(`${pad}/punten`);
    await bekijk(page, 'punten-360');
    await page.setViewportSize({ width: 1280, height: 900 });
    await bekijk(page, 'punten-1280');
    await page.getByRole('button', { name: 'Stel de antwoorden op 1 reacties vast' }).click();
    await page.getByRole('button', { name: 'Merk 1 reacties als teruggekoppeld' }).click();
    await page.goto(`${pad}/raadsvragen`);
    await bekijk(page, 'raadsvragen-1280');
    await page.goto(`${pad}/reacties`);
    await page.getByRole('link', { name: /Teruggekoppeld 1/ }).waitFor();
  });

  test('met het toetsenbord alleen: van de lijst tot een reactie', async () => {
    await zetStatus(wereld, toneel.traject, 'inspraak');
    const page = await reis.bezoeker({ javaScript: true });
    await page.goto(`/inspraak/lezen?ronde=${toneel.ronde}&gemeente=${wereld.gemeente}`);
    const tabNaar = async (selector: string) => {
      for (let keer = 0; keer < 80; keer++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((zoek) => document.activeElement?.matches(zoek) ?? false, selector)) return;
      }
      assert.fail(`${selector} is niet te bereiken`);
    };
    await tabNaar(`button[name=passage][value="${toneel.andere}"]`);
    await page.keyboard.press('Enter');
    await page.locator('textarea[name=tekst]').waitFor();
    await tabNaar('input[name=indiener]');
    await page.keyboard.press('Space');
    await tabNaar('textarea[name=tekst]');
    await page.keyboard.type('Kinderen weten zelf wat helpt.');
    await tabNaar('form[action$="/inspraak/versturen"] button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Uw reactie is ontvangen' }).waitFor();
  });
});
