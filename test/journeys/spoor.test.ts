// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { day as dagVan } from '../../src/platform/dates.ts';
import { bekijk, beginReis, gewicht, meldAanAls, type Reis } from '../support/reis.ts';

// A projectleider plans 18 councils without JavaScript: from the questions to the calendar, in a real browser.

let reis: Reis;
let watAls = '';
describe('het spoor op het scherm', () => {
  before(async () => {
    reis = await beginReis('verband_reis_spoor', 3);
  });
  after(async () => {
    await reis.einde();
  });

  const kies = async (page: Page, veld: string, tekst: string): Promise<void> => {
    await page.locator('select').and(page.getByLabel(veld)).first().selectOption({ label: tekst });
  };

  /** Tables for every municipality, as the projectleider would enter them; by the owner, because that is 54 forms. */
  async function vulTafels(): Promise<void> {
    const { owner } = reis.engine;
    const gemeenten = await owner.selectFrom('gemeente').select(['regio_id', 'code', 'naam']).execute();
    const schema = { college: [7, 7], commissie: [28, 10], raad: [28, 14] } as const;
    for (const [nr, { regio_id, code, naam }] of gemeenten.entries())
      for (const [orgaan, [elke, aanlevertermijn]] of Object.entries(schema)) {
        const soort = orgaan === 'college' ? 'college' : orgaan === 'raad' ? 'raad' : 'commissie';
        const { id } = await owner
          .insertInto('overlegtafel')
          .values({ regio_id, gemeente_code: code, orgaan: soort, naam: `${orgaan} ${naam}`, aanlevertermijn })
          .returning('id')
          .executeTakeFirstOrThrow();
        const eerste = Date.UTC(2027, 0, 4 + (nr % 5) + (orgaan === 'raad' ? 17 : 3));
        const dagen = Array.from(
          { length: Math.floor(760 / elke) },
          (_, n) => new Date(eerste + n * elke * 86_400_000),
        );
        await owner
          .insertInto('vergaderdatum')
          .values(dagen.map((dag) => ({ regio_id, tafel_id: id, dag: dagVan(dag.toISOString().slice(0, 10)) })))
          .execute();
      }
  }

  test('van de vragen naar een planning van 18 gemeenten, zonder JavaScript', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto('/visietrajecten');
    await page.getByLabel('Naam van de nieuwe visie').fill('Visie van het voorbeeld 2029-2033');
    await kies(page, 'Gebied', 'Hollands Midden');
    await kies(page, 'Trekkende gemeente', 'Leiden');
    await page.getByLabel('Eerste dag van de looptijd').fill('2029-01-01');
    await page.getByLabel('Laatste dag van de looptijd').fill('2033-12-31');
    await page.locator('input[name=vaststellingsregel][value=alleRaden]').check();
    await page.getByRole('button', { name: 'Begin een visietraject' }).click();
    await page.waitForURL('**/visietrajecten/*-*');
    const pad = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'Spoorboekje' }).click();
    await page.getByRole('link', { name: /V2 Kenmerken/ }).click();
    await page.getByLabel('Antwoord').first().fill('Twee centrumsteden, met dorpen en polder eromheen.');
    await page.getByLabel('Concept').check();
    await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await page.getByRole('button', { name: 'Zet in de tekst' }).click();
    await page.getByText('Dit antwoord staat in de tekst').waitFor();

    await vulTafels();
    await page.goto(`${pad}/tafels`);
    await page.locator('#recessen').getByLabel('Naam van het reces').fill('zomer');
    await page.locator('#recessen').getByLabel('Van', { exact: true }).fill('2028-07-10');
    await page.locator('#recessen').getByLabel('Tot en met').fill('2028-08-20');
    await page.getByRole('button', { name: 'Voeg het reces toe' }).click();
    await page.goto(`${pad}/planning`);
    await page.getByRole('button', { name: 'Maak de routes' }).click();
    await page.getByRole('heading', { name: 'Wat als een stap verschuift?' }).waitFor();
    assert.equal(await page.locator('#stappen tbody tr').count(), 18 * 3 + 1);
    await kies(page, 'Stap', 'Gouda, Gemeenteraad: stelt vast');
    await page.getByLabel('Nieuwe dag').fill('2029-01-31');
    await page.getByRole('button', { name: 'Toon de gevolgen' }).click();
    await page.getByText('na het begin van de looptijd').first().waitFor();

    const { pathname, search } = new URL(page.url());
    watAls = pathname + search;
  });

  for (const [naam, pad] of [
    ['planning', () => watAls],
    ['spoorboekje', () => watAls.replace(/planning.*/, 'spoorboekje')],
    ['gebieden', () => '/gebieden'],
  ] as const)
    test(`de pagina ${naam} past op elk scherm, is toegankelijk en niet te zwaar`, async () => {
      const page = await reis.bezoeker({ javaScript: true });
      await meldAanAls(page, 'Eva Raadsma');
      await bekijk(page, [{ naam, pad: pad() }]);
      const bytes = await gewicht(page, pad());
      assert.ok(bytes < 60_000, `${bytes} bytes`);
    });
});
