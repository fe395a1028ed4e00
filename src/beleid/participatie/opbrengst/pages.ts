// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { bijhouden, verslagLezen } from '../access.ts';
import { keuzePassages } from '../queries.ts';
import { gevolgFormulier } from '../schema.ts';
import { zetGevolg } from './commands.ts';
import { vindOpbrengst, wijzigingenVan, type Opbrengst } from './queries.ts';
import { opbrengstPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'params'>;

async function puntVan({ tx, subject: traject, params }: Pick<Context, 'tx' | 'subject' | 'params'>) {
  const punt = await vindOpbrengst(tx, traject.id, params['deelId'] ?? '');
  if (!punt) throw new NotFound();
  return punt;
}

async function toon(context: Context, punt: Opbrengst, posted?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const magBijhouden = mayDo(bijhouden, actor.rollen);
  const body = opbrengstPagina(ui, {
    csrf,
    traject,
    punt,
    magBijhouden,
    passages: magBijhouden ? await keuzePassages(tx, traject.id) : [],
    wijzigingen: magBijhouden && punt.passage_id !== null ? await wijzigingenVan(tx, punt.passage_id) : [],
    posted,
  });
  return { kind: 'page', title: ui.t('opbrengst.een', { n: punt.volgnummer }), body, status: posted ? 400 : 200 };
}

/** One point that an activity yielded, and what was done with it. */
export const opbrengstPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/opbrengsten/:deelId',
    action: verslagLezen,
    audit: 'opbrengst.bekeken',
    subject,
    handle: async (context) => toon(context, await puntVan(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/opbrengsten/:deelId',
    action: bijhouden,
    audit: 'opbrengst.gevolg',
    subject,
    form: gevolgFormulier,
    handle: async (context) => {
      const punt = await puntVan(context);
      return verwerkFormulier(
        context,
        'opbrengst.gevolg',
        async (value) => {
          await zetGevolg(context.tx, context.subject.id, punt, value);
          return {
            kind: 'redirect',
            to: context.ui.href(`/visietrajecten/${context.subject.id}/opbrengsten/${punt.id}`),
          };
        },
        (form) => toon(context, punt, form),
      );
    },
  }),
];
