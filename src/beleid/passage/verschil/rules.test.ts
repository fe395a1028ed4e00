// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GEEN_CIJFER } from '../rules.ts';
import { telVerschillen, veldverschillen, vergelijk, woordverschil, type Momentpassage } from './rules.ts';

const passage = (adres: number, anders: Partial<Momentpassage> = {}): Momentpassage => ({
  ...GEEN_CIJFER,
  id: `id${adres}`,
  ouder_id: null,
  adres,
  volgorde: adres,
  soort: 'tekst',
  nummer: '',
  titel: `Titel ${adres}`,
  tekst: 'Tekst',
  eenvoudig: '',
  ...anders,
});
const soorten = (oud: readonly Momentpassage[], nieuw: readonly Momentpassage[]) =>
  vergelijk(oud, nieuw).map((een) => [een.nieuw?.adres ?? een.oud?.adres, een.soorten.join('+')]);

describe('het verschil tussen twee teksten', () => {
  test('woord voor woord, met elk teken van beide', () => {
    assert.deepEqual(woordverschil('De regio wil minder geweld.', 'De regio wil veel minder geweld.'), [
      { soort: 'zelfde', tekst: 'De regio wil ' },
      { soort: 'erbij', tekst: 'veel ' },
      { soort: 'zelfde', tekst: 'minder geweld.' },
    ]);
  });

  test('woorden die naast elkaar veranderen, zijn een stuk dat weg is en een dat erbij kwam', () => {
    assert.deepEqual(woordverschil('Wij praten over geweld thuis.', 'Wij kennen elk gezin thuis.'), [
      { soort: 'zelfde', tekst: 'Wij ' },
      { soort: 'weg', tekst: 'praten over geweld' },
      { soort: 'erbij', tekst: 'kennen elk gezin' },
      { soort: 'zelfde', tekst: ' thuis.' },
    ]);
  });

  test('geen teken gaat verloren: ook niet bij vreemde tekens en alleen spaties', () => {
    const tekst = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem());
    fc.assert(
      fc.property(tekst, tekst, (oud, nieuw) => {
        const stukken = woordverschil(oud, nieuw);
        const zonder = (soort: string) =>
          stukken.filter((stuk) => stuk.soort !== soort).reduce((som, stuk) => som + stuk.tekst, '');
        assert.equal(zonder('erbij'), oud);
        assert.equal(zonder('weg'), nieuw);
      }),
      { numRuns: 300 },
    );
  });

  test('twee lange teksten zonder iets gemeen staan heel onder elkaar, en dat duurt kort', () => {
    const lang = (woord: string) => Array.from({ length: 6000 }, (_, i) => `${woord}${i * 7}`).join(' ');
    const begin = performance.now();
    const stukken = woordverschil(lang('a'), lang('b'));
    assert.deepEqual(
      stukken.map(({ soort }) => soort),
      ['weg', 'erbij'],
    );
    assert.ok(performance.now() - begin < 1500, `${performance.now() - begin} ms`);
  });

  test('per passage: erbij, weg, gewijzigd en verplaatst', () => {
    const oud = [passage(1), passage(2), passage(3), passage(4, { ouder_id: 'id3' })];
    const nieuw = [
      passage(1, { tekst: 'Andere tekst' }),
      passage(3),
      passage(4, { ouder_id: 'id1' }),
      passage(5, { ouder_id: 'id1' }),
    ];
    assert.deepEqual(soorten(oud, nieuw), [
      [1, 'gewijzigd'],
      [2, 'verwijderd'],
      [4, 'verplaatst'],
      [5, 'toegevoegd'],
    ]);
    assert.deepEqual(telVerschillen(vergelijk(oud, nieuw)), {
      toegevoegd: 1,
      verwijderd: 1,
      gewijzigd: 1,
      verplaatst: 1,
    });
  });

  test('wie een passage naar voren haalt, verplaatst er een en niet alle andere', () => {
    const oud = [1, 2, 3, 4, 5].map((adres) => passage(adres));
    const nieuw = [passage(5, { volgorde: 0 }), ...oud.slice(0, 4)];
    assert.deepEqual(soorten(oud, nieuw), [[5, 'verplaatst']]);
  });

  test('een ander cijfer, een andere soort of een andere bron is een wijziging; een andere plek in de nummering niet', () => {
    const cijfer = passage(1, { soort: 'cijfer', waarde: 5, jaar: 2022, bron: 'CBS' });
    for (const anders of [
      { waarde: 6 },
      { waarde: null },
      { bron: 'GGD' },
      { voorlopig: true },
      { soort: 'doel' },
    ] as const)
      assert.deepEqual(soorten([cijfer], [{ ...cijfer, ...anders }]), [[1, 'gewijzigd']], JSON.stringify(anders));
    assert.deepEqual(soorten([cijfer], [{ ...cijfer, volgorde: 99 }]), []);
  });

  test('een cijfer verandert per deel: de waarde, de eenheid, het jaar en de bron', () => {
    const oud = { ...passage(1), waarde: 12.5, eenheid: 'procent', jaar: 2022, bron: 'CBS tabel 85' } as const;
    const delen = (anders: Partial<Momentpassage>) =>
      veldverschillen(oud, { ...oud, ...anders }).map(({ veld, stukken }) => [
        veld,
        stukken.map(({ soort, tekst }) => `${soort} ${tekst}`).join('|'),
      ]);
    assert.deepEqual(delen({ waarde: 12.6 }), [['waarde', 'weg 12,5|erbij 12,6']]);
    assert.deepEqual(delen({ waarde: null, jaar: 2023 }), [
      ['waarde', 'weg 12,5'],
      ['jaar', 'weg 2022|erbij 2023'],
    ]);
    assert.deepEqual(delen({ eenheid: 'per10000', voorlopig: true }), [
      ['eenheid', 'weg procent|erbij per10000'],
      ['voorlopig', 'erbij ja'],
    ]);
    assert.deepEqual(delen({ bron: 'CBS tabel 86' }), [['bron', 'zelfde CBS tabel |weg 85|erbij 86']]);
    assert.deepEqual(delen({}), []);
  });

  test('een tekst met zichzelf vergelijken geeft niets, ook bij 300 passages', () => {
    const tekst = Array.from({ length: 300 }, (_, adres) => passage(adres + 1));
    assert.deepEqual(vergelijk(tekst, tekst), []);
  });
});
