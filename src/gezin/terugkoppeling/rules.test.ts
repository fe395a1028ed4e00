// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { HOEDANIGHEDEN } from '../melding/rules.ts';
import { heeftVervolg, hoorbaar, kanRolHebben, magHoren, verteltTeVeel, zonderNamen, type Gebeurd } from './rules.ts';

const GEBEURD: Gebeurd = {
  moment: 'naBesluit',
  vervolg: true,
  partijen: ['Team Een'],
  voorwaarden: ['Klaas Jansen komt niet in de woning.'],
  momenten: [day('2026-06-01')],
};

test('een buurtbewoner hoort nooit voorwaarden of monitoring, wat er ook is aangevinkt', () => {
  for (const heeftRol of [false, true]) {
    const mag = magHoren('buurtbewoner', heeftRol);
    assert.deepEqual(mag, { vervolg: true, partijen: true, voorwaarden: false, monitoring: false });
    const { voorwaarden, momenten, partijen } = hoorbaar(GEBEURD, mag, []);
    assert.deepEqual([voorwaarden, momenten, partijen], [[], [], ['Team Een']]);
  }
});

test('alleen wie uit een beroep meldt en met het gezin werkt, hoort voorwaarden en monitoring', () => {
  const beroep = HOEDANIGHEDEN.filter(kanRolHebben);
  assert.equal(beroep.length, 15);
  for (const hoedanigheid of HOEDANIGHEDEN)
    for (const heeftRol of [false, true]) {
      const { voorwaarden, monitoring } = magHoren(hoedanigheid, heeftRol);
      const verwacht = heeftRol && beroep.some((een) => een === hoedanigheid);
      assert.deepEqual([voorwaarden, monitoring], [verwacht, verwacht], `${hoedanigheid} ${heeftRol}`);
    }
});

test('ook wie de voorwaarden mag horen, leest er geen namen in', () => {
  const { voorwaarden } = hoorbaar(GEBEURD, magHoren('huisarts', true), ['Klaas Jansen', 'Jo de Wit']);
  assert.deepEqual(voorwaarden, ['[...] [...] komt niet in de woning.']);
  assert.equal(zonderNamen('Klaasje en KLAAS (klaas) en a+b', ['Klaas', 'a+b']), 'Klaasje en [...] ([...]) en [...]');
});

test('een getypte voorwaarde valt op bij wie die niet mag horen, ook met andere leestekens', () => {
  const tekst = 'Goed om te weten: klaas jansen, komt niet in de woning!';
  assert.equal(verteltTeVeel(tekst, GEBEURD, magHoren('buurtbewoner', true)), true);
  assert.equal(verteltTeVeel(tekst, GEBEURD, magHoren('huisarts', true)), false);
  assert.equal(verteltTeVeel('Er is vervolg.', GEBEURD, magHoren('buurtbewoner', false)), false);
});

test('zonder vervolg is zonder vervolg, elk ander besluit is er een', () => {
  assert.deepEqual(['geenVervolg', 'omgezetInAdvies', null].map(heeftVervolg), [false, false, false]);
  assert.deepEqual(['overdracht', 'onderzoek'].map(heeftVervolg), [true, true]);
});
