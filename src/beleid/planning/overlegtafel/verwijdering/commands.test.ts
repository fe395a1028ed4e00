// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { beginTraject } from '../../../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../../../test/support/database.ts';
import { openSite, type Fields, type Site } from '../../../../../test/support/site.ts';
import { day } from '../../../../platform/dates.ts';

describe('een tafel stopt of gaat weg', () => {
  let wereld: Wereld;
  let site: Site;
  let traject: string;
  let pad: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    traject = await beginTraject(wereld);
    pad = `/visietrajecten/${traject}`;
  });

  const maak = async (naam: string, lijst = '5-10-2028; 2-11-2028; 7-12-2028'): Promise<string> => {
    const tafel = { orgaan: 'raad', naam, aanlevertermijn: '21', gemeente: wereld.gemeente };
    const { location } = await site.post(wereld.griffier, `${pad}/tafels`, tafel);
    await site.post(wereld.griffier, `${location}/dagen`, { lijst });
    return location;
  };
  const dagen = async (location: string) => {
    const rijen = await site.engine.owner
      .selectFrom('vergaderdatum')
      .select('dag')
      .where('tafel_id', '=', location.split('/').at(-1) ?? '')
      .orderBy('dag')
      .execute();
    return rijen.map(({ dag }) => dag);
  };
  const stop = (location: string, gestoptNa: string, anders: Fields = {}, wie: Persona = wereld.griffier) =>
    site.post(wie, `${location}/stoppen`, { gestoptNa, reden: 'Opgeheven', versie: '1', ...anders });
  const legStap = (location: string, gepland: string) =>
    site.engine.owner
      .insertInto('routestap')
      .values({
        regio_id: wereld.regioId,
        visietraject_id: traject,
        gemeente_code: wereld.gemeente,
        volgorde: Math.ceil(Math.random() * 1_000_000),
        orgaan: 'raad',
        rol: 'vaststellen',
        tafel_id: location.split('/').at(-1) ?? null,
        gepland: day(gepland),
      })
      .execute();

  test('latere datums vervallen, nieuwe worden geweigerd, en zij kan weer doorgaan', async () => {
    const tafel = await maak('Raad die stopt');
    assert.equal((await stop(tafel, '2028-11-02')).status, 303);
    assert.deepEqual(await dagen(tafel), ['2028-10-05', '2028-11-02']);
    const { body } = await site.get(wereld.raadslid, tafel);
    assert.match(body, /Laatste vergaderdag[^]*2 november 2028/);
    assert.match(body, /Wat hier is veranderd[^]*Opgeheven[^]*7 december 2028/);
    const later = await site.post(wereld.griffier, `${tafel}/dagen`, { lijst: '11-1-2029' });
    assert.equal(later.status, 400);
    assert.match(later.body, /tafel is dan gestopt/);
    const regel = { weekdag: 'donderdag', ritme: 'elkeWeek', van: '2028-10-20', tot: '2028-11-30' };
    assert.equal((await site.post(wereld.griffier, `${tafel}/dagen`, regel)).status, 303);
    assert.deepEqual((await dagen(tafel)).at(-1), '2028-11-02');
    assert.equal((await stop(tafel, '2028-11-02', { versie: '2' })).status, 400, 'zo stond het al');
    assert.equal((await stop(tafel, '', { versie: '1' })).status, 409, 'verouderd');
    assert.equal((await stop(tafel, '', { versie: '2' })).status, 303);
    assert.equal((await site.post(wereld.griffier, `${tafel}/dagen`, { lijst: '11-1-2029' })).status, 303);
  });

  test('niet voor een dag waarna een route er nog langs moet: het veld zegt hoeveel stappen', async () => {
    const tafel = await maak('Raad met een route');
    await legStap(tafel, '2028-12-07');
    const fout = await stop(tafel, '2028-11-02');
    assert.equal(fout.status, 400);
    assert.match(fout.body, /na deze dag aan deze tafel staan: 1/);
    assert.match(fout.body, /value="2028-11-02"/, 'wat getypt is, blijft staan');
    assert.equal((await dagen(tafel)).length, 3);
    assert.equal((await stop(tafel, '2028-12-07')).status, 303);
  });

  test('een tafel zonder route gaat weg met haar datums; wat zij was, blijft te lezen', async () => {
    const tafel = await maak('Raad per ongeluk');
    const verwijder = (anders: Fields = {}, wie: Persona = wereld.griffier) =>
      site.post(wie, `${tafel}/verwijderen`, { reden: 'Dubbel gemaakt', versie: '1', ...anders });
    assert.match((await site.get(wereld.griffier, `/en${tafel}/verwijderen`)).body, /Remove this table/);
    assert.equal((await verwijder({ reden: '' })).status, 400);
    assert.equal((await verwijder({ versie: '7' })).status, 409);
    const twee = await Promise.all([verwijder(), verwijder()]);
    assert.equal(twee.filter(({ status }) => status === 303).length, 1);
    assert.equal((await verwijder()).status, 404);
    assert.deepEqual(await dagen(tafel), []);
    const { body } = await site.get(wereld.raadslid, `${pad}/tafels`);
    assert.match(body, /Wat is verwijderd[^]*Dubbel gemaakt[^]*Raad per ongeluk/);
  });

  test('een tafel waar een route langs gaat blijft, en die van een ander ook', async () => {
    const tafel = await maak('Raad in gebruik');
    await legStap(tafel, '2028-10-05');
    assert.match((await site.get(wereld.griffier, `${tafel}/verwijderen`)).body, /Een route gaat langs deze tafel/);
    assert.equal((await site.post(wereld.griffier, `${tafel}/verwijderen`, { reden: 'x', versie: '1' })).status, 409);
    const regio = await site.post(wereld.leiding, `${pad}/tafels`, {
      orgaan: 'bestuurlijkOverleg',
      naam: 'Regiotafel',
      aanlevertermijn: '7',
      gemeente: '',
    });
    const weg = { reden: 'x', versie: '1' };
    assert.equal((await site.post(wereld.griffier, `${regio.location}/verwijderen`, weg)).status, 403);
    assert.equal((await stop(regio.location, '2028-11-02', {}, wereld.griffier)).status, 403);
    assert.match((await site.get(wereld.griffier, `${regio.location}/verwijderen`)).body, /Alleen de eigen gemeente/);
    assert.equal((await site.post(wereld.leiding, `${regio.location}/verwijderen`, weg)).status, 303);
  });
});
