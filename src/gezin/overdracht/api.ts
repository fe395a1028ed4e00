// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { bekijken } from './access.ts';
import { accepteer, trekIn, wijsAf } from './commands.ts';
import { alsOverdracht, vindOverdracht, type OverdrachtRij } from './queries.ts';
import { overdrachtRollen, overdrachtStappen, verantwoordelijke } from './rules.ts';
import { accepterenFormulier, overdrachtUit, redenFormulier } from './schema.ts';

const noun: ApiNoun<OverdrachtRij, typeof overdrachtUit> = {
  noun: 'overdracht',
  plural: 'overdrachten',
  read: { action: bekijken, audit: 'overdracht.bekeken' },
  subject: { kind: 'overdracht', load: vindOverdracht, dossier: (rij) => rij.casus_id },
  process: overdrachtStappen,
  answer: overdrachtUit,
  show: async ({ actor }, ui, rij) => {
    const overdracht = alsOverdracht(rij);
    const stappen = availableSteps(overdrachtStappen, overdracht, overdrachtRollen(overdracht, actor.organisatieId));
    return {
      id: rij.id,
      status: rij.status,
      casusId: rij.casus_id,
      van: { id: rij.van_organisatie_id, naam: rij.van },
      naar: { id: rij.naar_organisatie_id, naam: rij.naar },
      verantwoordelijkeId: verantwoordelijke(overdracht),
      boodschap: rij.boodschap,
      warm: rij.warm,
      aangebodenOp: rij.aangeboden_op,
      uiterlijk: laatsteDag(rij.te_laat_vanaf),
      beantwoordOp: rij.beantwoord_op,
      beantwoordDoor: rij.beantwoordDoor,
      reden: rij.reden,
      versie: rij.versie,
      stappen: stepAnswers(stappen, ui.tekst),
    };
  },
};

/** What each step asks and does; a step of rules.ts without an entry does not compile. */
const werk: Readonly<Record<keyof typeof overdrachtStappen, Route>> = {
  accepteren: stepRoute(noun, 'accepteren', {
    form: accepterenFormulier,
    take: (tx, rij, invoer) => accepteer(tx, rij, invoer, invoer.versie),
  }),
  afwijzen: stepRoute(noun, 'afwijzen', {
    form: redenFormulier,
    take: (tx, rij, { reden, versie }) => wijsAf(tx, rij, reden, versie),
  }),
  intrekken: stepRoute(noun, 'intrekken', {
    form: redenFormulier,
    take: (tx, rij, { reden, versie }) => trekIn(tx, rij, reden, versie),
  }),
};

/** The JSON routes of overdrachten: one to read, and one for each answer to the offer. */
export const overdrachtApi = (): Route[] => [readRoute(noun), ...Object.values(werk)];
