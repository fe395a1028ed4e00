// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { beginReis, type Reis } from '../support/reis.ts';

const HANDELINGEN = 12;

const inhoud = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
const groep = (page: Page, naam: string): Locator =>
  page.locator('fieldset').filter({ has: page.locator('legend', { hasText: naam }) });

/** Counts every click, choice and filled field of one person. */
function teller(page: Page) {
  let aantal = 0;
  const doe = async (wat: Promise<unknown>) => {
    aantal++;
    await wat;
  };
  return {
    aantal: () => aantal,
    klik: (waar: Locator) => doe(waar.click()),
    vul: (waar: Locator, tekst: string) => doe(waar.fill(tekst)),
    kies: (waar: Locator, keuze: string) => doe(waar.selectOption({ label: keuze })),
    page,
  };
}

describe('een melding tijdens het gesprek', () => {
  let reis: Reis;
  before(async () => {
    reis = await beginReis('verband_melden', 150);
  });
  after(() => reis.einde());

  test('een telefonische melding kost van aanmelden tot bewaard hoogstens 12 handelingen', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await page.goto('/aanmelden?zoek=Vera%20Klaver');
    const ik = teller(page);
    await ik.klik(page.locator('form[method=post][action$="/aanmelden"] button[type=submit]').first());
    await ik.klik(page.getByRole('link', { name: 'Nieuwe melding' }));
    await ik.klik(page.getByLabel('Kindermishandeling', { exact: true }));
    await ik.vul(page.getByLabel('Wat vertelt de melder?'), 'De buurvrouw belt: moeder slaat het kind.');
    await ik.kies(page.getByLabel('Gemeente', { exact: true }), 'Leiden');
    await ik.vul(page.getByLabel('Naam van de melder'), 'Bel Buurvrouw');
    await ik.kies(page.getByLabel('Hoedanigheid'), 'Buurtbewoner');
    const moeder = groep(page, 'Persoon 1');
    const kind = groep(page, 'Persoon 3');
    await ik.vul(moeder.getByLabel('Voornaam'), 'Moederbel');
    await ik.vul(moeder.getByLabel('Achternaam'), 'Twaalfmaal');
    await ik.vul(kind.getByLabel('Voornaam'), 'Kindbel');
    await ik.vul(kind.getByLabel('Achternaam'), 'Twaalfmaal');
    await ik.klik(page.getByRole('button', { name: 'Melding vastleggen' }));
    await page.waitForURL(/\/meldingen\/[0-9a-f-]{36}/);
    assert.ok(ik.aantal() <= HANDELINGEN, `${ik.aantal()} handelingen`);
    assert.match(await inhoud(page), /Moederbel Twaalfmaal[^]*ouder/);
    assert.match(await inhoud(page), /Kindbel Twaalfmaal[^]*kind/);
  });
});
