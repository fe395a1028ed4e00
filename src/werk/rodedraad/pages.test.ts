// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openEmbedded, type Engine } from '../../platform/db/engine.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { verband } from '../../server.ts';

let engine: Engine;
let app: ReturnType<typeof verband>;
const tokens = new Map<string, string>();
const DOEL = randomUUID();
const ZONDER = randomUUID();
const doe = (tekst: string) => sql.raw(tekst).execute(engine.owner);

async function medewerker(rol: string): Promise<void> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await doe(`insert into medewerker select 1, '${id}', id, 'Test', '{${rol}}' from organisatie`);
  const token_hash = createHash('sha256').update(token).digest();
  await engine.owner.insertInto('sessie').values({ regio_id: 1, token_hash, medewerker_id: id }).execute();
  tokens.set(rol, token);
}

const vraag = (rol: string | undefined, pad: string, post?: Record<string, string>) =>
  app.request(pad, {
    ...(post && { method: 'POST', body: new URLSearchParams(post) }),
    headers: rol ? { Cookie: `verband=${tokens.get(rol) ?? ''}` } : {},
  });
const lees = async (rol: string | undefined, pad: string) => (await vraag(rol, pad)).text();

/** Meldingen of this moment, so many of which were about people known before. */
const meldingen = (aantal: number, hermeldingen: number) =>
  doe(`with c as (insert into casus (regio_id, nummer, gemeente_code, status, geopend_op)
      select 1, gen_random_uuid()::text, 'GM0001', 'beoordeling', '2026-01-01' from generate_series(1, ${aantal}) returning id),
    n as (select id, row_number() over () as nr from c)
    insert into melding (regio_id, nummer, casus_id, organisatie_id, gemeente_code, status, ontvangen_op, kanaal, hoedanigheid, vormen, toelichting, classificatie)
    select 1, gen_random_uuid()::text, n.id, o.id, 'GM0001', 'ontvangen', now(), 'politie', 'politie', '{kindermishandeling}', 'Voorbeeld',
      case when n.nr <= ${hermeldingen} then 'hermeldingEen' else 'eersteMelding' end
    from n, organisatie o`);

describe('van doel naar cijfer', () => {
  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
    app = verband({ key: randomBytes(32), loopback: true }, engine, () => {});
    await doe(`insert into regio values (1, 'Proefregio', true)`);
    await doe(`insert into gemeente values (1, 'GM0001', 'Proefstad', 'GM0001'), (1, 'GM0002', 'Kleindorp', 'GM0001')`);
    await doe(`insert into organisatie (regio_id, naam, soort) values (1, 'VT', 'veiligThuis')`);
    for (const rol of ['dataAnalist', 'beleidsadviseur', 'politieMedewerker']) await medewerker(rol);
    const [visie, lijn] = [randomUUID(), randomUUID()];
    await doe(`insert into visieversie (regio_id, id, titel, status, bestandsnaam, brontekst, gelezen, ingelezen_op, bevestigd_op)
    values (1, '${visie}', 'Proefvisie', 'bevestigd', 'v.txt', 'Voor. Minder mensen komen terug. Na.', '{}', now(), now())`);
    await doe(`insert into onderdeel (regio_id, id, visieversie_id, ouder_id, volgorde, soort, nummer, titel, tekst, zekerheid, bron_van, bron_tot)
    values (1, '${lijn}', '${visie}', null, 1, 'lijn', '1', 'Eerder zien', '', 'expliciet', 0, 1),
      (1, '${DOEL}', '${visie}', '${lijn}', 2, 'doel', '1.1', '', 'Minder herhaling <b>', 'expliciet', 6, 32),
      (1, '${ZONDER}', '${visie}', '${lijn}', 3, 'doel', '1.2', '', 'Meer rust', 'expliciet', 0, 1)`);
    await doe(`insert into doelindicator values (1, '${DOEL}', 'hermeldingen')`);
    await meldingen(40, 13);
  });
  after(() => engine.close());

  describe('de rode draad', () => {
    it('loopt van de zin in de visie naar het cijfer van nu', async () => {
      const pagina = await lees('beleidsadviseur', `/rode-draad/${DOEL}`);
      for (const deel of ['Proefvisie', 'Minder mensen komen terug.', 'Teken 6 tot 32', '32,5 %', '13 van de 40'])
        assert.ok(pagina.includes(deel), deel);
      assert.ok(pagina.includes('Minder herhaling &lt;b&gt;'), 'tekst uit een visie is nooit opmaak');
    });
    it('zegt bij een doel zonder indicator dat er nog geen cijfer is', async () =>
      assert.match(await lees('beleidsadviseur', `/rode-draad/${ZONDER}`), /hangt nog geen cijfer/));
    it('beweegt mee met het werk', async () => {
      await meldingen(40, 0);
      assert.match(await lees('beleidsadviseur', `/rode-draad/${DOEL}`), /16,3 %[\s\S]*13 van de 80/);
    });
    it('toont een politiemedewerker wel de doelen maar geen enkel cijfer van nu', async () => {
      for (const pad of ['/rode-draad', `/rode-draad/${DOEL}`]) {
        const pagina = await lees('politieMedewerker', pad);
        assert.ok(pagina.includes('Minder herhaling'), pad);
        assert.doesNotMatch(pagina, /16,3 %|van de 80/, pad);
      }
    });
    it('bestaat niet voor een onbekend doel', async () =>
      assert.equal((await vraag('beleidsadviseur', `/rode-draad/${randomUUID()}`)).status, 404));
    it('is er ook in het Engels', async () =>
      assert.match(await lees('beleidsadviseur', `/en/rode-draad/${DOEL}`), /Reported again[\s\S]*16\.3%/));
  });

  describe('de monitor', () => {
    it('weigert wie geen cijfers mag zien, op scherm en als bestand', async () => {
      for (const pad of ['/monitor', '/monitor.csv'])
        assert.equal((await vraag('politieMedewerker', pad)).status, 403, pad);
    });
    it('neemt een onbekende keuze als de eerste en valt niet om', async () =>
      assert.equal((await vraag('beleidsadviseur', '/monitor?indicator=%27--&per=eeuw&reeks=x')).status, 200));
    it('verbergt een kleine gemeente voor de adviseur en niet voor de analist', async () => {
      await doe(`update melding set gemeente_code = 'GM0002' where id in (select id from melding limit 3)`);
      const rij = async (rol: string) =>
        (await lees(rol, '/monitor.csv?indicator=meldingen&per=jaar'))
          .split('\r\n')
          .findLast((regel) => regel.includes('Kleindorp'));
      assert.match((await rij('beleidsadviseur')) ?? '', /;\.;\.;\.;aantal$/);
      assert.match((await rij('dataAnalist')) ?? '', /;3;;3;aantal$/);
    });
  });

  describe('de openbare pagina', () => {
    const csrfVan = (pagina: string) => /name="csrf" value="(\w+)"/.exec(pagina)?.[1] ?? '';
    it('zegt voor de eerste publicatie dat er nog geen cijfers zijn, en geeft geen open data', async () => {
      assert.match(await lees(undefined, '/'), /nog geen cijfers gepubliceerd/);
      for (const pad of ['/cijfers.json', '/cijfers.csv']) assert.equal((await vraag(undefined, pad)).status, 404, pad);
    });
    it('laat een adviseur niet publiceren', async () => {
      assert.equal((await vraag('beleidsadviseur', '/publicaties')).status, 403);
      const csrf = csrfVan(await lees('beleidsadviseur', '/rode-draad'));
      assert.equal((await vraag('beleidsadviseur', '/publicaties', { csrf })).status, 403);
      assert.match(await lees(undefined, '/'), /nog geen cijfers gepubliceerd/);
    });
    it('toont na publicatie alleen afgeronde cijfers, ook in de open data', async () => {
      const csrf = csrfVan(await lees('dataAnalist', '/publicaties'));
      const antwoord = await vraag('dataAnalist', '/publicaties', { csrf });
      assert.equal(antwoord.status, 303);
      const pagina = await lees(undefined, '/');
      assert.ok(pagina.includes('Proefregio') && pagina.includes('Minder herhaling'));
      assert.ok(pagina.includes('18,8 %'), '15 van 80, uit afgeronde aantallen');
      assert.ok(!pagina.includes('16,3 %') && !pagina.includes('13 van de'));
      const csv = await lees(undefined, '/cijfers.csv');
      const getallen = csv
        .split('\r\n')
        .slice(1, -1)
        .map((regel) => regel.split(';'));
      assert.ok(getallen.length > 500);
      for (const [label, , , , , , , teller, noemer] of getallen) {
        assert.equal(label, 'voorbeeld (verzonnen)');
        for (const aantal of [teller, noemer])
          assert.ok(aantal === '' || aantal === '.' || (Number(aantal) >= 10 && Number(aantal) % 5 === 0), aantal);
      }
      const json: unknown = await (await vraag(undefined, '/cijfers.json')).json();
      assert.ok(typeof json === 'object' && json !== null && 'voorbeeld' in json && json.voorbeeld === true);
    });
    it('staat daarna ook op de rode draad als wat is gepubliceerd', async () =>
      assert.match(await lees('politieMedewerker', `/rode-draad/${DOEL}`), /18,8 %/));
  });
});
