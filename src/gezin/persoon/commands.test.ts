// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { biedCasusAan, meld, melding, neemAan, persoon, SLEUTEL } from '../../../test/support/gezin.ts';
import { adres, moetPersoon, verbeter } from '../../../test/support/personen.ts';
import { momentopname, openSite } from '../../../test/support/site.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import { gezinsleden } from '../casus/queries.ts';
import { misschienBekend } from '../melding/queries.ts';
import { meldingInvoer } from '../../../test/support/gezin.ts';
import { openAdres, schermAdresAf, voegAdresToe } from './adres/commands.ts';
import { adressenVan, afgeschermdVan } from './adres/queries.ts';
import { voegSamen } from './samenvoeging/commands.ts';
import { vindPersoon, versiesVan, zoekPersonen } from './queries.ts';

describe('mensen in de database', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  const zoek = (getypt: string, wie: Persona = wereld.vt) => wereld.als(wie, (tx) => zoekPersonen(tx, SLEUTEL, getypt));
  const namen = async (getypt: string, wie: Persona = wereld.vt) => (await zoek(getypt, wie)).map(({ naam }) => naam);
  /** A person of a melding of its own, with what is typed on the form. */
  const maak = async (voornaam: string, achternaam: string, anders: Record<string, unknown> = {}, invoer = {}) => {
    const id = await meld(wereld, { personen: [{ ...persoon(voornaam, achternaam), ...anders }], ...invoer });
    const { casus_id: casusId } = await melding(wereld, id);
    const [lid] = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
    assert.ok(lid);
    return { id: lid.id, casusId, meldingId: id };
  };

  test('iemand is te vinden op BSN en op adres, en het voorbeeld zegt niet meer dan nodig', async () => {
    const adresvelden = { postcode: '0012 ab', huisnummer: '7', straat: 'Proefweg', plaats: 'Leiden' };
    const { id } = await maak('Bets', 'Bovenkerk', { bsn: '111222333' }, adresvelden);
    for (const getypt of ['111222333', '1112.22.333', 'bets 0012AB 7', 'Bets Bovenkrek', 'bovenkerk 5-5-1985']) {
      const [gevonden] = await zoek(getypt);
      assert.equal(gevonden?.id, id, getypt);
      assert.deepEqual(Object.keys(gevonden ?? {}).sort(), ['casussen', 'geboortedatum', 'gemeente', 'id', 'naam']);
    }
    assert.deepEqual(await namen('111222334'), []);
    assert.deepEqual(await namen('0012AB 8'), []);
    assert.deepEqual(await namen('111222333', wereld.team), [], 'een ander ziet haar niet');
  });

  test('dag en maand verwisseld: gevonden, en wie de goede dag heeft staat bovenaan', async () => {
    await maak('Wim', 'Wissel', { geboortedatum: '1990-03-04' });
    await maak('Wim', 'Wissel', { geboortedatum: '1990-04-03' });
    const gevonden = await zoek('wissel 4-3-1990');
    assert.deepEqual(
      gevonden.map(({ geboortedatum }) => geboortedatum),
      ['1990-03-04', '1990-04-03'],
    );
  });

  test('000000000 en 999999999 zijn geen nummer: niemand is ermee te vinden, en een ongeboren kind heeft een uitgerekende datum', async () => {
    await maak('Olga', 'Onbekend', { bsn: '000000000' });
    const { id } = await maak('Kind', 'Onderweg', { bsn: '999999999', geboortedatum: '2027-02-01' });
    assert.deepEqual([await namen('000000000'), await namen('999999999')], [[], []]);
    const kind = await wereld.als(wereld.vt, (tx) => moetPersoon(tx, id));
    assert.equal(kind.bsn_status, 'ongeboren');
    assert.deepEqual([kind.geboortedatum, kind.uitgerekende_datum, kind.bsn], [null, '2027-02-01', null]);
  });

  test('op het meldformulier staat wie misschien bekend is met waarom, en nooit wordt vanzelf iets samengevoegd (G28)', async () => {
    const { id } = await maak('Greet', 'Gelijk', { bsn: '123456782' }, { postcode: '0077AA', huisnummer: '3' });
    const vraag = async (anders: Record<string, unknown>, velden = {}) => {
      const invoer = meldingInvoer({ personen: [{ ...persoon('Greet', 'Anders'), ...anders }], ...velden });
      const [lijst = []] = await wereld.als(wereld.vt, (tx) => misschienBekend(tx, SLEUTEL, invoer));
      return lijst.find((een) => een.id === id)?.waarom;
    };
    assert.deepEqual(await vraag({ bsn: '123456782' }), ['zelfdeBsn']);
    assert.deepEqual(await vraag({}, { postcode: '0077AA', huisnummer: '3' }), ['zelfdeAdres']);
    assert.deepEqual(await vraag({ achternaam: 'Gelijk' }), ['zelfdeNaamEnDag']);
    assert.deepEqual(await vraag({ achternaam: 'Geliik' }), ['lijktOpNaamEnDag']);
    assert.deepEqual(await vraag({ achternaam: 'Gelijk', geboortedatum: '' }), ['zelfdeNaam']);
    assert.equal(await vraag({}), undefined);
    assert.equal(await vraag({}, { postcode: '0077AA', huisnummer: '3', afscherming: 'geheim' }), undefined);
  });

  test('een verbetering vernieuwt waarop iemand te vinden is, ook in casussen van een ander, en bewaart wat er stond', async () => {
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Fenna', 'Foutgespeld')] });
    await neemAan(wereld, overdrachtId);
    const [fenna] = await zoek('Foutgespeld');
    assert.ok(fenna);
    await verbeter(wereld, fenna.id, { achternaam: 'Goedschrijf', geboortedatum: '1986-06-06' }, wereld.team);
    for (const wie of [wereld.vt, wereld.team]) {
      assert.deepEqual(await namen('Goedschrijf 6-6-1986', wie), ['Fenna Goedschrijf']);
      assert.deepEqual(await namen('Foutgespeld', wie), []);
    }
    const [eerder] = await wereld.als(wereld.vt, (tx) => versiesVan(tx, fenna.id));
    assert.deepEqual(
      [eerder?.achternaam, eerder?.reden, eerder?.doorNaam],
      ['Foutgespeld', 'Voorbeeldreden', wereld.team.naam],
    );
    await assert.rejects(verbeter(wereld, fenna.id, { versie: 1 }), Conflict);
  });

  describe('G21: een afgeschermd adres', () => {
    const KANARIE = 'Kanariegeheimpad';
    const schuil = async () => {
      const { overdrachtId, casusId } = await biedCasusAan(wereld, { personen: [persoon('Moeder', 'Schuil')] });
      await neemAan(wereld, overdrachtId);
      const [lid] = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
      assert.ok(lid);
      const geheim = adres({ straat: KANARIE, postcode: '0666QQ', huisnummer: 66, afscherming: 'opvang' });
      await wereld.als(wereld.team, async (tx) => voegAdresToe(tx, SLEUTEL, await moetPersoon(tx, lid.id), geheim));
      const [een] = await wereld.als(wereld.team, (tx) => afgeschermdVan(tx, lid.id));
      assert.ok(een);
      return { id: lid.id, casusId, adresId: een.id };
    };

    test('wie genoemd is, opent het met een reden; ieder ander niet, en geen enkele vraag aan de tabel ziet het', async () => {
      const { id, adresId } = await schuil();
      const open = (wie: Persona) =>
        wereld.als(wie, async (tx) => openAdres(tx, await moetPersoon(tx, id), adresId, 'Huisbezoek'));
      assert.equal((await open(wereld.team)).straat, KANARIE);
      for (const wie of [wereld.vt, wereld.teamCollega]) {
        await assert.rejects(open(wie), NotFound);
        const [een] = await wereld.als(wie, (tx) => afgeschermdVan(tx, id));
        assert.deepEqual([een?.afscherming, een?.genoemd], ['opvang', false], 'leeg is niet verborgen');
      }
      for (const wie of [wereld.team, wereld.vt, wereld.anderTeam])
        assert.deepEqual(
          (await wereld.als(wie, (tx) => sql`select * from adres where id = ${adresId}::uuid`.execute(tx.db))).rows,
          [],
        );
      const { rows } = await sql<{ medewerker_id: string; reden: string }>`
        select medewerker_id, reden from adresinzage where adres_id = ${adresId}::uuid`.execute(wereld.engine.owner);
      assert.deepEqual(rows, [{ medewerker_id: wereld.team.id, reden: 'Huisbezoek' }]);
    });

    test('het is niet te vinden, en een collega die genoemd wordt mag het ook openen', async () => {
      const { id, adresId } = await schuil();
      assert.deepEqual(await namen('0666QQ 66', wereld.team), []);
      await wereld.als(wereld.team, async (tx) =>
        schermAdresAf(tx, SLEUTEL, await moetPersoon(tx, id), adresId, 'opvang', [wereld.teamCollega.id]),
      );
      const gezien = await wereld.als(wereld.teamCollega, async (tx) =>
        openAdres(tx, await moetPersoon(tx, id), adresId, 'Vervanging'),
      );
      assert.equal(gezien.straat, KANARIE);
      await assert.rejects(
        wereld.als(wereld.vt, async (tx) =>
          schermAdresAf(tx, SLEUTEL, await moetPersoon(tx, id), adresId, 'geheim', [wereld.vt.id]),
        ),
        NotFound,
        'wie niet genoemd is, noemt zichzelf niet',
      );
    });

    test('een open adres dat geheim wordt, verdwijnt meteen uit lijsten en uit het zoeken', async () => {
      const { id } = await maak('Vlucht', 'Veilig', {}, { postcode: '0055CC', huisnummer: '5' });
      assert.deepEqual(await namen('vlucht 0055CC 5'), ['Vlucht Veilig']);
      await wereld.als(wereld.vt, async (tx) => {
        const [open] = await adressenVan(tx, id);
        assert.ok(open);
        await schermAdresAf(tx, SLEUTEL, await moetPersoon(tx, id), open.id, 'geheim', []);
        assert.deepEqual(await adressenVan(tx, id), []);
      });
      assert.deepEqual(await namen('vlucht 0055CC 5'), []);
    });

    test('een nieuwe melding maakt het adres van wie een geheim adres heeft niet openbaar', async () => {
      const { id } = await schuil();
      await meld(wereld, {
        personen: [{ ...persoon('Moeder', 'Schuil'), bekend: id }],
        straat: 'Weer een pad',
        postcode: '0667QQ',
        huisnummer: '67',
      });
      assert.deepEqual(await wereld.als(wereld.vt, (tx) => adressenVan(tx, id)), []);
      assert.deepEqual(await namen('0667QQ 67'), []);
    });

    test('ook niet via een nieuw gezinslid op dat adres, of via een rij die dezelfde persoon is', async () => {
      const { id } = await schuil();
      const dubbel = await maak('Moeder', 'Dubbelschuil');
      await wereld.als(wereld.vt, (tx) => voegSamen(tx, id, dubbel.id, 'zelfde paspoort'));
      await meld(wereld, {
        personen: [persoon('Moeder', 'Dubbelschuil', dubbel.id), persoon('Kind', 'Nieuwschuil')],
        straat: 'Derde pad',
        postcode: '0668QQ',
        huisnummer: '68',
      });
      assert.deepEqual(await wereld.als(wereld.vt, (tx) => adressenVan(tx, dubbel.id)), []);
      assert.deepEqual(await namen('0668QQ 68'), []);
    });

    test('het staat op geen enkele pagina, in geen enkel antwoord en in geen logboek', async () => {
      const { id, casusId, adresId } = await schuil();
      const site = openSite(wereld.engine);
      const paden = [
        `/personen/${id}`,
        ...['overzicht', 'gezin', 'plan', 'monitoring', 'tijdlijn', 'delen'].map(
          (tab) => `/casussen/${casusId}?tab=${tab}`,
        ),
        `/v1/casussen/${casusId}`,
        '/werkvoorraad',
      ];
      for (const wie of [wereld.team, wereld.vt])
        for (const pad of paden)
          assert.doesNotMatch((await site.get(wie, pad)).body, new RegExp(`${KANARIE}|0666 ?QQ`), pad);
      for (const zoek of ['Schuil', '0666 QQ 66'])
        assert.doesNotMatch((await site.post(wereld.team, '/zoeken', { zoek })).body, new RegExp(KANARIE));
      const pad = `/personen/${id}/adressen/${adresId}/openen`;
      const zonderReden = await site.post(wereld.team, pad, { reden: '' });
      assert.equal(zonderReden.status, 400);
      assert.doesNotMatch(zonderReden.body, new RegExp(KANARIE));
      assert.equal((await site.post(wereld.vt, pad, { reden: 'Nieuwsgierig' })).status, 404);
      const geopend = await site.post(wereld.team, pad, { reden: 'Huisbezoek' });
      assert.equal(geopend.status, 200);
      assert.match(geopend.body, new RegExp(KANARIE), 'de meting ziet het adres waar het wel mag staan');
      const { rows } = await sql<{ tekst: string }>`
        select v::text as tekst from verantwoording v union all select u::text from uitbox u`.execute(
        wereld.engine.owner,
      );
      const log = rows.map(({ tekst }) => tekst).join('\n') + JSON.stringify(site.logged) + site.redirects.join('\n');
      assert.doesNotMatch(log, new RegExp(`${KANARIE}|0666QQ|Huisbezoek`));
      assert.match(log, /adres\.geopend/);
    });
  });

  test('wie een persoon niet ziet, verandert niets: geen sleutel, geen adres', async () => {
    const { id } = await maak('Alleen', 'Vanons');
    const voor = await momentopname(wereld.engine, wereld.regioId);
    assert.equal(await wereld.als(wereld.anderTeam, (tx) => vindPersoon(tx, id)), undefined);
    await assert.rejects(
      wereld.als(wereld.anderTeam, (tx) =>
        sql`select app.vernieuw_zoeksleutels(${id}::uuid, '{}', '{}')`.execute(tx.db),
      ),
      /no such person/,
    );
    assert.deepEqual(await momentopname(wereld.engine, wereld.regioId), voor);
  });
});
