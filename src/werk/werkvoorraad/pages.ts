// SPDX-License-Identifier: EUPL-1.2
import { bekijken as trajectenBekijken } from '../../beleid/visietraject/access.ts';
import { bekijken as binnenkomstBekijken } from '../../gezin/binnenkomst/access.ts';
import { ongelezen } from '../../gezin/binnenkomst/queries.ts';
import { bekijken as meldcodeBekijken } from '../../gezin/meldcode/access.ts';
import { lijstTrajecten } from '../../gezin/meldcode/queries.ts';
import { eigenOpenAdviezen } from '../../gezin/advies/queries.ts';
import { gemeenten } from '../../gezin/melding/queries.ts';
import { bekijken as termijnenBekijken } from '../../gezin/termijn/access.ts';
import { openTermijnen, termijnen } from '../../gezin/termijn/queries.ts';
import { mayDo } from '../../platform/http/route.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from './access.ts';
import { mijnCasussen, openMeldingen, openOverdrachten } from './queries.ts';
import { ALLES, ELDERS_OP_DE_PAGINA, type Filter } from './rules.ts';
import { werkvoorraadPagina } from './views.ts';
import { beleidstaken } from './visietraject/queries.ts';

const leesFilter = (query: URLSearchParams): Filter => ({
  gemeente: /^GM\d{4}$/.exec(query.get('gemeente') ?? '')?.[0] ?? '',
  teLaat: query.get('telaat') === 'ja',
  pagina: Math.min(400, Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1)),
});

export const werkvoorraadPages = (): Route[] => [
  route({
    method: 'get',
    path: '/werkvoorraad',
    action: bekijken,
    audit: 'werkvoorraad.bekeken',
    handle: async ({ ui, tx, actor, query }) => {
      const filter = leesFilter(query);
      const body = werkvoorraadPagina(ui, {
        nu: tx.nu,
        filter,
        termijnen: await termijnen(tx),
        gemeenten: await gemeenten(tx),
        meldingen: actor.rollen.has('vtMedewerker') ? await openMeldingen(tx, filter) : undefined,
        binnenkomst: mayDo(binnenkomstBekijken, actor.rollen) ? await ongelezen(tx) : undefined,
        uitgaand: await openOverdrachten(tx, 'van'),
        inkomend: await openOverdrachten(tx, 'naar'),
        casussen: await mijnCasussen(tx),
        trajecten: mayDo(meldcodeBekijken, actor.rollen)
          ? await lijstTrajecten(tx, { alleenOpen: true, eigen: true })
          : [],
        adviezen: await eigenOpenAdviezen(tx),
        beleid: mayDo(trajectenBekijken, actor.rollen) ? await beleidstaken(tx) : undefined,
        andere: mayDo(termijnenBekijken, actor.rollen)
          ? await openTermijnen(tx, ALLES, ELDERS_OP_DE_PAGINA, 10)
          : undefined,
      });
      return { kind: 'page', title: ui.t('algemeen.werkvoorraad'), body };
    },
  }),
];
