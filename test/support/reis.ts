// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { searchKey } from '../../src/platform/search-keys.ts';
import { verband } from '../../src/server.ts';
import { zorgVoorVoorbeeld } from '../../src/werk/voorbeeld/commands.ts';
import { startBrowser } from './browser.ts';
import { KEY, postgresEngine } from './database.ts';

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

/** Serves the example region with this many casussen. */
export async function beginReis(naam: string, casussen: number): Promise<Reis> {
  const engine = await postgresEngine(naam);
  await zorgVoorVoorbeeld(engine, { casussen, zoeksleutel: searchKey(KEY), schrijf: () => {} });
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
export async function pastOpScherm(page: Page, waar: string): Promise<void> {
  const { breed, venster } = await page.evaluate(() => ({
    breed: document.documentElement.scrollWidth,
    venster: window.innerWidth,
  }));
  assert.ok(breed <= venster, `${waar} is ${breed} px wide in a window of ${venster}`);
}

/** Keeps the screenshot for the README and the handleiding, when VERBAND_BEELDEN is set; else only makes it. */
export async function beeld(page: Page, naam: string): Promise<void> {
  if (!process.env['VERBAND_BEELDEN']) return;
  await mkdir(BEELDEN, { recursive: true });
  await page.screenshot({ path: `${BEELDEN}${naam}.png`, fullPage: true });
}
