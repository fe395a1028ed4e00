// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, isWorkingDay, type Day } from '../../../platform/dates.ts';
import { dichtOp } from '../kalender/rules.ts';
import {
  beslisstap,
  einddag,
  rekenTerug,
  routeVan,
  type Planningsgegevens,
  type Routeorgaan,
  type Routerol,
  type Stap,
} from '../rules.ts';
import { maakPlanning } from '../speling/rules.ts';
import { gevolgen, type Gevolg } from './rules.ts';

const BEGIN = day('2028-01-03');
const om = (eerste: number, elke: number): readonly Day[] =>
  Array.from({ length: Math.ceil(480 / elke) }, (_, n) => addDays(BEGIN, eerste + n * elke));

interface Invoer {
  readonly code: string;
  readonly eerste: number;
  readonly elke: number;
  readonly aanlever: number;
  readonly zienswijze: boolean;
}
const ROUTE: readonly (readonly [Routeorgaan, Routerol])[] = [
  ['college', 'instemmen'],
  ['commissie', 'advies'],
  ['raad', 'vaststellen'],
];

/** A region in which every municipality meets at its own rhythm; the first one releases the text. */
function regio(gemeenten: readonly Invoer[], anders: Partial<Planningsgegevens> = {}): Planningsgegevens {
  const delen = gemeenten.map(({ code, eerste, elke, aanlever, zienswijze }, nr) => {
    const route = [
      ...(nr === 0 ? ([['college', 'vrijgevenInspraak']] as const) : []),
      ...(zienswijze ? ([['raad', 'zienswijze']] as const) : []),
      ...ROUTE,
    ];
    const organen: readonly Routeorgaan[] = ['college', 'commissie', 'raad'];
    return {
      stappen: route.map(([orgaan, rol], volgorde): Stap => {
        const tafel = `${code}-${orgaan}`;
        return { id: `${tafel}-${rol}`, gemeente: code, volgorde, orgaan, rol, tafel, gepland: null, klaar: false };
      }),
      tafels: organen.map((orgaan, index) => ({
        id: `${code}-${orgaan}`,
        gemeente: code,
        orgaan,
        naam: orgaan,
        aanlevertermijn: aanlever,
        dagen: om(eerste + index * 3, orgaan === 'college' ? 7 : elke),
      })),
    };
  });
  return {
    looptijdVan: day('2029-01-01'),
    vaststellingsregel: 'alleRaden',
    gemeenten: gemeenten.map(({ code }) => ({ code, naam: code, centrum: false })),
    stappen: delen.flatMap(({ stappen }) => stappen),
    tafels: delen.flatMap(({ tafels }) => tafels),
    recessen: [],
    vrijeDagen: new Set(),
    reserve: { college: 5, commissie: 5, raad: 5, grBestuur: 5 },
    vensters: [],
    doorlooptijden: {
      opstellenWeken: 8,
      publicatieDagen: 7,
      inspraakWeken: 4,
      verwerkingWeken: 4,
      tussentijd: { college: 7, commissie: 7, raad: 0, grBestuur: 7 },
    },
    ...anders,
  };
}

/** Plans every step on the last day that is possible if the term began so many days earlier, for each municipality its own. */
function plan(gegevens: Planningsgegevens, eerder = 0, stap = 0): Planningsgegevens {
  const van = (nr: number) => eerder + ((nr * stap) % 120);
  const vroegst = Math.max(...gegevens.gemeenten.map((_, nr) => van(nr)));
  const uit = (dagen: number) => rekenTerug(gegevens, addDays(einddag(gegevens), -dagen)).uitersten;
  const [vrijgave, ...per] = [uit(vroegst), ...gegevens.gemeenten.map((_, nr) => uit(van(nr)))];
  const stappen = gegevens.stappen.map((s) => {
    const eigen = per[gegevens.gemeenten.findIndex(({ code }) => code === s.gemeente)];
    const uitersten = ['vrijgevenInspraak', 'zienswijze'].includes(s.rol) ? vrijgave : eigen;
    return { ...s, gepland: uitersten?.get(s.id)?.dag ?? null };
  });
  return { ...gegevens, stappen };
}

const ACHTTIEN = Array.from({ length: 18 }, (_, nr) => ({
  code: `G${String(nr).padStart(2, '0')}`,
  eerste: nr,
  elke: 28,
  aanlever: 10,
  zienswijze: false,
}));
const van = <S extends Gevolg['soort']>(lijst: readonly Gevolg[], soort: S) =>
  lijst.filter((een): een is Extract<Gevolg, { soort: S }> => een.soort === soort);
const stapVan = (gegevens: Planningsgegevens, id: string): Stap => {
  const stap = gegevens.stappen.find((een) => een.id === id);
  assert.ok(stap);
  return stap;
};
const tafeldagen = (gegevens: Planningsgegevens, stap: Stap) =>
  gegevens.tafels.find(({ id }) => id === stap.tafel)?.dagen ?? [];
const naDag = (gegevens: Planningsgegevens, id: string, hoeveelste = 1): Day => {
  const stap = stapVan(gegevens, id);
  const later = tafeldagen(gegevens, stap).filter((dag) => dag > (stap.gepland ?? ''));
  const dag = later[hoeveelste - 1];
  assert.ok(dag);
  return dag;
};

describe('wat er gebeurt als een stap verschuift, met 18 gemeenten', () => {
  test('schuift een raad precies een vergadering op, dan besluit die gemeente na het begin van de looptijd', () => {
    const gegevens = plan(regio(ACHTTIEN));
    const naar = naDag(gegevens, 'G04-raad-vaststellen');
    const lijst = gevolgen(gegevens, 'G04-raad-vaststellen', naar);
    assert.deepEqual(van(lijst, 'naLooptijd'), [{ soort: 'naLooptijd', gemeente: 'G04', dag: naar }]);
    assert.deepEqual(
      van(lijst, 'vaststelling').map((een) => een.naar),
      [naar],
    );
    assert.deepEqual(van(lijst, 'schuift'), []);
    assert.ok(naar >= gegevens.looptijdVan);
  });

  test('schuift de commissie op, dan moet de raad naar de eerste vergadering die dan nog past', () => {
    const gegevens = plan(regio(ACHTTIEN), 60);
    const lijst = gevolgen(gegevens, 'G07-commissie-advies', naDag(gegevens, 'G07-commissie-advies'));
    const [schuift] = van(lijst, 'schuift');
    assert.equal(schuift?.stap.id, 'G07-raad-vaststellen');
    assert.equal(schuift.naar, naDag(gegevens, 'G07-raad-vaststellen'));
    assert.equal(van(lijst, 'naLooptijd').length, 0);
    assert.ok(van(lijst, 'schuift').every(({ stap }) => stap.gemeente === 'G07'));
  });

  test('schuift de vrijgave op, dan schuift elke gemeente die de tekst dan te laat krijgt', () => {
    const gegevens = plan(regio(ACHTTIEN), 90);
    const id = 'G00-college-vrijgevenInspraak';
    const lijst = gevolgen(gegevens, id, addDays(stapVan(gegevens, id).gepland ?? BEGIN, 28));
    assert.equal(van(lijst, 'inspraakSchuift').length, 1);
    const wie = new Set(van(lijst, 'schuift').map(({ stap }) => stap.gemeente));
    assert.ok(wie.size > 9, `${wie.size} gemeenten schuiven`);
    assert.equal(van(lijst, 'vaststelling').length, 1);
    const dubbel = van(lijst, 'schuift').map(({ stap }) => stap.id);
    assert.equal(new Set(dubbel).size, dubbel.length);
  });

  test('een reces dat de volgende vergadering wegneemt, staat als oorzaak genoemd', () => {
    const eerst = plan(regio(ACHTTIEN), 60);
    const volgende = naDag(eerst, 'G07-raad-vaststellen');
    const reces = { gemeente: 'G07', naam: 'herfst', van: addDays(volgende, -10), tot: addDays(volgende, 10) };
    const gegevens = { ...eerst, recessen: [reces] };
    const [schuift] = van(gevolgen(gegevens, 'G07-commissie-advies', addDays(volgende, -7)), 'schuift');
    assert.deepEqual(schuift?.oorzaak, { soort: 'reces', naam: 'herfst' });
    assert.ok(schuift.naar > reces.tot);
  });

  test('is er geen vergadering meer, dan heeft de gemeente geen besluit en de regio geen dag van vaststelling', () => {
    const gegevens = plan(regio(ACHTTIEN));
    const kort = gegevens.tafels.map((tafel) =>
      tafel.id === 'G03-raad' ? { ...tafel, dagen: tafel.dagen.filter((dag) => dag < gegevens.looptijdVan) } : tafel,
    );
    const lijst = gevolgen({ ...gegevens, tafels: kort }, 'G03-commissie-advies', day('2029-01-10'));
    assert.deepEqual(
      van(lijst, 'geenPlek').map(({ stap }) => stap.id),
      ['G03-raad-vaststellen'],
    );
    assert.deepEqual(van(lijst, 'zonderBesluit'), [{ soort: 'zonderBesluit', gemeente: 'G03' }]);
    assert.equal(van(lijst, 'vaststelling')[0]?.naar, null);
  });

  test('een dag zonder vergadering, in het reces of te vroeg wordt gezegd', () => {
    const gegevens = plan(regio(ACHTTIEN));
    const op = addDays(stapVan(gegevens, 'G02-raad-vaststellen').gepland ?? BEGIN, -40);
    const reces = { gemeente: null, naam: 'vakantie', van: op, tot: op };
    const lijst = gevolgen({ ...gegevens, recessen: [reces] }, 'G02-raad-vaststellen', op);
    assert.deepEqual(lijst.map(({ soort }) => soort).slice(0, 3), ['dicht', 'geenVergadering', 'teVroeg']);
  });

  test('een andere gemeente kan door de verschuiving kritiek worden', () => {
    const gegevens = plan(regio(ACHTTIEN), 90);
    const { kritiek } = maakPlanning(gegevens);
    const ander = gegevens.gemeenten.find(({ code }) => !kritiek.includes(code))?.code ?? '';
    const id = `${ander}-raad-vaststellen`;
    const lijst = gevolgen(gegevens, id, naDag(gegevens, id, 3));
    assert.deepEqual(van(lijst, 'kritiekPad')[0]?.naar, [ander]);
  });

  test('zijn er termijnen, dan blijft de inspraak staan, en wordt gezegd dat de vrijgave te laat is', () => {
    const zonder = plan(regio(ACHTTIEN), 60);
    const id = 'G00-college-vrijgevenInspraak';
    const vrijgave = stapVan(zonder, id).gepland ?? BEGIN;
    const termijn = { van: addDays(vrijgave, 10), tot: addDays(vrijgave, 38) };
    const gegevens = { ...zonder, vensters: [termijn] };
    const naar = naDag(gegevens, id, 2);
    const lijst = gevolgen(gegevens, id, naar);
    assert.deepEqual(van(lijst, 'inspraakBlijft'), [
      { soort: 'inspraakBlijft', open: termijn.van, dicht: termijn.tot },
    ]);
    assert.deepEqual(
      van(lijst, 'vrijgaveTeLaat').map(({ dag, open }) => [dag, open]),
      [[naar, termijn.van]],
    );
    assert.deepEqual([van(lijst, 'inspraakSchuift'), van(lijst, 'schuift')], [[], []]);
    // Without windows the same move takes the inspraak along.
    assert.equal(van(gevolgen(zonder, id, naar), 'inspraakSchuift').length, 1);
    // A release that is early enough leaves only that it stays.
    assert.deepEqual(
      gevolgen(gegevens, id, addDays(vrijgave, -7)).filter(({ soort }) => soort === 'vrijgaveTeLaat'),
      [],
    );
  });

  test('dezelfde dag heeft geen gevolgen, en een onbekende stap evenmin', () => {
    const gegevens = plan(regio(ACHTTIEN));
    const stap = stapVan(gegevens, 'G02-raad-vaststellen');
    assert.deepEqual(gevolgen(gegevens, stap.id, stap.gepland ?? BEGIN), []);
    assert.deepEqual(gevolgen(gegevens, 'onbekend', BEGIN), []);
  });
});

const eenGemeente = fc.record({
  eerste: fc.integer({ min: 0, max: 20 }),
  elke: fc.integer({ min: 7, max: 60 }),
  aanlever: fc.integer({ min: 0, max: 30 }),
  zienswijze: fc.boolean(),
});
const eenRegio = fc
  .record({
    gemeenten: fc.array(eenGemeente, { minLength: 1, maxLength: 4 }),
    recessen: fc.array(fc.tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 1, max: 45 }), fc.boolean()), {
      maxLength: 3,
    }),
    einde: fc.integer({ min: 250, max: 450 }),
  })
  .map(({ gemeenten, recessen, einde }) =>
    regio(
      gemeenten.map((een, nr) => ({ code: `G${nr}`, ...een })),
      {
        looptijdVan: addDays(BEGIN, einde),
        recessen: recessen.map(([eerste, duur, regionaal]) => ({
          gemeente: regionaal ? null : 'G0',
          naam: 'reces',
          van: addDays(BEGIN, eerste),
          tot: addDays(BEGIN, eerste + duur),
        })),
      },
    ),
  );

describe('eigenschappen van elke planning', () => {
  test('uiterste dagen liggen nooit in een reces of op een feestdag, en stukken nooit op een vrije dag', () => {
    fc.assert(
      fc.property(eenRegio, (gegevens) => {
        const { uitersten, mijlpalen } = rekenTerug(gegevens, einddag(gegevens));
        for (const stap of gegevens.stappen) {
          const uiterste = uitersten.get(stap.id);
          if (!uiterste) continue;
          if (uiterste.dag) assert.equal(dichtOp(gegevens, stap.gemeente, uiterste.dag), undefined);
          assert.ok(isWorkingDay(uiterste.stukken));
          assert.equal(dichtOp(gegevens, stap.gemeente, uiterste.stukken), undefined);
        }
        for (const dag of [mijlpalen.inspraakOpen, mijlpalen.inspraakDicht, mijlpalen.start])
          if (dag) assert.equal(dichtOp(gegevens, null, dag), undefined);
      }),
    );
  });

  test('uiterste dagen liggen in de volgorde van de route en voor de looptijd', () => {
    fc.assert(
      fc.property(eenRegio, (gegevens) => {
        const { uitersten, mijlpalen } = rekenTerug(gegevens, einddag(gegevens));
        for (const { code } of gegevens.gemeenten) {
          const dagen = routeVan(gegevens, code).flatMap(({ id }) => uitersten.get(id)?.dag ?? []);
          assert.deepEqual(dagen, dagen.toSorted());
          assert.ok(dagen.every((dag) => dag < gegevens.looptijdVan));
        }
        const rij = [mijlpalen.start, mijlpalen.conceptKlaar, mijlpalen.vrijgave, mijlpalen.inspraakOpen];
        const op = [...rij, mijlpalen.inspraakDicht, mijlpalen.tekstKlaar].filter((dag) => dag !== null);
        assert.deepEqual(op, op.toSorted());
      }),
    );
  });

  test('wie binnen zijn ruimte schuift, verandert nooit de dag waarop de regio vaststelt', () => {
    let geschoven = 0;
    fc.assert(
      fc.property(eenRegio, fc.integer({ min: 0, max: 90 }), fc.nat(), fc.nat(), (leeg, eerder, welke, ver) => {
        const gegevens = plan(leeg, eerder, 1 + (welke % 97));
        const stappen = maakPlanning(gegevens).gemeenten.flatMap((een) => een.stappen);
        const vrij = stappen.filter(({ ruimte }) => ruimte !== null && ruimte > 0);
        const stap = vrij[welke % vrij.length];
        if (!stap?.gepland) return;
        geschoven++;
        const naar = addDays(stap.gepland, 1 + (ver % (stap.ruimte ?? 1)));
        assert.deepEqual(van(gevolgen(gegevens, stap.id, naar), 'vaststelling'), []);
      }),
      { numRuns: 300 },
    );
    assert.ok(geschoven > 20, `${geschoven} verschuivingen gezien`);
  });

  test('wie binnen zijn speling schuift, maakt geen gemeente te laat', () => {
    fc.assert(
      fc.property(eenRegio, fc.integer({ min: 30, max: 90 }), fc.nat(), fc.nat(), (leeg, eerder, welke, ver) => {
        const gegevens = plan(leeg, eerder, 1 + (welke % 97));
        const stappen = maakPlanning(gegevens).gemeenten.flatMap((een) => een.stappen);
        const vrij = stappen.filter((s) => s.uiterste?.vast === false && s.speling !== null && s.speling > 0);
        const stap = vrij[welke % vrij.length];
        if (!stap?.gepland) return;
        const naar = addDays(stap.gepland, 1 + (ver % (stap.speling ?? 1)));
        assert.deepEqual(van(gevolgen(gegevens, stap.id, naar), 'naLooptijd'), []);
      }),
      { numRuns: 300 },
    );
  });

  test('een dag meer dan de ruimte van wie het laatst besluit, verandert de vaststelling wel', () => {
    const gegevens = plan(regio(ACHTTIEN), 60);
    const { vaststelling, gemeenten } = maakPlanning(gegevens);
    const laatste = gemeenten.flatMap(({ stappen }) => stappen).find((s) => s.beslist && s.gepland === vaststelling);
    assert.equal(laatste?.ruimte, 0);
    const lijst = gevolgen(gegevens, laatste.id, addDays(laatste.gepland ?? BEGIN, 1));
    assert.equal(van(lijst, 'vaststelling').length, 1);
    assert.ok(beslisstap('alleRaden', routeVan(gegevens, laatste.gemeente)));
  });
});
