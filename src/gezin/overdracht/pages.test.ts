// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { AANBOD, beoordeel, biedCasusAan, meld, melding, neemAan, persoon, stap } from '../../../test/support/gezin.ts';
import { openSite, vandaag, type Fields, type Site } from '../../../test/support/site.ts';
import { addDays, addElapsed, dayOf, instant, startOfDay } from '../../platform/dates.ts';
import { vindCasus } from '../casus/queries.ts';
import { overdrachtenVan } from './queries.ts';

const UUR = 60 * 60 * 1000;
const nu = () => instant(new Date().toISOString());

describe('een overdracht, stuk voor stuk', () => {
  let site: Site;
  let wereld: Wereld;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
  });

  /** A melding that was decided, with one condition that Veilig Thuis set during its assessment. */
  async function besloten(naam: string, motivering = 'eerder geweld') {
    const id = await meld(wereld, { personen: [persoon('Moeder', naam), persoon('Kind', naam)] });
    await stap(wereld, id, 'inBehandelingNemen');
    await beoordeel(wereld, id, { motivering });
    const { casus_id: casusId } = await melding(wereld, id);
    const gesteld = await site.post(wereld.vt, `/casussen/${casusId}/voorwaarden`, { tekst: 'Vader slaapt elders' });
    assert.equal(gesteld.status, 303, 'Veilig Thuis stelt voorwaarden al tijdens de beoordeling');
    await stap(wereld, id, 'besluiten');
    const blad = (await site.get(wereld.vt, `/meldingen/${id}`)).body;
    const velden = [...blad.matchAll(/name="(stuk_(\w+?)_[0-9a-f-]{36})"/g)];
    const veld = (soort: string) => velden.find((gevonden) => gevonden[2] === soort)?.[1] ?? '';
    return { id, casusId, veld };
  }
  const versieVan = async (id: string) => (await melding(wereld, id)).versie;
  const { stukken: _, ...basis } = AANBOD;
  const bied = async (id: string, velden: Fields) =>
    site.post(wereld.vt, `/meldingen/${id}/aanbieden`, {
      ...basis,
      warm: 'ja',
      naar: wereld.team.organisatieId,
      versie: await versieVan(id),
      ...velden,
    });
  const laatste = async (casusId: string) => {
    const rij = (await wereld.als(wereld.vt, (tx) => overdrachtenVan(tx, casusId))).at(-1);
    assert.ok(rij);
    return rij;
  };
  const api = async (wie: Persona, id: string) => (await site.get(wie, `/v1/overdrachten/${id}`)).body;
  const laatMaken = (objectId: string) =>
    site.engine.owner
      .updateTable('termijn')
      .set({ te_laat_vanaf: addElapsed(nu(), -UUR) })
      .where('object_id', '=', objectId)
      .where('status', '=', 'loopt')
      .execute();

  test('de ontvanger leest voor het antwoord alleen wat daarvoor is bedoeld, daarna alles, en na afwijzen niets meer', async () => {
    for (const antwoord of ['accepteren', 'afwijzen'] as const) {
      const { id, casusId, veld } = await besloten(`Stuk${antwoord}`);
      const velden = {
        [veld('voorwaarde')]: 'voorBesluit',
        [veld('gezinslid')]: 'naAcceptatie',
        stuk_samenvatting: 'naAcceptatie',
        tekst_samenvatting: 'Kort: ruzie over omgang',
        stuk_eerder: '',
      };
      assert.equal((await bied(id, velden)).status, 303);
      const overdracht = await laatste(casusId);
      const pad = `/overdrachten/${overdracht.id}`;
      for (const zien of [(await site.get(wereld.team, pad)).body, await api(wereld.team, overdracht.id)]) {
        assert.match(zien, /Vader slaapt elders/);
        assert.doesNotMatch(zien, /ruzie over omgang|Moeder Stuk|Kind Stuk/, 'de rest blijft dicht');
      }
      assert.equal((await site.get(wereld.team, `/casussen/${casusId}`)).status, 404, 'nog niet de hele casus');
      const { status } = await site.post(wereld.team, `${pad}/${antwoord}`, {
        contactpersoon: wereld.team.id,
        casusregisseur: wereld.teamCollega.id,
        reden: 'Het gezin woont elders',
        versie: 1,
      });
      assert.equal(status, 303);
      const erna = (await site.get(wereld.team, pad)).body;
      if (antwoord === 'accepteren') assert.match(erna, /ruzie over omgang/);
      else assert.doesNotMatch(erna, /Vader slaapt elders|ruzie over omgang/);
      assert.match((await site.get(wereld.vt, pad)).body, /ruzie over omgang/, 'de zender ziet wat meeging');
    }
  });

  test('wat meeging is een afschrift: een latere wijziging verandert het niet', async () => {
    const { id, casusId, veld } = await besloten('Afschrift');
    await bied(id, { [veld('voorwaarde')]: 'voorBesluit' });
    const voorwaarde = veld('voorwaarde').replace('stuk_voorwaarde_', '');
    await site.post(wereld.vt, `/casussen/${casusId}/voorwaarden/${voorwaarde}`, { status: 'vervallen' });
    const { body } = await site.get(wereld.team, `/overdrachten/${(await laatste(casusId)).id}`);
    assert.match(body, /Vader slaapt elders, actief/);
  });

  test('scenario 8: na 5 werkdagen zonder acceptatie is Veilig Thuis verantwoordelijk en staat het rood bij allebei (G06, D11)', async () => {
    const { overdrachtId, casusId } = await biedCasusAan(wereld, { personen: [persoon('Scenario', 'Acht')] });
    const rood = (blad: string) =>
      new RegExp(`/overdrachten/${overdrachtId}"[\\s\\S]{0,900}?vb-toon-danger`).test(blad);
    for (const wie of [wereld.vt, wereld.team])
      assert.equal(rood((await site.get(wie, '/werkvoorraad')).body), false, 'op tijd is niet rood');
    const termijn = await site.engine.owner
      .selectFrom('termijn')
      .select(['begonnen_op', 'te_laat_vanaf', 'duur'])
      .where('object_id', '=', overdrachtId)
      .executeTakeFirstOrThrow();
    assert.deepEqual(termijn.duur, { aantal: 5, wijze: 'werkdagen' });
    assert.equal(termijn.te_laat_vanaf, startOfDay(dayOf(termijn.te_laat_vanaf)));
    assert.ok(termijn.te_laat_vanaf > startOfDay(addDays(dayOf(termijn.begonnen_op), 5)));
    await laatMaken(overdrachtId);
    for (const wie of [wereld.vt, wereld.team]) {
      assert.equal(rood((await site.get(wie, '/werkvoorraad')).body), true, `rood bij ${wie.naam}`);
      const { body } = await site.get(wie, `/overdrachten/${overdrachtId}`);
      assert.match(body, /<strong>Veilig Thuis<\/strong>/);
      assert.match(await api(wie, overdrachtId), new RegExp(`"verantwoordelijkeId":"${wereld.vt.organisatieId}"`));
    }
    assert.equal((await site.get(wereld.team, `/casussen/${casusId}`)).status, 404);
  });

  test('scenario 9: na acceptatie ziet het team de voorwaarden en niet de melder, op elke pagina en in JSON (G06, G19)', async () => {
    const { id, casusId, veld } = await besloten('Negen');
    await bied(id, { [veld('voorwaarde')]: 'voorBesluit' });
    const { id: overdrachtId } = await laatste(casusId);
    await neemAan(wereld, overdrachtId);
    const paden = [
      ...['', '?tab=gezin', '?tab=plan', '?tab=monitoring', '?tab=tijdlijn', '?tab=delen'].map(
        (tab) => `/casussen/${casusId}${tab}`,
      ),
      `/v1/casussen/${casusId}`,
      `/overdrachten/${overdrachtId}`,
      `/v1/overdrachten/${overdrachtId}`,
    ];
    let voorwaarden = 0;
    for (const pad of paden) {
      const { status, body } = await site.get(wereld.team, pad);
      assert.equal(status, 200, pad);
      assert.doesNotMatch(body, /Mies|Melder\b/, pad);
      if (body.includes('Vader slaapt elders')) voorwaarden++;
    }
    assert.equal(voorwaarden, 4, 'op de tab plan, bij de overdracht, en twee keer in JSON');
    assert.equal((await site.get(wereld.team, `/meldingen/${id}`)).status, 404);
    assert.match((await site.get(wereld.vt, `/meldingen/${id}`)).body, /Mies Melder/, 'de meting kent de melder');
  });

  test('G19, G20, G21: met de melder, met een postcode, zonder grond of zonder reden gaat niets weg, en er verandert niets', async () => {
    const { id, casusId, veld } = await besloten('Poorten', 'Mies Melder zag het gebeuren');
    const slecht: readonly (readonly [Fields, RegExp])[] = [
      [{ boodschap: 'Bel met Mies Melder' }, /naam van de melder/],
      [{ stuk_samenvatting: 'voorBesluit', tekst_samenvatting: 'Volgens mevrouw Melder' }, /naam van de melder/],
      [{ stuk_besluit: 'naAcceptatie' }, /naam van de melder/],
      [{ noodzaak: 'Zij is gevlucht naar 2312 AB' }, /postcode/],
      [{ grondslag: '' }, /op welke grond/],
      [{ noodzaak: ' ' }, /Vul dit in/],
      [{ stuk_eerder: 'naAcceptatie', tekst_eerder: 'In 2020 ook al' }, /waarom dit stuk mee moet/],
      [{ stuk_document: 'naAcceptatie', reden_document: 'Nodig' }, /Vul dit in/],
      [{ [veld('voorwaarde').replace(/.{4}$/, '0000')]: 'voorBesluit' }, /Kies een van/],
      [{ naar: '' }, /Kies een organisatie/],
      [{ extern: 'Huisarts', externSoort: 'huisarts' }, /Kies een organisatie/],
      [{ gesprekOp: addDays(vandaag(), 3) }, /toekomst/],
    ];
    for (const [velden, zegt] of slecht) {
      const { status, body } = await bied(id, velden);
      assert.equal(status, 400, JSON.stringify(velden));
      assert.match(body, zegt, JSON.stringify(velden));
    }
    assert.equal((await melding(wereld, id)).status, 'besloten');
    assert.deepEqual(await wereld.als(wereld.vt, (tx) => overdrachtenVan(tx, casusId)), []);
    const json = await site.post(wereld.vt, `/v1/meldingen/${id}/stappen/aanbieden`, {
      ...AANBOD,
      naar: wereld.team.organisatieId,
      stukken: [{ soort: 'samenvatting', wanneer: 'voorBesluit', tekst: 'Mies Melder zei het' }],
      versie: await versieVan(id),
    });
    assert.equal(json.status, 400);
    assert.equal((await melding(wereld, id)).status, 'besloten', 'JSON kent dezelfde poorten');
  });

  test('elke verstrekking staat in het register van de zender: bij het aanbod, en de rest bij acceptatie', async () => {
    const { id, casusId, veld } = await besloten('Register');
    await bied(id, { [veld('voorwaarde')]: 'voorBesluit', [veld('gezinslid')]: 'naAcceptatie' });
    const register = () =>
      site.engine.owner
        .selectFrom('verstrekking')
        .select(['wat', 'grondslag', 'aan'])
        .where('casus_id', '=', casusId)
        .orderBy('op')
        .execute();
    const grond = { grondslag: 'medewerkingNodig', aan: 'Team Een' };
    assert.deepEqual(await register(), [{ wat: ['boodschap', 'voorwaarde'], ...grond }]);
    await neemAan(wereld, (await laatste(casusId)).id);
    assert.deepEqual(await register(), [
      { wat: ['boodschap', 'voorwaarde'], ...grond },
      { wat: ['gezinslid', 'casus'], ...grond },
    ]);
    const delen = (await site.get(wereld.vt, `/casussen/${casusId}?tab=delen`)).body;
    assert.match(delen, /Team Een[\s\S]*zicht op veiligheid/);
    const team = (await site.get(wereld.team, `/casussen/${casusId}?tab=delen`)).body;
    assert.match(team, /vertelde nog niets/, 'een ander ziet het register van Veilig Thuis niet');
  });

  test('een fout in het formulier van acceptatie laat niets half gebeuren', async () => {
    const { overdrachtId, casusId, meldingId } = await biedCasusAan(wereld, { personen: [persoon('Half', 'Werk')] });
    const rollen = { contactpersoon: wereld.team.id, casusregisseur: wereld.teamCollega.id, versie: 1 };
    const pad = `/overdrachten/${overdrachtId}/accepteren`;
    const morgen = { ...rollen, gesprekOp: addDays(vandaag(), 1) };
    assert.equal((await site.post(wereld.team, pad, morgen)).status, 400);
    const vreemd = { ...rollen, contactpersoon: wereld.vt.id };
    assert.equal((await site.post(wereld.team, pad, vreemd)).status, 400);
    assert.equal((await melding(wereld, meldingId)).status, 'inOverdracht');
    assert.equal((await site.get(wereld.team, `/casussen/${casusId}`)).status, 404);
    assert.equal((await site.post(wereld.team, pad, rollen)).status, 303);
  });

  test('bericht terug: de termijn begint bij de ontvanger, de zender wacht mee en bevestigt', async () => {
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Bericht', 'Terug')] });
    const pad = `/overdrachten/${overdrachtId}`;
    assert.equal((await site.post(wereld.team, `${pad}/terugberichten`, { bericht: 'x', versie: 1 })).status, 409);
    await neemAan(wereld, overdrachtId);
    const termijn = () =>
      site.engine.owner
        .selectFrom('termijn')
        .select(['organisatie_id', 'ziet_ook_id', 'status'])
        .where('object_id', '=', overdrachtId)
        .where('soort', '=', 'berichtTerug')
        .executeTakeFirstOrThrow();
    const wie = { organisatie_id: wereld.team.organisatieId, ziet_ook_id: wereld.vt.organisatieId };
    assert.deepEqual(await termijn(), { ...wie, status: 'loopt' });
    const vroeg = await site.post(wereld.vt, `${pad}/terugberichten`, { bericht: 'x', versie: 2 });
    assert.equal(vroeg.status, 403, 'niet de zender');
    const leeg = await site.post(wereld.team, `${pad}/terugberichten`, { bericht: '', versie: 2 });
    assert.equal(leeg.status, 400);
    const bericht = { bericht: 'Wij spraken het gezin', gesprekOp: vandaag(), gesprekMet: 'moeder', versie: 2 };
    assert.equal((await site.post(wereld.team, `${pad}/terugberichten`, bericht)).status, 303);
    assert.deepEqual(await termijn(), { ...wie, status: 'afgerond' });
    assert.match((await site.get(wereld.vt, pad)).body, /Wij spraken het gezin/);
    assert.equal((await site.post(wereld.team, `${pad}/bericht-bevestigen`, { versie: 3 })).status, 403);
    assert.equal((await site.post(wereld.vt, `${pad}/bericht-bevestigen`, { versie: 3 })).status, 303);
    const klaar = await api(wereld.team, overdrachtId);
    assert.match(klaar, /"status":"afgerond"/);
    assert.match(klaar, new RegExp(`"gesprek":\\{"op":"${vandaag()}","met":"moeder"\\}`));
  });

  test('buiten Verband: de verantwoordelijkheid verschuift pas als Veilig Thuis de acceptatie met bewijs vastlegt', async () => {
    const { id, casusId } = await besloten('Extern');
    const buiten = { naar: '', extern: 'Praktijk De Brug', externSoort: 'huisarts', stuk_besluit: 'naAcceptatie' };
    assert.equal((await bied(id, buiten)).status, 303);
    const { id: overdrachtId, naar } = await laatste(casusId);
    assert.equal(naar, 'Praktijk De Brug');
    const pad = `/overdrachten/${overdrachtId}`;
    assert.match(await api(wereld.vt, overdrachtId), new RegExp(`"verantwoordelijkeId":"${wereld.vt.organisatieId}"`));
    assert.match((await site.get(wereld.vt, '/werkvoorraad')).body, new RegExp(pad));
    for (const wie of [wereld.team, wereld.arts]) assert.equal((await site.get(wie, pad)).status, 404);
    const antwoord = {
      antwoordVan: 'Dokter De Brug',
      antwoordOp: vandaag(),
      bewijs: 'brief in het dossier',
      versie: 1,
    };
    const zonder = await site.post(wereld.vt, `${pad}/acceptatie-vastleggen`, { ...antwoord, bewijs: '' });
    assert.equal(zonder.status, 400);
    const vroeg = { ...antwoord, antwoordOp: addDays(vandaag(), -9) };
    assert.equal((await site.post(wereld.vt, `${pad}/acceptatie-vastleggen`, vroeg)).status, 400);
    assert.equal((await site.post(wereld.vt, `${pad}/acceptatie-vastleggen`, antwoord)).status, 303);
    const erna = await api(wereld.vt, overdrachtId);
    assert.match(erna, /"verantwoordelijkeId":null/);
    assert.match(erna, /"antwoordVan":"Dokter De Brug"/);
    assert.equal((await melding(wereld, id)).status, 'afgehandeld');
    const casus = await wereld.als(wereld.vt, (tx) => vindCasus(tx, casusId));
    assert.equal(casus?.status, 'directeVeiligheid', 'er lopen voorwaarden: Veilig Thuis volgt het gezin');
    const wat = await site.engine.owner
      .selectFrom('verstrekking')
      .select('wat')
      .where('casus_id', '=', casusId)
      .execute();
    assert.deepEqual(wat, [{ wat: ['boodschap', 'besluit'] }]);
  });

  test('buiten Verband zonder lopende voorwaarden: de casus sluit, want niemand in Verband werkt er nog aan', async () => {
    const { id, casusId, veld } = await besloten('Dicht');
    const voorwaarde = veld('voorwaarde').replace('stuk_voorwaarde_', '');
    await site.post(wereld.vt, `/casussen/${casusId}/voorwaarden/${voorwaarde}`, { status: 'vervallen' });
    await bied(id, { naar: '', extern: 'Veilig Thuis Elders', externSoort: 'anderVeiligThuis' });
    const { id: overdrachtId } = await laatste(casusId);
    const antwoord = { antwoordVan: 'An', antwoordOp: vandaag(), bewijs: 'brief', versie: 1 };
    await site.post(wereld.vt, `/overdrachten/${overdrachtId}/acceptatie-vastleggen`, antwoord);
    const casus = await wereld.als(wereld.vt, (tx) => vindCasus(tx, casusId));
    assert.deepEqual([casus?.status, casus?.afgesloten_op], ['afgesloten', vandaag()]);
    const bericht = { bericht: 'Het gezin is daar in beeld', versie: 2 };
    assert.equal((await site.post(wereld.vt, `/overdrachten/${overdrachtId}/terugberichten`, bericht)).status, 303);
  });

  test('buiten Verband afgewezen: de melding komt terug, en Veilig Thuis bleef verantwoordelijk', async () => {
    const { id, casusId } = await besloten('Nee');
    await bied(id, { naar: '', extern: 'Oma', externSoort: 'gezin' });
    const { id: overdrachtId } = await laatste(casusId);
    const antwoord = { antwoordVan: 'Oma', antwoordOp: vandaag(), bewijs: 'gesproken', reden: 'te zwaar', versie: 1 };
    const { status } = await site.post(wereld.vt, `/overdrachten/${overdrachtId}/afwijzing-vastleggen`, antwoord);
    assert.equal(status, 303);
    assert.equal((await melding(wereld, id)).status, 'besloten');
    assert.match(await api(wereld.vt, overdrachtId), new RegExp(`"verantwoordelijkeId":"${wereld.vt.organisatieId}"`));
  });

  test('een team stelt geen voorwaarden in een casus die nog wordt beoordeeld', async () => {
    const { casusId } = await besloten('Team');
    const pad = `/casussen/${casusId}/voorwaarden`;
    assert.equal((await site.post(wereld.team, pad, { tekst: 'mag niet' })).status, 404);
  });
});
