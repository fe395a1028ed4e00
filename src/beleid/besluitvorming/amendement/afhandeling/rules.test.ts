// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { metAmendement } from './rules.ts';

describe('de passage met het amendement erin', () => {
  it('vervangt alleen de oude woorden, een keer', () => {
    assert.equal(
      metAmendement('Wij doen veel. Wij doen meer.', 'Wij doen', 'Samen doen wij'),
      'Samen doen wij veel. Wij doen meer.',
    );
    assert.equal(metAmendement('Alles', 'Alles', ''), '');
  });
  it('zet nieuwe woorden zonder oude erachter', () => {
    assert.equal(metAmendement('Een.', '', 'Twee.'), 'Een.\nTwee.');
    assert.equal(metAmendement('', '', 'Twee.'), 'Twee.');
  });
  it('neemt geen teken van de nieuwe tekst als opdracht', () =>
    assert.equal(metAmendement('a oud b', 'oud', '$& $1 \\'), 'a $& $1 \\ b'));
  it('verliest niets van een passage die intussen anders is: de nieuwe tekst komt erachter', () =>
    assert.equal(metAmendement('Iets anders', 'oud', 'nieuw'), 'Iets anders\nnieuw'));
});
