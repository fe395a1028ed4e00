// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { actorRoute, type ActorRoute } from '../src/platform/http/route.ts';
import { serveSite } from '../src/platform/http/server.ts';
import { GatesClosed, Invalid } from '../src/platform/result.ts';
import type { Ui } from '../src/taal/ui.ts';
import { IEDEREEN } from '../src/toegang/aanmelding/access.ts';
import * as look from '../src/site.ts';
import { KEY, type Persona, type Wereld } from './support/database.ts';
import { dossier as leesDossier, meld } from './support/gezin.ts';
import {
  goedeInvoer,
  identityOf,
  isApiPath,
  maakDossier,
  maakToneel,
  momentopname,
  pathOf,
  prefixes,
  siteRoutes,
  telRegels,
  type Dossier,
  type Site,
} from './support/site.ts';

const CIJFERS = ['beleidsadviseur', 'dataAnalist', 'teamMedewerker', 'vtMedewerker'];
const GEZIN = ['opvangMedewerker', 'teamMedewerker', 'vtMedewerker'];
const MELDCODE = ['aandachtsfunctionaris', 'beroepskracht', 'opvangMedewerker', 'teamMedewerker'];
const TERMIJNEN = ['leidinggevende', 'opvangMedewerker', 'teamMedewerker', 'vtMedewerker'];
const BELEID = [
  'beleidsadviseur',
  'bestuurder',
  'dataAnalist',
  'griffier',
  'ketenpartner',
  'projectleider',
  'raadslid',
];
const ALLEN = [...IEDEREEN].sort();

/** Who may do what: typed here a second time on purpose, so that a changed right is seen by whoever reviews it. */
const RECHTEN: Readonly<Record<string, readonly string[]>> = {
  'aanmelding.afmelden': ALLEN,
  'advies.bekijken': ['vtMedewerker'],
  'advies.vastleggen': ['vtMedewerker'],
  'bekendmaking.publiceren': ['projectleider'],
  'betrokkene.informeren': ['vtMedewerker'],
  'adres.openen': GEZIN,
  'besluitvorming.afhandelen': ['projectleider'],
  'besluitvorming.vastleggen': ['beleidsadviseur', 'griffier', 'projectleider'],
  'binnenkomst.bekijken': ['vtMedewerker'],
  'binnenkomst.vastleggen': ['vtMedewerker'],
  'casus.bekijken': GEZIN,
  'casus.bewerken': ['opvangMedewerker', 'teamMedewerker', 'vtMedewerker'],
  'dienst.bekijken': ['vtMedewerker'],
  'indicator.bekijken': CIJFERS,
  'indicator.uitvoeren': CIJFERS,
  'meldcode.bekijken': MELDCODE,
  'meldcode.overnemen': ['aandachtsfunctionaris'],
  'meldcode.vastleggen': MELDCODE,
  'inspraak.beginnen': ['projectleider'],
  'inspraak.vastleggen': ['beleidsadviseur', 'griffier', 'projectleider'],
  'ketenbericht.bekijken': ['vtMedewerker'],
  'melding.bekijken': ['vtMedewerker'],
  'melding.ontvangen': ['vtMedewerker'],
  'overdracht.bekijken': GEZIN,
  'passage.schrijven': ['beleidsadviseur', 'projectleider'],
  'persoon.bekijken': GEZIN,
  'persoon.samenvoegen': ['vtMedewerker'],
  'persoon.verbeteren': ['teamMedewerker', 'vtMedewerker'],
  'raadsverzoek.beginnen': ['vtMedewerker'],
  'raadsverzoek.bekijken': ['vtMedewerker'],
  'persoon.zoeken': ['teamMedewerker', 'vtMedewerker'],
  'politielevering.bekijken': ['politieMedewerker', 'vtMedewerker'],
  'politielevering.inlezen': ['vtMedewerker'],
  'publicatie.bekijken': ['dataAnalist'],
  'publicatie.publiceren': ['dataAnalist'],
  'reactie.beantwoorden': ['beleidsadviseur', 'projectleider'],
  'reactie.bekijken': ['beleidsadviseur', 'bestuurder', 'griffier', 'projectleider'],
  'reactie.vaststellen': ['projectleider'],
  'reactie.vastleggen': ['beleidsadviseur', 'griffier', 'projectleider'],
  'rodedraad.bekijken': ALLEN,
  'rolbezetting.overdragen': ['opvangMedewerker', 'teamMedewerker'],
  'signaal.vastleggen': MELDCODE,
  'suggestie.voorstellen': BELEID,
  'tekstversie.bevriezen': ['projectleider'],
  'terugkoppeling.geven': ['vtMedewerker'],
  'stuk.geheimhouden': ['beleidsadviseur', 'griffier', 'projectleider'],
  'stuk.invullen': ['beleidsadviseur', 'projectleider'],
  'stuk.lezen': ['beleidsadviseur', 'bestuurder', 'griffier', 'projectleider'],
  'stuk.maken': ['projectleider'],
  'termijn.bekijken': TERMIJNEN,
  'termijn.bijwerken': TERMIJNEN,
  'termijn.sturen': ['leidinggevende'],
  'termijn.toewijzen': TERMIJNEN,
  'termijn.vrijeDagToevoegen': ['leidinggevende'],
  'evaluatie.beoordelen': ['beleidsadviseur', 'projectleider'],
  'participatie.bijhouden': ['beleidsadviseur', 'projectleider'],
  'participatie.voortzetten': ['beleidsadviseur', 'projectleider'],
  'verslag.bekijken': ['beleidsadviseur', 'bestuurder', 'griffier', 'projectleider'],
  'visie.bekijken': ALLEN,
  'visie.bevestigen': ['beleidsadviseur'],
  'visie.controleren': ['beleidsadviseur'],
  'visie.inlezen': ['beleidsadviseur'],
  'visie.koppelen': ['beleidsadviseur'],
  'planning.routesMaken': ['projectleider'],
  'planning.tafelsBeheren': ['beleidsadviseur', 'griffier', 'projectleider'],
  'gebied.beheren': ['projectleider'],
  'spoorboekje.beantwoorden': ['beleidsadviseur', 'projectleider'],
  'visietraject.beheren': ['projectleider'],
  'visietraject.bekijken': BELEID,
  'visietraject.voortzetten': ['projectleider'],
  'werkvoorraad.bekijken': ALLEN,
};

/**
 * Subjects that one organisation, or some of its people, may see: for all others, whatever their roles, they are a 404, which the
 * visibility test holds.
 */
const NIET_VOOR_ALLEN: ReadonlySet<string> = new Set([
  'melding',
  'binnenkomst',
  'advies',
  'dienst',
  'raadsverzoek',
  'ketenbericht',
  'politielevering',
  'meldcodetraject',
]);

const actorRoutes = siteRoutes.filter((route): route is ActorRoute<Ui> => !route.public);

describe('wie wat mag', () => {
  let site: Site;
  let wereld: Wereld;
  let dossier: Dossier;
  let ids: Record<string, string>;
  before(async () => {
    ({ site, wereld, dossier, ids } = await maakToneel());
  });

  /** Someone of this organisation with one role only. */
  async function iemand(rol: string, organisatieId: string): Promise<Persona> {
    const id = randomUUID();
    const token = randomBytes(32).toString('base64url');
    const bij = { regio_id: wereld.regioId };
    const naam = `Voorbeeld ${rol}`;
    const { owner } = site.engine;
    await owner
      .insertInto('medewerker')
      .values({ ...bij, id, organisatie_id: organisatieId, naam, rollen: [rol] })
      .execute();
    const hash = createHash('sha256').update(token).digest();
    await owner
      .insertInto('sessie')
      .values({ ...bij, token_hash: hash, medewerker_id: id })
      .execute();
    return { id, naam, organisatieId, token };
  }

  test('elke handeling van de routes staat in de tabel, met precies deze rollen', () => {
    const gevonden = new Map(actorRoutes.map(({ action }) => [action.name, [...action.by].sort()]));
    for (const [naam, rollen] of gevonden)
      assert.deepEqual(rollen, RECHTEN[naam], `${naam}: zet of herzie dit in RECHTEN`);
    assert.ok(gevonden.size >= 10);
  });

  test('elke rol krijgt over HTTP wat de tabel zegt: op elke route van wat die rol ziet', async () => {
    for (const rol of IEDEREEN) {
      const wie = await iemand(rol, wereld.team.organisatieId);
      for (const route of actorRoutes) {
        if (route.method !== 'get') continue;
        if (NIET_VOOR_ALLEN.has(route.subjectKind ?? '')) continue;
        const { status } = await site.get(wie, pathOf(route, ids, dossier.delen));
        const mag = (RECHTEN[route.action.name] ?? []).includes(rol);
        // 409: may be done, but not to a vision that was confirmed.
        assert.ok((mag ? [200, 409] : [403]).includes(status), `${status} ${rol} ${route.path}`);
      }
    }
  });

  test('een rol die het niet mag, verandert op geen enkele route iets, en de weigering staat in het logboek', async () => {
    const invoer = goedeInvoer(wereld, dossier);
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const rol of IEDEREEN) {
      const wie = await iemand(rol, wereld.team.organisatieId);
      const ervoor = await momentopname(site.engine, wereld.regioId);
      for (const route of actorRoutes) {
        if (route.method !== 'post' || route.action.by.includes(rol)) continue;
        if (NIET_VOOR_ALLEN.has(route.subjectKind ?? '')) continue;
        const geweigerd = await telRegels(site.engine, wereld.regioId, 'geweigerd');
        const { status } = await site.post(wie, pathOf(route, ids, dossier.delen), invoer);
        assert.equal(status, 403, `${rol} ${route.path}`);
        assert.equal(await telRegels(site.engine, wereld.regioId, 'geweigerd'), geweigerd + 1, `${rol} ${route.path}`);
      }
      assert.deepEqual(await momentopname(site.engine, wereld.regioId), ervoor, rol);
    }
    assert.notDeepEqual(await momentopname(site.engine, wereld.regioId), voor, 'de opname ziet de nieuwe medewerkers');
  });

  test('een POST zonder goed csrf-woord of van een andere herkomst is een 403 en verandert niets', async () => {
    const invoer = goedeInvoer(wereld, dossier);
    const { teamCollega: ander, team, vt } = wereld;
    const vreemd: Readonly<Record<string, readonly [Record<string, string>, Record<string, string>]>> = {
      'geen woord': [{ csrf: '' }, {}],
      'het woord van een collega': [{ csrf: await site.csrf(ander) }, {}],
      'even veel tekens, meer bytes': [{ csrf: 'é'.repeat(64) }, {}],
      'een andere herkomst': [{}, { Origin: 'https://voorbeeld.example', Host: 'localhost' }],
      'herkomst null': [{}, { Origin: 'null', Host: 'localhost' }],
      'een andere site volgens de browser': [{}, { 'Sec-Fetch-Site': 'cross-site' }],
      'een zustersite volgens de browser': [
        {},
        { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost', Host: 'localhost' },
      ],
    };
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const route of actorRoutes) {
      // The API takes no cookie, so no other site can use it.
      if (route.method !== 'post' || isApiPath(route.path)) continue;
      const wie = route.action.by.includes('teamMedewerker')
        ? team
        : route.action.by.includes('vtMedewerker')
          ? vt
          : wereld.beleid;
      for (const [hoe, [velden, kop]] of Object.entries(vreemd)) {
        const { status } = await site.post(wie, pathOf(route, ids, dossier.delen), { ...invoer, ...velden }, kop);
        assert.equal(status, 403, `${hoe}: ${route.path}`);
      }
    }
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
    const eigen = { Origin: 'http://localhost', Host: 'localhost', 'Sec-Fetch-Site': 'same-origin' };
    assert.equal(
      (await site.post(team, `/casussen/${dossier.casus}/voorwaarden`, { tekst: 'goed' }, eigen)).status,
      303,
    );
  });

  test('zonder sessie leidt elke route naar aanmelden, of is zij een 401 in de API', async () => {
    for (const route of actorRoutes)
      for (const taal of prefixes(route)) {
        const pad = taal + pathOf(route, ids, dossier.delen);
        for (const headers of [{}, identityOf('', pad), identityOf('geen-sessie', pad)]) {
          const { status, location } = await site.send(pad, { method: route.method.toUpperCase(), headers });
          if (route.api) assert.equal(status, 401, pad);
          else {
            assert.equal(status, 303, pad);
            // Back to a page, also after a form that has one: what was typed in it is kept there.
            const isPagina = actorRoutes.some(({ method, path }) => method === 'get' && path === route.path);
            const terug = isPagina ? `?terug=${encodeURIComponent(pad)}` : '';
            assert.equal(location, `${taal}/aanmelden${terug}`);
          }
        }
      }
  });

  test('een zichtbare stap waarvan de poorten dicht zijn: 403 met elke reden, in beide talen', async () => {
    const vers = await maakDossier(wereld);
    const voor = await leesDossier(wereld, vers.casus);
    for (const taal of ['', '/en']) {
      const pad = `${taal}/casussen/${vers.casus}/stappen/naar-stabiele-veiligheid`;
      const { status, body } = await site.post(wereld.team, pad, {
        versie: String(voor.casus.versie),
        onderbouwing: 'te vroeg',
      });
      assert.equal(status, 403);
      // No safety plan, members unsafe, an open acute incident.
      assert.equal(body.match(/vb-lijst__punt vb-toon-attention/g)?.length, 3, body);
    }
    assert.deepEqual(await leesDossier(wereld, vers.casus), voor);
  });

  test('een ander dan de contactpersoon of casusregisseur zet geen stap in de casus', async () => {
    const wie = await iemand('teamMedewerker', wereld.team.organisatieId);
    const pad = `/casussen/${dossier.casus}/stappen/naar-stabiele-veiligheid`;
    assert.equal((await site.post(wie, pad, { versie: '2', onderbouwing: 'x' })).status, 403);
    assert.equal(
      (await site.post(wie, `/casussen/${dossier.casus}/stappen/bestaat-niet`, { versie: '2' })).status,
      404,
    );
  });

  test('een stap die niet bij de status hoort, wordt een 409 en verandert niets', async () => {
    const id = await meld(wereld);
    const voor = await momentopname(site.engine, wereld.regioId);
    assert.equal((await site.post(wereld.vt, `/meldingen/${id}/stappen/afronden`, { versie: '1' })).status, 409);
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });

  test('de API weigert als problem+json, met dezelfde poorten en velden', async () => {
    const poort = {
      id: 'G10',
      where: 'plan',
      holds: 'poort.plan.ja',
      reason: { key: 'poort.plan', values: { wie: 'x' } },
    };
    const proef = (path: string, weigering: Error) =>
      actorRoute<Ui>()({
        method: 'get',
        path,
        action: { name: 'proef', by: IEDEREEN },
        audit: 'proef',
        handle: () => Promise.reject(weigering),
      });
    const app = serveSite({
      ...look,
      frame: look.frame(true),
      engine: site.engine,
      key: KEY,
      log: () => {},
      routes: [
        proef('/v1/proef/poort', new GatesClosed([poort])),
        proef('/v1/proef/veld', new Invalid([{ field: 'op', key: 'fout.datum' }])),
      ],
    });
    const vraag = async (pad: string): Promise<Record<string, unknown>> => {
      const antwoord = await app.request(pad, { headers: identityOf(wereld.team.token, pad) });
      assert.match(antwoord.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
      return { ...Object(await antwoord.json()), http: antwoord.status };
    };
    const dicht = await vraag('/v1/proef/poort');
    assert.deepEqual([dicht['http'], dicht['status']], [403, 403]);
    assert.equal(JSON.stringify(dicht['poorten']).match(/"G10"/g)?.length, 1);
    const fout = await vraag('/v1/proef/veld');
    assert.deepEqual([fout['http'], fout['status']], [400, 400]);
    assert.match(JSON.stringify(fout['fouten']), /fout\.datum/);
  });
});
