// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alsIcs } from '../../platform/documents/ics.ts';
import { checkGates } from '../../platform/process.ts';
import { uis } from '../../taal/ui.ts';
import { agendaVan } from './participatieactiviteit/rules.ts';
import { uitnodigingTekst } from './participatieactiviteit/views.ts';
import {
  activiteitStappen,
  FASEN,
  gevolgVan,
  leemten,
  type Participatieactiviteit,
  type PartijInFasen,
} from './rules.ts';

const KLAAR: Participatieactiviteit = {
  status: 'gepland',
  voorbij: true,
  partijen: 1,
  zonderOpkomst: 0,
  verslag: true,
  zonderPlaats: 0,
  zonderGevolg: 0,
  reden: 'Te weinig aanmeldingen',
};
const dicht = (stap: keyof typeof activiteitStappen, anders: Partial<Participatieactiviteit>) =>
  checkGates(activiteitStappen[stap], { ...KLAAR, ...anders })
    .filter(({ reason }) => reason)
    .map(({ id }) => id);

const partij = (soort: PartijInFasen['soort'], ...fasen: (typeof FASEN)[number][]): PartijInFasen => ({
  id: soort,
  soort,
  fasen: fasen.map((fase) => ({ fase, niveau: 'meedenken' })),
});

describe('wie meedoet', () => {
  test('een partij zonder fase en een fase zonder inwoners of ervaringsdeskundigen zijn leemten', () => {
    const zonder = partij('organisatie');
    const gevonden = leemten([zonder, partij('inwoners', 'inspraak'), partij('ervaringsdeskundigen', 'opstellen')]);
    assert.deepEqual(gevonden.zonderFase, [zonder]);
    assert.deepEqual(
      gevonden.zonderInwoners,
      FASEN.filter((fase) => fase !== 'inspraak' && fase !== 'opstellen'),
    );
    const vol = [partij('inwoners', ...FASEN), partij('organisatie', 'voorwerk')];
    assert.deepEqual(leemten(vol), { zonderFase: [], zonderInwoners: [] });
  });

  test('organisaties in elke fase vullen de leemte van inwoners niet', () => {
    assert.deepEqual(leemten([partij('organisatie', ...FASEN)]).zonderInwoners, FASEN);
  });
});

describe('een activiteit', () => {
  test('is gehouden als haar dag er is en van elke genodigde partij bekend is hoeveel mensen kwamen', () => {
    assert.deepEqual(dicht('activiteitUitvoeren', {}), []);
    assert.deepEqual(dicht('activiteitUitvoeren', { voorbij: false }), ['PA1']);
    assert.deepEqual(dicht('activiteitUitvoeren', { partijen: 0 }), ['PA2']);
    assert.deepEqual(dicht('activiteitUitvoeren', { zonderOpkomst: 2 }), ['PA3']);
  });

  test('is verwerkt als er een verslag is en elk punt een plaats en een gevolg heeft', () => {
    const status = 'uitgevoerd' as const;
    assert.deepEqual(dicht('activiteitVerwerken', { status }), []);
    assert.deepEqual(dicht('activiteitVerwerken', { status, verslag: false, zonderPlaats: 1, zonderGevolg: 3 }), [
      'PA4',
      'PA5',
      'PA6',
    ]);
  });

  test('gaat alleen met een reden niet door', () => {
    assert.deepEqual(dicht('activiteitAfgelasten', { reden: ' ' }), ['PA7']);
  });

  test('een punt is open, geplaatst, gewijzigd of niet overgenomen; een reden mag ook zonder plaats', () => {
    const punt = { passage_id: null, wijziging_id: null, reden: '' };
    assert.equal(gevolgVan(punt), 'open');
    assert.equal(gevolgVan({ ...punt, passage_id: 'p' }), 'geplaatst');
    assert.equal(gevolgVan({ ...punt, passage_id: 'p', wijziging_id: 'w' }), 'gewijzigd');
    assert.equal(gevolgVan({ ...punt, reden: 'Hoort bij de uitvoering' }), 'nietOvergenomen');
  });
});

describe('een uitnodiging', () => {
  const activiteit = {
    id: '11111111-1111-4111-8111-111111111111',
    vorm: 'spiegelgroep' as const,
    titel: 'Spiegelgroep over huiselijk geweld met Anna',
    dagen: ['2028-02-29', '2028-03-07'],
    begintijd: '19:30',
    eindtijd: '21:00',
    plaats: 'Stadhuis, zaal 2',
    fase: 'opstellen' as const,
    niveau: 'meedenken' as const,
    openbaar: false,
    status: 'gepland' as const,
    reden: '',
    versie: 1,
  };

  test('zegt in beide talen niet waarover het gaat, en noemt niemand', () => {
    for (const ui of Object.values(uis)) {
      const tekst = uitnodigingTekst(ui, activiteit, true);
      assert.doesNotMatch(tekst, /geweld|mishandel|violence|abuse|spiegel|mirror|slachtoffer|victim|Anna/i);
      assert.match(tekst, /29 (?:februari|February) 2028/);
      assert.match(tekst, /19:30/);
      assert.match(tekst, /zonder uw naam|without your name/);
      assert.doesNotMatch(uitnodigingTekst(ui, activiteit, false), /zonder uw naam|without your name/);
    }
  });

  test('komt met elke dag in de agenda, ook op 29 februari, in de tijd van hier', () => {
    const titel = uis.nl.t('uitnodiging.agendatitel');
    const ics = alsIcs(titel, agendaVan(activiteit, titel));
    assert.doesNotMatch(ics, /geweld|Spiegelgroep|Anna/);
    assert.match(ics, /DTSTART:20280229T183000Z\r\nDTEND:20280229T200000Z/);
    assert.match(ics, /DTSTART:20280307T183000Z/);
    assert.equal(ics.match(/BEGIN:VEVENT/g)?.length, 2);
    const heleDag = agendaVan({ ...activiteit, begintijd: null, eindtijd: null }, titel);
    assert.match(alsIcs(titel, heleDag), /DTSTART;VALUE=DATE:20280229/);
  });
});
