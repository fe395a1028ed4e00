// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startBrowser } from './browser.ts';

/** Runs `work` with CHROMIUM_PATH as given, and puts it back. */
async function withChromiumPath<T>(path: string, work: () => Promise<T>): Promise<T> {
  const earlier = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = path;
  try {
    return await work();
  } finally {
    if (earlier === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = earlier;
  }
}

async function showsText(): Promise<void> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 120 } });
    const shot = async (text: string): Promise<Buffer> => {
      await page.setContent(`<html lang="nl"><p style="font:16px sans-serif">${text}</p></html>`);
      return page.screenshot();
    };
    const words = await shot('Veilig Thuis');
    assert.notDeepEqual(words, await shot('Zorg en Straf'), 'without a font every text looks the same');
    assert.notDeepEqual(words, await shot('&nbsp;'));
    assert.deepEqual(words, await shot('Veilig Thuis'), 'the same page gives the same screenshot');
  } finally {
    await browser.close();
  }
}

describe('startBrowser', () => {
  it('starts a Chromium that shows text', showsText);

  const brings = process.platform === 'linux' && process.arch === 'x64';
  it('starts the Chromium that npm brought, also where one is installed', { skip: !brings }, () =>
    withChromiumPath('npm', showsText),
  );

  it('leaves the environment of the tests as it was', async () => {
    const earlier = { ...process.env };
    await showsText();
    assert.deepEqual({ ...process.env }, earlier);
  });

  it('fails with the command that mends it where no Chromium runs', async () => {
    await withChromiumPath('/no/such/chromium', () => assert.rejects(startBrowser(), /Mend with: npm ci/));
  });
});
