// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../../test/support/database.ts';
import { maakInspraak, type Inspraaktoneel } from '../../../../test/support/inspraak.ts';
import { openSite, vandaag, type Fields, type Site } from '../../../../test/support/site.ts';
import { addDays } from '../../../platform/dates.ts';

describe('een venster voor inspraak weghalen', () => {
  let wereld: Wereld;
  let site: Site;
  let toneel: Inspraaktoneel;
  let pad: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    toneel = await maakInspraak(wereld);
    pad = `/visietrajecten/${toneel.traject}`;
  });
  const leg = async (inspraakkanaal: string, van: string, tot: string): Promise<string> => {
    const venster = { gemeente: wereld.gemeente, inspraakkanaal, van, tot, versie: '0' };
    assert.equal((await site.post(wereld.griffier, `${pad}/vensters`, venster)).status, 303);
    const rij = await site.engine.owner
      .selectFrom('inspraakvenster')
      .select('id')
      .where('visietraject_id', '=', toneel.traject)
      .where('kanaal', '=', inspraakkanaal === 'raad' ? 'raad' : 'uitnodiging')
      .executeTakeFirstOrThrow();
    return rij.id;
  };
  const weg = (id: string, anders: Fields = {}, wie: Persona = wereld.griffier) =>
    site.post(wie, `${pad}/vensters/${id}/verwijderen`, { reden: 'Verkeerde gemeente', versie: '1', ...anders });

  test('dat nog open gaat, gaat weg; de dagen blijven te lezen bij de gemeente', async () => {
    const id = await leg('raad', addDays(vandaag(), 10), addDays(vandaag(), 40));
    assert.match(
      (await site.get(wereld.griffier, `${pad}/vensters?gemeente=${wereld.gemeente}`)).body,
      new RegExp(`${id}/verwijderen`),
    );
    assert.equal((await weg(id, { reden: '' })).status, 400);
    assert.equal((await weg(id, { versie: '3' })).status, 409);
    assert.equal((await weg(id, {}, wereld.raadslid)).status, 403);
    const elders = await maakWereld(site.engine);
    assert.equal((await weg(id, {}, elders.griffier)).status, 404);
    assert.match((await site.get(wereld.griffier, `/en${pad}/vensters/${id}/verwijderen`)).body, /Remove this window/);
    assert.equal((await weg(id)).status, 303);
    assert.equal((await weg(id)).status, 404, 'twee keer klikken');
    const { body } = await site.get(wereld.raadslid, `${pad}/gemeenten?gemeente=${wereld.gemeente}`);
    assert.match(body, /Wat is verwijderd[^]*Verkeerde gemeente[^]*Venster[^]*Gemeenteraad[^]*Van[^]*Tot en met/);
  });

  test('dat open is of was, blijft: de pagina zegt waarom, en de database houdt het', async () => {
    const geweest = await leg('uitnodiging', addDays(vandaag(), -40), addDays(vandaag(), -10));
    for (const id of [toneel.venster, geweest]) {
      assert.match((await site.get(wereld.griffier, `${pad}/vensters/${id}/verwijderen`)).body, /al open geweest/);
      assert.equal((await weg(id)).status, 409);
      await wereld.als(wereld.leiding, ({ db }) => db.deleteFrom('inspraakvenster').where('id', '=', id).execute());
      const nog = await site.engine.owner.selectFrom('inspraakvenster').select('id').where('id', '=', id).execute();
      assert.equal(nog.length, 1);
    }
  });
});
