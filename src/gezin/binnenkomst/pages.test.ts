// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import sharp from 'sharp';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { meld, persoon } from '../../../test/support/gezin.ts';
import { identityOf, momentopname, openSite, type Fields, type Site } from '../../../test/support/site.ts';
import { metadataOf } from '../../platform/documents/strip.ts';
import { GatesClosed } from '../../platform/result.ts';
import { binnenkomstInhoud } from './schema.ts';
import { dienIn } from './commands.ts';
import { termijnen } from '../termijn/queries.ts';
import type { BinnenkomstSoort } from './rules.ts';

const MENS = { voornaam: 'Bo', achternaam: 'Binnenman', geslacht: 'vrouw', rol: 'kind', woontIn: true };
const INHOUD = {
  hoedanigheid: 'familielid',
  melder: { naam: 'Inge Inzender', bereikbaar: '06 00000000; overdag' },
  vormen: ['kindermishandeling'],
  gemeente: 'GM0546',
  toelichting: 'Voorbeeld: er wordt geslagen.',
  personen: [MENS],
};
const BRIEF = { ...INHOUD, hoedanigheid: '', melder: {} };
/** What a step with a closed gate answers. */
const DICHT = new GatesClosed([]).status;
/** The form of a new melding, as it comes prefilled. */
const FORMULIER: Fields = {
  kanaal: 'formulier',
  hoedanigheid: 'familielid',
  melder: 'Inge Inzender',
  gemeente: 'GM0546',
  vormen: 'kindermishandeling',
  toelichting: 'Voorbeeld: er wordt geslagen.',
  voornaam1: 'Bo',
  achternaam1: 'Binnenman',
  geslacht1: 'vrouw',
  rol1: 'kind',
  betrokkenheid1: 'onbekend',
};

describe('Veilig Thuis leest wat binnenkwam', () => {
  let site: Site;
  let wereld: Wereld;
  let buren: Wereld;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    buren = await maakWereld(engine);
  });

  const stuurIn = (inhoud: object = INHOUD, soort: BinnenkomstSoort = 'inwoner') =>
    wereld.als(wereld.vt, async (tx) => {
      const { duur, vrijeDagen } = await termijnen(tx);
      const over = { regioId: wereld.regioId, soort, inhoud: binnenkomstInhoud.parse(inhoud), bestanden: [] };
      return (await dienIn(tx.db, { ...over, nu: tx.nu, duur: duur.binnenkomst, vrijeDagen })).id;
    });
  async function stand(id: string) {
    const { rows } = await sql<{ status: string; versie: number; melding_id: string | null; reden: string }>`
      select status, versie, melding_id, reden from binnenkomst where id = ${id}::uuid`.execute(site.engine.owner);
    const [rij] = rows;
    assert.ok(rij);
    return rij;
  }
  const tel = async (tabel: string) => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(tabel)} where regio_id = ${wereld.regioId}`.execute(site.engine.owner);
    return rows[0]?.n ?? 0;
  };
  const zet = (id: string, stap: string, invoer: Fields = {}) =>
    site.post(wereld.vt, `/binnenkomsten/${id}/stappen/${stap}`, { versie: '1', ...invoer });

  test('het formulier is ingevuld met wat is gestuurd; vastleggen maakt melding en status in een keer', async () => {
    const id = await stuurIn();
    const { body } = await site.get(wereld.vt, `/meldingen/nieuw?binnenkomst=${id}`);
    for (const deel of ['value="Inge Inzender"', 'value="Bo"', 'value="Binnenman"', 'er wordt geslagen', 'overdag'])
      assert.ok(body.includes(deel), deel);
    assert.match(body, /value="formulier" selected/);
    const klaar = await site.post(wereld.vt, '/meldingen/nieuw', { ...FORMULIER, binnenkomst: id });
    assert.equal(klaar.status, 303);
    const { status, melding_id } = await stand(id);
    assert.equal(status, 'melding');
    assert.equal(klaar.location, `/meldingen/${melding_id}`);
  });

  test('wie in een tweede tabblad nog eens vastlegt, krijgt 409 en maakt niets dubbel', async () => {
    const id = await stuurIn();
    const invoer = { ...FORMULIER, binnenkomst: id, nagekeken: 'ja' };
    assert.equal((await site.post(wereld.vt, '/meldingen/nieuw', invoer)).status, 303);
    const meldingen = await tel('melding');
    assert.equal((await site.post(wereld.vt, '/meldingen/nieuw', invoer)).status, 409);
    assert.equal(await tel('melding'), meldingen);
    const ander = await stuurIn();
    const tegelijk = await Promise.all(
      [1, 2].map(() => site.post(wereld.vt, '/meldingen/nieuw', { ...invoer, binnenkomst: ander })),
    );
    assert.deepEqual(
      tegelijk.map((antwoord) => antwoord.status).toSorted((a, b) => a - b),
      [303, 409],
    );
    assert.equal(await tel('melding'), meldingen + 1);
  });

  test('eerst wordt gezocht: wie lijkt op een bekende, wordt getoond voordat iets is vastgelegd', async () => {
    await meld(wereld, { personen: [persoon('Zoe', 'Zoekmens')] });
    const id = await stuurIn();
    const invoer = {
      ...FORMULIER,
      binnenkomst: id,
      voornaam1: 'Zoe',
      achternaam1: 'Zoekmens',
      geboortedatum1: '1985-05-05',
    };
    const vraag = await site.post(wereld.vt, '/meldingen/nieuw', invoer);
    assert.equal(vraag.status, 400);
    assert.ok(vraag.body.includes('name="bekend1"'), 'de keuze staat er');
    assert.ok(vraag.body.includes(`value="${id}"`), 'het blijft dezelfde binnenkomst');
    assert.equal((await stand(id)).status, 'nieuw');
    assert.equal((await site.post(wereld.vt, '/meldingen/nieuw', { ...invoer, nagekeken: 'ja' })).status, 303);
  });

  test('een binnenkomst van een ander, of die er niet is, geeft op elk pad dezelfde 404', async () => {
    const id = await stuurIn();
    const voor = await momentopname(site.engine, wereld.regioId);
    const weg = '00000000-0000-4000-8000-000000000000';
    for (const wie of [buren.vt, wereld.team, wereld.politie])
      for (const een of [id, weg, 'x'])
        for (const pad of [`/binnenkomsten/${een}`, `/binnenkomsten/${een}/bijlagen/${weg}`])
          assert.equal((await site.get(wie, pad)).status, 404, pad);
    assert.equal((await site.get(buren.vt, `/meldingen/nieuw?binnenkomst=${id}`)).status, 404);
    assert.equal((await site.post(buren.vt, '/meldingen/nieuw', { ...FORMULIER, binnenkomst: id })).status, 404);
    assert.equal((await site.get(wereld.vt, '/meldingen/nieuw?binnenkomst=x')).status, 404);
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });

  test('advies en geen melding vragen een reden bij het veld; daarna is het klaar en kan het niet nog eens', async () => {
    for (const [stap, status] of [
      ['maak-advies', 'advies'],
      ['zonder-melding', 'geenMelding'],
    ] as const) {
      const id = await stuurIn();
      const leeg = await zet(id, stap, { reden: ' ' });
      assert.equal(leeg.status, 400, stap);
      assert.match(leeg.body, /Waarom\? Vul dit in/, 'de lijst noemt het veld');
      assert.equal((await stand(id)).status, 'nieuw');
      assert.equal((await zet(id, stap, { reden: 'Alleen een vraag.' })).status, 303, stap);
      assert.deepEqual(await stand(id), { status, versie: 2, melding_id: null, reden: 'Alleen een vraag.' });
      assert.equal((await zet(id, stap, { reden: 'Nog eens.' })).status, 409);
    }
  });

  test('wie bekend is, is geen signaal; een brief zonder afzender wel, en gaat later bij een melding', async () => {
    const bekend = await stuurIn();
    assert.equal((await zet(bekend, 'maak-signaal')).status, DICHT);
    assert.equal((await stand(bekend)).status, 'nieuw');
    const id = await stuurIn(BRIEF, 'brief');
    const zonderMelder = await site.post(wereld.vt, '/meldingen/nieuw', {
      ...FORMULIER,
      binnenkomst: id,
      nagekeken: 'ja',
    });
    assert.equal(zonderMelder.status, DICHT, 'G01');
    assert.equal((await zet(id, 'maak-signaal')).status, 303);
    const fout = await zet(id, 'koppelen', { versie: '2', melding: 'M-2026-999999' });
    assert.equal(fout.status, 400);
    const meldingId = await meld(wereld, { personen: [persoon('Kop', 'Peling')] });
    const { rows } = await sql<{ nummer: string }>`select nummer from melding where id = ${meldingId}::uuid`.execute(
      site.engine.owner,
    );
    assert.equal((await zet(id, 'koppelen', { versie: '2', melding: rows[0]?.nummer ?? '' })).status, 303);
    assert.deepEqual(await stand(id), { status: 'signaal', versie: 3, melding_id: meldingId, reden: '' });
  });

  test('een brief met scan: de bijlage gaat als bestand met een neutrale naam, en elke keer openen staat in het logboek', async () => {
    const scan = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Inge Inzender' } })
      .toBuffer();
    const sturen = async (bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData();
      body.append('csrf', await site.csrf(wereld.vt));
      for (const [veld, waarde] of [
        ['gemeente', 'GM0546'],
        ['toelichting', 'Brief: het kind van hiernaast.'],
      ] as const)
        body.append(veld, waarde);
      body.append('bestand1', new File([bytes], 'Bo Binnenman.jpg'));
      const headers = identityOf(wereld.vt.token, '/binnenkomsten/brief');
      return site.send('/binnenkomsten/brief', { method: 'POST', body, headers });
    };
    const fout = await sturen(new TextEncoder().encode('<svg/>'));
    assert.equal(fout.status, 400);
    assert.match(fout.body, /Scan van de brief: Dit soort bestand/);
    const klaar = await sturen(new Uint8Array(scan));
    assert.equal(klaar.status, 303);
    const { body } = await site.get(wereld.vt, klaar.location);
    const pad = /\/binnenkomsten\/[0-9a-f-]{36}\/bijlagen\/[0-9a-f-]{36}/.exec(body)?.[0] ?? '';
    const geopend = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from verantwoording
        where regio_id = ${wereld.regioId} and handeling = 'bijlage.geopend' and uitkomst = 'gelukt'
          and medewerker_id = ${wereld.vt.id}::uuid`.execute(site.engine.owner);
      return rows[0]?.n ?? 0;
    };
    const voor = await geopend();
    const antwoord = await site.raw(pad, { headers: identityOf(wereld.vt.token, pad) });
    assert.equal(antwoord.status, 200);
    assert.equal(antwoord.headers.get('Content-Disposition'), 'attachment; filename="bijlage-1.jpg"');
    assert.equal(antwoord.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.deepEqual(await metadataOf(new Uint8Array(await antwoord.arrayBuffer())), []);
    assert.equal(await geopend(), voor + 1);
    for (const wie of [buren.vt, wereld.team]) assert.equal((await site.get(wie, pad)).status, 404);
    assert.equal((await site.get(undefined, pad)).status, 303, 'zonder sessie naar aanmelden');
  });

  test('het kanaal dat is gekozen staat al goed; een vreemd kanaal doet niets', async () => {
    const gekozen = async (query: string) =>
      /name="kanaal"[^]*?value="(\w+)" selected/.exec(
        (await site.get(wereld.vt, `/meldingen/nieuw${query}`)).body,
      )?.[1];
    assert.equal(await gekozen('?kanaal=post'), 'post');
    assert.equal(await gekozen('?kanaal=%3Cscript%3E'), 'telefoon');
    assert.equal(await gekozen(''), 'telefoon');
  });

  test('zonder sessie versturen leidt terug naar het formulier zelf', async () => {
    const id = await stuurIn();
    const antwoord = await site.send(`/meldingen/nieuw?binnenkomst=${id}`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    assert.equal(antwoord.location, `/aanmelden?terug=${encodeURIComponent(`/meldingen/nieuw?binnenkomst=${id}`)}`);
    const stap = await site.send(`/binnenkomsten/${id}/stappen/koppelen`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    assert.equal(stap.location, '/aanmelden', 'een stap is geen pagina om naar terug te gaan');
  });
});
