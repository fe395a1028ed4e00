// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../platform/dates.ts';
import { opVolgorde, stapTaken, type Beleidstaak } from './rules.ts';

const traject = { id: 'een', naam: 'Voorbeeldvisie' };
const taak = (dag: string | null, laat = false): Beleidstaak => ({
  traject,
  wat: { key: 'werk.routestap', orgaan: 'raad' },
  waar: 'regiobord',
  dag: dag === null ? null : day(dag),
  laat,
});

test('wat te laat is staat bovenaan, dan op dag, en zonder dag onderaan', () => {
  const taken = [taak(null), taak('2027-03-02'), taak('2027-01-05', true), taak('2027-02-01')];
  assert.deepEqual(
    opVolgorde(taken).map(({ dag }) => dag),
    ['2027-01-05', '2027-02-01', '2027-03-02', null],
  );
});

test('een stap zegt hoeveel er nog te doen is, of dat hij kan; een stap zonder poort is geen taak', () => {
  const dicht = { id: 'G1', where: 'spoorboekje', holds: 'a', reason: { key: 'b' } };
  const open = { id: 'G2', where: 'planning', holds: 'c' };
  const stappen = [
    { name: 'een', gates: [dicht, open], ready: false },
    { name: 'twee', gates: [open], ready: true },
    { name: 'drie', gates: [], ready: true },
  ];
  assert.deepEqual(
    stapTaken(traject, stappen).map(({ wat }) => wat),
    [
      { key: 'werk.stapNog', orgaan: 'een', n: 1 },
      { key: 'werk.stapKlaar', orgaan: 'twee' },
    ],
  );
});
