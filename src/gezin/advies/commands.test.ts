// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { adviesInvoer, meld, meldingInvoer, SLEUTEL } from '../../../test/support/gezin.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { Conflict, GatesClosed } from '../../platform/result.ts';
import { ontvangMelding } from '../melding/commands.ts';
import {
  legAdviesVast,
  legKeuzeVast,
  sluitAdviesAf,
  trekToestemmingIn,
  voegContactToe,
  zetAdviesOm,
} from './commands.ts';
import { contactenVan, vindAdvies, type AdviesRij } from './queries.ts';

describe('een advies dat loopt', () => {
  let wereld: Wereld;
  let site: Site;
  before(async () => {
    const engine = await testEngine();
    wereld = await maakWereld(engine);
    site = openSite(engine);
  });
  const nieuw = (anders: Record<string, unknown> = {}) =>
    wereld.als(wereld.vt, (tx) => legAdviesVast(tx, adviesInvoer(anders)));
  const lees = (id: string, wie = wereld.vt): Promise<AdviesRij> =>
    wereld.als(wie, async (tx) => {
      const rij = await vindAdvies(tx, id);
      assert.ok(rij);
      return rij;
    });

  test('Scenario 1: een buur vraagt advies; het staat er zonder naam van de buurman en is te tellen', async () => {
    const id = await nieuw({ toestemming: undefined, naam: '', bereikbaar: '' });
    const rij = await lees(id);
    assert.match(rij.nummer, /^A-\d{4}-\d{6}$/);
    assert.equal(rij.naam, null);
    assert.equal((await site.get(wereld.vt, '/adviezen/uitvoer')).body.includes(rij.nummer), false, 'het loopt nog');
    await wereld.als(wereld.vt, (tx) => sluitAdviesAf(tx, rij));
    const { adviezen }: { adviezen: { nummer: string }[] } = JSON.parse(
      (await site.get(wereld.vt, '/adviezen/uitvoer')).body,
    );
    assert.deepEqual(
      adviezen.find(({ nummer }) => nummer === rij.nummer),
      {
        nummer: rij.nummer,
        aanleiding: ['kindermishandelingAnders'],
        aard: ['psychischGeweld'],
        hoedanigheid: 'buurtbewoner',
      },
    );
  });

  test('heeft meer contacten, door wie dan ook van Veilig Thuis, en na het afsluiten geen meer', async () => {
    const id = await nieuw();
    const rij = await lees(id);
    await wereld.als(wereld.vtCollega, (tx) => voegContactToe(tx, rij, 'nog eens gebeld'));
    const contacten = await wereld.als(wereld.vt, (tx) => contactenVan(tx, id));
    assert.deepEqual(
      contacten.map(({ door }) => door),
      [wereld.vt.naam, wereld.vtCollega.naam],
    );
    await wereld.als(wereld.vt, async (tx) => sluitAdviesAf(tx, rij));
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => voegContactToe(tx, rij, 'te laat')),
      Conflict,
    );
    assert.equal((await wereld.als(wereld.vt, (tx) => contactenVan(tx, id))).length, 2);
  });

  test('wie toestemming intrekt, is weg: de gegevens zijn leeg, de twee momenten blijven', async () => {
    const rij = await lees(await nieuw());
    assert.equal(rij.naam, 'Vrager Voorbeeld');
    await wereld.als(wereld.vt, (tx) => trekToestemmingIn(tx, rij));
    const na = await lees(rij.id);
    assert.deepEqual([na.naam, na.bereikbaar], ['', '']);
    assert.ok(na.toestemming_op && na.ingetrokken_op);
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => trekToestemmingIn(tx, na)),
      Conflict,
    );
  });

  test('wordt een melding als de vrager dat kiest: nummers aan elkaar, advies gesloten, in een transactie', async () => {
    const rij = await lees(await nieuw({ hoedanigheid: 'familielid' }));
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => ontvangMelding(tx, meldingInvoer({ advies: rij.id }), SLEUTEL)),
      GatesClosed,
      'de vrager koos nog niet',
    );
    assert.equal((await site.get(wereld.vt, `/meldingen/nieuw?advies=${rij.id}`)).body.includes('Vrager Voor'), false);
    await wereld.als(wereld.vt, (tx) => legKeuzeVast(tx, rij));
    const { body } = await site.get(wereld.vt, `/meldingen/nieuw?advies=${rij.id}`);
    assert.match(body, /value="Vrager Voorbeeld"/);
    assert.match(body, /<option value="familielid" selected/);
    assert.ok(body.includes(`name="advies" value="${rij.id}"`));
    const melding = await meld(wereld, { advies: rij.id });
    const na = await lees(rij.id);
    assert.equal(na.status, 'omgezetInMelding');
    assert.match(na.melding_nummer ?? '', /^M-\d{4}-\d{6}$/);
    assert.ok(
      (await site.get(wereld.vt, `/meldingen/${melding}`)).body.includes(rij.nummer),
      'de melding noemt het advies',
    );
    await assert.rejects(meld(wereld, { advies: rij.id }), Conflict, 'een tweede keer kan niet');
  });

  test('wie de toestemming introk, wordt niet vooraf als melder ingevuld', async () => {
    const rij = await lees(await nieuw());
    await wereld.als(wereld.vt, async (tx) => {
      await legKeuzeVast(tx, rij);
      await trekToestemmingIn(tx, rij);
    });
    assert.equal((await site.get(wereld.vt, `/meldingen/nieuw?advies=${rij.id}`)).body.includes('Vrager Voor'), false);
  });

  test('is er voor Veilig Thuis en voor niemand anders', async () => {
    const id = await nieuw();
    for (const wie of [wereld.team, wereld.politie, wereld.leraar, wereld.analist, wereld.privacy])
      assert.equal(await wereld.als(wie, (tx) => vindAdvies(tx, id)), undefined, wie.naam);
    assert.ok(await lees(id, wereld.vtCollega));
    await assert.rejects(wereld.als(wereld.team, (tx) => zetAdviesOm(tx, id, 'M-1')));
  });

  test('staat op de eigen werkvoorraad zolang het loopt, en in de lijst op nummer en status', async () => {
    const rij = await lees(await nieuw());
    const werk = async (wie = wereld.vt) => (await site.get(wie, '/werkvoorraad')).body.includes(rij.nummer);
    assert.deepEqual([await werk(), await werk(wereld.vtCollega)], [true, false]);
    const [, jaar, volg] = rij.nummer.split('-');
    const vind = async (zoek: string) => (await site.get(wereld.vt, `/adviezen?${zoek}`)).body.includes(rij.nummer);
    assert.equal(await vind(`nummer=${jaar}-${Number(volg)}`), true);
    assert.equal(await vind('status=afgesloten'), false);
    await wereld.als(wereld.vt, (tx) => sluitAdviesAf(tx, rij));
    assert.deepEqual([await werk(), await vind('status=afgesloten')], [false, true]);
  });

  test('een tekst die op een naam lijkt, komt terug met een vinkje en met alles wat getypt was', async () => {
    const rij = await lees(await nieuw());
    const pad = `/adviezen/${rij.id}/contact`;
    const geadviseerd = 'De buurman heet Klaas.';
    const terug = await site.post(wereld.vt, pad, { geadviseerd });
    assert.equal(terug.status, 400);
    assert.match(terug.body, /name="nagekeken"/);
    assert.ok(terug.body.includes(geadviseerd));
    assert.equal((await site.post(wereld.vt, pad, { geadviseerd, nagekeken: 'ja' })).status, 303);
  });
});
