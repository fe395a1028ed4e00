// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakVisietraject, type Voorbeeldtraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import { zetRegelsTerug } from '../../../test/support/catalog.ts';

describe('wat weg mag, houdt de database', () => {
  let wereld: Wereld;
  let traject: Voorbeeldtraject;
  before(async () => {
    wereld = await maakWereld(await testEngine());
    traject = await maakVisietraject(wereld);
    const { owner } = wereld.engine;
    await sql`delete from bestuursbesluit where regio_id = ${wereld.regioId}`.execute(owner);
  });

  class Terug extends Error {}
  /** How many rows this person could delete; nothing is. */
  async function telVerwijderd(wie: Persona, tabel: string, id: string): Promise<number> {
    let aantal = -1;
    const werk = wereld.als(wie, async ({ db }) => {
      // What hangs on it is not the question here.
      const { rows } = await sql`delete from ${sql.table(tabel)} where id = ${id} returning id`.execute(db);
      aantal = rows.length;
      throw new Terug();
    });
    await assert.rejects(werk, (fout) => fout instanceof Terug || String(fout).includes('foreign key'));
    return aantal;
  }

  for (const [tabel, deel] of [
    ['reactiepunt', 'punten'],
    ['inspraakvenster', 'vensters'],
  ] as const)
    test(`${tabel}: wie er niet over gaat, verwijdert niets, en zonder de regel wel`, async () => {
      const { owner } = wereld.engine;
      const id = traject.delen[deel] ?? '';
      const wie = tabel === 'reactiepunt' ? wereld.bestuurder : wereld.ketenpartner;
      assert.equal(await telVerwijderd(wie, tabel, id), 0);
      assert.equal(await telVerwijderd(wereld.leiding, tabel, id), 1);
      await sql`drop policy verwijderen on ${sql.table(tabel)}`.execute(owner);
      try {
        assert.equal(await telVerwijderd(wie, tabel, id), 1, 'de meting ziet een lek');
      } finally {
        await zetRegelsTerug(owner, tabel);
      }
      assert.equal(await telVerwijderd(wie, tabel, id), 0);
    });
});
