// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { openbareAgenda, perDagen } from './openbaar/rules.ts';
import { herkenbaarIn } from './herkenbaar/rules.ts';
import { bezwaren, isLetterlijk, type PubliekAntwoord } from './rules.ts';

/** Each is invented; the BSN passes the check of eleven and was never given out. */
const GEPLANT: Readonly<Record<string, readonly string[]>> = {
  mailadres: [
    'Mail mij op anna.bakker@voorbeeld.nl',
    'anna@voorbeeld.nl.',
    'anna\uFF20voorbeeld.nl',
    'an\u200Bna@voor\u200Bbeeld.nl',
    '<a@b.nl>',
  ],
  telefoonnummer: [
    'Bel 06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '0031612345678',
    '071-5165165',
    '\uFF10\uFF16-12345678',
  ],
  bsn: ['bsn 111222333', '1112.22.333', '111 222 333', '\uFF11\uFF11\uFF11222333', 'Nummer: 123456789.'],
  adres: ['Dorpsstraat 12, 2311 AB Leiden', '2311AB 12', 'in 2311 AB'],
  naam: [
    'Mevrouw Jansen vertelde dat',
    'de heer P. van Dam',
    'mw. de Vries',
    'Ik heet Roos en',
    'mijn zoon Daan is',
    'A. de Vries',
    'J.P. Jansen schreef',
    'Anna Bakker zegt',
    'Fatima el Amrani zegt',
    'Met vriendelijke groet,\nRoos',
    'Dat zei guus griffie ook',
  ],
};
const VEILIG: readonly string[] = [
  'De nazorg duurt langer. Dat staat nu in doel 2.1.',
  'Mijn man slaat mij, en mijn zoon ziet het.',
  'Ik ben bang. Ik ben Nederlander.',
  'Bel 0800-2000 of 112. Of 0900 8844.',
  'In 2022 waren er 5.740 meldingen, in 2023 6.120.',
  'Optie A. Daarna optie B. Deze kiest de raad.',
  'Er is 231.000.000 euro, en in 2023 tot 2025 nog eens 20 miljoen.',
  'Veilig Thuis Hollands Midden, Zorg B.V. Leiden en de Raad voor de Kinderbescherming',
  'De heer des huizes; mevrouw is thuis.',
];

describe('wat herkenbaar is, wordt gezien', () => {
  for (const [wat, teksten] of Object.entries(GEPLANT))
    for (const tekst of teksten)
      test(`${wat}: ${JSON.stringify(tekst)}`, () => {
        const gevonden: readonly string[] = herkenbaarIn(tekst, 'punt', ['Guus Griffie']);
        assert.ok(gevonden.includes(wat), gevonden.join());
        assert.ok(
          herkenbaarIn(`Eerst iets.\n${tekst} en dan iets`, 'punt', ['Guus Griffie']).some((een) => een === wat),
        );
      });

  test('gewone zinnen blijven gewone zinnen', () => {
    for (const tekst of VEILIG) assert.deepEqual(herkenbaarIn(tekst, 'punt', ['Guus Griffie']), [], tekst);
  });

  test('de tekst van de visie mag een postbus en een kantoornummer noemen, en geen mens', () => {
    assert.deepEqual(herkenbaarIn('Mail info@voorbeeld.nl of bel 071-5165165.', 'tekst'), []);
    assert.deepEqual(herkenbaarIn('Mail (inspraak@leiden.nl)', 'tekst'), []);
    assert.deepEqual(herkenbaarIn('Mail anna@voorbeeld.nl, bel 06-12345678', 'tekst'), ['mailadres', 'telefoonnummer']);
    assert.deepEqual(herkenbaarIn('Dorpsstraat 12, 2311 AB', 'tekst'), ['adres']);
    assert.deepEqual(herkenbaarIn('bsn 111222333', 'tekst'), ['bsn']);
  });

  test('een plek mag een adres hebben', () => {
    assert.deepEqual(herkenbaarIn('Stadhuis, Stationsplein 107, 2312 AJ Leiden', 'plek'), []);
    assert.deepEqual(herkenbaarIn('Bij Anna, bel 06-12345678', 'plek'), ['telefoonnummer']);
  });

  test('een lange tekst houdt niemand op', () => {
    const begin = performance.now();
    for (const tekst of ['a@'.repeat(50_000), '1'.repeat(100_000), 'A. '.repeat(30_000), 'mevrouw de '.repeat(10_000)])
      herkenbaarIn(tekst, 'punt', ['Guus Griffie']);
    assert.ok(performance.now() - begin < 2000, `${performance.now() - begin} ms`);
  });
});

describe('de openbare dagen', () => {
  const venster = (gemeente: string, tot: string, vindplaats = 'Op het stadhuis') => ({
    gemeente_code: `GM${gemeente.length}`,
    gemeente,
    van: day('2028-01-01'),
    tot: day(tot),
    vindplaats,
  });
  const vensters = [venster('Gouda', '2028-02-01'), venster('Leiden', '2028-02-01'), venster('Lisse', '2028-03-01')];

  test('staan bij elkaar als ze gelijk zijn, en elke gemeente staat er een keer', () => {
    const gemeenten = (rijen: typeof vensters) => perDagen(rijen).map((groep) => groep.gemeenten);
    assert.deepEqual(gemeenten(vensters), [['Gouda', 'Leiden'], ['Lisse']]);
    assert.deepEqual(gemeenten([venster('Gouda', '2028-02-01'), venster('Lisse', '2028-02-01', 'Elders')]).length, 2);
  });

  test('kan iemand in de agenda zetten voor de eigen gemeente alleen, met de bijeenkomsten voor iedereen', () => {
    const besluit = { routestap_id: 'r', gemeente: 'Gouda', orgaan: 'raad', rol: 'stelt', uitkomst: null };
    const stand = {
      visietraject_id: 't',
      vensters,
      besluiten: [{ ...besluit, dag: day('2028-05-01') }],
      activiteiten: [
        {
          id: 'a',
          dag: day('2028-01-10'),
          vorm: 'symposium',
          titel: 'Avond over geweld',
          begintijd: null,
          eindtijd: null,
          plaats: 'Leiden',
          afgelast: false,
        },
      ],
    };
    const titels = { bijeenkomst: 'Bijeenkomst', laatsteDag: 'Laatste dag', vergadering: () => 'Vergadering' };
    const plekken = (alleen: string | null) => openbareAgenda(stand, titels, alleen).map(({ plaats }) => plaats);
    assert.deepEqual(plekken(null), ['Leiden', 'Gouda', 'Leiden', 'Lisse', 'Gouda']);
    assert.deepEqual(plekken('Gouda'), ['Leiden', 'Gouda', 'Gouda']);
    assert.deepEqual(plekken('Nergens'), ['Leiden']);
  });
});

describe('een punt is geen reactie', () => {
  test('wie een reactie letterlijk overneemt, wordt gezien; wie haar samenvat niet', () => {
    const reactie = 'Ik moest drie keer mijn verhaal doen. Dat wil ik nooit meer!';
    assert.ok(isLetterlijk('ik moest drie keer mijn verhaal doen, dat wil ik nooit meer', reactie));
    assert.ok(isLetterlijk('Ik moest drie keer mijn verhaal doen. Dat wil ik nooit', reactie));
    assert.ok(!isLetterlijk('Steeds opnieuw vertellen', reactie));
    assert.ok(!isLetterlijk('drie keer mijn verhaal', reactie));
    assert.ok(!isLetterlijk('', reactie));
  });
});

describe('de bezwaren van een publicatie', () => {
  const antwoord: PubliekAntwoord = {
    volgorde: 1,
    thema: 'Nazorg',
    adres: 3,
    tekst: '',
    antwoord: 'Dat doen we.',
    afdoening: 'verwerktInVisie',
  };
  const leeg = { antwoorden: [], activiteiten: [], passages: [], vensters: [] };

  test('zijn er geen als er niets herkenbaars in staat', () => {
    assert.deepEqual(bezwaren({ ...leeg, antwoorden: [antwoord] }, [], new Set()), []);
  });

  test('wijzen elk tekstveld aan dat naar buiten gaat', () => {
    const mens = 'Bel Anna Bakker op 06-12345678';
    const gevonden = bezwaren(
      {
        antwoorden: [
          { ...antwoord, thema: mens },
          { ...antwoord, volgorde: 2, tekst: mens },
          { ...antwoord, volgorde: 3, antwoord: mens },
          { ...antwoord, volgorde: 4 },
        ],
        activiteiten: [
          {
            id: 'a',
            dag: day('2028-01-01'),
            vorm: 'symposium',
            titel: mens,
            begintijd: null,
            eindtijd: null,
            plaats: '',
            afgelast: false,
          },
          {
            id: 'b',
            dag: day('2028-01-01'),
            vorm: 'symposium',
            titel: 'Avond',
            begintijd: null,
            eindtijd: null,
            plaats: mens,
            afgelast: false,
          },
        ],
        passages: (['titel', 'tekst', 'eenvoudig'] as const).map((veld, adres) => ({
          adres,
          volgorde: adres,
          soort: 'doel',
          nummer: '',
          titel: '',
          tekst: '',
          eenvoudig: '',
          [veld]: mens,
        })),
        vensters: [
          {
            gemeente_code: 'GM0546',
            gemeente: 'Leiden',
            van: day('2028-01-01'),
            tot: day('2028-02-01'),
            vindplaats: mens,
          },
        ],
      },
      [],
      new Set([4]),
    );
    const plekken = new Set(gevonden.map(({ plaats, welke }) => `${plaats} ${welke}`));
    assert.deepEqual(
      plekken,
      new Set([
        'antwoord 1',
        'antwoord 2',
        'antwoord 3',
        'antwoord 4',
        `activiteit ${mens}`,
        'activiteit Avond',
        'venster Leiden',
        'passage 0',
        'passage 1',
        'passage 2',
      ]),
    );
    assert.deepEqual(
      gevonden.filter(({ welke }) => welke === '4').map(({ wat }) => wat),
      ['letterlijk'],
    );
  });
});
