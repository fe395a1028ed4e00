// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../platform/dates.ts';
import { tryStep } from '../../platform/process.ts';
import { uiterlijk } from '../termijn/rules.ts';
import type { Fase } from '../casus/rules.ts';
import { BESLUITEN, type Beoordeling } from '../beoordeling/rules.ts';
import { dienstStappen } from '../dienst/rules.ts';
import { overdrachtStappen, type OverdrachtStatus } from '../overdracht/rules.ts';
import {
  BEOORDELING_VOLGENS_WET,
  deelIn,
  meldingStappen,
  MELDING_STATUSSEN,
  vanzelf,
  verantwoordelijke,
  zwaarste,
  type EerdereCasus,
  type Melding,
  type MeldingStatus,
} from './rules.ts';

const classificeer = (...van: Parameters<typeof deelIn>) => deelIn(...van).classificatie;

const VT = new Set(['vtMedewerker']);
const volledig: Beoordeling = {
  urgentie: 'acuut',
  directeActie: 'politie gebeld',
  taxatieAcuut: 'onveilig',
  taxatieStructureel: 'onbekend',
  betrokkenenCompleet: true,
  aantalBetrokkenen: 3,
  besluit: 'overdracht',
  volgendeVerantwoordelijke: 'team',
  motivering: 'eerder geweld',
  meldcode: null,
};
const melding = (beoordeling: Partial<Beoordeling> = {}, status: MeldingStatus = 'inBeoordeling'): Melding => ({
  status,
  melderBekend: true,
  melderBeroepsmatig: false,
  dienst: null,
  beoordeling: { ...volledig, ...beoordeling },
});
const redenen = (gegeven: Melding) => {
  const uitkomst = tryStep(meldingStappen, 'besluiten', gegeven, VT);
  return uitkomst.ok ? [] : uitkomst.reasons.map((gate) => [gate.id, gate.reason?.key]);
};

test('een volledige beoordeling mag worden besloten', () => {
  assert.deepEqual(tryStep(meldingStappen, 'besluiten', melding(), VT), { ok: true, to: 'besloten' });
});

test('G01: zonder melder die Veilig Thuis kent is er geen besluit', () => {
  assert.deepEqual(redenen({ ...melding(), melderBekend: false }), [['G01', 'poort.melder']]);
});

test('Scenario 3, G03: een acute melding zonder directe actie kan niet worden besloten', () => {
  assert.deepEqual(redenen(melding({ directeActie: '  ' })), [['G03', 'poort.directeActie']]);
  assert.deepEqual(redenen(melding({ urgentie: 'regulier', directeActie: '' })), []);
});

test('G04: een besluit vraagt taxatie, betrokkenen, volgende verantwoordelijke en motivering, en noemt alles wat mist', () => {
  const leeg = melding({
    taxatieAcuut: null,
    betrokkenenCompleet: false,
    volgendeVerantwoordelijke: null,
    motivering: '',
  });
  assert.deepEqual(redenen(leeg), [
    ['G04', 'poort.taxatie'],
    ['G04', 'poort.betrokkenen'],
    ['G04', 'poort.volgendeVerantwoordelijke'],
    ['G04', 'poort.motivering'],
  ]);
  assert.deepEqual(redenen(melding({ aantalBetrokkenen: 0 })), [['G04', 'poort.betrokkenen']]);
});

test('wat is besloten als geen vervolg kan niet worden aangeboden', () => {
  const uitkomst = tryStep(meldingStappen, 'aanbieden', melding({ besluit: 'geenVervolg' }, 'besloten'), VT);
  assert.equal(uitkomst.ok, false);
});

const eerder = (persoonId: string, status: Fase, afgeslotenOp: string | null): EerdereCasus => ({
  casusId: `${persoonId}-${status}`,
  persoonId,
  status,
  afgeslotenOp: afgeslotenOp === null ? null : day(afgeslotenOp),
});
const op = day('2026-04-02');

test('een melding over onbekende mensen is een eerste melding, zonder mensen niet ingedeeld', () => {
  assert.equal(classificeer(2, [], op, 3), 'eersteMelding');
  assert.equal(classificeer(0, [], op, 3), 'nietIngedeeld');
});

test('een afgesloten casus van 14 maanden terug maakt een hermelding van een of meer betrokkenen', () => {
  assert.equal(classificeer(3, [eerder('a', 'afgesloten', '2025-02-02')], op, 3), 'hermeldingEen');
  const twee = [eerder('a', 'afgesloten', '2025-02-02'), eerder('b', 'afgesloten', '2024-01-01')];
  assert.equal(classificeer(3, twee, op, 3), 'hermeldingMeer');
});

test('het venster van drie jaar telt de dag zelf nog mee en de dag ervoor niet', () => {
  assert.equal(classificeer(1, [eerder('a', 'afgesloten', '2023-04-02')], op, 3), 'hermeldingEen');
  assert.equal(classificeer(1, [eerder('a', 'afgesloten', '2023-04-01')], op, 3), 'eersteMelding');
});

test('een lopende casus maakt een vervolgmelding, en monitoring gaat voor', () => {
  assert.equal(classificeer(1, [eerder('a', 'beoordeling', null)], op, 3), 'vervolgTijdensBeoordeling');
  assert.equal(classificeer(1, [eerder('a', 'herstel', null)], op, 3), 'vervolgNaBeoordeling');
  const beide = [eerder('a', 'afgesloten', '2025-02-02'), eerder('a', 'monitoring', null)];
  assert.equal(classificeer(1, beide, op, 3), 'vervolgTijdensMonitoring');
});

const besloten = (besluit: Beoordeling['besluit'], anders: Partial<Melding> = {}): Melding => ({
  ...melding({ besluit }, 'besloten'),
  ...anders,
});
const mag = (stap: string, gegeven: Melding) => tryStep(meldingStappen, stap, gegeven, VT).ok;

test('G05: omzetten in advies kan alleen als een beroepskracht meldt die de meldcode niet doorliep', () => {
  const omzetten = (melderBeroepsmatig: boolean, meldcode: Beoordeling['meldcode']) =>
    redenen({ ...melding({ besluit: 'omgezetInAdvies', meldcode }), melderBeroepsmatig });
  assert.deepEqual(omzetten(true, 'nietDoorlopen'), []);
  for (const [beroep, code] of [
    [false, 'nietDoorlopen'],
    [true, 'doorlopen'],
    [true, 'onbekend'],
    [true, null],
  ] as const)
    assert.deepEqual(omzetten(beroep, code), [['G05', 'poort.omgezet']], `${beroep} ${code}`);
});

test('elk besluit heeft een eigen weg, en geen andere', () => {
  const wegen = {
    inDienstNemen: 'onderzoek',
    omzetten: 'omgezetInAdvies',
    aanbieden: 'overdracht',
    afronden: 'geenVervolg',
  };
  for (const [stap, hoort] of Object.entries(wegen))
    for (const besluit of [
      'overdracht',
      'onderzoek',
      'voorwaardenEnVervolg',
      'omgezetInAdvies',
      'geenVervolg',
    ] as const) {
      const past = besluit === hoort || (stap === 'inDienstNemen' && besluit === 'voorwaardenEnVervolg');
      assert.equal(mag(stap, besloten(besluit)), past, `${stap} na ${besluit}`);
    }
  assert.equal(vanzelf('onderzoek'), 'inDienstNemen');
  assert.equal(vanzelf('omgezetInAdvies'), 'omzetten');
  assert.equal(vanzelf('overdracht'), undefined);
});

test('een melding in een dienst gaat pas verder als de dienst is beoordeeld, en eindigt pas als die is afgerond', () => {
  const inDienst = (dienst: Melding['dienst']) => besloten('onderzoek', { status: 'inDienst', dienst });
  for (const dienst of ['toegewezen', 'gestart'] as const) {
    assert.equal(mag('aanbieden', inDienst(dienst)), false);
    assert.equal(mag('afronden', inDienst(dienst)), false);
  }
  assert.equal(mag('aanbieden', inDienst('beoordeeld')), true);
  assert.equal(mag('afronden', inDienst('beoordeeld')), false);
  assert.equal(mag('afronden', inDienst('afgerond')), true);
  assert.equal(mag('afronden', inDienst('voortijdigAfgesloten')), true);
});

test('G06: in elke staat van melding, overdracht en dienst is precies een organisatie verantwoordelijk', () => {
  const overdrachten = [undefined, 'aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken'] as const;
  const diensten = [undefined, 'toegewezen', 'gestart', 'beoordeeld', 'afgerond', 'voortijdigAfgesloten'] as const;
  for (const status of MELDING_STATUSSEN)
    for (const over of overdrachten)
      for (const dienst of diensten) {
        const wie = verantwoordelijke(
          { status, organisatieId: 'vt' },
          over && { status: over, vanOrganisatieId: 'vt', naarOrganisatieId: 'team' },
          dienst && { status: dienst, organisatieId: 'vt' },
        );
        const overgegaan = over === 'geaccepteerd' && (status === 'afgehandeld' || status === 'inOverdracht');
        assert.equal(wie, overgegaan ? 'team' : 'vt', `${status} ${over} ${dienst}`);
      }
});

test('de indeling zegt welke casussen en wie haar maakten, en sinds wanneer is gekeken', () => {
  const uit = deelIn(3, [eerder('a', 'afgesloten', '2025-02-02'), eerder('b', 'afgesloten', '2019-01-01')], op, 3);
  assert.deepEqual(uit, {
    classificatie: 'hermeldingEen',
    casussen: ['a-afgesloten'],
    personen: ['a'],
    vanaf: '2023-04-02',
  });
  assert.equal(zwaarste('vervolgTijdensMonitoring', 'eersteMelding'), 'vervolgTijdensMonitoring');
  assert.equal(zwaarste('nietIngedeeld', 'eersteMelding'), 'eersteMelding');
});

test('Scenario 2: een melding van 2-4-2026 is in werkdagen uiterlijk 13-4 beoordeeld, en volgens de wet 8-4', () => {
  assert.equal(uiterlijk(op, { aantal: 5, wijze: 'werkdagen' }, new Set()), '2026-04-13');
  assert.equal(uiterlijk(op, BEOORDELING_VOLGENS_WET, new Set()), '2026-04-08');
});

interface Wereldje {
  melding: Melding;
  overdracht: OverdrachtStatus | undefined;
}
const rollen = new Set(['vtMedewerker', 'zender', 'ontvanger']);
const overdrachtVan = ({ overdracht }: Wereldje) =>
  overdracht && { status: overdracht, vanOrganisatieId: 'vt', naarOrganisatieId: 'team' };

/** Every step that may be taken now of the melding, its transfer and its dienst, as what comes of it. */
function mogelijk(nu: Wereldje): Wereldje[] {
  const uit: Wereldje[] = [];
  for (const naam of Object.keys(meldingStappen)) {
    const stap = tryStep(meldingStappen, naam, nu.melding, rollen);
    if (!stap.ok) continue;
    const dienst = naam === 'inDienstNemen' ? 'toegewezen' : nu.melding.dienst;
    uit.push({
      melding: { ...nu.melding, status: stap.to, dienst },
      overdracht: naam === 'aanbieden' ? 'aangeboden' : nu.overdracht,
    });
  }
  if (nu.overdracht && nu.melding.status === 'inOverdracht')
    for (const { from, to } of Object.values(overdrachtStappen))
      if (from.includes(nu.overdracht))
        uit.push({
          melding: { ...nu.melding, status: to === 'geaccepteerd' ? 'afgehandeld' : 'besloten' },
          overdracht: to,
        });
  const { dienst } = nu.melding;
  if (dienst)
    for (const { from, to } of Object.values(dienstStappen))
      if (from.includes(dienst)) uit.push({ ...nu, melding: { ...nu.melding, dienst: to } });
  return uit;
}

test('na 10.000 willekeurige toegestane stappen is er altijd iemand verantwoordelijk, en staat geen melding vast', () => {
  let zaad = 42;
  const kies = <T>(lijst: readonly T[]): T | undefined => {
    zaad = (Math.imul(zaad, 1_664_525) + 1_013_904_223) >>> 0;
    return lijst[zaad % Math.max(1, lijst.length)];
  };
  const begin = (): Wereldje => ({
    melding: {
      ...melding({ besluit: kies(BESLUITEN) ?? null, meldcode: 'nietDoorlopen' }, 'ontvangen'),
      melderBeroepsmatig: true,
    },
    overdracht: undefined,
  });
  let nu = begin();
  const einden = new Set<string>();
  for (let n = 0; n < 10_000; n++) {
    const volgende = kies(mogelijk(nu));
    const { status, dienst } = nu.melding;
    const wie = verantwoordelijke(
      { status, organisatieId: 'vt' },
      overdrachtVan(nu),
      dienst ? { status: dienst, organisatieId: 'vt' } : undefined,
    );
    assert.equal(wie, nu.overdracht === 'geaccepteerd' ? 'team' : 'vt', JSON.stringify(nu));
    if (status !== 'afgehandeld') assert.ok(volgende, `staat vast: ${JSON.stringify(nu)}`);
    else einden.add(`${nu.melding.beoordeling.besluit}`);
    nu = volgende && status !== 'afgehandeld' ? volgende : begin();
  }
  assert.deepEqual([...einden].sort(), [...BESLUITEN].sort(), 'elk besluit komt tot een einde');
});
