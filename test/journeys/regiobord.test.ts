// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sql } from 'kysely';
import { beginReis, bekijk, meldAanAls, type Reis } from '../support/reis.ts';

const LEIDEN = 'GM0546';

/** Goes on with Tab until the control with this name has the focus, as someone without a mouse does. */
async function tabNaar(page: Page, naam: RegExp): Promise<void> {
  for (let keer = 0; keer < 120; keer++) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate(() => {
      const el = document.activeElement;
      if (!(el instanceof HTMLElement)) return '';
      const label = 'labels' in el && el.labels instanceof NodeList ? el.labels[0]?.textContent : undefined;
      return (label ?? el.textContent).replaceAll(/\s+/g, ' ').trim();
    });
    if (naam.test(hier)) return;
  }
  assert.fail(`Tab does not reach ${naam}`);
}

describe('het regiobord, vastleggen zonder JavaScript', () => {
  let reis: Reis;
  let traject = '';
  before(async () => {
    reis = await beginReis('verband_regiobord', 20);
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto('/visietrajecten#beginnen');
    await page.getByLabel(/Naam van de nieuwe visie/).fill('Regiovisie in voorbereiding');
    const { naam } = await reis.engine.owner
      .selectFrom('gebied')
      .select('naam')
      .where('soort', '=', 'visieregio')
      .executeTakeFirstOrThrow();
    await page.getByLabel(/^Gebied/).selectOption({ label: naam });
    await page.getByLabel(/Trekkende gemeente/).selectOption(LEIDEN);
    await page.getByLabel(/Eerste dag van de looptijd/).fill('2030-01-01');
    await page.getByLabel(/Laatste dag van de looptijd/).fill('2033-12-31');
    await page.getByLabel(/Alle gemeenteraden/i).check();
    await page.getByRole('button', { name: /Begin een visietraject/ }).click();
    await page.waitForURL(/\/visietrajecten\/[0-9a-f-]{36}/);
    traject = new URL(page.url()).pathname;
    const id = traject.split('/').at(-1) ?? '';
    const { owner } = reis.engine;
    await sql`update visietraject set status = 'besluitvorming' where id = ${id}::uuid`.execute(owner);
    // Each municipality has a route; two are late, one decided.
    await sql`insert into routestap (regio_id, visietraject_id, gemeente_code, volgorde, orgaan, rol, gepland, status)
      select l.regio_id, l.visietraject_id, l.gemeente_code, o.n, o.orgaan, o.rol, current_date - 1 + o.n, 'gepland'
      from trajectgemeente l cross join (values (1, 'college', 'instemmen'), (2, 'commissie', 'advies'), (3, 'raad', 'vaststellen')) o (n, orgaan, rol)
      where l.visietraject_id = ${id}::uuid`.execute(owner);
    await sql`update routestap set gepland = current_date - 4 where visietraject_id = ${id}::uuid and orgaan = 'raad'
      and gemeente_code in ('GM0546', 'GM0513')`.execute(owner);
    await sql`insert into passage (regio_id, visietraject_id, adres, volgorde, soort, titel, tekst, gewijzigd_op, gewijzigd_door)
      select regio_id, id, 1, 1, 'doel', 'Een voorbeelddoel', 'Wij stoppen geweld binnen een jaar.', now(), ${(await eva(reis)).id}::uuid
      from visietraject where id = ${id}::uuid`.execute(owner);
  });
  after(() => reis.einde());

  test('de griffier legt met het toetsenbord agenda, amendement, motie, toezegging en besluit vast', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Govert Griffioen');
    await page.goto(`${traject}/gemeenten`);
    await page.getByRole('link', { name: 'Gemeenteraad' }).click();
    const stap = new URL(page.url()).pathname;
    await tabNaar(page, /^Zet op de agenda$/);
    await page.keyboard.press('Enter');
    await page.getByText('Op de agenda').first().waitFor();
    await tabNaar(page, /^Voeg een amendement toe$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/amendementen$/);
    await page.getByLabel('Passage').selectOption({ index: 1 });
    await tabNaar(page, /^Neem de tekst over$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/passage=/);
    await tabNaar(page, /^Onderwerp/);
    await page.keyboard.type('Sneller');
    await page.getByLabel(/Nieuwe tekst/).fill('Wij stoppen geweld binnen een maand.');
    await page.getByRole('button', { name: 'Leg het amendement vast' }).click();
    await page.waitForURL(`**${stap}#amendementen`);
    await page.getByRole('link', { name: 'Sneller' }).click();
    await page.getByRole('button', { name: 'Is aangenomen' }).click();
    await page.getByText('Nog af te handelen').first().waitFor();
    assert.match(await page.locator('#verschil del').last().innerText(), /jaar/);
    await page.goto(stap);
    await tabNaar(page, /Voeg een motie toe/);
    await page.keyboard.press('Enter');
    await tabNaar(page, /^Onderwerp van de motie/);
    await page.keyboard.type('Evalueer elk jaar');
    await tabNaar(page, /^Verzoekt/);
    await page.keyboard.type('Een evaluatie per jaar');
    await tabNaar(page, /^Leg de motie vast$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Evalueer elk jaar' }).waitFor();
    await tabNaar(page, /Voeg een toezegging toe/);
    await page.keyboard.press('Enter');
    await tabNaar(page, /^Wat is toegezegd/);
    await page.keyboard.type('De wethouder komt terug met cijfers');
    await tabNaar(page, /^Toegezegd door/);
    await page.keyboard.type('de wethouder');
    await tabNaar(page, /^Leg de toezegging vast$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /komt terug met cijfers/ }).waitFor();
    await page.getByLabel('Gewijzigd', { exact: true }).check();
    await page.getByLabel(/Stemmen voor/).fill('20');
    await page.getByLabel(/Stemmen tegen/).fill('15');
    await tabNaar(page, /^Leg het besluit vast$/);
    await page.keyboard.press('Enter');
    await page.getByText('20 voor, 15 tegen').waitFor();
  });

  test('de projectleider ziet wat elke keuze betekent, en handelt af', async () => {
    const page = await reis.bezoeker();
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto(`${traject}/amendementen`);
    await page.getByRole('link', { name: 'Sneller' }).click();
    assert.match(await page.locator('#gevolgen').innerText(), /Gouda/);
    await page.getByLabel(/Geldt voor alle gemeenten/i).check();
    assert.equal(
      await page.getByLabel(/Nieuwe tekst van de hele passage/).inputValue(),
      'Wij stoppen geweld binnen een maand.',
    );
    await page.getByLabel(/^Motivering/).fill('De regio wil dit ook.');
    await page.getByRole('button', { name: 'Handel af' }).click();
    await page.getByText('De regio wil dit ook.').waitFor();
  });

  test('bord, stap, verschuiven, amendement en opvolging zijn toegankelijk en passen op elk scherm', async () => {
    const page = await reis.bezoeker({ javaScript: true });
    await meldAanAls(page, 'Eva Raadsma');
    await page.goto(`${traject}/gemeenten?gemeente=GM0513`);
    const pad = async (naam: string | RegExp) =>
      new URL((await page.getByRole('link', { name: naam }).first().getAttribute('href')) ?? '', reis.base).pathname;
    const stap = await pad('Gemeenteraad');
    await page.goto(`${traject}/amendementen`);
    const amendement = await pad('Sneller');
    await bekijk(page, [
      { naam: 'regiobord', pad: `${traject}/regiobord` },
      { naam: 'regiobord-stap', pad: stap },
      { naam: 'regiobord-verschuiven', pad: `${stap}/verschuiven?dag=2030-02-14` },
      { naam: 'regiobord-amendement', pad: amendement },
      { naam: 'regiobord-uitslag', pad: `${amendement}/uitslag` },
      { naam: 'regiobord-opvolging', pad: `${traject}/opvolgingen` },
    ]);
  });
});

const eva = async (reis: Reis) =>
  reis.engine.owner.selectFrom('medewerker').select('id').where('naam', '=', 'Eva Raadsma').executeTakeFirstOrThrow();
