// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { beginReis, bekijk, meldAanAls, toegankelijk, type Reis } from '../support/reis.ts';

const klik = (page: Page, knop: string | RegExp) => page.getByRole('button', { name: knop }).first().click();
const inhoud = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
const groep = (page: Page, naam: string): Locator =>
  page.locator('fieldset').filter({ has: page.locator('legend', { hasText: naam }) });
const nummerIn = (tekst: string) => /B-\d{4}-\d{6}/.exec(tekst)?.[0] ?? '';

/** The page as it came by a form, wide and narrow: it fits, and the address holds nothing. */
async function past(page: Page, naam: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const breed = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(breed <= width, `${naam} is ${breed} px wide in a window of ${width}`);
    if (process.env['VERBAND_KIJK'])
      await page.screenshot({ path: `${process.env['VERBAND_KIJK']}/${naam}-${width}.png`, fullPage: true });
  }
  assert.equal(new URL(page.url()).search, '', naam);
}

describe('melden zonder account, en lezen wat binnenkwam', () => {
  let reis: Reis;
  let foto: { name: string; mimeType: string; buffer: Buffer };
  before(async () => {
    reis = await beginReis('verband_inwoner', 60);
    const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ria Reiziger' } })
      .toBuffer();
    foto = { name: 'Reisje thuis.jpg', mimeType: 'image/jpeg', buffer };
  });
  after(() => reis.einde());

  /** Axe needs JavaScript: it looks at the same page in a browser that has it. */
  let lezer: Page | undefined;
  async function kijk(page: Page, naam: string): Promise<void> {
    await past(page, naam);
    lezer ??= await reis.bezoeker({ javaScript: true });
    const body = await page.content();
    await lezer.route('**/nagekeken', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await lezer.goto('/nagekeken');
    await toegankelijk(lezer, naam);
    await lezer.unrouteAll();
  }

  async function begin(page: Page, wie: number, taal = ''): Promise<void> {
    await page.goto(`${taal}/melden`);
    await page.locator('main select').nth(wie).selectOption({ label: 'Leiden' });
    await page.locator('main form button').nth(wie).click();
  }

  test('een inwoner meldt met een foto, zonder JavaScript; Veilig Thuis maakt er een melding van', async () => {
    const inwoner = await reis.bezoeker();
    await begin(inwoner, 0);
    await kijk(inwoner, 'inwoner-1');
    await klik(inwoner, 'Volgende');
    const wat = await inwoner.getByRole('alert').innerText();
    assert.match(wat, /Wat gebeurt er, en wanneer\? Vul dit in/, 'the list names the field');
    await kijk(inwoner, 'inwoner-1-fout');
    await inwoner.getByLabel('Wat gebeurt er, en wanneer?').fill('Reisverhaal: er wordt geslagen.');
    await klik(inwoner, 'Volgende');
    await kijk(inwoner, 'inwoner-2');
    await groep(inwoner, 'Persoon 1').getByLabel('Voornaam').fill('Reisje');
    await groep(inwoner, 'Persoon 1').getByLabel('Achternaam').fill('Meldreis');
    await klik(inwoner, 'Volgende');
    await kijk(inwoner, 'inwoner-3');
    await klik(inwoner, 'Volgende');
    assert.match(await inhoud(inwoner), /bel dan 0800-2000/i, 'G01, with what one can do instead');
    await kijk(inwoner, 'inwoner-3-fout');
    await inwoner.getByLabel('Uw naam').fill('Ria Reiziger');
    await inwoner.getByLabel('Wat bent u van het gezin?').selectOption('familielid');
    await klik(inwoner, 'Volgende');
    await kijk(inwoner, 'inwoner-4');
    await inwoner.getByLabel('Telefoonnummer of e-mailadres').fill('06 00000001');
    await klik(inwoner, 'Volgende');
    assert.match(await inhoud(inwoner), /Reisje Meldreis[^]*er wordt geslagen/, 'what is sent can be checked');
    await kijk(inwoner, 'inwoner-5');
    await inwoner.getByLabel('Bestand 1').setInputFiles(foto);
    await klik(inwoner, 'Versturen');
    await kijk(inwoner, 'inwoner-klaar');
    const nummer = nummerIn(await inhoud(inwoner));
    assert.notEqual(nummer, '');
    assert.doesNotMatch(await inhoud(inwoner), /Reiziger|Meldreis|geslagen/);
    assert.deepEqual(await inwoner.context().cookies(), []);

    const vt = await reis.bezoeker();
    await meldAanAls(vt, 'Vera Klaver');
    await vt.goto('/binnenkomsten');
    await vt.getByRole('link', { name: nummer }).click();
    const bericht = new URL(vt.url()).pathname;
    assert.match(await inhoud(vt), /Ria Reiziger[^]*er wordt geslagen/);
    await kijk(vt, 'vt-bericht');
    await vt.getByRole('link', { name: 'Maak er een melding van' }).click();
    assert.equal(await vt.getByLabel('Naam van de melder').inputValue(), 'Ria Reiziger');
    assert.equal(await groep(vt, 'Persoon 1').getByLabel('Achternaam').inputValue(), 'Meldreis');
    assert.equal(await vt.getByLabel('Kanaal').inputValue(), 'formulier');
    await vt.getByLabel('Kindermishandeling', { exact: true }).check();
    await klik(vt, 'Melding vastleggen');
    await vt.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
    await kijk(vt, 'vt-melding');
    const bijlage = vt.waitForEvent('download');
    await vt.locator('#bijlagen a').first().click();
    assert.equal((await bijlage).suggestedFilename(), 'bijlage-1.jpg', 'the attachment is on the melding');
    await vt.goto(bericht);
    assert.match(await inhoud(vt), /M-\d{4}-\d{6}/);
    assert.equal(await vt.getByRole('link', { name: 'Maak er een melding van' }).count(), 0);
    await kijk(vt, 'vt-bericht-klaar');

    const kijker = await reis.bezoeker({ javaScript: true });
    await meldAanAls(kijker, 'Vera Klaver');
    await bekijk(kijker, [
      { naam: 'binnenkomsten', pad: '/binnenkomsten' },
      { naam: 'binnenkomst', pad: bericht },
      { naam: 'brief', pad: '/binnenkomsten/brief' },
    ]);
  });

  test('een professional meldt zonder JavaScript, in het Engels', async () => {
    const arts = await reis.bezoeker();
    await begin(arts, 1, '/en');
    await kijk(arts, 'professional-1');
    await arts.getByLabel('Yes', { exact: true }).check();
    await klik(arts, 'Next');
    await kijk(arts, 'professional-2');
    await arts.getByLabel('Your name').fill('Ada Arts');
    await arts.getByLabel('Your profession').selectOption('huisarts');
    await arts.getByLabel('Your organisation').fill('Praktijk Reis');
    await klik(arts, 'Next');
    assert.match(await inhoud(arts), /number of the advice, or why it could not wait/i, 'G31');
    await kijk(arts, 'professional-2-fout');
    await arts.getByLabel('Why could it not wait?').fill('Danger now.');
    await klik(arts, 'Next');
    await kijk(arts, 'professional-3');
    await klik(arts, 'Next');
    await kijk(arts, 'professional-4');
    await arts.getByLabel('What happens, and when?').fill('Seen on Monday: bruises.');
    await klik(arts, 'Next');
    await arts.getByLabel('Phone number or e-mail address').fill('06 00000002');
    await klik(arts, 'Next');
    await kijk(arts, 'professional-6');
    await klik(arts, 'Send');
    await kijk(arts, 'professional-klaar');
    assert.notEqual(nummerIn(await inhoud(arts)), '');
  });

  test('wat getypt is, wordt met JavaScript binnen twee tellen bewaard en gaat met de code verder in een andere browser', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await begin(page, 1);
    await page.getByLabel('Wat zei het gezin').fill('Moeder weet het.');
    await page.getByRole('status').filter({ hasText: 'Bewaard' }).waitFor({ timeout: 2500 });
    await page.locator('summary', { hasText: 'Later verder' }).click();
    const code = (await page.locator('details strong').textContent()) ?? '';
    const ander = await reis.bezoeker();
    await ander.goto('/melden/verder');
    await ander.getByLabel('Code').fill(code.toUpperCase());
    await klik(ander, 'Ga verder');
    assert.equal(await ander.getByLabel('Wat zei het gezin').inputValue(), 'Moeder weet het.');
    const bewaard = await page.evaluate(() => [document.cookie, localStorage.length + sessionStorage.length]);
    assert.deepEqual(bewaard, ['', 0], 'nothing is kept in the browser');
    await bekijk(page, [
      { naam: 'melden', pad: '/melden' },
      { naam: 'melden-verder', pad: '/melden/verder' },
    ]);
  });

  test('een inwoner kan alles met het toetsenbord alleen', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await page.goto('/melden');
    /** Tabs on until the focus is where `waar` says; fails when it is not on the way. */
    const naar = async (waar: Locator) => {
      const doel = waar.first();
      for (let keer = 0; keer < 60; keer++) {
        await page.keyboard.press('Tab');
        if (await doel.evaluate((element) => element === document.activeElement)) return;
      }
      assert.fail(`the keyboard does not reach ${String(waar)}`);
    };
    const verder = async (knop: string) => {
      await naar(page.getByRole('button', { name: knop }));
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };
    await page.keyboard.press('Tab');
    assert.ok(
      await page.locator('[data-weg]').evaluate((a) => a === document.activeElement),
      'the way out comes first',
    );
    await naar(page.locator('main select').first());
    await page.keyboard.type('Leiden');
    await naar(page.locator('main form button').first());
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await naar(page.getByLabel('Wat gebeurt er, en wanneer?'));
    await page.keyboard.type('Met het toetsenbord.');
    await verder('Volgende');
    await verder('Volgende');
    await naar(page.getByLabel('Uw naam'));
    await page.keyboard.type('Toets Enbord');
    await naar(page.getByLabel('Wat bent u van het gezin?'));
    await page.keyboard.type('f');
    await verder('Volgende');
    await naar(page.getByLabel('Telefoonnummer of e-mailadres'));
    await page.keyboard.type('06 00000003');
    await verder('Volgende');
    await verder('Versturen');
    assert.notEqual(nummerIn(await inhoud(page)), '');
  });
});
