// SPDX-License-Identifier: EUPL-1.2
import { uis } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { deelVan } from '../../passage/boom/rules.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { lezen } from '../access.ts';
import { notagegevens } from './queries.ts';
import { inDelen, maakNota, openInNota } from './rules.ts';
import { notaPagina } from './views.ts';

/** The nota as it stands now, before it is made. */
export const notaPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/nota',
    action: lezen,
    audit: 'stuk.nota',
    subject: { kind: 'visietraject', load: vindTraject },
    handle: async ({ ui, tx, query, subject: traject }) => {
      const gegevens = await notagegevens(tx, traject);
      const { document, stijl } = maakNota(uis.nl, gegevens);
      const delen = inDelen(document.blocks);
      const deel = deelVan(delen, query.get('deel'));
      const body = notaPagina(ui, {
        traject,
        papier: { document: { ...document, blocks: delen[deel] ?? [] }, stijl },
        deel,
        delen: delen.length,
        open: openInNota(gegevens),
      });
      return { kind: 'page', title: ui.t('stukken.notaNu'), body };
    },
  }),
];
