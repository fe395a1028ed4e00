// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Deel } from '../onderdeel/rules.ts';
import { doelenPerLijn, maakLijst, PER_PAGINA, type Keuze } from './rules.ts';

const deel = (n: number, ouder: number | null, anders: Partial<Deel> = {}): Deel => ({
  id: `d${n}`,
  ouder_id: ouder === null ? null : `d${ouder}`,
  volgorde: n,
  soort: 'doel',
  nummer: '',
  titel: `Deel ${n}`,
  tekst: '',
  zekerheid: 'expliciet',
  bron_van: n,
  bron_tot: n + 1,
  waarde: null,
  eenheid: null,
  jaar: null,
  oordeel: null,
  bevestigd: false,
  ...anders,
});
const alles: Keuze = { soort: null, toon: null, pagina: null, onderdeel: null };
const namen = (lijst: ReturnType<typeof maakLijst>) =>
  lijst.regels.map((regel) => `${regel.context ? '(' : ''}${regel.deel.id}`);

test('een groot document komt in bladzijden, en het gekozen onderdeel staat op de bladzijde die opengaat', () => {
  const veel = Array.from({ length: 100 }, (_, n) => deel(n, null));
  const eerste = maakLijst(veel, alles);
  assert.deepEqual([eerste.regels.length, eerste.pagina, eerste.paginas], [PER_PAGINA, 1, 4]);
  const gekozen = maakLijst(veel, { ...alles, onderdeel: 'd65' });
  assert.deepEqual([gekozen.pagina, gekozen.vorige?.id, gekozen.volgende?.id], [3, 'd64', 'd66']);
  assert.equal(maakLijst(veel, { ...alles, pagina: 999 }).pagina, 4);
});

test('een gefilterde regel houdt zijn ouders erboven, als omgeving', () => {
  const delen = [deel(1, null, { soort: 'lijn', bevestigd: true }), deel(2, 1), deel(3, 1, { bevestigd: true })];
  assert.deepEqual(namen(maakLijst(delen, { ...alles, toon: 'open' })), ['(d1', 'd2']);
  assert.deepEqual(namen(maakLijst(delen, { ...alles, soort: 'lijn' })), ['d1']);
});

test('waar de lezer twijfelt staat alleen wat niet letterlijk in de bron staat en nog niet is nagekeken', () => {
  const delen = [
    deel(1, null),
    deel(2, null, { zekerheid: 'afgeleid' }),
    deel(3, null, { zekerheid: 'te bevestigen', bevestigd: true }),
  ];
  assert.deepEqual(namen(maakLijst(delen, { ...alles, toon: 'twijfel' })), ['d2']);
});

test('wie net is bevestigd valt uit het filter, maar verliest de volgende niet', () => {
  const delen = [deel(1, null), deel(2, null, { bevestigd: true }), deel(3, null)];
  const lijst = maakLijst(delen, { ...alles, toon: 'open', onderdeel: 'd2' });
  assert.deepEqual([lijst.gekozen?.id, lijst.vorige?.id, lijst.volgende?.id], ['d2', 'd1', 'd3']);
});

test('een lijn telt haar doelen, ook die dieper hangen', () => {
  const delen = [
    deel(1, null, { soort: 'lijn' }),
    deel(2, 1, { soort: 'hoofdstuk' }),
    deel(3, 2, { bevestigd: true }),
    deel(4, 1),
    deel(5, null),
  ];
  assert.deepEqual(doelenPerLijn(delen), new Map([['d1', { doelen: 2, bevestigd: 1 }]]));
});
