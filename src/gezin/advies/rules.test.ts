// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tryStep } from '../../platform/process.ts';
import {
  AANLEIDINGEN,
  AARDEN,
  aardenZonderKind,
  adviesStappen,
  alsUitvoer,
  leesHalfjaar,
  leesNummer,
  type Advies,
} from './rules.ts';
import { adviesFormulier, contactFormulier, vragerFormulier } from './schema.ts';

const VT = new Set(['vtMedewerker']);
const advies = (anders: Partial<Advies> = {}): Advies => ({
  status: 'lopend',
  contacten: 1,
  gekozen: false,
  ...anders,
});
const invoer = (anders: Record<string, unknown> = {}) => ({
  kanaal: 'telefoon',
  hoedanigheid: 'buurtbewoner',
  aanleidingen: 'kindermishandelingAnders',
  aarden: 'psychischGeweld',
  geadviseerd: 'besproken hoe het gesprek te voeren',
  ...anders,
});
const fouten = (schema: typeof adviesFormulier | typeof contactFormulier | typeof vragerFormulier, wat: object) =>
  (schema.safeParse(wat).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('een advies', () => {
  test('kent de tien aanleidingen en twaalf aarden van de wettelijke bijlage', () => {
    assert.equal(AANLEIDINGEN.length, 10);
    assert.equal(AARDEN.length, 12);
  });

  test('Scenario 1: wordt geteld met een hoedanigheid en zonder een veld voor een persoon, pas als het is afgesloten', () => {
    const rij = {
      nummer: 'A-2026-000001',
      aanleidingen: ['exPartnergeweld'],
      aarden: ['psychischGeweld'],
      hoedanigheid: 'buurtbewoner',
    };
    assert.equal(alsUitvoer({ ...rij, status: 'lopend' }), null);
    assert.equal(alsUitvoer({ ...rij, status: 'omgezetInMelding' }), null);
    assert.deepEqual(alsUitvoer({ ...rij, status: 'afgesloten' }), {
      nummer: 'A-2026-000001',
      aanleiding: ['exPartnergeweld'],
      aard: ['psychischGeweld'],
      hoedanigheid: 'buurtbewoner',
    });
  });

  test('V6: vier aarden horen alleen bij een vraag over een kind', () => {
    const kind = [
      'pedagogischeVerwaarlozing',
      'getuigeVanGeweld',
      'munchausenByProxy',
      'vrouwelijkeGenitaleVerminking',
    ];
    assert.deepEqual(aardenZonderKind(['exPartnergeweld'], AARDEN), kind);
    assert.deepEqual(aardenZonderKind(['exPartnergeweld', 'kindcheck'], AARDEN), []);
    assert.deepEqual(fouten(adviesFormulier, invoer({ aanleidingen: 'exPartnergeweld', aarden: kind })), [
      'aarden: advies.alleenBijKind',
    ]);
  });

  test('heeft precies een hoedanigheid en ten minste een aanleiding en aard', () => {
    assert.deepEqual(fouten(adviesFormulier, invoer()), []);
    assert.deepEqual(fouten(adviesFormulier, invoer({ hoedanigheid: ['buurtbewoner', 'huisarts'] })).length, 1);
    assert.equal(fouten(adviesFormulier, invoer({ aanleidingen: undefined, aarden: [] })).length, 2);
  });

  test('G02: een burgerservicenummer wordt geweigerd, ook als iemand zegt het te hebben nagekeken', () => {
    for (const nagekeken of [undefined, 'ja'])
      assert.deepEqual(fouten(contactFormulier, { geadviseerd: 'het gaat om 111222333', nagekeken }), [
        'geadviseerd: advies.bsn',
      ]);
  });

  test('G02: wat op een naam of adres lijkt, vraagt een bevestiging en is geen blokkade', () => {
    const geadviseerd = 'De buurman heet Klaas en woont in de dorpsstraat 12.';
    assert.deepEqual(fouten(contactFormulier, { geadviseerd }), ['nagekeken: advies.lijktOpGegevens']);
    assert.deepEqual(fouten(contactFormulier, { geadviseerd, nagekeken: 'ja' }), []);
  });

  test('gegevens van de vrager gaan alleen mee met toestemming', () => {
    assert.deepEqual(fouten(adviesFormulier, invoer({ naam: 'Vrager' })), ['toestemming: advies.eerstToestemming']);
    assert.deepEqual(fouten(adviesFormulier, invoer({ toestemming: 'ja' })), ['naam: fout.leeg']);
    assert.deepEqual(fouten(adviesFormulier, invoer({ toestemming: 'ja', naam: 'Vrager' })), []);
    assert.deepEqual(fouten(vragerFormulier, {}), ['toestemming: advies.eerstToestemming']);
  });

  test('sluit alleen met een contact, en wordt alleen een melding als de vrager daarvoor kiest', () => {
    assert.equal(tryStep(adviesStappen, 'afsluiten', advies({ contacten: 0 }), VT).ok, false);
    assert.equal(tryStep(adviesStappen, 'afsluiten', advies(), VT).ok, true);
    assert.equal(tryStep(adviesStappen, 'omzetten', advies(), VT).ok, false);
    assert.equal(tryStep(adviesStappen, 'omzetten', advies({ gekozen: true }), VT).ok, true);
    assert.equal(tryStep(adviesStappen, 'omzetten', advies({ gekozen: true, status: 'afgesloten' }), VT).ok, false);
    assert.equal(tryStep(adviesStappen, 'afsluiten', advies(), new Set(['teamMedewerker'])).ok, false);
  });

  test('is te vinden op een nummer zoals mensen het typen', () => {
    for (const getypt of ['A-2026-000012', 'a2026-12', ' 2026-12 ', 'A-2026-12'])
      assert.equal(leesNummer(getypt), 'A-2026-000012', getypt);
    for (const getypt of ['', 'Jansen', 'M-2026-000012', '12']) assert.equal(leesNummer(getypt), '', getypt);
  });

  test('wordt geteld per halfjaar', () => {
    assert.deepEqual(leesHalfjaar('2026-2'), { naam: '2026-2', van: '2026-07-01', tot: '2027-01-01' });
    assert.equal(leesHalfjaar('2026-3'), undefined);
  });
});
