// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../platform/dates.ts';
import {
  geldendVenster,
  GEWONE_VENSTERGRENZEN,
  sluitdag,
  waaromVensterBlijft,
  vensterstaat,
  vensterwaarschuwingen,
  zonderVenster,
  type Inspraakkanaal,
  type Vergelijking,
} from './rules.ts';

const venster = (gemeente: string, van: string | null, tot: string | null, kanaal: Inspraakkanaal = 'openbaar') => ({
  gemeente,
  kanaal,
  van: van === null ? null : day(van),
  tot: tot === null ? null : day(tot),
});
const LEIDEN = { code: 'GM0546', centrumgemeente: 'GM0546' };
const OEGSTGEEST = { code: 'GM0579', centrumgemeente: 'GM0546' };
const WADDINXVEEN = { code: 'GM0627', centrumgemeente: 'GM0513' };

// The windows of Hollands Midden in 2023, with the typing error on Leiden's page (beleidskring.md 5.3).
const VENSTERS = [
  venster('GM0546', '2023-09-27', '2024-12-21'),
  venster('GM0579', '2023-11-14', '2023-12-21'),
  venster('GM0627', null, null),
  venster('GM0627', '2023-10-24', '2024-01-11', 'raad'),
];
const VERGELIJK: Vergelijking = {
  recessen: [{ gemeente: null, van: day('2023-12-23'), tot: day('2024-01-07') }],
  bevroren: day('2023-10-24'),
  looptijdVan: day('2024-06-01'),
  grenzen: GEWONE_VENSTERGRENZEN,
};

describe('een venster van inspraak', () => {
  test('een eigen venster gaat voor dat van de centrumgemeente', () => {
    assert.equal(geldendVenster(VENSTERS, OEGSTGEEST, 'openbaar')?.tot, '2023-12-21');
    assert.equal(
      geldendVenster(VENSTERS, { code: 'GM0626', centrumgemeente: 'GM0546' }, 'openbaar')?.tot,
      '2024-12-21',
    );
    assert.equal(geldendVenster(VENSTERS, WADDINXVEEN, 'openbaar'), undefined, 'het centrum zelf heeft er geen');
    assert.ok(!zonderVenster(VENSTERS, WADDINXVEEN), 'de raad kan wel reageren');
    assert.ok(zonderVenster(VENSTERS, { code: 'GM0513', centrumgemeente: 'GM0513' }));
  });

  test('de sluitdag volgt het kanaal van wie reageert, en anders het eigen venster', () => {
    assert.equal(sluitdag(VENSTERS, OEGSTGEEST, 'inwoner'), '2023-12-21');
    assert.equal(sluitdag(VENSTERS, WADDINXVEEN, 'gemeenteraad'), '2024-01-11');
    assert.equal(sluitdag(VENSTERS, WADDINXVEEN, 'inwoner'), '2024-01-11', 'geen openbaar venster: het laatste eigen');
    assert.equal(sluitdag(VENSTERS, undefined, 'organisatie'), '2024-12-21', 'hele regio: het laatste van allemaal');
    assert.equal(sluitdag([], LEIDEN, 'inwoner'), undefined);
  });

  test('de tikfout van Leiden wordt gemeld en niet verbeterd', () => {
    const [leiden, oegstgeest] = VENSTERS;
    assert.ok(leiden && oegstgeest);
    assert.deepEqual(vensterwaarschuwingen(leiden, VERGELIJK), ['lang', 'reces', 'voorTekst', 'naLooptijd']);
    assert.deepEqual(vensterwaarschuwingen(oegstgeest, VERGELIJK), []);
    assert.equal(leiden.tot, '2024-12-21');
  });

  test('kort is korter dan vier weken, en een reces van een ander telt niet', () => {
    const kort = venster('GM0579', '2023-11-14', '2023-12-10');
    assert.deepEqual(vensterwaarschuwingen(kort, VERGELIJK), ['kort']);
    assert.deepEqual(vensterwaarschuwingen(venster('GM0579', '2023-11-14', '2023-12-11'), VERGELIJK), []);
    const elders = { ...VERGELIJK, recessen: [{ gemeente: 'GM0546', van: day('2023-11-20'), tot: day('2023-11-25') }] };
    assert.deepEqual(vensterwaarschuwingen(kort, elders), ['kort']);
  });

  test('op de eerste en laatste dag is het open', () => {
    const oegstgeest = VENSTERS[1];
    const staat = (dag: string) => vensterstaat(oegstgeest, day(dag));
    assert.deepEqual(['2023-11-13', '2023-11-14', '2023-12-21', '2023-12-22'].map(staat), [
      'komt',
      'loopt',
      'loopt',
      'gesloten',
    ]);
    assert.equal(vensterstaat(venster('GM0627', null, null), day('2023-12-01')), 'geen');
  });
});

describe('een venster dat weg kan', () => {
  const leiden = { code: 'GM0546', centrumgemeente: 'GM0546' };
  const gouda = { code: 'GM0513', centrumgemeente: 'GM0546' };
  const venster = (gemeente: string, van: string | null, tot: string | null) => ({
    gemeente,
    kanaal: 'openbaar' as const,
    van: van === null ? null : day(van),
    tot: tot === null ? null : day(tot),
  });
  const van = venster(leiden.code, '2028-03-01', '2028-04-15');
  const sluitAan = venster(gouda.code, null, null);
  for (const [dag, wat] of [
    ['2028-02-29', undefined],
    ['2028-03-01', 'inspraak.vensterOpen'],
    ['2028-04-16', 'inspraak.vensterOpen'],
  ] as const)
    test(`op ${dag}: ook wie zich aansluit volgt de dagen van het centrum`, () => {
      const alle = [van, sluitAan];
      assert.equal(waaromVensterBlijft(van, alle, leiden, day(dag)), wat);
      assert.equal(waaromVensterBlijft(sluitAan, alle, gouda, day(dag)), wat);
    });
  test('wie zich aansluit bij niets, kan altijd weg', () => {
    assert.equal(waaromVensterBlijft(sluitAan, [sluitAan], gouda, day('2028-03-10')), undefined);
  });
});
