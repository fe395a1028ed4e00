// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import { TRAJECTSTATUSSEN, visietrajectStappen, type Trajectstatus, type Visietraject } from './rules.ts';

const LEIDING = new Set(['projectleider']);

/** A traject in which nothing is missing. */
const gereed = (status: Trajectstatus): Visietraject => ({
  status,
  gemeenten: 18,
  ledenVast: true,
  voorwerkOpen: 0,
  procesOpen: 0,
  zonderRoute: 0,
  teLaat: 0,
  passages: 20,
  inspraakversie: true,
  vrijgegeven: true,
  zonderVenster: 0,
  vensterOpen: 0,
  laatOngemerkt: 0,
  ongesplitst: 0,
  zonderAfdoening: 0,
  zonderGevolg: 0,
  nota: 'actueel',
  zonderBesluit: 0,
  afwijkingOpen: 0,
  amendementOpen: 0,
});

/** The keys of the gates that stand in the way. */
function dicht(stap: keyof typeof visietrajectStappen, traject: Visietraject): readonly (string | undefined)[] {
  const uitkomst = tryStep(visietrajectStappen, stap, traject, LEIDING);
  return uitkomst.ok ? [] : uitkomst.reasons.map(({ reason }) => reason?.key);
}

describe('de poorten van een visietraject (beleidskring.md 10.6)', () => {
  test('zonder ontbrekende stukken loopt een traject van voorwerk tot vastgesteld', () => {
    let traject = gereed('voorwerk');
    const gelopen: string[] = [traject.status];
    for (const stap of Object.keys(visietrajectStappen).filter((naam) => naam !== 'tekstHerschrijven')) {
      const uitkomst = tryStep(visietrajectStappen, stap, traject, LEIDING);
      assert.ok(uitkomst.ok, stap);
      traject = gereed(uitkomst.to);
      gelopen.push(traject.status);
    }
    assert.deepEqual(gelopen, [...TRAJECTSTATUSSEN]);
  });

  const gevallen: readonly (readonly [
    string,
    keyof typeof visietrajectStappen,
    Trajectstatus,
    Partial<Visietraject>,
    readonly string[],
  ])[] = [
    [
      'G1: een open vraag van het voorwerk en deelnemers die niet vaststaan',
      'procesAfspreken',
      'voorwerk',
      { voorwerkOpen: 2, ledenVast: false },
      ['poort.voorwerk', 'poort.leden'],
    ],
    [
      'G2: open procesvragen, een gemeente zonder route en een die te laat besluit',
      'tekstOpstellen',
      'procesafspraken',
      { procesOpen: 1, zonderRoute: 1, teLaat: 1 },
      ['poort.proces', 'poort.routes', 'poort.speling'],
    ],
    [
      'G3: geen bevroren versie, geen besluit van het college, geen venster',
      'inspraakOpenen',
      'afstemming',
      { inspraakversie: false, vrijgegeven: false, zonderVenster: 3 },
      ['poort.inspraakversie', 'poort.vrijgegeven', 'poort.vensters'],
    ],
    [
      'G4: een venster is nog open en een late reactie is niet gemerkt',
      'inspraakSluiten',
      'inspraak',
      { vensterOpen: 1, laatOngemerkt: 1 },
      ['poort.vensterOpen', 'poort.laat'],
    ],
    [
      'G5: ongesplitst, zonder afdoening, zonder gevolg, zonder nota',
      'aanRadenVoorleggen',
      'verwerking',
      { ongesplitst: 1, zonderAfdoening: 1, zonderGevolg: 1, nota: 'geen' },
      ['poort.gesplitst', 'poort.afdoening', 'poort.gevolg', 'poort.nota.geen'],
    ],
    [
      'G5: de nota is ouder dan een antwoord',
      'aanRadenVoorleggen',
      'verwerking',
      { nota: 'verouderd' },
      ['poort.nota.verouderd'],
    ],
    ['G6: een raad besloot nog niet', 'visieVaststellen', 'besluitvorming', { zonderBesluit: 1 }, ['poort.besluiten']],
    [
      'G6: een afwijkend amendement is niet geregeld',
      'visieVaststellen',
      'besluitvorming',
      { afwijkingOpen: 1 },
      ['poort.afwijking'],
    ],
  ];
  for (const [titel, stap, status, ontbreekt, poorten] of gevallen)
    test(titel, () => assert.deepEqual(dicht(stap, { ...gereed(status), ...ontbreekt }), poorten));
});
