// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { dossier, meld, melding, persoon } from '../../../test/support/gezin.ts';
import { openSite, vandaag, type Fields, type Site } from '../../../test/support/site.ts';
import { verstuur, zetKlaar, zetKetenberichtStap } from '../ketenbericht/commands.ts';
import { vindKetenbericht } from '../ketenbericht/queries.ts';
import { ketenbericht } from '../ketenbericht/schema.ts';
import { legAdresVast } from '../persoon/adres/commands.ts';

describe('een verzoek tot onderzoek', () => {
  let site: Site;
  let wereld: Wereld;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
  });

  /** A draft about a new family. */
  async function begin(naam: string) {
    const personen = [persoon('Moeder', naam), persoon('Vader', naam), { ...persoon('Kind', naam), rol: 'kind' }];
    const { casus_id: casusId } = await melding(wereld, await meld(wereld, { personen }));
    const { location } = await site.post(wereld.vt, `/casussen/${casusId}/raadsverzoek`);
    const { leden } = await dossier(wereld, casusId, wereld.vt);
    const van = (voornaam: string) => leden.find((lid) => lid.voornaam === voornaam)?.id ?? '';
    const [moeder, vader, kind] = [van('Moeder'), van('Vader'), van('Kind')];
    const velden: Fields = {
      [`kind_${kind}`]: 'ja',
      [`gezag_${moeder}`]: 'ja',
      [`geinformeerd_${moeder}`]: 'ja',
      [`gezag_${vader}`]: 'ja',
      [`geinformeerd_${vader}`]: 'nee',
      zorgen: 'Het kind ziet geweld',
      gedaan: 'Hulp kwam niet op gang',
      vraag: 'Is een maatregel nodig?',
      bijlagen: 'Veiligheidsplan',
      bereikbaar: '088 000 00 00',
    };
    return { casusId, pad: location, id: location.split('/').at(-1) ?? '', velden, moeder, vader, kind };
  }
  const bewaar = (pad: string, velden: Fields, versie: number) =>
    site.post(wereld.vt, `${pad}/inhoud`, { ...velden, versie });
  const berichten = (casusId: string) =>
    site.engine.owner.selectFrom('ketenbericht').selectAll().where('casus_id', '=', casusId).orderBy('soort').execute();

  test('scenario 22: een ouder niet geinformeerd zonder reden wordt geweigerd; na verzenden staat de gemeente in het logboek (G23)', async () => {
    const { casusId, pad, id, velden, vader } = await begin('Scenario');
    assert.equal((await bewaar(pad, velden, 1)).status, 303, 'een concept mag onvolledig zijn');
    const vroeg = await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 2 });
    assert.equal(vroeg.status, 403);
    assert.match(vroeg.body, /Vader Scenario/);
    const json = await site.post(wereld.vt, `/v1/raadsverzoeken/${id}/stappen/verzenden`, {
      koppelvlak: 'bestand',
      versie: 2,
    });
    assert.equal(json.status, 403);
    assert.match(json.body, /"poort":"G23"/);
    assert.deepEqual(await berichten(casusId), []);
    assert.equal((await bewaar(pad, { ...velden, [`reden_${vader}`]: 'Gevaar voor moeder' }, 2)).status, 303);
    assert.equal((await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'corv', versie: 3 })).status, 303);

    const regels = await site.engine.owner
      .selectFrom('verantwoording')
      .select('handeling')
      .where('object_id', '=', id)
      .where('uitkomst', '=', 'gelukt')
      .execute();
    assert.ok(regels.some(({ handeling }) => handeling === 'raadsverzoek.collegeGeinformeerd'));
    const { college_op, verzonden_op } = await site.engine.owner
      .selectFrom('raadsverzoek')
      .select(['college_op', 'verzonden_op'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    assert.ok(college_op);
    assert.equal(college_op, verzonden_op, 'in dezelfde transactie');
    assert.deepEqual(
      (await berichten(casusId)).map(({ soort, status }) => [soort, status]),
      [
        ['collegeBericht', 'klaar'],
        ['verzoekTotOnderzoek', 'klaar'],
      ],
    );
    const verstrekt = await site.engine.owner
      .selectFrom('verstrekking')
      .select(['aan', 'grondslag'])
      .where('casus_id', '=', casusId)
      .orderBy('aan')
      .execute();
    assert.deepEqual(
      verstrekt.map(({ aan }) => aan),
      ['Leiden', 'Raad voor de Kinderbescherming'],
    );
  });

  test('G21: wie een afgeschermd adres heeft, is alleen via Veilig Thuis te bereiken, ook als niemand dat aankruiste', async () => {
    const { casusId, pad, velden, vader } = await begin('Schuil');
    const metNummer = { ...velden, [`reden_${vader}`]: 'Gevaar', [`contact_${vader}`]: '06-00000000' };
    assert.equal((await bewaar(pad, metNummer, 1)).status, 303, 'nog niets is afgeschermd');
    const geheim = {
      straat: 'Schuilstraat',
      huisnummer: 1,
      toevoeging: '',
      postcode: '',
      plaats: 'Nergens',
      soort: 'verblijfadres',
      afscherming: 'opvang',
      zichtbaarVoor: [],
    } as const;
    await wereld.als(wereld.vt, (tx) => legAdresVast(tx, vader, geheim));
    const weg = await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 2 });
    assert.equal(weg.status, 400, 'een nummer gaat niet mee');
    assert.deepEqual(await berichten(casusId), []);
    const zonder = { ...velden, [`reden_${vader}`]: 'Gevaar' };
    assert.equal((await bewaar(pad, zonder, 2)).status, 303);
    assert.equal((await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 3 })).status, 303);
    const uit = (await berichten(casusId)).map(({ inhoud }) => ketenbericht.parse(inhoud));
    const verzoek = uit.find((bericht) => bericht.soort === 'verzoekTotOnderzoek');
    const vaderUit = verzoek?.gezaghebbenden.find(({ naam }) => naam.startsWith('Vader'));
    assert.deepEqual([vaderUit?.contact, vaderUit?.viaAfzender], [null, true]);
  });

  test('in geen bericht, uitboxregel of logregel staat de melder; in uitbox en log staat geen naam', async () => {
    const { casusId, pad, velden, vader, kind } = await begin('Stilte');
    const slecht: readonly (readonly [Fields, RegExp])[] = [
      [{ zorgen: 'Mies Melder zag het' }, /naam van de melder/],
      [{ bijlagen: 'Brief van mevrouw Melder' }, /naam van de melder/],
      [{ vraag: 'Zij woont op 2312 AB 3' }, /postcode/],
      [{ [`bsn_${kind}`]: '123456789' }, /geen geldig BSN/],
      [{ [`afgeschermd_${vader}`]: 'ja', [`contact_${vader}`]: '06' }, /afgeschermd/],
      [{ gezag_ander: 'ja', naam_ander: '' }, /Vul dit in/],
      [{ [`kind_${wereld.vt.id}`]: 'ja' }, /Kies een van/],
    ];
    for (const [fout, zegt] of slecht) {
      const { status, body } = await bewaar(pad, { ...velden, ...fout }, 1);
      assert.equal(status, 400, JSON.stringify(fout));
      assert.match(body, zegt, JSON.stringify(fout));
    }
    const goed = { [`reden_${vader}`]: 'Gevaar', [`bsn_${kind}`]: '111222333', [`afgeschermd_${vader}`]: 'ja' };
    await bewaar(pad, { ...velden, ...goed }, 1);
    await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 2 });
    const [college, verzoek] = (await berichten(casusId)).map(({ inhoud }) => ketenbericht.parse(inhoud));
    assert.ok(college && verzoek?.soort === 'verzoekTotOnderzoek');
    assert.doesNotMatch(JSON.stringify([college, verzoek]), /Melder|Mies/);
    assert.deepEqual(verzoek.kinderen, [{ bsn: '111222333', geslacht: 'vrouw', personalia: null }]);
    const vaderUit = verzoek.gezaghebbenden.find(({ naam }) => naam.startsWith('Vader'));
    assert.deepEqual([vaderUit?.contact, vaderUit?.viaAfzender], [null, true], 'contact loopt via Veilig Thuis');
    assert.doesNotMatch(JSON.stringify(college), /Stilte/, 'de gemeente krijgt geen namen');
    const { rows } = await sql<{ tekst: string }>`
      select row_to_json(u)::text as tekst from uitbox u where regio_id = ${wereld.regioId}
      union all select row_to_json(v)::text from verantwoording v where regio_id = ${wereld.regioId}`.execute(
      site.engine.owner,
    );
    assert.ok(rows.length > 10);
    for (const { tekst } of rows) assert.doesNotMatch(tekst, /Stilte|Melder|111222333|geweld/);
  });

  test('wat de Raad en de rechter antwoorden, gaat met de hand of als JSON, in volgorde', async () => {
    const { pad, id, velden, vader } = await begin('Antwoord');
    await bewaar(pad, { ...velden, [`reden_${vader}`]: 'Gevaar' }, 1);
    await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 2 });
    const antwoord = { op: vandaag(), toelichting: 'Voorbeeld' };
    const stap = (naam: string, versie: number) =>
      site.post(wereld.vt, `/v1/raadsverzoeken/${id}/stappen/${naam}`, { ...antwoord, versie });
    assert.equal((await stap('uitkomst-vastleggen', 3)).status, 409, 'eerst de intake');
    assert.equal((await stap('in-behandeling-vastleggen', 3)).status, 200);
    assert.equal((await stap('uitkomst-vastleggen', 4)).status, 200);
    const hand = await site.post(wereld.vt, `${pad}/beslissing-vastleggen`, { ...antwoord, versie: 5 });
    assert.equal(hand.status, 303);
    assert.match((await site.get(wereld.vt, `/v1/raadsverzoeken/${id}`)).body, /"status":"beslissing"/);
    assert.equal((await bewaar(pad, velden, 6)).status, 409, 'wat verzonden is, verandert niet');
  });

  test('een ketenbericht: een keer klaargezet, opnieuw geprobeerd met een wachttijd, en dan bevestigd', async () => {
    const { casusId, pad, id, velden, vader } = await begin('Keten');
    await bewaar(pad, { ...velden, [`reden_${vader}`]: 'Gevaar' }, 1);
    await site.post(wereld.vt, `${pad}/verzenden`, { koppelvlak: 'bestand', versie: 2 });
    const verzoek = (await berichten(casusId)).find(({ soort }) => soort === 'verzoekTotOnderzoek');
    assert.ok(verzoek);
    const vers = () =>
      wereld.als(wereld.vt, async (tx) => {
        const rij = await vindKetenbericht(tx, verzoek.id);
        assert.ok(rij);
        return rij;
      });
    const inhoud = ketenbericht.parse(verzoek.inhoud);
    const over = { casusId, onderwerp: `raadsverzoek:${id}`, koppelvlak: 'bestand', inhoud } as const;
    await wereld.als(wereld.vt, (tx) => zetKlaar(tx, over));
    assert.equal((await berichten(casusId)).length, 2, 'nog eens klaarzetten geeft geen tweede bericht');

    const stuk = () => Promise.reject(new Error('Vader Keten niet bereikt'));
    for (let keer = 1; keer <= 3; keer++) {
      const rij = await vers();
      assert.equal(await wereld.als(wereld.vt, (tx) => verstuur(tx, rij, stuk)), 'mislukken');
      const { status, pogingen, volgende_poging, versie } = await vers();
      assert.deepEqual([status, pogingen, volgende_poging === null], ['mislukt', keer, keer === 3]);
      const opnieuw = await vers();
      await wereld.als(wereld.vt, (tx) => zetKetenberichtStap(tx, opnieuw, 'herhalen', versie));
    }
    const bezorgd: string[] = [];
    const rij = await vers();
    await wereld.als(wereld.vt, (tx) => verstuur(tx, rij, async ({ naam }) => void bezorgd.push(naam)));
    assert.deepEqual(bezorgd, [`${inhoud.kenmerk}.json`]);
    const bevestigd = await site.post(wereld.vt, `/ketenberichten/${verzoek.id}/stappen/bevestigen`, {
      versie: (await vers()).versie,
    });
    assert.equal(bevestigd.location, `${pad}#berichten`);
    assert.equal((await vers()).status, 'bevestigd');
    const file = await site.get(wereld.vt, `/ketenberichten/${verzoek.id}/bestand`);
    assert.deepEqual(ketenbericht.parse(JSON.parse(file.body)), inhoud);
  });
});
