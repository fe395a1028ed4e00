// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ANDER,
  besluit,
  DAGEN,
  DERDE,
  G6,
  leg,
  maakRegio,
  maakRoutes,
  neemAmendementAan,
  op,
  settle,
  velden,
  vers,
  type Regio,
} from '../../../../test/support/raad.ts';
import { day } from '../../../platform/dates.ts';
import { Conflict, Forbidden, GatesClosed } from '../../../platform/result.ts';
import { zetTrajectstap } from '../../visietraject/commands.ts';
import { legBesluitVast } from '../bestuursbesluit/commands.ts';
import { besluitenVan } from '../queries.ts';
import { zetRoutestap } from '../routestap/commands.ts';

describe('een afwijkend amendement', () => {
  const maak = async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const stap = (code: string) => stappen[code] ?? '';
    await leg(regio, stap(ANDER));
    const amendement = await neemAmendementAan(regio, stap('GM0546'), 'binnen een maand');
    await leg(regio, stap('GM0546'), { uitkomst: 'gewijzigd' });
    await leg(regio, stap(DERDE));
    return { regio, stap, amendement };
  };
  const besluitOpnieuw = (regio: Regio, stapId: string, uitkomst: 'conform' | 'gewijzigd' = 'conform') =>
    op(regio, regio.wereld.leiding, '2024-06-25T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stapId);
      await zetRoutestap(tx, traject, rij, 'opnieuwVoorleggen', rij.versie);
      await zetRoutestap(tx, traject, await vers(tx, traject, stapId), 'agenderen', rij.versie + 1);
      const invoer = besluit({ datum: day('2024-06-24'), uitkomst, versie: rij.versie + 2 });
      await legBesluitVast(tx, traject, await vers(tx, traject, stapId), invoer);
    });
  const stelVast = (regio: Regio) =>
    op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (tx, traject) =>
      zetTrajectstap(tx, traject, 'visieVaststellen', traject.versie),
    );

  it('maakt van conform vanzelf gewijzigd, en laat conform niet meer toe', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const stap = stappen['GM0546'] ?? '';
    await leg(regio, stap);
    await neemAmendementAan(regio, stap, 'binnen een week', '2024-06-11T10:00:00Z');
    await op(regio, regio.wereld.leiding, '2024-06-12T10:00:00Z', async (tx, traject) => {
      assert.equal((await vers(tx, traject, stap)).uitkomst, 'gewijzigd');
      assert.equal((await besluitenVan(tx, stap)).length, 2);
    });
    await assert.rejects(leg(regio, stap, { toelichting: 'x' }), velden('uitkomst'));
  });
  it('houdt de visie tegen tot de regio het afhandelt', async () => {
    const { regio } = await maak();
    assert.deepEqual(await G6(regio), { zonderBesluit: 0, afwijkingOpen: 1 });
    await assert.rejects(stelVast(regio), GatesClosed);
  });
  it('voor allen: de passage verandert, en wie de oude tekst vaststelde besluit opnieuw', async () => {
    const { regio, stap, amendement } = await maak();
    const gevolgen = await settle(regio, amendement, 'voorAllen');
    assert.deepEqual(
      gevolgen.map(({ naam, wat }) => `${naam}: ${wat}`),
      ['Alphen aan den Rijn: opnieuwBesluiten', 'Gouda: opnieuwBesluiten', 'Leiden: besluitBlijft'],
    );
    const tekst = await op(regio, regio.wereld.raadslid, '2024-06-21T10:00:00Z', (tx) =>
      tx.db.selectFrom('passage').select('tekst').where('id', '=', regio.passage).executeTakeFirst(),
    );
    assert.equal(tekst?.tekst, 'Wij stoppen geweld binnen een maand.');
    assert.deepEqual(await G6(regio), { zonderBesluit: 2, afwijkingOpen: 0 });
    await assert.rejects(stelVast(regio), GatesClosed);
    await besluitOpnieuw(regio, stap(ANDER));
    await besluitOpnieuw(regio, stap(DERDE));
    assert.deepEqual(await G6(regio), { zonderBesluit: 0, afwijkingOpen: 0 });
    await stelVast(regio);
    await assert.rejects(leg(regio, stap(ANDER), { toelichting: 'te laat' }), Conflict, 'daarna is het geschiedenis');
  });
  it('voor allen, waar de regio koos voor ter kennisname: niemand besluit opnieuw', async () => {
    const { regio, amendement } = await maak();
    await regio.wereld.engine.owner
      .insertInto('beleidsparameter')
      .values({
        regio_id: regio.wereld.regioId,
        sleutel: 'visietraject.wijzigingNaBesluit',
        geldig_van: day('2024-01-01'),
        waarde: JSON.stringify('terKennisname'),
        bron: 'eigen keuze',
        zekerheid: 'aanname',
      })
      .execute();
    const gevolgen = await settle(regio, amendement, 'voorAllen');
    assert.equal(gevolgen.filter(({ wat }) => wat === 'terKennisname').length, 2);
    await stelVast(regio);
  });
  it('alleen lokaal: de regionale tekst blijft, de gemeente leest haar eigen tekst', async () => {
    const { regio, amendement } = await maak();
    await settle(regio, amendement, 'alleenLokaal');
    const lees = await op(regio, regio.wereld.raadslid, '2024-06-21T10:00:00Z', async (tx) => ({
      passage: await tx.db.selectFrom('passage').select('tekst').where('id', '=', regio.passage).executeTakeFirst(),
      lokaal: await tx.db
        .selectFrom('lokaletekst')
        .select(['gemeente_code', 'tekst'])
        .where('visietraject_id', '=', regio.id)
        .execute(),
    }));
    assert.equal(lees.passage?.tekst, 'Wij stoppen geweld binnen een jaar.');
    assert.deepEqual(lees.lokaal, [{ gemeente_code: 'GM0546', tekst: 'binnen een maand' }]);
    await stelVast(regio);
  });
  it('afgewezen: alleen die gemeente besluit opnieuw, volgens het voorstel', async () => {
    const { regio, stap, amendement } = await maak();
    await settle(regio, amendement, 'afgewezen');
    assert.deepEqual(await G6(regio), { zonderBesluit: 1, afwijkingOpen: 0 });
    await assert.rejects(stelVast(regio), GatesClosed);
    await assert.rejects(besluitOpnieuw(regio, stap('GM0546'), 'gewijzigd'), velden('uitkomst'));
    await besluitOpnieuw(regio, stap('GM0546'));
    await stelVast(regio);
  });
  it('wordt door een griffier niet afgehandeld, en door twee tegelijk maar een keer', async () => {
    const { regio, amendement } = await maak();
    await assert.rejects(settle(regio, amendement, 'afgewezen', 2, regio.wereld.griffier), Forbidden);
    const uitkomsten = await Promise.allSettled([
      settle(regio, amendement, 'alleenLokaal'),
      settle(regio, amendement, 'afgewezen'),
    ]);
    assert.deepEqual(uitkomsten.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.ok(uitkomsten.some((een) => een.status === 'rejected' && een.reason instanceof Conflict));
  });
});
