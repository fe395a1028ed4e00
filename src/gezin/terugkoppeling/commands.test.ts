// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { beoordeel, biedCasusAan, meld, melding, neemAan, persoon, stap } from '../../../test/support/gezin.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { Conflict } from '../../platform/result.ts';
import { stelVoorwaarde } from '../plan/commands.ts';
import { vindCasus } from '../casus/queries.ts';
import { termijnenVan } from '../termijn/queries.ts';
import { geefTerugkoppeling, laatTerugkoppelingWeg, plichtTerugkoppeling } from './commands.ts';
import { terugkoppelingenVan } from './queries.ts';

const VOORWAARDE = 'Vader blijft uit de woning';

describe('terugkoppeling aan de melder', () => {
  let wereld: Wereld;
  let site: Site;
  before(async () => {
    const engine = await testEngine();
    wereld = await maakWereld(engine);
    site = openSite(engine);
  });

  async function besloten(anders: Record<string, unknown> = {}): Promise<string> {
    const id = await meld(wereld, { personen: [persoon('Een', `Gezin${Math.random()}`)], ...anders });
    await stap(wereld, id, 'inBehandelingNemen');
    await beoordeel(wereld, id);
    await stap(wereld, id, 'besluiten');
    return id;
  }
  /** A melding whose casus the team took, with a condition. */
  async function metVoorwaarde(hoedanigheid: string): Promise<string> {
    const { meldingId, casusId, overdrachtId } = await biedCasusAan(wereld, {
      hoedanigheid,
      personen: [persoon('Vader', `Gezin${Math.random()}`)],
    });
    await neemAan(wereld, overdrachtId);
    await wereld.als(wereld.team, async (tx) => {
      const casus = await vindCasus(tx, casusId);
      assert.ok(casus);
      await stelVoorwaarde(tx, casus, VOORWAARDE);
    });
    return meldingId;
  }
  const rijen = (id: string) => wereld.als(wereld.vt, (tx) => terugkoppelingenVan(tx, id));
  const termijn = async (id: string) =>
    (await wereld.als(wereld.vt, (tx) => termijnenVan(tx, id))).filter(({ soort }) => soort === 'terugkoppeling');

  test('ontstaat bij het besluit, met een termijn van vijf werkdagen, en niet eerder', async () => {
    const id = await meld(wereld);
    assert.deepEqual(await rijen(id), []);
    const klaar = await besloten();
    assert.deepEqual(
      (await rijen(klaar)).map(({ moment, status }) => [moment, status]),
      [['naBesluit', 'open']],
    );
    assert.deepEqual(
      (await termijn(klaar)).map(({ status }) => status),
      ['loopt'],
    );
  });

  test('ontstaat nog eens na een onderzoek; elk moment een keer, elk met zijn eigen begin', async () => {
    const id = await besloten();
    const { casus_id: casusId, nummer: kenmerk } = await melding(wereld, id);
    for (let keer = 0; keer < 2; keer++)
      await wereld.als(wereld.vt, (tx) =>
        plichtTerugkoppeling(tx, { meldingId: id, casusId, kenmerk, moment: 'naOnderzoek' }),
      );
    assert.deepEqual(
      (await rijen(id)).map(({ moment }) => moment),
      ['naBesluit', 'naOnderzoek'],
    );
    const rij = await melding(wereld, id);
    const geef = () =>
      wereld.als(wereld.vt, (tx) => geefTerugkoppeling(tx, rij, { heeftRol: false, hoe: 'brief', tekst: 'vervolg' }));
    const pad = `/meldingen/${id}/terugkoppeling`;
    const velden = { moment: 'naBesluit', hoe: 'brief', tekst: 'vervolg' };
    assert.match((await site.get(wereld.vt, pad)).body, /name="moment"[^>]*value="naBesluit"/);
    assert.equal((await site.post(wereld.vt, pad, velden)).status, 303);
    assert.equal((await site.post(wereld.vt, pad, velden)).status, 409, 'twee keer klikken geeft niet ook de tweede');
    assert.deepEqual((await termijn(id)).map(({ status }) => status).toSorted(), ['afgerond', 'loopt']);
    await geef();
    assert.deepEqual(
      (await termijn(id)).map(({ status }) => status),
      ['afgerond', 'afgerond'],
    );
    await assert.rejects(geef(), Conflict);
  });

  test('wordt niet gegeven met een reden, en ook dan is de termijn klaar', async () => {
    const id = await besloten();
    const rij = await melding(wereld, id);
    await wereld.als(wereld.vt, (tx) => laatTerugkoppelingWeg(tx, rij, { reden: 'onbereikbaar', toelichting: '' }));
    assert.deepEqual(
      (await rijen(id)).map(({ status, reden }) => [status, reden]),
      [['nietGegeven', 'onbereikbaar']],
    );
    assert.equal((await termijn(id))[0]?.status, 'afgerond');
    const pad = `/meldingen/${await besloten()}/terugkoppeling/niet`;
    assert.equal(
      (await site.post(wereld.vt, pad, { reden: 'andereReden' })).status,
      400,
      'een andere reden is uitleg waard',
    );
  });

  test('een partij buiten Verband, of een die al terugberichtte, is nog steeds met wie het vervolg is', async () => {
    const id = await metVoorwaarde('buurtbewoner');
    const pagina = async () => (await site.get(wereld.vt, `/meldingen/${id}/terugkoppeling`)).body;
    await wereld.engine.owner
      .updateTable('overdracht')
      .set({
        status: 'afgerond',
        naar_organisatie_id: null,
        naar_extern: 'Huisartsenpost Voorbeeld',
        extern_soort: 'huisarts',
      })
      .where('melding_id', '=', id)
      .execute();
    const body = await pagina();
    assert.ok(body.includes('Huisartsenpost Voorbeeld'));
    assert.ok(!body.includes('Team Een'), 'en niet wie ooit bedoeld was');
  });

  test('Scenario 9: een buurtbewoner hoort aan wie is overgedragen en nooit een voorwaarde', async () => {
    const id = await metVoorwaarde('buurtbewoner');
    for (const zoek of ['', '?rol=ja']) {
      const { status, body } = await site.get(wereld.vt, `/meldingen/${id}/terugkoppeling${zoek}`);
      assert.equal(status, 200);
      assert.ok(body.includes('Team Een'));
      assert.equal(body.includes(VOORWAARDE), false, zoek);
    }
    const tekst = `Er is vervolg. ${VOORWAARDE}.`;
    const geweigerd = await site.post(wereld.vt, `/meldingen/${id}/terugkoppeling`, {
      heeftRol: 'ja',
      hoe: 'brief',
      tekst,
    });
    assert.equal(geweigerd.status, 400);
    assert.ok(geweigerd.body.includes(tekst), 'wat getypt is, blijft staan');
    assert.equal((await rijen(id))[0]?.status, 'open');
  });

  test('een huisarts die met het gezin werkt, hoort de voorwaarde, zonder naam van iemand', async () => {
    const id = await metVoorwaarde('huisarts');
    const pad = `/meldingen/${id}/terugkoppeling`;
    assert.equal((await site.get(wereld.vt, pad)).body.includes('blijft uit de woning'), false, 'eerst zonder rol');
    const { body } = await site.get(wereld.vt, `${pad}?rol=ja`);
    assert.ok(body.includes('[...] blijft uit de woning'));
    assert.equal(
      (await site.post(wereld.vt, pad, { heeftRol: 'ja', hoe: 'brief', tekst: 'Er is vervolg.' })).status,
      303,
    );
    assert.equal((await rijen(id))[0]?.heeft_rol, true);
  });
});
