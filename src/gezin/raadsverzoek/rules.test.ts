// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import { isBsn } from '../persoon/rules.ts';
import { leesVelden, raadsverzoekStappen, type Raadsverzoek } from './rules.ts';

const VT = new Set(['vtMedewerker']);
const goed: Raadsverzoek = {
  status: 'concept',
  kinderen: 1,
  ongeboren: false,
  gezag: [{ naam: 'Moeder', geinformeerd: 'ja', reden: '' }],
  redenen: ['zorgen', 'hulp', 'vraag'],
  bereikbaar: '088',
};
const dicht = (anders: Partial<Raadsverzoek>) => {
  const uitkomst = tryStep(raadsverzoekStappen, 'verzenden', { ...goed, ...anders }, VT);
  return uitkomst.ok ? [] : uitkomst.reasons.map(({ where }) => where);
};

test('G23: van iedereen met gezag staat er of die is geinformeerd, en zo nee waarom niet', () => {
  const met = (geinformeerd: 'ja' | 'nee' | null, reden: string) =>
    dicht({ gezag: [...goed.gezag, { naam: 'Vader', geinformeerd, reden }] });
  assert.deepEqual(met('ja', ''), []);
  assert.deepEqual(met('nee', 'gevaar voor moeder'), []);
  for (const reden of ['', '  ']) assert.deepEqual(met('nee', reden), ['geinformeerd']);
  assert.deepEqual(met(null, 'weet niet'), ['geinformeerd']);
});

test('een verzoek gaat over een kind of een ongeboren kind, met redenen en met hoe u bereikbaar bent [L9 bijlage 1]', () => {
  assert.deepEqual(dicht({}), []);
  assert.deepEqual(dicht({ kinderen: 0 }), ['kind']);
  assert.deepEqual(dicht({ kinderen: 0, ongeboren: true, gezag: [] }), []);
  assert.deepEqual(dicht({ gezag: [] }), ['gezag']);
  assert.deepEqual(dicht({ redenen: ['zorgen', ' ', 'vraag'] }), ['redenen']);
  assert.deepEqual(dicht({ bereikbaar: '' }), ['bereikbaar']);
});

test('een BSN doorstaat de elfproef; de codes van CBS zijn geen BSN', () => {
  for (const bsn of ['111222333', '123456782']) assert.equal(isBsn(bsn), true, bsn);
  for (const bsn of ['123456789', '000000000', '999999999', '12345678', 'abcdefghi', '1112223334'])
    assert.equal(isBsn(bsn), false, bsn);
});

test('de velden van het formulier worden lijsten; wie niet is aangevinkt, staat er niet in', () => {
  const velden = leesVelden({
    kind_a: 'ja',
    bsn_a: '1',
    bsn_b: '2',
    gezag_ander: 'ja',
    naam_ander: 'Voogd',
    bijlagen: 'x\n\ny',
  });
  assert.deepEqual(velden['kinderen'], [{ persoonId: 'a', bsn: '1' }]);
  assert.deepEqual(Object(velden['gezag'])[0].naam, 'Voogd');
  assert.deepEqual(velden['bijlagen'], ['x', 'y']);
});
