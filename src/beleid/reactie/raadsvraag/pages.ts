// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '../../../platform/http/route.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { bekijken as reactiesBekijken } from '../access.ts';
import { raadsvragen } from './queries.ts';
import { raadsvragenPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The technical questions of councils with their answers, for every council. */
export const raadsvraagPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/raadsvragen',
    action: bekijken,
    audit: 'raadsvraag.bekeken',
    subject,
    handle: async ({ ui, tx, actor, subject: traject }) => {
      const vragen = await raadsvragen(tx, traject.id);
      const body = raadsvragenPagina(ui, { traject, vragen, ziet: mayDo(reactiesBekijken, actor.rollen) });
      return { kind: 'page', title: ui.t('inspraak.deel.raadsvragen'), body };
    },
  }),
];
