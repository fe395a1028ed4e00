// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { stukkenTaak } from '../../src/beleid/stuk/stukronde/commands.ts';
import { closePress } from '../../src/platform/documents/press.ts';
import { startRunner } from '../../src/platform/jobs.ts';
import { uis } from '../../src/taal/ui.ts';
import { GEBIEDEN } from '../../src/werk/voorbeeld/regio/rules.ts';
import { beginReis, bekijk, meldAanAls, type Reis } from '../support/reis.ts';

const klik = (page: Page, knop: string | RegExp) => page.getByRole('button', { name: knop }).first().click();

describe('de stukken voor achttien raden, zonder JavaScript', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_stukken', 20);
  });
  after(async () => {
    await reis.einde();
    await closePress();
  });

  /** Begins a traject by its page; returns its path. */
  async function beginTraject(page: Page): Promise<string> {
    await page.goto('/visietrajecten');
    await page.getByLabel('Naam van de nieuwe visie').fill('Verzonnen regiovisie 2029-2033');
    await page.locator('select[name=gebied]').selectOption(GEBIEDEN[0]?.id ?? '');
    await page.locator('select[name=trekker]').selectOption('GM0546');
    await page.locator('input[name=looptijdVan]').fill('2029-01-01');
    await page.locator('input[name=looptijdTot]').fill('2033-12-31');
    await page.getByLabel('alle gemeenteraden', { exact: false }).first().check();
    await klik(page, 'Begin een visietraject');
    await page.waitForURL(/\/visietrajecten\/[0-9a-f-]{36}/);
    return new URL(page.url()).pathname;
  }

  test('de projectleider schrijft een tekst, een gemeente vult aan, en alle stukken komen er als Word en PDF uit', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Eva Raadsma');
    const traject = await beginTraject(page);
    await page.goto(`${traject}/stukken`);
    assert.match(await page.locator('main').innerText(), /Nog niet gemaakt/);

    await page.goto(`${traject}/stukken/teksten`);
    await page.goto(`${traject}/stukken/teksten?paragraaf=inleiding`);
    await page
      .locator('textarea[name=tekst]')
      .fill('De regio wil dat iedereen veilig thuis is.\n\n- eerder zien\n- langer volgen');
    await klik(page, 'Bewaar');
    await page.waitForURL(/teksten\?stuksoort=alle$/);

    const leiden = `${traject}/stukken/gemeente?gemeente=GM0546`;
    await page.goto(`${leiden}&paragraaf=couleurLocale`);
    await page.locator('textarea[name=tekst]').fill('In Leiden werkt het wijkteam samen met de universiteit.');
    await klik(page, 'Bewaar');
    await page.waitForURL(/gemeente\?gemeente=GM0546/);
    const papier = await page.locator('#papier').innerText();
    assert.match(papier, /veilig thuis is/);
    assert.match(papier, /wijkteam samen met de universiteit/);
    assert.match(papier, /nog in te vullen: de datum van de raad/);
    await page.locator('input[name=kleur]').fill('groen');
    await page.locator('form:has(input[name=kleur]) button').click();
    await page.getByText('Typ een # en zes tekens').first().waitFor();
    await page.locator('input[name=kleur]').fill('#0b5e4a');
    await page.locator('form:has(input[name=kleur]) button').click();
    await page.waitForURL(/#voorbeeld/);
    const concept = await page.request.get(`${traject}/stukken/concept?gemeente=GM0546&formaat=docx`);
    assert.equal((await concept.body()).subarray(0, 2).toString(), 'PK');

    await page.goto(`${traject}/stukken`);
    await klik(page, 'Maak de nota en alle stukken');
    await page.getByText('0 van 109 stukken').waitFor();
    const runner = startRunner({ engine: reis.engine, kinds: [stukkenTaak(uis.nl)], log: () => {}, every: 3_600_000 });
    await runner.drain();
    await runner.stop();
    await page.goto(`${traject}/stukken`);
    assert.match(await page.locator('main').innerText(), /Alle stukken zijn gemaakt/);
    const links = page.locator('#matrix a', { hasText: 'PDF' });
    assert.equal(await links.count(), 108);
    const pdf = await page.request.get((await links.first().getAttribute('href')) ?? '');
    assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
    const kijker = await reis.bezoeker({ javaScript: true });
    await meldAanAls(kijker, 'Eva Raadsma');
    await bekijk(kijker, [
      { naam: 'stukken', pad: `${traject}/stukken` },
      { naam: 'stukken-teksten', pad: `${traject}/stukken/teksten?paragraaf=inleiding` },
      { naam: 'stukken-gemeente', pad: `${leiden}&paragraaf=couleurLocale` },
    ]);
    const zip = await page.request.get(`${traject}/stukken/zip`);
    assert.match(zip.headers()['content-disposition'] ?? '', /filename="stukken\.zip"/);
    assert.ok((await zip.body()).length > 1_000_000);
  });
});
