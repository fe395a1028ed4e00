// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { maakToeval } from './rules.ts';

it('gives the same draws for the same stream, and others for every other stream', () => {
  const eerste = (seed: number, soort: string, nummer: number) => maakToeval(seed, soort, nummer).uuid();
  assert.equal(eerste(1, 'casus', 5), eerste(1, 'casus', 5));
  const andere = [eerste(1, 'casus', 5), eerste(2, 'casus', 5), eerste(1, 'gezin', 5), eerste(1, 'casus', 6)];
  assert.equal(new Set(andere).size, 4);
});

it('never repeats an id in a hundred thousand streams', () => {
  const gezien = new Set<string>();
  for (let nummer = 0; nummer < 100_000; nummer++) gezien.add(maakToeval(1, 'casus', nummer).uuid());
  assert.equal(gezien.size, 100_000);
});

it('makes ids of the form of version 4', () => {
  assert.match(maakToeval(3, 'x', 1).uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('draws evenly, both ends included, and in proportion to weights', () => {
  const toeval = maakToeval(1, 'telling', 0);
  const geheel = Array.from({ length: 6000 }, () => toeval.geheel(1, 6));
  for (const oog of [1, 2, 3, 4, 5, 6]) {
    const aantal = geheel.filter((worp) => worp === oog).length;
    assert.ok(aantal > 880 && aantal < 1120, `${oog}: ${aantal}`);
  }
  const zwaar = Array.from({ length: 4000 }, () => toeval.gewogen([3, 0, 1])).filter((plek) => plek === 0).length;
  assert.ok(zwaar > 2850 && zwaar < 3150, String(zwaar));
});

it('cannot choose from nothing', () => {
  assert.throws(() => maakToeval(1, 'leeg', 0).kies([]), RangeError);
});
