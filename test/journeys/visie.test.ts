// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, gewicht, meldAanAls, type Reis } from '../support/reis.ts';

/** Invented, in the manner of a regional vision; it contradicts itself once. */
const VISIE = `Verzonnen regiovisie Veilig Samen 2027-2030

1 Inleiding
Deze verzonnen visie is van drie gemeenten en geldt van 2027 tot en met 2030.

2 Ambitie
De centrale ambitie is dat iedereen in de verzonnen regio veilig thuis is.

3 Programmalijnen
Wij werken met twee programmalijnen:
• Eerder zien
• Langer volgen

3.1 Eerder zien
Doelstellingen
1. Scholen herkennen signalen en vragen om advies.
2. Buren weten waar zij terecht kunnen.

3.2 Langer volgen
Doelstellingen
1. Elk gezin wordt anderhalf jaar gevolgd.

4 Cijfers
In 2025 waren er 1.200 meldingen.
`;
const klik = (page: Page, knop: string | RegExp) => page.getByRole('button', { name: knop }).first().click();

describe('een visie lezen, nakijken en vaststellen, zonder JavaScript', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_visie', 100);
  });
  after(() => reis.einde());

  test('de beleidsadviseur leest een visie in, kijkt haar na naast de bron en bevestigt haar; daarna heeft zij een rode draad', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto('/visies');
    await klik(page, /lees/i);
    assert.match(await page.locator('main').innerText(), /bestand/i, 'without a file it says what is missing');
    await page.setInputFiles('input[type=file]', {
      name: 'visie.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(VISIE),
    });
    await klik(page, /lees/i);
    await page.waitForURL(/\/controleren/);
    const visie = new URL(page.url()).pathname.replace('/controleren', '');
    const tekst = await page.locator('main').innerText();
    assert.match(tekst, /drie gemeenten|3 gemeenten/, 'it warns that the municipalities are not named');
    assert.match(tekst, /lijnen en doelen: 0 van 5/);
    await klik(page, /Bevestig alle/);
    await page.waitForURL(/\/controleren/);
    await page.goto(`${visie}/controleren`);
    assert.match(await page.locator('main').innerText(), /lijnen en doelen: 5 van 5/);
    const schermen = await reis.bezoeker({ javaScript: true });
    await meldAanAls(schermen, 'Eva Raadsma');
    const onderdeel = await page.locator('a[href*="onderdeel="]').first().getAttribute('href');
    const id = /onderdeel=([0-9a-f-]{36})/.exec(onderdeel ?? '')?.[1];
    await bekijk(schermen, [
      { naam: 'visies', pad: '/visies' },
      { naam: 'visie-controleren', pad: `${visie}/controleren?onderdeel=${id}` },
      { naam: 'visie-onderdeel', pad: `${visie}/onderdelen/${id}` },
      { naam: 'visie-toevoegen', pad: `${visie}/toevoegen` },
      { naam: 'visie', pad: visie },
    ]);
    assert.ok((await gewicht(schermen, `${visie}/controleren`)) <= 60_000);
    await page.goto(`${visie}/controleren`);
    await klik(page, /vast|bevestig/i);
    await page.waitForURL((url) => url.pathname === visie);
    await page.goto('/rode-draad');
    const draad = await page.locator('main').innerText();
    assert.match(draad, /Veilig Samen/);
    assert.match(draad, /Elk gezin wordt anderhalf jaar gevolgd/);
  });
});
