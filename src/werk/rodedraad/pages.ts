// SPDX-License-Identifier: EUPL-1.2
import { bekijken as trajectBekijken } from '../../beleid/visietraject/access.ts';
import { mayDo } from '../../platform/http/route.ts';
import { huidigeVisie } from '../../meten/indicator/doel/queries.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from './access.ts';
import { doelPagina } from './doel/views.ts';
import { cijfersVanNu, draadVan } from './queries.ts';
import { overzichtPagina } from './views.ts';

/** From a sentence in the vision to what really happens. */
export const rodedraadPages = (): Route[] => [
  route({
    method: 'get',
    path: '/rode-draad',
    action: bekijken,
    audit: 'rodedraad.bekeken',
    handle: async ({ ui, tx }) => {
      const visie = await huidigeVisie(tx);
      const cijfers = await cijfersVanNu(tx, visie?.doelen ?? []);
      return { kind: 'page', title: ui.t('rodedraad.boven'), body: overzichtPagina(ui, { visie, cijfers }) };
    },
  }),
  route({
    method: 'get',
    path: '/rode-draad/:id',
    action: bekijken,
    audit: 'rodedraad.bekeken',
    subject: { kind: 'doel', load: draadVan },
    handle: async ({ ui, tx, subject }) => ({
      kind: 'page',
      title: `${ui.t('rodedraad.boven')}: ${subject.doel.nummer || subject.doel.tekst.slice(0, 60)}`,
      body: doelPagina(ui, {
        draad: subject,
        cijfers: await cijfersVanNu(tx, [subject.doel]),
        magTraject: mayDo(trajectBekijken, tx.actor.rollen),
      }),
    }),
  }),
];
