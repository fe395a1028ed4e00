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
const MELDCODESTAPPEN: Readonly<Record<string, readonly string[]>> = {
  open: ['sluitenZonderVermoeden', 'zelfHelpen', 'melden', 'meldenEnHelpen'],
  hulpZelf: ['heropenen'],
};
const ACTIVITEITSTAPPEN: Readonly<Record<string, readonly string[]>> = {
  gepland: ['activiteitUitvoeren', 'activiteitAfgelasten'],
  uitgevoerd: ['activiteitVerwerken'],
};
const ROUTESTAPPEN: Readonly<Record<string, readonly string[]>> = {
  gepland: ['agenderen'],
  geagendeerd: ['vanAgendaHalen', 'besluitVastleggen', 'besluitAanhouden'],
  besloten: ['bekendmaken', 'opnieuwVoorleggen'],
  bekendgemaakt: ['opnieuwVoorleggen'],
};
const AMENDEMENTSTAPPEN: Readonly<Record<string, readonly string[]>> = {
  ingediend: ['intrekken', 'aannemen', 'verwerpen'],
};
const MOTIESTAPPEN: Readonly<Record<string, readonly string[]>> = {
  ingediend: ['intrekken', 'aannemen', 'verwerpen'],
  aangenomen: ['uitvoeren', 'afdoen'],
  inUitvoering: ['afdoen'],
  afgedaan: ['heropenen'],
};
const TOEZEGGINGSTAPPEN: Readonly<Record<string, readonly string[]>> = {
  open: ['uitvoeren', 'afdoen'],
  inUitvoering: ['afdoen'],
  afgedaan: ['heropenen'],
};
/** Who records what councils decide: the same steps for each of them. */
const GRIFFIES = ['griffier', 'beleidsadviseur', 'projectleider'];
const besluitvorming = Object.fromEntries(
  GRIFFIES.flatMap((rol) => [
    [`routestap ${rol}`, ROUTESTAPPEN],
    [`amendement ${rol}`, AMENDEMENTSTAPPEN],
    [`motie ${rol}`, MOTIESTAPPEN],
    [`toezegging ${rol}`, TOEZEGGINGSTAPPEN],
  ]),
);
/** Which steps someone with one role finds in a status, gates aside. */
const STAPPEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'binnenkomst vtMedewerker': {
    nieuw: ['maakMelding', 'maakAdvies', 'maakSignaal', 'zonderMelding'],
    signaal: ['koppelen'],
  },
  'melding vtMedewerker': {
    ontvangen: ['inBehandelingNemen'],
    inBeoordeling: ['besluiten'],
    besloten: ['inDienstNemen', 'omzetten', 'aanbieden', 'afronden'],
    inDienst: ['aanbieden', 'afronden'],
    omgezetInAdvies: ['afronden'],
  },
  'dienst vtMedewerker': {
    toegewezen: ['starten', 'voortijdigAfsluiten'],
    gestart: ['beoordelen', 'voortijdigAfsluiten'],
    beoordeeld: ['afronden'],
  },
  'overdracht ontvanger': { aangeboden: ['accepteren', 'afwijzen'], geaccepteerd: ['terugberichten'] },
  'overdracht zender': { aangeboden: ['intrekken'], berichtTerug: ['berichtBevestigen'] },
  'overdracht vastlegger': {
    aangeboden: ['acceptatieVastleggen', 'afwijzingVastleggen'],
    geaccepteerd: ['terugberichten'],
  },
  'raadsverzoek vtMedewerker': {
    concept: ['verzenden'],
    verzonden: ['inBehandelingVastleggen', 'afwijzingVastleggen'],
    inBehandeling: ['uitkomstVastleggen'],
    uitkomst: ['beslissingVastleggen'],
  },
  'ketenbericht vtMedewerker': {
    klaar: ['verzenden', 'mislukken'],
    verzonden: ['bevestigen', 'mislukken'],
    mislukt: ['herhalen'],
  },
  'casus contactpersoon': FASESTAPPEN,
  'casus casusregisseur': FASESTAPPEN,
  'casus vtMedewerker': {
    stabieleVeiligheid: ['naarDirecteVeiligheid'],
    herstel: ['naarDirecteVeiligheid'],
    monitoring: ['naarDirecteVeiligheid'],
  },
  'visietraject projectleider': {
    voorwerk: ['procesAfspreken'],
    procesafspraken: ['tekstOpstellen'],
    opstellen: ['tekstAfstemmen'],
    afstemming: ['tekstHerschrijven', 'inspraakOpenen'],
    inspraak: ['inspraakSluiten'],
    verwerking: ['aanRadenVoorleggen'],
    besluitvorming: ['visieVaststellen'],
  },
  'participatieactiviteit projectleider': ACTIVITEITSTAPPEN,
  'participatieactiviteit beleidsadviseur': ACTIVITEITSTAPPEN,
  'reactie projectleider': {
    ontvangen: ['reactieSplitsen', 'reactieIntrekken'],
    gesplitst: ['reactieBeantwoorden', 'reactieIntrekken'],
    beantwoord: ['reactieHeropenen', 'reactieVaststellen', 'reactieIntrekken'],
    vastgesteld: ['reactieTerugkoppelen'],
    ingetrokken: ['reactieTerughalen'],
  },
  'reactie beleidsadviseur': {
    ontvangen: ['reactieSplitsen', 'reactieIntrekken'],
    gesplitst: ['reactieBeantwoorden', 'reactieIntrekken'],
    beantwoord: ['reactieHeropenen', 'reactieIntrekken'],
    ingetrokken: ['reactieTerughalen'],
  },
  'reactie griffier': {
    ontvangen: ['reactieSplitsen', 'reactieIntrekken'],
    gesplitst: ['reactieIntrekken'],
    beantwoord: ['reactieIntrekken'],
    ingetrokken: ['reactieTerughalen'],
  },
  ...besluitvorming,
  'meldcodetraject beroepskracht': MELDCODESTAPPEN,
  'meldcodetraject aandachtsfunctionaris': MELDCODESTAPPEN,
  'meldcodetraject teamMedewerker': MELDCODESTAPPEN,
  'meldcodetraject opvangMedewerker': MELDCODESTAPPEN,
  'advies vtMedewerker': { lopend: ['afsluiten', 'omzetten'] },
  'visie beleidsadviseur': { ingelezen: ['bevestigen'] },
};

const STATUSSEN: Readonly<Record<string, readonly string[]>> = {
  binnenkomst: ['nieuw', 'melding', 'advies', 'signaal', 'geenMelding'],
  melding: ['ontvangen', 'inBeoordeling', 'besloten', 'inDienst', 'inOverdracht', 'omgezetInAdvies', 'afgehandeld'],
  dienst: ['toegewezen', 'gestart', 'beoordeeld', 'afgerond', 'voortijdigAfgesloten'],
  overdracht: ['aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken', 'berichtTerug', 'afgerond'],
  raadsverzoek: ['concept', 'verzonden', 'inBehandeling', 'afgewezen', 'uitkomst', 'beslissing'],
  ketenbericht: ['klaar', 'verzonden', 'bevestigd', 'mislukt'],
  casus: ['beoordeling', 'directeVeiligheid', 'stabieleVeiligheid', 'herstel', 'monitoring', 'afgesloten'],
  meldcodetraject: ['open', 'afgeslotenGeenVermoeden', 'hulpZelf', 'gemeld', 'hulpEnGemeld'],
  visie: ['ingelezen', 'bevestigd'],
  visietraject: [
    'voorwerk',
    'procesafspraken',
    'opstellen',
    'afstemming',
    'inspraak',
    'verwerking',
    'besluitvorming',
    'vastgesteld',
  ],
  participatieactiviteit: ['gepland', 'uitgevoerd', 'verwerkt', 'afgelast'],
  reactie: ['ontvangen', 'gesplitst', 'beantwoord', 'vastgesteld', 'teruggekoppeld', 'ingetrokken'],
  routestap: ['gepland', 'geagendeerd', 'besloten', 'bekendgemaakt'],
  amendement: ['ingediend', 'ingetrokken', 'aangenomen', 'verworpen'],
  motie: ['ingediend', 'ingetrokken', 'aangenomen', 'verworpen', 'inUitvoering', 'afgedaan'],
  toezegging: ['open', 'inUitvoering', 'afgedaan'],
  advies: ['lopend', 'afgesloten', 'omgezetInMelding'],
};

test('elke rol vindt in elke status van elk proces precies de stappen van de tabel', () => {
  assert.deepEqual(Object.keys(processes).sort(), Object.keys(STATUSSEN).sort(), 'zet een nieuw proces in de tabellen');
  const rollen = [...IEDEREEN, 'zender', 'ontvanger', 'vastlegger', 'contactpersoon', 'casusregisseur', 'onbekend'];
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
