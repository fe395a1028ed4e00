// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { uis } from '../../../taal/ui.ts';
import { isNeutraal, leesAdressen, MEESTE, uitnodigingMail } from './rules.ts';

const fouten = (getypt: string) => leesAdressen(getypt).fouten.map(({ key, values }) => [key, values?.['regel']]);

describe('adressen om uit te nodigen', () => {
  test('mogen staan zoals mensen ze plakken', () => {
    for (const [getypt, adressen] of [
      ['a@voorbeeld.nl', ['a@voorbeeld.nl']],
      ['\n a@voorbeeld.nl \r\n\r\nb@voorbeeld.nl\n', ['a@voorbeeld.nl', 'b@voorbeeld.nl']],
      ['a@voorbeeld.nl; b@voorbeeld.nl, c@voorbeeld.nl;', ['a@voorbeeld.nl', 'b@voorbeeld.nl', 'c@voorbeeld.nl']],
      ['Jan de Vries <a@voorbeeld.nl>', ['a@voorbeeld.nl']],
      ['Vries, Jan de <a@voorbeeld.nl>; <b@voorbeeld.nl>', ['a@voorbeeld.nl', 'b@voorbeeld.nl']],
      ['a@voorbeeld.nl, Jan <b@voorbeeld.nl>', ['a@voorbeeld.nl', 'b@voorbeeld.nl']],
      ['Jan <a@voorbeeld.nl>, Piet <b@voorbeeld.nl>', ['a@voorbeeld.nl', 'b@voorbeeld.nl']],
    ] as const)
      assert.deepEqual(leesAdressen(getypt), { adressen, fouten: [] }, getypt);
  });

  test('die fout zijn, worden per regel genoemd', () => {
    assert.deepEqual(fouten('a@voorbeeld.nl\nfout\nb@voorbeeld.nl\nook fout@'), [
      ['uitnodigen.geenAdres', 2],
      ['uitnodigen.geenAdres', 4],
    ]);
    assert.deepEqual(fouten('a@voorbeeld.nl\nA@Voorbeeld.NL'), [['uitnodigen.dubbel', 2]]);
    assert.deepEqual(fouten('a@voorbeeld.nl\r\nBcc: x@voorbeeld.nl'), [['uitnodigen.geenAdres', 2]]);
    for (const vreemd of [
      'a\u200B@voorbeeld.nl',
      'a@voorbeeld\u0000.nl',
      'é@voorbeeld.nl',
      'a@vооrbeeld.nl',
      '\u202Ea@b.nl',
    ])
      assert.deepEqual(fouten(vreemd), [['uitnodigen.vreemd', 1]], JSON.stringify(vreemd));
    for (const anders of [
      'a@voorbeeld.nl%0aBcc:x@y.nl',
      'Jan <a@voorbeeld.nl> x',
      '<a@voorbeeld.nl',
      'a b@voorbeeld.nl',
    ])
      assert.deepEqual(fouten(anders), [['uitnodigen.geenAdres', 1]], anders);
    assert.deepEqual(fouten(' ;, \n'), [['fout.leeg', undefined]]);
  });

  test('zijn er hoogstens 200, en de lijst van fouten is kort', () => {
    const veel = (n: number) => Array.from({ length: n }, (_, nr) => `a${nr}@voorbeeld.nl`).join('\n');
    assert.equal(leesAdressen(veel(MEESTE)).adressen.length, 200);
    assert.deepEqual(fouten(veel(MEESTE)), []);
    assert.deepEqual(fouten(veel(MEESTE + 1)), [['uitnodigen.teVeel', undefined]]);
    const alle = leesAdressen(Array.from({ length: 50 }, (_, nr) => `fout${nr}`).join('\n')).fouten;
    assert.equal(alle.length, 11);
    assert.deepEqual(alle.at(-1)?.values, { n: 40 });
  });
});

describe('de mail', () => {
  const activiteit = { dagen: ['2032-02-29'], begintijd: '19:30', eindtijd: '21:00', plaats: 'Stadhuis' };
  test('zegt in geen taal waarover het gaat', () => {
    for (const ui of Object.values(uis)) {
      const { subject, text } = uitnodigingMail(ui, activiteit, true);
      assert.doesNotMatch(`${subject}\n${text}`, /geweld|mishandel|violence|abuse|veilig thuis|safe home/i);
      assert.match(subject, /29 (?:februari|February) 2032/);
      assert.match(text, /19:30/);
    }
  });

  test('gaat niet weg als de plaats verraadt waarover het gaat', () => {
    assert.ok(isNeutraal(activiteit));
    for (const plaats of [
      'Veilig Thuis, Leiden',
      'veilig\u00ADthuis',
      'Vrouwenopvang Rosa',
      'VEILIG-THUIS',
      'Huiselijk Geweldlaan',
    ])
      assert.ok(!isNeutraal({ plaats }), plaats);
  });
});
