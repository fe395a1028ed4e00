// SPDX-License-Identifier: EUPL-1.2
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { bladzijden, deelVan, tekstVan } from '../boom/rules.ts';
import { passagesVan } from '../queries.ts';
import { mistEenvoudig } from '../views.ts';
import { leeshulp } from './rules.ts';
import { eenvoudigPagina, leesPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The plain version: reading it, what is missing of it, and an aid for who writes it. */
export const eenvoudigPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/lezen',
    action: bekijken,
    audit: 'passage.lezen',
    subject,
    handle: async ({ ui, tx, query, subject: traject }) => {
      const eenvoudig = query.get('vorm') === 'eenvoudig';
      const takken = tekstVan(await passagesVan(tx, traject.id));
      // In plain words only what has them, and the headings above it.
      const getoond = eenvoudig
        ? takken.filter(({ passage }) => passage.eenvoudig !== '' || passage.tekst === '')
        : takken;
      const delen = bladzijden(getoond);
      const body = leesPagina(ui, {
        traject,
        eenvoudig,
        delen,
        deel: deelVan(delen, query.get('deel')),
        alles: query.get('alles') === 'ja',
        ontbreekt: takken.filter(({ passage }) => mistEenvoudig(passage)).length,
      });
      return { kind: 'page', title: ui.t(eenvoudig ? 'lezen.titel.eenvoudig' : 'lezen.titel.volledig'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/eenvoudig',
    action: bekijken,
    audit: 'passage.eenvoudig',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const passages = tekstVan(await passagesVan(tx, traject.id)).map(({ passage }) => passage);
      const klaar = passages.filter(({ eenvoudig }) => eenvoudig !== '');
      const moeilijk = klaar
        .map((passage) => ({ passage, hulp: leeshulp(passage.eenvoudig) }))
        .filter(({ hulp }) => hulp.langeZinnen > 0 || hulp.langeWoorden.length > 0)
        .toSorted((a, b) => b.hulp.langeZinnen - a.hulp.langeZinnen);
      const body = eenvoudigPagina(ui, {
        traject,
        ontbreekt: passages.filter(mistEenvoudig),
        moeilijk,
        klaar: klaar.length,
      });
      return { kind: 'page', title: ui.t('passage.deel.eenvoudig'), body };
    },
  }),
];
