// SPDX-License-Identifier: EUPL-1.2
import { alsIcs } from '../../platform/documents/ics.ts';
import { mayDo } from '../../platform/http/route.ts';
import { Conflict } from '../../platform/result.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from '../visietraject/access.ts';
import { vindTraject } from '../visietraject/queries.ts';
import { stapFormulier } from '../visietraject/schema.ts';
import { routesMaken } from './access.ts';
import { maakRoutes } from './commands.ts';
import { gevolgen } from './gevolg/rules.ts';
import { stapnaam } from './gevolg/views.ts';
import { overlegtafelPages } from './overlegtafel/pages.ts';
import { leesDoorlooptijden, leesReserve, planningVan } from './queries.ts';
import { watAlsVraag } from './schema.ts';
import { maakPlanning } from './speling/rules.ts';
import { planningPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The planning of a traject, its default routes and its calendar. */
export const planningPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/planning',
    action: bekijken,
    audit: 'planning.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, actor, query, subject: traject }) => {
      const gegevens = await planningVan(tx, traject);
      const vraag = watAlsVraag.safeParse(Object.fromEntries(query));
      const bekend = vraag.success && gegevens.stappen.some(({ id }) => id === vraag.data.stap);
      const body = planningPagina(ui, {
        csrf,
        traject,
        gegevens,
        planning: maakPlanning(gegevens),
        bron: (await leesDoorlooptijden(tx)).bron,
        reservebron: (await leesReserve(tx)).bron,
        magRoutes: mayDo(routesMaken, actor.rollen),
        watAls: bekend ? { ...vraag.data, gevolgen: gevolgen(gegevens, vraag.data.stap, vraag.data.dag) } : undefined,
      });
      return { kind: 'page', title: ui.t('visietraject.planning'), body };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/planning/routes',
    action: routesMaken,
    audit: 'routestap.standaard',
    subject,
    form: stapFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await maakRoutes(tx, traject, form.value.versie);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/planning#stappen`) };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/planning/ics',
    action: bekijken,
    audit: 'planning.agenda',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const gegevens = await planningVan(tx, traject);
      const naam = new Map(gegevens.gemeenten.map((gemeente) => [gemeente.code, gemeente.naam]));
      const punten = gegevens.stappen.flatMap((stap) =>
        stap.gepland === null
          ? []
          : [
              {
                uid: `${stap.id}@verband`,
                dag: stap.gepland,
                titel: `${naam.get(stap.gemeente) ?? ''}, ${stapnaam(ui, stap)}`,
                omschrijving: traject.naam,
              },
            ],
      );
      const body = alsIcs(traject.naam, punten, tx.nu);
      return { kind: 'file', body, type: 'text/calendar; charset=utf-8', name: 'planning.ics' };
    },
  }),
  ...overlegtafelPages(),
];
