// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import { verwerkFormulier } from '../../taal/formulier.ts';
import { uis, type Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { vindVisie } from '../visie/queries.ts';
import { bekijken } from '../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { stapFormulier } from '../visietraject/schema.ts';
import { beoordelen } from './access.ts';
import { oordeelPagina } from './doeloordeel/views.ts';
import { bewaarOordeel, neemAanbevelingenOver } from './commands.ts';
import { doelenVan, openVragen, uitVorige, vervolgPassages, vindDoel, type Doelregel } from './queries.ts';
import { overTeNemen } from './rules.ts';
import { oordeelFormulier } from './schema.ts';
import { samenvattingPagina, terugblikPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'params'>;

async function toonTerugblik({ ui, tx, csrf, actor, subject: traject }: Context): Promise<Answer> {
  const doelen = await doelenVan(tx, traject);
  const open = await openVragen(tx, traject.id);
  const body = terugblikPagina(ui, {
    csrf,
    traject,
    doelen,
    materiaal: await uitVorige(tx, traject, 'terugblik'),
    magBeoordelen: mayDo(beoordelen, actor.rollen),
    vragen: [...overTeNemen(doelen).keys()].filter((code) => open.has(code)).toSorted((a, b) => a.localeCompare(b)),
  });
  return { kind: 'page', title: ui.t('visietraject.terugblik'), body };
}

/** The goal that a path names, of the previous vision of this traject and of no other. */
async function doelVan({ tx, subject: traject, params }: Pick<Context, 'tx' | 'subject' | 'params'>) {
  const doel = await vindDoel(tx, traject, params['deelId'] ?? '');
  if (!doel) throw new NotFound();
  return doel;
}

async function toonDoel(context: Context, doel: Doelregel, posted?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const body = oordeelPagina(ui, {
    csrf,
    traject,
    doel,
    cijfers: await uitVorige(tx, traject, 'cijfer'),
    passages: await vervolgPassages(tx, traject.id),
    magBeoordelen: mayDo(beoordelen, actor.rollen),
    posted,
  });
  return { kind: 'page', title: ui.t('evaluatie.doel'), body, status: posted ? 400 : 200 };
}

/** Looking back: what came of each goal of the previous vision, and what of it goes into the next. */
export const evaluatiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/terugblik',
    action: bekijken,
    audit: 'evaluatie.bekeken',
    subject,
    handle: (context) => toonTerugblik(context),
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/terugblik/samenvatting',
    action: bekijken,
    audit: 'evaluatie.samenvatting',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      const vorige = traject.vorige_visie_id === null ? undefined : await vindVisie(tx, traject.vorige_visie_id);
      const body = samenvattingPagina(ui, {
        traject,
        doelen: await doelenVan(tx, traject),
        vorige: vorige?.titel ?? ui.t('algemeen.nietIngevuld'),
      });
      return { kind: 'page', title: ui.t('evaluatie.samenvattingTitel'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/doelen/:deelId',
    action: bekijken,
    audit: 'evaluatie.doel',
    subject,
    handle: async (context) => toonDoel(context, await doelVan(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/doelen/:deelId',
    action: beoordelen,
    audit: 'evaluatie.oordeel',
    subject,
    form: oordeelFormulier,
    handle: async (context) => {
      const doel = await doelVan(context);
      return verwerkFormulier(
        context,
        'evaluatie.oordeel',
        async (value) => {
          await bewaarOordeel(context.tx, context.subject, doel, value);
          return { kind: 'redirect', to: context.ui.href(`/visietrajecten/${context.subject.id}/terugblik`) };
        },
        (form) => toonDoel(context, doel, form),
      );
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/terugblik/overnemen',
    action: beoordelen,
    audit: 'evaluatie.overnemen',
    subject,
    form: stapFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      // What is written in the spoorboekje is Dutch, in whatever language the page is read.
      await neemAanbevelingenOver(tx, traject, form.value.versie, uis.nl.t('evaluatie.bronAntwoord'));
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/spoorboekje`) };
    },
  }),
];
