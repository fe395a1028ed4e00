// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { asActor, type ActorTx } from '../../platform/db/actor.ts';
import { openEmbedded, type Engine } from '../../platform/db/engine.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { Forbidden } from '../../platform/result.ts';
import { publiceer } from './commands.ts';
import { nieuwstePublicatie, publicaties } from './queries.ts';

let engine: Engine;
const tokens = new Map<string, string>();
const als = <T>(rol: string, work: (tx: ActorTx) => Promise<T>): Promise<T> =>
  asActor(engine, tokens.get(rol) ?? '', work);
const publiek = () => engine.as('verband_publiek', (db) => nieuwstePublicatie(db));
const doe = (tekst: string) => sql.raw(tekst).execute(engine.owner);

/** Meldingen of this moment in a municipality. */
const meldingen = (gemeente: string, aantal: number, classificatie = 'eersteMelding') =>
  doe(`with c as (insert into casus (regio_id, nummer, gemeente_code, status, geopend_op)
      select 1, gen_random_uuid()::text, '${gemeente}', 'beoordeling', '2026-01-01' from generate_series(1, ${aantal}) returning id)
    insert into melding (regio_id, nummer, casus_id, organisatie_id, gemeente_code, status, ontvangen_op, kanaal, hoedanigheid, vormen, toelichting, classificatie)
    select 1, gen_random_uuid()::text, c.id, o.id, '${gemeente}', 'ontvangen', now(), 'politie', 'politie', '{kindermishandeling}', 'Voorbeeld', '${classificatie}'
    from c, organisatie o where o.regio_id = 1`);

describe('van cijfers naar de openbare kant', () => {
  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
    await doe(`insert into regio values (1, 'Voorbeeld', true)`);
    await doe(`insert into gemeente select 1, code, code, code from unnest('{GM0001,GM0002,GM0003}'::text[]) code`);
    await doe(`insert into organisatie (regio_id, naam, soort) values (1, 'VT', 'veiligThuis')`);
    for (const rol of ['dataAnalist', 'beleidsadviseur']) {
      const id = randomUUID();
      const token = randomBytes(32).toString('base64url');
      await doe(`insert into medewerker select 1, '${id}', id, 'Test', '{${rol}}' from organisatie`);
      const token_hash = createHash('sha256').update(token).digest();
      await engine.owner.insertInto('sessie').values({ regio_id: 1, token_hash, medewerker_id: id }).execute();
      tokens.set(rol, token);
    }
    const [visie, lijn, doel] = [randomUUID(), randomUUID(), randomUUID()];
    await doe(`insert into visieversie (regio_id, id, titel, status, bestandsnaam, brontekst, gelezen, ingelezen_op, bevestigd_op)
    values (1, '${visie}', 'Visie', 'bevestigd', 'v.txt', 'tekst', '{}', now(), now())`);
    await doe(`insert into onderdeel (regio_id, id, visieversie_id, ouder_id, volgorde, soort, nummer, titel, tekst, zekerheid, bron_van, bron_tot)
    values (1, '${lijn}', '${visie}', null, 1, 'lijn', '1', 'Eerder zien', '', 'expliciet', 0, 1),
      (1, '${doel}', '${visie}', '${lijn}', 2, 'doel', '1.1', '', 'Minder herhaling', 'expliciet', 0, 1)`);
    await doe(`insert into doelindicator values (1, '${doel}', 'hermeldingen')`);
  });
  after(() => engine.close());
  beforeEach(() => doe('truncate casus, publiek.publicatie cascade'));

  describe('publiceren', () => {
    it('zet alleen afgeronde cijfers buiten, met de doelen waar ze bij horen', async () => {
      await meldingen('GM0001', 13);
      await meldingen('GM0001', 12, 'hermeldingEen');
      await meldingen('GM0002', 32);
      await meldingen('GM0003', 4);
      const id = await als('dataAnalist', publiceer);
      const buiten = await publiek();
      assert.equal(buiten?.id, id);
      assert.deepEqual(
        buiten.doelen.map(({ lijn, nummer, tekst, indicatoren }) => [lijn, nummer, tekst, indicatoren]),
        [['1. Eerder zien', '1.1', 'Minder herhaling', ['hermeldingen']]],
      );
      const nu = buiten.kwartalen.at(-1);
      const cijfers = (indicator: string) =>
        Object.fromEntries(
          buiten.cijfers
            .filter((c) => c.indicator === indicator && c.kwartaal === nu)
            .map((c) => [c.gebied, [c.teller, c.noemer, c.waarde]]),
        );
      assert.deepEqual(cijfers('meldingen'), {
        regio: [60, null, 60],
        GM0001: [null, null, null],
        GM0002: [30, null, 30],
        GM0003: [null, null, null],
      });
      assert.deepEqual(cijfers('hermeldingen')['regio'], [10, 60, 16.7]);
    });

    it('laat een cijfer buiten pas veranderen na een nieuwe publicatie', async () => {
      await meldingen('GM0001', 20);
      await als('dataAnalist', publiceer);
      await meldingen('GM0001', 20);
      const buiten = async () => {
        const publicatie = await publiek();
        return publicatie?.cijfers.find(
          (c) => c.indicator === 'meldingen' && c.gebied === 'regio' && c.kwartaal === publicatie.kwartalen.at(-1),
        )?.waarde;
      };
      assert.equal(await buiten(), 20);
      await als('dataAnalist', publiceer);
      assert.equal(await buiten(), 40);
      assert.equal((await als('dataAnalist', publicaties)).length, 2);
    });

    it('mag alleen de data-analist', async () => {
      await assert.rejects(als('beleidsadviseur', publiceer), Forbidden);
      assert.equal(await publiek(), undefined);
    });

    it('schrijft een regel in het logboek', async () => {
      const id = await als('dataAnalist', publiceer);
      const regels = await engine.owner
        .selectFrom('verantwoording')
        .select('handeling')
        .where('object_id', '=', id)
        .execute();
      assert.deepEqual(regels, [{ handeling: 'publicatie.publiceren' }]);
    });

    it('laat bij een fout halverwege niets achter', async () => {
      await doe(`alter table publiek.cijfer add constraint kapot check (indicator <> 'hermeldingen')`);
      await assert.rejects(als('dataAnalist', publiceer));
      await doe('alter table publiek.cijfer drop constraint kapot');
      assert.equal(await publiek(), undefined);
    });
  });

  describe('de openbare kant', () => {
    it('kan geen enkele tabel buiten publiek lezen, en niets schrijven', async () => {
      const { rows } = await sql<{ naam: string }>`select format('%I.%I', schemaname, tablename) as naam from pg_tables
      where schemaname = 'public'`.execute(engine.owner);
      assert.ok(rows.length > 20);
      for (const { naam } of rows)
        await assert.rejects(
          engine.as('verband_publiek', (db) => sql.raw(`select 1 from ${naam}`).execute(db)),
          /permission denied/,
          naam,
        );
      await assert.rejects(
        engine.as('verband_publiek', (db) => sql`delete from publiek.cijfer`.execute(db)),
        /permission denied/,
      );
      await assert.rejects(
        engine.as('verband_publiek', (db) =>
          sql`select * from app.metingen('2026-01-01', '2026-12-31', '{meldingen}')`.execute(db),
        ),
        /permission denied/,
      );
    });

    it('de tabel zelf weigert een cijfer dat niet is afgerond of te klein is', async () => {
      await als('dataAnalist', publiceer);
      const zet = (teller: number) =>
        doe(
          `insert into publiek.cijfer select 1, id, 'planted', 'regio', '2026-1', ${teller}, null, ${teller} from publiek.publicatie`,
        );
      await assert.rejects(zet(12), /check constraint/);
      await assert.rejects(zet(5), /check constraint/);
      await zet(15);
    });
  });
});
