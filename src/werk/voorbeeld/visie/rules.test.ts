// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { zetUit } from './rules.ts';

const { brontekst, onderdelen } = zetUit();
const van = (soort: string) => onderdelen.filter((deel) => deel.soort === soort);

it('de visie heeft een ambitie, drie lijnen, elf doelen, zes uitgangspunten en twaalf cijfers', () => {
  const aantallen = ['ambitie', 'lijn', 'doel', 'uitgangspunt', 'cijfer'].map((soort) => van(soort).length);
  assert.deepEqual(aantallen, [1, 3, 11, 6, 12]);
});

it('onder de lijnen staan vier, vier en drie doelen', () => {
  const perLijn = van('lijn').map(({ plek }) => van('doel').filter(({ ouder }) => ouder === plek).length);
  assert.deepEqual(perLijn, [4, 4, 3]);
});

it('elk onderdeel staat op zijn plaats in de tekst', () => {
  for (const { van: begin, tot, tekst, titel } of onderdelen)
    assert.ok(brontekst.slice(begin, tot).endsWith(tekst ?? titel ?? '?'), brontekst.slice(begin, tot));
});

it('elke indicator hoort bij een doel', () => {
  const gebonden = new Set(van('doel').flatMap(({ indicatoren = [] }) => indicatoren));
  const alle = [
    'allenVeilig',
    'hermeldingen',
    'meldingTotOverdracht',
    'meldingenPerVorm',
    'metContactpersoon',
    'tijdigBeoordeeld',
    'vervolgmeldingen',
  ];
  assert.deepEqual([...gebonden].toSorted(), alle);
});

it('de eerste regel zegt dat het een samenvatting in eigen woorden is', () => {
  assert.match(brontekst.split('\n')[0] ?? '', /samenvatting in eigen woorden/);
});

it('bij elk cijfer staan de bron, de eenheid en het jaar', () => {
  for (const { tekst, eenheid, jaar } of van('cijfer')) {
    assert.match(tekst ?? '', /Bron: Regiovisie/);
    assert.ok(eenheid && jaar === 2022);
  }
});
