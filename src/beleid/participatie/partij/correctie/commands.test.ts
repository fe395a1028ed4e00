// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { beginTraject } from '../../../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../../../test/support/database.ts';
import { openSite, type Fields, type Site } from '../../../../../test/support/site.ts';

describe('een partij verbeteren of weghalen', () => {
  let wereld: Wereld;
  let site: Site;
  let traject: string;
  let pad: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    traject = await beginTraject(wereld);
    pad = `/visietrajecten/${traject}/partijen`;
  });
  const rijen = () =>
    site.engine.owner
      .selectFrom('partij')
      .select(['id', 'soort', 'naam', 'versie'])
      .where('visietraject_id', '=', traject)
      .execute();
  const maak = async (partijnaam: string, partijsoort = 'organisatie'): Promise<string> => {
    assert.equal((await site.post(wereld.beleid, pad, { partijsoort, partijnaam })).status, 303);
    return (await rijen()).find(({ naam }) => naam === partijnaam)?.id ?? '';
  };
  const verbeter = (id: string, anders: Fields, wie: Persona = wereld.beleid) =>
    site.post(wie, `${pad}/${id}/verbeteren`, {
      partijsoort: 'organisatie',
      reden: 'Typefout',
      versie: '1',
      ...anders,
    });
  const weg = (id: string, anders: Fields = {}, wie: Persona = wereld.beleid) =>
    site.post(wie, `${pad}/${id}/verwijderen`, { reden: 'Dubbel', versie: '1', ...anders });

  test('een typefout gaat eruit, en wat er stond blijft te lezen', async () => {
    const id = await maak('Opvnag Leiden');
    assert.match((await site.get(wereld.beleid, `${pad}/${id}/verbeteren`)).body, /value="Opvnag Leiden"/);
    assert.match((await verbeter(id, { partijnaam: 'Opvnag Leiden' })).body, /niets veranderd/);
    assert.match((await verbeter(id, { partijnaam: '' })).body, /Vul/);
    const post = () => verbeter(id, { partijnaam: 'Opvang Leiden' });
    assert.deepEqual(
      (await Promise.all([post(), post()])).map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.equal((await verbeter(id, { partijnaam: 'Verouderd' })).status, 409);
    const { body } = await site.get(wereld.ketenpartner, pad);
    assert.match(body, /Wat hier is veranderd[^]*Typefout[^]*Opvnag Leiden/);
    assert.doesNotMatch(body, /\/verbeteren/, 'wie het niet mag, krijgt geen knop');
    const ander = await maak('Politie');
    assert.match((await verbeter(ander, { partijnaam: 'opvang leiden' })).body, /staat er al/);
  });

  test('een naam die van een inwoner blijkt, wordt niet bewaard', async () => {
    const id = await maak('Kanarie Kweek');
    assert.equal((await verbeter(id, { partijsoort: 'inwoners', partijnaam: 'Kanarie Kweek' })).status, 400);
    assert.equal((await verbeter(id, { partijsoort: 'inwoners', partijnaam: '' })).status, 303);
    const { body } = await site.get(wereld.leiding, pad);
    assert.doesNotMatch(body, /Kanarie/);
    assert.match(body, /Niet bewaard/);
  });

  test('wie per ongeluk in de lijst staat gaat weg met de fasen; wie meedeed aan een activiteit blijft', async () => {
    const id = await maak('Verkeerde club');
    const fasen = { partij: id, fasen: ['voorwerk', 'inspraak'], niveau: 'meedenken' };
    await site.post(wereld.beleid, `/visietrajecten/${traject}/partijfasen`, fasen);
    assert.match((await site.get(wereld.beleid, `/en${pad}/${id}/verwijderen`)).body, /Remove this party/);
    assert.equal((await weg(id, { versie: '4' })).status, 409);
    assert.equal((await weg(id, {}, wereld.griffier)).status, 403);
    await wereld.als(wereld.ketenpartner, ({ db }) => db.deleteFrom('partij').where('id', '=', id).execute());
    assert.ok(
      (await rijen()).some((partij) => partij.id === id),
      'ook de database weigert het',
    );
    assert.equal((await weg(id)).status, 303);
    assert.equal((await weg(id)).status, 404);
    assert.match((await site.get(wereld.leiding, pad)).body, /Dubbel[^]*Verkeerde club[^]*Voorwerk: Meedenken/);

    const mee = await maak('Wie meedeed');
    const activiteit = { regio_id: wereld.regioId, visietraject_id: traject };
    const { id: activiteitId } = await site.engine.owner
      .insertInto('participatieactiviteit')
      .values({
        ...activiteit,
        vorm: 'interview',
        titel: 'Gesprek',
        dagen: ['2028-03-01'],
        fase: 'voorwerk',
        niveau: 'raadplegen',
        openbaar: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await site.engine.owner
      .insertInto('activiteitdeelname')
      .values({ regio_id: wereld.regioId, activiteit_id: activiteitId, partij_id: mee, genodigd: 2 })
      .execute();
    assert.equal((await weg(mee)).status, 409);
    assert.match((await site.get(wereld.beleid, `${pad}/${mee}/verwijderen`)).body, /deed mee aan een activiteit/);
  });
});
