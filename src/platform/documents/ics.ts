// SPDX-License-Identifier: EUPL-1.2
import { addDays, dayOf, type Day, type Instant } from '../dates.ts';

interface Gebeurtenis {
  /** The same for ever, so that a calendar that reads again changes what it has instead of adding to it. */
  readonly uid: string;
  readonly titel: string;
  readonly plaats?: string;
  readonly omschrijving?: string;
}
/** Something in an agenda: a whole day, or from a moment to a moment. */
export type Agendapunt = Gebeurtenis & ({ readonly dag: Day } | { readonly begin: Instant; readonly eind: Instant });

const encoder = new TextEncoder();
const OCTETS = 75;

/** What a text value may not hold as it is (RFC 5545, 3.3.11); other control characters are not allowed at all. */
const tekst = (value: string): string =>
  value
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    // oxlint-disable-next-line no-control-regex -- taken out because a calendar may not hold them
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .toWellFormed()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line of at most 75 octets; what is longer goes on after a line break and a space (3.1), never in the middle of a character. */
function gevouwen(regel: string): string {
  let uit = '';
  let breedte = 0;
  for (const teken of regel) {
    const octets = encoder.encode(teken).length;
    if (breedte + octets > OCTETS) {
      uit += '\r\n ';
      breedte = 1;
    }
    uit += teken;
    breedte += octets;
  }
  return uit;
}

const datum = (value: Day): string => value.replaceAll('-', '');
const moment = (value: Instant): string => `${value.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const wanneer = (punt: Agendapunt): readonly string[] =>
  'dag' in punt
    ? [`DTSTART;VALUE=DATE:${datum(punt.dag)}`, `DTEND;VALUE=DATE:${datum(addDays(punt.dag, 1))}`]
    : [`DTSTART:${moment(punt.begin)}`, `DTEND:${moment(punt.eind)}`];

const regels = (punt: Agendapunt, gemaakt: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${tekst(punt.uid)}`,
  `DTSTAMP:${gemaakt}`,
  ...wanneer(punt),
  `SUMMARY:${tekst(punt.titel)}`,
  ...(punt.plaats ? [`LOCATION:${tekst(punt.plaats)}`] : []),
  ...(punt.omschrijving ? [`DESCRIPTION:${tekst(punt.omschrijving)}`] : []),
  'END:VEVENT',
];

/** When something was made, in the agenda of whoever asks for none: the day that it is about is known, the moment is not. */
const stempel = (punt: Agendapunt): string => `${datum('dag' in punt ? punt.dag : dayOf(punt.begin))}T000000Z`;

/**
 * An agenda as iCalendar (RFC 5545). The same list gives the same bytes, unless `gemaakt` says when it was made: that is
 * what tells a calendar that an event changed.
 */
export const alsIcs = (naam: string, punten: readonly Agendapunt[], gemaakt?: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verband//Verband//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${tekst(naam)}`,
    ...punten.flatMap((punt) => regels(punt, gemaakt === undefined ? stempel(punt) : moment(gemaakt))),
    'END:VCALENDAR',
  ]
    .map((regel) => `${gevouwen(regel)}\r\n`)
    .join('');
