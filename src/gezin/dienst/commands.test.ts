// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { maakWereld, testEngine, type Wereld } from '../../../test/support/database.ts';
import { beoordeel, meld, melding, persoon, stap } from '../../../test/support/gezin.ts';
import { dayOf, instant, localTime } from '../../platform/dates.ts';
import { Conflict, GatesClosed } from '../../platform/result.ts';
import { openTermijnen } from '../informeerplicht/queries.ts';
import { termijnenVan } from '../termijn/queries.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { bewaarConsult, bewaarOordeel, legGesprekVast, zetDienstStap, type DienstStapInvoer } from './commands.ts';
import { terugkoppelingenVan } from '../terugkoppeling/queries.ts';
import { leesDienst, lopendeDienst, vindDienst } from './queries.ts';
import { beginDienst, vervang } from './samenloop/commands.ts';
import { consultFormulier, oordeelFormulier } from './schema.ts';

describe('een dienst van Veilig Thuis', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });

  const besluit = async (id: string, keuze: string, anders: Record<string, unknown> = {}) => {
    await stap(wereld, id, 'inBehandelingNemen');
    await beoordeel(wereld, id, { besluit: keuze, ...anders });
    await stap(wereld, id, 'besluiten');
    return melding(wereld, id);
  };
  /** A second melding about the same two people. */
  const opnieuw = async (eerste: string) => {
    const { casus_id } = await melding(wereld, eerste);
    const leden = await wereld.als(wereld.vt, (tx) =>
      tx.db.selectFrom('gezinslid').select('persoon_id').where('casus_id', '=', casus_id).execute(),
    );
    return meld(wereld, { personen: leden.map(({ persoon_id }) => persoon('Zelfde', 'Persoon', persoon_id)) });
  };
  const lees = (id: string) =>
    wereld.als(wereld.vt, async (tx) => {
      const dienst = await vindDienst(tx, id);
      assert.ok(dienst);
      return leesDienst(tx, dienst);
    });
  const zet = async (id: string, naam: string, invoer: Partial<DienstStapInvoer> = {}) => {
    const { dienst } = await lees(id);
    await wereld.als(wereld.vt, (tx) => zetDienstStap(tx, dienst, naam, { versie: dienst.versie, ...invoer }));
  };
  const termijnen = (id: string) => wereld.als(wereld.vt, (tx) => termijnenVan(tx, id));

  it('begint met het besluit: de melding gaat vanzelf in dienst, met een eigen termijn', async () => {
    const rij = await besluit(await meld(wereld), 'onderzoek');
    assert.equal(rij.status, 'inDienst');
    assert.equal(rij.dienst_status, 'toegewezen');
    const [termijn] = await termijnen(rij.dienst_id ?? '');
    assert.deepEqual([termijn?.soort, termijn?.status, termijn?.kenmerk], ['onderzoek', 'loopt', rij.nummer]);
    const niets = await wereld.als(wereld.team, (tx) => vindDienst(tx, rij.dienst_id ?? ''));
    assert.equal(niets, undefined, 'een partner ziet de dienst niet');
  });

  it('Scenario 4: een onderzoek waartoe op 16-2-2026 is besloten, eindigt uiterlijk op 28-4-2026', async () => {
    const rij = await melding(wereld, await meld(wereld));
    const id = await wereld.als(wereld.vt, (tx) => beginDienst(tx, rij, 'onderzoek', localTime('2026-02-16T11:00')));
    const { dienst } = await lees(id);
    assert.equal(dienst.formele_start, '2026-02-16');
    assert.equal(laatsteDag(dienst.te_laat_vanaf), '2026-04-28');
  });

  it('Scenario 5: een tweede melding met hetzelfde vervolg sluit aan, en de dag volgt de eerste melding', async () => {
    const eerste = await besluit(await meld(wereld), 'onderzoek');
    await wereld.engine.owner
      .updateTable('melding')
      .set({ ontvangen_op: localTime('2026-03-02T09:00') })
      .where('id', '=', eerste.id)
      .execute();
    const tweedeId = await opnieuw(eerste.id);
    assert.equal((await melding(wereld, tweedeId)).classificatie, 'vervolgTijdensBeoordeling');
    const tweede = await besluit(tweedeId, 'onderzoek', { motivering: 'nieuw geweld' });
    assert.equal(tweede.dienst_id, eerste.dienst_id, 'een dienst voor allebei');
    const { dienst } = await lees(eerste.dienst_id ?? '');
    assert.equal(laatsteDag(dienst.te_laat_vanaf), '2026-05-18');
    const alle = await termijnen(dienst.id);
    assert.deepEqual(
      alle.map(({ status }) => status),
      ['loopt', 'vervallen'],
    );
    const daarna = await melding(wereld, eerste.id);
    assert.deepEqual(
      [daarna.besluit, daarna.motivering, daarna.besloten_op],
      ['onderzoek', 'eerder geweld', eerste.besloten_op],
    );
    const noten = await wereld.als(wereld.vt, (tx) =>
      tx.db.selectFrom('besluitaantekening').selectAll().where('melding_id', '=', eerste.id).execute(),
    );
    assert.deepEqual(
      noten.map(({ tekst, latere_melding_id }) => [tekst, latere_melding_id]),
      [['aansluiten', tweede.id]],
    );
  });

  const momenten = async (meldingId: string) =>
    (await wereld.als(wereld.vt, (tx) => terugkoppelingenVan(tx, meldingId))).map(({ moment }) => moment);

  it('[V4] na een onderzoek horen alle melders weer, ook als het eerder stopt; na een andere dienst niet', async () => {
    const eerste = await besluit(await meld(wereld), 'onderzoek');
    const tweede = await besluit(await opnieuw(eerste.id), 'onderzoek');
    assert.equal(tweede.dienst_id, eerste.dienst_id);
    await zet(eerste.dienst_id ?? '', 'voortijdigAfsluiten', { reden: 'verhuisd' });
    for (const { id } of [eerste, tweede]) assert.deepEqual(await momenten(id), ['naBesluit', 'naOnderzoek']);
    const open = await termijnen(eerste.id);
    assert.ok(open.some(({ soort, status }) => soort === 'terugkoppeling' && status === 'loopt'));
    const ander = await besluit(await meld(wereld), 'voorwaardenEnVervolg');
    await zet(ander.dienst_id ?? '', 'voortijdigAfsluiten', { reden: 'verhuisd' });
    assert.deepEqual(await momenten(ander.id), ['naBesluit']);
  });

  it('een ander tweede besluit wist niet wat een collega net heeft beoordeeld', async () => {
    const eerste = await besluit(await meld(wereld), 'onderzoek');
    const tweedeId = await opnieuw(eerste.id);
    await stap(wereld, tweedeId, 'inBehandelingNemen');
    await beoordeel(wereld, tweedeId, { besluit: 'voorwaardenEnVervolg' });
    const rij = await melding(wereld, tweedeId);
    const verouderd = wereld.als(wereld.vt, async (tx) => {
      const lopend = await lopendeDienst(tx, rij.casus_id);
      assert.ok(lopend);
      await tx.db
        .updateTable('dienst')
        .set({ versie: lopend.versie + 1 })
        .where('id', '=', lopend.id)
        .execute();
      await vervang(tx, lopend, rij, 'voorwaardenEnVervolg');
    });
    await assert.rejects(verouderd, Conflict);
  });

  it('een ander tweede besluit sluit het onderzoek, en niemand raakt zoek', async () => {
    const eerste = await besluit(await meld(wereld), 'onderzoek');
    const tweede = await besluit(await opnieuw(eerste.id), 'voorwaardenEnVervolg');
    const oud = await lees(eerste.dienst_id ?? '');
    assert.deepEqual([oud.dienst.status, oud.dienst.termijn_status], ['voortijdigAfgesloten', 'vervallen']);
    assert.deepEqual(await momenten(eerste.id), ['naBesluit', 'naOnderzoek']);
    const regels = await wereld.engine.owner
      .selectFrom('verantwoording')
      .select('handeling')
      .where('object_id', '=', oud.dienst.id)
      .where('handeling', '=', 'dienst.voortijdigAfsluiten')
      .execute();
    assert.equal(regels.length, 1, 'het staat in het logboek');
    const nu = await melding(wereld, eerste.id);
    assert.deepEqual([nu.status, nu.dienst_id, nu.besluit], ['inDienst', tweede.dienst_id, 'onderzoek']);
    const derde = await besluit(await opnieuw(eerste.id), 'geenVervolg');
    assert.equal(derde.status, 'besloten');
    assert.equal((await lees(tweede.dienst_id ?? '')).dienst.status, 'toegewezen', 'wat loopt, loopt door');
  });

  it('G07: een genomen besluit kan het programma niet meer veranderen; zonder de regel wel', async () => {
    const rij = await besluit(await meld(wereld), 'geenVervolg');
    const overschrijf = () =>
      wereld.als(wereld.vt, async (tx) => {
        const { numUpdatedRows } = await tx.db
          .updateTable('beoordeling')
          .set({ besluit: 'overdracht', motivering: 'stil herschreven' })
          .where('melding_id', '=', rij.id)
          .executeTakeFirst();
        return numUpdatedRows;
      });
    assert.equal(await overschrijf(), 0n);
    assert.equal((await melding(wereld, rij.id)).motivering, 'eerder geweld');
    await sql`drop policy besloten on beoordeling`.execute(wereld.engine.owner);
    try {
      assert.equal(await overschrijf(), 1n, 'de meting ziet een herschreven besluit');
    } finally {
      await sql`create policy besloten on beoordeling as restrictive for update to verband_app
        using (besloten_op is null) with check (true)`.execute(wereld.engine.owner);
    }
    assert.equal(await overschrijf(), 0n);
    await assert.rejects(beoordeel(wereld, rij.id), Conflict);
  });

  it('van start tot einde: de poorten gaan een voor een open, en de termijn eindigt met het oordeel', async () => {
    const rij = await besluit(await meld(wereld), 'onderzoek');
    const id = rij.dienst_id ?? '';
    await zet(id, 'starten', { werkelijkeStart: dayOf(instant(new Date().toISOString())) });
    await assert.rejects(zet(id, 'beoordelen'), (error) => error instanceof GatesClosed && error.gates.length === 6);
    await assert.rejects(stap(wereld, rij.id, 'aanbieden'), GatesClosed);
    const dossier = await lees(id);
    await wereld.als(wereld.vt, (tx) =>
      bewaarOordeel(
        tx,
        dossier,
        oordeelFormulier.parse({
          uitkomstGeweld: 'bevestigd',
          uitkomstKind: 'nietBevestigd',
          problematiek: 'schulden',
          maatregelen: 'vader slaapt elders',
          neemtOver: 'lokaal team',
          versie: dossier.dienst.versie,
          ...Object.fromEntries(
            dossier.leden.flatMap(({ id: lid }) => [
              [`hulp_${lid}`, 'hulp'],
              [`geenGesprek_${lid}`, 'op reis'],
            ]),
          ),
        }),
      ),
    );
    await zet(id, 'beoordelen');
    assert.equal((await lees(id)).dienst.termijn_status, 'afgerond');
    assert.deepEqual(await momenten(rij.id), ['naBesluit', 'naOnderzoek']);
    await stap(wereld, rij.id, 'aanbieden');
    assert.equal((await melding(wereld, rij.id)).status, 'inOverdracht');
    await zet(id, 'afronden');
    await assert.rejects(zet(id, 'voortijdigAfsluiten', { reden: 'x' }), Conflict);
  });

  it('Scenario 11, G17: geen gesprek met het gezin voordat het consult is vrijgegeven', async () => {
    const rij = await besluit(await meld(wereld), 'onderzoek');
    const consult = async (anders: Record<string, unknown>) => {
      const { dienst } = await lees(rij.dienst_id ?? '');
      const invoer = consultFormulier.parse({ bijzondereVormen: 'huwelijksdwang', versie: dienst.versie, ...anders });
      await wereld.als(wereld.vt, (tx) => bewaarConsult(tx, dienst, invoer));
    };
    const praat = async () => {
      const dossier = await lees(rij.dienst_id ?? '');
      const invoer = { persoon: dossier.leden[0]?.id ?? '', apart: true, verslag: 'x' };
      await wereld.als(wereld.vt, (tx) => legGesprekVast(tx, dossier, { ...invoer, op: dayOf(tx.nu) }));
    };
    const dicht = (waar: readonly string[]) => (error: unknown) => {
      assert.ok(error instanceof GatesClosed);
      assert.deepEqual(
        error.gates.map(({ id, where }) => [id, where]),
        waar.map((where) => ['G17', where]),
      );
      return true;
    };
    const informeren = async () =>
      (await wereld.als(wereld.vt, (tx) => openTermijnen(tx, rij.casus_id))).map(({ te_laat_vanaf }) => te_laat_vanaf);
    const eerst = await informeren();
    await consult({});
    const uitgesteld = await informeren();
    assert.ok(
      eerst.length > 0 && eerst.every((grens, n) => grens < (uitgesteld[n] ?? '')),
      'informeren wacht standaard',
    );
    await assert.rejects(praat(), dicht(['raadpleging', 'vrijgave']));
    await consult({ vrijgegevenDoor: 'V. Vermeer' });
    await assert.rejects(praat(), dicht(['raadpleging']), 'vrijgeven kan niet zonder deskundige');
    await consult({ consultBij: 'pharos', vrijgegevenDoor: 'V. Vermeer' });
    await assert.rejects(praat(), dicht(['raadpleging']), 'van deze deskundige telt het hier niet');
    await consult({ consultBij: 'lkha', vrijgegevenDoor: 'V. Vermeer' });
    const { dienst: was } = await lees(rij.dienst_id ?? '');
    const oud = await lees(rij.dienst_id ?? '');
    await consult({ bijzondereVormen: ['huwelijksdwang', 'vgv'], consultBij: 'lkha', vrijgegevenDoor: 'V. Vermeer' });
    const metOud = { persoon: oud.leden[0]?.id ?? '', apart: true, verslag: 'x', op: was.formele_start };
    const oudeTab = wereld.als(wereld.vt, (tx) => legGesprekVast(tx, oud, metOud));
    await assert.rejects(oudeTab, Conflict, 'wie de nieuwe vorm nog niet zag, praat niet');
    await assert.rejects(praat(), dicht(['raadpleging']));
    await consult({ consultBij: ['lkha'], vrijgegevenDoor: 'V. Vermeer' });
    assert.deepEqual(await informeren(), uitgesteld, 'het uitstel gaat niet nog een keer in');
    await praat();
    assert.equal((await lees(rij.dienst_id ?? '')).gesprekken.length, 1);
  });

  it('Scenario 6: 14 maanden na de sluiting komt er een nieuwe casus, gekoppeld, en een hermelding van een betrokkene', async () => {
    const oud = await besluit(await meld(wereld, { personen: [persoon('Anna', 'Alleen')] }), 'geenVervolg');
    await stap(wereld, oud.id, 'afronden');
    await sql`update casus set afgesloten_op = (current_date - interval '14 months')::date where id = ${oud.casus_id}::uuid`.execute(
      wereld.engine.owner,
    );
    const { persoon_id: anna } = await wereld.engine.owner
      .selectFrom('gezinslid')
      .select('persoon_id')
      .where('casus_id', '=', oud.casus_id)
      .executeTakeFirstOrThrow();
    const id = await meld(wereld, { personen: [persoon('Anna', 'Alleen', anna), persoon('Nieuw', 'Iemand')] });
    const nieuw = await melding(wereld, id);
    assert.notEqual(nieuw.casus_id, oud.casus_id);
    assert.equal(nieuw.classificatie, 'hermeldingEen');
    const casus = await wereld.engine.owner
      .selectFrom('casus')
      .select('vorige_casus_id')
      .where('id', '=', nieuw.casus_id)
      .executeTakeFirstOrThrow();
    assert.equal(casus.vorige_casus_id, oud.casus_id);
  });
});
