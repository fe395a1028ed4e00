// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { randomUUID } from 'node:crypto';
import { addDays, addElapsed, dayOf, day, startOfDay, type Instant } from '../../platform/dates.ts';
import { Conflict, Forbidden } from '../../platform/result.ts';
import {
  beginTermijn,
  hervatTermijn,
  laatTermijnVervallen,
  rondTermijnAf,
  schortTermijnOp,
  verlengTermijn,
} from './commands.ts';
import { mutatiesVan, termijnenVan, type TermijnRij } from './queries.ts';
import { laatsteDag, onderzoekNaVervolg, type Termijnsoort } from './rules.ts';

const GEEN = new Set<string>();
const DAG = 24 * 60 * 60 * 1000;
const dagbegin = (dag: string): Instant => startOfDay(day(dag));

describe('een termijn die loopt', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });

  const begin = (soort: Termijnsoort, begonnenOp?: Instant): Promise<TermijnRij> =>
    wereld.als(wereld.vt, async (tx) => {
      const objectId = randomUUID();
      await beginTermijn(tx, { soort, objectSoort: 'melding', objectId, kenmerk: 'M-1', casusId: null, begonnenOp });
      return lees(objectId, tx);
    });
  const lees = async (objectId: string, tx: Parameters<typeof termijnenVan>[0]): Promise<TermijnRij> => {
    const [rij] = await termijnenVan(tx, objectId);
    assert.ok(rij);
    return rij;
  };
  const opnieuw = (rij: TermijnRij) => wereld.als(wereld.vt, (tx) => lees(rij.object_id, tx));

  it('mag alleen stilstaan waar de regio dat toestaat, en schuift dan op met de tijd dat zij stilstond', async () => {
    const beoordeling = await begin('beoordeling');
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => schortTermijnOp(tx, beoordeling, 1, 'wachten')),
      Forbidden,
    );
    const dienst = await begin('voorwaardenEnVervolg');
    await wereld.als(wereld.vt, (tx) => schortTermijnOp(tx, dienst, 1, 'gezin is op reis'));
    const stil = await opnieuw(dienst);
    assert.equal(stil.status, 'opgeschort');
    // Ten days ago, as the database would have it.
    await wereld.engine.owner
      .updateTable('termijnmutatie')
      .set({ op: addElapsed(stil.begonnen_op, -10 * DAG) })
      .where('termijn_id', '=', stil.id)
      .execute();
    await wereld.als(wereld.vt, (tx) => hervatTermijn(tx, stil, stil.versie, 'gezin is terug'));
    const { status, te_laat_vanaf } = await opnieuw(dienst);
    assert.equal(status, 'loopt');
    const verschil = laatsteDag(te_laat_vanaf) >= addDays(laatsteDag(dienst.te_laat_vanaf), 10);
    assert.ok(verschil, `${dienst.te_laat_vanaf} -> ${te_laat_vanaf}`);
    const mutaties = await wereld.als(wereld.vt, (tx) => mutatiesVan(tx, dienst.id));
    assert.deepEqual(
      mutaties.map(({ soort, grond }) => [soort, grond]),
      [
        ['opgeschort', 'gezin is op reis'],
        ['hervat', 'gezin is terug'],
      ],
    );
  });

  it('wordt niet korter als de klok terugging tussen opschorten en hervatten', async () => {
    const dienst = await begin('voorwaardenEnVervolg');
    await wereld.als(wereld.vt, (tx) => schortTermijnOp(tx, dienst, 1, 'x'));
    await wereld.engine.owner
      .updateTable('termijnmutatie')
      .set({ op: addElapsed(dienst.begonnen_op, 3 * DAG) })
      .where('termijn_id', '=', dienst.id)
      .execute();
    const stil = await opnieuw(dienst);
    await wereld.als(wereld.vt, (tx) => hervatTermijn(tx, stil, stil.versie, 'y'));
    assert.equal((await opnieuw(dienst)).te_laat_vanaf, dienst.te_laat_vanaf);
  });

  it('Scenario 10: informeren mag telkens twee weken later met een grond; 9-3-2026 wordt 7-4 en dan 21-4', async () => {
    const rij = await begin('informeren', addElapsed(dagbegin('2026-03-09'), 10 * 60 * 60 * 1000));
    assert.equal(laatsteDag(rij.te_laat_vanaf), '2026-04-07');
    await wereld.als(wereld.vt, (tx) => verlengTermijn(tx, rij, 1, 'nodig om het geweld te onderzoeken'));
    assert.equal(laatsteDag((await opnieuw(rij)).te_laat_vanaf), '2026-04-21');
    const dienst = await begin('onderzoek');
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => verlengTermijn(tx, dienst, 1, 'x')),
      Forbidden,
    );
  });

  it('is er maar een keer open voor hetzelfde, en eindigt een keer', async () => {
    const rij = await begin('herweging');
    await wereld.als(wereld.vt, async (tx) => {
      const nogmaals = {
        soort: 'herweging',
        objectSoort: 'melding',
        objectId: rij.object_id,
        kenmerk: 'M-1',
        casusId: null,
      } as const;
      await beginTermijn(tx, nogmaals);
      assert.equal((await termijnenVan(tx, rij.object_id)).length, 1);
      await rondTermijnAf(tx, nogmaals);
      await laatTermijnVervallen(tx, nogmaals);
    });
    const klaar = await opnieuw(rij);
    assert.equal(klaar.status, 'afgerond');
    await assert.rejects(
      wereld.als(wereld.vt, (tx) => hervatTermijn(tx, klaar, klaar.versie, 'x')),
      Conflict,
    );
  });

  it('is er voor wie haar moet halen, niet voor een ander', async () => {
    const rij = await begin('onderzoek');
    for (const wie of [wereld.team, wereld.politie, wereld.leraar])
      assert.equal((await wereld.als(wie, (tx) => termijnenVan(tx, rij.object_id))).length, 0, wie.naam);
    assert.equal((await wereld.als(wereld.vtLeiding, (tx) => termijnenVan(tx, rij.object_id))).length, 1);
  });
});

it('D3b: een onderzoek dat na een tweede melding hetzelfde blijft, volgt de eerste melding', () => {
  const weken = { aantal: 10, wijze: 'weken' } as const;
  const werkdagen = { aantal: 5, wijze: 'werkdagen' } as const;
  const einde = onderzoekNaVervolg(day('2026-03-02'), { beoordeling: werkdagen, onderzoek: weken }, GEEN);
  assert.equal(einde, '2026-05-18');
  assert.equal(dayOf(dagbegin('2026-05-18')), einde);
});
