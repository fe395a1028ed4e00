// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { apiOf } from '../../../test/support/api.ts';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { biedCasusAan } from '../../../test/support/gezin.ts';
import { casusUit } from './schema.ts';

describe('de API van overdrachten en casussen', () => {
  let wereld: Wereld;
  let vraag: ReturnType<typeof apiOf>;
  before(async () => {
    wereld = await maakWereld(await testEngine());
    vraag = apiOf(wereld);
  });
  const accepteren = (overdrachtId: string, versie: number) =>
    vraag(`/v1/overdrachten/${overdrachtId}/stappen/accepteren`, wereld.team, {
      contactpersoon: wereld.team.id,
      casusregisseur: wereld.teamCollega.id,
      versie,
    });

  test('een overdracht blijft van de zender tot de ontvanger haar via de API accepteert', async () => {
    const { overdrachtId, casusId } = await biedCasusAan(wereld);
    const aanbod = await vraag(`/v1/overdrachten/${overdrachtId}`, wereld.team);
    assert.equal(aanbod.body['verantwoordelijkeId'], wereld.vt.organisatieId);
    assert.deepEqual(JSON.stringify(aanbod.body['stappen']).match(/"stap":"\w+"/g), [
      '"stap":"accepteren"',
      '"stap":"afwijzen"',
    ]);
    assert.equal((await vraag(`/v1/casussen/${casusId}`, wereld.team)).status, 404);
    const gedaan = await accepteren(overdrachtId, 1);
    assert.equal(gedaan.body['verantwoordelijkeId'], wereld.team.organisatieId);
    const casus = casusUit.parse((await vraag(`/v1/casussen/${casusId}`, wereld.team)).body);
    assert.equal(casus.status, 'directeVeiligheid');
    assert.equal(casus.monitormomenten.length, 3);
    assert.deepEqual(
      casus.stappen.map(({ stap, gereed }) => [stap, gereed]),
      [['naarStabieleVeiligheid', false]],
    );
  });

  test('afwijzen en intrekken vragen een reden, en alleen de eigen kant kan het', async () => {
    const { overdrachtId } = await biedCasusAan(wereld);
    const pad = `/v1/overdrachten/${overdrachtId}/stappen`;
    assert.equal((await vraag(`${pad}/afwijzen`, wereld.team, { versie: 1 })).status, 400);
    assert.equal((await vraag(`${pad}/afwijzen`, wereld.vt, { versie: 1, reden: 'mag niet' })).status, 403);
    assert.equal((await vraag(`${pad}/afwijzen`, wereld.anderTeam, { versie: 1, reden: 'mag niet' })).status, 404);
    const ingetrokken = await vraag(`${pad}/intrekken`, wereld.vt, { versie: 1, reden: 'verkeerd team' });
    assert.deepEqual([ingetrokken.status, ingetrokken.body['status']], [200, 'ingetrokken']);
    assert.equal((await accepteren(overdrachtId, 2)).status, 409);
  });

  test('een stap tussen fasen wacht op haar poorten, en wie geen rol in de casus heeft mag haar niet zetten', async () => {
    const { overdrachtId, casusId } = await biedCasusAan(wereld);
    await accepteren(overdrachtId, 1);
    const pad = `/v1/casussen/${casusId}/stappen/naar-stabiele-veiligheid`;
    const invoer = { versie: 2, onderbouwing: 'het gaat goed' };
    const vroeg = await vraag(pad, wereld.team, invoer);
    assert.equal(vroeg.status, 403);
    assert.match(JSON.stringify(vroeg.body['poorten']), /"poort":"G10".*"poort":"G15"/);
    const zonderRol = await vraag(pad, wereld.vt, invoer);
    assert.deepEqual([zonderRol.status, zonderRol.body['poorten']], [403, undefined]);
    assert.equal((await vraag(`/v1/casussen/${casusId}/stappen/iets-anders`, wereld.team, invoer)).status, 404);
  });
});
