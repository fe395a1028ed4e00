// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { meld, stap } from '../../../test/support/gezin.ts';
import { openSite, type Site } from '../../../test/support/site.ts';
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
import { mutatiesVan, openTermijnen, termijnenVan, type TermijnRij } from './queries.ts';
import { laatsteDag, onderzoekNaVervolg, type Termijnsoort } from './rules.ts';

const ALLES = { soort: '', teLaat: false, wie: '', pagina: 1 } as const;
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

describe('de lijst, het register en de sturing', () => {
  let wereld: Wereld;
  let site: Site;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
  });

  it('elke open termijn staat op de werkvoorraad met ouderdom en wat er nog over is', async () => {
    const id = await meld(wereld);
    await wereld.als(wereld.vt, (tx) =>
      beginTermijn(tx, {
        soort: 'herweging',
        objectSoort: 'melding',
        objectId: id,
        kenmerk: 'M-oud',
        casusId: null,
        begonnenOp: addElapsed(tx.nu, -30 * DAG),
      }),
    );
    const { body } = await site.get(wereld.vt, '/werkvoorraad');
    for (const woord of ['M-oud', 'Herweging', '30 dagen oud', 'werkdagen te laat', 'nog bij niemand'])
      assert.ok(body.includes(woord), woord);
  });

  it('meer termijnen tegelijk gaan naar een collega, allemaal of geen', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) {
      const meldingId = await meld(wereld);
      const [rij] = await wereld.als(wereld.vt, (tx) => termijnenVan(tx, meldingId));
      assert.ok(rij);
      ids.push(rij.id);
    }
    const wie = { medewerker: wereld.vtCollega.id };
    const bij = async () =>
      (await wereld.als(wereld.vt, (tx) => openTermijnen(tx, { ...ALLES, wie: wereld.vtCollega.id }))).aantal;
    assert.equal(
      (await site.post(wereld.vt, '/termijnen/toewijzen', { ...wie, termijn: [...ids, randomUUID()] })).status,
      409,
    );
    assert.equal(await bij(), 0);
    assert.equal((await site.post(wereld.vt, '/termijnen/toewijzen', { ...wie, termijn: ids })).status, 303);
    assert.equal(await bij(), 3);
    const vreemd = await site.post(wereld.vt, '/termijnen/toewijzen', { medewerker: wereld.team.id, termijn: ids });
    assert.equal(vreemd.status, 400);
    assert.ok(vreemd.body.includes('vb-fouten'));
    assert.equal((await site.post(wereld.vt, '/termijnen/toewijzen', wie)).status, 400, 'niets gekozen');
  });

  it('wie een melding in behandeling neemt, heeft de termijn', async () => {
    const id = await meld(wereld);
    await stap(wereld, id, 'inBehandelingNemen');
    const [rij] = await wereld.als(wereld.vt, (tx) => termijnenVan(tx, id));
    assert.equal(rij?.medewerker_id, wereld.vt.id);
  });

  it('een toegevoegde vrije dag verschuift elke lopende termijn die eroverheen gaat, en geen andere', async () => {
    const lang = await meld(wereld);
    const klaar = await meld(wereld);
    await wereld.als(wereld.vt, (tx) => rondTermijnAf(tx, { soort: 'beoordeling', objectId: klaar }));
    const einden = async () =>
      wereld.als(wereld.vt, async (tx) => {
        const [a, b] = [await termijnenVan(tx, lang), await termijnenVan(tx, klaar)];
        return [a[0]?.te_laat_vanaf, b[0]?.te_laat_vanaf].map((grens) => grens && laatsteDag(grens));
      });
    const [voor, klaarVoor] = await einden();
    assert.ok(voor);
    // The last day itself becomes free.
    const invoer = { dag: voor, bron: 'Voorbeeldbesluit' };
    assert.equal((await site.post(wereld.vt, '/termijnen/sturing/vrije-dagen', invoer)).status, 403);
    const { status, location } = await site.post(wereld.vtLeiding, '/termijnen/sturing/vrije-dagen', invoer);
    assert.equal(status, 303);
    assert.match(location, /verschoven=[1-9]/);
    const [na, klaarNa] = await einden();
    assert.ok(na && na > voor, `${voor} -> ${na}`);
    assert.equal(klaarNa, klaarVoor);
    assert.equal((await site.post(wereld.vtLeiding, '/termijnen/sturing/vrije-dagen', invoer)).status, 400);
  });

  it('wat te laat was, staat in het register tot er een reden is, en daarna met de reden', async () => {
    const rij = await wereld.als(wereld.vt, async (tx) => {
      const objectId = randomUUID();
      const begonnenOp = addElapsed(tx.nu, -20 * DAG);
      await beginTermijn(tx, {
        soort: 'herweging',
        objectSoort: 'melding',
        objectId,
        kenmerk: 'M-laat',
        casusId: null,
        begonnenOp,
      });
      const [eerste] = await termijnenVan(tx, objectId);
      assert.ok(eerste);
      return eerste;
    });
    const register = async () => (await site.get(wereld.vt, '/termijnen/register?soort=herweging')).body;
    assert.match(await register(), /M-laat[^]*nog geen reden/);
    const pad = `/termijnen/${rij.id}/verklaren`;
    assert.equal((await site.post(wereld.vt, pad, { versie: '1', reden: 'x' })).status, 400);
    assert.equal((await site.post(wereld.vt, pad, { versie: '1', reden: 'drukte', grond: 'twee zieken' })).status, 303);
    assert.equal((await site.post(wereld.vt, pad, { versie: '1', reden: 'vergeten' })).status, 409, 'oude pagina');
    assert.match(await register(), /M-laat[^]*Te druk/);
    assert.match((await site.get(wereld.vt, '/termijnen/register.csv')).body, /M-laat;herweging;[^\r]*te druk/);
    const vers = await meld(wereld);
    const [loopt] = await wereld.als(wereld.vt, (tx) => termijnenVan(tx, vers));
    const teVroeg = await site.post(wereld.vt, `/termijnen/${loopt?.id}/verklaren`, { versie: '1', reden: 'drukte' });
    assert.equal(teVroeg.status, 409);
  });

  it('de leidinggevende ziet het deel op tijd per week en wie te veel heeft; een ander niet', async () => {
    const eigen = await maakWereld(site.engine);
    await eigen.als(eigen.vt, async (tx) => {
      for (let n = 0; n < 4; n++) {
        const objectId = randomUUID();
        const over = {
          soort: 'herweging',
          objectSoort: 'melding',
          objectId,
          kenmerk: `M-${n}`,
          casusId: null,
        } as const;
        await beginTermijn(tx, { ...over, begonnenOp: addElapsed(tx.nu, -14 * DAG), medewerkerId: eigen.vtCollega.id });
        if (n === 0) continue;
        await rondTermijnAf(tx, over);
      }
    });
    // One of the three that ended, ended in time.
    const { rows } = await sql<{ id: string }>`update termijn set afgerond_op = begonnen_op
      where id = (select id from termijn where regio_id = ${eigen.regioId} and status = 'afgerond' order by id limit 1) returning id`.execute(
      site.engine.owner,
    );
    assert.equal(rows.length, 1);
    assert.equal((await site.get(eigen.vt, '/termijnen/sturing')).status, 403);
    const { body } = await site.get(eigen.vtLeiding, '/termijnen/sturing');
    assert.match(body, /25% op tijd/);
    assert.match(body, /1 van 4/);
    assert.match(body, new RegExp(eigen.vtCollega.naam));
  });
});
