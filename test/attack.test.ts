// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { ActorRoute } from '../src/platform/http/route.ts';
import type { Ui } from '../src/taal/ui.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';
import { biedCasusAan, dossier as leesDossier, meld, melding, persoon, stap } from './support/gezin.ts';
import {
  goedeInvoer,
  identityOf,
  isApiPath,
  maakDossier,
  maakVisie,
  momentopname,
  openSite,
  pathOf,
  siteRoutes,
  type Answer,
  type Dossier,
  type Fields,
  type Site,
} from './support/site.ts';

/** What people and programs type to break things; each is tried in every field of every form. */
const VREEMD: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  "'; drop table casus; --",
  '<script>alert(1)</script>',
  '\u202Etxt.exe\uFEFF\u200D\u{1F468}\u200D\u{1F467}',
  'a'.repeat(30_000),
  '99999999999999999999',
  '2147483647',
  '-1',
  '1e400',
  '0000-00-00',
  '0000-01-01',
  '+275760-09-13',
  '-'.repeat(36),
  '00000000-0000-4000-8000-000000000000',
  'GM9999',
  '__proto__',
  '%00%2e%2e%2f',
  '\r\nSet-Cookie: verband=x',
];
const DUBBEL: readonly string[] = ['een keer', 'nog een keer'];
/** Words that only a database, a schema library or a stack trace says. */
const VERKLAPT =
  /syntax error|violates|invalid input syntax|duplicate key|relation &quot;|relation "|column &quot;|out of range for|pg_catalog|kysely|node_modules|\.ts:\d+|Invalid input|expected string/i;
const XSS = `"'><img src=x onerror=alert(7)>`;
const XSS_VEILIG = '&lt;img src=x onerror=alert(7)&gt;';

/** The fields that the list of errors on top of a form points at; a link to nowhere fails. */
function foutVelden(body: string): string[] {
  const lijst = /class="vb-fouten[^]*?<\/ul>/.exec(body)?.[0] ?? '';
  const doelen = [...lijst.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  for (const id of doelen)
    assert.ok(body.includes(`id="${id}"`), `de lijst met fouten wijst naar #${id}, dat er niet is`);
  return doelen;
}

const MELDINGVELDEN = [
  'kanaal',
  'hoedanigheid',
  'melder',
  'bereikbaar',
  'anoniem',
  'gemeente',
  'vormen',
  'toelichting',
  'nagekeken',
  'voornaam1',
  'tussenvoegsel1',
  'achternaam1',
  'geboortedatum1',
  'geslacht1',
  'rol1',
  'betrokkenheid1',
  'woontIn1',
  'bekend1',
];

const posts = siteRoutes.filter(
  (route): route is ActorRoute<Ui> =>
    !route.public && route.method === 'post' && route.path !== '/afmelden' && route.fields !== undefined,
);
/** The fields of a form, as its schema names them. */
const veldenVan = ({ path, fields }: ActorRoute<Ui>): readonly string[] =>
  path === '/meldingen/nieuw'
    ? MELDINGVELDEN
    : fields && 'shape' in fields
      ? Object.keys(Object(fields.shape))
      : ['gesprokenMet', 'versie', 'oordeel_00000000-0000-4000-8000-000000000000'];

describe('wie het systeem wil breken', () => {
  let site: Site;
  let wereld: Wereld;
  let dossier: Dossier;
  let ids: Record<string, string>;
  let goed: Fields;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    dossier = await maakDossier(wereld);
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Ouder', 'Pietersen')] });
    const meldingId = await meld(wereld, { personen: [persoon('Ouder', 'Willemsen')] });
    await stap(wereld, meldingId, 'inBehandelingNemen');
    ids = { ...(await maakVisie(wereld)), casus: dossier.casus, melding: meldingId, overdracht: overdrachtId };
    const persoonRij = {
      voornaam1: 'Voornaam',
      achternaam1: 'Achternaam',
      geslacht1: 'vrouw',
      rol1: 'ouder',
      betrokkenheid1: 'onbekend',
    };
    goed = { ...goedeInvoer(wereld, dossier), ...persoonRij, nagekeken: 'ja' };
  });
  const wieVoor = ({ action, path }: ActorRoute<Ui>): Persona =>
    path.endsWith('/intrekken') || !action.by.includes('teamMedewerker')
      ? action.by.includes('vtMedewerker')
        ? wereld.vt
        : action.by.includes('beleidsadviseur')
          ? wereld.beleid
          : wereld.analist
      : wereld.team;
  const heel = ({ status, body }: Answer, waar: string) => {
    assert.ok(status < 500, `${status} ${waar}`);
    const woord = VERKLAPT.exec(body)?.[0];
    assert.ok(!woord, `${status} ${waar} zegt "${woord}"`);
  };
  /** The version that the thing of this route has now, so that what is typed comes as deep as it can. */
  const versieVan = async (soort = ''): Promise<string> => {
    if (!['casus', 'melding', 'overdracht'].includes(soort)) return '1';
    const { rows } = await sql<{ versie: number }>`
      select versie from ${sql.table(soort)} where id = ${ids[soort] ?? null}::uuid`.execute(site.engine.owner);
    return String(rows[0]?.versie);
  };

  for (const route of posts)
    test(`${route.path}: geen enkel veld laat de site of de database struikelen`, async () => {
      const pad = pathOf(route, ids, dossier.delen);
      for (const veld of veldenVan(route)) {
        for (const waarde of [...VREEMD, DUBBEL]) {
          const versie = await versieVan(route.subjectKind);
          const antwoord = await site.post(wieVoor(route), pad, { ...goed, versie, [veld]: waarde });
          heel(antwoord, `${pad} ${veld}=${String(waarde).slice(0, 40)}`);
        }
      }
    });

  test('zoeken en aanmelden nemen alles aan zonder te struikelen', async () => {
    for (const vreemd of [...VREEMD, '%', '_', '0-0-0', '9999999-99-99', "O'Brien", 'İstanbul ﬁ ẞ', '(?:a+)+$']) {
      heel(await site.post(wereld.vt, '/zoeken', { zoek: vreemd }), `zoek=${vreemd.slice(0, 40)}`);
      heel(
        await site.get(undefined, `/aanmelden?zoek=${encodeURIComponent(vreemd.toWellFormed().slice(0, 3000))}`),
        'aanmelden',
      );
      for (const veld of ['wie', 'terug']) {
        const body = new URLSearchParams({ wie: wereld.vt.id, [veld]: vreemd });
        const antwoord = await site.send('/aanmelden', { method: 'POST', body });
        heel(antwoord, `aanmelden ${veld}=${vreemd.slice(0, 40)}`);
      }
    }
  });

  test('na aanmelden gaat niemand naar een andere site', async () => {
    for (const terug of [
      '//kwaad.example',
      '/\\kwaad.example',
      'https://kwaad.example',
      'javascript:alert(1)',
      '/%5Ckwaad.example',
      '/\t/kwaad.example',
    ]) {
      const { location } = await site.send('/aanmelden', {
        method: 'POST',
        body: new URLSearchParams({ wie: wereld.vt.id, terug }),
      });
      assert.equal(new URL(location, 'http://verband.example').host, 'verband.example', terug);
    }
  });

  test('opgeslagen opmaak komt overal als tekst terug', async () => {
    const vers = await maakDossier(wereld, {
      melder: XSS,
      bereikbaar: XSS,
      toelichting: XSS,
      personen: [persoon(XSS, XSS), persoon('Kind', 'Xander')],
    });
    const pad = `/casussen/${vers.casus}`;
    const invoer = {
      ...goedeInvoer(wereld, vers),
      tekst: XSS,
      mening: XSS,
      omschrijving: XSS,
      resultaat: XSS,
      gesprokenMet: XSS,
    };
    for (const deel of [
      'mening',
      'voorwaarden',
      'afspraken',
      `afspraken/${vers.delen['afspraken']}`,
      'incidenten',
      `momenten/${vers.delen['momenten']}`,
    ])
      assert.equal((await site.post(wereld.team, `${pad}/${deel}`, invoer)).status, 303, deel);
    const schermen: readonly (readonly [Persona, string])[] = [
      [wereld.vt, `/meldingen/${vers.melding}`],
      [wereld.team, `/overdrachten/${vers.overdracht}`],
      [wereld.team, '/werkvoorraad'],
      ...['overzicht', 'gezin', 'plan', 'monitoring', 'tijdlijn', 'delen'].map((tab): readonly [Persona, string] => [
        wereld.team,
        `${pad}?tab=${tab}`,
      ]),
    ];
    let terug = 0;
    for (const [wie, scherm] of schermen)
      for (const taal of ['', '/en']) {
        const { status, body } = await site.get(wie, taal + scherm);
        assert.equal(status, 200, scherm);
        assert.ok(!body.includes('<img src=x'), `${scherm} voert opmaak uit`);
        terug += body.split(XSS_VEILIG).length - 1;
      }
    assert.ok(terug >= 12, `de opmaak is als tekst te zien (${terug} keer)`);
    const zoek = await site.post(wereld.vt, '/zoeken', { zoek: XSS });
    assert.ok(zoek.body.includes(XSS_VEILIG) && !zoek.body.includes('<img src=x'));
    const gewoon = await site.get(
      undefined,
      `/aanmelden?zoek=${encodeURIComponent(XSS)}&terug=${encodeURIComponent(XSS)}`,
    );
    assert.ok(!gewoon.body.includes('<img src=x'));
  });

  test('wat getypt is, blijft staan als een formulier terugkomt', async () => {
    const heen = async (wie: Persona, pad: string, fout: Fields, getypt: Readonly<Record<string, string>>) => {
      const versie = await versieVan(pad.startsWith('/m') ? 'melding' : pad.startsWith('/o') ? 'overdracht' : 'casus');
      const { status, body } = await site.post(wie, pad, { ...goed, versie, ...getypt, ...fout });
      assert.equal(status, 400, pad);
      assert.ok(foutVelden(body).length > 0, pad);
      for (const [veld, waarde] of Object.entries(getypt)) {
        const veldMetTekst = `<(?:input|textarea)(?=[^>]*name="${veld}")[^>]*(?:value="${waarde}"|>\\s*${waarde}</)`;
        assert.ok(new RegExp(veldMetTekst).test(body), `${pad}: ${veld} is weg`);
      }
    };
    const tekst = 'Getypte tekst met &lt;haken&gt;'.replace(/&lt;|&gt;/g, '');
    await heen(
      wereld.vt,
      '/meldingen/nieuw',
      { gemeente: '' },
      {
        melder: 'Melder Een',
        bereikbaar: 'Alleen overdag',
        toelichting: tekst,
        voornaam1: 'Voor',
        achternaam1: 'Achter',
        geboortedatum1: '2020-02-02',
        voornaam6: 'Zes',
        achternaam6: 'Zesde',
      },
    );
    await heen(wereld.vt, '/meldingen/nieuw', {}, { geboortedatum1: '2023-02-29', melder: 'Melder Twee' });
    await heen(
      wereld.vt,
      `/meldingen/${ids['melding']}/beoordeling`,
      { urgentie: 'misschien' },
      { directeActie: 'Politie gebeld', motivering: tekst },
    );
    const vers = await maakDossier(wereld, { personen: [persoon('Getypt', 'Bewaard')] });
    const pad = `/casussen/${vers.casus}`;
    await heen(wereld.team, `${pad}/afspraken`, { onderdeel: 'niets' }, { tekst });
    await heen(wereld.team, `${pad}/afspraken`, { persoon: wereld.team.id }, { tekst });
    await heen(wereld.team, `${pad}/incidenten`, { op: '2999-01-01' }, { omschrijving: tekst });
    await heen(wereld.team, `${pad}/incidenten`, { op: '2099-01-01' }, { omschrijving: tekst });
    const oordelen = Object.fromEntries(vers.leden.map((id) => [`oordeel_${id}`, '']));
    await heen(wereld.team, `${pad}/momenten/${vers.delen['momenten']}`, oordelen, { gesprokenMet: tekst });
    await heen(wereld.team, `/overdrachten/${ids['overdracht']}/afwijzen`, { versie: 'x' }, { reden: tekst });
  });

  test('een dag die niet bestaat is een fout bij het veld, een schrikkeldag niet', async () => {
    const pad = `/casussen/${dossier.casus}/veiligheidsplan`;
    for (const op of [
      '2025-02-29',
      '2026-02-30',
      '2026-13-01',
      '29-02-2024',
      '2024-2-29',
      '',
      'morgen',
      '0000-01-01',
      '12024-02-29',
    ]) {
      const { status, body } = await site.post(wereld.team, pad, { op });
      assert.equal(status, 400, op);
      const [veld = ''] = foutVelden(body);
      assert.ok(veld.endsWith('op'), `${op}: de lijst met fouten wijst naar het veld, niet naar "${veld}"`);
    }
    assert.equal((await site.post(wereld.team, pad, { op: '2024-02-29' })).status, 303);
    assert.equal((await leesDossier(wereld, dossier.casus)).casus.veiligheidsplan_op, '2024-02-29');
  });

  test('een geboortedatum die niet bestaat is een fout bij die persoon', async () => {
    const { status, body } = await site.post(wereld.vt, '/meldingen/nieuw', { ...goed, geboortedatum1: '2023-02-29' });
    assert.equal(status, 400);
    assert.deepEqual(foutVelden(body), ['veld-geboortedatum1']);
  });

  test('velden die het formulier niet heeft, veranderen niets', async () => {
    const extra = {
      id: dossier.casus,
      status: 'afgesloten',
      casus_id: dossier.casus,
      casusId: dossier.casus,
      organisatie_id: wereld.anderTeam.organisatieId,
      regio_id: '1',
      versie: '99',
      afgesloten_op: '2026-01-01',
      nummer: 'X',
      classificatie: 'hermeldingMeer',
      besloten_op: '2026-01-01',
      medewerker_id: wereld.vt.id,
    };
    const { casus: voor } = await leesDossier(wereld, dossier.casus);
    const pad = `/casussen/${dossier.casus}/mening`;
    assert.equal((await site.post(wereld.team, pad, { mening: 'Onze mening', ...extra })).status, 303);
    assert.deepEqual((await leesDossier(wereld, dossier.casus)).casus, { ...voor, mening_gezin: 'Onze mening' });
    const nieuw = await site.post(wereld.vt, '/meldingen/nieuw', { ...goed, ...extra });
    assert.equal(nieuw.status, 303);
    const rij = await melding(wereld, nieuw.location.split('/').at(-1) ?? '');
    assert.deepEqual(
      [rij.status, rij.organisatie_id, rij.regio_id, rij.versie, rij.classificatie, rij.besloten_op],
      [
        'ontvangen',
        wereld.vt.organisatieId,
        wereld.regioId,
        1,
        rij.classificatie === 'hermeldingMeer' ? '' : rij.classificatie,
        null,
      ],
    );
    assert.notEqual(rij.casus_id, dossier.casus);
  });

  test('een versie van straks of gisteren zet geen stap', async () => {
    const id = await meld(wereld);
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const versie of ['0', '2', '99', '-1', '2000000000', '', '1.5', 'x']) {
      const { status } = await site.post(wereld.vt, `/meldingen/${id}/stappen/in-behandeling-nemen`, { versie });
      assert.ok([400, 409].includes(status), `${status} versie ${versie}`);
    }
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });

  const tegelijk = (keren: number, doe: () => Promise<Answer>) => Promise.all(Array.from({ length: keren }, doe));
  const een = (antwoorden: readonly Answer[]) => {
    const statussen = antwoorden.map(({ status }) => status).sort();
    assert.deepEqual(statussen, [303, ...Array.from({ length: antwoorden.length - 1 }, () => 409)]);
  };

  test('twintig keer tegelijk dezelfde stap: een lukt, de andere horen dat de zaak al verder is', async () => {
    const id = await meld(wereld);
    een(
      await tegelijk(20, () => site.post(wereld.vt, `/meldingen/${id}/stappen/in-behandeling-nemen`, { versie: '1' })),
    );
    const rij = await melding(wereld, id);
    assert.deepEqual([rij.status, rij.versie], ['inBeoordeling', 2]);
  });

  test('twintig keer tegelijk dezelfde overdracht aannemen: een casus, een keer begonnen', async () => {
    const { casusId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Twintig', 'Tegelijk')] });
    een(
      await tegelijk(20, () =>
        site.post(wereld.team, `/overdrachten/${overdrachtId}/accepteren`, { ...goed, versie: '1' }),
      ),
    );
    const { rollen, momenten, overgangen, casus } = await leesDossier(wereld, casusId);
    assert.deepEqual([rollen.length, momenten.length, overgangen.length, casus.status], [2, 3, 1, 'directeVeiligheid']);
  });

  test('aannemen, afwijzen en intrekken tegelijk: een van de drie', async () => {
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Drie', 'Tegelijk')] });
    const antwoorden = await Promise.all(
      ['accepteren', 'afwijzen', 'intrekken'].map((hoe) =>
        site.post(hoe === 'intrekken' ? wereld.vt : wereld.team, `/overdrachten/${overdrachtId}/${hoe}`, {
          ...goed,
          versie: '1',
        }),
      ),
    );
    een(antwoorden);
  });

  test('een rol tegelijk aan een ander geven: steeds precies een contactpersoon', async () => {
    const vers = await maakDossier(wereld, { personen: [persoon('Rol', 'Tegelijk')] });
    const pad = `/casussen/${vers.casus}/rollen`;
    const antwoorden = await tegelijk(10, () =>
      site.post(wereld.team, pad, { rol: 'contactpersoon', opvolger: wereld.teamCollega.id }),
    );
    for (const antwoord of antwoorden) heel(antwoord, pad);
    assert.equal(antwoorden.filter(({ status }) => status === 303).length, 1);
    const { rollen } = await leesDossier(wereld, vers.casus);
    const open = rollen.filter(({ rol, tot }) => rol === 'contactpersoon' && tot === null);
    assert.deepEqual(
      open.map(({ medewerker_id }) => medewerker_id),
      [wereld.teamCollega.id],
    );
  });

  test('een te groot of kapot lijf wordt geweigerd zonder te struikelen', async () => {
    const kop = identityOf(wereld.team.token, '/');
    const pad = `/casussen/${dossier.casus}/mening`;
    const stuur = (type: string, body: string | Uint8Array<ArrayBuffer>, waar = pad, extra = {}) =>
      site.send(waar, { method: 'POST', headers: { ...kop, ...extra, ...(type && { 'Content-Type': type }) }, body });
    const groot = new Uint8Array(21 * 1024 * 1024 + 1);
    assert.equal(
      (await stuur('application/octet-stream', groot, pad, { 'Content-Length': String(groot.length) })).status,
      413,
    );
    assert.equal((await stuur('application/x-www-form-urlencoded', groot)).status, 413, 'ook zonder Content-Length');
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/json',
      'a',
    ])
      assert.equal((await stuur(type, '--x\r\nkapot')).status, 403, type);
    for (const lijf of [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"versie":{}}',
      '{"versie":[1]}',
      '{"__proto__":{"a":1}}',
      '[[[[',
      '{"versie":1e999}',
    ]) {
      const api = `/v1/casussen/${dossier.casus}/stappen/naar-stabiele-veiligheid`;
      const antwoord = await stuur('application/json', lijf, api, identityOf(wereld.team.token, api));
      heel(antwoord, lijf);
      assert.ok(antwoord.status >= 400, lijf);
    }
  });

  test('een andere methode of een vreemd pad doet niets', async () => {
    const voor = await momentopname(site.engine, wereld.regioId);
    const headers = identityOf(wereld.team.token, '/');
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
      for (const route of siteRoutes) {
        const { status } = await site.send(pathOf(route, ids, dossier.delen), { method, headers });
        assert.ok(
          [404, 405].includes(status) || (method === 'OPTIONS' && status === 204),
          `${method} ${route.path} ${status}`,
        );
      }
    for (const route of posts) {
      if (siteRoutes.some(({ method, path }) => method === 'get' && path === route.path) || isApiPath(route.path))
        continue;
      const { status } = await site.get(wieVoor(route), pathOf(route, ids, dossier.delen));
      assert.ok([404, 405].includes(status), `GET ${route.path} ${status}`);
    }
    const { casus } = dossier;
    const paden = [
      `/casussen/${casus}/`,
      `/casussen/${casus.toUpperCase()}`,
      `/casussen//${casus}`,
      '/casussen/..%2f',
      `/casussen/${casus}%00`,
      `/casussen/${casus}%20`,
      `/CASUSSEN/${casus}`,
      `/en/en/casussen/${casus}`,
      `/casussen/{${casus}}`,
      '/casussen/%',
      '/casussen/%E0%A4%A',
      '/casussen/1',
      `/v1/casussen/${casus}/`,
      '/stijl/..%2f..%2fpackage.json',
      '/stijl/%00',
      '/.git/config',
      '/.env',
      '/package.json',
      `/casussen/${casus};a=b`,
      `/casussen/${casus}/stappen/__proto__`,
    ];
    for (const pad of paden) {
      const antwoord = await site.send(pad, { headers });
      heel(antwoord, pad);
      assert.ok([401, 404, 405].includes(antwoord.status), `${pad} ${antwoord.status}`);
    }
    for (const naam of ['__proto__', 'constructor', 'to-string', '-', 'naarHerstel%00', 'has-own-property'])
      assert.equal(
        (await site.post(wereld.team, `/casussen/${casus}/stappen/${naam}`, { ...goed, versie: '2' })).status,
        404,
        naam,
      );
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });
});
