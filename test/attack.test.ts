// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { ActorRoute } from '../src/platform/http/route.ts';
import type { Ui } from '../src/taal/ui.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';
import { biedCasusAan, dossier as leesDossier, meld, persoon, stap } from './support/gezin.ts';
import {
  DOSSIERSOORTEN,
  idsVan,
  assertWhole,
  goedeInvoer,
  isApiPath,
  maakDossier,
  maakVisie,
  openSite,
  pathOf,
  personaFor,
  siteRoutes,
  type Dossier,
  type Fields,
  type Site,
} from './support/site.ts';

/** What people type to break things; each is tried in every field of every form. */
const VREEMD: readonly string[] = [
  '',
  'a\0b',
  '\uD800',
  "'; drop table casus; --",
  '<script>alert(1)</script>',
  '\u202Etxt.exe\uFEFF\u200D\u{1F468}\u200D\u{1F467}',
  'a'.repeat(30_000),
  '99999999999999999999',
  '-1',
  '1e400',
  '0000-01-01',
  '-'.repeat(36),
  '00000000-0000-4000-8000-000000000000',
  'GM9999',
  '__proto__',
  '%00%2e%2e%2f',
  '\r\nSet-Cookie: verband=x',
];
/** The same as two fields of one name. */
const DUBBEL: readonly string[] = ['een keer', 'nog een keer'];
/** What only a program can send: JSON of the wrong kind. */
const VREEMDE_JSON: readonly unknown[] = [null, {}, [[]], 1e308, -1, true, 'a\0b', '\uD800', '-'.repeat(36)];
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
  'advies',
  'binnenkomst',
  'voornaam1',
  'tussenvoegsel1',
  'achternaam1',
  'geboortedatum1',
  'geslacht1',
  'rol1',
  'betrokkenheid1',
  'woontIn1',
  'bekend1',
  'bsn1',
  'straat',
  'huisnummer',
  'toevoeging',
  'postcode',
  'plaats',
  'afscherming',
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

const legeOordelen = ({ leden }: Dossier) => Object.fromEntries(leden.map((id) => [`oordeel_${id}`, '']));

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
    ids = {
      ...(await maakVisie(wereld)),
      ...idsVan(dossier, DOSSIERSOORTEN),
      melding: meldingId,
      overdracht: overdrachtId,
    };
    const persoonRij = {
      voornaam1: 'Voornaam',
      achternaam1: 'Achternaam',
      geslacht1: 'vrouw',
      rol1: 'ouder',
      betrokkenheid1: 'onbekend',
    };
    goed = { ...goedeInvoer(wereld, dossier), ...persoonRij, nagekeken: 'ja' };
  });
  const wieVoor = (route: ActorRoute<Ui>) => personaFor(route, wereld);
  /** The version that the thing of this route has now, so that what is typed comes as deep as it can. */
  const versieVan = async (soort = ''): Promise<string> => {
    if (!DOSSIERSOORTEN.some((bekend) => bekend === soort)) return '1';
    const { rows } = await sql<{ versie: number }>`
      select versie from ${sql.table(soort)} where id = ${ids[soort] ?? null}::uuid`.execute(site.engine.owner);
    return String(rows[0]?.versie);
  };

  for (const route of posts)
    test(`${route.path}: geen enkel veld laat de site of de database struikelen`, async () => {
      const pad = pathOf(route, ids, dossier.delen);
      for (const veld of veldenVan(route)) {
        for (const waarde of isApiPath(pad) ? VREEMDE_JSON : [...VREEMD, DUBBEL]) {
          const versie = await versieVan(route.subjectKind);
          const antwoord = await site.post(wieVoor(route), pad, { ...goed, versie, [veld]: waarde });
          assertWhole(antwoord, `${pad} ${veld}=${JSON.stringify(waarde).slice(0, 40)}`);
        }
      }
    });

  test('zoeken en aanmelden nemen alles aan zonder te struikelen', async () => {
    for (const vreemd of [...VREEMD, '%', '_', '0-0-0', '9999999-99-99', "O'Brien", 'İstanbul ﬁ ẞ', '(?:a+)+$']) {
      assertWhole(await site.post(wereld.vt, '/zoeken', { zoek: vreemd }), `zoek=${vreemd.slice(0, 40)}`);
      assertWhole(
        await site.get(undefined, `/aanmelden?zoek=${encodeURIComponent(vreemd.toWellFormed().slice(0, 3000))}`),
        'aanmelden',
      );
      for (const veld of ['wie', 'terug']) {
        const body = new URLSearchParams({ wie: wereld.vt.id, [veld]: vreemd });
        const antwoord = await site.send('/aanmelden', { method: 'POST', body });
        assertWhole(antwoord, `aanmelden ${veld}=${vreemd.slice(0, 40)}`);
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
      [wereld.team, `/personen/${vers.persoon}`],
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
    const vers = await maakDossier(wereld, { personen: [persoon('Getypt', 'Bewaard')] });
    const invoer = { ...goed, ...goedeInvoer(wereld, vers), ...legeOordelen(dossier) };
    const heen = async (wie: Persona, pad: string, fout: Fields, getypt: Readonly<Record<string, string>>) => {
      const versie = await versieVan(pad.startsWith('/m') ? 'melding' : pad.startsWith('/o') ? 'overdracht' : 'casus');
      const { status, body } = await site.post(wie, pad, { ...invoer, versie, ...getypt, ...fout });
      assert.equal(status, 400, pad);
      assert.ok(foutVelden(body).length > 0, pad);
      for (const [veld, waarde] of Object.entries(getypt)) {
        const veldMetTekst = `<(?:input|textarea)(?=[^>]*name="${veld}")[^>]*(?:value="${waarde}"|>\\s*${waarde}</)`;
        assert.ok(new RegExp(veldMetTekst).test(body), `${pad}: ${veld} is weg`);
      }
    };
    const tekst = 'Getypte tekst';
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
    const pad = `/casussen/${vers.casus}`;
    await heen(wereld.team, `${pad}/afspraken`, { onderdeel: 'niets' }, { tekst });
    await heen(wereld.team, `${pad}/afspraken`, { persoon: wereld.team.id }, { tekst });
    await heen(wereld.team, `${pad}/incidenten`, { op: '2999-01-01' }, { omschrijving: tekst });
    await heen(wereld.team, `${pad}/incidenten`, { op: '2099-01-01' }, { omschrijving: tekst });
    await heen(wereld.team, `${pad}/momenten/${vers.delen['momenten']}`, legeOordelen(vers), { gesprokenMet: tekst });
    const { overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Nog', 'Open')] });
    await heen(wereld.team, `/overdrachten/${overdrachtId}/afwijzen`, {}, { reden: 'Te lang '.repeat(700).trim() });
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
});
