// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { instant } from '../../platform/dates.ts';
import { Conflict } from '../../platform/result.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { beeldVan } from '../../../test/support/levering.ts';
import {
  alsJson,
  alsTabel,
  lever,
  leverEnLees,
  politiebericht,
  politieberichten,
  stand,
  uitvoerder,
  werkAf,
} from '../../../test/support/politie.ts';
import { momentopname } from '../../../test/support/site.ts';
import { hervatLevering } from './commands.ts';
import { vindLevering } from './queries.ts';

/** What a delivery changes besides meldingen: the delivery itself. */
const VAN_DE_LEVERING = ['politiebestand', 'politielevering', 'taak'];

describe('een levering van de politie', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  const nieuw = async () => maakWereld(wereld.engine);
  const telling = ({ status, opgenomen, bekend, fout }: Awaited<ReturnType<typeof leverEnLees>>) => [
    status,
    opgenomen,
    bekend,
    fout,
  ];

  test('elk bericht wordt een melding met een eigen nummer, besluit en termijn (D2)', async () => {
    const eigen = await nieuw();
    assert.deepEqual(telling(await leverEnLees(eigen, alsJson(politieberichten(50)))), ['klaar', 50, 0, 0]);
    const { rows } = await sql<{ nummers: number; termijnen: number; besluiten: number; goed: number }>`
      select count(distinct m.nummer) as nummers, count(distinct t.id) as termijnen, count(distinct w.melding_id) as besluiten,
        count(*) filter (where m.kanaal = 'politie' and m.hoedanigheid = 'politie' and d.naam like 'Politie Den Haag, basisteam %'
          and t.begonnen_op = m.ontvangen_op) as goed
      from melding m join melder d on d.melding_id = m.id join beoordeling w on w.melding_id = m.id join termijn t on t.object_id = m.id
        and t.soort = 'beoordeling'
      where m.regio_id = ${eigen.regioId}`.execute(eigen.engine.owner);
    assert.deepEqual(rows[0], { nummers: 50, termijnen: 50, besluiten: 50, goed: 50 });
  });

  test('JSON en CSV, met ; of , en met of zonder byte order mark, geven dezelfde meldingen', async () => {
    const berichten = politieberichten(40, 100);
    const vormen = [
      alsJson(berichten),
      Buffer.from(`\uFEFF${JSON.stringify({ berichten })}`),
      alsTabel(berichten),
      `\uFEFF${alsTabel(berichten, ',')}`,
    ];
    const beelden = [];
    for (const vorm of vormen) {
      const eigen = await nieuw();
      const uitkomst = await leverEnLees(eigen, vorm);
      assert.deepEqual([...telling(uitkomst), uitkomst.fouten], ['klaar', 40, 0, 0, []]);
      beelden.push(await beeldVan(eigen.engine, eigen.regioId));
    }
    for (const beeld of beelden) assert.deepEqual(beeld, beelden[0]);
  });

  test('hetzelfde bestand nog eens verandert niets, en van het bestand blijft niets over', async () => {
    const eigen = await nieuw();
    const bestand = alsTabel(politieberichten(30));
    await leverEnLees(eigen, bestand);
    const voor = await momentopname(eigen.engine, eigen.regioId);
    assert.deepEqual(telling(await leverEnLees(eigen, bestand)), ['klaar', 0, 30, 0]);
    const na = await momentopname(eigen.engine, eigen.regioId);
    assert.deepEqual(
      Object.keys(na).filter((tabel) => na[tabel] !== voor[tabel]),
      VAN_DE_LEVERING,
    );
    const { rows } = await sql<{ n: number }>`
      select coalesce(sum(length(inhoud)), 0) as n from politiebestand where regio_id = ${eigen.regioId}`.execute(
      eigen.engine.owner,
    );
    assert.equal(rows[0]?.n, 0);
  });

  test('hetzelfde nummer met een andere inhoud gaat niet stil verloren', async () => {
    const eigen = await nieuw();
    await leverEnLees(eigen, alsJson([politiebericht(1)]));
    const anders = await leverEnLees(eigen, alsJson([politiebericht(1, { tekst: 'Aanvulling' }), politiebericht(2)]));
    assert.deepEqual(telling(anders), ['klaar', 1, 0, 1]);
    assert.deepEqual(anders.fouten, ['1 nummer politie.anders']);
  });

  test('ook als het laatste bericht precies het laatste van een stuk is, komt er niets bij', async () => {
    const eigen = await nieuw();
    // The first part takes eight.
    const uitkomst = await leverEnLees(eigen, alsJson(politieberichten(8)));
    assert.deepEqual([...telling(uitkomst), uitkomst.fouten], ['klaar', 8, 0, 0, []]);
  });

  test('twee keer hetzelfde bericht in een bestand is een keer opgenomen', async () => {
    const eigen = await nieuw();
    const uitkomst = await leverEnLees(eigen, alsJson([politiebericht(1), politiebericht(1), politiebericht(2)]));
    assert.deepEqual(telling(uitkomst), ['klaar', 2, 1, 0]);
  });

  test('twee leveringen van hetzelfde bestand tegelijk: alles een keer', async () => {
    const eigen = await nieuw();
    const bestand = Buffer.from(alsTabel(politieberichten(120)));
    const ids = await Promise.all([lever(eigen, bestand), lever(eigen, bestand)]);
    const lopers = [uitvoerder(eigen.engine, { partTime: 200 }), uitvoerder(eigen.engine, { partTime: 200 })];
    await Promise.all(lopers.map((loper) => loper.drain()));
    await Promise.all(lopers.map((loper) => loper.stop()));
    const standen = await Promise.all(ids.map((id) => stand(eigen, id)));
    assert.deepEqual(
      standen.map(({ status, fout }) => [status, fout]),
      [
        ['klaar', 0],
        ['klaar', 0],
      ],
    );
    assert.equal(
      standen.reduce((som, { opgenomen }) => som + opgenomen, 0),
      120,
    );
    assert.equal((await beeldVan(eigen.engine, eigen.regioId)).aantallen['melding'], 120);
  });

  test('een bericht dat de database weigert, houdt de andere niet tegen', async () => {
    const eigen = await nieuw();
    await sql`create or replace function pg_temp_weiger() returns trigger language plpgsql as
      $$ begin if new.toelichting like 'WEIGER%' then raise exception 'geweigerd' using errcode = '23514'; end if; return new; end $$`.execute(
      eigen.engine.owner,
    );
    await sql`create trigger weiger before insert on melding for each row execute function pg_temp_weiger()`.execute(
      eigen.engine.owner,
    );
    try {
      const berichten = politieberichten(40);
      berichten[17] = politiebericht(18, { tekst: 'WEIGER dit' });
      const uitkomst = await leverEnLees(eigen, alsJson(berichten));
      assert.deepEqual(telling(uitkomst), ['klaar', 39, 0, 1]);
      assert.deepEqual(uitkomst.fouten, ['18  politie.nietOpgenomen']);
    } finally {
      await sql`drop trigger weiger on melding`.execute(eigen.engine.owner);
      await sql`drop function pg_temp_weiger()`.execute(eigen.engine.owner);
    }
    const beter = await leverEnLees(eigen, alsJson([politiebericht(18)]));
    assert.deepEqual(telling(beter), ['klaar', 1, 0, 0], 'na verbeteren kan het alsnog');
  });

  test('wie uit dienst is, stopt zijn taak; een collega hervat haar', async () => {
    const eigen = await nieuw();
    const id = await lever(eigen, Buffer.from(alsTabel(politieberichten(20))));
    await eigen.engine.owner
      .updateTable('medewerker')
      .set({ actief_tot: instant('2020-01-01T00:00:00Z') })
      .where('id', '=', eigen.vt.id)
      .execute();
    await werkAf(eigen.engine);
    assert.deepEqual((await stand(eigen, id, eigen.vtCollega)).status, 'gestopt');
    const hervat = () =>
      eigen.als(eigen.vtCollega, async (tx) => {
        const levering = await vindLevering(tx, id);
        assert.ok(levering);
        assert.equal(levering.reden ?? 'taak.nietActief', 'taak.nietActief');
        await hervatLevering(tx, levering);
      });
    await hervat();
    await assert.rejects(hervat(), Conflict, 'een keer is genoeg');
    await werkAf(eigen.engine);
    assert.deepEqual(await stand(eigen, id, eigen.vtCollega), {
      status: 'klaar',
      opgenomen: 20,
      bekend: 0,
      fout: 0,
      behandeld: 20,
      fouten: [],
    });
  });

  test('de politie ziet de tellingen en de fouten van de eigen levering, en geen enkel bericht', async () => {
    const eigen = await nieuw();
    const { id } = await leverEnLees(eigen, alsJson([politiebericht(1), politiebericht(2, { gemeente: 'GM0001' })]));
    const gezien = await stand(eigen, id, eigen.politie);
    assert.deepEqual([gezien.opgenomen, gezien.fout, gezien.fouten], [1, 1, ['2 gemeente politie.gemeente']]);
    await eigen.als(eigen.politie, async (tx) => {
      for (const tabel of ['politiebericht', 'politiebestand', 'taak', 'melding', 'persoon'] as const) {
        const { rows } = await sql`select from ${sql.table(tabel)}`.execute(tx.db);
        assert.equal(rows.length, 0, tabel);
      }
    });
    await assert.rejects(
      eigen.als(eigen.politie, (tx) =>
        tx.db.updateTable('politielevering').set({ gelezen: 0 }).where('id', '=', id).execute(),
      ),
      /row-level security/,
    );
  });
});
