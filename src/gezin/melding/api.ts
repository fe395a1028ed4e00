// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { aanbodVelden } from '../overdracht/schema.ts';
import { bekijken } from './access.ts';
import { zetMeldingStap } from './commands.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { alsMelding, vindMelding, type MeldingRij } from './queries.ts';
import { meldingStappen, VORMEN } from './rules.ts';
import { meldingUit, stapFormulier } from './schema.ts';

const noun: ApiNoun<MeldingRij, typeof meldingUit> = {
  noun: 'melding',
  plural: 'meldingen',
  read: { action: bekijken, audit: 'melding.bekeken' },
  subject: { kind: 'melding', load: vindMelding, dossier: (rij) => rij.casus_id },
  process: meldingStappen,
  answer: meldingUit,
  show: async ({ actor }, ui, rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    status: rij.status,
    ontvangenOp: rij.ontvangen_op,
    uiterlijk: laatsteDag(rij.te_laat_vanaf),
    kanaal: rij.kanaal,
    hoedanigheid: rij.hoedanigheid,
    vormen: VORMEN.filter((vorm) => rij.vormen.includes(vorm)),
    classificatie: rij.classificatie,
    gemeente: { code: rij.gemeente_code, naam: rij.gemeente },
    toelichting: rij.toelichting,
    melder: { naam: rij.melder, bereikbaar: rij.bereikbaar, anoniem: rij.anoniem },
    beoordeling: {
      urgentie: rij.urgentie,
      directeActie: rij.directe_actie,
      taxatieAcuut: rij.taxatie_acuut,
      taxatieStructureel: rij.taxatie_structureel,
      betrokkenenCompleet: rij.betrokkenen_compleet,
      besluit: rij.besluit,
      volgendeVerantwoordelijkeId: rij.volgende_verantwoordelijke_id,
      motivering: rij.motivering,
      meldcode: rij.meldcode,
      adviesnummer: rij.adviesnummer,
      begonnenOp: rij.begonnen_op,
      beslotenOp: rij.besloten_op,
    },
    dienst: rij.dienst_id && rij.dienst_soort ? { id: rij.dienst_id, soort: rij.dienst_soort } : null,
    casus: { id: rij.casus_id, nummer: rij.casus_nummer, status: rij.casus_status },
    versie: rij.versie,
    stappen: stepAnswers(availableSteps(meldingStappen, alsMelding(rij), actor.rollen), ui.tekst),
  }),
};

/** The JSON routes of meldingen: one to read, and one for each step of the process. */
export const meldingApi = (): Route[] => [
  readRoute(noun),
  ...Object.keys(meldingStappen).map((stap) =>
    stap === 'aanbieden'
      ? stepRoute(noun, stap, {
          form: aanbodVelden,
          take: (tx, rij, invoer) => zetMeldingStap(tx, rij, stap, invoer.versie, invoer),
        })
      : stepRoute(noun, stap, {
          form: stapFormulier,
          take: (tx, rij, { versie }) => zetMeldingStap(tx, rij, stap, versie),
        }),
  ),
];
