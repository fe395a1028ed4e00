// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { herindelen, vraagtMotief, type BekendeCasus, type Vraag } from './rules.ts';

const casus = (casusId: string, anders: Partial<BekendeCasus> = {}): BekendeCasus => ({
  casusId,
  persoonId: 'a',
  status: 'afgesloten',
  afgeslotenOp: day('2025-02-02'),
  geopendOp: day('2024-01-01'),
  ...anders,
});
const basis: Vraag = {
  huidig: 'eersteMelding',
  aantal: 2,
  eerder: [],
  ontvangen: day('2026-04-02'),
  terugkijkJaren: 3,
  eigen: undefined,
};

test('wie erbij komt kan een eerste melding tot hermelding maken, en de casus die dat deed staat erbij', () => {
  const uit = herindelen({ ...basis, eerder: [casus('oud')] });
  assert.deepEqual([uit.classificatie, uit.casussen, uit.vanaf], ['hermeldingEen', ['oud'], '2023-04-02']);
});

test('het venster is een parameter', () => {
  const vraag = { ...basis, eerder: [casus('oud')] };
  assert.equal(herindelen({ ...vraag, terugkijkJaren: 1 }).classificatie, 'eersteMelding');
});

test('wat pas na de melding begon, was toen niet bekend', () => {
  const eerder = [casus('later', { geopendOp: day('2026-04-03'), status: 'herstel', afgeslotenOp: null })];
  assert.equal(herindelen({ ...basis, eerder }).classificatie, 'eersteMelding');
});

test('een vervolgmelding blijft dat, ook als er iemand bij komt die nieuw is', () => {
  const uit = herindelen({ ...basis, huidig: 'vervolgTijdensMonitoring', eigen: 'eigen', eerder: [casus('oud')] });
  assert.deepEqual([uit.classificatie, uit.casussen], ['vervolgTijdensMonitoring', ['eigen']]);
});

test('voor een melder of beroepskracht is een motief nodig, voor een register niet', () => {
  assert.deepEqual(
    [vraagtMotief('melder'), vraagtMotief('beroepskracht'), vraagtMotief('politie')],
    [true, true, false],
  );
});
