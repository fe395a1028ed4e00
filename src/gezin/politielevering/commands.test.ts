// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { alsJson, alsTabel, leverEnLees, politiebericht, politieberichten } from '../../../test/support/politie.ts';
import { momentopname } from '../../../test/support/site.ts';

describe('een levering van de politie', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });

  test('elk bericht wordt een melding met een eigen nummer, besluit en termijn', async () => {
    const uitkomst = await leverEnLees(wereld, alsJson(politieberichten(50)));
    assert.deepEqual(uitkomst.fouten, []);
    assert.deepEqual([uitkomst.status, uitkomst.opgenomen, uitkomst.bekend, uitkomst.fout], ['klaar', 50, 0, 0]);
  });

  test('hetzelfde bestand nog eens verandert niets', async () => {
    const bestand = alsTabel(politieberichten(30, 1000));
    assert.equal((await leverEnLees(wereld, bestand)).opgenomen, 30);
    const voor = await momentopname(wereld.engine, wereld.regioId);
    const opnieuw = await leverEnLees(wereld, bestand);
    assert.deepEqual([opnieuw.status, opnieuw.opgenomen, opnieuw.bekend, opnieuw.fout], ['klaar', 0, 30, 0]);
    const na = await momentopname(wereld.engine, wereld.regioId);
    const anders = Object.keys(na).filter((tabel) => na[tabel] !== voor[tabel]);
    assert.deepEqual(anders, ['politiebestand', 'politielevering', 'taak']);
    void sql;
    void politiebericht;
  });
});
