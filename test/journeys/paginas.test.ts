// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { beginReis, bekijk, gewicht, meldAanAls, toegankelijk, type Reis } from '../support/reis.ts';

const LIMIET = 60_000;

/** The first address on a page that matches, to visit what lies behind a list. */
const eerste = async (page: Page, lijst: string, patroon: RegExp): Promise<string> => {
  await page.goto(lijst);
  const paden = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const pad = paden.find((mogelijk) => patroon.test(mogelijk));
  assert.ok(pad, `${lijst} leads to ${patroon}`);
  return pad;
};

describe('elke bladzijde, in beide talen, breed en smal', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_paginas', 600);
  });
  after(() => reis.einde());

  test('wie bij Veilig Thuis werkt', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await bekijk(page, [{ naam: 'aanmelden', pad: '/aanmelden' }]);
    await meldAanAls(page, 'Vera Klaver');
    const melding = await eerste(page, '/werkvoorraad', /\/meldingen\/[0-9a-f-]{36}$/);
    const overdracht = await eerste(page, '/werkvoorraad', /\/overdrachten\//);
    await bekijk(page, [
      { naam: 'werkvoorraad', pad: '/werkvoorraad' },
      { naam: 'melding-nieuw', pad: '/meldingen/nieuw' },
      { naam: 'melding', pad: melding },
      { naam: 'overdracht-zender', pad: overdracht },
      { naam: 'zoeken', pad: '/zoeken' },
      { naam: 'adviezen', pad: '/adviezen' },
      { naam: 'advies-nieuw', pad: '/adviezen/nieuw' },
      { naam: 'advies', pad: await eerste(page, '/adviezen?status=lopend', /\/adviezen\/[0-9a-f-]{36}$/) },
      { naam: 'informeren', pad: `${melding}/informeren` },
      { naam: 'terugkoppeling', pad: `${melding}/terugkoppeling` },
    ]);
    const { id: besloten } = await reis.engine.owner
      .selectFrom('melding')
      .select('id')
      .where('status', '=', 'inOverdracht')
      .limit(1)
      .executeTakeFirstOrThrow();
    await reis.engine.owner.updateTable('melding').set({ status: 'besloten' }).where('id', '=', besloten).execute();
    await page.goto(`/meldingen/${besloten}`);
    await page.locator('main a[href^="/casussen/"]').first().click();
    await page.goto(`${new URL(page.url()).pathname}?tab=delen`);
    await page.getByRole('button', { name: 'Verzoek beginnen' }).click();
    await bekijk(page, [
      { naam: 'overdracht-aanbieden', pad: `/meldingen/${besloten}` },
      { naam: 'raadsverzoek', pad: new URL(page.url()).pathname },
    ]);
    for (const pad of ['/werkvoorraad', '/meldingen/nieuw', melding]) {
      const bytes = await gewicht(page, pad);
      assert.ok(bytes <= LIMIET, `${pad} sends ${bytes} bytes`);
    }
  });

  test('wie Veilig Thuis leidt', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Marga Tijdeman');
    const termijn = await eerste(page, '/termijnen', /\/termijnen\/[0-9a-f-]{36}$/);
    await bekijk(page, [
      { naam: 'termijnen', pad: '/termijnen' },
      { naam: 'termijn', pad: termijn },
      { naam: 'termijnen-register', pad: '/termijnen/register' },
      { naam: 'termijnen-sturing', pad: '/termijnen/sturing' },
    ]);
    assert.ok((await gewicht(page, '/termijnen/sturing')) <= LIMIET);
  });

  test('wie in een lokaal team werkt', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Tess Leidekker');
    const casus = await eerste(page, '/werkvoorraad', /\/casussen\//);
    const overdracht = await eerste(page, '/werkvoorraad', /\/overdrachten\//);
    const tabbladen = ['gezin', 'plan', 'monitoring', 'tijdlijn', 'delen'];
    await bekijk(page, [
      { naam: 'overdracht', pad: overdracht },
      { naam: 'casus', pad: casus },
      ...tabbladen.map((tab) => ({ naam: `casus-${tab}`, pad: `${casus}?tab=${tab}` })),
    ]);
    assert.ok((await gewicht(page, `${casus}?tab=plan`)) <= LIMIET);
  });

  test('wie de visie schrijft, meet en publiceert, en wie alleen leest', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Stijn Tellegen');
    const doel = await eerste(page, '/rode-draad', /\/rode-draad\/[0-9a-f-]{36}/);
    await page.goto('/publicaties');
    await page
      .getByRole('button', { name: /publice/i })
      .first()
      .click();
    const gemeten = await eersteMetCijfer(page);
    await bekijk(page, [
      { naam: 'rode-draad', pad: '/rode-draad' },
      { naam: 'rode-draad-doel', pad: gemeten ?? doel },
      { naam: 'monitor', pad: '/monitor' },
      { naam: 'publicaties', pad: '/publicaties' },
    ]);
    assert.ok((await gewicht(page, gemeten ?? doel)) <= LIMIET);
    const bezoeker = await reis.bezoeker({ javaScript: true });
    await bekijk(bezoeker, [{ naam: 'openbaar', pad: '/' }]);
    assert.ok((await gewicht(bezoeker, '/')) <= LIMIET);
    const bewaard = await bezoeker.evaluate(() => [document.cookie, localStorage.length + sessionStorage.length]);
    assert.deepEqual(bewaard, ['', 0], 'the public zone keeps nothing in the browser');
  });

  test('wie aan de regiovisie werkt, en wat iedereen daarvan ziet', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Eva Raadsma');
    const traject = await eerste(page, '/visietrajecten', /\/visietrajecten\/[0-9a-f-]{36}$/);
    await page.goto(`${traject}/punten?status=open`);
    await page
      .getByRole('link', { name: /^\d+\.1$/ })
      .first()
      .click();
    await page.getByLabel('Stond er al in').check();
    await page
      .locator('textarea[name=antwoord]')
      .fill('Wie met gezinnen werkt, weet bij wie hij terechtkan: ook een school. Dat staat in doel 1.3.');
    await page.locator('textarea[name=motivering]').fill('Het past bij wat de visie al wil.');
    const punt = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Bewaar het concept' }).click();
    await bekijk(page, [
      { naam: 'visie-spoorboekje', pad: `${traject}/spoorboekje` },
      { naam: 'visie-planning', pad: `${traject}/planning` },
      { naam: 'visie-inspraak', pad: punt },
      { naam: 'visie-nota', pad: `${traject}/stukken/nota` },
      { naam: 'visie-regiobord', pad: `${traject}/regiobord` },
    ]);
    assert.ok((await gewicht(page, `${traject}/regiobord`)) <= LIMIET);
    await page.goto(`${traject}/bekendmaking`);
    await page.getByRole('button', { name: /^Publiceer/ }).click();
    const bezoeker = await reis.bezoeker({ javaScript: true });
    await bekijk(bezoeker, [{ naam: 'visie-openbaar', pad: '/visie-in-wording' }]);
    // The head of a table in a card does not lie over its first row.
    for (const hoogte of [0, 600, 1200]) {
      await bezoeker.setViewportSize({ width: 1280, height: 900 });
      await bezoeker.mouse.wheel(0, hoogte);
      const bedekt = await bezoeker.locator('.vb-kaart .vb-tabel').evaluateAll(
        (tabellen) =>
          tabellen.filter((tabel) => {
            const kop = tabel.querySelector('thead')?.querySelector('th')?.getBoundingClientRect();
            const rij = tabel.querySelector('tbody tr')?.getBoundingClientRect();
            return kop !== undefined && rij !== undefined && kop.bottom > rij.top + 1;
          }).length,
      );
      assert.equal(bedekt, 0, `at ${hoogte} px`);
    }
  });

  async function eersteMetCijfer(page: Page): Promise<string | undefined> {
    await page.goto('/rode-draad');
    const kaart = page.locator('.vb-kaart--draad').filter({ hasText: 'Iedereen veilig bij afsluiten' }).first();
    return (await kaart.locator('a[href*="/rode-draad/"]').first().getAttribute('href')) ?? undefined;
  }

  test('wat niet goed gaat: niets gevonden, geen pagina, geen recht, een fout formulier', async () => {
    for (const taal of ['', '/en']) {
      const page = await reis.bezoeker({ javaScript: true, width: 360 });
      assert.equal((await page.goto(`${taal}/bestaat-niet`))?.status(), 404);
      await toegankelijk(page, `${taal} 404 without a session`);
      await meldAanAls(page, 'Vera Klaver', taal);
      assert.equal((await page.goto(`${taal}/casussen/00000000-0000-4000-8000-000000000000`))?.status(), 404);
      await toegankelijk(page, `${taal} 404 with a session`);
      assert.equal((await page.goto(`${taal}/publicaties`))?.status(), 403);
      await toegankelijk(page, `${taal} 403`);
      await page.goto(`${taal}/meldingen/nieuw`);
      await page.locator('main form[method=post] button[type=submit]').last().click();
      await page.locator('[role=alert]').waitFor();
      await toegankelijk(page, `${taal} a form with errors`);
      await page.goto(`${taal}/zoeken`);
      for (const zoek of ['Mulder', 'Bestaatniet']) {
        await page.locator('input[name=zoek]').fill(zoek);
        await page.locator('main form button').first().click();
        await page.waitForLoadState();
        await toegankelijk(page, `${taal} searching ${zoek}`);
      }
    }
  });

  test('met alleen het toetsenbord: zoeken, aanmelden, een melding openen', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await page.goto('/aanmelden');
    await tabTot(page, 'input[name=zoek]');
    await page.keyboard.type('Vera Klaver');
    await page.keyboard.press('Enter');
    await page.waitForURL(/zoek=/);
    await tabTot(page, 'form[method=post] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/werkvoorraad');
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('href')),
      '#inhoud',
      'the skip link comes first',
    );
    await tabTot(page, 'a[href*="/meldingen/"]:not([href$=nieuw])');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
  });
});

/** Presses Tab until the focus is on what the selector names; the focus is always visible on the way. */
async function tabTot(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate((gezocht) => {
      const element = document.activeElement;
      if (!element || element === document.body) return { raak: false, zichtbaar: true };
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return {
        raak: element.matches(gezocht),
        zichtbaar: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      };
    }, selector);
    assert.ok(hier.zichtbaar, 'the focus is visible');
    if (hier.raak) return;
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}
