// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { stukkenVan } from '../overdrachtstuk/queries.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { bekijken } from './access.ts';
import { berichtTerug, bevestigBericht, legAcceptatieVast, legAfwijzingVast } from './antwoord/commands.ts';
import { accepteer, trekIn, wijsAf } from './commands.ts';
import { alsOverdracht, vindOverdracht, type OverdrachtRij } from './queries.ts';
import { overdrachtRollen, overdrachtStappen, verantwoordelijke, type OverdrachtStap } from './rules.ts';
import {
  accepterenFormulier,
  berichtFormulier,
  bevestigFormulier,
  externAntwoordFormulier,
  externeAfwijzingFormulier,
  overdrachtUit,
  redenFormulier,
} from './schema.ts';

const noun: ApiNoun<OverdrachtRij, typeof overdrachtUit> = {
  noun: 'overdracht',
  plural: 'overdrachten',
  read: { action: bekijken, audit: 'overdracht.bekeken' },
  subject: { kind: 'overdracht', load: vindOverdracht, dossier: (rij) => rij.casus_id },
  process: overdrachtStappen,
  answer: overdrachtUit,
  show: async (tx, ui, rij) => {
    const overdracht = alsOverdracht(rij);
    const rollen = overdrachtRollen(overdracht, tx.actor.organisatieId);
    return {
      id: rij.id,
      status: rij.status,
      casusId: rij.casus_id,
      van: { id: rij.van_organisatie_id, naam: rij.van },
      naar: { id: rij.naar_organisatie_id, naam: rij.naar },
      externSoort: rij.extern_soort,
      verantwoordelijkeId: verantwoordelijke(overdracht),
      boodschap: rij.boodschap,
      grondslag: rij.grondslag,
      doel: rij.doel,
      noodzaak: rij.noodzaak,
      warm: rij.warm,
      gesprek: { op: rij.gesprek_op, met: rij.gesprek_met },
      stukken: (await stukkenVan(tx, rij.id)).map(({ volgnummer, voor_besluit, reden, inhoud }) => ({
        volgnummer,
        wanneer: voor_besluit ? ('voorBesluit' as const) : ('naAcceptatie' as const),
        reden,
        inhoud,
      })),
      aangebodenOp: rij.aangeboden_op,
      uiterlijk: laatsteDag(rij.te_laat_vanaf),
      beantwoordOp: rij.beantwoord_op,
      beantwoordDoor: rij.beantwoordDoor,
      antwoordVan: rij.antwoord_van,
      reden: rij.reden,
      berichtTerug: {
        tekst: rij.bericht_terug,
        op: rij.bericht_op,
        uiterlijk: rij.bericht_te_laat_vanaf && laatsteDag(rij.bericht_te_laat_vanaf),
        gelezenOp: rij.gelezen_op,
      },
      versie: rij.versie,
      stappen: stepAnswers(availableSteps(overdrachtStappen, overdracht, rollen), ui.tekst),
    };
  },
};

/** What each step asks and does; a step of rules.ts without an entry does not compile. */
const werk: Readonly<Record<OverdrachtStap, Route>> = {
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
  acceptatieVastleggen: stepRoute(noun, 'acceptatieVastleggen', {
    form: externAntwoordFormulier,
    take: (tx, rij, invoer) => legAcceptatieVast(tx, rij, invoer, invoer.versie),
  }),
  afwijzingVastleggen: stepRoute(noun, 'afwijzingVastleggen', {
    form: externeAfwijzingFormulier,
    take: (tx, rij, invoer) => legAfwijzingVast(tx, rij, invoer, invoer.versie),
  }),
  terugberichten: stepRoute(noun, 'terugberichten', {
    form: berichtFormulier,
    take: (tx, rij, invoer) => berichtTerug(tx, rij, invoer, invoer.versie),
  }),
  berichtBevestigen: stepRoute(noun, 'berichtBevestigen', {
    form: bevestigFormulier,
    take: (tx, rij, { versie }) => bevestigBericht(tx, rij, versie),
  }),
};

/** The JSON routes of overdrachten: one to read, and one for each answer to the offer. */
export const overdrachtApi = (): Route[] => [readRoute(noun), ...Object.values(werk)];
