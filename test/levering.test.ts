// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '../src/platform/dates.ts';
import { maakWereld, postgresEngine } from './support/database.ts';
import { beeldVan, startProgram, type Program } from './support/levering.ts';
import { alsTabel, lever, leverEnLees, politieberichten, stand } from './support/politie.ts';

const AANTAL = 400;

describe('een levering van de politie overleeft dat het programma wordt gedood', () => {
  let engine: Awaited<ReturnType<typeof postgresEngine>>;
  const programmas: Program[] = [];
  before(async () => {
    engine = await postgresEngine('verband_levering');
  });
  after(async () => {
    for (const programma of programmas) await programma.kill('SIGKILL');
    await engine.close();
  });
  const start = async () => {
    const programma = await startProgram(engine.url);
    programmas.push(programma);
    return programma;
  };

  test('kill -9 halverwege en opnieuw gestart: precies hetzelfde einde', { timeout: 120_000 }, async () => {
    const bestand = Buffer.from(alsTabel(politieberichten(AANTAL)));
    const ongestoord = await maakWereld(engine);
    assert.equal((await leverEnLees(ongestoord, bestand)).opgenomen, AANTAL);
    const wereld = await maakWereld(engine);
    const eerste = await start();
    const id = await lever(wereld, bestand);
    let behandeld = 0;
    while ((behandeld = (await stand(wereld, id)).behandeld) < AANTAL / 5) await pause(5);
    await eerste.kill('SIGKILL');
    const halverwege = await beeldVan(engine, wereld.regioId);
    behandeld = (await stand(wereld, id)).behandeld;
    assert.ok(behandeld < AANTAL, `het was al klaar: ${behandeld}`);
    assert.equal(halverwege.aantallen['melding'], behandeld, 'wat geboekt is, is er; wat er is, is geboekt');
    // Nobody has to wait for the lease of the dead to end.
    await engine.owner
      .updateTable('taak')
      .set({ hartslag: instant('2020-01-01T00:00:00Z') })
      .where('object_id', '=', id)
      .execute();
    await start();
    while ((await stand(wereld, id)).status !== 'klaar') await pause(50);
    assert.deepEqual(await beeldVan(engine, wereld.regioId), await beeldVan(engine, ongestoord.regioId));
    assert.notDeepEqual(halverwege, await beeldVan(engine, ongestoord.regioId), 'de vergelijking ziet een verschil');
  });
});
