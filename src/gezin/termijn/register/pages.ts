// SPDX-License-Identifier: EUPL-1.2
import { addDays, addMonths, dayOf, parseDay, startOfDay, type Day } from '../../../platform/dates.ts';
import { alsCsv } from '../../../platform/documents/csv.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../access.ts';
import { nietGehaald } from '../queries.ts';
import { laatsteDag, PER_PAGINA, SOORTEN, type Registervraag } from '../rules.ts';
import { registerPagina } from './views.ts';

const HOOGSTENS = 10_000;

function leesVraag(query: URLSearchParams, vandaag: Day): Registervraag {
  const tot = parseDay(query.get('tot') ?? '') ?? vandaag;
  return {
    soort: SOORTEN.find((soort) => soort === query.get('soort')) ?? '',
    van: parseDay(query.get('van') ?? '') ?? addMonths(tot, -3),
    tot,
    pagina: Math.min(400, Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1)),
  };
}

/** Due on these days; what is due later is not late yet. */
const tijd = ({ van, tot }: Registervraag, nu: Parameters<typeof nietGehaald>[1]['tot']) => {
  const einde = startOfDay(addDays(tot, 2));
  return { van: startOfDay(van), tot: einde < nu ? einde : nu };
};

/** The register of terms that were not met, with reasons; also as a table to take along. */
export const registerPages = (): Route[] => [
  route({
    method: 'get',
    path: '/termijnen/register',
    action: bekijken,
    audit: 'termijn.register',
    handle: async ({ ui, tx, query }) => {
      const vraag = leesVraag(query, dayOf(tx.nu));
      const tonen = { ...vraag, ...tijd(vraag, tx.nu) };
      const rijen = await nietGehaald(tx, tonen, PER_PAGINA + 1, (vraag.pagina - 1) * PER_PAGINA);
      return {
        kind: 'page',
        title: ui.t('register.titel'),
        body: registerPagina(ui, {
          vraag,
          nu: tx.nu,
          rijen: rijen.slice(0, PER_PAGINA),
          meer: rijen.length > PER_PAGINA,
        }),
      };
    },
  }),
  route({
    method: 'get',
    path: '/termijnen/register.csv',
    action: bekijken,
    audit: 'termijn.registerUitgevoerd',
    handle: async ({ ui, tx, actor, query }) => {
      const vraag = leesVraag(query, dayOf(tx.nu));
      const rijen = await nietGehaald(tx, { ...vraag, ...tijd(vraag, tx.nu) }, HOOGSTENS);
      const kop = ['kenmerk', 'soort', 'begonnen', 'uiterlijk', 'afgerond', 'reden', 'medewerker'];
      const regels = rijen.map((rij) => [
        rij.kenmerk,
        ui.tekst(rij.soort),
        dayOf(rij.begonnen_op),
        laatsteDag(rij.te_laat_vanaf),
        rij.afgerond_op && dayOf(rij.afgerond_op),
        rij.reden && ui.tekst(rij.reden),
        rij.medewerker,
      ]);
      return {
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: 'register.csv',
        body: alsCsv(actor.voorbeeld, kop, regels),
      };
    },
  }),
];
