// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, day, workingDaysBetween, type Day } from '../../platform/dates.ts';
import { terugNaarWerkdag, type Reces } from './kalender/rules.ts';
import type { Planningsgegevens, Routeorgaan, Routerol } from './rules.ts';
import { maakPlanning } from './speling/rules.ts';
import { standaardroutes } from './standaardroute/rules.ts';

const DUUR = {
  opstellenWeken: 26,
  publicatieDagen: 14,
  inspraakWeken: 6,
  verwerkingWeken: 8,
  tussentijd: { college: 14, commissie: 14, raad: 0, grBestuur: 14 },
};

type Tafelinvoer = readonly [Routeorgaan, Routerol, readonly string[], number, string?];
/** A municipality with one table for each step; each step is planned on the last day unless another is given. */
function gemeente(code: string, tafels: readonly Tafelinvoer[], centrum = false) {
  return {
    gemeente: { code, naam: code, centrum },
    tafels: tafels.map(([orgaan, rol, dagen, aanlevertermijn]) => ({
      id: `${code}-${orgaan}-${rol}`,
      gemeente: code,
      orgaan,
      naam: orgaan,
      aanlevertermijn,
      dagen: dagen.map(day),
    })),
    stappen: tafels.map(([orgaan, rol, , , gepland], index) => ({
      id: `${code}-${orgaan}-${rol}`,
      gemeente: code,
      volgorde: index + 1,
      orgaan,
      rol,
      tafel: `${code}-${orgaan}-${rol}`,
      gepland: gepland === undefined ? null : day(gepland),
      klaar: false,
    })),
  };
}
const gegevens = (
  gemeenten: readonly ReturnType<typeof gemeente>[],
  anders: Partial<Planningsgegevens> = {},
): Planningsgegevens => ({
  looptijdVan: day('2029-01-01'),
  vaststellingsregel: 'alleRaden',
  gemeenten: gemeenten.map((een) => een.gemeente),
  stappen: gemeenten.flatMap((een) => een.stappen),
  tafels: gemeenten.flatMap((een) => een.tafels),
  recessen: [],
  vrijeDagen: new Set(),
  reserve: { college: 5, commissie: 5, raad: 5, grBestuur: 5 },
  vensters: [],
  doorlooptijden: DUUR,
  ...anders,
});
const reces = (van: string, tot: string, wie: string | null = null, naam = 'zomer'): Reces => ({
  gemeente: wie,
  naam,
  van: day(van),
  tot: day(tot),
});
const uiterste = (invoer: Planningsgegevens, id: string): Day | null | undefined =>
  maakPlanning(invoer)
    .gemeenten.flatMap(({ stappen }) => stappen)
    .find((stap) => stap.id === id)?.uiterste?.dag;

const LEIDEN = gemeente('L', [
  ['college', 'vrijgevenInspraak', ['2028-02-01', '2028-03-07', '2028-04-04'], 7, '2028-02-01'],
  ['college', 'instemmen', ['2028-09-05', '2028-10-03'], 7, '2028-09-05'],
  ['commissie', 'advies', ['2028-10-12', '2028-11-09'], 14, '2028-10-12'],
  ['raad', 'vaststellen', ['2028-10-26', '2028-11-30', '2029-01-25'], 21, '2028-10-26'],
]);

describe('terugrekenen vanaf de eerste dag van de looptijd (spoorboekje P4 [S4])', () => {
  test('elke stap krijgt de laatste vergadering waarop hij nog op tijd is', () => {
    const invoer = gegevens([LEIDEN]);
    assert.equal(uiterste(invoer, 'L-raad-vaststellen'), '2028-11-30');
    // Fourteen days before the council: 16 November, so the committee of 9 November.
    assert.equal(uiterste(invoer, 'L-commissie-advies'), '2028-11-09');
    // The papers of the committee go on 26 October: the college decided before that.
    assert.equal(uiterste(invoer, 'L-college-instemmen'), '2028-10-03');
  });

  test('daarvoor liggen de tekst, de inspraak, de vrijgave, het concept en het begin', () => {
    const { mijlpalen } = maakPlanning(gegevens([LEIDEN]));
    assert.deepEqual(mijlpalen, {
      tekstKlaar: '2028-09-26',
      inspraakDicht: '2028-08-01',
      inspraakOpen: '2028-06-20',
      vrijgave: '2028-06-06',
      // The college meets on 4 April at the latest; its papers go a week before that.
      conceptKlaar: '2028-03-28',
      start: '2027-09-28',
    });
  });

  test('de gemeente die het eerst stukken nodig heeft, bepaalt wanneer de tekst klaar is', () => {
    const vroeg = gemeente('V', [['raad', 'vaststellen', ['2028-06-29', '2028-07-06'], 21]]);
    assert.equal(maakPlanning(gegevens([LEIDEN, vroeg])).mijlpalen.tekstKlaar, '2028-06-15');
  });

  test('29 februari is een gewone dag', () => {
    const invoer = gegevens([gemeente('A', [['raad', 'vaststellen', ['2028-02-29', '2028-03-01'], 0]])], {
      looptijdVan: day('2028-03-01'),
    });
    assert.equal(uiterste(invoer, 'A-raad-vaststellen'), '2028-02-29');
    assert.equal(maakPlanning(invoer).mijlpalen.tekstKlaar, '2028-02-29');
  });

  test('de overgang naar zomertijd kost geen dag', () => {
    const invoer = gegevens(
      [
        gemeente('A', [
          ['college', 'instemmen', ['2028-03-14', '2028-03-21'], 0],
          ['raad', 'vaststellen', ['2028-04-04'], 0],
        ]),
      ],
      { looptijdVan: day('2028-05-01') },
    );
    assert.equal(uiterste(invoer, 'A-college-instemmen'), '2028-03-21');
  });

  test('een vergadering in het reces of op een feestdag telt niet', () => {
    const dagen = ['2028-11-16', '2028-11-30', '2028-12-25'];
    const raad = gemeente('A', [['raad', 'vaststellen', dagen, 0]]);
    assert.equal(uiterste(gegevens([raad]), 'A-raad-vaststellen'), '2028-11-30');
    const herfst = { recessen: [reces('2028-11-20', '2028-12-05', 'A', 'herfst')] };
    assert.equal(uiterste(gegevens([raad], herfst), 'A-raad-vaststellen'), '2028-11-16');
    // The recess of another municipality changes nothing.
    const elders = { recessen: [reces('2028-11-20', '2028-12-05', 'B', 'herfst')] };
    assert.equal(uiterste(gegevens([raad], elders), 'A-raad-vaststellen'), '2028-11-30');
    assert.equal(
      uiterste(gegevens([raad], { vrijeDagen: new Set(['2028-11-30']) }), 'A-raad-vaststellen'),
      '2028-11-16',
    );
  });

  test('stukken die in het reces klaar moeten zijn, moeten er voor het reces zijn', () => {
    const raad = gemeente('A', [['raad', 'vaststellen', ['2028-09-07'], 21]]);
    const invoer = gegevens([raad], { recessen: [reces('2028-07-10', '2028-08-20')] });
    assert.equal(maakPlanning(invoer).gemeenten[0]?.stappen[0]?.uiterste?.stukken, '2028-07-07');
  });

  test('ligt het reces over alle vergaderingen, dan is er geen dag, en blijft de grens bekend', () => {
    const raad = gemeente('A', [['raad', 'vaststellen', ['2028-11-30'], 0, '2029-02-01']]);
    const invoer = gegevens([raad], { recessen: [reces('2028-01-01', '2028-12-31')] });
    const [plan] = maakPlanning(invoer).gemeenten;
    assert.equal(plan?.stappen[0]?.uiterste?.dag, null);
    assert.equal(plan?.stappen[0]?.uiterste?.grens, '2028-12-31');
    assert.ok(plan?.teLaat);
    assert.equal(plan.speling, -32);
    assert.equal(plan.stappen[0].ruimte, null);
  });

  test('zonder vergadering meer is er geen dag', () => {
    const raad = gemeente('A', [['raad', 'vaststellen', ['2029-01-25'], 0, '2029-01-25']]);
    assert.equal(uiterste(gegevens([raad]), 'A-raad-vaststellen'), null);
  });

  test('een zienswijze hoort voor het einde van de inspraak, en wie na het besluit kennisneemt houdt niets op', () => {
    const B = gemeente('B', [
      ['raad', 'zienswijze', ['2028-07-06', '2028-07-27', '2028-09-07'], 0],
      ['college', 'vaststellen', ['2028-11-07'], 0],
      ['raad', 'terKennisname', ['2029-03-01'], 0],
    ]);
    const invoer = gegevens([LEIDEN, B], { vaststellingsregel: 'alleColleges' });
    const planning = maakPlanning(invoer);
    assert.deepEqual(
      planning.gemeenten[1]?.stappen.map(({ fase }) => fase),
      ['inspraak', 'besluit', 'daarna'],
    );
    assert.ok((uiterste(invoer, 'B-raad-zienswijze') ?? '') <= (planning.mijlpalen.inspraakDicht ?? ''));
    assert.equal(uiterste(invoer, 'B-raad-terKennisname'), undefined);
  });
});

describe('speling en het kritieke pad', () => {
  test('de speling is het aantal dagen tot de uiterste dag, en negatief als het al te laat is', () => {
    const [plan] = maakPlanning(gegevens([LEIDEN])).gemeenten;
    assert.deepEqual(
      plan?.stappen.map(({ speling }) => speling),
      [63, 28, 28, 35],
    );
    assert.equal(plan?.speling, 28);
    const laat = gemeente('A', [['raad', 'vaststellen', ['2028-12-14', '2029-01-25'], 0, '2029-01-25']]);
    assert.equal(maakPlanning(gegevens([laat])).gemeenten[0]?.speling, -42);
  });

  test('het kritieke pad loopt door de gemeente met de minste speling', () => {
    const krap = gemeente('K', [['raad', 'vaststellen', ['2028-12-07', '2028-12-14'], 0, '2028-12-07']]);
    const planning = maakPlanning(gegevens([LEIDEN, krap]));
    assert.deepEqual(planning.kritiek, ['K']);
    assert.equal(planning.speling, 7);
    const op = planning.gemeenten.flatMap(({ stappen }) =>
      stappen.filter(({ kritiek }) => kritiek).map(({ id }) => id),
    );
    assert.deepEqual(op, ['L-college-vrijgevenInspraak', 'K-raad-vaststellen']);
  });

  test('alleen wie volgens de regel moet besluiten, bepaalt de vaststelling en het kritieke pad', () => {
    const klein = gemeente('B', [['raad', 'vaststellen', ['2029-05-01'], 0, '2029-05-01']]);
    const centrum = gemeente('C', [['raad', 'vaststellen', ['2028-11-02'], 0, '2028-11-02']], true);
    const planning = maakPlanning(gegevens([klein, centrum], { vaststellingsregel: 'centrumraden' }));
    assert.equal(planning.vaststelling, '2028-11-02');
    assert.deepEqual(planning.kritiek, ['C']);
    assert.equal(planning.gemeenten[0]?.teLaat, false);
  });

  test('zolang een nodig besluit geen datum heeft, is er geen dag van vaststelling', () => {
    const leeg = gemeente('B', [['raad', 'vaststellen', ['2028-05-01'], 0]]);
    const planning = maakPlanning(gegevens([LEIDEN, leeg]));
    assert.equal(planning.vaststelling, null);
    assert.ok(planning.gemeenten[1]?.zonderRoute);
  });

  test('wie al besloten heeft, is niet meer kritiek en schuift niet meer', () => {
    const stappen = LEIDEN.stappen.map((stap) => ({ ...stap, klaar: true }));
    const planning = maakPlanning(gegevens([{ ...LEIDEN, stappen }]));
    assert.deepEqual(planning.kritiek, []);
    assert.equal(planning.gemeenten[0]?.stappen[0]?.uiterste, undefined);
  });

  test('een reces zonder einde houdt het zoeken naar een werkdag niet vast', () => {
    const eindeloos = { tafels: [], recessen: [reces('1990-01-01', '2100-01-01')], vrijeDagen: new Set<string>() };
    assert.equal(terugNaarWerkdag(eindeloos, null, day('2028-05-05')), '2028-05-05');
  });
});

describe('zijn er termijnen voor de inspraak, dan volgt de planning die', () => {
  const termijn = (van: string, tot: string) => ({ van: day(van), tot: day(tot) });

  test('de fase loopt van de eerste dag tot het einde van de laatste termijn, en de vrijgave ligt daarvoor', () => {
    const vensters = [termijn('2028-05-08', '2028-06-18'), termijn('2028-05-01', '2028-07-02')];
    const { mijlpalen, tekort } = maakPlanning(gegevens([LEIDEN], { vensters }));
    assert.equal(mijlpalen.inspraakOpen, '2028-05-01');
    assert.equal(mijlpalen.inspraakDicht, '2028-07-02');
    // Fourteen days before: 17 April is Easter Monday, so the last working day before Good Friday.
    assert.equal(mijlpalen.vrijgave, '2028-04-13');
    assert.equal(mijlpalen.tekstKlaar, '2028-09-26');
    assert.equal(tekort, 0);
  });

  test('sluit de laatste termijn te laat om alles te verwerken, dan zegt de planning hoeveel dagen', () => {
    const { tekort, mijlpalen } = maakPlanning(gegevens([LEIDEN], { vensters: [termijn('2028-06-20', '2028-08-10')] }));
    assert.equal(mijlpalen.tekstKlaar, '2028-09-26');
    assert.equal(tekort, 9);
  });
});

describe('een nieuwe route heeft speling', () => {
  const routes = (invoer: Planningsgegevens, vandaag = '2027-01-01') => {
    let nr = 0;
    const stappen = standaardroutes({ ...invoer, stappen: [] }, 'L', day(vandaag), () => `nieuw-${nr++}`);
    return maakPlanning({ ...invoer, stappen }).gemeenten.flatMap((een) => een.stappen);
  };
  const elkeDag = (van: string, aantal: number, stap: number): readonly string[] =>
    Array.from({ length: aantal }, (_, n) => addDays(day(van), n * stap));
  const krap = gemeente('L', [
    ['college', 'instemmen', elkeDag('2028-01-04', 52, 7), 7],
    ['commissie', 'advies', elkeDag('2028-01-06', 24, 14), 14],
    ['raad', 'vaststellen', elkeDag('2028-01-27', 12, 28), 21],
  ]);
  const geen = { college: 0, commissie: 0, raad: 0, grBestuur: 0 };

  test('elke stap kan nog vijf werkdagen opschuiven; zonder reserve kan dat niet', () => {
    const ruim = routes(gegevens([krap]));
    assert.equal(ruim.length, 4);
    for (const { id, gepland, uiterste } of ruim)
      assert.ok(workingDaysBetween(gepland ?? day('2029-01-01'), uiterste?.dag ?? day('2028-01-01')) >= 5, id);
    const zonder = routes(gegevens([krap], { reserve: geen }));
    assert.deepEqual(new Set(zonder.map(({ speling }) => speling)), new Set([0]));
  });

  test('is er geen eerdere vergadering, dan blijft de laatste die kan', () => {
    const een = gemeente('L', [['raad', 'vaststellen', ['2028-11-30'], 21]]);
    assert.equal(routes(gegevens([een])).find(({ orgaan }) => orgaan === 'raad')?.gepland, '2028-11-30');
  });

  test('een vergadering die al voorbij is, wordt niet gekozen voor de speling', () => {
    const twee = gemeente('L', [['raad', 'vaststellen', ['2028-10-26', '2028-11-30'], 21]]);
    const raad = (vandaag: string) =>
      routes(gegevens([twee]), vandaag).find(({ orgaan }) => orgaan === 'raad')?.gepland;
    assert.equal(raad('2028-10-01'), '2028-10-26');
    assert.equal(raad('2028-11-01'), '2028-11-30');
  });
});
