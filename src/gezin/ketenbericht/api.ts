// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { bekijken } from './access.ts';
import { zetKetenberichtStap } from './commands.ts';
import { vindKetenbericht, type KetenberichtRij } from './queries.ts';
import { ketenberichtStappen } from './rules.ts';
import { ketenbericht, ketenberichtFormulier, ketenberichtUit } from './schema.ts';

const noun: ApiNoun<KetenberichtRij, typeof ketenberichtUit> = {
  noun: 'ketenbericht',
  plural: 'ketenberichten',
  read: { action: bekijken, audit: 'ketenbericht.bekeken' },
  subject: { kind: 'ketenbericht', load: vindKetenbericht, dossier: (rij) => rij.casus_id },
  process: ketenberichtStappen,
  answer: ketenberichtUit,
  show: async ({ actor }, ui, rij) => ({
    id: rij.id,
    soort: rij.soort,
    status: rij.status,
    koppelvlak: rij.koppelvlak,
    casusId: rij.casus_id,
    inhoud: ketenbericht.parse(rij.inhoud),
    klaarOp: rij.klaar_op,
    verzondenOp: rij.verzonden_op,
    bevestigdOp: rij.bevestigd_op,
    pogingen: rij.pogingen,
    volgendePoging: rij.volgende_poging,
    versie: rij.versie,
    stappen: stepAnswers(availableSteps(ketenberichtStappen, rij, actor.rollen), ui.tekst),
  }),
};

/** The JSON routes of messages: one to read, and one for each step, so that whatever sends them can say how it went. */
export const ketenberichtApi = (): Route[] => [
  readRoute(noun),
  ...Object.keys(ketenberichtStappen).map((stap) =>
    stepRoute(noun, stap, {
      form: ketenberichtFormulier,
      take: (tx, rij, { versie }) => zetKetenberichtStap(tx, rij, stap, versie),
    }),
  ),
];
