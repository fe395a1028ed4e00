// SPDX-License-Identifier: EUPL-1.2
import { parseDay, type Day } from '../../../../platform/dates.ts';
import type { ActorContext, Answer, Posted } from '../../../../platform/http/route.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { gevolgen } from '../../../planning/gevolg/rules.ts';
import { planningVan } from '../../../planning/queries.ts';
import { bekijken } from '../../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../../access.ts';
import { probeer } from '../../commands.ts';
import type { RoutestapRij } from '../../queries.ts';
import { verschuifStap } from '../commands.ts';
import { stapUit } from '../pages.ts';
import { verschuifFormulier } from '../schema.ts';
import { stapPadVan } from '../views.ts';
import { verschuifPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;

async function toon(
  { ui, tx, csrf, actor, subject: traject }: Context,
  stap: RoutestapRij,
  dag: Day | undefined,
  form?: Posted<unknown>,
): Promise<Answer> {
  const planning = await planningVan(tx, traject);
  const body = verschuifPagina(ui, {
    csrf,
    traject,
    stap,
    dag,
    gevolgen: dag === undefined ? [] : gevolgen(planning, stap.id, dag),
    gemeenten: planning.gemeenten,
    mag: traject.status !== 'vastgesteld' && magVastleggen(actor, stap.gemeente_code),
    form,
  });
  return { kind: 'page', title: ui.t('routeverschuiving.titel'), body, status: form ? 400 : 200 };
}

/** The day that was asked for, in the years that a vision can be about. */
const gevraagd = (typed: unknown): Day | undefined =>
  typeof typed === 'string' && /^(?:19|20|21)/.test(typed) ? parseDay(typed) : undefined;

/** Moving the day of a step, in two steps: what it means, and the confirmation. */
export const routeverschuivingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/routestappen/:deelId/verschuiven',
    action: bekijken,
    audit: 'routeverschuiving.bekeken',
    subject,
    handle: async (context) => {
      const stap = await stapUit(context);
      return toon(context, stap, gevraagd(context.query.get('dag')));
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen/:deelId/verschuiven',
    action: vastleggen,
    audit: 'routestap.verschuiven',
    subject,
    form: verschuifFormulier,
    handle: async (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const stap = await stapUit(context);
      const fout = await probeer(context.form, typed, ({ dag, reden, versie }) =>
        verschuifStap(tx, traject, stap.id, dag, reden, versie),
      );
      if (fout) return toon(context, stap, gevraagd(typed['dag']), fout);
      return { kind: 'redirect', to: stapPadVan(ui, traject.id, stap.id) };
    },
  }),
];
