// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { legAdviesVast } from '../src/gezin/advies/commands.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './support/database.ts';
import { adviesInvoer, persoon } from './support/gezin.ts';
import {
  goedeInvoer,
  maakDossier,
  maakVisie,
  openSite,
  pathOf,
  prefixes,
  siteRoutes,
  type Site,
} from './support/site.ts';

/** Names that nobody else carries: who reported, where to reach them, and who asked for advice. */
const MELDER = 'Kanariepiet Geheimbron';
const BEREIKBAAR = 'kanarie-telefoon-0600';
const VRAGER = 'Kanarievraag Stilvrager';
const GEHEIM = [MELDER, BEREIKBAAR, VRAGER, 'Kanariepiet', 'Geheimbron'];

const lekt = (tekst: string) => GEHEIM.filter((woord) => tekst.includes(woord));

describe('de melder blijft verzegeld (G19)', () => {
  let wereld: Wereld;
  let site: Site;
  let ids: Record<string, string>;
  let delen: Readonly<Record<string, string>>;
  let invoer: Readonly<Record<string, unknown>>;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    const dossier = await maakDossier(wereld, {
      melder: MELDER,
      bereikbaar: BEREIKBAAR,
      personen: [persoon('Een', 'Verzegeld'), persoon('Twee', 'Verzegeld')],
    });
    const advies = await wereld.als(wereld.vt, (tx) => legAdviesVast(tx, adviesInvoer({ naam: VRAGER })));
    const { casus, melding, overdracht } = dossier;
    ids = { ...(await maakVisie(wereld)), casus, melding, overdracht, advies };
    delen = dossier.delen;
    invoer = { ...goedeInvoer(wereld, dossier), melder: 'iemand anders', zoek: 'Verzegeld' };
  });
  const buiten = (): Persona[] => [
    wereld.team,
    wereld.anderTeam,
    wereld.politie,
    wereld.leraar,
    wereld.aandacht,
    wereld.beleid,
    wereld.analist,
    wereld.privacy,
  ];

  /** Every answer of every route to this person that holds something secret. */
  async function lekken(wie: Persona): Promise<string[]> {
    const gevonden: string[] = [];
    for (const route of siteRoutes)
      for (const taal of prefixes(route)) {
        const pad = taal + pathOf(route, { ...ids, beeld: randomUUID() }, delen);
        if (pad.endsWith('/afmelden')) continue;
        const { status, body, location } = await (route.method === 'get'
          ? site.get(wie, pad)
          : site.post(wie, pad, invoer));
        for (const woord of lekt(body + location))
          gevonden.push(`${route.method} ${taal}${route.path} ${status}: ${woord}`);
      }
    return gevonden;
  }

  test('Scenario 9: op geen enkele route ziet het team of een andere organisatie wie meldde of advies vroeg', async () => {
    for (const wie of buiten()) assert.deepEqual(await lekken(wie), [], wie.naam);
  });

  test('de eigen Veilig Thuis ziet de melder wel: de meting werkt', async () => {
    const { body } = await site.get(wereld.vt, `/meldingen/${ids['melding']}`);
    assert.ok(lekt(body).includes(MELDER));
    assert.ok(lekt((await site.get(wereld.vt, `/adviezen/${ids['advies']}`)).body).includes(VRAGER));
  });

  test('geen logregel, geen adres en geen rij buiten melder en adviesvrager draagt de naam', async () => {
    assert.deepEqual(lekt(JSON.stringify([site.logged, site.redirects])), []);
    const { rows } = await sql<{ naam: string }>`
      select table_name as naam from information_schema.columns
      where table_schema = 'public' and column_name = 'regio_id'`.execute(site.engine.owner);
    const gevonden: string[] = [];
    for (const { naam } of rows) {
      const { rows: rijen } = await sql<{ tekst: string | null }>`
        select string_agg(t::text, ' ') as tekst from ${sql.table(naam)} t where regio_id = ${wereld.regioId}`.execute(
        site.engine.owner,
      );
      if (lekt(rijen[0]?.tekst ?? '').length > 0) gevonden.push(naam);
    }
    assert.deepEqual(gevonden.toSorted(), ['adviesvrager', 'melder']);
  });

  test('een melder die ergens in een boodschap belandt, valt op', async () => {
    const boodschap = (tekst: string) =>
      site.engine.owner
        .updateTable('overdracht')
        .set({ boodschap: tekst })
        .where('id', '=', ids['overdracht'] ?? '')
        .execute();
    await boodschap(`gemeld door ${MELDER}`);
    assert.ok((await lekken(wereld.team)).length > 0);
    await boodschap('zonder naam');
    assert.deepEqual(await lekken(wereld.team), []);
  });
});
