// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { zetPunt } from '../../../../test/support/stand.ts';
import { openSite, type Site } from '../../../../test/support/site.ts';
import { instant } from '../../../platform/dates.ts';
import { afdrukVan } from './queries.ts';

const NU = instant('2024-01-01T10:00:00Z');

describe('zeggen dat gevonden woorden niemand aanwijzen', () => {
  let site: Site;
  let wereld: Wereld;
  let traject: string;
  let hier: string;
  before(async () => {
    site = openSite(await testEngine());
    wereld = await maakWereld(site.engine);
  });
  const vers = async () => {
    traject = await beginTraject(wereld, { naam: `Kweekvisie ${randomUUID().slice(0, 8)}` });
    hier = `/visietrajecten/${traject}/bekendmaking`;
  };
  const punt = (antwoord: string) => zetPunt(wereld, traject, { antwoord });
  const kijk = async () => {
    const { body, status } = await site.get(wereld.leiding, hier);
    assert.equal(status, 200);
    return { body, vingerafdruk: /name="vingerafdruk" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '' };
  };

  const oordeel = (body: string) => /name="afdruk" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';
  const oordeelregels = async () => {
    const { rows } = await sql<{ rij: string }>`
      select row_to_json(h)::text as rij from herkenningsoordeel h where visietraject_id = ${traject}
      union all select row_to_json(v)::text from verantwoording v where object_id = ${traject}`.execute(
      site.engine.owner,
    );
    return rows.map(({ rij }) => rij);
  };

  test('wat een naam lijkt en het niet is, gaat door als iemand dat per keer zegt, met een reden en zonder de woorden', async () => {
    await vers();
    await punt('Zie het advies van J. Kweekpark en van K. Kweekplein.');
    const eerst = await kijk();
    assert.match(eerst.body, /Kijk dit na voordat u publiceert: 2 keer/);
    assert.match(eerst.body, /<q lang="nl">J. Kweekpark<\/q>/);
    const een = oordeel(eerst.body);
    const zonderReden = await site.post(wereld.leiding, `${hier}/oordelen`, { afdruk: een });
    assert.equal(zonderReden.status, 409);
    assert.match(zonderReden.body, /Kies eerst waarom/);
    const goed = { afdruk: een, oordeelreden: 'plaats' };
    assert.equal((await site.post(wereld.leiding, `${hier}/oordelen`, goed)).status, 303);
    const daarna = await kijk();
    assert.match(daarna.body, /Kijk dit na voordat u publiceert: 1 keer/);
    assert.equal(daarna.vingerafdruk, '', 'een van de twee is niet genoeg');
    const twee = oordeel(daarna.body);
    assert.notEqual(twee, een);
    assert.equal(
      (await site.post(wereld.leiding, `${hier}/oordelen`, { afdruk: twee, oordeelreden: 'organisatie' })).status,
      303,
    );
    const regels = await oordeelregels();
    assert.equal(regels.filter((rij) => rij.includes('bekendmaking.oordelen') && rij.includes('gelukt')).length, 2);
    assert.doesNotMatch(regels.join(), /Kweekp/);
    const { vingerafdruk } = await kijk();
    assert.equal((await site.post(wereld.leiding, hier, { vingerafdruk })).status, 303);
    const pad = `/visie-in-wording/antwoorden?traject=${traject}`;
    assert.match((await site.get(undefined, pad)).body, /Kweekplein/);
    assert.match((await kijk()).body, /Nagekeken: 2 keer[^]*Het is een plaats of een gebouw/);
    assert.equal((await site.post(wereld.leiding, `${hier}/oordelen/intrekken`, { afdruk: een })).status, 303);
    assert.equal((await kijk()).vingerafdruk, '', 'teruggenomen: het staat weer in de weg');
    assert.equal((await site.post(wereld.leiding, `${hier}/oordelen/intrekken`, { afdruk: een })).status, 409);
  });

  test('een oordeel geldt voor deze woorden in deze tekst, en nooit voor een nummer of adres van iemand', async () => {
    await vers();
    await punt('Zie J. Kweekpark.');
    const een = oordeel((await kijk()).body);
    await site.post(wereld.leiding, `${hier}/oordelen`, { afdruk: een, oordeelreden: 'plaats' });
    assert.notEqual((await kijk()).vingerafdruk, '');
    await punt('Zie J. Kweekpark, hij woont daar.');
    assert.equal((await kijk()).vingerafdruk, '', 'dezelfde woorden in een andere tekst worden opnieuw gevraagd');
    await vers();
    await punt('Bel 06-12345678');
    assert.equal(oordeel((await kijk()).body), '', 'hier valt niets te beoordelen');
    const afdruk = afdrukVan(traject, {
      plaats: 'antwoord',
      welke: '1',
      wat: 'telefoonnummer',
      woorden: '06-12345678',
      tekst: 'Bel 06-12345678',
    });
    const langsHetScherm = await site.post(wereld.leiding, `${hier}/oordelen`, { afdruk, oordeelreden: 'plaats' });
    assert.equal(langsHetScherm.status, 409);
    assert.equal((await site.post(wereld.beleid, `${hier}/oordelen`, { afdruk, oordeelreden: 'plaats' })).status, 403);
    await assert.rejects(
      wereld.als(wereld.beleid, (tx) =>
        tx.db
          .insertInto('herkenningsoordeel')
          .values({
            regio_id: wereld.regioId,
            visietraject_id: traject,
            afdruk,
            soort: 'naam',
            reden: 'plaats',
            gegeven_op: NU,
            gegeven_door: wereld.beleid.id,
          })
          .execute(),
      ),
      /row-level security/,
    );
  });
});
