// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakVisietraject, type Voorbeeldtraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict, Invalid } from '../../platform/result.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { vindTraject } from '../visietraject/queries.ts';
import { zetActiviteitstap, zetDeelname, schrijfVerslag } from './commands.ts';
import { voegOpbrengstToe, zetGevolg } from './opbrengst/commands.ts';
import { vindOpbrengst } from './opbrengst/queries.ts';
import { vindActiviteit, type ActiviteitRij } from './queries.ts';

describe('een activiteit die tegelijk een stap krijgt', () => {
  let wereld: Wereld;
  let delen: Voorbeeldtraject;
  before(async () => {
    wereld = await maakWereld(await testEngine());
    delen = await maakVisietraject(wereld);
  });
  const activiteitId = () => delen.delen['activiteiten'] ?? '';
  const opbrengstId = () => delen.delen['opbrengsten'] ?? '';
  const zetStatus = async (status: ActiviteitRij['status']): Promise<void> => {
    const { owner } = wereld.engine;
    await owner.updateTable('participatieactiviteit').set({ status }).where('id', '=', activiteitId()).execute();
    await owner.updateTable('opbrengst').set({ reden: 'Later' }).where('id', '=', opbrengstId()).execute();
  };
  beforeEach(() => zetStatus('uitgevoerd'));

  type Werk = (tx: ActorTx, traject: TrajectRij, activiteit: ActiviteitRij) => Promise<void>;
  const doe = (werk: Werk): Promise<void> =>
    wereld.als(wereld.beleid, async (tx) => {
      const traject = await vindTraject(tx, delen.visietraject);
      const activiteit = traject && (await vindActiviteit(tx, traject.id, activiteitId()));
      assert.ok(activiteit);
      await werk(tx, traject, activiteit);
    });
  /** The work, with what was read before a step that is taken but not yet kept; it must wait for that step. */
  async function tijdens(stap: 'activiteitVerwerken' | 'activiteitAfgelasten', werk: Werk): Promise<void> {
    const genomen = Promise.withResolvers<void>();
    let wacht = true;
    const eerst = doe(async (tx, traject, activiteit) => {
      await zetActiviteitstap(tx, traject, activiteit, stap, { reden: 'Ziek', versie: activiteit.versie });
      genomen.resolve();
      await sql`select pg_sleep(0.3)`.execute(tx.db);
      assert.ok(wacht, 'het werk wacht op de stap');
    });
    await Promise.race([genomen.promise, eerst]);
    const daarna = doe(werk).finally(() => (wacht = false));
    const [een, twee] = await Promise.allSettled([eerst, daarna]);
    if (een.status === 'rejected') throw een.reason;
    if (twee.status === 'rejected') throw twee.reason;
  }

  const LEEG = { passage: null, wijziging: null, reden: '' } as const;
  const gevolg: Werk = async (tx, traject) => {
    const punt = await vindOpbrengst(tx, traject.id, opbrengstId());
    assert.ok(punt);
    await zetGevolg(tx, traject.id, punt, { ...LEEG, versie: punt.versie });
  };
  const deelname: Werk = (tx, traject, activiteit) =>
    zetDeelname(tx, traject, activiteit, { partij: delen.delen['partijen'] ?? '', genodigd: 9, gekomen: 7 });

  test('wat ermee is gedaan, gaat niet meer open als de activiteit intussen verwerkt is', async () => {
    await assert.rejects(tijdens('activiteitVerwerken', gevolg), Invalid);
    await zetStatus('uitgevoerd');
    await doe(gevolg);
  });
  test('er komt geen deelname en geen opbrengst bij als de activiteit intussen verwerkt is', async () => {
    await assert.rejects(tijdens('activiteitVerwerken', deelname), Conflict);
    await zetStatus('uitgevoerd');
    const opbrengst: Werk = (tx, traject, activiteit) =>
      voegOpbrengstToe(tx, traject.id, activiteit, { tekst: 'Nog iets', passage: null });
    await assert.rejects(tijdens('activiteitVerwerken', opbrengst), Conflict);
    await zetStatus('uitgevoerd');
    await doe(deelname);
  });
  test('er komt geen verslag van wat intussen niet doorgaat', async () => {
    await zetStatus('gepland');
    const verslag: Werk = (tx, _traject, activiteit) => schrijfVerslag(tx, activiteit, 'Toch geweest', 1);
    await assert.rejects(tijdens('activiteitAfgelasten', verslag), Conflict);
    await zetStatus('gepland');
    await doe(verslag);
  });

  test('wie er kwamen, wordt na afloop niet weer onbekend', async () => {
    const leeg: Werk = (tx, traject, activiteit) =>
      zetDeelname(tx, traject, activiteit, { partij: delen.delen['partijen'] ?? '', genodigd: 9, gekomen: null });
    await assert.rejects(
      doe(leeg),
      (fout) => fout instanceof Invalid && fout.errors.some(({ field }) => field === 'gekomen'),
    );
    await zetStatus('gepland');
    await doe(leeg);
  });
});
