// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import { dienstStappen, samenloop, type Dienst } from './rules.ts';

const VT = new Set(['vtMedewerker']);
const lid = (naam: string, kind: boolean) => ({
  naam,
  kind,
  hulp: 'gesprekken bij het team',
  gesprekken: 1,
  geenGesprek: '',
});
const volledig: Dienst = {
  status: 'gestart',
  soort: 'onderzoek',
  uitkomstGeweld: 'bevestigd',
  uitkomstKind: 'nietBevestigd',
  uitkomstAnders: null,
  problematiek: 'schulden en drank',
  maatregelen: 'vader slaapt elders',
  neemtOver: 'lokaal team',
  voorwaarden: 0,
  leden: [lid('Moeder', false), lid('Kind', true)],
};
const mist = (anders: Partial<Dienst>) => {
  const uitkomst = tryStep(dienstStappen, 'beoordelen', { ...volledig, ...anders }, VT);
  return uitkomst.ok ? [] : uitkomst.reasons.map(({ id, reason }) => [id, reason?.key]);
};

test('G09: een onderzoek eindigt pas met alle vijf delen van het oordeel', () => {
  assert.deepEqual(mist({}), []);
  assert.deepEqual(mist({ uitkomstGeweld: null }), [['G09', 'poort.uitkomst']]);
  assert.deepEqual(mist({ uitkomstKind: null }), [['G09', 'poort.uitkomst']]);
  assert.deepEqual(mist({ problematiek: ' ' }), [['G09', 'poort.problematiek']]);
  assert.deepEqual(mist({ maatregelen: '' }), [['G09', 'poort.maatregelen']]);
  assert.deepEqual(mist({ neemtOver: '' }), [['G09', 'poort.neemtOver']]);
  assert.deepEqual(mist({ leden: [lid('Moeder', false), { ...lid('Kind', true), hulp: '' }] }), [
    ['G09', 'poort.hulp'],
  ]);
  assert.equal(mist({ uitkomstGeweld: null, problematiek: '', maatregelen: '', neemtOver: '' }).length, 4);
});

test('G09: zonder kinderen hoeft niet over kinderen te worden geoordeeld, en een vertrokken gezin is ook een uitkomst', () => {
  assert.deepEqual(mist({ uitkomstKind: null, leden: [lid('Moeder', false)] }), []);
  assert.deepEqual(mist({ uitkomstGeweld: null, uitkomstKind: null, uitkomstAnders: 'vertrokkenOnbekend' }), []);
});

test('G16: ieder kind en iedere volwassene is apart gesproken, of er staat waarom niet', () => {
  const stil = { ...lid('Kind', true), gesprekken: 0 };
  assert.deepEqual(mist({ leden: [lid('Moeder', false), stil] }), [['G16', 'poort.gesproken']]);
  assert.deepEqual(mist({ leden: [lid('Moeder', false), { ...stil, geenGesprek: 'baby van drie weken' }] }), []);
});

test('voorwaarden en vervolg vraagt voorwaarden voor veiligheid, en geen oordeel over geweld', () => {
  const dienst = { soort: 'voorwaardenEnVervolg', uitkomstGeweld: null, uitkomstKind: null, problematiek: '' } as const;
  assert.deepEqual(mist(dienst), [['1.2', 'poort.dienstVoorwaarde']]);
  assert.deepEqual(mist({ ...dienst, voorwaarden: 1 }), []);
});

test('wat een tweede besluit met de lopende dienst doet', () => {
  assert.equal(samenloop(undefined, 'onderzoek', 'onderzoek'), 'nieuw');
  assert.equal(samenloop(undefined, 'overdracht', undefined), 'geen');
  assert.equal(samenloop('onderzoek', 'onderzoek', 'onderzoek'), 'aansluiten');
  assert.equal(samenloop('onderzoek', 'voorwaardenEnVervolg', 'voorwaardenEnVervolg'), 'vervangen');
  assert.equal(samenloop('onderzoek', 'overdracht', undefined), 'vervangen');
  assert.equal(samenloop('onderzoek', 'geenVervolg', undefined), 'geen');
  assert.equal(samenloop('voorwaardenEnVervolg', 'overdracht', undefined), 'geen');
});
