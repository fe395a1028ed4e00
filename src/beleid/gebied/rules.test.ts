// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { alleenIn, botst, isVerdwenen, ledenOp, type Lid } from './rules.ts';

const lid = (gemeente: string, van: string, tot?: string, centrum = false): Lid => ({
  gemeente,
  van: day(van),
  tot: tot === undefined ? null : day(tot),
  centrum,
});
// A merger: B goes on in A from 1 January 2024.
const LEDEN = [lid('A', '2015-01-01', undefined, true), lid('B', '2015-01-01', '2024-01-01'), lid('C', '2024-01-01')];
const codes = (op: string) => ledenOp(LEDEN, day(op)).map(({ gemeente }) => gemeente);

test('een gemeente is lid van een dag tot een dag: op de laatste dag niet meer', () => {
  assert.deepEqual(codes('2023-12-31'), ['A', 'B']);
  assert.deepEqual(codes('2024-01-01'), ['A', 'C']);
  assert.deepEqual(codes('2014-12-31'), []);
});

test('een gemeente die nergens meer lid is, is verdwenen; een nieuwe gemeente niet', () => {
  assert.equal(isVerdwenen(LEDEN, 'B', day('2024-01-01')), true);
  assert.equal(isVerdwenen(LEDEN, 'B', day('2023-12-31')), false);
  assert.equal(isVerdwenen(LEDEN, 'nieuw', day('2024-01-01')), false);
  assert.equal(isVerdwenen([...LEDEN, lid('B', '2024-01-01')], 'B', day('2024-06-01')), false);
});

test('twee lidmaatschappen van een gemeente lopen niet door elkaar', () => {
  assert.equal(botst(LEDEN, 'A', day('2030-01-01')), true);
  assert.equal(botst(LEDEN, 'B', day('2023-06-01')), true);
  assert.equal(botst(LEDEN, 'B', day('2024-01-01')), false);
});

test('regio\u0027s die niet samenvallen: wie zit wel in de ene en niet in de andere', () => {
  const vt = [lid('A', '2015-01-01'), lid('D', '2015-01-01')];
  assert.deepEqual(alleenIn(ledenOp(LEDEN, day('2024-01-01')), vt), ['C']);
  assert.deepEqual(alleenIn(vt, LEDEN), ['D']);
});
