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
} from '../../../../test/support/raad.ts';
import { openSite } from '../../../../test/support/site.ts';
import { day } from '../../../platform/dates.ts';
import { Conflict } from '../../../platform/result.ts';
import { leesBord } from '../../besluitvorming/regiobord/queries.ts';
import { tellingVan, vatSamen } from '../../besluitvorming/regiobord/rules.ts';
import { zetRoutestap, voegStapToe } from '../../besluitvorming/routestap/commands.ts';
import { legBesluitVast } from '../../besluitvorming/bestuursbesluit/commands.ts';
import { trajectgemeenten } from '../../visietraject/queries.ts';
import { voegGemeentenSamen, volgOpInTraject } from './commands.ts';

const NIEUW = 'GM1999';

describe('een herindeling terwijl de raden besluiten', () => {
  let regio: Regio;
  let stappen: Record<string, string>;
  const als = <T>(dag: string, werk: Parameters<typeof op<T>>[3], wie = regio.wereld.leiding) =>
    op(regio, wie, `${dag}T10:00:00Z`, werk);
  const volgOp = (dag: string, wie = regio.wereld.leiding, scheelt = 0) =>
    als(dag, (tx, traject) => volgOpInTraject(tx, traject, { opvolger: NIEUW, versie: traject.versie + scheelt }), wie);
  before(async () => {
    regio = await maakRegio();
    stappen = await maakRoutes(regio, DAGEN);
    await leg(regio, stappen['GM0546'] ?? '');
    await leg(regio, stappen[ANDER] ?? '');
    await als('2024-06-10', (tx) =>
      voegGemeentenSamen(tx, { voorgangers: [ANDER, DERDE], code: NIEUW, naam: 'Goudrijn', op: day('2024-07-01') }),
    );
  });

  it('houdt de visie niet voor altijd tegen: de nieuwe gemeente komt in de plaats, vanaf haar dag en niet eerder', async () => {
    assert.equal((await G6(regio)).zonderBesluit, 1, 'Alphen besloot niet meer');
    await assert.rejects(volgOp('2024-06-30'), velden('opvolger'));
    await assert.rejects(volgOp('2024-07-01', regio.wereld.leiding, -1), Conflict);
    await volgOp('2024-07-01');
    const codes = await als('2024-07-01', async (tx, traject) =>
      (await trajectgemeenten(tx, traject.id)).map(({ code, centrum }) => [code, centrum]),
    );
    assert.deepEqual(codes, [
      [NIEUW, true],
      ['GM0546', true],
    ]);
    assert.equal((await G6(regio)).zonderBesluit, 1, 'nu wacht de nieuwe raad');
    await assert.rejects(volgOp('2024-07-02'), velden('opvolger'), 'maar een keer');
  });
  it('is niet aan een griffier, ook niet in de database', async () => {
    const gezet = await als(
      '2024-07-02',
      (tx) =>
        tx.db
          .updateTable('trajectgemeente')
          .set({ opvolger_code: null })
          .where('gemeente_code', '=', ANDER)
          .executeTakeFirst(),
      regio.griffier2,
    );
    assert.equal(gezet.numUpdatedRows, 0n);
    const site = openSite(regio.wereld.engine);
    const { status } = await site.post(regio.griffier2, `/visietrajecten/${regio.id}/leden/opvolgen`, {
      opvolger: NIEUW,
      versie: '1',
    });
    assert.equal(status, 403);
  });
  it('laat op het bord zien wie opging, met wat zij besloten, en vraagt van hen niets meer', async () => {
    const bord = await als('2024-07-02', leesBord);
    const telling = new Map(bord.map((een) => [een.code, tellingVan('alleRaden', een)]));
    assert.deepEqual(
      [telling.get('GM0546'), telling.get(ANDER), telling.get(DERDE), telling.get(NIEUW)],
      ['telt', 'opgegaan', 'opgegaan', 'geenRoute'],
    );
    const traject = {
      status: 'besluitvorming',
      vaststellingsregel: 'alleRaden',
      looptijdVan: day('2024-09-01'),
    } as const;
    const { moeten, tellen, teLaat } = vatSamen(traject, bord, day('2024-07-02'));
    assert.deepEqual([moeten, tellen, teLaat], [2, 1, 0]);
    const site = openSite(regio.wereld.engine);
    const lees = async (pad: string) =>
      (await site.get(regio.wereld.raadslid, `/visietrajecten/${regio.id}${pad}`)).body;
    assert.match(await lees('/leden'), /Gouda[^]*ging op in Goudrijn/);
    assert.match(await lees(`/gemeenten?gemeente=${ANDER}`), /Opgegaan in een andere gemeente/);
  });
  it('wordt vastgesteld als ook de nieuwe raad besloot', async () => {
    const stap = await als('2024-07-03', async (tx, traject) => {
      const waar = { gemeente: NIEUW, orgaan: 'raad', rol: 'vaststellen', tafel: null } as const;
      const id = await voegStapToe(tx, traject, { ...waar, gepland: day('2024-07-04'), versie: 0 });
      await zetRoutestap(tx, traject, await vers(tx, traject, id), 'agenderen', 1);
      return id;
    });
    await als('2024-07-05', async (tx, traject) => {
      const rij = await vers(tx, traject, stap);
      await legBesluitVast(tx, traject, rij, besluit({ versie: rij.versie, datum: day('2024-07-04') }));
    });
    assert.equal((await G6(regio)).zonderBesluit, 0);
  });
});
