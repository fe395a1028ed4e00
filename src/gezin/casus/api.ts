// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Ui } from '../../taal/ui.ts';
import type { Route } from '../../taal/web.ts';
import { bekijken } from './access.ts';
import { zetCasusStap } from './commands.ts';
import { alsCasus, leesCasus, rollenOp, vindCasus, type CasusDossier, type CasusRij } from './queries.ts';
import { casusStappen } from './rules.ts';
import { casusStapFormulier, casusUit } from './schema.ts';

/** The rows around a casus, in the words of the API. */
const dossierUit = ({ leden, rollen, voorwaarden, afspraken, momenten, incidenten }: CasusDossier) => ({
  gezinsleden: leden.map(({ id, naam, geboortedatum, geslacht, rol, betrokkenheid, woont_in, oordeel }) => ({
    persoonId: id,
    naam,
    geboortedatum,
    geslacht,
    rol,
    betrokkenheid,
    woontIn: woont_in,
    oordeel: oordeel && {
      oordeel: oordeel.oordeel,
      geoordeeldOp: oordeel.geoordeeld_op,
      toelichting: oordeel.toelichting,
    },
  })),
  rollen: rollen.map(({ rol, medewerker_id, naam, organisatie, van, tot }) => ({
    rol,
    medewerkerId: medewerker_id,
    naam,
    organisatie,
    van,
    tot,
  })),
  voorwaarden: voorwaarden.map(({ id, tekst, status, ingang }) => ({ id, tekst, status, ingang })),
  afspraken: afspraken.map(({ id, persoon_id, onderdeel, tekst, gemaakt_op, resultaat, afgerond_op }) => ({
    id,
    persoonId: persoon_id,
    onderdeel,
    tekst,
    gemaaktOp: gemaakt_op,
    resultaat,
    afgerondOp: afgerond_op,
  })),
  monitormomenten: momenten.map(({ id, gepland_op, uitgevoerd_op, gesproken_met }) => ({
    id,
    geplandOp: gepland_op,
    uitgevoerdOp: uitgevoerd_op,
    gesprokenMet: gesproken_met,
  })),
  incidenten: incidenten.map(({ id, gebeurd_op, omschrijving, acuut, afgehandeld_op }) => ({
    id,
    gebeurdOp: gebeurd_op,
    omschrijving,
    acuut,
    afgehandeldOp: afgehandeld_op,
  })),
});

async function toon(tx: ActorTx, ui: Ui, casus: CasusRij): Promise<z.input<typeof casusUit>> {
  const dossier = await leesCasus(tx, casus);
  const stappen = availableSteps(casusStappen, alsCasus(dossier, tx.nu), rollenOp(tx, dossier));
  return {
    id: casus.id,
    nummer: casus.nummer,
    status: casus.status,
    gemeente: { code: casus.gemeente_code, naam: casus.gemeente },
    geopendOp: casus.geopend_op,
    overgedragenOp: casus.overgedragen_op,
    afgeslotenOp: casus.afgesloten_op,
    vorigeCasusId: casus.vorige_casus_id,
    veiligheidsplanOp: casus.veiligheidsplan_op,
    meningGezin: casus.mening_gezin,
    versie: casus.versie,
    ...dossierUit(dossier),
    stappen: stepAnswers(stappen, ui.tekst),
  };
}

const noun: ApiNoun<CasusRij, typeof casusUit> = {
  noun: 'casus',
  plural: 'casussen',
  read: { action: bekijken, audit: 'casus.bekeken' },
  subject: { kind: 'casus', load: vindCasus, dossier: ({ id }) => id },
  process: casusStappen,
  answer: casusUit,
  show: toon,
};

/** The JSON routes of casussen: one to read, and one for each step between phases. */
export const casusApi = (): Route[] => [
  readRoute(noun),
  ...Object.keys(casusStappen).map((stap) =>
    stepRoute(noun, stap, {
      form: casusStapFormulier,
      take: async (tx, casus, { versie, onderbouwing }) =>
        zetCasusStap(tx, await leesCasus(tx, casus), stap, versie, onderbouwing),
    }),
  ),
];
