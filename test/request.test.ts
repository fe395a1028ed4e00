// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Wereld } from './support/database.ts';
import {
  assertWhole,
  goedeInvoer,
  identityOf,
  isApiPath,
  maakToneel,
  momentopname,
  pathOf,
  personaFor,
  siteRoutes,
  type Dossier,
  type Site,
} from './support/site.ts';

describe('wie iets anders stuurt dan een browser', () => {
  let site: Site;
  let wereld: Wereld;
  let dossier: Dossier;
  let ids: Record<string, string>;
  before(async () => {
    ({ site, wereld, dossier, ids } = await maakToneel());
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
      assertWhole(antwoord, lijf);
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
    for (const route of siteRoutes) {
      if (route.public || route.method === 'get') continue;
      if (siteRoutes.some(({ method, path }) => method === 'get' && path === route.path) || isApiPath(route.path))
        continue;
      const { status } = await site.get(personaFor(route, wereld), pathOf(route, ids, dossier.delen));
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
      assertWhole(antwoord, pad);
      assert.ok([401, 404, 405].includes(antwoord.status), `${pad} ${antwoord.status}`);
    }
    for (const naam of ['__proto__', 'constructor', 'to-string', '-', 'naarHerstel%00', 'has-own-property'])
      assert.equal(
        (
          await site.post(wereld.team, `/casussen/${casus}/stappen/${naam}`, {
            ...goedeInvoer(wereld, dossier),
            versie: '2',
          })
        ).status,
        404,
        naam,
      );
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });
});
