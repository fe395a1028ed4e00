// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

const MEESTE = 400;

/** Presses Tab until this element has the focus: as far as someone without a mouse comes. */
export async function naar(page: Page, doel: Locator): Promise<void> {
  await doel.waitFor();
  // Without JavaScript on the page nothing can be evaluated in it; a selector is the browser's own.
  const heeftFocus = async () => (await doel.and(page.locator(':focus')).count()) > 0;
  for (let keer = 0; keer < MEESTE; keer++) {
    if (await heeftFocus()) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${String(doel)} is not reached by Tab on ${page.url()}`);
}

/** Goes there by Tab and presses Enter; waits for the page that follows. */
export async function druk(page: Page, doel: Locator): Promise<void> {
  await naar(page, doel);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function kiesRadio(page: Page, form: Locator, naam: string, waarde: string): Promise<void> {
  const alle = form.locator(`input[name="${naam}"]`);
  const gekozen = form.locator(`input[name="${naam}"]:checked`);
  await naar(page, (await gekozen.count()) > 0 ? gekozen : alle.first());
  const doel = form.locator(`input[name="${naam}"][value="${waarde}"]`);
  if ((await gekozen.count()) === 0) await page.keyboard.press('Space');
  for (let keer = 0; keer < 30 && !(await doel.isChecked()); keer++) await page.keyboard.press('ArrowDown');
  assert.ok(await doel.isChecked(), `${naam} ${waarde}`);
}

async function kiesUitLijst(page: Page, veld: Locator, waarde: string): Promise<void> {
  await naar(page, veld);
  await page.keyboard.press('Home');
  for (let keer = 0; keer < MEESTE && (await veld.inputValue()) !== waarde; keer++)
    await page.keyboard.press('ArrowDown');
  assert.equal(await veld.inputValue(), waarde);
}

/** A date is typed in the order that the browser shows: month, day, year here. */
async function typDag(page: Page, veld: Locator, dag: string): Promise<void> {
  await naar(page, veld);
  const [jaar = '', maand = '', nummer = ''] = dag.split('-');
  await page.keyboard.type(`${maand}${nummer}${jaar}`);
  assert.equal(await veld.inputValue(), dag);
}

/** Fills in the fields of a form by their names, top to bottom, with the keyboard alone. */
export async function vulIn(page: Page, form: Locator, velden: Readonly<Record<string, string>>): Promise<void> {
  for (const [naam, waarde] of Object.entries(velden)) {
    const veld = form.locator(`[name="${naam}"]`).first();
    const soort = await veld.getAttribute('type');
    if (soort === 'radio') await kiesRadio(page, form, naam, waarde);
    else if ((await form.locator(`select[name="${naam}"]`).count()) > 0) await kiesUitLijst(page, veld, waarde);
    else if (soort === 'date') await typDag(page, veld, waarde);
    else if (soort === 'checkbox') {
      await naar(page, veld);
      await page.keyboard.press('Space');
    } else {
      await naar(page, veld);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(waarde);
    }
  }
}

/** The form of the page that posts to an address that ends so. */
export const formulier = (page: Page, actie: string): Locator => page.locator(`main form[action$="${actie}"]`).first();

/** Fills in a form and sends it, with the keyboard alone. */
export async function verstuur(
  page: Page,
  actie: string,
  velden: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = formulier(page, actie);
  const dicht = page.locator('main details:not([open])').filter({ has: page.locator(`form[action$="${actie}"]`) });
  if ((await dicht.count()) > 0) {
    await naar(page, dicht.first().locator('summary').first());
    await page.keyboard.press('Enter');
  }
  await vulIn(page, form, velden);
  await druk(page, form.locator('button[type=submit], button:not([type])').first());
}

/** Follows a link in the main part of the page, by where it goes. */
export const volg = (page: Page, naarAdres: string): Promise<void> =>
  druk(page, page.locator(`main a[href$="${naarAdres}"]`).first());
