// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { html } from 'hono/html';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../../../test/support/browser.ts';
import { findAsset } from './assets.ts';
import { statusBadge, termBadge } from './badge.ts';
import { pageHead, statTile } from './card.ts';
import { barChart, lineChart, smallMultiples } from './chart.ts';
import { checklist } from './checklist.ts';
import { draad, phasePath } from './diagram.ts';
import { form } from './form.ts';
import type { Html } from './html.ts';
import { page, type PageOptions } from './layout.ts';
import { notice } from './notice.ts';
import { dataTable } from './table.ts';

const elsewhere = 'https://elsewhere.example/';
const tones = ['neutral', 'info', 'good', 'attention', 'danger'] as const;
const csp = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'";
const chartTexts = { period: 'Quarter', table: 'As a table', missing: 'unknown', suppressed: 'too few people' };
const chart = { description: 'It rises.', format: (value: number) => `${value} %`, texts: chartTexts, tableOpen: true };

const layout = (over: Partial<PageOptions>): Html =>
  page({
    lang: 'en',
    title: 'Specimen',
    zone: 'professional',
    nav: [{ href: '/', label: 'Start', current: true }],
    example: true,
    otherLangHref: '/nl',
    exitHref: elsewhere,
    body: specimen([]),
    texts: {
      siteName: 'Site',
      tabName: 'Site',
      skip: 'Skip',
      example: 'Invented data.',
      nav: 'Main',
      breadcrumbs: 'Path',
      user: 'Signed in as',
      signOut: 'Sign out',
      otherLang: 'Nederlands',
      quickExit: 'Leave this site',
      quickExitHint: 'Or press Shift three times.',
      help: 'Help now',
      helpLinks: [{ href: 'tel:112', label: '112', note: 'danger' }],
      footer: 'Footer',
    },
    ...over,
  });

const specimen = (errors: readonly { field: string; message: string }[]): Html =>
  html`${pageHead({ title: 'Specimen', badges: tones.map((tone) => statusBadge({ label: tone, tone })) })}
  ${tones.map((tone) => notice({ tone, title: tone, body: 'Body' }))}
  ${statTile({ value: '3', label: 'Late', href: '/late', tone: 'danger' })}
  ${checklist({ title: 'Gates', level: 2, items: [{ label: 'One', met: false, href: '#veld-text' }], texts: { met: 'Met', unmet: 'Unmet' } })}
  ${phasePath({ label: 'Path', phases: [{ label: 'Now', state: 'current' }], texts: { visited: 'v', current: 'c', ahead: 'a' } })}
  ${draad({ label: 'Thread', stations: [{ soort: 'doel', label: 'Goal', tekst: html`<p>One</p>` }] })}
  ${dataTable({
    id: 'names',
    caption: 'Names',
    narrow: 'stack',
    filter: { label: 'Filter', count: '{n} rows' },
    rows: ['Anna', 'Bert', 'Berta'],
    columns: [
      { key: 'a', label: 'Name', kind: 'header', cell: (row) => row, sortHref: '?sort=a' },
      { key: 'b', label: 'Term', cell: () => termBadge({ label: '2 days', tone: 'attention' }) },
    ],
  })}
  ${lineChart({ ...chart, id: 'l', title: 'Line', periods: ['a', 'b'], series: [{ label: 'S', values: [1, 2] }], target: { value: 2, label: 'Aim' } })}
  ${barChart({ ...chart, id: 'b', title: 'Bars', heads: ['Kind', 'Share'], bars: [{ label: 'A', value: 1 }] })}
  ${smallMultiples({ ...chart, id: 'm', title: 'Many', periods: ['a', 'b'], items: [{ label: 'A', values: [1, '.'] }] })}
  ${form({
    action: '/send',
    csrf: 't',
    fields: [
      { kind: 'textarea', name: 'text', label: 'Text', required: true },
      { kind: 'radio', name: 'choice', label: 'Choice', required: true, options: [{ value: 'a', label: 'A' }] },
    ],
    errors,
    submit: { label: 'Send' },
    draft: { key: 'specimen', restored: 'Restored.', discard: 'Discard' },
    texts: { optional: '(optional)', error: 'Error:', choose: 'Choose', errors: 'Mend these' },
  })}`;

const user = { id: '1', naam: 'A', organisatie: 'B' };
const pages: Readonly<Record<string, () => Html>> = {
  '/public': () => layout({ zone: 'openbaar' }),
  '/desk': () => layout({ user }),
  '/other-user': () => layout({ user: { id: '2', naam: 'A', organisatie: 'B' } }),
  '/sign-in': () => layout({ zone: 'openbaar', body: html`<h1>Sign in</h1>` }),
  '/errors': () => layout({ user, body: specimen([{ field: 'text', message: 'Fill in the text' }]) }),
  '/refused': () => layout({ user, body: html`<h1>Refused</h1>` }),
  '/send': () => layout({ user, body: html`<h1>Sent</h1>` }),
};

const server = createServer((request, response) => {
  void (async () => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asset = findAsset(path);
    const render = pages[path];
    const found = ['/errors', '/refused'].includes(path) ? 400 : 200;
    response.writeHead(asset === undefined && render === undefined ? 404 : found, {
      'content-type': asset?.type ?? 'text/html; charset=utf-8',
      'content-security-policy': csp,
    });
    response.end(asset?.body ?? String((await render?.()) ?? ''));
  })();
});

let browser: Browser;
let origin = '';

describe('pages in a browser', () => {
  before(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page in a context of its own; what the site elsewhere would answer is made up here. */
  const open = async (
    path: string,
    options: BrowserContextOptions,
    work: (tab: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext(options);
    try {
      await context.route(`${elsewhere}**`, (route) => route.fulfill({ body: 'elsewhere', contentType: 'text/html' }));
      const tab = await context.newPage();
      await tab.goto(origin + path);
      await work(tab);
    } finally {
      await context.close();
    }
  };

  const small = { viewport: { width: 320, height: 180 } };

  describe('the components in a browser', () => {
    for (const [path, colorScheme, width] of [
      ['/errors', 'light', 1280],
      ['/public', 'light', 320],
      ['/public', 'dark', 1280],
      ['/errors', 'dark', 320],
    ] as const)
      it(`have nothing for axe to find and fit the width: ${path}, ${colorScheme}, ${width} px`, () =>
        open(path, { colorScheme, viewport: { width, height: 800 } }, async (tab) => {
          const { violations } = await new AxeBuilder({ page: tab }).analyze();
          assert.deepEqual(
            violations.map((v) => [v.id, v.nodes.map((n) => n.html)]),
            [],
          );
          const overflow = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(overflow, 0);
        }));

    it('are seen to fail when one is spoilt', () =>
      open('/desk', {}, async (tab) => {
        await tab.evaluate(() => document.querySelector('label')?.removeAttribute('for'));
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        assert.notEqual(violations.length, 0);
      }));

    it('give focus to the heading of the errors', () =>
      open('/errors', {}, async (tab) => {
        assert.equal(await tab.locator(':focus').textContent(), 'Mend these');
      }));

    it('filter the rows of a table and say how many are left', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Filter').fill('bert');
        assert.equal(await tab.locator('#names tbody tr:visible').count(), 2);
        assert.ok(await tab.getByText('2 rows').isVisible());
      }));
  });

  describe('the quick exit', () => {
    it('takes focus first and stays in sight at 400 % zoom after scrolling', () =>
      open('/public', small, async (tab) => {
        await tab.keyboard.press('Tab');
        assert.equal(await tab.locator(':focus').textContent(), 'Leave this site');
        await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const box = await tab.getByRole('link', { name: 'Leave this site' }).boundingBox();
        assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 180 && box.x >= 0 && box.x + box.width <= 320);
      }));

    it('leaves at the third Shift, not before, and Back does not show the page again', () =>
      open('/desk', {}, async (tab) => {
        await tab.goto(`${origin}/public`);
        await tab.keyboard.press('Shift');
        await tab.keyboard.press('Shift');
        assert.ok(tab.url().startsWith(origin));
        await tab.keyboard.press('Shift');
        await tab.waitForURL(elsewhere);
        await tab.goBack();
        assert.equal(tab.url(), `${origin}/desk`);
      }));

    it('does not take typed capitals for a wish to leave', () =>
      open('/public', {}, async (tab) => {
        await tab.getByLabel('Text').pressSequentially('ABC');
        for (const key of ['Shift+A', 'Shift+B', 'Shift+C']) await tab.keyboard.press(key);
        assert.ok(tab.url().startsWith(origin));
      }));

    it('is a plain link without script', () =>
      open('/public', { javaScriptEnabled: false }, async (tab) => {
        await tab.getByRole('link', { name: 'Leave this site' }).click();
        await tab.waitForURL(elsewhere);
      }));

    it('leaves nothing behind: no cookie, no storage', () =>
      open('/public', {}, async (tab) => {
        await tab.getByLabel('Text').fill('something');
        assert.deepEqual(await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
          0,
          0,
          '',
        ]);
      }));
  });

  describe('a draft', () => {
    const text = (tab: Page): Promise<string> => tab.getByLabel('Text').inputValue();

    it('is found again after the page was left', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Text').fill('kept');
        await tab.goto(`${origin}/desk`);
        assert.equal(await text(tab), 'kept');
        await tab.getByRole('button', { name: 'Discard' }).click();
        await tab.goto(`${origin}/desk`);
        assert.equal(await text(tab), '');
      }));

    it('is gone once it has arrived', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Text').fill('sent');
        await tab.getByRole('button', { name: 'Send' }).click();
        await tab.waitForURL(/send/);
        await tab.goto(`${origin}/desk`);
        assert.equal(await text(tab), '');
      }));

    it('comes back when sending met the sign-in page', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Text').fill('not lost');
        await tab.locator('form[data-concept]').evaluate((form) => form.setAttribute('action', '/sign-in'));
        await tab.getByRole('button', { name: 'Send' }).click();
        await tab.waitForURL(/sign-in/);
        await tab.goto(`${origin}/desk`);
        assert.equal(await text(tab), 'not lost');
      }));

    it('comes back when sending was refused, such as after signing in again in another tab', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Text').fill('refused');
        await tab.locator('form[data-concept]').evaluate((form) => form.setAttribute('action', '/refused'));
        await tab.getByRole('button', { name: 'Send' }).click();
        await tab.waitForURL(/refused/);
        await tab.goto(`${origin}/desk`);
        assert.equal(await text(tab), 'refused');
      }));

    it('is never shown to another user of the same tab', () =>
      open('/desk', {}, async (tab) => {
        await tab.getByLabel('Text').fill('private');
        await tab.goto(`${origin}/other-user`);
        assert.equal(await text(tab), '');
        assert.equal(await tab.evaluate(() => sessionStorage.length), 0);
      }));
  });
});
