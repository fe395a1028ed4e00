// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { bekijken } from './access.ts';
import { zetDienstStap } from './commands.ts';
import { alsDienst, leesDienst, vindDienst, type DienstRij } from './queries.ts';
import { dienstStappen } from './rules.ts';
import { dienstStapFormulier, dienstUit, sluitFormulier, startFormulier } from './schema.ts';

const noun: ApiNoun<DienstRij, typeof dienstUit> = {
  noun: 'dienst',
  plural: 'diensten',
  read: { action: bekijken, audit: 'dienst.bekeken' },
  subject: { kind: 'dienst', load: vindDienst, dossier: (rij) => rij.casus_id },
  process: dienstStappen,
  answer: dienstUit,
  show: async (tx, ui, rij) => {
    const dossier = await leesDienst(tx, rij);
    return {
      id: rij.id,
      soort: rij.soort,
      status: rij.status,
      formeleStart: rij.formele_start,
      werkelijkeStart: rij.werkelijke_start,
      uiterlijk: laatsteDag(rij.te_laat_vanaf),
      uitkomstGeweld: rij.uitkomst_geweld,
      uitkomstKind: rij.uitkomst_kind,
      uitkomstAnders: rij.uitkomst_anders,
      problematiek: rij.problematiek,
      maatregelen: rij.maatregelen,
      neemtOver: rij.neemt_over,
      beoordeeldOp: rij.beoordeeld_op,
      afgerondOp: rij.afgerond_op,
      reden: rij.reden,
      meldingen: dossier.meldingen.map(({ id, nummer }) => ({ id, nummer })),
      casus: { id: rij.casus_id, nummer: rij.casus_nummer },
      leden: dossier.leden.map(({ id, naam, hulp, gesprekken, geenGesprek }) => ({
        persoonId: id,
        naam,
        hulp,
        gesprekken,
        geenGesprek,
      })),
      versie: rij.versie,
      stappen: stepAnswers(availableSteps(dienstStappen, alsDienst(dossier), tx.actor.rollen), ui.tekst),
    };
  },
};

/** The JSON routes of diensten: one to read, and one for each step of the process. */
export const dienstApi = (): Route[] => [
  readRoute(noun),
  ...Object.keys(dienstStappen).map((stap) =>
    stap === 'starten'
      ? stepRoute(noun, stap, { form: startFormulier, take: (tx, rij, invoer) => zetDienstStap(tx, rij, stap, invoer) })
      : stap === 'voortijdigAfsluiten'
        ? stepRoute(noun, stap, {
            form: sluitFormulier,
            take: (tx, rij, invoer) => zetDienstStap(tx, rij, stap, invoer),
          })
        : stepRoute(noun, stap, {
            form: dienstStapFormulier,
            take: (tx, rij, invoer) => zetDienstStap(tx, rij, stap, invoer),
          }),
  ),
];
