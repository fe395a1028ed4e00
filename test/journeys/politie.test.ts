// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { alsTabel, politieberichten, werkAf } from '../support/politie.ts';
import { beginReis, bekijk, meldAanAls, type Reis } from '../support/reis.ts';

describe('een bestand van de politie inlezen, zonder JavaScript', () => {
  let reis: Reis;
  let bestand: { name: string; mimeType: string; buffer: Buffer };
  before(async () => {
    reis = await beginReis('verband_politie', 200);
    const { code } = await reis.engine.owner.selectFrom('gemeente').select('code').executeTakeFirstOrThrow();
    const berichten = politieberichten(70).map((bericht, index) => ({
      ...bericht,
      gemeente: index % 2 === 0 ? code : 'GM9999',
      ...(index === 2 && { tekst: '' }),
    }));
    bestand = { name: 'levering.csv', mimeType: 'text/csv', buffer: Buffer.from(alsTabel(berichten)) };
  });
  after(() => reis.einde());

  test('kiezen, weggaan, terugkomen, zien wat er niet goed was', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Vera Klaver');
    await page.getByRole('link', { name: 'Binnengekomen', exact: true }).click();
    await page.getByRole('link', { name: 'Politieberichten' }).click();
    await page.getByLabel('Van welke organisatie').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Bestand inlezen' }).click();
    assert.match(await page.locator('[role=alert]').innerText(), /Kies een bestand/);
    await page.getByLabel('Van welke organisatie').selectOption({ index: 1 });
    await page.getByLabel('Bestand (JSON of CSV)').setInputFiles(bestand);
    await page.getByRole('button', { name: 'Bestand inlezen' }).click();
    await page.waitForURL(/\/politieleveringen\/[0-9a-f-]{36}$/);
    const adres = page.url();
    assert.equal(await page.locator('progress').count(), 1);
    assert.equal(await page.locator('meta[http-equiv=refresh]').count(), 1, 'de pagina ververst zichzelf');
    await page.goto('/werkvoorraad');
    await werkAf(reis.engine);
    await page.goto('/politieleveringen');
    await page.locator('table a').first().click();
    assert.equal(page.url(), adres);
    const tekst = await page.locator('main').innerText();
    assert.match(tekst, /34\s*Opgenomen/);
    assert.match(tekst, /36\s*Niet opgenomen/);
    assert.match(tekst, /Geef de code van een gemeente van deze regio/);
    assert.equal(await page.locator('meta[http-equiv=refresh], progress').count(), 0);
    const lijst = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download de lijst' }).click();
    assert.equal((await lijst).suggestedFilename(), 'fouten.csv');
  });

  test('de bladzijden zijn toegankelijk, breed en smal, in beide talen', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Vera Klaver');
    await page.goto('/politieleveringen');
    const levering = (await page.locator('main table a').first().getAttribute('href')) ?? '';
    await bekijk(page, [
      { naam: 'politieleveringen', pad: '/politieleveringen' },
      { naam: 'politielevering', pad: levering },
    ]);
  });
});
