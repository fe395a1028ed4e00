// SPDX-License-Identifier: EUPL-1.2
import { uis } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { raadsinformatie } from './queries.ts';
import { besluitenUit } from './schema.ts';

/** Agendas and decisions of all councils, as open council information. */
export const raadsinformatieApi = (): Route[] => [
  route(
    {
      method: 'get',
      path: '/v1/visietrajecten/:id/besluiten',
      action: bekijken,
      audit: 'raadsinformatie.gelezen',
      subject: { kind: 'visietraject', load: vindTraject },
      handle: async ({ tx, url, subject: traject }) => ({
        kind: 'json',
        body: besluitenUit.parse(
          await raadsinformatie(tx, traject, `${url.origin}${url.pathname}`, (uitkomst) => uis.nl.tekst(uitkomst)),
        ),
      }),
    },
    {
      title: 'Lees de vergaderingen, agendapunten en besluiten van alle raden, in de vormen van mini-ORI',
      name: 'raadsinformatie',
      answer: besluitenUit,
    },
  ),
];
