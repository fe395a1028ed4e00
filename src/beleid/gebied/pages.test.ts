// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { stelLedenVast } from '../visietraject/commands.ts';
import { gebieden, vindTraject } from '../visietraject/queries.ts';

interface Proef {
  readonly site: Site;
  readonly wereld: Wereld;
  /** The path of the region of the vision. */
  readonly gebied: string;
}

/** A region with two more municipalities that are in no area yet. */
async function proef(): Promise<Proef> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const rij = (code: string, naam: string) => ({
    regio_id: wereld.regioId,
    code,
    naam,
    centrumgemeente_code: wereld.gemeente,
  });
  await engine.owner
    .insertInto('gemeente')
    .values([rij('GM0513', 'Gouda'), rij('GM0534', 'Hillegom')])
    .execute();
  const [gebied] = await wereld.als(wereld.leiding, (tx) => gebieden(tx));
  return { site: openSite(engine), wereld, gebied: `/gebieden/${gebied?.id}` };
}

const lid = (gemeente: string, van: string, centrum = false) => ({ gemeente, van, ...(centrum && { centrum: 'ja' }) });

test('een gebied heeft meer centrumgemeenten, en op een gekozen dag de leden van die dag', async () => {
  const { site, wereld, gebied } = await proef();
  assert.equal((await site.post(wereld.leiding, `${gebied}/leden`, lid('GM0513', '2015-01-01', true))).status, 303);
  assert.equal((await site.post(wereld.leiding, `${gebied}/leden`, lid('GM0534', '2024-02-29'))).status, 303);
  const rij = (body: string) => body.replaceAll(/\s+/g, ' ');
  const nu = rij((await site.get(wereld.ketenpartner, '/gebieden?op=2024-02-29')).body);
  assert.match(nu, /Gouda, Leiden/);
  assert.match(nu, /Hillegom/);
  const eerder = rij((await site.get(wereld.ketenpartner, '/gebieden?op=2024-02-28')).body);
  assert.doesNotMatch(eerder, /Hillegom/);
  assert.equal((await site.post(wereld.beleid, `${gebied}/leden`, lid('GM0534', '2030-01-01'))).status, 403);
});

test('wie al lid is komt er niet nog eens bij, en wat was gekozen blijft staan', async () => {
  const { site, wereld, gebied } = await proef();
  const { status, body } = await site.post(wereld.leiding, `${gebied}/leden`, lid(wereld.gemeente, '2028-01-01'));
  assert.equal(status, 400);
  assert.match(body, /is op die dag al lid/);
  assert.match(body, /value="2028-01-01"/);
});

test('een gemeente die is opgegaan in een andere, wordt niet meer aangeboden en staat in de geschiedenis', async () => {
  const { site, wereld, gebied } = await proef();
  await site.post(wereld.leiding, `${gebied}/leden`, lid('GM0534', '2015-01-01'));
  const einde = { gemeente: 'GM0534', tot: '2015-01-01' };
  assert.equal((await site.post(wereld.leiding, `${gebied}/leden/beeindigen`, einde)).status, 400);
  assert.equal(
    (await site.post(wereld.leiding, `${gebied}/leden/beeindigen`, { ...einde, tot: '2020-01-01' })).status,
    303,
  );
  const { body } = await site.get(wereld.leiding, gebied);
  assert.match(body.replaceAll(/\s+/g, ' '), /Hillegom[^]*1 januari 2020[^]*was lid/);
  assert.doesNotMatch(body, /<option value="GM0534"/);
  assert.doesNotMatch((await site.get(wereld.leiding, '/visietrajecten')).body, /<option value="GM0534"/);
  // Who posts it all the same is refused.
  assert.equal((await site.post(wereld.leiding, `${gebied}/leden`, lid('GM0534', '2030-01-01'))).status, 400);
});

test('regio\u0027s die niet samenvallen: wat wel in de ene en niet in de andere ligt, staat er met naam', async () => {
  const { site, wereld } = await proef();
  const vt = { soortGebied: 'vtRegio', naam: 'VT Voorbeeld' };
  const { location } = await site.post(wereld.leiding, '/gebieden', vt);
  await site.post(wereld.leiding, `${location}/leden`, lid('GM0513', '2015-01-01'));
  const body = (await site.get(wereld.raadslid, '/gebieden')).body.replaceAll(/\s+/g, ' ');
  assert.match(body, /Wel in VT Voorbeeld, niet in Testregio \d+: Gouda/);
  assert.match(body, /Wel in Testregio \d+, niet in VT Voorbeeld: Leiden/);
  assert.equal((await site.post(wereld.leiding, '/gebieden', { ...vt, naam: '' })).status, 400);
});

test('tot de deelnemers vaststaan kan een gemeente erbij of eraf, met reden; daarna niet meer', async () => {
  const { site, wereld } = await proef();
  const id = await beginTraject(wereld);
  const pad = `/visietrajecten/${id}/leden`;
  const versie = async () => /name="versie" value="(\d+)"/.exec((await site.get(wereld.leiding, pad)).body)?.[1] ?? '';
  const doe = async (wat: string, velden: Record<string, string>) =>
    site.post(wereld.leiding, `${pad}/${wat}`, { reden: 'Zij wil meedoen.', versie: await versie(), ...velden });
  assert.equal((await doe('toevoegen', { gemeente: 'GM0513', reden: '' })).status, 400);
  assert.equal((await doe('toevoegen', { gemeente: 'GM0513' })).status, 303);
  assert.equal((await doe('toevoegen', { gemeente: 'GM0513' })).status, 400);
  assert.equal((await doe('toevoegen', { gemeente: 'GM0534', versie: '1' })).status, 409);
  assert.equal((await doe('afvallen', { gemeente: wereld.gemeente })).status, 400);
  assert.equal((await doe('afvallen', { gemeente: 'GM0513', reden: 'Eigen visie.' })).status, 303);
  assert.match((await site.get(wereld.raadslid, pad)).body.replaceAll(/\s+/g, ' '), /viel af[^]*Eigen visie\./);
  await doe('toevoegen', { gemeente: 'GM0534' });
  await site.engine.owner
    .insertInto('routestap')
    .values({
      regio_id: wereld.regioId,
      visietraject_id: id,
      gemeente_code: 'GM0534',
      volgorde: 1,
      orgaan: 'raad',
      rol: 'vaststellen',
    })
    .execute();
  assert.match((await doe('afvallen', { gemeente: 'GM0534' })).body, /heeft al een route/);
  await wereld.als(wereld.leiding, async (tx) => {
    const traject = await vindTraject(tx, id);
    assert.ok(traject);
    await stelLedenVast(tx, traject, traject.versie);
  });
  const { body } = await site.get(wereld.leiding, pad);
  assert.match(body, /De deelnemers staan vast/);
  const laat = { gemeente: 'GM0513', reden: 'Te laat.', versie: '7' };
  assert.equal((await site.post(wereld.leiding, `${pad}/toevoegen`, laat)).status, 409);
});
