// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { ketenberichtenVan } from '../ketenbericht/queries.ts';
import { bekijken } from './access.ts';
import { legRaadsantwoordVast, verzendRaadsverzoek } from './commands.ts';
import { alsRaadsverzoek, vindRaadsverzoek, type RaadsverzoekRij } from './queries.ts';
import { raadsverzoekStappen, type Antwoordstap, type RaadsverzoekStap } from './rules.ts';
import { antwoordFormulier, raadsverzoekUit, verzendFormulier } from './schema.ts';

const noun: ApiNoun<RaadsverzoekRij, typeof raadsverzoekUit> = {
  noun: 'raadsverzoek',
  plural: 'raadsverzoeken',
  read: { action: bekijken, audit: 'raadsverzoek.bekeken' },
  subject: { kind: 'raadsverzoek', load: vindRaadsverzoek, dossier: (rij) => rij.casus_id },
  process: raadsverzoekStappen,
  answer: raadsverzoekUit,
  show: async (tx, ui, rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    status: rij.status,
    casusId: rij.casus_id,
    medewerker: rij.medewerker,
    inhoud: rij.inhoud,
    begonnenOp: rij.begonnen_op,
    verzondenOp: rij.verzonden_op,
    college: { gemeente: rij.gemeente, geinformeerdOp: rij.college_op },
    intake: { op: rij.intake_op, tekst: rij.intake },
    uitkomst: { op: rij.uitkomst_op, tekst: rij.uitkomst },
    beslissing: { op: rij.beslissing_op, tekst: rij.beslissing },
    ketenberichten: (await ketenberichtenVan(tx, rij.casus_id, `raadsverzoek:${rij.id}`)).map(
      ({ id, soort, status }) => ({ id, soort, status }),
    ),
    versie: rij.versie,
    stappen: stepAnswers(availableSteps(raadsverzoekStappen, alsRaadsverzoek(rij), tx.actor.rollen), ui.tekst),
  }),
};

const antwoord = (stap: Antwoordstap): Route =>
  stepRoute(noun, stap, {
    form: antwoordFormulier,
    take: (tx, rij, invoer) => legRaadsantwoordVast(tx, rij, stap, invoer, invoer.versie),
  });
/** What each step asks and does; a step of rules.ts without an entry does not compile. */
const werk: Readonly<Record<RaadsverzoekStap, Route>> = {
  verzenden: stepRoute(noun, 'verzenden', {
    form: verzendFormulier,
    take: (tx, rij, { koppelvlak, versie }) => verzendRaadsverzoek(tx, rij, koppelvlak, versie),
  }),
  inBehandelingVastleggen: antwoord('inBehandelingVastleggen'),
  afwijzingVastleggen: antwoord('afwijzingVastleggen'),
  uitkomstVastleggen: antwoord('uitkomstVastleggen'),
  beslissingVastleggen: antwoord('beslissingVastleggen'),
};

/** The JSON routes of requests to the Raad: one to read, to send, and for each answer that comes back. */
export const raadsverzoekApi = (): Route[] => [readRoute(noun), ...Object.values(werk)];
