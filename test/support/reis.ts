// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { searchKey } from '../../src/platform/search-keys.ts';
import { verband } from '../../src/server.ts';
import { zorgVoorVoorbeeld } from '../../src/werk/voorbeeld/commands.ts';
import { startBrowser } from './browser.ts';
import { KEY, postgresEngine } from './database.ts';

/** A picture for a document is not longer than a reader looks. */
const HOOGTE = 1900;
const BEELDEN = new URL('../../docs/beelden/', import.meta.url).pathname;

/** The whole product as it is served: the example region in a database of its own, a port, a browser. */
export interface Reis {
  readonly base: string;
  readonly browser: Browser;
  readonly engine: Awaited<ReturnType<typeof postgresEngine>>;
  /** A visitor with a window of its own; without JavaScript unless said otherwise. */
  readonly bezoeker: (options?: { javaScript?: boolean; width?: number }) => Promise<Page>;
  readonly einde: () => Promise<void>;
}

/** Serves the example region with this many casussen; with none the database holds no region yet. */
export async function beginReis(naam: string, casussen: number): Promise<Reis> {
  const engine = await postgresEngine(naam);
  if (casussen > 0) await zorgVoorVoorbeeld(engine, { casussen, zoeksleutel: searchKey(KEY), schrijf: () => {} });
  const app = verband({ key: KEY, loopback: true }, engine, () => {});
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const made = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ server: made, port: info.port }),
    );
  });
  const browser = await startBrowser();
  const contexts: BrowserContext[] = [];
  return {
    base: `http://127.0.0.1:${port}`,
    browser,
    engine,
    bezoeker: async ({ javaScript = false, width = 1280 } = {}) => {
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: 'nl-NL',
        baseURL: `http://127.0.0.1:${port}`,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      return page;
    },
    einde: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await engine.close();
    },
  };
}

/** Signs in as the first person that the search finds. */
export async function meldAanAls(page: Page, zoek: string, taal = ''): Promise<void> {
  await page.goto(`${taal}/aanmelden?zoek=${encodeURIComponent(zoek)}`);
  await page.locator('form[method=post][action$="/aanmelden"] button[type=submit]').first().click();
  await page.waitForURL('**/werkvoorraad');
}

/** Fails with every violation that axe finds on the page as it is now. */
export async function toegankelijk(page: Page, waar: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const gevonden = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  assert.deepEqual(gevonden, [], `axe on ${waar}`);
}

/** Nothing is cut off or scrolls sideways. */
async function pastOpScherm(page: Page, waar: string): Promise<void> {
  const { breed, venster } = await page.evaluate(() => ({
    breed: document.documentElement.scrollWidth,
    venster: window.innerWidth,
  }));
  assert.ok(breed <= venster, `${waar} is ${breed} px wide in a window of ${venster}`);
}

/** Keeps the screenshot for the README and the handleiding, when VERBAND_BEELDEN is set; else only makes it. */
async function beeld(page: Page, naam: string): Promise<void> {
  if (!process.env['VERBAND_BEELDEN']) return;
  await mkdir(BEELDEN, { recursive: true });
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, HOOGTE) };
  await page.screenshot({ path: `${BEELDEN}${naam}.png`, fullPage: true, clip });
}

export interface Bladzijde {
  readonly naam: string;
  readonly pad: string;
}

/** Visits pages in both languages, wide and narrow: status, width, axe, words that betray a fault; keeps their pictures. */
export async function bekijk(page: Page, bladzijden: readonly Bladzijde[]): Promise<void> {
  for (const { naam, pad } of bladzijden)
    for (const [taal, breedte] of [
      ['', 1280],
      ['/en', 360],
      ['', 360],
    ] as const) {
      await page.setViewportSize({ width: breedte, height: 900 });
      const adres = taal + (pad === '/' && taal ? '' : pad);
      const antwoord = await page.goto(adres);
      const waar = `${adres} at ${breedte} px`;
      assert.equal(antwoord?.status(), 200, waar);
      await pastOpScherm(page, waar);
      if (taal || breedte === 1280) await toegankelijk(page, waar);
      else await beeld(page, `${naam}-360`);
      if (breedte === 1280) await beeld(page, `${naam}-1280`);
      assert.doesNotMatch(await page.locator('body').innerText(), /\b(undefined|null|NaN|\[object)/, waar);
    }
}

/** Bytes of HTML, CSS and script of a page together, as they are sent. */
export async function gewicht(page: Page, pad: string): Promise<number> {
  await page.goto(pad);
  const bronnen = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((delen) => delen.map((deel) => deel.getAttribute('href') ?? deel.getAttribute('src') ?? ''));
  const bytes = await Promise.all(
    [pad, ...bronnen].map(async (bron) => gzipSync(await (await page.request.get(bron)).body()).length),
  );
  return bytes.reduce((som, deel) => som + deel, 0);
}
