// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { maakRegio, maakRoutes, op, DAGEN, vers, type Regio } from '../../../test/support/raad.ts';
import { maakWereld } from '../../../test/support/database.ts';
import { Conflict } from '../result.ts';
import type { ActorTx } from './actor.ts';
import { takeVersion } from './version.ts';

describe('takeVersion', () => {
  let regio: Regio;
  let stapId: string;
  before(async () => {
    regio = await maakRegio();
    stapId = (await maakRoutes(regio, DAGEN))['GM0546'] ?? '';
  });
  const als = <T>(work: (tx: ActorTx) => Promise<T>) => op(regio, regio.wereld.leiding, '2024-01-10T10:00:00Z', work);
  const stap = () =>
    op(regio, regio.wereld.leiding, '2024-01-10T10:00:00Z', (tx, traject) => vers(tx, traject, stapId));

  it('changes what is given, leaves what is undefined, and gives the next version', async () => {
    const voor = await stap();
    await als((tx) => takeVersion(tx, 'routestap', stapId, voor.versie, { gepland: undefined, rol: 'instemmen' }));
    const na = await stap();
    assert.deepEqual([na.versie, na.gepland, na.rol], [voor.versie + 1, voor.gepland, 'instemmen']);
    await als((tx) => takeVersion(tx, 'routestap', stapId, na.versie));
    assert.equal((await stap()).versie, na.versie + 1);
  });
  it('refuses an older version, a row that is not there and a row of another region, and changes nothing', async () => {
    const { versie } = await stap();
    await assert.rejects(
      als((tx) => takeVersion(tx, 'routestap', stapId, versie - 1, { rol: 'vaststellen' })),
      Conflict,
    );
    await assert.rejects(
      als((tx) => takeVersion(tx, 'routestap', '00000000-0000-4000-8000-000000000000', 1)),
      Conflict,
    );
    const elders = await maakWereld(regio.wereld.engine);
    await assert.rejects(
      elders.als(elders.leiding, (tx) => takeVersion(tx, 'routestap', stapId, versie)),
      Conflict,
    );
    assert.equal((await stap()).versie, versie);
  });
  it('lets one of twenty at the same moment through', async () => {
    const { versie } = await stap();
    const uitkomsten = await Promise.allSettled(
      Array.from({ length: 20 }, () => als((tx) => takeVersion(tx, 'routestap', stapId, versie))),
    );
    assert.equal(uitkomsten.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await stap()).versie, versie + 1);
  });
});
