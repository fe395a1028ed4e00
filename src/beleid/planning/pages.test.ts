// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { day } from '../../platform/dates.ts';
import { alsVisietraject, vindTraject } from '../visietraject/queries.ts';
import { planningVan } from './queries.ts';
import { maakPlanning } from './speling/rules.ts';

/** A region of 18 municipalities, as Hollands Midden is [S1], with a traject in it. */
async function achttien(): Promise<{
  readonly wereld: Wereld;
  readonly site: Site;
  readonly pad: string;
  readonly id: string;
}> {
  const engine = await testEngine();
  const wereld = await maakWereld(engine);
  const van = { regio_id: wereld.regioId };
  const codes = Array.from({ length: 17 }, (_, nr) => `GM9${String(nr).padStart(3, '0')}`);
  await engine.owner
    .insertInto('gemeente')
    .values(
      codes.map((code, nr) => ({ ...van, code, naam: `Voorbeeld ${nr + 2}`, centrumgemeente_code: wereld.gemeente })),
    )
    .execute();
  const gebied = await engine.owner
    .selectFrom('gebied')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .executeTakeFirstOrThrow();
  await engine.owner
    .insertInto('gebiedslid')
    .values(codes.map((code) => ({ ...van, gebied_id: gebied.id, gemeente_code: code, van: day('2015-01-01') })))
    .execute();
  const id = await beginTraject(wereld);
  return { wereld, site: openSite(engine), pad: `/visietrajecten/${id}`, id };
}

/** Adds a table over HTTP with its dates by a rule; answers its path. */
async function tafel(
  { site, wereld, pad }: Awaited<ReturnType<typeof achttien>>,
  gemeente: string,
  orgaan: string,
  ritme: string,
): Promise<string> {
  const velden = { gemeente, orgaan, naam: `${orgaan} ${gemeente}`, aanlevertermijn: '10' };
  const { status, location } = await site.post(wereld.leiding, `${pad}/tafels`, velden);
  assert.equal(status, 303);
  const regel = { ritme, weekdag: 'donderdag', van: '2027-09-01', tot: '2029-03-31' };
  assert.equal((await site.post(wereld.leiding, `${location}/dagen`, regel)).status, 303);
  return location;
}

const versieVan = (body: string): string => /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '';

test('18 gemeenten krijgen in een keer een route, en de poort telt dezelfde gemeenten als de pagina', async () => {
  const proef = await achttien();
  const { site, wereld, pad, id } = proef;
  const regio = await wereld.als(wereld.leiding, (tx) =>
    tx.db.selectFrom('gemeente').select('code').where('regio_id', '=', wereld.regioId).execute(),
  );
  for (const { code } of regio) {
    await tafel(proef, code, 'college', 'elkeWeek');
    await tafel(proef, code, 'commissie', 'eerste');
    await tafel(proef, code, 'raad', 'laatste');
  }
  const leeg = await site.get(wereld.leiding, `${pad}/planning`);
  assert.match(leeg.body, /Voor 18 gemeenten is er nog geen route/);
  const gemaakt = await site.post(wereld.leiding, `${pad}/planning/routes`, { versie: versieVan(leeg.body) });
  assert.equal(gemaakt.status, 303);
  // A stale tab does not make them again.
  assert.equal(
    (await site.post(wereld.leiding, `${pad}/planning/routes`, { versie: versieVan(leeg.body) })).status,
    409,
  );
  const lees = () =>
    wereld.als(wereld.leiding, async (tx) => {
      const traject = await vindTraject(tx, id);
      assert.ok(traject);
      return { poort: await alsVisietraject(tx, traject), planning: maakPlanning(await planningVan(tx, traject)) };
    });
  const eerst = await lees();
  assert.deepEqual([eerst.poort.zonderRoute, eerst.poort.teLaat], [0, 0]);
  assert.equal(eerst.planning.gemeenten.flatMap(({ stappen }) => stappen).length, 18 * 3 + 1);
  // Three councils decide after the term has begun.
  await site.engine.owner
    .updateTable('routestap')
    .set({ gepland: day('2029-01-25') })
    .where('regio_id', '=', wereld.regioId)
    .where('orgaan', '=', 'raad')
    .where('gemeente_code', 'in', ['GM9001', 'GM9002', 'GM9003'])
    .execute();
  const laat = await lees();
  const { body } = await site.get(wereld.raadslid, `${pad}/planning`);
  assert.equal(laat.poort.teLaat, 3);
  assert.equal(laat.planning.gemeenten.filter(({ teLaat }) => teLaat).length, 3);
  assert.match(body, /Deze gemeenten besluiten pas als de looptijd al loopt/);
  for (const naam of ['Voorbeeld 3', 'Voorbeeld 4', 'Voorbeeld 5'])
    assert.match(body, new RegExp(`<li>${naam}: 25 januari 2029</li>`));
  // The page of 18 municipalities: the best of five, so that a busy machine does not count.
  const tijden: number[] = [];
  for (let keer = 0; keer < 5; keer++) {
    const begin = performance.now();
    await site.get(wereld.leiding, `${pad}/planning`);
    tijden.push(performance.now() - begin);
  }
  assert.ok(Math.min(...tijden) < 100, `${Math.min(...tijden)} ms`);
  if (process.env['VERBAND_METEN']) console.log('planning 18 gemeenten, ms:', tijden.map(Math.round).join(' '));
});

test('wat als: de gevolgen staan er voordat er iets verandert', async () => {
  const proef = await achttien();
  const { site, wereld, pad } = proef;
  await tafel(proef, wereld.gemeente, 'college', 'elkeWeek');
  await tafel(proef, wereld.gemeente, 'raad', 'laatste');
  const voor = await site.get(wereld.leiding, `${pad}/planning`);
  await site.post(wereld.leiding, `${pad}/planning/routes`, { versie: versieVan(voor.body) });
  const stappen = await site.engine.owner
    .selectFrom('routestap')
    .select(['id', 'rol', 'gepland'])
    .where('regio_id', '=', wereld.regioId)
    .where('gemeente_code', '=', wereld.gemeente)
    .execute();
  const raad = stappen.find(({ rol }) => rol === 'vaststellen');
  // The last meeting of that council before the term is on 28 December: the route leaves room for it.
  assert.equal(raad?.gepland, '2028-11-30');
  const { body } = await site.get(wereld.beleid, `${pad}/planning?stap=${raad.id}&dag=2029-01-25`);
  assert.match(body, /Leiden besluit dan op 25 januari 2029: na het begin van de looptijd/);
  const engels = await site.get(wereld.beleid, `/en${pad}/planning?stap=${raad.id}&dag=2029-01-24`);
  assert.match(engels.body, /There is no meeting on 24 January 2029. The next is on 25 January 2029/);
  const na = await site.engine.owner
    .selectFrom('routestap')
    .select('gepland')
    .where('id', '=', raad.id)
    .executeTakeFirstOrThrow();
  assert.equal(na.gepland, '2028-11-30');
  const agenda = await site.get(wereld.raadslid, `${pad}/planning/ics`);
  assert.match(agenda.body, /DTSTART;VALUE=DATE:20281130/);
  assert.equal((await site.get(wereld.beleid, `${pad}/planning?stap=onzin&dag=gisteren`)).status, 200);
});

test('de planning volgt de laatste termijn van de inspraak, en zegt wat dat kost', async () => {
  const proef = await achttien();
  const { site, wereld, pad, id } = proef;
  await tafel(proef, wereld.gemeente, 'college', 'elkeWeek');
  await tafel(proef, wereld.gemeente, 'raad', 'laatste');
  const voor = await site.get(wereld.leiding, `${pad}/planning`);
  await site.post(wereld.leiding, `${pad}/planning/routes`, { versie: versieVan(voor.body) });
  const zonder = await site.get(wereld.raadslid, `${pad}/planning`);
  assert.match(zonder.body, /Nieuwe routes houden werkdagen over voor de uiterste dag: college 5/i);
  assert.doesNotMatch(zonder.body, /volgt de termijnen|te weinig tijd/);
  const van = { regio_id: wereld.regioId, visietraject_id: id, gemeente_code: wereld.gemeente };
  await site.engine.owner
    .insertInto('inspraakvenster')
    .values([
      { ...van, kanaal: 'openbaar', van: day('2028-09-04'), tot: day('2028-10-15'), vindplaats: '' },
      { ...van, kanaal: 'raad', van: day('2028-09-11'), tot: day('2028-11-12'), vindplaats: '' },
      { ...van, kanaal: 'uitnodiging', vindplaats: '' },
    ])
    .execute();
  const { body } = await site.get(wereld.raadslid, `${pad}/planning`);
  assert.match(body, /De inspraak volgt de termijnen die de gemeenten opgaven/);
  assert.match(body, /De laatste termijn sluit op 12 november 2028\. Verwerken duurt 8 weken/);
  const { id: stap } = await site.engine.owner
    .selectFrom('routestap')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .where('rol', '=', 'vrijgevenInspraak')
    .executeTakeFirstOrThrow();
  const watAls = await site.get(wereld.leiding, `/en${pad}/planning?stap=${stap}&dag=2028-08-31`);
  assert.match(watAls.body, /but the first period begins on 4 September 2028/);
});

test('een gemeente vult haar eigen tafels in, en die van een ander niet', async () => {
  const proef = await achttien();
  const { site, wereld, pad } = proef;
  const raad = { orgaan: 'raad', naam: 'Raad', aanlevertermijn: '21' };
  const eigen = await site.post(wereld.beleid, `${pad}/tafels`, { ...raad, gemeente: wereld.gemeente });
  assert.equal(eigen.status, 303);
  assert.equal((await site.post(wereld.beleid, `${pad}/tafels`, { ...raad, gemeente: 'GM9001' })).status, 403);
  assert.equal((await site.post(wereld.beleid, `${pad}/tafels`, { ...raad, gemeente: '' })).status, 403);
  assert.equal((await site.post(wereld.raadslid, `${pad}/tafels`, { ...raad, gemeente: wereld.gemeente })).status, 403);
  const ander = await tafel(proef, 'GM9001', 'raad', 'eerste');
  assert.equal((await site.post(wereld.griffier, `${ander}/dagen`, { lijst: '5-10-2028' })).status, 403);
  // A list with a line that is no date comes back whole, and nothing is saved.
  const fout = await site.post(wereld.griffier, `${eigen.location}/dagen`, { lijst: '5-10-2028\nvolgt nog' });
  assert.equal(fout.status, 400);
  assert.match(fout.body, /volgt nog/);
  assert.match(fout.body, /Een van de regels is geen datum/);
  assert.equal(
    (await site.post(wereld.griffier, `${eigen.location}/dagen`, { lijst: '12-10-2028; 9 november 2028' })).status,
    303,
  );
  assert.equal((await site.post(wereld.griffier, `${eigen.location}/vervallen`, { dag: '2028-10-12' })).status, 303);
  const { body } = await site.get(wereld.griffier, eigen.location);
  assert.match(body, /9 november 2028/);
  assert.doesNotMatch(body, /12 oktober 2028/);
  const stil = { naam: 'Gemeenteraad', aanlevertermijn: '14', versie: '1' };
  assert.equal((await site.post(wereld.griffier, eigen.location, stil)).status, 303);
  assert.equal((await site.post(wereld.griffier, eigen.location, stil)).status, 409);
});

test('een reces staat bij de datums die erin vallen, en is weer weg te halen', async () => {
  const { site, wereld, pad } = await achttien();
  const raad = { orgaan: 'raad', naam: 'Raad', aanlevertermijn: '21', gemeente: wereld.gemeente };
  const { location } = await site.post(wereld.leiding, `${pad}/tafels`, raad);
  await site.post(wereld.leiding, `${location}/dagen`, { lijst: '13-7-2028' });
  const zomer = { gemeente: '', naam: 'zomer', van: '2028-07-10', tot: '2028-08-20' };
  assert.equal((await site.post(wereld.leiding, `${pad}/recessen`, zomer)).status, 303);
  assert.match((await site.get(wereld.leiding, location)).body, /in het reces: zomer/);
  assert.equal((await site.post(wereld.leiding, `${pad}/recessen`, { ...zomer, tot: '2028-07-01' })).status, 400);
  const reces = /recessen\/([0-9a-f-]{36})\/verwijderen/.exec(
    (await site.get(wereld.leiding, `${pad}/tafels`)).body,
  )?.[1];
  assert.equal((await site.post(wereld.griffier, `${pad}/recessen/${reces}/verwijderen`)).status, 403);
  assert.equal((await site.post(wereld.leiding, `${pad}/recessen/${reces}/verwijderen`)).status, 303);
  assert.doesNotMatch((await site.get(wereld.leiding, location)).body, /in het reces/);
});
