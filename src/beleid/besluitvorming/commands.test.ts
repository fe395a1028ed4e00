// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  ANDER,
  besluit,
  DAGEN,
  DERDE,
  G6,
  leg,
  maakRegio,
  maakRoutes,
  op,
  velden,
  vers,
  type Regio,
} from '../../../test/support/raad.ts';
import { day } from '../../platform/dates.ts';
import { Conflict, Forbidden, GatesClosed } from '../../platform/result.ts';
import { legBesluitVast, maakBekend } from './bestuursbesluit/commands.ts';
import { besluitenVan } from './queries.ts';
import { verplaatsStap, verschuifStap, voegStapToe, zetRoutestap } from './routestap/commands.ts';

describe('een raad besluit', () => {
  let regio: Regio;
  let stappen: Record<string, string>;
  before(async () => {
    regio = await maakRegio();
    stappen = await maakRoutes(regio, DAGEN);
  });
  const stap = (code: string) => stappen[code] ?? '';

  it('niet in de toekomst, en niet met stemmen die niet passen: het veld wordt genoemd', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), { datum: day('2024-06-11') }), velden('datum'));
    await assert.rejects(leg(regio, stap('GM0546'), { voor: 10, tegen: 20 }), velden('voor'));
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'gewijzigd' }), velden('uitkomst'));
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'aangehouden' }), velden('nieuweDatum'));
    assert.equal((await G6(regio)).zonderBesluit, 3);
  });
  it('niet voor de dag van de vergadering', () =>
    assert.rejects(
      op(regio, regio.wereld.griffier, '2024-05-29T10:00:00Z', async (tx, traject) =>
        legBesluitVast(tx, traject, await vers(tx, traject, stap('GM0546')), besluit({ datum: day('2024-05-29') })),
      ),
      GatesClosed,
    ));
  it('door de eigen griffier; een griffier van elders wordt geweigerd, ook door de database', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), {}, regio.griffier2), Forbidden);
    await assert.rejects(
      regio.wereld.als(regio.griffier2, (tx) =>
        tx.db.updateTable('routestap').set({ status: 'besloten' }).where('id', '=', stap('GM0546')).execute(),
      ),
      /row-level security/,
    );
    await assert.rejects(
      regio.wereld.als(regio.griffier2, (tx) =>
        tx.db
          .insertInto('motie')
          .values({
            regio_id: regio.wereld.regioId,
            visietraject_id: regio.id,
            gemeente_code: 'GM0546',
            routestap_id: stap('GM0546'),
            titel: 'x',
            verzoekt: ['x'],
          })
          .execute(),
      ),
      /row-level security/,
    );
    await leg(regio, stap('GM0546'), { voor: 30, tegen: 5 }, regio.wereld.griffier);
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('een tweede klik met hetzelfde formulier verandert niets', () =>
    assert.rejects(leg(regio, stap('GM0546'), { versie: 2, toelichting: 'nog eens' }), Conflict));
  it('een verbetering is een nieuwe rij, ook met een eerdere dag; de oude blijft te zien', async () => {
    await assert.rejects(leg(regio, stap('GM0546'), { uitkomst: 'verworpen' }), velden('toelichting'));
    await op(regio, regio.wereld.griffier, '2024-06-11T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap('GM0546'));
      const anders = { uitkomst: 'verworpen', datum: day('2024-05-29'), toelichting: 'typefout' } as const;
      await legBesluitVast(tx, traject, rij, besluit({ ...anders, versie: rij.versie }));
      const rijen = await besluitenVan(tx, rij.id);
      assert.deepEqual(
        rijen.map(({ uitkomst }) => uitkomst),
        ['verworpen', 'conform'],
      );
    });
    assert.equal((await G6(regio)).zonderBesluit, 3, 'wie verwerpt, houdt de visie tegen');
  });
  it('wie verwierp, kan opnieuw besluiten; wie vaststelde niet', async () => {
    await op(regio, regio.wereld.griffier, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap('GM0546'));
      await zetRoutestap(tx, traject, rij, 'opnieuwVoorleggen', rij.versie);
      await zetRoutestap(tx, traject, await vers(tx, traject, rij.id), 'agenderen', rij.versie + 1);
      await legBesluitVast(tx, traject, await vers(tx, traject, rij.id), besluit({ versie: rij.versie + 2 }));
      const nu = await vers(tx, traject, rij.id);
      await assert.rejects(zetRoutestap(tx, traject, nu, 'opnieuwVoorleggen', nu.versie), GatesClosed);
    });
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('aanhouden zet de stap op een nieuwe dag, en telt niet', async () => {
    await leg(regio, stap(ANDER), { uitkomst: 'aangehouden', nieuweDatum: day('2028-02-29') });
    await op(regio, regio.wereld.leiding, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, stap(ANDER));
      assert.deepEqual([rij.status, rij.gepland, rij.uitkomst], ['gepland', '2028-02-29', 'aangehouden']);
    });
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });
  it('bekendmaken kan pas na het besluit, niet ervoor en niet in de toekomst', async () => {
    const bekend = (datum: string, versie?: number) =>
      op(regio, regio.wereld.griffier, '2024-06-20T10:00:00Z', async (tx, traject) => {
        const rij = await vers(tx, traject, stap('GM0546'));
        await maakBekend(tx, traject, rij, {
          datum: day(datum),
          vindplaats: 'gmb-2024-1',
          versie: versie ?? rij.versie,
        });
        return vers(tx, traject, rij.id);
      });
    await assert.rejects(bekend('2024-06-21'), velden('datum'));
    await assert.rejects(bekend('2024-05-01'), velden('datum'));
    await assert.rejects(bekend('2024-06-19', 1), Conflict);
    const rij = await bekend('2024-06-19');
    assert.deepEqual(
      [rij.status, rij.bekendmaking, rij.bekendgemaakt_op],
      ['bekendgemaakt', 'gmb-2024-1', '2024-06-19'],
    );
    await assert.rejects(bekend('2024-06-19'), Conflict);
  });
});

describe('een route', () => {
  it('krijgt stappen in volgorde, verschuift met reden, en een tweede klik voegt niets toe', async () => {
    const regio = await maakRegio();
    await op(regio, regio.wereld.griffier, '2024-03-01T10:00:00Z', async (tx, traject) => {
      const basis = { gemeente: 'GM0546', tafel: null, gepland: day('2024-05-01') };
      const a = await voegStapToe(tx, traject, { ...basis, orgaan: 'raad', rol: 'vaststellen', versie: 0 });
      const b = await voegStapToe(tx, traject, { ...basis, orgaan: 'college', rol: 'instemmen', versie: 1 });
      await assert.rejects(
        voegStapToe(tx, traject, { ...basis, orgaan: 'college', rol: 'instemmen', versie: 1 }),
        Conflict,
      );
      await verplaatsStap(tx, traject, await vers(tx, traject, b), { richting: 'eerder', versie: 1 });
      assert.ok((await vers(tx, traject, b)).volgorde < (await vers(tx, traject, a)).volgorde);
      await assert.rejects(verschuifStap(tx, traject, a, day('2024-06-01'), 'reces', 1), Conflict, 'oude versie');
      await verschuifStap(tx, traject, a, day('2024-02-29'), 'schrikkeldag \u{1F600}', 2);
      assert.equal((await vers(tx, traject, a)).gepland, '2024-02-29');
      await assert.rejects(
        voegStapToe(tx, traject, { ...basis, gemeente: ANDER, orgaan: 'raad', rol: 'vaststellen', versie: 0 }),
        Forbidden,
      );
    });
  });
  it('een raad stelt niet vast voor de tekst voorligt', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, { GM0546: day('2024-05-30') });
    await regio.wereld.engine.owner
      .updateTable('visietraject')
      .set({ status: 'verwerking' })
      .where('id', '=', regio.id)
      .execute();
    await assert.rejects(leg(regio, stappen['GM0546'] ?? ''), GatesClosed);
  });
});

describe('de regel centrumraden', () => {
  it('vraagt alleen de twee raden van de centrumgemeenten', async () => {
    const regio = await maakRegio('centrumraden');
    const stappen = await maakRoutes(regio, DAGEN);
    assert.equal((await G6(regio)).zonderBesluit, 2);
    await leg(regio, stappen[DERDE] ?? '', { uitkomst: 'verworpen' });
    await leg(regio, stappen['GM0546'] ?? '');
    assert.equal((await G6(regio)).zonderBesluit, 1);
    await leg(regio, stappen[ANDER] ?? '');
    assert.equal((await G6(regio)).zonderBesluit, 0);
  });
});
