// SPDX-License-Identifier: EUPL-1.2
import { Invalid } from '../../platform/result.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from '../visietraject/access.ts';
import { vindTraject } from '../visietraject/queries.ts';
import { schrijven } from './access.ts';
import { begrippenPagina } from './begrip/views.ts';
import { bewerkPages } from './bewerken/pages.ts';
import { boomPages, lezerVan, toonTekst } from './boom/pages.ts';
import { tekstVan } from './boom/rules.ts';
import { isCijfer, lacunes } from './cijfer/rules.ts';
import { cijfersPagina } from './cijfer/views.ts';
import { eenvoudigPages } from './eenvoudig/pages.ts';
import { passagesVan } from './queries.ts';
import { overnameFormulier } from './schema.ts';
import { suggestiePages } from './suggestie/pages.ts';
import { tekstversiePages } from './tekstversie/pages.ts';
import { verschilPages } from './verschil/pages.ts';
import { tekstHref } from './views.ts';
import { neemVorigeOver } from './vorigevisie/commands.ts';
import { vorigePages } from './vorigevisie/pages.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The text of a vision that is being made. */
export const passagePages = (): Route[] => [
  ...boomPages(),
  ...bewerkPages(),
  ...suggestiePages(),
  ...tekstversiePages(),
  ...verschilPages(),
  ...vorigePages(),
  ...eenvoudigPages(),
  route({
    method: 'post',
    path: '/visietrajecten/:id/tekst/overnemen',
    action: schrijven,
    audit: 'passage.overnemen',
    subject,
    form: overnameFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      try {
        await neemVorigeOver(tx, traject, form.ok && form.value.zeker);
        return { kind: 'redirect', to: tekstHref(ui, traject) };
      } catch (fout) {
        if (!(fout instanceof Invalid)) throw fout;
        await tx.verantwoord({
          handeling: 'passage.overnemen',
          objectSoort: 'visietraject',
          objectId: traject.id,
          uitkomst: 'geweigerd',
        });
        return toonTekst(context, fout.errors);
      }
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/begrippen',
    action: bekijken,
    audit: 'passage.begrippen',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const passages = await passagesVan(tx, traject.id);
      const begrippen = passages
        .filter(({ soort, vervallen }) => soort === 'begrip' && !vervallen)
        .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
      const body = begrippenPagina(ui, { traject, begrippen, lees: lezerVan(passages) });
      return { kind: 'page', title: ui.t('passage.deel.begrippen'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/cijfers',
    action: bekijken,
    audit: 'passage.cijfers',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const cijfers = tekstVan(await passagesVan(tx, traject.id))
        .map(({ passage }) => passage)
        .filter(isCijfer)
        .toSorted((a, b) => lacunes(b).length - lacunes(a).length);
      return {
        kind: 'page',
        title: ui.t('passage.deel.cijfers'),
        body: cijfersPagina(ui, { traject, cijfers }),
      };
    },
  }),
];
