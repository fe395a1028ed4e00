// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../platform/dates.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { leesBord } from './queries.ts';
import { bordPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The board of all municipalities. */
export const regiobordPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/regiobord',
    action: bekijken,
    audit: 'regiobord.bekeken',
    subject,
    handle: async ({ ui, tx, actor, query, subject: traject }) => {
      const gemeenten = await leesBord(tx, traject);
      const eigen = gemeenten.find(({ code }) => code === actor.gemeenteCode)?.code ?? null;
      const body = bordPagina(ui, {
        traject,
        gemeenten,
        filter: {
          teLaat: query.get('laat') === 'ja',
          centrum: query.get('centrum') ?? '',
          eigen: query.get('eigen') === 'ja' ? eigen : null,
        },
        vandaag: dayOf(tx.nu),
        eigen,
      });
      return { kind: 'page', title: ui.t('visietraject.regiobord'), body };
    },
  }),
];
