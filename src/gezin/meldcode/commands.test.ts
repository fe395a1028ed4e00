// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { maakTraject, openSite, telRegels, vandaag, type Fields, type Site } from '../../../test/support/site.ts';
import { GatesClosed } from '../../platform/result.ts';
import { losseSignalen } from '../signaal/queries.ts';
import { geefGesprekVrij, legRaadplegingVast, legStapVast, legVormenVast } from './commands.ts';
import { meldcodeInhoud } from './melding/schema.ts';
import { leesTraject, lijstTrajecten, vindTraject } from './queries.ts';
import { vastgelegd } from './vastlegging/schema.ts';

const versieVan = async (wereld: Wereld, id: string): Promise<number> => {
  const { rows } = await sql<{ versie: number }>`select versie from meldcodetraject where id = ${id}::uuid`.execute(
    wereld.engine.owner,
  );
  return rows[0]?.versie ?? 0;
};
const lees = (wereld: Wereld, wie: Persona, id: string) =>
  wereld.als(wie, async (tx) => {
    const rij = await vindTraject(tx, id);
    assert.ok(rij);
    return leesTraject(tx, rij);
  });

describe('de meldcode van een school', () => {
  let site: Site;
  let wereld: Wereld;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
  });
  /** Posts a part of a trajectory with the version that it has now. */
  const deel = async (wie: Persona, id: string, pad: string, velden: Fields) =>
    site.post(wie, `/meldcode/trajecten/${id}/${pad}`, { versie: await versieVan(wereld, id), ...velden });
  const stap = (wie: Persona, id: string, nummer: number, anders: Fields = {}) =>
    deel(wie, id, 'stap', {
      stap: nummer,
      wijze: 'gedaan',
      op: vandaag(),
      bevinding: `Bevinding ${nummer}`,
      ...anders,
    });

  test('alleen de maker en de aandachtsfunctionaris van de eigen organisatie zien een traject en zijn signalen', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'R.B. 1');
    const eigenTeam = await maakTraject(wereld, wereld.team, 'T.T. 1');
    const ziet = (wie: Persona, welk: string) =>
      wereld.als(wie, async (tx) => (await vindTraject(tx, welk)) !== undefined);
    assert.deepEqual([await ziet(wereld.leraar, id), await ziet(wereld.aandacht, id)], [true, true]);
    for (const wie of [wereld.vt, wereld.vtLeiding, wereld.arts, wereld.team, wereld.privacy, wereld.politie])
      assert.equal(await ziet(wie, id), false, wie.naam);
    assert.equal(await ziet(wereld.teamCollega, eigenTeam), false, 'een collega ook niet');
    assert.equal(await ziet(wereld.aandacht, eigenTeam), false, 'de aandachtsfunctionaris van een ander ook niet');
    for (const [wie, ja] of [
      [wereld.leraar, true],
      [wereld.vt, false],
    ] as const)
      for (const tabel of ['signaal', 'meldcodevastlegging']) {
        const aantal = await wereld.als(wie, async (tx) => {
          const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(tabel)}`.execute(tx.db);
          return rows[0]?.n ?? 0;
        });
        assert.equal(aantal > 0, ja, `${wie.naam} ${tabel}`);
      }
  });

  test('signalen met hetzelfde kenmerk gaan mee in het traject; andere blijven los', async () => {
    const signaal = { op: vandaag(), feiten: 'Blauwe plek', bron: 'eigenWaarneming', kindcheck: 'onbekend' };
    for (const kenmerk of ['M.D. 7', 'M.D. 7', 'A.Z. 2'])
      assert.equal((await site.post(wereld.leraar, '/meldcode/signalen/nieuw', { ...signaal, kenmerk })).status, 303);
    const { location } = await site.post(wereld.leraar, '/meldcode/trajecten', {
      kenmerk: 'M.D. 7',
      sector: 'onderwijs',
    });
    const { signalen } = await lees(wereld, wereld.leraar, location.split('/').at(-1) ?? '');
    assert.equal(signalen.length, 2);
    const los = await wereld.als(wereld.leraar, losseSignalen);
    assert.ok(los.some(({ kenmerk }) => kenmerk === 'A.Z. 2') && !los.some(({ kenmerk }) => kenmerk === 'M.D. 7'));
    const { location: vanAns } = await site.post(wereld.aandacht, '/meldcode/trajecten', {
      kenmerk: 'A.Z. 2',
      sector: 'onderwijs',
    });
    assert.equal((await site.get(wereld.leraar, vanAns)).status, 404, 'een traject van een ander');
    const eigen = await site.get(wereld.leraar, '/meldcode');
    assert.match(eigen.body, /A\.Z\. 2[^]*in een traject van een collega/, 'het eigen signaal raakt niet uit zicht');
    const bsn = await site.post(wereld.leraar, '/meldcode/signalen/nieuw', { ...signaal, kenmerk: '111222333' });
    assert.equal(bsn.status, 400);
    assert.match(bsn.body, /lijkt een BSN/);
  });

  test('scenario 11: een gesprek met de ouders bij huwelijksdwang wacht op LKHA en een vrijgave met naam', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'H.D. 1');
    assert.equal((await deel(wereld.leraar, id, 'vormen', { specialeVormen: 'huwelijksdwang' })).status, 303);
    const geweigerd = await telRegels(site.engine, wereld.regioId, 'geweigerd');
    const gepland = { wijze: 'gepland', bevinding: 'Gesprek met ouders gepland' };
    const dicht = await stap(wereld.leraar, id, 3, gepland);
    assert.equal(dicht.status, 403);
    assert.match(dicht.body, /Vraag eerst een deskundige[^]*Iemand moet het gesprek met naam vrijgeven/);
    assert.match(dicht.body, /Gesprek met ouders gepland/, 'wat getypt was, staat er nog');
    assert.equal(await telRegels(site.engine, wereld.regioId, 'geweigerd'), geweigerd + 1);
    assert.equal((await lees(wereld, wereld.leraar, id)).traject.stappen[3], undefined);
    assert.equal((await deel(wereld.aandacht, id, 'vrijgave', { grond: 'x' })).status, 403, 'niet zonder advies');

    const raad = { deskundige: 'lkha', gesprokenMet: 'L. Knoop', op: vandaag(), raad: 'Alleen met de leerling' };
    assert.equal((await deel(wereld.leraar, id, 'raadplegingen', raad)).status, 303);
    assert.equal((await stap(wereld.leraar, id, 3)).status, 403, 'advies alleen is niet genoeg');
    assert.equal((await deel(wereld.aandacht, id, 'vrijgave', { grond: 'LKHA vindt het veilig' })).status, 303);
    assert.equal((await lees(wereld, wereld.leraar, id)).traject.vrijgegevenDoor, wereld.aandacht.naam);
    assert.equal((await stap(wereld.leraar, id, 3, gepland)).status, 303);
    await deel(wereld.leraar, id, 'raadplegingen', { ...raad, raad: 'Toch niet' });
    assert.equal((await stap(wereld.leraar, id, 3)).status, 403, 'na een nieuw advies is een nieuwe vrijgave nodig');
    assert.equal((await stap(wereld.leraar, id, 3, { wijze: 'overgeslagen' })).status, 303, 'overslaan kan altijd');
  });

  test('van stap 5 naar een melding: alles gaat mee, het traject houdt alleen het nummer', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'W.Z. 3');
    for (const nummer of [2, 3, 4, 5]) assert.equal((await stap(wereld.leraar, id, nummer)).status, 303);
    await deel(wereld.leraar, id, 'afwegingen', {
      antwoord1: 'ja',
      onderbouwing1: 'Letsel',
      antwoord2: 'nee',
      onderbouwing2: 'Nu veilig',
      antwoord3: 'nee',
      onderbouwing3: 'Te zwaar voor school',
    });
    await deel(wereld.leraar, id, 'geheim', { toestemming: 'geenGeheim' });
    const melding = {
      hoedanigheid: 'basisonderwijs',
      melder: wereld.leraar.naam,
      bereikbaar: '06',
      anoniemGrond: 'vertrouwensrelatie',
      vormen: 'kindermishandeling',
      gemeente: wereld.gemeente,
      toelichting: 'Kanarieverhaal',
      voornaam1: 'Kanarievoornaam',
      achternaam1: 'Kanarieachternaam',
      geslacht1: 'onbekend',
      rol1: 'kind',
      betrokkenheid1: 'vermoedelijkSlachtoffer',
      woontIn1: 'ja',
      gezinWeet: 'nee',
      gezinWeetToelichting: 'Te gevaarlijk',
    };
    const teVroeg = await deel(wereld.leraar, id, 'melding', melding);
    assert.equal(teVroeg.status, 403, 'eerst het besluit van een mens');
    assert.match(teVroeg.body, /Kanarieverhaal/, 'niets getypts gaat verloren');
    const besluit = { melden: 'ja', hulp: 'ja', motivering: 'Omdat', eindverantwoordelijke: wereld.aandacht.id };
    assert.equal((await deel(wereld.leraar, id, 'besluit', besluit)).status, 303);
    const vooraf = await site.get(wereld.leraar, `/meldcode/trajecten/${id}/melding`);
    assert.match(vooraf.body, /Voorbeeldfeiten/, 'het signaal staat al in het verhaal');
    assert.match(vooraf.body, new RegExp(`value="${wereld.leraar.naam}"`));
    assert.match(vooraf.body, /value="lokaalVeld" selected/);
    assert.equal((await deel(wereld.leraar, id, 'melding', melding)).status, 303);

    const { rij, traject } = await lees(wereld, wereld.leraar, id);
    assert.match(rij.binnenkomst_nummer, /^B-\d{4}-\d{6}$/);
    assert.equal(traject.status, 'hulpEnGemeld');
    const binnen = await wereld.als(wereld.vt, (tx) =>
      tx.db.selectFrom('binnenkomst').selectAll().where('nummer', '=', rij.binnenkomst_nummer).executeTakeFirst(),
    );
    assert.equal(binnen?.soort, 'meldcode');
    assert.equal(binnen.van_organisatie_id, wereld.leraar.organisatieId);
    const inhoud = meldcodeInhoud.parse(binnen.inhoud);
    assert.deepEqual(
      inhoud.meldcode.stappen.map(({ stap, bevinding }) => `${stap} ${bevinding}`),
      ['1 Voorbeeldbevinding', '2 Bevinding 2', '3 Bevinding 3', '4 Bevinding 4', '5 Bevinding 5'],
    );
    assert.deepEqual(
      inhoud.meldcode.afwegingen.map(({ nummer, antwoord }) => `${nummer} ${antwoord}`),
      ['1 ja', '2 nee', '3 nee'],
    );
    assert.deepEqual([inhoud.melder.anoniem, inhoud.melder.anoniemGrond], [true, 'vertrouwensrelatie']);
    assert.equal(inhoud.personen[0]?.achternaam, 'Kanarieachternaam');
    const termijn = await wereld.als(wereld.vt, (tx) =>
      tx.db.selectFrom('termijn').select(['soort', 'status']).where('object_id', '=', binnen.id).executeTakeFirst(),
    );
    assert.deepEqual(termijn, { soort: 'binnenkomst', status: 'loopt' });
    const { rows } = await sql<{ tekst: string }>`
      select t::text as tekst from meldcodetraject t where id = ${id}::uuid
      union all select v::text from meldcodevastlegging v where traject_id = ${id}::uuid
      union all select l::text from verantwoording l where regio_id = ${wereld.regioId}
      union all select x::text from termijn x where regio_id = ${wereld.regioId}`.execute(site.engine.owner);
    assert.ok(
      rows.length > 10 && !rows.some(({ tekst }) => tekst.includes('Kanarie')),
      'wie genoemd werd, blijft hier niet',
    );
    assert.equal((await deel(wereld.leraar, id, 'melding', melding)).status, 409, 'nog eens sturen kan niet');
  });

  test('scenario 12: een arts zonder advies hoort dat het nummer of een spoedreden nodig is', async () => {
    const id = await maakTraject(wereld, wereld.arts, 'P. 12');
    await deel(wereld.arts, id, 'afwegingen', { antwoord2: 'ja', onderbouwing2: 'Nu gevaar' });
    await deel(wereld.arts, id, 'besluit', {
      melden: 'ja',
      hulp: 'nee',
      motivering: 'Nu gevaar',
      eindverantwoordelijke: wereld.arts.id,
    });
    const melding = {
      hoedanigheid: 'huisarts',
      melder: 'Dora Dokter',
      bereikbaar: '06',
      vormen: 'kindermishandeling',
      gemeente: wereld.gemeente,
      toelichting: 'Verhaal',
      voornaam2: 'Kim',
      geslacht2: 'onbekend',
      rol2: 'kind',
      betrokkenheid2: 'onbekend',
      gezinWeet: 'ja',
    };
    const zonder = await deel(wereld.arts, id, 'melding', melding);
    assert.equal(zonder.status, 400);
    assert.match(zonder.body, /href="#veld-adviesnummer"[^>]*>[^<]*Een arts vraagt eerst advies/);
    assert.equal((await lees(wereld, wereld.arts, id)).traject.status, 'open');
    const met = await deel(wereld.arts, id, 'melding', { ...melding, spoedreden: 'Levensgevaar' });
    assert.equal(met.status, 303);
    assert.equal((await lees(wereld, wereld.arts, id)).traject.status, 'gemeld', 'acuut: stappen volgen later');
    assert.equal((await stap(wereld.arts, id, 2)).status, 303, 'ook na de melding');
  });

  test('een oud tabblad krijgt 409, verandert niets en verliest niets wat getypt was', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'S.T. 4');
    const oud = await versieVan(wereld, id);
    assert.equal((await stap(wereld.aandacht, id, 2)).status, 303);
    const { status, body } = await stap(wereld.leraar, id, 4, { versie: oud, bevinding: 'Lang getypt verhaal' });
    assert.equal(status, 409);
    assert.match(body, /Lang getypt verhaal/);
    assert.match(body, /Iemand anders heeft intussen iets vastgelegd/);
    assert.match(body, new RegExp(`name="versie" value="${oud + 1}"`), 'opnieuw bewaren lukt');
    assert.equal((await lees(wereld, wereld.leraar, id)).traject.stappen[4], undefined);
  });

  test('de aandachtsfunctionaris ziet de lijst van haar organisatie en neemt een stap over; de geschiedenis blijft', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'O.N. 5');
    assert.equal((await deel(wereld.leraar, id, 'overname', { stap: 2, reden: 'x' })).status, 403);
    assert.equal((await deel(wereld.aandacht, id, 'overname', { stap: 2, reden: 'Jet is ziek' })).status, 303);
    assert.equal((await stap(wereld.aandacht, id, 2)).status, 303);
    assert.equal((await stap(wereld.leraar, id, 2, { bevinding: 'Nog een keer' })).status, 303);
    const { vastleggingen } = await lees(wereld, wereld.leraar, id);
    assert.deepEqual(
      vastgelegd(vastleggingen, 'stap', '2').map(({ door, inhoud }) => `${door}: ${inhoud.bevinding}`),
      [`${wereld.aandacht.naam}: Bevinding 2`, `${wereld.leraar.naam}: Nog een keer`],
    );
    const regels = await wereld.als(wereld.aandacht, (tx) => lijstTrajecten(tx, { alleenOpen: true, eigen: false }));
    assert.ok(regels.some(({ rij }) => rij.id === id));
    const { body } = await site.get(wereld.aandacht, '/meldcode');
    assert.match(body, /O\.N\. 5[^]*Juf Jet/);
    const afdruk = await site.get(wereld.leraar, `/meldcode/trajecten/${id}/afdruk`);
    assert.match(afdruk.body, /Nog een keer[^]*Jet is ziek/);
  });

  test('vastleggingen kunnen niet worden veranderd of gewist, ook niet door het programma', async () => {
    for (const opdracht of ['update meldcodevastlegging set onderdeel = onderdeel', 'delete from meldcodevastlegging'])
      await assert.rejects(
        wereld.als(wereld.leraar, (tx) => sql.raw(opdracht).execute(tx.db)),
        /permission denied/,
      );
  });

  test('het gesloten traject neemt niets meer aan; zelf helpen kan weer open', async () => {
    const dicht = await maakTraject(wereld, wereld.leraar, 'D.C. 6');
    await deel(wereld.leraar, dicht, 'afwegingen', { antwoord1: 'nee', onderbouwing1: 'Het was een val' });
    assert.equal((await deel(wereld.leraar, dicht, 'stappen/sluiten-zonder-vermoeden', {})).status, 303);
    assert.equal((await stap(wereld.leraar, dicht, 2)).status, 409);

    const hulp = await maakTraject(wereld, wereld.leraar, 'H.P. 7');
    for (const nummer of [2, 3, 4, 5]) await stap(wereld.leraar, hulp, nummer);
    const ja = (n: number, antwoord = 'ja') => ({ [`antwoord${n}`]: antwoord, [`onderbouwing${n}`]: 'omdat' });
    const afwegingen = { ...ja(1), ...ja(2, 'nee'), ...ja(3), ...ja(4), ...ja(5) };
    await deel(wereld.leraar, hulp, 'afwegingen', afwegingen);
    const besluit = { melden: 'nee', hulp: 'ja', motivering: 'Omdat', eindverantwoordelijke: wereld.leraar.id };
    await deel(wereld.leraar, hulp, 'besluit', besluit);
    assert.equal((await deel(wereld.leraar, hulp, 'stappen/zelf-helpen', {})).status, 303);
    assert.equal((await deel(wereld.leraar, hulp, 'stappen/heropenen', {})).status, 403);
    await deel(wereld.leraar, hulp, 'afwegingen', { ...afwegingen, ...ja(5, 'nee') });
    assert.equal((await deel(wereld.leraar, hulp, 'stappen/heropenen', {})).status, 303);
    const { traject } = await lees(wereld, wereld.leraar, hulp);
    assert.deepEqual([traject.status, traject.besluit], ['open', null], 'er moet opnieuw worden besloten');
  });

  test('G17 houdt ook zonder pagina: het commando zelf weigert', async () => {
    const id = await maakTraject(wereld, wereld.leraar, 'E.G. 8');
    const doe = <T>(
      werk: (
        tx: Parameters<typeof vindTraject>[0],
        rij: NonNullable<Awaited<ReturnType<typeof vindTraject>>>,
      ) => Promise<T>,
    ) =>
      wereld.als(wereld.leraar, async (tx) => {
        const rij = await vindTraject(tx, id);
        assert.ok(rij);
        return werk(tx, rij);
      });
    await doe((tx, rij) => legVormenVast(tx, rij, { specialeVormen: ['vgv'], versie: rij.versie }));
    const gesprek = { stap: 3, wijze: 'gedaan', op: vandaag(), bevinding: 'x' } as const;
    await assert.rejects(
      doe((tx, rij) => legStapVast(tx, rij, { ...gesprek, versie: rij.versie })),
      GatesClosed,
    );
    const raad = { gesprokenMet: 'x', op: vandaag(), raad: 'x' };
    await doe((tx, rij) => legRaadplegingVast(tx, rij, { ...raad, deskundige: 'lkha', versie: rij.versie }));
    await assert.rejects(
      doe((tx, rij) => geefGesprekVrij(tx, rij, { grond: 'x', versie: rij.versie })),
      GatesClosed,
    );
    await doe((tx, rij) => legRaadplegingVast(tx, rij, { ...raad, deskundige: 'pharos', versie: rij.versie }));
    await doe((tx, rij) => geefGesprekVrij(tx, rij, { grond: 'x', versie: rij.versie }));
    await doe((tx, rij) => legStapVast(tx, rij, { ...gesprek, versie: rij.versie }));
  });
});
