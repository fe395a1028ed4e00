// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import { route, type Route } from '../../../taal/web.ts';
import { trajectgemeenten, vindTraject } from '../../visietraject/queries.ts';
import { invullen, lezen } from '../access.ts';
import { keuzeUit, toonGemeente } from '../gemeente/pages.ts';
import { stukkenPad } from '../views.ts';
import { bewaarLogo, haalLogoWeg } from './commands.ts';
import { logosVan } from './queries.ts';
import { logoFormulier, logoWegFormulier } from './schema.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** The logo of a municipality: its picture, and its form. */
export const logoPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/logo',
    action: lezen,
    audit: 'logo.bekeken',
    subject,
    handle: async ({ tx, actor, query, subject: traject }) => {
      const codes = (await trajectgemeenten(tx, traject.id)).map((lid) => lid.code);
      const wens = query.get('gemeente') ?? actor.gemeenteCode ?? codes[0];
      const code = codes.find((een) => een === wens) ?? '';
      const logo = (await logosVan(tx, [code])).get(code);
      if (!logo) throw new NotFound();
      return { kind: 'file', type: 'image/png', name: 'logo.png', body: new Uint8Array(logo.png) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/gemeente/logo',
    action: invullen,
    audit: 'logo.bewaren',
    subject,
    form: logoFormulier,
    handle: (context) => {
      const { ui, tx, files, typed, subject: traject } = context;
      return verwerkFormulier(
        context,
        'logo.bewaren',
        async (gegevens) => {
          await bewaarLogo(tx, traject, gegevens, files.get('bestand'));
          return { kind: 'redirect', to: stukkenPad(ui, traject, `/gemeente?gemeente=${gegevens.gemeente}#logo`) };
        },
        (logo) =>
          toonGemeente(context, keuzeUit(typed['gemeente'], undefined, undefined), { typed, botsing: false, logo }),
      );
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/gemeente/logo/verwijderen',
    action: invullen,
    audit: 'logo.verwijderen',
    subject,
    form: logoWegFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new NotFound();
      await haalLogoWeg(tx, traject, form.value.gemeente, form.value.versie);
      return { kind: 'redirect', to: stukkenPad(ui, traject, `/gemeente?gemeente=${form.value.gemeente}#logo`) };
    },
  }),
];
