// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../../test/support/database.ts';
import {
  beoordeel,
  biedCasusAan,
  meld,
  melding,
  neemAan,
  persoon,
  SLEUTEL,
  stap,
} from '../../../../test/support/gezin.ts';
import { momentopname } from '../../../../test/support/site.ts';
import { day } from '../../../platform/dates.ts';
import { Conflict, Invalid, NotFound } from '../../../platform/result.ts';
import { eerdereCasussen, gezinsleden } from '../../casus/queries.ts';
import { openTermijnen } from '../../informeerplicht/queries.ts';
import { groepen, zoekPersonen } from '../queries.ts';
import { ontkoppel, voegSamen } from './commands.ts';
import { samenvoegingenVan } from './queries.ts';

describe('samenvoegen en ontkoppelen', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  const lidVan = async (meldingId: string) => {
    const { casus_id: casusId } = await melding(wereld, meldingId);
    const [lid] = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
    assert.ok(lid);
    return { id: lid.id, casusId };
  };
  const maak = async (voornaam: string, achternaam: string) =>
    lidVan(await meld(wereld, { personen: [persoon(voornaam, achternaam)] }));
  const gesloten = async (voornaam: string, achternaam: string) => {
    const id = await meld(wereld, { personen: [persoon(voornaam, achternaam)] });
    await stap(wereld, id, 'inBehandelingNemen');
    await beoordeel(wereld, id, { besluit: 'geenVervolg' });
    await stap(wereld, id, 'besluiten');
    await stap(wereld, id, 'afronden');
    return lidVan(id);
  };
  const voeg = (een: string, ander: string, wie: Persona = wereld.vt) =>
    wereld.als(wie, (tx) => voegSamen(tx, een, ander, 'zelfde paspoort'));
  const los = (een: string, id: string, wie: Persona = wereld.vt) =>
    wereld.als(wie, (tx) => ontkoppel(tx, een, id, 'toch een ander'));
  const groep = (id: string, wie: Persona = wereld.vt) =>
    wereld.als(wie, async (tx) => (await groepen(tx, [id])).map(({ lid_id }) => lid_id).toSorted());

  test('lezen ziet de hele groep: eerdere casussen, een regel bij het zoeken, en het aantal casussen samen', async () => {
    const een = await maak('Zus', 'Zelfdemens');
    const ander = await maak('Suus', 'Zelfdemens');
    await voeg(een.id, ander.id);
    assert.deepEqual(await groep(een.id), [een.id, ander.id].toSorted());
    const eerder = await wereld.als(wereld.vt, (tx) => eerdereCasussen(tx, [ander.id]));
    assert.deepEqual(eerder.map(({ casusId }) => casusId).toSorted(), [een.casusId, ander.casusId].toSorted());
    assert.ok(eerder.every(({ persoonId }) => persoonId === ander.id));
    const gevonden = await wereld.als(wereld.vt, (tx) => zoekPersonen(tx, SLEUTEL, 'zelfdemens'));
    assert.deepEqual(
      gevonden.map(({ naam, casussen }) => [naam, casussen]),
      [['Suus Zelfdemens', 2]],
    );
  });

  test('wie samen met een lid van de lopende casus een persoon is, komt er niet nog eens als lid bij', async () => {
    const een = await maak('Dirk', 'Eenmaal');
    const ander = await gesloten('Dirk', 'Eenmaal');
    await voeg(een.id, ander.id);
    const id = await meld(wereld, { personen: [persoon('Dirk', 'Eenmaal', ander.id)] });
    const { casus_id: casusId } = await melding(wereld, id);
    assert.equal(casusId, een.casusId);
    const leden = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
    assert.deepEqual(
      leden.map((lid) => lid.id),
      [een.id],
    );
    const plichten = await wereld.als(wereld.vt, (tx) => openTermijnen(tx, casusId));
    assert.deepEqual(
      plichten.map(({ persoon_id }) => persoon_id),
      [een.id],
    );
  });

  test('G08: wie zelf lang geleden bekend was, geeft een hermelding als de ander pas uit een afgesloten casus komt', async () => {
    const pas = await gesloten('Pas', 'Kend');
    const [lang, nooit] = [await gesloten('Lang', 'Kend'), await gesloten('Nooit', 'Kend')];
    for (const { casusId } of [lang, nooit])
      await wereld.engine.owner
        .updateTable('casus')
        .set({ geopend_op: day('2015-01-01'), afgesloten_op: day('2015-06-01') })
        .where('id', '=', casusId)
        .execute();
    const opnieuw = async (bekend: string) => {
      const id = await meld(wereld, { personen: [{ ...persoon('Wie', 'Kend'), bekend }] });
      return (await melding(wereld, id)).classificatie;
    };
    await voeg(pas.id, lang.id);
    assert.equal(await opnieuw(lang.id), 'hermeldingEen');
    assert.equal(await opnieuw(nooit.id), 'eersteMelding', 'zonder samenvoegen telt het niet mee');
  });

  test('wie al samen is, al wijst, of er niet is, wordt niet samengevoegd; twee die naar elkaar wijzen bestaan niet', async () => {
    const [a, b, c] = [await maak('Aa', 'Ring'), await maak('Bee', 'Ring'), await maak('Cee', 'Ring')];
    await voeg(a.id, b.id);
    await assert.rejects(voeg(b.id, a.id), Invalid);
    await assert.rejects(voeg(a.id, a.id), Invalid);
    await assert.rejects(voeg(a.id, c.id), /duplicate key/);
    await voeg(b.id, c.id);
    await assert.rejects(voeg(c.id, a.id), Invalid);
    await assert.rejects(voeg(c.id, '00000000-0000-4000-8000-000000000000'), Invalid);
    const [d, e] = [await maak('Dee', 'Ring'), await maak('Ee', 'Ring')];
    const tegelijk = await Promise.allSettled([voeg(d.id, e.id), voeg(e.id, d.id)]);
    assert.deepEqual(tegelijk.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.deepEqual(await groep(a.id), [a.id, b.id, c.id].toSorted());
  });

  test('wie maar een van de twee ziet, merkt niet dat er een ander is', async () => {
    const { overdrachtId, casusId } = await biedCasusAan(wereld, { personen: [persoon('Zicht', 'Baar')] });
    await neemAan(wereld, overdrachtId);
    const [baar] = await wereld.als(wereld.vt, (tx) => gezinsleden(tx, casusId));
    assert.ok(baar);
    const kijk = () =>
      wereld.als(wereld.team, async (tx) => ({
        groep: await groepen(tx, [baar.id]),
        eerder: await eerdereCasussen(tx, [baar.id]),
        historie: await samenvoegingenVan(tx, [baar.id]),
        gevonden: await zoekPersonen(tx, SLEUTEL, 'zicht baar'),
      }));
    const voor = await kijk();
    const elders = await maak('On', 'Zicht');
    const id = await voeg(baar.id, elders.id);
    assert.deepEqual(await kijk(), { ...voor, groep: voor.groep });
    assert.deepEqual(await groep(elders.id, wereld.team), [], 'en van wie je niet ziet, krijg je geen groep');
    await assert.rejects(los(baar.id, id, wereld.team), NotFound);
    await los(elders.id, id);
    await assert.rejects(los(elders.id, id), Conflict, 'een keer is genoeg');
  });

  test('ontkoppelen brengt precies terug wat er was, na elke reeks van samenvoegen en ontkoppelen', async () => {
    const mensen = await Promise.all(['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'].map((naam) => maak(naam, 'Reeks')));
    const ids = mensen.map(({ id }) => id);
    const zonder = async () => {
      const { samenvoeging: _, ...beeld } = await momentopname(wereld.engine, wereld.regioId);
      return beeld;
    };
    const begin = await zonder();
    const stappen = fc.array(fc.record({ een: fc.nat(5), ander: fc.nat(5), los: fc.boolean() }), {
      minLength: 4,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(stappen, async (reeks) => {
        /** What points where now: the model beside the database. */
        const wijst = new Map<number, { naar: number; id: string }>();
        const wortel = (wie: number): number => {
          const naar = wijst.get(wie)?.naar;
          return naar === undefined ? wie : wortel(naar);
        };
        for (const { een, ander, los: uit } of reeks) {
          const [a = '', b = ''] = [ids[een], ids[ander]];
          const nu = wijst.get(een);
          if (uit && nu) {
            await los(a, nu.id);
            wijst.delete(een);
          } else if (!nu && wortel(een) !== wortel(ander)) wijst.set(een, { naar: ander, id: await voeg(a, b) });
          else await assert.rejects(voeg(a, b));
          const verwacht = ids.filter((_, plek) => wortel(plek) === wortel(een)).toSorted();
          assert.deepEqual(await groep(a), verwacht);
        }
        for (const [wie, { id }] of wijst) await los(ids[wie] ?? '', id);
        for (const id of ids) assert.deepEqual(await groep(id), [id]);
        assert.deepEqual(await zonder(), begin, 'elke rij van elke andere tabel is gelijk tot op de byte');
      }),
      { numRuns: 12 },
    );
  });
});
