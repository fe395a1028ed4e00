// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../platform/result.ts';
import { stapVan } from '../../taal/stappen.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from './access.ts';
import { zetKetenberichtStap } from './commands.ts';
import { vindKetenbericht, type KetenberichtRij } from './queries.ts';
import { koppelvlakken } from './corv/rules.ts';
import { ketenbericht, ketenberichtFormulier } from './schema.ts';

const subject = { kind: 'ketenbericht', load: vindKetenbericht, dossier: (rij: KetenberichtRij) => rij.casus_id };

/** The pages of messages: the file to send by hand, and the steps; they are listed where they belong. */
export const ketenberichtPages = (): Route[] => [
  route({
    method: 'get',
    path: '/ketenberichten/:id/bestand',
    action: bekijken,
    audit: 'ketenbericht.bestand',
    subject,
    handle: async ({ subject: rij }) => {
      const { naam, tekst } = koppelvlakken[rij.koppelvlak].vertaal(ketenbericht.parse(rij.inhoud));
      return { kind: 'file', body: tekst, type: 'application/json; charset=utf-8', name: naam };
    },
  }),
  route({
    method: 'post',
    path: '/ketenberichten/:id/stappen/:stap',
    action: bekijken,
    audit: 'ketenbericht.stap',
    subject,
    form: ketenberichtFormulier,
    handle: async ({ ui, tx, form, params, subject: rij }) => {
      if (!form.ok) throw new Conflict();
      await zetKetenberichtStap(tx, rij, stapVan(params['stap'] ?? ''), form.value.versie);
      const [, verzoek = ''] = rij.sleutel.split(':');
      return { kind: 'redirect', to: ui.href(`/raadsverzoeken/${verzoek}#berichten`) };
    },
  }),
];
