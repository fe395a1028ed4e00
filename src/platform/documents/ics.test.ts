// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day, instant } from '../dates.ts';
import { alsIcs } from './ics.ts';

const raad = { uid: 'a@verband', titel: 'Raad', dag: day('2024-05-30') };
const ontvouwen = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

describe('an agenda as iCalendar', () => {
  it('holds a whole day as a date, until the day after', () =>
    assert.deepEqual(alsIcs('Routes', [raad], instant('2024-01-02T03:04:05Z')).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Verband//Verband//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Routes',
      'BEGIN:VEVENT',
      'UID:a@verband',
      'DTSTAMP:20240102T030405Z',
      'DTSTART;VALUE=DATE:20240530',
      'DTEND;VALUE=DATE:20240531',
      'SUMMARY:Raad',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));
  it('ends 28 February of a leap year on the 29th, and 31 December in the next year', () => {
    const einde = (dag: string) => /DTEND;VALUE=DATE:(\d+)/.exec(alsIcs('x', [{ ...raad, dag: day(dag) }]))?.[1];
    assert.deepEqual(
      [einde('2024-02-28'), einde('2024-02-29'), einde('2024-12-31')],
      ['20240229', '20240301', '20250101'],
    );
  });
  it('holds moments in UTC, whatever their fraction', () => {
    const ics = alsIcs('x', [
      {
        uid: 'b',
        titel: 'Sessie',
        begin: instant('2024-05-30T19:30:00.123+02:00'),
        eind: instant('2024-05-30T21:00:00+02:00'),
      },
    ]);
    assert.match(ics, /\r\nDTSTART:20240530T173000Z\r\nDTEND:20240530T190000Z\r\n/);
    assert.match(ics, /\r\nDTSTAMP:20240530T000000Z\r\n/);
  });
  it('escapes what has a meaning, and no text begins a line of its own', () => {
    const ics = alsIcs('a,b;c\\d', [
      {
        ...raad,
        titel: 'Een\r\nBEGIN:VALARM\nTwee\u2028Drie\u0000\u0007',
        plaats: 'Zaal 1, Leiden',
        omschrijving: 'x;y',
      },
    ]);
    assert.match(ics, /\r\nX-WR-CALNAME:a\\,b\\;c\\\\d\r\n/);
    assert.match(ics, /\r\nSUMMARY:Een\\nBEGIN:VALARM\\nTwee\\nDrie {2}\r\n/);
    assert.match(ics, /\r\nLOCATION:Zaal 1\\, Leiden\r\nDESCRIPTION:x\\;y\r\n/);
    assert.equal(ics.match(/^BEGIN:/gm)?.length, 2);
  });
  it('no line is longer than 75 octets, none breaks a character, and unfolded it is whole again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (titel) => {
        const ics = alsIcs('x', [{ ...raad, titel }]);
        for (const regel of ics.split('\r\n')) {
          assert.ok(Buffer.byteLength(regel) <= 75, regel);
          assert.ok(regel.isWellFormed());
        }
        assert.equal(ontvouwen(ics).filter((regel) => regel.startsWith('SUMMARY:')).length, 1);
        assert.equal(ics.replaceAll('\r\n', '').includes('\n'), false);
      }),
    ));
  it('a surrogate without its half does not leave', () =>
    assert.equal(alsIcs('x', [{ ...raad, titel: 'a\ud800b' }]).isWellFormed(), true));
});
