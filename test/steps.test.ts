// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processes } from '../src/modules.ts';
import { IEDEREEN } from '../src/toegang/aanmelding/access.ts';

const FASESTAPPEN: Readonly<Record<string, readonly string[]>> = {
  directeVeiligheid: ['naarStabieleVeiligheid'],
  stabieleVeiligheid: ['naarHerstel', 'naarDirecteVeiligheid'],
  herstel: ['naarMonitoring', 'naarDirecteVeiligheid'],
  monitoring: ['afsluiten', 'naarDirecteVeiligheid'],
};
/** Which steps someone with one role finds in a status, gates aside. */
const STAPPEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'binnenkomst vtMedewerker': {
    nieuw: ['maakMelding', 'maakAdvies', 'maakSignaal', 'zonderMelding'],
    signaal: ['koppelen'],
  },
  'melding vtMedewerker': {
    ontvangen: ['inBehandelingNemen'],
    inBeoordeling: ['besluiten'],
    besloten: ['aanbieden', 'afronden'],
  },
  'overdracht ontvanger': { aangeboden: ['accepteren', 'afwijzen'] },
  'overdracht zender': { aangeboden: ['intrekken'] },
  'casus contactpersoon': FASESTAPPEN,
  'casus casusregisseur': FASESTAPPEN,
  'casus vtMedewerker': {
    stabieleVeiligheid: ['naarDirecteVeiligheid'],
    herstel: ['naarDirecteVeiligheid'],
    monitoring: ['naarDirecteVeiligheid'],
  },
  'visie beleidsadviseur': { ingelezen: ['bevestigen'] },
};

const STATUSSEN: Readonly<Record<string, readonly string[]>> = {
  binnenkomst: ['nieuw', 'melding', 'advies', 'signaal', 'geenMelding'],
  melding: ['ontvangen', 'inBeoordeling', 'besloten', 'inOverdracht', 'afgehandeld'],
  overdracht: ['aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken'],
  casus: ['beoordeling', 'directeVeiligheid', 'stabieleVeiligheid', 'herstel', 'monitoring', 'afgesloten'],
  visie: ['ingelezen', 'bevestigd'],
};

test('elke rol vindt in elke status van elk proces precies de stappen van de tabel', () => {
  assert.deepEqual(Object.keys(processes).sort(), Object.keys(STATUSSEN).sort(), 'zet een nieuw proces in de tabellen');
  const rollen = [...IEDEREEN, 'zender', 'ontvanger', 'contactpersoon', 'casusregisseur', 'onbekend'];
  for (const [zaak, proces] of Object.entries(processes))
    for (const rol of rollen)
      for (const status of STATUSSEN[zaak] ?? []) {
        const gevonden = Object.entries(proces)
          .filter(([, stap]) => stap.from.includes(status) && stap.by.includes(rol))
          .map(([naam]) => naam);
        const verwacht = STAPPEN[`${zaak} ${rol}`]?.[status] ?? [];
        assert.deepEqual(gevonden.sort(), [...verwacht].sort(), `${zaak} in ${status} voor ${rol}`);
      }
});

test('elke status van een proces staat in de tabel', () => {
  for (const [zaak, proces] of Object.entries(processes))
    for (const stap of Object.values(proces))
      for (const status of [...stap.from, stap.to]) assert.ok(STATUSSEN[zaak]?.includes(status), `${zaak}: ${status}`);
});
