// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { maakWereld, type Persona } from '../../../test/support/database.ts';
import { vulMeedoen } from '../../../test/support/meedoen.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
import { invoer, lees, proef, type Proef } from '../../../test/support/tekst.ts';
import { day } from '../../platform/dates.ts';
import { wijzigPassage } from './commands.ts';
import { suggestiesVan } from './suggestie/queries.ts';
import { bevriesTekst } from './tekstversie/commands.ts';

const FORMULIER = { titel: 'Een', eenvoudig: '', waarde: '', eenheid: '', jaar: '', bron: '', toelichting: '' };

describe('de pagina van een passage', () => {
  let p: Proef;
  let site: Site;
  let pad = '';
  let id = '';
  before(async () => {
    p = await proef();
    site = openSite(p.wereld.engine);
  });
  const vers = async () => {
    id = await p.voegToe('Een');
    pad = `/visietrajecten/${p.id}/passages/${id}`;
  };
  const bewaar = (wie: Persona, velden: Record<string, string>) =>
    site.post(wie, `${pad}/wijzigen`, { ...FORMULIER, versie: '1', ...velden });

  test('wie te laat bewaart, ziet beide teksten, en niets wat getypt is gaat verloren', async () => {
    await vers();
    assert.equal((await bewaar(p.wereld.beleid, { tekst: 'Tekst van de eerste.' })).status, 303);
    for (const taal of ['', '/en']) {
      const laat = await site.post(p.wereld.leiding, `${taal}${pad}/wijzigen`, {
        ...FORMULIER,
        versie: '1',
        tekst: 'Tekst van de tweede & laatste.',
        eenvoudig: 'Makkelijk.',
        toelichting: 'Mijn uitleg',
      });
      assert.equal(laat.status, 409);
      for (const woord of ['Tekst van de tweede &amp; laatste.', 'Makkelijk.', 'Mijn uitleg', p.wereld.beleid.naam])
        assert.ok(laat.body.includes(woord), woord);
      assert.match(laat.body, /<del>[\s\S]*?<ins>[\s\S]*?eerste/);
      // The form that comes back is made from what stands there now, so saving again is a choice that was seen.
      assert.match(laat.body, /name="versie" value="2"/);
    }
    assert.equal((await lees(p, id)).tekst, 'Tekst van de eerste.');
    assert.equal((await bewaar(p.wereld.leiding, { tekst: 'Samen.', versie: '2' })).status, 303);
  });

  test('wie schrijft terwijl de tekst sluit, krijgt zijn woorden terug', async () => {
    const q = await proef(null, p.wereld);
    const passage = await q.voegToe('Een');
    await q.status('inspraak');
    const adres = `/visietrajecten/${q.id}/passages/${passage}/wijzigen`;
    const dicht = await site.post(q.wereld.leiding, adres, { ...FORMULIER, versie: '1', tekst: 'Net te laat.' });
    assert.equal(dicht.status, 409);
    assert.match(dicht.body, /Net te laat\./);
    assert.doesNotMatch((await site.get(q.wereld.leiding, adres.replace('/wijzigen', ''))).body, /name="aanleiding"/);
  });

  test('wat mensen over de passage zeiden, staat erbij voor wie het mag weten, en voor niemand anders', async () => {
    await vers();
    const leeg = await site.get(p.wereld.bestuurder, pad);
    assert.match(leeg.body, /Geen activiteit leverde hier iets over op[^]*Er is geen reactie op deze passage/);
    await vulMeedoen(p.wereld, p.id, id);
    const { owner } = p.wereld.engine;
    const bij = { regio_id: p.wereld.regioId, visietraject_id: p.id };
    const reactie = randomUUID();
    await owner
      .insertInto('reactie')
      .values({
        ...bij,
        id: reactie,
        nummer: 1,
        soort: 'inspraakreactie',
        kanaal: 'mail',
        indiener: 'inwoner',
        ontvangen_op: day('2026-03-02'),
        tekst: 'Kanarie',
      })
      .execute();
    await owner
      .insertInto('reactiepunt')
      .values(
        Array.from({ length: 10 }, (_, n) => ({
          ...bij,
          reactie_id: reactie,
          volgnummer: n + 1,
          passage_id: id,
          tekst: `Kanarie ${n + 1}`,
          ...(n > 0 && { status: 'vastgesteld' as const, afdoening: 'reedsOpgenomen' as const }),
        })),
      )
      .execute();
    for (const wie of [p.wereld.bestuurder, p.wereld.griffier, p.wereld.beleid]) {
      const { body } = await site.get(wie, pad);
      assert.match(body, /Voorbeeldopbrengst[^]*Voorbeeldactiviteit/);
      // What still waits for an answer comes first.
      assert.match(body, /Kanarie 1<[^]*Open[^]*Stond er al in[^]*Toon alle 10 punten/);
      assert.equal(body.match(/Kanarie \d+/g)?.length, 8);
    }
    const alle = await site.get(p.wereld.leiding, `/en/visietrajecten/${p.id}/punten?passage=${id}`);
    assert.equal(alle.body.match(/Kanarie \d+/g)?.length, 10);
    for (const wie of [p.wereld.raadslid, p.wereld.ketenpartner]) {
      const { status, body } = await site.get(wie, pad);
      assert.equal(status, 200);
      assert.doesNotMatch(body, /Kanarie|Voorbeeldopbrengst|Wat mensen hierover zeiden/);
    }
  });

  test('een ketenpartner stelt voor en schrijft niet; wie schrijft, beslist; beiden zien hetzelfde', async () => {
    await vers();
    const { ketenpartner, leiding } = p.wereld;
    assert.equal((await bewaar(ketenpartner, { tekst: 'Van mij.' })).status, 403);
    assert.doesNotMatch(
      (await site.get(ketenpartner, pad)).body,
      /passages\/[0-9a-f-]+\/(?:wijzigen|vervallen|verplaatsen)"/,
    );
    const stuur = { titel: 'Een', tekst: 'Van de <partner>.', toelichting: 'Zo praten wij', versie: '1' };
    assert.equal((await site.post(ketenpartner, `${pad}/suggesties`, stuur)).status, 303);
    const [suggestie] = await p.doe((tx, traject) => suggestiesVan(tx, traject.id, { passage: id }));
    assert.ok(suggestie);
    const adres = `/visietrajecten/${p.id}/suggesties/${suggestie.id}`;
    assert.match(
      (await site.get(leiding, adres)).body,
      /&lt;partner&gt;[\s\S]*Zo praten wij|Zo praten wij[\s\S]*&lt;partner&gt;/,
    );
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Intussen iets anders.')));
    const keuze = { versie: '1', passageversie: '1', titel: 'Een', tekst: 'Samengebracht.', reden: 'Goed idee' };
    const botsing = await site.post(leiding, `${adres}/overnemen`, keuze);
    assert.equal(botsing.status, 409);
    assert.match(botsing.body, /Samengebracht\.[\s\S]*Goed idee/);
    assert.match((await site.get(leiding, adres)).body, /Intussen/);
    assert.equal((await site.post(leiding, `${adres}/overnemen`, { ...keuze, passageversie: '2' })).status, 303);
    const gezien = (await site.get(ketenpartner, adres)).body;
    assert.match(gezien, /Overgenomen door[\s\S]*Goed idee/);
    assert.equal((await site.post(leiding, `${adres}/afwijzen`, { versie: '2', reden: 'Toch niet' })).status, 409);
    const mijne = await site.get(ketenpartner, `/visietrajecten/${p.id}/tekst/suggesties?mijne=ja&status=overgenomen`);
    assert.ok(mijne.body.includes(suggestie.id));
  });

  test('voor een andere regio is niets hiervan er', async () => {
    await vers();
    const versie = await p.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam: 'Eerste' }));
    const elders = await maakWereld(p.wereld.engine);
    const naast = await proef(null, p.wereld);
    for (const deel of [`passages/${id}`, `versies/${versie}`]) {
      assert.equal((await site.get(p.wereld.leiding, `/visietrajecten/${p.id}/${deel}`)).status, 200);
      assert.equal((await site.get(elders.leiding, `/visietrajecten/${p.id}/${deel}`)).status, 404);
      assert.equal((await site.get(p.wereld.leiding, `/visietrajecten/${naast.id}/${deel}`)).status, 404);
    }
    for (const deel of ['', '/lezen', '/verschil', '/vorige', '/cijfers'])
      assert.equal((await site.get(elders.leiding, `/visietrajecten/${p.id}/tekst${deel}`)).status, 404);
  });
});

const LETTERGREPEN = 'ba de ge ver ont ling heid baar ste ken ring wij sa men hul p zor g in om'.split(' ');
/** As many different words as a real text has, so that it is packed as hard as one. */
const woord = (n: number): string =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((een) => LETTERGREPEN[een]).join('');
/** Running text that is not the same twice. */
const alinea = (zaad: number, lengte: number): string =>
  Array.from(
    { length: lengte },
    (_, i) => `${woord((zaad * 7919 + i * i * 613 + i) % 4001)}${i % 9 === 8 ? '.' : ''}`,
  ).join(' ');

describe('een grote tekst: 300 passages en 3.000 wijzigingen', () => {
  test('elke pagina is licht genoeg, en wordt snel gemaakt', async () => {
    const p = await proef();
    const { owner } = p.wereld.engine;
    const hoofd = await Promise.all(['A', 'B', 'C'].map((titel) => p.voegToe(titel, { soort: 'hoofdstuk' })));
    const bij = { regio_id: p.wereld.regioId };
    const { nu } = await p.doe((tx) => Promise.resolve({ nu: tx.nu }));
    const door = p.wereld.leiding.id;
    const rijen = await owner
      .insertInto('passage')
      .values(
        Array.from({ length: 297 }, (_, i) => ({
          ...bij,
          visietraject_id: p.id,
          ouder_id: hoofd[i % 3] ?? null,
          adres: i + 4,
          volgorde: i + 4,
          soort: i % 10 === 0 ? ('begrip' as const) : ('doel' as const),
          nummer: `${i}`,
          titel: i % 10 === 0 ? woord(i * 13) : `Doel ${i}`,
          tekst: alinea(i, 90),
          gewijzigd_op: nu,
          gewijzigd_door: door,
        })),
      )
      .returning('id')
      .execute();
    await p.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam: 'Eerste' }));
    for (const [i, { id }] of rijen.entries())
      await owner
        .insertInto('wijziging')
        .values(
          Array.from({ length: 10 }, (_, n) => ({
            ...bij,
            passage_id: id,
            van_versie: n + 1,
            van_titel: 't',
            van_tekst: alinea(i + n, 90),
            naar_titel: 't',
            naar_tekst: alinea(i + n + 1, 90),
            aanleiding: 'opstellen' as const,
            op: nu,
            door,
          })),
        )
        .execute();
    await owner
      .updateTable('passage')
      .set({ tekst: sql`tekst || ' Nieuw slot.'`, versie: 11 })
      .where('visietraject_id', '=', p.id)
      .execute();
    await sql`analyze passage`.execute(owner);
    await sql`analyze wijziging`.execute(owner);
    const site = openSite(p.wereld.engine);
    const traject = `/visietrajecten/${p.id}`;
    const paden = [
      '/tekst',
      '/tekst?vanaf=200',
      '/tekst/verschil',
      '/tekst/verschil?van=1&naar=nu&deel=3',
      '/tekst/lezen',
      '/tekst/begrippen',
      `/passages/${rijen[5]?.id}`,
      `/passages/${rijen[5]?.id}?geschiedenis=alles`,
    ];
    const maten: string[] = [];
    for (const pad of paden) {
      const tijden: number[] = [];
      let groot = 0;
      for (let keer = 0; keer < 5; keer += 1) {
        const begin = performance.now();
        const { status, body } = await site.get(p.wereld.leiding, traject + pad);
        tijden.push(performance.now() - begin);
        assert.equal(status, 200, pad);
        groot = gzipSync(body).length;
      }
      const snelst = Math.min(...tijden);
      maten.push(`${pad.replace(/[0-9a-f-]{36}/, ':id')}: ${groot} bytes, ${snelst.toFixed(0)} ms`);
      // With the style and script of every page, at most 18,000 bytes, it stays below 60,000.
      assert.ok(groot <= 42_000, `${pad}: ${groot} bytes`);
      assert.ok(snelst <= 500, `${pad}: ${snelst} ms`);
    }
    console.log(maten.join('\n'));
  });
});
