// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as wacht } from 'node:timers/promises';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import {
  beoordeel,
  biedCasusAan,
  dossier,
  meld,
  melding,
  meldingInvoer,
  neemAan,
  persoon,
  SLEUTEL,
  stap,
} from '../../../test/support/gezin.ts';
import { addMonths, day, dayOf, instant } from '../../platform/dates.ts';
import { Conflict, GatesClosed, Invalid } from '../../platform/result.ts';
import { ontvangMelding } from '../melding/commands.ts';
import { zoekPersonen } from '../persoon/queries.ts';
import { houdMoment, meldIncident, oordeel, planMoment } from '../monitoring/commands.ts';
import { vindOverdracht } from '../overdracht/queries.ts';
import { trekIn, wijsAf } from '../overdracht/commands.ts';
import { maakAfspraak, rondAfspraakAf, spreekVeiligheidsplanAf, stelVoorwaarde } from '../plan/commands.ts';
import { draagRolOver, legMeningVast, zetCasusStap } from './commands.ts';
import { vindCasus } from './queries.ts';

const vandaag = dayOf(instant(new Date().toISOString()));

describe('de gezinskring in de database', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  const doe = async (
    casusId: string,
    werk: (tx: Parameters<Parameters<Wereld['als']>[1]>[0], d: Awaited<ReturnType<typeof dossier>>) => Promise<void>,
  ) => {
    const d = await dossier(wereld, casusId);
    await wereld.als(wereld.team, (tx) => werk(tx, d));
  };
  const zet = (casusId: string, naam: string) =>
    doe(casusId, (tx, d) => zetCasusStap(tx, d, naam, d.casus.versie, 'goed zo'));
  const poorten = async (casusId: string, naam: string) => {
    try {
      await zet(casusId, naam);
      return [];
    } catch (error) {
      assert.ok(error instanceof GatesClosed);
      return error.gates.map(({ id }) => id);
    }
  };
  const allen = (d: Awaited<ReturnType<typeof dossier>>, hoe: 'veilig' | 'onveilig') =>
    d.leden.map(({ id }) => ({ persoonId: id, oordeel: hoe, toelichting: '' }));

  test('een melding loopt van ontvangst tot afsluiten, en elke poort weigert wie te vroeg is', async () => {
    const { casusId, overdrachtId, meldingId } = await biedCasusAan(wereld);
    assert.equal((await melding(wereld, meldingId)).status, 'inOverdracht');
    await neemAan(wereld, overdrachtId);
    assert.equal((await melding(wereld, meldingId)).status, 'afgehandeld');
    const begin = await dossier(wereld, casusId);
    assert.equal(begin.casus.status, 'directeVeiligheid');
    assert.deepEqual(
      begin.momenten.map(({ gepland_op }) => gepland_op),
      [3, 12, 18].map((n) => addMonths(vandaag, n)),
    );
    assert.deepEqual(await poorten(casusId, 'naarStabieleVeiligheid'), ['G10', 'G10', 'G10', 'G15']);
    await doe(casusId, async (tx, d) => {
      await stelVoorwaarde(tx, d.casus, 'vader slaapt elders');
      await spreekVeiligheidsplanAf(tx, d.casus, vandaag);
      await oordeel(tx, d.casus, allen(d, 'veilig'));
      for (const lid of d.leden)
        await maakAfspraak(tx, d.casus, { persoon: lid.id, onderdeel: 'risico', tekst: 'hulp' });
    });
    await zet(casusId, 'naarStabieleVeiligheid');
    assert.deepEqual(await poorten(casusId, 'naarHerstel'), ['G12', 'G12']);
    await doe(casusId, async (tx, d) => {
      for (const afspraak of d.afspraken) await rondAfspraakAf(tx, d.casus, afspraak.id, 'gelukt');
      await houdMoment(tx, d.casus, d.momenten[0]?.id ?? '', 'iedereen apart', allen(d, 'veilig'));
    });
    await zet(casusId, 'naarHerstel');
    await zet(casusId, 'naarMonitoring');
    assert.deepEqual(await poorten(casusId, 'afsluiten'), ['G13']);
    await doe(casusId, (tx, d) => legMeningVast(tx, d.casus, 'het gaat goed'));
    await zet(casusId, 'afsluiten');
    const eind = await dossier(wereld, casusId);
    assert.equal(eind.casus.status, 'afgesloten');
    assert.ok(eind.rollen.every(({ tot }) => tot === vandaag));
    await assert.rejects(
      doe(casusId, (tx, d) => stelVoorwaarde(tx, d.casus, 'te laat')),
      Conflict,
    );
  });

  test('G08: een melding over iemand uit een afgesloten casus opent een nieuwe, gekoppelde casus en is een hermelding', async () => {
    const eerste = await meld(wereld, { personen: [persoon('Herma', 'Hermans')] });
    await stap(wereld, eerste, 'inBehandelingNemen');
    await beoordeel(wereld, eerste, { besluit: 'geenVervolg' });
    await stap(wereld, eerste, 'besluiten');
    await stap(wereld, eerste, 'afronden');
    const oud = await melding(wereld, eerste);
    assert.equal(oud.casus_status, 'afgesloten');
    const [bekend] = await wereld.als(wereld.vt, (tx) => zoekPersonen(tx, SLEUTEL, 'herma hermans'));
    const tweede = await melding(wereld, await meld(wereld, { personen: [persoon('Herma', 'Hermans', bekend?.id)] }));
    assert.equal(tweede.classificatie, 'hermeldingEen');
    assert.notEqual(tweede.casus_id, oud.casus_id);
    assert.equal((await dossier(wereld, tweede.casus_id, wereld.vt)).casus.vorige_casus_id, oud.casus_id);
    const derde = await melding(wereld, await meld(wereld, { personen: [persoon('Herma', 'Hermans', bekend?.id)] }));
    assert.equal(derde.classificatie, 'vervolgTijdensBeoordeling');
    assert.equal(derde.casus_id, tweede.casus_id);
  });

  test('G06: na afwijzen of intrekken ligt de melding weer bij Veilig Thuis, en de ander ziet de casus niet', async () => {
    const { casusId, meldingId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Wies', 'Weiger')] });
    await wereld.als(wereld.team, async (tx) => {
      assert.equal(await vindCasus(tx, casusId), undefined, 'voor acceptatie is de casus er niet');
      const rij = await vindOverdracht(tx, overdrachtId);
      assert.ok(rij);
      await wijsAf(tx, rij, 'woont elders', rij.versie);
    });
    assert.equal((await melding(wereld, meldingId)).status, 'besloten');
    await stap(wereld, meldingId, 'aanbieden', wereld.anderTeam.organisatieId);
    await wereld.als(wereld.vt, async (tx) => {
      const open = await tx.db
        .selectFrom('overdracht')
        .select('id')
        .where('melding_id', '=', meldingId)
        .where('status', '=', 'aangeboden')
        .executeTakeFirstOrThrow();
      const rij = await vindOverdracht(tx, open.id);
      assert.ok(rij);
      await trekIn(tx, rij, 'vergissing', rij.versie);
    });
    assert.equal((await melding(wereld, meldingId)).status, 'besloten');
    await assert.rejects(neemAan(wereld, overdrachtId), Conflict);
  });

  test('G14: een rol gaat over naar een collega en is nooit leeg; dezelfde of een vreemde wordt geweigerd', async () => {
    const { casusId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Rolf', 'Rolman')] });
    await neemAan(wereld, overdrachtId);
    for (const fout of [wereld.team.id, wereld.anderTeam.id, wereld.vt.id])
      await assert.rejects(
        doe(casusId, (tx, d) => draagRolOver(tx, d, 'contactpersoon', fout)),
        Invalid,
      );
    await doe(casusId, (tx, d) => draagRolOver(tx, d, 'contactpersoon', wereld.teamCollega.id));
    const { rollen } = await dossier(wereld, casusId);
    const contact = rollen.filter(({ rol }) => rol === 'contactpersoon');
    assert.deepEqual(
      contact.map(({ tot }) => tot),
      [vandaag, null],
    );
  });

  test('een verouderd tabblad en een dubbele klik veranderen niets', async () => {
    const id = await meld(wereld, { personen: [persoon('Dubbel', 'Klik')] });
    const rij = await melding(wereld, id);
    await stap(wereld, id, 'inBehandelingNemen');
    await assert.rejects(
      wereld.als(wereld.vtCollega, async (tx) => {
        const { zetMeldingStap } = await import('../melding/commands.ts');
        await zetMeldingStap(tx, rij, 'inBehandelingNemen', rij.versie);
      }),
      Conflict,
    );
    await beoordeel(wereld, id);
    await assert.rejects(beoordeel(wereld, id, { versie: rij.versie }), Conflict);
  });

  test('een oordeel over iemand van een ander gezin, een moment in het verleden en een incident in de toekomst worden geweigerd', async () => {
    const { casusId, overdrachtId } = await biedCasusAan(wereld, { personen: [persoon('Ida', 'Invoer')] });
    await neemAan(wereld, overdrachtId);
    const vreemd = [{ persoonId: '00000000-0000-4000-8000-000000000000', oordeel: 'veilig' as const, toelichting: '' }];
    await assert.rejects(
      doe(casusId, (tx, d) => oordeel(tx, d.casus, vreemd)),
      Invalid,
    );
    await assert.rejects(
      doe(casusId, (tx, d) => houdMoment(tx, d.casus, d.momenten[0]?.id ?? '', 'x', [])),
      Invalid,
    );
    await assert.rejects(
      doe(casusId, (tx, d) => planMoment(tx, d.casus, day('2020-01-01'))),
      Invalid,
    );
    await assert.rejects(
      doe(casusId, (tx, d) => meldIncident(tx, d.casus, { op: day('2099-01-01'), omschrijving: 'x', acuut: true })),
      Invalid,
    );
  });

  test('G08: een casus sluit niet terwijl een collega er net een melding in zet', async () => {
    const eerste = await meld(wereld, { personen: [persoon('Tegelijk', 'Gemeld')] });
    await stap(wereld, eerste, 'inBehandelingNemen');
    await beoordeel(wereld, eerste, { besluit: 'geenVervolg' });
    await stap(wereld, eerste, 'besluiten');
    const { casus_id: casusId } = await melding(wereld, eerste);
    const [lid] = (await dossier(wereld, casusId, wereld.vt)).leden;
    assert.ok(lid);
    let sluiten: Promise<void> | undefined;
    const tweede = await wereld.als(wereld.vt, async (tx) => {
      const invoer = meldingInvoer({ personen: [persoon('Tegelijk', 'Gemeld', lid.id)] });
      const id = await ontvangMelding(tx, invoer, SLEUTEL);
      sluiten = stap(wereld, eerste, 'afronden');
      await Promise.race([sluiten, wacht(300)]);
      return id;
    });
    await sluiten;
    const { casus_id, casus_status } = await melding(wereld, tweede);
    assert.deepEqual([casus_id, casus_status], [casusId, 'beoordeling']);
    await stap(wereld, tweede, 'inBehandelingNemen');
    await beoordeel(wereld, tweede, { besluit: 'geenVervolg' });
    await stap(wereld, tweede, 'besluiten');
    await stap(wereld, tweede, 'afronden');
    assert.equal((await melding(wereld, tweede)).casus_status, 'afgesloten', 'de laatste sluit hem wel');
  });
});
