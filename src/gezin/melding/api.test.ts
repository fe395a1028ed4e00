// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { apiOf } from '../../../test/support/api.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { AANBOD, beoordeel, meld, melding } from '../../../test/support/gezin.ts';
import { meldingUit } from './schema.ts';

describe('de API van meldingen', () => {
  let wereld: Wereld;
  let vraag: ReturnType<typeof apiOf>;
  before(async () => {
    wereld = await maakWereld(await testEngine());
    vraag = apiOf(wereld);
  });
  const regels = (id: string) =>
    wereld.engine.owner
      .selectFrom('verantwoording')
      .select(['handeling', 'uitkomst'])
      .where('object_id', '=', id)
      .orderBy('volgnummer')
      .execute();

  test('een melding is te lezen met de stappen die nu kunnen, en het lezen staat in het logboek', async () => {
    const id = await meld(wereld);
    const { status, body, headers } = await vraag(`/v1/meldingen/${id}`, wereld.vt);
    assert.equal(status, 200);
    assert.equal(headers.get('API-Version'), '1.0.0');
    const uit = meldingUit.parse(body);
    assert.deepEqual(Object.keys(body).toSorted(), Object.keys(meldingUit.shape).toSorted());
    assert.equal(uit.melder.naam, 'Mies Melder');
    assert.deepEqual(uit.stappen, [
      { stap: 'inBehandelingNemen', pad: 'in-behandeling-nemen', gereed: true, poorten: [] },
    ]);
    assert.deepEqual((await regels(id)).at(-1), { handeling: 'melding.bekeken', uitkomst: 'gelukt' });
  });

  test('een stap via de API doet hetzelfde als de knop: andere status, hogere versie, regel in het logboek', async () => {
    const id = await meld(wereld);
    const { versie } = await melding(wereld, id);
    const { status, body } = await vraag(`/v1/meldingen/${id}/stappen/in-behandeling-nemen`, wereld.vt, { versie });
    assert.equal(status, 200);
    assert.deepEqual([body['status'], body['versie']], ['inBeoordeling', versie + 1]);
    assert.deepEqual((await regels(id)).at(-1), { handeling: 'melding.inBehandelingNemen', uitkomst: 'gelukt' });
  });

  test('een besluit te vroeg noemt elke poort die dicht is, als zin en als nummer', async () => {
    const id = await meld(wereld);
    await vraag(`/v1/meldingen/${id}/stappen/in-behandeling-nemen`, wereld.vt, { versie: 1 });
    const { status, headers, body } = await vraag(`/v1/meldingen/${id}/stappen/besluiten`, wereld.vt, { versie: 2 });
    assert.equal(status, 403);
    assert.match(headers.get('Content-Type') ?? '', /^application\/problem\+json/);
    assert.deepEqual([body['status'], body['type']], [403, 'about:blank']);
    const poorten = JSON.stringify(body['poorten']);
    for (const zin of [
      'Kies een besluit.',
      'Schrijf op waarom u dit besluit.',
      'Kies of de melding acuut of regulier is.',
    ])
      assert.ok(poorten.includes(zin), zin);
    assert.ok(poorten.includes('"poort":"G04"'));
    assert.equal((await melding(wereld, id)).status, 'inBeoordeling');
    assert.deepEqual((await regels(id)).at(-1), { handeling: 'melding.besluiten', uitkomst: 'geweigerd' });
  });

  test('aanbieden vraagt naar wie en waarom, en noemt alle velden die missen in een keer', async () => {
    const id = await meld(wereld);
    await vraag(`/v1/meldingen/${id}/stappen/in-behandeling-nemen`, wereld.vt, { versie: 1 });
    await beoordeel(wereld, id);
    const besloten = await vraag(`/v1/meldingen/${id}/stappen/besluiten`, wereld.vt, { versie: 3 });
    assert.equal(besloten.status, 200);
    const leeg = await vraag(`/v1/meldingen/${id}/stappen/aanbieden`, wereld.vt, { boodschap: 7 });
    assert.equal(leeg.status, 400);
    assert.deepEqual(leeg.body['fouten'], [
      { veld: 'boodschap', code: 'fout.leeg', zin: 'Vul dit in.' },
      { veld: 'grondslag', code: 'poort.verstrekking.grondslag', zin: 'Kies op welke grond u dit vertelt.' },
      { veld: 'doel', code: 'fout.leeg', zin: 'Vul dit in.' },
      { veld: 'noodzaak', code: 'fout.leeg', zin: 'Vul dit in.' },
      { veld: 'versie', code: 'fout.getal', zin: 'Vul een getal in.' },
    ]);
    const aanbod = { ...AANBOD, naar: wereld.team.organisatieId, versie: 4 };
    const goed = await vraag(`/v1/meldingen/${id}/stappen/aanbieden`, wereld.vt, aanbod);
    assert.deepEqual([goed.status, goed.body['status']], [200, 'inOverdracht']);
  });

  test('een verouderde versie wordt geweigerd en verandert niets', async () => {
    const id = await meld(wereld);
    const oud = await vraag(`/v1/meldingen/${id}/stappen/in-behandeling-nemen`, wereld.vt, { versie: 9 });
    assert.equal(oud.status, 409);
    assert.equal((await melding(wereld, id)).status, 'ontvangen');
  });

  test('wie de melding niet mag zien, krijgt hetzelfde antwoord als voor een melding die er niet is', async () => {
    const id = await meld(wereld);
    for (const wie of [wereld.team, wereld.politie]) {
      const niet = await vraag(`/v1/meldingen/${id}`, wie);
      const nergens = await vraag(`/v1/meldingen/${randomUUID()}`, wie);
      assert.equal(niet.status, 404);
      assert.deepEqual(niet.body, nergens.body);
      const stap = await vraag(`/v1/meldingen/${id}/stappen/in-behandeling-nemen`, wie, { versie: 1 });
      assert.equal(stap.status, 404);
    }
    assert.equal((await melding(wereld, id)).status, 'ontvangen');
  });

  test('zonder token is er niets, en een cookie is geen token', async () => {
    const id = await meld(wereld);
    assert.equal((await vraag(`/v1/meldingen/${id}`)).status, 401);
    const cookie = { headers: { Cookie: `verband=${wereld.vt.token}` } };
    assert.equal((await vraag(`/v1/meldingen/${id}`, undefined, undefined, cookie)).status, 401);
  });

  test('een andere methode, ander soort inhoud of kapotte inhoud krijgt een eigen antwoord', async () => {
    const id = await meld(wereld);
    const pad = `/v1/meldingen/${id}/stappen/in-behandeling-nemen`;
    const put = await vraag(`/v1/meldingen/${id}`, wereld.vt, undefined, { method: 'PUT' });
    assert.deepEqual([put.status, put.headers.get('Allow')], [405, 'GET, HEAD, OPTIONS']);
    assert.match(put.headers.get('Content-Type') ?? '', /problem\+json/);
    const tekst = { headers: { Authorization: `Bearer ${wereld.vt.token}`, 'Content-Type': 'text/plain' } };
    assert.equal((await vraag(pad, wereld.vt, '{"versie":1}', tekst)).status, 415);
    for (const kapot of ['{"versie":', '[1]', '"x"', 'null', ''])
      assert.equal((await vraag(pad, wereld.vt, kapot)).status, 400, kapot);
    assert.equal((await melding(wereld, id)).status, 'ontvangen');
    assert.equal((await vraag('/v1/meldingen', wereld.vt)).status, 404);
    const nul = await vraag(`/v1/meldingen/${id}/stappen/aanbieden`, wereld.vt, {
      ...AANBOD,
      naar: wereld.team.organisatieId,
      boodschap: 'a\u0000b\ud800',
      versie: 1,
    });
    assert.equal(nul.status, 409);
  });
});
