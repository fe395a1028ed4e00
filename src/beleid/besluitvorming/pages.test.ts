// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { assertWhole, openSite, vandaag, type Fields, type Site } from '../../../test/support/site.ts';
import { MINI_ORI, vormfouten } from '../../../test/support/mini-ori.ts';
import { addDays } from '../../platform/dates.ts';
import { vindTraject } from '../visietraject/queries.ts';
import { leesBord } from './regiobord/queries.ts';

const CODES = Array.from({ length: 18 }, (_, index) => `GM${String(1000 + index)}`);

/** A region of eighteen municipalities with four steps each and a hundred amendments; the last is that of the griffier. */
async function maakRegio(site: Site) {
  const wereld = await maakWereld(site.engine);
  const { owner } = site.engine;
  const bij = { regio_id: wereld.regioId };
  const gebied = await owner
    .selectFrom('gebied')
    .select('id')
    .where(...IN(wereld))
    .executeTakeFirstOrThrow();
  for (const code of CODES.slice(1)) {
    await owner
      .insertInto('gemeente')
      .values({ ...bij, code, naam: `Gemeente ${code}`, centrumgemeente_code: wereld.gemeente })
      .execute();
    await owner
      .insertInto('gebiedslid')
      .values({ ...bij, gebied_id: gebied.id, gemeente_code: code, van: addDays(vandaag(), -900), centrum: false })
      .execute();
  }
  const id = await beginTraject(wereld, {
    looptijdVan: addDays(vandaag(), 200),
    looptijdTot: addDays(vandaag(), 2000),
  });
  await owner.updateTable('visietraject').set({ status: 'besluitvorming' }).where('id', '=', id).execute();
  const stappen: string[] = [];
  for (const code of [wereld.gemeente, ...CODES.slice(1)])
    for (const [index, orgaan] of (['college', 'commissie', 'raad', 'college'] as const).entries()) {
      const stap = randomUUID();
      stappen.push(stap);
      await owner
        .insertInto('routestap')
        .values({
          ...bij,
          id: stap,
          visietraject_id: id,
          gemeente_code: code,
          volgorde: index + 1,
          orgaan,
          rol: orgaan === 'raad' ? 'vaststellen' : 'advies',
          gepland: addDays(vandaag(), orgaan === 'raad' ? -1 : index),
        })
        .execute();
    }
  const amendementen = Array.from({ length: 100 }, (_, index) => {
    const plaats = (index % 18) * 4 + 2;
    return {
      ...bij,
      visietraject_id: id,
      gemeente_code: [wereld.gemeente, ...CODES.slice(1)][index % 18] ?? '',
      routestap_id: stappen[plaats] ?? '',
      titel: `Amendement ${index}`,
      oude_tekst: 'oud',
      nieuwe_tekst: 'nieuw',
      status: index % 2 === 0 ? ('aangenomen' as const) : ('ingediend' as const),
    };
  });
  await owner.insertInto('amendement').values(amendementen).execute();
  return { wereld, id, raad: stappen[2] ?? '', raadElders: stappen[6] ?? '' };
}
const IN = (wereld: Wereld) => ['regio_id', '=', wereld.regioId] as const;

async function iemandVan(site: Site, { regioId }: Wereld, code: string, rollen: string[]): Promise<Persona> {
  const [organisatieId, id] = [randomUUID(), randomUUID()];
  const token = randomBytes(32).toString('base64url');
  const bij = { regio_id: regioId };
  const { owner } = site.engine;
  await owner
    .insertInto('organisatie')
    .values({ ...bij, id: organisatieId, naam: code, soort: 'gemeente', gemeente_codes: [code], gemeente_code: code })
    .execute();
  await owner
    .insertInto('medewerker')
    .values({ ...bij, id, organisatie_id: organisatieId, naam: 'Gerda', rollen })
    .execute();
  const hash = createHash('sha256').update(token).digest();
  await owner
    .insertInto('sessie')
    .values({ ...bij, token_hash: hash, medewerker_id: id })
    .execute();
  return { id, naam: 'Gerda', organisatieId, token };
}

describe('het regiobord en wat een griffier vastlegt', () => {
  let site: Site;
  let regio: Awaited<ReturnType<typeof maakRegio>>;
  let pad: string;
  before(async () => {
    site = openSite(await testEngine());
    regio = await maakRegio(site);
    pad = `/visietrajecten/${regio.id}`;
  });
  const rijVersie = async (tabel: 'routestap' | 'amendement' | 'motie' | 'toezegging', id: string) => {
    const rij = await site.engine.owner
      .selectFrom(tabel)
      .select('versie')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return String(rij.versie);
  };
  const stuur = async (deel: string, velden: Fields, wie = regio.wereld.griffier) =>
    site.post(wie, `${pad}${deel}`, { versie: await rijVersie('routestap', regio.raad), ...velden });

  it('toont elke gemeente, wat te laat is en wat voor de eigen gemeente wacht, in beide talen', async () => {
    const nl = await site.get(regio.wereld.bestuurder, `${pad}/regiobord`);
    assert.equal(nl.status, 200);
    assert.equal(nl.body.match(/Te laat: 1 dagen/g)?.length, 18);
    assert.match(nl.body, /0 van 18<[\s\S]*besluiten tellen mee/);
    assert.match(nl.body, /Voor Leiden:/);
    assert.match(
      (await site.get(regio.wereld.bestuurder, `/en${pad}/regiobord`)).body,
      /0 of 18<[\s\S]*decisions count/,
    );
    const eigen = await site.get(regio.wereld.bestuurder, `${pad}/regiobord?eigen=ja&laat=ja&centrum=GM0546`);
    assert.equal(eigen.body.match(/Te laat: 1 dagen/g)?.length, 1);
    const leeg = await site.get(regio.wereld.bestuurder, `${pad}/regiobord?centrum=%3Cscript%3E`);
    assert.match(leeg.body, /Geen gemeente past bij dit filter/);
    assertWhole(leeg, 'onbekend filter');
  });

  it('kost vier vragen aan de database, hoeveel gemeenten er ook zijn, en hoogstens 100 ms', async () => {
    const tel = async (wereld: Wereld, id: string) => {
      let vragen = 0;
      const uit = await wereld.als(wereld.raadslid, async (tx) => {
        const traject = await vindTraject(tx, id);
        assert.ok(traject);
        const teller = {
          transformQuery: <T>({ node }: { readonly node: T }): T => {
            vragen++;
            return node;
          },
          transformResult: async <T>({ result }: { readonly result: T }): Promise<T> => result,
        };
        return leesBord({ ...tx, db: tx.db.withPlugin(teller) }, traject);
      });
      return [uit.length, vragen];
    };
    assert.deepEqual(await tel(regio.wereld, regio.id), [18, 4]);
    const klein = await maakWereld(site.engine);
    assert.deepEqual(await tel(klein, await beginTraject(klein)), [1, 4]);
    const tijden: number[] = [];
    for (let keer = 0; keer < 15; keer++) {
      const begin = performance.now();
      await site.get(regio.wereld.raadslid, `${pad}/regiobord`);
      tijden.push(performance.now() - begin);
    }
    const mediaan = tijden.toSorted((a, b) => a - b)[7] ?? 0;
    console.log(`regiobord: mediaan ${mediaan.toFixed(1)} ms`);
    assert.ok(mediaan <= 100, `${mediaan.toFixed(1)} ms`);
  });

  it('een griffier zet de raad op de agenda, legt amendement, motie, toezegging en besluit vast', async () => {
    const stap = `/routestappen/${regio.raad}`;
    assert.equal((await stuur(`${stap}/stappen/agenderen`, {})).status, 303);
    assert.equal(
      (await stuur(`${stap}/amendementen`, { titel: 'Sneller', oudeTekst: 'a', nieuweTekst: 'b' })).status,
      303,
    );
    const motie = await stuur(`${stap}/moties`, {
      titel: 'Evalueer',
      verzoekt: 'Elk jaar een evaluatie\r\nMet cijfers',
    });
    assert.equal(motie.status, 303);
    assert.equal((await stuur(`${stap}/toezeggingen`, { tekst: 'Ik kom terug', gedaanDoor: 'wethouder' })).status, 303);
    assert.equal(
      (await stuur(`${stap}/besluiten`, { datum: vandaag(), uitkomst: 'gewijzigd', voor: '20', tegen: '9' })).status,
      303,
    );
    const { body } = await site.get(regio.wereld.raadslid, `${pad}${stap}`);
    for (const woord of ['Sneller', 'Evalueer', 'Ik kom terug', '20 voor, 9 tegen', 'Gewijzigd'])
      assert.match(body, new RegExp(woord), woord);
    assert.doesNotMatch(body, /Leg het besluit vast<\/button>/, 'een raadslid ziet geen formulier');
    const gemeente = await site.get(regio.wereld.raadslid, `${pad}/gemeenten`);
    assert.match(gemeente.body, /De visie in Leiden/);
    assert.match(gemeente.body, /Amendement nog open/);
  });

  it('een fout laat het formulier staan met wat was getypt, en noemt het veld', async () => {
    const typt = '\u202Ehallo \u{1F600} <b>';
    const { status, body } = await stuur(`/routestappen/${regio.raad}/besluiten`, {
      datum: addDays(vandaag(), 1),
      uitkomst: 'gewijzigd',
      toelichting: typt,
    });
    assert.equal(status, 400);
    assert.match(body, /Dit kan niet in de toekomst liggen/);
    assert.match(body, /hallo \u{1F600} &lt;b&gt;/u);
  });

  it('een verouderd formulier en een dubbele klik zijn een 409, en er komt niets bij', async () => {
    const versie = await rijVersie('routestap', regio.raad);
    const stap = `/routestappen/${regio.raad}/toezeggingen`;
    const velden = { versie, tekst: 'Dubbel', gedaanDoor: 'wethouder' };
    const antwoorden = await Promise.all([stuur(stap, velden), stuur(stap, velden)]);
    assert.deepEqual(
      antwoorden.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.equal((await stuur(stap, velden)).status, 409);
    const { body } = await site.get(regio.wereld.griffier, `${pad}/opvolgingen?soort=toezegging`);
    assert.equal(body.match(/Dubbel/g)?.length, 1);
  });

  it('een griffier van elders krijgt 403, iemand van een andere regio 404, een ander traject 404', async () => {
    const ander = await iemandVan(site, regio.wereld, CODES[1] ?? '', ['griffier']);
    const stap = `/routestappen/${regio.raad}`;
    const versie = await rijVersie('routestap', regio.raad);
    for (const [deel, velden] of [
      [`${stap}/besluiten`, { datum: vandaag(), uitkomst: 'conform', toelichting: 'x' }],
      [`${stap}/moties`, { titel: 'x', verzoekt: 'x' }],
      [`${stap}/verschuiven`, { dag: addDays(vandaag(), 9), reden: 'x' }],
      [`${stap}/volgorde`, { richting: 'later' }],
      ['/routestappen', { gemeente: 'GM0546', orgaan: 'raad', rol: 'vaststellen' }],
    ] as const)
      assert.equal((await stuur(deel, { versie, ...velden }, ander)).status, 403, deel);
    const elders = await maakWereld(site.engine);
    assert.equal((await site.get(elders.griffier, `${pad}${stap}`)).status, 404);
    const eigen = await beginTraject(elders);
    assert.equal((await site.get(elders.griffier, `/visietrajecten/${eigen}${stap}`)).status, 404);
    const tweede = await beginTraject(regio.wereld);
    assert.equal((await site.get(regio.wereld.griffier, `/visietrajecten/${tweede}${stap}`)).status, 404);
    assert.equal((await site.get(regio.wereld.griffier, `${pad}/gemeenten?gemeente=GM9999`)).status, 404);
  });

  it('een heel lange tekst wordt geweigerd met het veld, niet afgekapt', async () => {
    const { status, body } = await stuur(`/routestappen/${regio.raad}/toezeggingen`, {
      tekst: 'x'.repeat(5001),
      gedaanDoor: 'y',
    });
    assert.equal(status, 400);
    assert.match(body, /Dit is te lang/);
  });

  it('een dag verzetten toont eerst wat dat betekent, en verandert dan nog niets', async () => {
    const stap = `${pad}/routestappen/${regio.raadElders}`;
    const was = await rijVersie('routestap', regio.raadElders);
    const nieuw = addDays(vandaag(), 300);
    const { status, body } = await site.get(regio.wereld.leiding, `${stap}/verschuiven?dag=${nieuw}`);
    assert.equal(status, 200);
    assert.match(body, /Er is nog niets veranderd/);
    assert.match(body, /id="gevolgen"/);
    assert.match(body, /looptijd|vaststelling|vastgesteld/i);
    assert.equal(await rijVersie('routestap', regio.raadElders), was);
    for (const dag of ['2025-02-29', '', 'gisteren', '9999-12-31'])
      assertWhole(await site.get(regio.wereld.leiding, `${stap}/verschuiven?dag=${dag}`), dag);
    const zonder = await site.post(regio.wereld.leiding, `${stap}/verschuiven`, { versie: was, dag: nieuw, reden: '' });
    assert.equal(zonder.status, 400);
    const goed = await site.post(regio.wereld.leiding, `${stap}/verschuiven`, {
      versie: was,
      dag: nieuw,
      reden: 'reces',
    });
    assert.equal(goed.status, 303);
    const opnieuw = await site.post(regio.wereld.leiding, `${stap}/verschuiven`, {
      versie: was,
      dag: '2028-02-29',
      reden: 'x',
    });
    assert.equal(opnieuw.status, 409);
    assert.match((await site.get(regio.wereld.leiding, stap)).body, /reces/);
  });

  it('een motie en een toezegging worden gevolgd tot ze zijn afgedaan, ook na de vaststelling', async () => {
    const { owner } = site.engine;
    const rij = async (tabel: 'motie' | 'toezegging') =>
      (
        await owner
          .selectFrom(tabel)
          .select('id')
          .where('visietraject_id', '=', regio.id)
          .orderBy('id')
          .executeTakeFirstOrThrow()
      ).id;
    const motie = await rij('motie');
    const van = async (velden: Fields) => ({ versie: await rijVersie('motie', motie), ...velden });
    const { griffier } = regio.wereld;
    const adres = `${pad}/moties/${motie}`;
    assert.equal(
      (await site.post(griffier, `${adres}/stappen/aannemen`, await van({ voor: '9', tegen: '9' }))).status,
      400,
    );
    assert.equal(
      (await site.post(griffier, `${adres}/stappen/aannemen`, await van({ voor: '10', tegen: '9' }))).status,
      303,
    );
    assert.equal((await site.post(griffier, `${adres}/stappen/afdoen`, await van({}))).status, 403);
    await owner.updateTable('visietraject').set({ status: 'vastgesteld' }).where('id', '=', regio.id).execute();
    const gisteren = addDays(vandaag(), -1);
    assert.equal(
      (await site.post(griffier, `${adres}/eigenaar`, await van({ eigenaar: 'wethouder', deadline: gisteren }))).status,
      303,
    );
    assert.match((await site.get(griffier, `${pad}/opvolgingen?laat=ja&soort=motie`)).body, /Evalueer/);
    assert.equal(
      (await site.post(griffier, `${adres}/opvolging`, await van({ tekst: 'Evaluatie gemaakt' }))).status,
      303,
    );
    assert.equal((await site.post(griffier, `${adres}/stappen/afdoen`, await van({}))).status, 303);
    assert.doesNotMatch((await site.get(griffier, `${pad}/opvolgingen?laat=ja&soort=motie`)).body, /Evalueer/);
    const stap = `${pad}/routestappen/${regio.raad}`;
    assert.equal(
      (await site.post(griffier, `${stap}/toezeggingen`, { versie: '1', tekst: 'x', gedaanDoor: 'y' })).status,
      409,
    );
    await owner.updateTable('visietraject').set({ status: 'besluitvorming' }).where('id', '=', regio.id).execute();
  });

  it('geeft de vergaderdagen als agenda, van een gemeente of van alle', async () => {
    const alle = await site.get(regio.wereld.raadslid, `${pad}/vergaderdagen.ics`);
    assert.equal(alle.body.match(/BEGIN:VEVENT/g)?.length, 72);
    const eigen = await site.get(regio.wereld.raadslid, `${pad}/vergaderdagen.ics?gemeente=GM0546`);
    assert.equal(eigen.body.match(/BEGIN:VEVENT/g)?.length, 4);
    assert.equal((await site.get(regio.wereld.raadslid, `${pad}/vergaderdagen.ics?gemeente=GM9999`)).status, 404);
  });

  it('geeft vergaderingen en besluiten in de vormen van mini-ORI, met verwijzingen die bestaan', async () => {
    const { status, body } = await site.get(regio.wereld.raadslid, `/v1/visietrajecten/${regio.id}/besluiten`);
    assert.equal(status, 200);
    const uit: Record<string, { results: Record<string, unknown>[] }> = JSON.parse(body);
    assert.equal(uit['vergaderingen']?.results.length, 36, 'raden en commissies; colleges kent mini-ORI niet');
    assert.equal(uit['besluiten']?.results[0]?.['besluitresultaat'], 'gewijzigd');
    assert.equal(uit['stemmingen']?.results[0]?.['resultaatMondelingeStemming'], 'voor');
    for (const [naam, { verplicht, mag }] of Object.entries(MINI_ORI))
      for (const ding of uit[naam]?.results ?? [])
        assert.deepEqual(vormfouten(ding, verplicht, mag), [], `${naam} ${JSON.stringify(ding)}`);
    const { verplicht, mag } = MINI_ORI.vergaderingen;
    for (const fout of [{}, { id: '', url: '', vergaderingstype: 'x', dagdeel: 1 }, { id: 'a'.repeat(41) }])
      assert.notDeepEqual(vormfouten(fout, verplicht, mag), [], 'een vorm die niet klopt, wordt gezien');
    const adressen = new Set(Object.values(uit).flatMap(({ results }) => results.map(({ url }) => url)));
    for (const punt of uit['agendapunten']?.results ?? [])
      for (const url of [
        Object(punt['vergadering']).url,
        ...(Array.isArray(punt['informatieobjecten']) ? punt['informatieobjecten'] : []),
      ])
        assert.ok(adressen.has(url), String(url));
  });
});
