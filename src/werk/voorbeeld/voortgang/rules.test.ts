// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { maakVoortgang, voortgangsregel } from './rules.ts';

it('een regel toont het deel, de snelheid en wat nog rest', () => {
  const regel = voortgangsregel(0.25, '500 casussen', 20_000, 10);
  assert.match(regel, /######\.{18} +25 % {2}500 casussen, 2000 rijen\/s, nog 30 s$/);
});

it('aan het eind is er geen rest meer', () => {
  assert.doesNotMatch(voortgangsregel(1, 'klaar', 10, 10), /nog/);
});

it('er komen hooguit eenentwintig regels, hoeveel delen er ook zijn', () => {
  const regels: string[] = [];
  let tijd = 0;
  const voortgang = maakVoortgang(
    (regel) => regels.push(regel),
    () => tijd++,
  );
  for (let deel = 0; deel <= 1000; deel++) voortgang(deel / 1000, 'bezig', deel);
  assert.equal(regels.length, 21);
});
