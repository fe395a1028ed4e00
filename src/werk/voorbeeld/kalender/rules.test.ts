// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addMonths, addWorkingDays, day, localTime } from '../../../platform/dates.ts';
import { maakKalender } from './rules.ts';

const kalender = maakKalender(day('2023-01-01'), day('2026-04-02'));

it('answers what platform/dates answers, for every day of a year', () => {
  for (let nummer = 0; nummer < 366; nummer += 3) {
    const dag = kalender.dag(nummer);
    assert.equal(kalender.nummer(dag), nummer);
    assert.equal(kalender.dag(kalender.naWerkdagen(nummer, 5)), addWorkingDays(dag, 5));
    assert.equal(kalender.dag(kalender.naMaanden(nummer, 18)), addMonths(dag, 18));
    assert.equal(kalender.moment(nummer, 605), localTime(`${dag}T10:05`));
  }
});

it('knows the days before the first one, for birth dates', () => {
  assert.equal(kalender.dag(-1), '2022-12-31');
});

it('keeps summer time apart from winter time', () => {
  assert.equal(kalender.moment(kalender.nummer(day('2023-03-25')), 360), '2023-03-25T05:00:00Z');
  assert.equal(kalender.moment(kalender.nummer(day('2023-03-26')), 360), '2023-03-26T04:00:00Z');
});

it('refuses a time that is none', () => {
  assert.throws(() => kalender.moment(0, 20_000), RangeError);
});
