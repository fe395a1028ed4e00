// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, meldAanAls, type Reis } from '../support/reis.ts';

const druk = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam }).first().click();
const klap = (page: Page, naam: string | RegExp) => page.locator('summary', { hasText: naam }).first().click();

describe('meedoen aan een visie', () => {
  let reis: Reis;
  let page: Page;
  let traject: string;
  before(async () => {
    reis = await beginReis('verband_meedoen', 50);
    page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto('/visietrajecten');
    await page.getByLabel('Naam van de nieuwe visie').fill('Reisvisie 2031-2034');
    await page.getByLabel('Gebied').selectOption({ index: 1 });
    const trekker = page.getByLabel('Trekkende gemeente');
    const keuzes = await trekker.locator('option').count();
    await page.locator('[name=vorigeVisie]').selectOption({ index: 1 });
    await page.locator('[name=looptijdVan]').fill('2031-01-01');
    await page.locator('[name=looptijdTot]').fill('2034-12-31');
    await page.locator('[name=vaststellingsregel]').first().check();
    // The area is not that of every municipality of the region: the first that is in it.
    for (let keuze = 1; keuze < keuzes && new URL(page.url()).pathname === '/visietrajecten'; keuze++) {
      await trekker.selectOption({ index: keuze });
      await druk(page, 'Begin een visietraject');
    }
    traject = new URL(page.url()).pathname;
    assert.match(traject, /^\/visietrajecten\/[0-9a-f-]{36}$/);
  });
  after(() => reis.einde());

  /** Tables of which the head lies over the first row. */
  const bedekt = (wie: Page, hoger = 0) =>
    wie.locator('main table').evaluateAll(
      (tabellen, px) =>
        tabellen.flatMap((tabel) => {
          const kop = tabel.querySelector('thead th');
          const rij = tabel.querySelector('tbody tr');
          if (!(kop instanceof HTMLElement) || !rij) return [];
          if (px > 0) Object.assign(kop.style, { position: 'relative', top: `${px}px` });
          return kop.getBoundingClientRect().bottom > rij.getBoundingClientRect().top + 1
            ? [tabel.textContent ?? '']
            : [];
        }),
      hoger,
    );

  test('een nieuwkomer ziet het voorbeeld: waar we zijn, hoe mee te doen, wat er is gedaan en wie wanneer besluit', async () => {
    const bezoeker = await reis.bezoeker();
    await bezoeker.goto('/visie-in-wording');
    const alles = await bezoeker.locator('main').innerText();
    for (const deel of [
      /Dit is een voorbeeld: alles op deze pagina is verzonnen/,
      /Iedereen mag nu zeggen wat beter kan. Hierna komt: verwerking/,
      /U kunt nu in elke gemeente reageren, tot en met/,
      /Avond voor alle inwoners/,
      /Er kwamen 7 reacties. Op 5 punten staat een antwoord/,
      /Alphen aan den Rijn\s+\d+ \p{L}+ \d+: gemeenteraad/u,
    ])
      assert.match(alles, deel);
    assert.deepEqual(await bedekt(bezoeker), []);
    assert.notDeepEqual(await bedekt(bezoeker, 48), [], 'een kop die over de eerste rij ligt, wordt gezien');
    await bezoeker.goto('/visie-in-wording/antwoorden');
    assert.doesNotMatch(await bezoeker.locator('main').innerText(), /Dan begint het voor ons pas/);
    await bezoeker.goto('/visie-in-wording/tekst');
    assert.doesNotMatch(await bezoeker.locator('main').innerText(), /nog niet in eenvoudige taal/);
  });

  test('een partij, een activiteit en een uitnodiging die niets verraadt', async () => {
    await page.goto(`${traject}/partijen`);
    await klap(page, 'Zet een partij erbij');
    await page.locator('[name=partijsoort]').selectOption('ervaringsdeskundigen');
    await druk(page, 'Zet een partij erbij');
    await klap(page, 'Zeg hoe een partij meedoet');
    await page.locator('[name=partij]').selectOption({ index: 1 });
    await page.getByLabel('Opstellen').check();
    await page.getByLabel('Meedenken').check();
    await druk(page, 'Bewaar');
    assert.match(await page.locator('main').innerText(), /Meedenken: opstellen/);
    await page.goto(`${traject}/participatie`);
    await klap(page, 'Plan een activiteit');
    await druk(page, 'Plan een activiteit');
    assert.match(await page.locator('.vb-fouten').innerText(), /Titel/, 'een leeg formulier zegt wat ontbreekt');
    await page.locator('[name=vorm]').selectOption('spiegelgroep');
    await page.locator('[name=titel]').fill('Avond over nazorg');
    await page.locator('[name=dag]').fill('2032-02-29');
    await page.locator('[name=fase]').selectOption('opstellen');
    await page.locator('[name=niveau]').selectOption('meedenken');
    await page.locator('[name=openbaar]').check();
    await druk(page, 'Plan een activiteit');
    const uitnodiging = await page.locator('#uitnodiging-tekst').inputValue();
    assert.match(uitnodiging, /29 februari 2032/);
    assert.doesNotMatch(uitnodiging, /geweld|nazorg|spiegel/i);
    const activiteit = new URL(page.url()).pathname;
    await bekijk(page, [
      { naam: 'participatie', pad: `${traject}/participatie` },
      { naam: 'partijen', pad: `${traject}/partijen` },
      { naam: 'activiteit', pad: activiteit },
    ]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('een doel van de vorige visie krijgt een oordeel, en een raadslid leest de samenvatting', async () => {
    await page.goto(`${traject}/terugblik`);
    await page.locator('#doelen a').first().click();
    const doel = new URL(page.url()).pathname;
    await page.locator('[name=doeloordeel][value=deels]').check();
    await druk(page, 'Bewaar het oordeel');
    assert.match(await page.locator('.vb-fouten').innerText(), /waar het oordeel op rust/);
    await page.locator('[name=bewijs]').fill('Een van twee is klaar.');
    await page.locator('[name=bewijsbron]').fill('Jaarverslag');
    await page.locator('[name=aanbeveling]').fill('Maak het af.');
    await druk(page, 'Bewaar het oordeel');
    assert.match(await page.locator('main').innerText(), /Beoordeeld: 1 van/);
    await bekijk(page, [
      { naam: 'terugblik', pad: `${traject}/terugblik` },
      { naam: 'doeloordeel', pad: doel },
      { naam: 'terugblik-samenvatting', pad: `${traject}/terugblik/samenvatting` },
    ]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('de projectleider ziet wat openbaar wordt, publiceert het, en iedereen leest het', async () => {
    await page.goto(`${traject}/bekendmaking`);
    assert.match(await page.locator('main').innerText(), /Avond over nazorg/);
    await bekijk(page, [{ naam: 'bekendmaking', pad: `${traject}/bekendmaking` }]);
    await page.goto(`${traject}/bekendmaking`);
    await druk(page, 'Publiceer de stand van het traject');
    assert.match(await page.locator('main').innerText(), /Nu openbaar sinds/);
    const bezoeker = await reis.bezoeker({ javaScript: true });
    await bezoeker.goto('/');
    await bezoeker.getByRole('link', { name: 'Bekijk waar we zijn en doe mee' }).click();
    assert.match(await bezoeker.locator('main').innerText(), /Reisvisie 2031-2034[^]*Avond over nazorg/);
    assert.deepEqual(await bezoeker.context().cookies(), []);
    await bekijk(bezoeker, [{ naam: 'visie-in-wording', pad: '/visie-in-wording' }]);
    await page.goto(`${traject}/bekendmaking`);
    await druk(page, 'Haal de openbare pagina weg');
    await bezoeker.goto('/visie-in-wording');
    assert.doesNotMatch(await bezoeker.locator('main').innerText(), /Reisvisie/);
  });
});
