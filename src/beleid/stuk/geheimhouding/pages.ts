// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import { route, type Route } from '../../../taal/web.ts';
import { vindTraject } from '../../visietraject/queries.ts';
import { geheimhouden } from '../access.ts';
import { keuzeUit, toonGemeente } from '../gemeente/pages.ts';
import { stukkenPad } from '../views.ts';
import { bewaarGeheimhouding } from './commands.ts';
import { geheimFormulier } from './schema.ts';

/** Which papers of a municipality are secret. */
export const geheimhoudingPages = (): Route[] => [
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/gemeente/geheimhouding',
    action: geheimhouden,
    audit: 'geheimhouding.bewaren',
    subject: { kind: 'visietraject', load: vindTraject },
    form: geheimFormulier,
    handle: (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const keuze = keuzeUit(typed['gemeente'], undefined, undefined);
      return verwerkFormulier(
        context,
        'geheimhouding.bewaren',
        async (gegevens) => {
          try {
            await bewaarGeheimhouding(tx, traject, gegevens);
          } catch (fout) {
            if (!(fout instanceof Conflict)) throw fout;
            return toonGemeente(context, keuze, { typed, botsing: true, geheim: { ok: false, errors: [], typed } });
          }
          const terug = `/gemeente?gemeente=${gegevens.gemeente}#geheimhouding`;
          return { kind: 'redirect', to: stukkenPad(ui, traject, terug) };
        },
        (geheim) => toonGemeente(context, keuze, { typed, botsing: false, geheim }),
      );
    },
  }),
];
