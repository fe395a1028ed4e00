// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addHours,
  addMonths,
  addWorkingDays,
  atwTerm,
  day,
  dayOf,
  instant,
  isWorkingDay,
  localTime,
  parseDay,
  quarterOf,
  workingDaysBetween,
} from './dates.ts';

test('a day that does not exist is no day', () => {
  assert.equal(parseDay('2026-02-29'), undefined);
  assert.equal(parseDay('2028-02-29'), '2028-02-29');
  for (const text of ['', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', '１２３４-01-01'])
    assert.equal(parseDay(text), undefined);
});

test('holidays of the Algemene termijnenwet: Goede Vrijdag and 5 mei of every year are no working days', () => {
  for (const date of ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2025-04-26'])
    assert.equal(isWorkingDay(day(date)), false, date);
  assert.equal(isWorkingDay(day('2026-04-28')), true);
  assert.equal(isWorkingDay(day('2026-04-28'), new Set(['2026-04-28'])), false, 'a day that a minister added');
});

test('a term of clock hours passes the change of summer time unharmed', () => {
  const before = localTime('2026-10-24T12:00');
  assert.equal(addHours(before, 24), localTime('2026-10-25T11:00'));
  assert.equal(dayOf(instant('2026-03-31T22:30:00Z')), '2026-04-01');
});

test('months end on the last day of a shorter month', () => {
  assert.equal(addMonths(day('2026-08-31'), 18), '2028-02-29');
  assert.equal(quarterOf(day('2026-04-01')), '2026-2');
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day('2000-01-01'), n));

test('properties: working days and legal terms end on a working day and grow with the term', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (start, n) => {
      const end = addWorkingDays(start, n);
      assert.ok(isWorkingDay(end));
      assert.equal(workingDaysBetween(start, end), n);
      assert.ok(addWorkingDays(start, n + 1) > end);
      const legal = atwTerm(start, { days: n });
      assert.ok(isWorkingDay(legal) && legal >= addDays(start, n));
    }),
  );
});

test('working days between two days are those that one meets walking from the one to the other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }), (start, days, added) => {
      const extra = new Set([addDays(start, added)]);
      let met = 0;
      for (let step = 1; step <= days; step++) if (isWorkingDay(addDays(start, step), extra)) met++;
      assert.equal(workingDaysBetween(start, addDays(start, days), extra), met);
      assert.equal(workingDaysBetween(addDays(start, days), start, extra) + met, 0);
    }),
    { numRuns: 60 },
  );
});
