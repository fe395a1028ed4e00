// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from '../src/platform/db/engine.ts';
import type { ActorRoute } from '../src/platform/http/route.ts';
import type { Ui } from '../src/taal/ui.ts';
import { maakWereld, postgresEngine, type Persona, type Wereld } from './support/database.ts';
import { persoon } from './support/gezin.ts';
import {
  DOSSIERSOORTEN,
  idsVan,
  goedeInvoer,
  identityOf,
  maakDossier,
  maakToneel,
  maakVisie,
  momentopname,
  openSite,
  pathOf,
  personaFor,
  siteRoutes,
  telRegels,
  type Dossier,
  type Site,
} from './support/site.ts';

const actorRoutes = siteRoutes.filter((route): route is ActorRoute<Ui> => !route.public);

/** After some seconds ends whatever waits for a lock, so that a request that waits for itself fails instead of hanging. */
async function geblokkeerd(engine: Engine): Promise<{ status: string }> {
  await pause(4000, undefined, { ref: false });
  await sql`select pg_cancel_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(engine.owner);
  return { status: 'wacht op een slot' };
}

describe('wat gedaan en gezien werd, staat in het logboek', () => {
  let site: Site;
  let wereld: Wereld;
  let elders: Wereld;
  let dossier: Dossier;
  let ids: Record<string, string>;
  before(async () => {
    ({ site, wereld, dossier, ids } = await maakToneel());
    elders = await maakWereld(site.engine);
  });
  const regels = (uitkomst?: string) => telRegels(site.engine, wereld.regioId, uitkomst);
  const laatste = async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select medewerker_id, organisatie_id, handeling, object_soort, object_id, dossier_id, uitkomst from verantwoording
      where regio_id = ${wereld.regioId} order by volgnummer desc limit 1`.execute(site.engine.owner);
    return rows[0];
  };

  test('elke GET schrijft precies een regel, of zij nu lukt, geweigerd wordt of niets vindt', async () => {
    for (const route of actorRoutes) {
      if (route.method !== 'get') continue;
      for (const wie of [wereld.vt, wereld.politie, wereld.privacy])
        for (const pad of new Set([pathOf(route, ids, dossier.delen), pathOf(route, {}, {})])) {
          const voor = await regels();
          const { status } = await site.get(wie, pad);
          assert.equal(await regels(), voor + 1, `${status} ${route.path}`);
          const uitkomst = { 200: 'gelukt', 403: 'geweigerd', 404: 'nietGevonden' }[status];
          assert.equal((await laatste())?.['uitkomst'], uitkomst, `${status} ${route.path}`);
        }
    }
  });

  test('elke POST schrijft minstens een regel, ook met een fout, zonder csrf-woord of als de zaak al verder is', async () => {
    const goed = goedeInvoer(wereld, dossier);
    for (const route of actorRoutes) {
      if (route.method !== 'post' || route.path === '/afmelden') continue;
      const wie = personaFor(route, wereld);
      for (const invoer of [goed, {}, { csrf: 'fout' }]) {
        const voor = await regels();
        const { status } = await site.post(wie, pathOf(route, ids, dossier.delen), invoer);
        assert.ok((await regels()) > voor, `${status} ${route.path}`);
      }
    }
  });

  test('een regel zegt wie, namens welke organisatie, wat, waarvan en hoe het afliep', async () => {
    const { vt, politie } = wereld;
    await site.get(vt, `/casussen/${dossier.casus}`);
    assert.deepEqual(await laatste(), {
      medewerker_id: vt.id,
      organisatie_id: vt.organisatieId,
      handeling: 'casus.bekeken',
      object_soort: 'casus',
      object_id: dossier.casus,
      dossier_id: dossier.casus,
      uitkomst: 'gelukt',
    });
    await site.get(politie, `/casussen/${dossier.casus}`);
    const gemist = await laatste();
    assert.equal(gemist?.['uitkomst'], 'nietGevonden');
    assert.equal(gemist?.['dossier_id'], null, 'wie het niet ziet, laat geen regel achter in het dossier');
  });

  test('een formulier met fouten staat niet als gelukt in het logboek', async () => {
    const gelukt = await regels('gelukt');
    assert.equal((await site.post(wereld.team, `/casussen/${dossier.casus}/mening`, { mening: '' })).status, 400);
    assert.equal(await regels('gelukt'), gelukt);
    assert.equal((await laatste())?.['uitkomst'], 'mislukt');
  });

  test('namen en vrije tekst staan nergens in logboek, uitbox, logregels of adressen', async () => {
    const merk = (waar: string) => `Kanarie${waar}${randomUUID().slice(0, 8)}`;
    const merken = ['Voornaam', 'Achternaam', 'Melder', 'Tekst', 'Bereikbaar', 'Mening', 'Voorwaarde', 'Zoek'].map(
      merk,
    );
    const [voornaam = '', achternaam = '', melder = '', tekst = '', bereikbaar = '', mening = '', eis = '', zoek = ''] =
      merken;
    const vers = await maakDossier(wereld, {
      melder,
      bereikbaar,
      toelichting: tekst,
      personen: [persoon(voornaam, achternaam)],
    });
    const pad = `/casussen/${vers.casus}`;
    await site.post(wereld.team, `${pad}/mening`, { mening });
    await site.post(wereld.team, `${pad}/voorwaarden`, { tekst: eis });
    await site.post(wereld.team, `${pad}/voorwaarden`, { tekst: '', eis });
    await site.post(wereld.team, `${pad}/stappen/naar-herstel`, { versie: '2', onderbouwing: mening });
    await site.post(wereld.vt, '/zoeken', { zoek: `${zoek} ${achternaam}` });
    const nieuw = {
      ...goedeInvoer(wereld, vers),
      melder,
      toelichting: tekst,
      voornaam1: voornaam,
      achternaam1: achternaam,
    };
    await site.post(wereld.vt, '/meldingen/nieuw', {
      ...nieuw,
      geslacht1: 'vrouw',
      rol1: 'ouder',
      betrokkenheid1: 'onbekend',
    });
    await site.post(wereld.vt, '/meldingen/nieuw', { ...nieuw, gemeente: '' });
    await site.send(`/casussen/${vers.casus}`, { headers: identityOf('verlopen', '/') });
    for (const tabblad of ['overzicht', 'gezin', 'plan', 'monitoring', 'tijdlijn', 'delen'])
      await site.get(wereld.team, `${pad}?tab=${tabblad}`);
    const { rows } = await sql<{ tekst: string }>`
      select v::text as tekst from verantwoording v union all select u::text from uitbox u`.execute(site.engine.owner);
    const bronnen = {
      logboek: rows.map((rij) => rij.tekst).join('\n'),
      logregels: JSON.stringify(site.logged),
      adressen: site.redirects.join('\n'),
    };
    for (const [waar, inhoud] of Object.entries(bronnen)) {
      assert.ok(inhoud.length > 100, `${waar} is gelezen`);
      for (const een of merken) assert.ok(!inhoud.includes(een), `${een} staat in ${waar}`);
    }
    assert.match(
      (await site.get(wereld.team, `${pad}?tab=gezin`)).body,
      new RegExp(achternaam),
      'het merk zelf is te vinden',
    );
  });

  describe('de sessie', () => {
    const verzet = (wie: Persona, kolom: 'begonnen' | 'laatst_gezien', terug: string) =>
      sql`update sessie set ${sql.ref(kolom)} = now() - ${terug}::interval where medewerker_id = ${wie.id}`.execute(
        site.engine.owner,
      );
    const leeft = async (wie: Persona) => (await site.get(wie, '/werkvoorraad')).status === 200;

    test('een sessie eindigt na 15 minuten stilte, en elk verzoek houdt haar wakker', async () => {
      const { team: wie } = await maakWereld(site.engine);
      await verzet(wie, 'laatst_gezien', '14 minutes');
      assert.ok(await leeft(wie));
      const { rows } = await sql<{ vers: boolean }>`
        select laatst_gezien > now() - interval '1 minute' as vers from sessie where medewerker_id = ${wie.id}`.execute(
        site.engine.owner,
      );
      assert.equal(rows[0]?.vers, true);
      await verzet(wie, 'laatst_gezien', '15 minutes 1 second');
      assert.ok(!(await leeft(wie)));
      assert.ok(!(await leeft(wie)), 'vragen wekt haar niet weer');
    });

    test('een sessie eindigt na 12 uur, ook als er steeds gewerkt wordt', async () => {
      const { team: wie } = await maakWereld(site.engine);
      await verzet(wie, 'begonnen', '11 hours 59 minutes');
      assert.ok(await leeft(wie));
      await verzet(wie, 'begonnen', '12 hours 1 second');
      assert.ok(!(await leeft(wie)));
    });

    test('afmelden eindigt de sessie meteen, ook na minuten stilte, en staat in het logboek', async () => {
      const { team: wie, regioId } = await maakWereld(site.engine);
      await site.csrf(wie);
      await verzet(wie, 'laatst_gezien', '5 minutes');
      const voor = await telRegels(site.engine, regioId, 'gelukt');
      const { status } = await Promise.race([site.post(wie, '/afmelden'), geblokkeerd(site.engine)]);
      assert.equal(status, 303);
      assert.equal(await telRegels(site.engine, regioId, 'gelukt'), voor + 1);
      assert.ok(!(await leeft(wie)));
    });

    test('een token dat er geen is, opent niets en breekt niets', async () => {
      const { token } = wereld.vt;
      const tokens = [
        '',
        ' ',
        '%00',
        `${token}%00`,
        '%',
        '%E0%A4%A',
        'é'.repeat(43),
        '\u{1F600}',
        `${token}=`,
        token.slice(1),
        token.toLowerCase(),
        'a'.repeat(1_000_000),
        "' or 1=1 --",
        'null',
        '__proto__',
      ];
      for (const een of tokens)
        for (const pad of ['/werkvoorraad', `/v1/casussen/${dossier.casus}`]) {
          // A header holds bytes: what is no byte is sent as a browser would, encoded.
          const headers = identityOf(een.replaceAll(/[^ -~\u00a1-\u00ff]/gu, encodeURIComponent), pad);
          const { status } = await site.send(pad, { headers });
          assert.ok([303, 401].includes(status), `${status} ${een.slice(0, 30)}`);
        }
    });
  });

  test('iemand van elders ziet in het eigen logboek van een dossier niets', async () => {
    const { body } = await site.get(elders.vt, `/casussen/${dossier.casus}?tab=delen`);
    assert.ok(!body.includes(wereld.team.naam));
  });
});

describe('zonder logboek geen handeling', () => {
  let site: Site;
  let wereld: Wereld;
  let ids: Readonly<Record<string, string>>;
  let dossier: Dossier;
  before(async () => {
    const engine = await postgresEngine('zonderlog');
    site = openSite(engine);
    wereld = await maakWereld(engine);
    dossier = await maakDossier(wereld);
    ids = { ...(await maakVisie(wereld)), ...idsVan(dossier, DOSSIERSOORTEN) };
    // The csrf words are read while reading still works.
    for (const wie of [wereld.team, wereld.vt, wereld.beleid, wereld.analist, wereld.leiding, wereld.griffier])
      await site.csrf(wie);
    await sql`revoke execute on function app.verantwoord from verband_app, public`.execute(engine.owner);
  });
  after(() => site.engine.close());

  test('als de regel niet geschreven kan worden, mislukt elk verzoek en verandert er niets', async () => {
    const voor = await momentopname(site.engine, wereld.regioId);
    for (const route of actorRoutes) {
      const wie = personaFor(route, wereld);
      const pad = pathOf(route, ids, dossier.delen);
      const { status, body } =
        route.method === 'get' ? await site.get(wie, pad) : await site.post(wie, pad, goedeInvoer(wereld, dossier));
      assert.equal(status, 500, `${route.method} ${pad}`);
      assert.doesNotMatch(body, /verantwoord|permission|denied|Jansen/, 'de storing verklapt niets');
    }
    assert.deepEqual(await momentopname(site.engine, wereld.regioId), voor);
  });
});
