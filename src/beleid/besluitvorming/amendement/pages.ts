// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import { mayDo, type Action, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { availableSteps } from '../../../platform/process.ts';
import { NotFound } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { correctiesVan } from '../../correctie/queries.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { afhandelen, magVastleggen, vastleggen } from '../access.ts';
import { probeer } from '../commands.ts';
import type { RoutestapRij } from '../queries.ts';
import { stapUit } from '../routestap/pages.ts';
import { handelAf } from './afhandeling/commands.ts';
import { metAmendement } from './afhandeling/rules.ts';
import { amendementPagina } from './afhandeling/views.ts';
import { dienAmendementIn, geefPreadvies, zetAmendementStap } from './commands.ts';
import {
  amendementenVan,
  beslissers,
  besluitkeuzes,
  passagesVoor,
  vindAmendement,
  type AmendementRij,
} from './queries.ts';
import { amendementStappen, gevolgenVan, type AmendementStap } from './rules.ts';
import { afhandelFormulier, amendementFormulier, preadviesFormulier, stemFormulier } from './schema.ts';
import { amendementenPagina, nieuwPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'params' | 'subject'>;

async function toonNieuw(
  { ui, tx, csrf, subject: traject }: Context,
  stap: RoutestapRij,
  passage: unknown,
  form?: Posted<unknown>,
): Promise<Answer> {
  const passages = await passagesVoor(tx, traject.id);
  const body = nieuwPagina(ui, {
    csrf,
    traject,
    stap,
    passages,
    gekozen: passages.find(({ id }) => id === passage),
    form,
  });
  return { kind: 'page', title: ui.t('amendement.nieuw'), body, status: form ? 400 : 200 };
}

async function amendementUit({ tx, params, subject: traject }: Pick<Context, 'tx' | 'params' | 'subject'>) {
  const amendement = await vindAmendement(tx, traject.id, params['deelId'] ?? '');
  if (!amendement) throw new NotFound();
  return amendement;
}

async function toon(
  context: Context,
  amendement: AmendementRij,
  terug?: { readonly waar: string; readonly form: Posted<unknown> },
): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const wie = await beslissers(tx, traject);
  const keuzes = await besluitkeuzes(tx);
  const gevolg = (afhandeling: 'voorAllen' | 'alleenLokaal' | 'afgewezen') =>
    gevolgenVan(afhandeling, amendement.gemeente_code, wie, keuzes);
  const stand = { status: amendement.status, vergadering: amendement.vergadering, vandaag: dayOf(tx.nu) };
  const open = traject.status !== 'vastgesteld';
  const body = amendementPagina(ui, {
    csrf,
    traject,
    amendement,
    stappen: availableSteps(amendementStappen, stand, actor.rollen),
    mag: open && magVastleggen(actor, amendement.gemeente_code),
    magAfhandelen: open && mayDo(afhandelen, actor.rollen),
    gevolgen: {
      voorAllen: gevolg('voorAllen'),
      alleenLokaal: gevolg('alleenLokaal'),
      afgewezen: gevolg('afgewezen'),
    },
    correcties: await correctiesVan(tx, 'amendement', amendement.id),
    nieuwePassage: metAmendement(amendement.passage_tekst ?? '', amendement.oude_tekst, amendement.nieuwe_tekst),
    form: terug?.form,
    waar: terug?.waar,
  });
  return { kind: 'page', title: ui.t('amendement.een'), body, status: terug ? 400 : 200 };
}

const bewerking = <T>(
  pad: string,
  waar: string,
  o: { readonly action: Action; readonly audit: string; readonly form: z.ZodType<T> },
  doe: (tx: ActorTx, traject: TrajectRij, amendement: AmendementRij, invoer: T) => Promise<unknown>,
): Route =>
  route({
    method: 'post',
    path: `/visietrajecten/:id/amendementen/:deelId${pad}`,
    ...o,
    subject,
    handle: async (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const amendement = await amendementUit(context);
      const fout = await probeer<T>(context.form, typed, (invoer) => doe(tx, traject, amendement, invoer));
      if (fout) return toon(context, amendement, { waar, form: fout });
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/amendementen/${amendement.id}`) };
    },
  });

const stap = (naam: AmendementStap): Route =>
  bewerking(
    `/stappen/${naam}`,
    'stemming',
    { action: vastleggen, audit: `amendement.${naam}`, form: stemFormulier },
    (tx, traject, amendement, invoer) => zetAmendementStap(tx, traject, amendement, naam, invoer),
  );

/** Amendments: the list, a new one on a passage, the vote, and how the region settles it. */
export const amendementPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/amendementen',
    action: bekijken,
    audit: 'amendement.lijst',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const body = amendementenPagina(ui, traject, await amendementenVan(tx, traject.id));
      return { kind: 'page', title: ui.t('amendement.lijst'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/routestappen/:deelId/amendementen',
    action: vastleggen,
    audit: 'amendement.nieuw',
    subject,
    handle: async (context) => toonNieuw(context, await stapUit(context), context.query.get('passage')),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen/:deelId/amendementen',
    action: vastleggen,
    audit: 'amendement.indienen',
    subject,
    form: amendementFormulier,
    handle: async (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const routestap = await stapUit(context);
      const fout = await probeer(context.form, typed, (invoer) => dienAmendementIn(tx, traject, routestap, invoer));
      if (fout) return toonNieuw(context, routestap, typed['passage'], fout);
      return {
        kind: 'redirect',
        to: ui.href(`/visietrajecten/${traject.id}/routestappen/${routestap.id}#amendementen`),
      };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/amendementen/:deelId',
    action: bekijken,
    audit: 'amendement.bekeken',
    subject,
    handle: async (context) => toon(context, await amendementUit(context)),
  }),
  bewerking(
    '/preadvies',
    'preadvies',
    { action: vastleggen, audit: 'amendement.preadviesGeven', form: preadviesFormulier },
    geefPreadvies,
  ),
  stap('aannemen'),
  stap('verwerpen'),
  stap('intrekken'),
  bewerking(
    '/afhandeling',
    'afhandeling',
    { action: afhandelen, audit: 'amendement.afhandelen', form: afhandelFormulier },
    handelAf,
  ),
];
