// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, meldAanAls, type Reis } from '../support/reis.ts';

/** Opens the short form with this summary. */
const open = (page: Page, titel: string) => page.locator('summary', { hasText: titel }).first().click();
const kies = (page: Page, vraag: string, keuze: string) =>
  page
    .locator('#beoordeling fieldset')
    .filter({ has: page.locator('legend', { hasText: vraag }) })
    .getByLabel(keuze, { exact: true })
    .check();
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true }).first().click();

describe('van melding naar onderzoek, op het scherm en zonder JavaScript', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_beoordeling', 200);
  });
  after(() => reis.einde());

  test('Scenario 2 en 3: de dag staat erbij, en acuut zonder directe actie gaat niet door', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Vera Klaver');
    const { id } = await reis.engine.owner
      .selectFrom('melding')
      .select('id')
      .where('status', '=', 'inBeoordeling')
      .orderBy('ontvangen_op', 'desc')
      .executeTakeFirstOrThrow();
    await page.goto(`/meldingen/${id}`);
    assert.match(await page.locator('main').innerText(), /nog \d+ werkdag|vandaag|te laat/);
    assert.match(await page.locator('main').innerText(), /Uiterlijk volgens het besluit bij de wet/);

    await open(page, 'Bron toevoegen');
    await page.getByLabel('Bij wie of waar?').selectOption('melder');
    await page.locator('#raadplegingen input[type=date]').fill('2026-01-05');
    await knop(page, 'Raadpleging vastleggen');
    assert.equal(await page.locator('#raadplegingen [aria-invalid=true]').count(), 1);
    await page.getByLabel('Waarom deze bron?').fill('Voorbeeld: eerst weten of het kind veilig is.');
    await knop(page, 'Raadpleging vastleggen');
    assert.match(await page.locator('#raadplegingen').innerText(), /eerst weten of het kind veilig is/);

    const kijker = await reis.bezoeker({ javaScript: true });
    await meldAanAls(kijker, 'Vera Klaver');
    await bekijk(kijker, [{ naam: 'melding-wegen', pad: `/meldingen/${id}` }]);

    const besluit = async (actie: string) => {
      await kies(page, 'Moet er binnen 24 uur', 'Acuut');
      await page.getByLabel('Wat is direct gedaan?').fill(actie);
      for (const vraag of ['Acute veiligheid', 'Structurele veiligheid']) await kies(page, vraag, 'Onveilig');
      await page.getByLabel(/Alle betrokkenen zijn genoemd/).check();
      await kies(page, 'Besluit', 'Onderzoek');
      await page.getByLabel('Waarom dit besluit?').fill('Voorbeeld: nog niet duidelijk wat er gebeurt.');
      await knop(page, 'Tussentijds bewaren');
      await knop(page, 'Besluiten');
    };
    await besluit('');
    assert.match(await page.locator('main').innerText(), /Leg vast welke actie direct is gedaan/);
    await page.goto(`/meldingen/${id}`);
    await besluit('Voorbeeld: direct gebeld.');
    assert.match(await page.locator('h1 + p, .vb-kop').first().innerText(), /in een dienst/);

    await page.getByRole('link', { name: 'Onderzoek' }).click();
    assert.match(await page.locator('h1').innerText(), /^Onderzoek bij M-/);
    await knop(page, 'Starten');
    await knop(page, 'Beoordelen');
    assert.match(await page.locator('main').innerText(), /Schrijf op wat eronder ligt/);
    const dienst = await reis.engine.owner
      .selectFrom('dienst')
      .select('id')
      .where('status', '=', 'gestart')
      .orderBy('formele_start', 'desc')
      .executeTakeFirstOrThrow();
    await bekijk(kijker, [
      { naam: 'melding-besloten', pad: `/meldingen/${id}` },
      { naam: 'dienst', pad: `/diensten/${dienst.id}` },
    ]);
  });
});
