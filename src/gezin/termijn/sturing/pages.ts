// SPDX-License-Identifier: EUPL-1.2
import { addDays, dayOf, startOfDay } from '../../../platform/dates.ts';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { Invalid } from '../../../platform/result.ts';
import { terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { sturen, vrijeDagToevoegen } from '../access.ts';
import { voegVrijeDagToe } from '../commands.ts';
import { perMedewerker, perWeek, termijnen, vrijeDagen } from '../queries.ts';
import { weken } from '../rules.ts';
import { vrijeDagFormulier } from '../schema.ts';
import { sturingPagina } from './views.ts';

const WEKEN = 13;

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'query'>;

async function toon({ ui, tx, csrf, query }: Context, form?: Posted<unknown>): Promise<Answer> {
  const vandaag = dayOf(tx.nu);
  const body = sturingPagina(ui, {
    ...terug(form),
    csrf,
    nu: tx.nu,
    weken: weken(vandaag, WEKEN),
    perWeek: await perWeek(tx, startOfDay(addDays(vandaag, -7 * WEKEN))),
    werkdruk: await perMedewerker(tx),
    grens: (await termijnen(tx)).werkdrukGrens,
    vrij: await vrijeDagen(tx),
    verschoven: /^\d{1,6}$/.exec(query.get('verschoven') ?? '')?.[0],
  });
  return { kind: 'page', title: ui.t('sturing.titel'), body, status: form && !form.ok ? 400 : 200 };
}

/** What a team leader looks at each week, and the days that every term must know. */
export const sturingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/termijnen/sturing',
    action: sturen,
    audit: 'termijn.sturing',
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/termijnen/sturing/vrije-dagen',
    action: vrijeDagToevoegen,
    audit: 'termijn.vrijeDagToegevoegd',
    form: vrijeDagFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed } = context;
      if (!form.ok) return toon(context, form);
      try {
        const verschoven = await voegVrijeDagToe(tx, form.value.dag, form.value.bron);
        return { kind: 'redirect', to: ui.href(`/termijnen/sturing?verschoven=${verschoven}#vrije-dagen`) };
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return toon(context, { ok: false, errors: error.errors, typed });
      }
    },
  }),
];
