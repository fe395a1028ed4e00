// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../../test/support/database.ts';
import { maakInspraak, zetStatus, type Inspraaktoneel } from '../../../../test/support/inspraak.ts';
import { zetRegelsTerug } from '../../../../test/support/catalog.ts';
import { openSite, vandaag, type Fields, type Site } from '../../../../test/support/site.ts';
import { addDays } from '../../../platform/dates.ts';
import { newDraftCode, readDraftCode } from '../../../platform/draft-box.ts';
import { voorstel } from '../../bekendmaking/queries.ts';
import { notagegevens } from '../../stuk/nota-van-beantwoording/queries.ts';
import { regiogegevens } from '../../stuk/queries.ts';
import { alsVisietraject, vindTraject } from '../../visietraject/queries.ts';
import { volgcodeHash } from '../commands.ts';

const WOORDEN = 'Er is te weinig opvang. Luister naar kinderen.';

describe('een reactie verbeteren, intrekken en terughalen', () => {
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
    passage: '',
    tekst: WOORDEN,
    ...anders,
  });
  const neemOp = async (anders: Fields = {}): Promise<string> => {
    const { status, location, body } = await site.post(wereld.beleid, `${pad}/reacties`, invoer(anders));
    assert.equal(status, 303, body.slice(0, 2000));
    return location.split('/').at(-1) ?? '';
  };
  const rij = async (id: string) => {
    const { rows } = await sql<Record<string, unknown>>`select * from reactie where id = ${id}`.execute(
      site.engine.owner,
    );
    assert.ok(rows[0]);
    return rows[0];
  };
  const versie = async (id: string) => String((await rij(id))['versie']);
  const punten = async (id: string) => {
    const { rows } = await sql<{ id: string; tekst: string; versie: number; status: string; volgnummer: number }>`
      select id, tekst, versie, status, volgnummer from reactiepunt where reactie_id = ${id} order by volgnummer`.execute(
      site.engine.owner,
    );
    return rows;
  };
  const geschiedenis = async (id: string) => {
    const { rows } = await sql<{ veld: string; was: string | null }>`
      select veld, was from correctie where object_id = ${id} order by versie, veld`.execute(site.engine.owner);
    return rows.map(({ veld, was }) => [veld, was]);
  };
  const verbeter = async (id: string, anders: Fields = {}, wie: Persona = wereld.beleid) =>
    site.post(wie, `${pad}/reacties/${id}/verbeteren`, {
      ...invoer(anders),
      reden: 'Verkeerd overgenomen',
      versie: await versie(id),
      ...anders,
    });
  const trekIn = async (id: string, anders: Fields = {}, wie: Persona = wereld.beleid) =>
    site.post(wie, `${pad}/reacties/${id}/intrekken`, {
      intrekgrond: 'dubbelIngevoerd',
      versie: await versie(id),
      ...anders,
    });
  const haalTerug = async (id: string) =>
    site.post(wereld.beleid, `${pad}/reacties/${id}/stappen/reactie-terughalen`, { versie: await versie(id) });
  const maakPunt = async (id: string, tekst: string) =>
    site.post(wereld.beleid, `${pad}/reacties/${id}/punten`, { tekst, versie: await versie(id) });
  const splits = async (id: string) =>
    site.post(wereld.beleid, `${pad}/reacties/${id}/stappen/reactie-splitsen`, { versie: await versie(id) });
  const antwoord = async (id: string) => {
    const gegeven = { antwoord: 'Dank.', motivering: 'Voorbeeldreden', afdoening: 'terKennisgeving' };
    for (const punt of await punten(id))
      await site.post(wereld.beleid, `${pad}/punten/${punt.id}`, { ...gegeven, versie: String(punt.versie) });
  };
  /** A reaction as the public form leaves it. */
  const stuurIn = async (tekst = WOORDEN) => {
    const code = newDraftCode();
    await sql`select app.dien_reactie_in(${toneel.ronde}::uuid, ${wereld.gemeente}, null, 'organisatie', 'Opvang', ${tekst},
      ${volgcodeHash(readDraftCode(code) ?? '')})`.execute(site.engine.owner);
    const { rows } = await sql<{ id: string }>`
      select id from reactie where visietraject_id = ${toneel.traject} order by nummer desc limit 1`.execute(
      site.engine.owner,
    );
    return { code, id: rows[0]?.id ?? '' };
  };

  test('wat verkeerd is overgenomen wordt verbeterd; wat er stond, staat er nog, met wie en waarom', async () => {
    const id = await neemOp();
    const bladzijde = await site.get(wereld.beleid, `${pad}/reacties/${id}/verbeteren`);
    assert.match(bladzijde.body, /Luister naar kinderen/, 'het formulier is gevuld met wat er staat');
    const anders = { reactiekanaal: 'mail', tekst: 'Er is te veel opvang.', ontvangenOp: addDays(vandaag(), -1) };
    assert.equal((await verbeter(id, anders)).status, 303);
    const nu = await rij(id);
    assert.deepEqual([nu['kanaal'], nu['tekst']], ['mail', 'Er is te veel opvang.']);
    assert.deepEqual(await geschiedenis(id), [
      ['kanaal', 'brief'],
      ['ontvangenOp', vandaag()],
      ['tekst', WOORDEN],
    ]);
    const { body } = await site.get(wereld.leiding, `${pad}/reacties/${id}`);
    assert.match(body, /Wat hier is veranderd/);
    assert.match(body, new RegExp(`Verkeerd overgenomen[^]*${wereld.beleid.naam}[^]*Luister naar kinderen`));
    assert.match(
      (await site.get(wereld.leiding, `/en${pad}/reacties/${id}`)).body,
      /What was changed here[^]*By letter/,
    );
  });

  test('zonder verandering, zonder reden of met een verouderd formulier verandert er niets', async () => {
    const id = await neemOp();
    assert.match((await verbeter(id)).body, /niets veranderd/);
    const zonder = await verbeter(id, { tekst: 'Anders', reden: '' });
    assert.equal(zonder.status, 400);
    assert.match(zonder.body, /<textarea[^]*Anders/, 'wat getypt is, blijft staan');
    const oud = await versie(id);
    const een = () => verbeter(id, { tekst: 'Eerste tab', versie: oud });
    const twee = await Promise.all([een(), een()]);
    assert.deepEqual(
      twee.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
      'dubbel klikken',
    );
    assert.equal((await verbeter(id, { tekst: 'Tweede tab', versie: oud })).status, 409);
    assert.equal((await rij(id))['tekst'], 'Eerste tab');
    assert.equal((await geschiedenis(id)).length, 1);
    assert.equal((await verbeter(id, { tekst: 'x', versie: 'x' })).status, 409);
  });

  test('wie reacties niet invoert, verbetert en trekt niet in; wie ze niet ziet, ziet ook niet wat er stond', async () => {
    const id = await neemOp();
    await verbeter(id, { tekst: 'Nieuw.' });
    for (const wie of [wereld.raadslid, wereld.bestuurder]) {
      assert.equal((await verbeter(id, { tekst: 'x' }, wie)).status, 403);
      assert.equal((await trekIn(id, {}, wie)).status, 403);
    }
    const ziet = (wie: Persona) =>
      wereld.als(wie, ({ db }) => db.selectFrom('correctie').select('was').where('object_id', '=', id).execute());
    assert.equal((await ziet(wereld.bestuurder)).length, 1);
    assert.equal((await ziet(wereld.raadslid)).length, 0);
    await sql`alter policy zichtbaar on correctie using (true)`.execute(site.engine.owner);
    try {
      assert.equal((await ziet(wereld.raadslid)).length, 1, 'de meting ziet een lek');
    } finally {
      await zetRegelsTerug(site.engine.owner, 'correctie');
    }
    const elders = await maakWereld(site.engine);
    assert.equal((await verbeter(id, { tekst: 'x' }, elders.beleid)).status, 404);
  });

  test('de woorden van wie het formulier gebruikte, verandert niemand; waar de reactie bij hoort wel', async () => {
    const { id } = await stuurIn();
    const { body } = await site.get(wereld.beleid, `${pad}/reacties/${id}/verbeteren`);
    assert.doesNotMatch(body, /name="tekst"|name="ontvangenOp"|name="reactiekanaal"/);
    const anders = { tekst: 'Anders.', indiener: 'adviesraad', organisatienaam: 'Raad voor opvang', gemeente: '' };
    assert.equal((await verbeter(id, { ...anders, passage: toneel.passage })).status, 303);
    const nu = await rij(id);
    assert.deepEqual(
      [nu['tekst'], nu['kanaal'], nu['naam'], nu['gemeente_code'], nu['passage_id']],
      [WOORDEN, 'formulier', 'Raad voor opvang', null, toneel.passage],
    );
    const schrijf = (velden: Record<string, unknown>) =>
      wereld.als(wereld.beleid, ({ db }) => db.updateTable('reactie').set(velden).where('id', '=', id).execute());
    await assert.rejects(schrijf({ tekst: 'Anders.' }), /stays as it is/, 'ook de database weigert het');
    await assert.rejects(schrijf({ kanaal: 'mail' }), /stays as it is/);
  });

  test('wat iemand herkenbaar maakte, blijft nergens staan', async () => {
    const id = await neemOp({ tekst: 'Ik ben Kanarie Kweek.', gezien: 'ja' });
    await verbeter(id, { tekst: 'Ik ben Kanarie Kweek, echt.', gezien: 'ja' });
    await maakPunt(id, 'Kanarie Kweek wil opvang');
    const [punt] = await punten(id);
    const weg = { tekst: 'Wil opvang', reden: 'Naam', vergeet: 'ja', versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/punten/${punt?.id}/verbeteren`, weg)).status, 303);
    assert.equal((await verbeter(id, { tekst: 'Ik wil opvang.', vergeet: 'ja' })).status, 303);
    const { rows } = await sql<{
      alles: string;
    }>`select c::text as alles from correctie c where object_id = ${id}`.execute(site.engine.owner);
    assert.ok(rows.length >= 3);
    assert.doesNotMatch(JSON.stringify([rows, await rij(id), await punten(id)]), /Kanarie/);
    assert.match((await site.get(wereld.beleid, `${pad}/reacties/${id}`)).body, /Niet bewaard/);
    const organisatie = await neemOp({ indiener: 'organisatie', organisatienaam: 'Kanarie Kweek' });
    await verbeter(organisatie, { indiener: 'inwoner', organisatienaam: '' });
    assert.deepEqual(await geschiedenis(organisatie), [
      ['indiener', 'organisatie'],
      ['naam', null],
    ]);
    const schrijf = wereld.als(wereld.beleid, ({ db }) => db.updateTable('correctie').set({ was: 'x' }).execute());
    await assert.rejects(schrijf, /row-level security/, 'wat er stond, is te vergeten en niet te veranderen');
  });

  test('met een andere dag is een late reactie op tijd', async () => {
    const sluit = (dag: string) =>
      sql`update inspraakvenster set van = '2020-01-01', tot = ${dag}
        where regio_id = ${wereld.regioId} and tot is not null`.execute(site.engine.owner);
    await sluit(addDays(vandaag(), -5));
    const id = await neemOp({ ontvangenOp: addDays(vandaag(), -4) });
    await site.post(wereld.leiding, `${pad}/reacties/te-laat`);
    assert.equal((await rij(id))['te_laat'], true);
    assert.equal((await verbeter(id, { ontvangenOp: addDays(vandaag(), 1) })).status, 400, 'nooit in de toekomst');
    assert.equal((await verbeter(id, { ontvangenOp: addDays(vandaag(), -5) })).status, 303);
    assert.equal((await rij(id))['te_laat'], false);
    assert.deepEqual((await geschiedenis(id)).at(-1), ['teLaat', 'algemeen.ja']);
    await sluit(addDays(vandaag(), 20));
  });

  test('een ingetrokken reactie telt nergens mee, is te vinden, en komt terug zoals zij was', async () => {
    const alle = (body: string) => Number(/Alles <span class="vb-telling">(\d+)/.exec(body)?.[1]);
    const telLijst = async (lijst: string) => alle((await site.get(wereld.leiding, `${pad}/${lijst}`)).body);
    const stand = () =>
      wereld.als(wereld.leiding, async (tx) => {
        const traject = await vindTraject(tx, toneel.traject);
        assert.ok(traject);
        return alsVisietraject(tx, traject);
      });
    const stukken = () =>
      wereld.als(wereld.leiding, async (tx) => {
        const traject = await vindTraject(tx, toneel.traject);
        assert.ok(traject);
        const openbaar = (await voorstel(tx, traject, true)).stand.reacties;
        const { reacties } = await notagegevens(tx, traject);
        return [openbaar, (await regiogegevens(tx, traject)).reacties, reacties.length];
      });
    const id = await neemOp({ indiener: 'organisatie', organisatienaam: 'Unieke Opvangclub' });
    await maakPunt(id, 'Een uniek opvangpunt');
    await splits(id);
    const telt = await stukken();
    const voor = { reacties: await telLijst('reacties'), punten: await telLijst('punten'), stand: await stand() };
    assert.equal((await trekIn(id, { intrekgrond: 'nietHierover' })).status, 303);
    assert.deepEqual([await telLijst('reacties'), await telLijst('punten')], [voor.reacties - 1, voor.punten - 1]);
    assert.equal((await stand()).zonderAfdoening, voor.stand.zonderAfdoening - 1, 'G5 wacht er niet op');
    for (const lijst of ['reacties', 'punten']) {
      assert.doesNotMatch((await site.get(wereld.leiding, `${pad}/${lijst}?zoek=uniek`)).body, /Unieke Opvangclub/);
      assert.match((await site.get(wereld.leiding, `${pad}/${lijst}?status=ingetrokken`)).body, /Unieke Opvangclub/);
    }
    assert.doesNotMatch((await site.get(wereld.leiding, `${pad}/punten.csv`)).body, /uniek opvangpunt/);
    assert.deepEqual(
      await stukken(),
      telt.map((n) => n - 1),
      'openbaar, in stukken en in de nota',
    );
    const [punt] = await punten(id);
    const laat = { antwoord: 'x', motivering: 'x', afdoening: 'terKennisgeving', versie: String(punt?.versie) };
    assert.equal((await site.post(wereld.beleid, `${pad}/punten/${punt?.id}`, laat)).status, 409);
    assert.equal((await maakPunt(id, 'Nog een')).status, 409);
    assert.equal((await verbeter(id, { tekst: 'x' })).status, 409);
    assert.match((await site.get(wereld.beleid, `${pad}/reacties/${id}`)).body, /telt niet mee: gaat niet over deze/);

    assert.equal((await haalTerug(id)).status, 303);
    const { body } = await site.get(wereld.beleid, `${pad}/reacties/${id}`);
    assert.match(body, /Reactie terughalen[^]*Ingetrokken, want[^]*Gaat niet over deze tekst[^]*Gesplitst/);
    assert.doesNotMatch(body, /nietHierover|reactieTerughalen/);
    assert.equal((await rij(id))['status'], 'gesplitst');
    assert.deepEqual(await stand(), voor.stand);
    assert.deepEqual(await stukken(), telt);
    assert.deepEqual([await telLijst('reacties'), await telLijst('punten')], [voor.reacties, voor.punten]);
    assert.equal((await haalTerug(id)).status, 409, 'twee keer terughalen');
  });

  test('een beantwoorde reactie komt met haar antwoorden terug; een vastgestelde gaat niet weg', async () => {
    const id = await neemOp();
    await maakPunt(id, 'Een punt');
    await splits(id);
    await antwoord(id);
    assert.equal((await rij(id))['status'], 'beantwoord');
    const oud = await versie(id);
    const dubbel = await Promise.all([trekIn(id, { versie: oud }), trekIn(id, { versie: oud })]);
    assert.deepEqual(
      dubbel.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.equal((await site.post(wereld.leiding, `${pad}/punten/vaststellen`, { aantal: '1' })).status, 409);
    assert.equal((await haalTerug(id)).status, 303);
    assert.equal((await rij(id))['status'], 'beantwoord');
    assert.equal((await punten(id))[0]?.status, 'concept');
    assert.equal((await site.post(wereld.leiding, `${pad}/punten/vaststellen`, { aantal: '1' })).status, 303);
    assert.equal((await trekIn(id)).status, 409);
    assert.equal((await verbeter(id, { tekst: 'Te laat' })).status, 409);
    assert.match((await site.get(wereld.beleid, `${pad}/reacties/${id}/intrekken`)).body, /al beantwoord/);
    const [punt] = await punten(id);
    const { body } = await site.get(wereld.beleid, `${pad}/punten/${punt?.id}/verwijderen`);
    assert.match(body, /antwoorden zijn vastgesteld/);
    const als = (werk: Parameters<typeof wereld.als>[1]) => wereld.als(wereld.beleid, werk);
    await assert.rejects(
      als(({ db }) => db.updateTable('reactie').set({ tekst: 'x' }).where('id', '=', id).execute()),
      /stays as it is/,
    );
    await als(({ db }) => db.deleteFrom('reactiepunt').where('reactie_id', '=', id).execute());
    assert.equal((await punten(id)).length, 1, 'ook de database verwijdert het niet');
  });

  test('de volgcode zegt dat de reactie niet meetelt en waarom, en na terughalen weer wat ermee gebeurt', async () => {
    const { id, code } = await stuurIn('Een reactie met een code.');
    const volg = async () => {
      const body = new URLSearchParams({ volgcode: code });
      return (await site.send('/inspraak/volgen', { method: 'POST', body })).body;
    };
    assert.match(await volg(), /wordt gelezen/);
    assert.match((await site.get(wereld.beleid, `${pad}/reacties/${id}/intrekken`)).body, /heeft een volgcode/);
    await trekIn(id, { intrekgrond: 'doorIndiener', toelichting: 'Belde vandaag' });
    const ingetrokken = await volg();
    assert.match(ingetrokken, /telt niet mee[^]*zelf teruggenomen[^]*Klopt dit niet/);
    assert.doesNotMatch(ingetrokken, /Belde vandaag|wordt gelezen/);
    await haalTerug(id);
    assert.match(await volg(), /wordt gelezen/);
  });

  test('een punt krijgt andere woorden, een andere plaats, of gaat weg; de reactie houdt haar woorden', async () => {
    const id = await neemOp();
    for (const tekst of ['Een', 'Twee', 'Drie']) await maakPunt(id, tekst);
    await splits(id);
    const [een, twee, drie] = await punten(id);
    assert.ok(een && twee && drie);
    const zet = async (punt: string, richting: string, v?: string) =>
      site.post(wereld.griffier, `${pad}/punten/${punt}/volgorde`, { richting, versie: v ?? (await versie(id)) });
    const oud = await versie(id);
    assert.equal((await zet(drie.id, 'eerder')).status, 303);
    assert.equal((await zet(drie.id, 'eerder', oud)).status, 409, 'een verouderde bladzijde');
    assert.equal((await zet(een.id, 'eerder')).status, 409, 'het eerste kan niet eerder');
    assert.deepEqual(
      (await punten(id)).map(({ tekst, volgnummer }) => [tekst, volgnummer]),
      [
        ['Een', 1],
        ['Drie', 2],
        ['Twee', 3],
      ],
    );
    const beter = { tekst: 'Twee, maar beter', thema: '', passage: toneel.passage, reden: 'Onduidelijk', versie: '1' };
    assert.equal((await site.post(wereld.griffier, `${pad}/punten/${twee.id}/verbeteren`, beter)).status, 303);
    assert.equal((await site.post(wereld.griffier, `${pad}/punten/${twee.id}/verbeteren`, beter)).status, 409);
    const weg = (punt: string, v = '1') =>
      site.post(wereld.beleid, `${pad}/punten/${punt}/verwijderen`, { reden: 'Dubbel', versie: v });
    assert.match(
      (await site.get(wereld.beleid, `${pad}/punten/${een.id}/verwijderen`)).body,
      /houdt haar eigen woorden/,
    );
    assert.equal((await site.post(wereld.beleid, `${pad}/punten/${een.id}/verwijderen`, { versie: '1' })).status, 400);
    assert.equal((await weg(een.id)).status, 303);
    assert.equal((await weg(een.id)).status, 404, 'twee keer klikken');
    assert.equal((await weg(drie.id, '7')).status, 409);
    assert.equal((await rij(id))['tekst'], WOORDEN);
    assert.deepEqual(await geschiedenis(id), [
      ['puntpassage', ''],
      ['punttekst', 'Twee'],
      ['punttekst', 'Een'],
    ]);
    await weg(drie.id);
    await weg(twee.id, '2');
    assert.equal((await rij(id))['status'], 'ontvangen', 'zonder punten is er niets gesplitst');
  });

  test('een punt waardoor de tekst veranderde, en een punt van een beantwoorde reactie blijven', async () => {
    const id = await neemOp({ passage: toneel.passage });
    await maakPunt(id, 'Verander dit');
    await site.post(wereld.beleid, `${pad}/reacties/${id}/punten`, {
      tekst: 'Met passage',
      passage: toneel.passage,
      versie: await versie(id),
    });
    await splits(id);
    const [, punt] = await punten(id);
    await zetStatus(wereld, toneel.traject, 'verwerking');
    const wijzig = { titel: 'Opvang', nieuweTekst: 'Meer opvang.', passageVersie: '1', versie: '1' };
    assert.equal((await site.post(wereld.beleid, `${pad}/punten/${punt?.id}/wijziging`, wijzig)).status, 303);
    const weg = async () =>
      site.post(wereld.beleid, `${pad}/punten/${punt?.id}/verwijderen`, {
        reden: 'x',
        versie: String((await punten(id))[1]?.versie),
      });
    assert.equal((await weg()).status, 409);
    assert.match(
      (await site.get(wereld.beleid, `${pad}/punten/${punt?.id}/verwijderen`)).body,
      /veranderd door dit punt/,
    );
    const los = await neemOp();
    await maakPunt(los, 'Beantwoord');
    await splits(los);
    await antwoord(los);
    const [beantwoord] = await punten(los);
    const { body } = await site.get(wereld.beleid, `${pad}/punten/${beantwoord?.id}/verbeteren`);
    assert.match(body, /Heropen haar/);
  });
});
