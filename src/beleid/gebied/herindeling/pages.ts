// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { gebiedenBeheren } from '../access.ts';
import { voegGemeentenSamen } from './commands.ts';
import { herindelingen, samenTeVoegen } from './queries.ts';
import { herindelingFormulier } from './schema.ts';
import { herindelingPagina } from './views.ts';

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon({ ui, tx, csrf, actor }: Context, form?: Posted<unknown>): Promise<Answer> {
  const body = herindelingPagina(ui, {
    csrf,
    aanbod: await samenTeVoegen(tx),
    rijen: await herindelingen(tx),
    mag: mayDo(gebiedenBeheren, actor.rollen),
    form,
  });
  return { kind: 'page', title: ui.t('herindeling.titel'), body, status: form ? 400 : 200 };
}

/** Municipalities that merge. */
export const herindelingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/herindelingen',
    action: bekijken,
    audit: 'herindeling.lijst',
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/herindelingen',
    action: gebiedenBeheren,
    audit: 'gebied.samenvoegen',
    form: herindelingFormulier,
    handle: (context) =>
      verwerkFormulier(
        context,
        'gebied.samenvoegen',
        async (gegevens) => {
          await voegGemeentenSamen(context.tx, gegevens);
          return { kind: 'redirect', to: context.ui.href(`/gebieden?op=${gegevens.op}`) };
        },
        (form) => toon(context, form),
      ),
  }),
];
