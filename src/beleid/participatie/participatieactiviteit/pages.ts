// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { alsIcs } from '../../../platform/documents/ics.ts';
import { mayDo, type ActorContext, type Answer } from '../../../platform/http/route.ts';
import { availableSteps } from '../../../platform/process.ts';
import { Conflict, NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import { stapVan } from '../../../taal/stappen.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { bijhouden, verslagLezen, voortzetten } from '../access.ts';
import { schrijfVerslag, wijzigActiviteit, zetActiviteitstap, zetDeelname } from '../commands.ts';
import { voegOpbrengstToe } from '../opbrengst/commands.ts';
import { opbrengstenVanActiviteit } from '../opbrengst/queries.ts';
import {
  alsActiviteit,
  deelnames,
  keuzePassages,
  partijen,
  verslagVan,
  vindActiviteit,
  type ActiviteitRij,
} from '../queries.ts';
import { activiteitStappen } from '../rules.ts';
import {
  activiteitFormulier,
  activiteitstapFormulier,
  deelnameFormulier,
  opbrengstFormulier,
  verslagFormulier,
} from '../schema.ts';
import { agendaVan } from './rules.ts';
import { activiteitPagina, type ActiviteitData } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'params'>;

/** The activity that a path names, of this traject and of no other. */
async function activiteitVan({
  tx,
  subject: traject,
  params,
}: {
  readonly tx: ActorTx;
  readonly subject: TrajectRij;
  readonly params: Readonly<Record<string, string>>;
}): Promise<ActiviteitRij> {
  const activiteit = await vindActiviteit(tx, traject.id, params['deelId'] ?? '');
  if (!activiteit) throw new NotFound();
  return activiteit;
}

async function toon(
  context: Context,
  activiteit: ActiviteitRij,
  kanMailen: boolean,
  fout?: ActiviteitData['fout'],
): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const magBijhouden = mayDo(bijhouden, actor.rollen);
  const magLezen = mayDo(verslagLezen, actor.rollen);
  const body = activiteitPagina(ui, {
    csrf,
    traject,
    activiteit,
    magBijhouden,
    kanMailen,
    magLezen,
    partijen: magBijhouden ? await partijen(tx, traject.id) : [],
    deelnames: await deelnames(tx, activiteit.id),
    stappen: magBijhouden
      ? availableSteps(activiteitStappen, await alsActiviteit(tx, traject.id, activiteit, ''), actor.rollen)
      : [],
    verslag: magLezen ? await verslagVan(tx, activiteit.id) : undefined,
    opbrengsten: magLezen ? await opbrengstenVanActiviteit(tx, activiteit.id) : [],
    passages: magBijhouden && activiteit.status === 'uitgevoerd' ? await keuzePassages(tx, traject.id) : [],
    ...(fout && { fout }),
  });
  return { kind: 'page', title: activiteit.titel, body, status: fout ? 400 : 200 };
}

const terugNaar = ({ ui, subject: traject }: Pick<Context, 'ui' | 'subject'>, id: string, deel = ''): Answer => ({
  kind: 'redirect',
  to: ui.href(`/visietrajecten/${traject.id}/activiteiten/${id}${deel}`),
});

const pad = '/visietrajecten/:id/activiteiten/:deelId';

const bijhoudRoutes = (kanMailen: boolean): Route[] => [
  route({
    method: 'post',
    path: pad,
    action: bijhouden,
    audit: 'participatie.wijzigen',
    subject,
    form: activiteitFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      return verwerkFormulier(
        context,
        'participatie.wijzigen',
        async (value) => {
          await wijzigActiviteit(context.tx, activiteit, value);
          return terugNaar(context, activiteit.id);
        },
        (form) => toon(context, activiteit, kanMailen, { deel: 'wijzig', form }),
      );
    },
  }),
  route({
    method: 'post',
    path: `${pad}/deelname`,
    action: bijhouden,
    audit: 'participatie.deelname',
    subject,
    form: deelnameFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      return verwerkFormulier(
        context,
        'participatie.deelname',
        async (value) => {
          await zetDeelname(context.tx, context.subject, activiteit, value);
          return terugNaar(context, activiteit.id, '#deelname');
        },
        (form) => toon(context, activiteit, kanMailen, { deel: 'deelname', form }),
      );
    },
  }),
  route({
    method: 'post',
    path: `${pad}/verslag`,
    action: bijhouden,
    audit: 'participatie.verslag',
    subject,
    form: verslagFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      return verwerkFormulier(
        context,
        'participatie.verslag',
        async ({ verslag, versie }) => {
          await schrijfVerslag(context.tx, activiteit, verslag, versie);
          return terugNaar(context, activiteit.id, '#verslag');
        },
        (form) => toon(context, activiteit, kanMailen, { deel: 'verslag', form }),
      );
    },
  }),
  route({
    method: 'post',
    path: `${pad}/opbrengsten`,
    action: bijhouden,
    audit: 'opbrengst.toevoegen',
    subject,
    form: opbrengstFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      return verwerkFormulier(
        context,
        'opbrengst.toevoegen',
        async (value) => {
          await voegOpbrengstToe(context.tx, context.subject.id, activiteit, value);
          return terugNaar(context, activiteit.id, '#opbrengst');
        },
        (form) => toon(context, activiteit, kanMailen, { deel: 'opbrengsten', form }),
      );
    },
  }),
];

/** One activity: its page, what is written down about it, its agenda and its steps. */
export const activiteitPages = (kanMailen: boolean): Route[] => [
  route({
    method: 'get',
    path: pad,
    action: bekijken,
    audit: 'participatie.activiteit',
    subject,
    handle: async (context) => toon(context, await activiteitVan(context), kanMailen),
  }),
  route({
    method: 'get',
    path: `${pad}/uitnodiging.ics`,
    action: bekijken,
    audit: 'participatie.uitnodiging',
    subject,
    handle: async (context) => {
      const titel = context.ui.t('uitnodiging.agendatitel');
      return {
        kind: 'file',
        type: 'text/calendar; charset=utf-8',
        name: 'agenda.ics',
        body: alsIcs(titel, agendaVan(await activiteitVan(context), titel), context.tx.nu),
      };
    },
  }),
  ...bijhoudRoutes(kanMailen),
  route({
    method: 'post',
    path: `${pad}/stappen/:stap`,
    action: voortzetten,
    audit: 'participatie.stap',
    subject,
    form: activiteitstapFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      if (!context.form.ok) throw new Conflict();
      const stap = stapVan(context.params['stap'] ?? '');
      await zetActiviteitstap(context.tx, context.subject, activiteit, stap, context.form.value);
      return terugNaar(context, activiteit.id);
    },
  }),
];
