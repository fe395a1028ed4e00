// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../platform/dates.ts';
import { adresregel, isGenoeg, isLeeg, leesPostcode, zelfdeAdres } from './adres/rules.ts';
import { BSN_ONBEKEND, BSN_ONGEBOREN, elfproef, identiteit, leesBsn } from './rules.ts';
import { verbeterenFormulier } from './schema.ts';

describe('het burgerservicenummer (gezinskring.md 5.2, V8, V9)', () => {
  test('de elfproef: 000000000 haalt hem, 999999999 en 123456789 niet', () => {
    assert.equal(elfproef('000000000'), true);
    assert.equal(elfproef('999999999'), false);
    assert.equal(elfproef('123456789'), false);
    assert.equal(elfproef('111222333'), true);
    for (const geen of ['', '12345678', '1234567890', '11122233a', '１１１２２２３３３'])
      assert.equal(elfproef(geen), false, geen);
  });

  test('een cijfer fout of twee buren verwisseld haalt de elfproef nooit', () => {
    const nummers = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .map((cijfers) => cijfers.join(''))
      .filter(elfproef);
    fc.assert(
      fc.property(nummers, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (bsn, plek, erbij) => {
        const fout = bsn.slice(0, plek) + ((Number(bsn[plek]) + erbij) % 10) + bsn.slice(plek + 1);
        assert.equal(elfproef(fout), false);
        const [een = '', ander = ''] = [bsn[plek], bsn[plek + 1]];
        // The last two digits weigh 2 and -1, so their exchange adds three times the difference: never a multiple of 11.
        if (een !== ander) assert.equal(elfproef(bsn.slice(0, plek) + ander + een + bsn.slice(plek + 2)), false);
      }),
    );
  });

  test('de sentinels komen voor de elfproef, en spaties, punten en een weggelaten nul tellen niet', () => {
    assert.equal(leesBsn('999999999'), BSN_ONGEBOREN);
    assert.equal(leesBsn('000000000'), BSN_ONBEKEND);
    assert.equal(leesBsn(' 1112.22.333 '), '111222333');
    assert.equal(leesBsn('12345672'), '012345672');
    assert.equal(leesBsn(''), '');
    for (const fout of ['123456789', 'abc', '1', '99999999', '-'])
      assert.equal(leesBsn(fout), fout === '-' ? '' : undefined);
  });

  test('een sentinel wordt een staat en nooit een nummer; de dag van een ongeboren kind is de uitgerekende datum', () => {
    const dag = day('2026-12-24');
    const ongeboren = { bsn: null, bsnStatus: 'ongeboren', geboortedatum: null, uitgerekendeDatum: dag };
    assert.deepEqual(identiteit(BSN_ONGEBOREN, dag), ongeboren);
    const onbekend = { bsn: null, bsnStatus: 'onbekend', geboortedatum: dag, uitgerekendeDatum: null };
    assert.deepEqual(identiteit(BSN_ONBEKEND, dag), onbekend);
    assert.deepEqual(identiteit('', dag), onbekend);
    assert.deepEqual(identiteit('111222333', null), {
      bsn: '111222333',
      bsnStatus: 'ongeverifieerd',
      geboortedatum: null,
      uitgerekendeDatum: null,
    });
  });

  test('verbeteren: nummer, staat en dag moeten bij elkaar passen', () => {
    const fouten = (anders: Record<string, string>) => {
      const goed = {
        voornaam: 'A',
        achternaam: 'B',
        geslacht: 'vrouw',
        bsnStatus: 'onbekend',
        reden: 'x',
        versie: '1',
      };
      const gelezen = verbeterenFormulier.safeParse({ ...goed, ...anders });
      return gelezen.success ? [] : gelezen.error.issues.map(({ path }) => String(path[0]));
    };
    assert.deepEqual(fouten({}), []);
    assert.deepEqual(fouten({ bsn: '111222333', bsnStatus: 'geverifieerd' }), []);
    assert.deepEqual(fouten({ bsn: '111222333' }), ['bsnStatus']);
    assert.deepEqual(fouten({ bsnStatus: 'geverifieerd' }), ['bsnStatus']);
    assert.deepEqual(fouten({ bsn: '999999999' }), ['bsnStatus']);
    assert.deepEqual(fouten({ bsn: '999999999', bsnStatus: 'ongeboren', uitgerekendeDatum: '2026-12-24' }), []);
    assert.deepEqual(fouten({ bsnStatus: 'ongeboren', geboortedatum: '2026-12-24' }), ['geboortedatum']);
    assert.deepEqual(fouten({ uitgerekendeDatum: '2026-12-24' }), ['uitgerekendeDatum']);
    assert.deepEqual(fouten({ bsn: '123456789' }), ['bsn']);
  });
});

describe('een adres', () => {
  const leeg = { straat: '', huisnummer: null, toevoeging: '', postcode: '', plaats: '' };
  test('is genoeg met postcode en huisnummer, of met straat en plaats', () => {
    assert.ok(isLeeg(leeg) && !isGenoeg(leeg));
    assert.ok(isGenoeg({ ...leeg, postcode: '2312AB', huisnummer: 7 }));
    assert.ok(isGenoeg({ ...leeg, straat: 'Breestraat', plaats: 'Leiden' }));
    for (const half of [{ postcode: '2312AB' }, { huisnummer: 7 }, { straat: 'Breestraat' }, { plaats: 'Leiden' }])
      assert.ok(!isGenoeg({ ...leeg, ...half }) && !isLeeg({ ...leeg, ...half }));
  });

  test('staat op een regel, en is hetzelfde als die regel dat is', () => {
    const heel = { straat: 'Breestraat', huisnummer: 7, toevoeging: 'a', postcode: '2312AB', plaats: 'Leiden' };
    assert.equal(adresregel(heel), 'Breestraat 7a, 2312 AB Leiden');
    assert.equal(adresregel({ ...leeg, postcode: '2312AB', huisnummer: 7 }), '7, 2312 AB');
    assert.ok(zelfdeAdres(heel, { ...heel, straat: 'BREESTRAAT' }) && !zelfdeAdres(heel, { ...heel, huisnummer: 8 }));
  });

  test('een postcode wordt gelezen met en zonder spatie, en anders niet', () => {
    assert.equal(leesPostcode('2312 ab'), '2312AB');
    assert.equal(leesPostcode(''), '');
    for (const geen of ['2312', 'AB2312', '23123AB', '2312 A']) assert.equal(leesPostcode(geen), undefined, geen);
  });
});
