// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { verwerkFormulier } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken } from '../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { bijhouden, verslagLezen } from './access.ts';
import { planActiviteit } from './commands.ts';
import { zonderPlaats } from './opbrengst/queries.ts';
import { activiteitPages } from './participatieactiviteit/pages.ts';
import { opbrengstPages } from './opbrengst/pages.ts';
import { partijPages } from './partij/pages.ts';
import { activiteitenlijst, partijen, telActiviteiten } from './queries.ts';
import { activiteitFormulier } from './schema.ts';
import { uitnodigPages } from './uitnodigingsronde/pages.ts';
import type { Uitnodigen } from './uitnodigingsronde/queries.ts';
import { participatiePagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
const PER_PAGINA = 40;
const HOOGSTENS_ZONDER_PLAATS = 20;

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'query'>;
async function toon(
  { ui, tx, csrf, actor, subject: traject, query }: Context,
  activiteitForm?: Posted<unknown>,
): Promise<Answer> {
  const aantal = await telActiviteiten(tx, traject.id);
  const pagina = Math.min(
    Math.max(1, Math.trunc(Number(query.get('pagina') ?? 1)) || 1),
    Math.max(1, Math.ceil(aantal / PER_PAGINA)),
  );
  const body = participatiePagina(ui, {
    csrf,
    traject,
    aantal,
    pagina,
    perPagina: PER_PAGINA,
    partijen: await partijen(tx, traject.id),
    activiteiten: await activiteitenlijst(tx, traject.id, (pagina - 1) * PER_PAGINA, PER_PAGINA),
    zonderPlaats: mayDo(verslagLezen, actor.rollen) ? await zonderPlaats(tx, traject.id, HOOGSTENS_ZONDER_PLAATS) : [],
    hoogstens: HOOGSTENS_ZONDER_PLAATS,
    magBijhouden: mayDo(bijhouden, actor.rollen),
    activiteitForm,
  });
  return { kind: 'page', title: ui.t('visietraject.participatie'), body, status: activiteitForm ? 400 : 200 };
}

/** Who takes part in the making of a vision, with what they do and what came of it. */
export const participatiePages = (uitnodigen?: Uitnodigen): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/participatie',
    action: bekijken,
    audit: 'participatie.bekeken',
    subject,
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/activiteiten',
    action: bijhouden,
    audit: 'participatie.plannen',
    subject,
    form: activiteitFormulier,
    handle: (context) =>
      verwerkFormulier(
        context,
        'participatie.plannen',
        async (value) => {
          const id = await planActiviteit(context.tx, context.subject, value);
          return {
            kind: 'redirect',
            to: context.ui.href(`/visietrajecten/${context.subject.id}/activiteiten/${id}`),
          };
        },
        (form) => toon(context, form),
      ),
  }),
  ...partijPages(),
  ...activiteitPages(uitnodigen !== undefined),
  ...uitnodigPages(uitnodigen),
  ...opbrengstPages(),
];
