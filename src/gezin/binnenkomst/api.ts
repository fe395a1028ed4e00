// SPDX-License-Identifier: EUPL-1.2
import { stepAnswers } from '../../platform/http/answer.ts';
import { availableSteps } from '../../platform/process.ts';
import { readRoute, stepRoute, type ApiNoun } from '../../taal/api.ts';
import type { Route } from '../../taal/web.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { bekijken } from './access.ts';
import { bijlagenVan } from './bijlage/queries.ts';
import { zetBinnenkomstStap } from './commands.ts';
import { alsBinnenkomst, vindBinnenkomst, type BinnenkomstRij } from './queries.ts';
import { binnenkomstStappen, type Binnenkomst } from './rules.ts';
import { binnenkomstUit, stapFormulier } from './schema.ts';

const noun: ApiNoun<BinnenkomstRij, typeof binnenkomstUit> = {
  noun: 'binnenkomst',
  plural: 'binnenkomsten',
  read: { action: bekijken, audit: 'binnenkomst.bekeken' },
  subject: { kind: 'binnenkomst', load: vindBinnenkomst },
  process: binnenkomstStappen,
  answer: binnenkomstUit,
  show: async (tx, ui, rij) => ({
    id: rij.id,
    nummer: rij.nummer,
    soort: rij.soort,
    status: rij.status,
    ontvangenOp: rij.ontvangen_op,
    uiterlijk: laatsteDag(rij.te_laat_vanaf),
    inhoud: rij.inhoud,
    bijlagen: (await bijlagenVan(tx, rij.id)).map(({ id, soort, grootte }) => ({ id, soort, grootte })),
    meldingId: rij.melding_id,
    reden: rij.reden,
    versie: rij.versie,
    stappen: stepAnswers(
      availableSteps<Binnenkomst, string>(binnenkomstStappen, alsBinnenkomst(rij), tx.actor.rollen),
      ui.tekst,
    ),
  }),
};

/**
 * The JSON routes of what comes in: one to read, and one for each step. Making a melding asks for the number of one that was
 * recorded, where someone looked first whether people are known.
 */
export const binnenkomstApi = (): Route[] => [
  readRoute(noun),
  ...Object.keys(binnenkomstStappen).map((stap) =>
    stepRoute(noun, stap, {
      form: stapFormulier,
      take: (tx, rij, invoer) => zetBinnenkomstStap(tx, rij, stap, invoer),
    }),
  ),
];
