// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { maakInspraak, zetStatus, type Inspraaktoneel } from '../../../test/support/inspraak.ts';
import { openSite, vandaag, type Answer, type Fields, type Site } from '../../../test/support/site.ts';
import { addDays } from '../../platform/dates.ts';

const GETIKT = 'Er is te weinig opvang. Luister naar kinderen.';

describe('een reactie van binnenkomst tot terugkoppeling', () => {
  let site: Site;
  let wereld: Wereld;
  let toneel: Inspraaktoneel;
  let pad: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    toneel = await maakInspraak(wereld);
    pad = `/visietrajecten/${toneel.traject}`;
  });

  const invoer = (anders: Fields = {}): Fields => ({
    reactiesoort: 'inspraakreactie',
    reactiekanaal: 'brief',
    indiener: 'inwoner',
    organisatienaam: '',
    gemeente: wereld.gemeente,
    ontvangenOp: vandaag(),
    tekst: GETIKT,
    ...anders,
  });
  const neemOp = async (anders: Fields = {}): Promise<string> => {
    const { status, location, body } = await site.post(wereld.beleid, `${pad}/reacties`, invoer(anders));
    assert.equal(status, 303, body.slice(0, 4000));
    return location.split('/').at(-1) ?? '';
  };
  const rij = async (id: string) => {
    const { rows } = await sql<Record<string, string | number | null>>`select * from reactie where id = ${id}`.execute(
      site.engine.owner,
    );
    assert.ok(rows[0]);
    return rows[0];
  };
  const punten = async (id: string) => {
    const { rows } = await sql<{ id: string; versie: number; status: string; wijziging_id: string | null }>`
      select id, versie, status, wijziging_id from reactiepunt where reactie_id = ${id} order by volgnummer`.execute(
      site.engine.owner,
    );
    return rows;
  };
  const maakPunt = async (id: string, tekst: string, anders: Fields = {}) => {
    const { versie } = await rij(id);
    return site.post(wereld.beleid, `${pad}/reacties/${id}/punten`, { tekst, versie: String(versie), ...anders });
  };
  const zet = async (id: string, stap: string): Promise<Answer> =>
    site.post(wereld.beleid, `${pad}/reacties/${id}/stappen/${stap}`, { versie: String((await rij(id))['versie']) });
  const antwoord = (anders: Fields = {}): Fields => ({
    antwoord: 'Dank. De tekst is duidelijker.',
    motivering: 'Voorbeeldreden',
    afdoening: 'terKennisgeving',
    ...anders,
  });

  test('een inwoner heeft nergens een naam; een organisatie moet er een hebben', async () => {
    const metNaam = await site.post(wereld.beleid, `${pad}/reacties`, invoer({ organisatienaam: 'Kim Kweeknaam' }));
    assert.equal(metNaam.status, 400);
    assert.match(metNaam.body, /bewaren we geen naam/);
    const zonder = await site.post(wereld.beleid, `${pad}/reacties`, invoer({ indiener: 'organisatie' }));
    assert.match(zonder.body, /naam van de organisatie/);
    const id = await neemOp({ indiener: 'organisatie', organisatienaam: 'Opvang Voorbeeld' });
    assert.equal((await rij(id))['naam'], 'Opvang Voorbeeld');
    await assert.rejects(
      sql`update reactie set naam = 'Kim Kweeknaam', indiener = 'ervaringsdeskundige' where id = ${id}`.execute(
        site.engine.owner,
      ),
      /reactie_check/,
      'ook de database weigert een naam',
    );
  });

  test('een tekst met een e-mailadres vraagt om nog eens te kijken; een BSN wordt geweigerd', async () => {
    const tekst = `${GETIKT} Mail kim@voorbeeld.example`;
    const eerst = await site.post(wereld.beleid, `${pad}/reacties`, invoer({ tekst }));
    assert.equal(eerst.status, 400);
    assert.match(eerst.body, /name="gezien"/);
    assert.match(eerst.body, /kim@voorbeeld/, 'wat getypt is, blijft staan');
    await neemOp({ tekst, gezien: 'ja' });
    const bsn = await site.post(wereld.beleid, `${pad}/reacties`, invoer({ tekst: 'BSN 111222333', gezien: 'ja' }));
    assert.match(bsn.body, /lijkt een BSN/);
  });

  test('een bestand wordt tekst; de naam van het bestand wordt niet bewaard', async () => {
    const body = new FormData();
    for (const [naam, waarde] of Object.entries(invoer({ tekst: '' }))) body.append(naam, String(waarde));
    body.append('csrf', await site.csrf(wereld.beleid));
    body.append('bestand', new File([`${GETIKT} Uit een bestand.`], 'Brief van Kim.txt'));
    const { status, location } = await site.send(`${pad}/reacties`, {
      method: 'POST',
      headers: { Cookie: `verband=${wereld.beleid.token}` },
      body,
    });
    assert.equal(status, 303);
    const bewaard = JSON.stringify(await rij(location.split('/').at(-1) ?? ''));
    assert.match(bewaard, /Uit een bestand/);
    assert.doesNotMatch(bewaard, /Kim/);
  });

  test('splitsen, beantwoorden, verwerken in de tekst, samen vaststellen en terugkoppelen', async () => {
    const id = await neemOp({ passage: toneel.passage });
    assert.equal((await zet(id, 'reactie-splitsen')).status, 403, 'zonder punten kan het niet');
    const versie = String((await rij(id))['versie']);
    const een = { tekst: 'Er is te weinig opvang', passage: toneel.passage, thema: 'opvang', versie };
    assert.equal((await site.post(wereld.beleid, `${pad}/reacties/${id}/punten`, een)).status, 303);
    assert.equal((await site.post(wereld.beleid, `${pad}/reacties/${id}/punten`, een)).status, 409, 'dubbel klikken');
    assert.equal((await maakPunt(id, 'Luister naar kinderen', { passage: toneel.andere })).status, 303);
    assert.equal((await zet(id, 'reactie-splitsen')).status, 303);
    const pagina = await site.get(wereld.beleid, `${pad}/reacties/${id}`);
    assert.match(pagina.body, /<mark>/);
    const [eerste, tweede] = await punten(id);
    assert.ok(eerste && tweede);

    const vanEen = `${pad}/punten/${eerste.id}`;
    const nog = await neemOp({ passage: toneel.passage });
    assert.equal((await maakPunt(nog, 'Bouw nog een opvang', { passage: toneel.passage })).status, 303);
    const naast = (await site.get(wereld.beleid, vanEen)).body;
    assert.match(naast, /Wat anderen over deze passage zeggen[\s\S]*Bouw nog een opvang/);
    assert.match(naast, /Punten in deze reactie \(2\)/);
    assert.doesNotMatch(
      (await site.get(wereld.beleid, `${pad}/punten/${tweede.id}`)).body,
      /Bouw nog een opvang/,
      'over een andere passage',
    );
    const leeg = await site.post(
      wereld.beleid,
      vanEen,
      antwoord({ afdoening: 'verwerktInVisie', passage: toneel.passage, versie: '1' }),
    );
    assert.equal(leeg.status, 400);
    assert.match(leeg.body, /Kies de wijziging/);
    const wijzig = {
      titel: 'Genoeg opvang',
      nieuweTekst: 'De regio zorgt voor genoeg opvang.',
      passageVersie: '1',
      versie: '1',
    };
    assert.equal(
      (await site.post(wereld.beleid, `${vanEen}/wijziging`, wijzig)).status,
      409,
      'tijdens de inspraak niet',
    );
    await zetStatus(wereld, toneel.traject, 'verwerking');
    assert.equal((await site.post(wereld.beleid, `${vanEen}/wijziging`, wijzig)).status, 303);
    assert.equal((await site.post(wereld.beleid, `${vanEen}/wijziging`, wijzig)).status, 409);
    const [met] = await punten(id);
    assert.ok(met?.wijziging_id);
    const goed = antwoord({
      afdoening: 'verwerktInVisie',
      passage: toneel.passage,
      wijziging: met.wijziging_id,
      versie: String(met.versie),
    });
    assert.equal((await site.post(wereld.beleid, vanEen, goed)).status, 303);
    assert.match((await site.get(wereld.beleid, vanEen)).body, /<ins>[^]*genoeg[^]*<\/ins>/);
    const plan = antwoord({ afdoening: 'naarUitvoeringsplan', versie: '1' });
    assert.match((await site.post(wereld.beleid, `${pad}/punten/${tweede.id}`, plan)).body, /Zeg welke actie/);
    const metActie = { ...plan, actie: 'Kinderpanel instellen' };
    assert.equal((await site.post(wereld.beleid, `${pad}/punten/${tweede.id}`, metActie)).status, 303);
    assert.equal((await rij(id))['status'], 'beantwoord');

    assert.equal((await site.post(wereld.beleid, `${pad}/punten/vaststellen`, { aantal: '1' })).status, 403);
    assert.equal(
      (await site.post(wereld.leiding, `${pad}/punten/vaststellen`, { aantal: '2' })).status,
      409,
      'verouderd',
    );
    const twee = await Promise.all(
      [1, 2].map(() => site.post(wereld.leiding, `${pad}/punten/vaststellen`, { aantal: '1' })),
    );
    assert.deepEqual(twee.map(({ status }) => String(status)).sort(), ['303', '409']);
    assert.deepEqual(
      (await punten(id)).map(({ status }) => status),
      ['vastgesteld', 'vastgesteld'],
    );
    const later = { ...metActie, versie: String((await punten(id))[1]?.versie) };
    assert.equal(
      (await site.post(wereld.beleid, `${pad}/punten/${tweede.id}`, later)).status,
      409,
      'gepubliceerd blijft',
    );
    assert.equal((await site.post(wereld.leiding, `${pad}/punten/terugkoppelen`, { aantal: '1' })).status, 303);
    assert.equal((await rij(id))['status'], 'teruggekoppeld');
  });

  test('hetzelfde antwoord voor veel punten, met een sjabloon; een verouderde bladzijde doet niets', async () => {
    const ids = [];
    for (let keer = 0; keer < 3; keer++) {
      const id = await neemOp();
      await maakPunt(id, `Voorbeeldpunt ${keer}`, { thema: 'bulk' });
      await zet(id, 'reactie-splitsen');
      ids.push(id);
    }
    const samen = (anders: Fields) =>
      site.post(wereld.beleid, `${pad}/punten/antwoorden`, antwoord({ filter: 'thema=bulk', ...anders }));
    assert.match(
      (await samen({ afdoening: 'verwerktInVisie', alles: 'ja', aantal: '3' })).body,
      /wijst u per punt aan/,
    );
    assert.equal((await samen({ alles: 'ja', aantal: '2' })).status, 409);
    const [eerste] = await punten(ids[0] ?? '');
    assert.equal((await samen({ punten: eerste?.id, aantal: '3', sjabloon: 'Dank' })).status, 303);
    assert.equal((await samen({ punten: eerste?.id, aantal: '3' })).status, 409, 'al beantwoord');
    const bestaat = await samen({ alles: 'ja', aantal: '2', sjabloon: 'Dank' });
    assert.match(bestaat.body, /al een sjabloon met deze naam/, 'niet stil weggelaten');
    assert.equal((await samen({ alles: 'ja', aantal: '2' })).status, 303);
    for (const id of ids) assert.equal((await rij(id))['status'], 'beantwoord');
    assert.match((await site.get(wereld.beleid, `${pad}/punten`)).body, />Dank<\/a>/);
  });

  test('een late reactie wordt gezien, gemerkt en net zo beantwoord', async () => {
    const morgen = await site.post(wereld.beleid, `${pad}/reacties`, invoer({ ontvangenOp: addDays(vandaag(), 1) }));
    assert.equal(morgen.status, 400, 'een reactie van morgen bestaat niet');
    const ontvangen = async (dagen: number) => {
      const nieuw = await neemOp();
      const dag = addDays(vandaag(), dagen);
      await site.engine.owner.updateTable('reactie').set({ ontvangen_op: dag }).where('id', '=', nieuw).execute();
      return nieuw;
    };
    const id = await ontvangen(21);
    const opTijd = await ontvangen(20);
    const overzicht = await site.get(wereld.leiding, `${pad}/inspraak`);
    assert.match(overzicht.body, /nog niet zo zijn gemerkt: 1/);
    assert.equal((await site.post(wereld.leiding, `${pad}/reacties/te-laat`)).status, 303);
    assert.deepEqual([(await rij(id))['te_laat'], (await rij(opTijd))['te_laat']], [true, false]);
    assert.doesNotMatch((await site.get(wereld.leiding, `${pad}/inspraak`)).body, /nog niet zo zijn gemerkt/);
    assert.match((await site.get(wereld.leiding, `${pad}/reacties?laat=ja`)).body, new RegExp(id));
    assert.equal((await maakPunt(id, 'Ook laat is welkom')).status, 303);
  });

  test('tellingen zijn gelijk aan de lijsten, en zoeken vindt woorden in antwoorden', async () => {
    const tel = (body: string) => Number(/Alles <span class="vb-telling">(\d+)/.exec(body)?.[1]);
    for (const zoek of [
      '',
      '?zoek=kinderen',
      '?zoek=kinderpanel&soort=inspraakreactie',
      '?indiener=organisatie',
      '?thema=bulk',
    ])
      for (const lijst of ['reacties', 'punten']) {
        const { body } = await site.get(wereld.leiding, `${pad}/${lijst}${zoek}`);
        const rijen = [...body.matchAll(new RegExp(`<th scope="row"[^]*?/${lijst}/`, 'g'))].length;
        assert.equal(tel(body), rijen, `${lijst}${zoek}`);
      }
    const actie = await site.get(wereld.leiding, `${pad}/punten?zoek=duidelijker`);
    assert.ok(tel(actie.body) > 0, 'het antwoord is doorzocht');
    assert.equal(tel((await site.get(wereld.leiding, `${pad}/punten?zoek=bestaatniet`)).body), 0);
    for (const vreemd of ['%00', '%ED%A0%80', '%22', '-', 'a%27%3B--', '%3Cscript%3E', 'x'.repeat(5000)])
      for (const lijst of ['reacties', 'punten', 'punten.csv'])
        assert.equal(
          (await site.get(wereld.leiding, `${pad}/${lijst}?zoek=${vreemd}&thema=${vreemd}`)).status,
          200,
          vreemd.slice(0, 20),
        );
  });

  test('het bestand voor de raden noemt geen inwoner, en voert geen formule uit', async () => {
    const id = await neemOp({ indiener: 'ervaringsdeskundige' });
    await maakPunt(id, '=HYPERLINK("http://voorbeeld.example")', { thema: 'formule' });
    const { status, body } = await site.get(wereld.griffier, `${pad}/punten.csv?thema=formule`);
    assert.equal(status, 200);
    assert.match(body, /;ervaringsdeskundige;|;Ervaringsdeskundige;/);
    assert.match(body, /'=HYPERLINK/);
    assert.equal((await site.get(wereld.raadslid, `${pad}/punten.csv`)).status, 403);
  });

  test('een technische vraag staat na vaststellen bij elke raad, de andere reacties niet', async () => {
    const id = await neemOp({
      reactiesoort: 'technischeVraag',
      indiener: 'gemeenteraad',
      organisatienaam: 'Raad van Leiden',
    });
    await maakPunt(id, 'Wat kost de opvang nu?', { thema: 'geld' });
    await zet(id, 'reactie-splitsen');
    const [punt] = await punten(id);
    const raad = () => site.get(wereld.raadslid, `${pad}/raadsvragen`);
    await site.post(
      wereld.beleid,
      `${pad}/punten/${punt?.id}`,
      antwoord({ antwoord: 'Dat staat in de begroting.', thema: 'geld', versie: '1' }),
    );
    assert.doesNotMatch((await raad()).body, /Wat kost de opvang/, 'een concept niet');
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from reactie where visietraject_id = ${toneel.traject} and status = 'beantwoord'`.execute(
      site.engine.owner,
    );
    assert.equal(
      (await site.post(wereld.leiding, `${pad}/punten/vaststellen`, { aantal: String(rows[0]?.n) })).status,
      303,
    );
    const { body } = await raad();
    assert.match(body, /Wat kost de opvang[^]*Raad van Leiden[^]*Dat staat in de begroting/);
    assert.doesNotMatch(body, /Voorbeeldpunt/);
    assert.equal((await site.get(wereld.raadslid, `${pad}/reacties`)).status, 403);
    const ziet = (tabel: string) =>
      wereld.als(
        wereld.raadslid,
        async ({ db }) =>
          (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)}`.execute(db)).rows[0]?.n,
      );
    assert.deepEqual([await ziet('reactie'), await ziet('reactiepunt'), await ziet('raadsvraag')], [0, 0, 1]);
  });
});
