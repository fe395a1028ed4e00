// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { lijstTrajecten } from '../meldcode/queries.ts';
import { vastleggen } from './access.ts';
import { legSignaalVast } from './commands.ts';
import { signaalFormulier } from './schema.ts';
import { nieuwSignaal } from './views.ts';

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'query'>;

async function toon({ ui, tx, csrf, query }: Context, form?: Posted<unknown>): Promise<Answer> {
  const regels = await lijstTrajecten(tx, { alleenOpen: true, eigen: false });
  const trajecten = regels.map(({ rij }) => rij);
  const body = nieuwSignaal(ui, {
    ...terug(form),
    csrf,
    nu: tx.nu,
    trajecten,
    gekozen: trajecten.find(({ id }) => id === query.get('traject')),
  });
  return { kind: 'page', title: ui.t('signaal.nieuw'), body, status: form && !form.ok ? 400 : 200 };
}

export const signaalPages = (): Route[] => [
  route({
    method: 'get',
    path: '/meldcode/signalen/nieuw',
    action: vastleggen,
    audit: 'signaal.nieuw',
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/meldcode/signalen/nieuw',
    action: vastleggen,
    audit: 'signaal.vastleggen',
    form: signaalFormulier,
    handle: async (context) => {
      const { ui, tx, form } = context;
      if (!form.ok) return toon(context, form);
      await legSignaalVast(tx, form.value);
      const { traject } = form.value;
      return { kind: 'redirect', to: ui.href(traject === null ? '/meldcode' : `/meldcode/trajecten/${traject}`) };
    },
  }),
];
