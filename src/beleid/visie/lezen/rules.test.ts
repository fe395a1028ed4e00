// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sleutel } from './regels/rules.ts';
import { leesVisie } from './rules.ts';

// Pieces that steer the reader, so that random texts reach its branches.
const STUKKEN = [
  'Doelen',
  'Doelstellingen samengevat:',
  'Wat willen we bereiken?',
  'Actielijn 1: Veilig thuis',
  'Speerpunt 2',
  'drie actielijnen:',
  '• Ieder kind is veilig.',
  '1. Gemeenten werken samen',
  '2) partners leren',
  'Doel 1.2: geweld stopt',
  'Ambitie:',
  '4.',
  '2.1 Inleiding',
  'Bijlage 1: Begrippenlijst',
  'Femicide Het doden van een vrouw.',
  'Terugblik',
  'Dit is losgelaten.',
  'In 2022 waren er 5.740 meldingen.',
  '35,2% (landelijk 38,4%)',
  'Kindermishandeling 3215',
  '1 op de 50',
  '€ 1,2 miljoen',
  'regiovisie 2020-2024',
  'vorige regiovisie 2019-2024',
  'de gemeenten Delft, Den Haag en Kaag en Braassem',
  'centrumgemeenten',
  '18 gemeenten',
  'veilig-',
  'heid is er',
  '\f',
  '\u00ad',
  '\uf0b7',
  'ﬁnanciën',
  '# Kop',
  'Pagina 3 van 9',
  'Inhoud',
  'Inleiding ........ 3',
  '   ',
  '\r\n',
  '- en verder',
  'o Samen',
  'https://voorbeeld.nl/a',
  '1 Zie ook (2020)',
];
const tekst = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...STUKKEN), fc.lorem({ maxCount: 12 })),
        fc.constantFrom('\n', '\n\n', ' ', '\n ', '\f', '. '),
      ),
      { maxLength: 60 },
    )
    .map((delen) => delen.flat().join('')),
);

test('elke tekst wordt gelezen, met bronnen binnen de tekst en ouders die bestaan', () => {
  fc.assert(
    fc.property(tekst, (bron) => {
      const visie = leesVisie(bron);
      const ids = new Set(visie.onderdelen.map((deel) => deel.id));
      assert.equal(ids.size, visie.onderdelen.length);
      for (const deel of visie.onderdelen) {
        assert.ok(
          deel.bron.van >= 0 && deel.bron.van < deel.bron.tot && deel.bron.tot <= bron.length,
          JSON.stringify(deel),
        );
        assert.ok(deel.ouder === null || (ids.has(deel.ouder) && deel.ouder !== deel.id));
      }
      for (const melding of visie.waarschuwingen) {
        assert.ok(melding.bron.length > 0);
        for (const { van, tot } of melding.bron) assert.ok(van >= 0 && van < tot && tot <= bron.length);
      }
    }),
    { numRuns: 1500 },
  );
});

/** All letters and figures in order; hyphens, bullets and spacing do not count. */
const kaal = (stuk: string): string => sleutel(stuk.normalize('NFKC').replaceAll('\u00ad', '')).replaceAll(' ', '');

const komtVoor = (deel: string, bron: string): boolean => {
  let plek = 0;
  for (const teken of deel) {
    plek = bron.indexOf(teken, plek) + 1;
    if (plek === 0) return false;
  }
  return true;
};

test('het verzint niets: de tekst van elk onderdeel staat op de aangewezen plek', () => {
  fc.assert(
    fc.property(tekst, (bron) => {
      for (const deel of leesVisie(bron).onderdelen) {
        const plek = kaal(bron.slice(deel.bron.van, deel.bron.tot));
        assert.ok(komtVoor(kaal(deel.tekst), plek), `${deel.soort}: ${deel.tekst} / ${plek}`);
      }
    }),
    { numRuns: 1500 },
  );
});

test('dezelfde tekst geeft dezelfde lezing', () => {
  fc.assert(
    fc.property(tekst, (bron) => assert.deepEqual(leesVisie(bron), leesVisie(bron))),
    { numRuns: 100 },
  );
});

test('een lege tekst geeft een lege visie', () => {
  assert.deepEqual(leesVisie(' \n\f\n'), {
    titel: '',
    looptijd: { van: null, tot: null },
    gemeenten: [],
    centrumgemeenten: [],
    onderdelen: [],
    waarschuwingen: [],
  });
});

/** Processor time in milliseconds, the best of three: other work on the machine does not count. */
const duur = (bron: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begin = process.cpuUsage().user;
      leesVisie(bron);
      return (process.cpuUsage().user - begin) / 1000;
    }),
  );

for (const [naam, stuk] of [
  ['genummerde punten', (rang: number) => `${rang % 99}. Punt ${rang} van de lijst\n`],
  [
    'koppen met doelen',
    (rang: number) => `Actielijn ${rang}: Lijn ${rang}\n\nDoelen\n• Doel nummer ${rang} is bereikt.\n\n`,
  ],
  [
    'cijfers',
    (rang: number) =>
      `In 2022 waren er ${rang} meldingen en ${rang % 100}% hermeldingen, zo blijkt uit de tekst van dit jaar.\n`,
  ],
  ['een enkele regel', (rang: number) => `regiovisie ${rang} van de gemeenten Aa en Bb 2020-2024 (`],
] as const) {
  test(`de leestijd groeit evenredig met de tekst: ${naam}`, () => {
    const maak = (aantal: number): string => Array.from({ length: aantal }, (_, rang) => stuk(rang)).join('');
    const klein = duur(maak(2000));
    const groot = duur(maak(16_000));
    assert.ok(
      groot < 8 * 3 * klein + 100,
      `acht keer zoveel tekst kostte ${(groot / klein).toFixed(1)} keer zoveel tijd`,
    );
  });
}
