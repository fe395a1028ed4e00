// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict } from '../../platform/result.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { gemeentenVanNu } from '../gebied/queries.ts';
import { visies } from '../visie/queries.ts';
import { beheren, bekijken, voortzetten } from './access.ts';
import { beginVisietraject, stelLedenVast, zetTrajectstap } from './commands.ts';
import { alsVisietraject, fasenVan, gebieden, trajectgemeenten, vindTraject, visietrajecten } from './queries.ts';
import { visietrajectStappen } from './rules.ts';
import { stapFormulier, trajectFormulier, type Trajectgegevens } from './schema.ts';
import { lijstPagina, overzichtPagina } from './views.ts';

/** The traject that a path names. */
export const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toonLijst({ ui, tx, csrf, actor }: Context, form?: Posted<Trajectgegevens>): Promise<Answer> {
  const body = lijstPagina(ui, {
    csrf,
    form,
    trajecten: await visietrajecten(tx),
    magBeheren: mayDo(beheren, actor.rollen),
    gebieden: await gebieden(tx),
    gemeenten: await gemeentenVanNu(tx),
    visies: (await visies(tx)).filter(({ status }) => status === 'bevestigd'),
  });
  return { kind: 'page', title: ui.t('visietraject.lijst'), body, status: form && !form.ok ? 400 : 200 };
}

/** The list of visietrajecten, how one begins, where one is, and its steps. */
export const visietrajectPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten',
    action: bekijken,
    audit: 'visietraject.lijst',
    handle: (context) => toonLijst(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten',
    action: beheren,
    audit: 'visietraject.beginnen',
    form: trajectFormulier,
    handle: async (context) => {
      const { ui, tx, form } = context;
      if (!form.ok) {
        await tx.verantwoord({ handeling: 'visietraject.beginnen', objectSoort: 'visietraject', uitkomst: 'mislukt' });
        return toonLijst(context, form);
      }
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${await beginVisietraject(tx, form.value)}`) };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id',
    action: bekijken,
    audit: 'visietraject.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, actor, subject: traject }) => {
      const body = overzichtPagina(ui, {
        csrf,
        traject,
        fasen: await fasenVan(tx, traject.id),
        gemeenten: await trajectgemeenten(tx, traject.id),
        stappen: availableSteps(visietrajectStappen, await alsVisietraject(tx, traject), actor.rollen),
        magBeheren: mayDo(beheren, actor.rollen),
      });
      return { kind: 'page', title: traject.naam, body };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/leden',
    action: beheren,
    audit: 'visietraject.ledenVaststellen',
    subject,
    form: stapFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await stelLedenVast(tx, traject, form.value.versie);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}#gemeenten`) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stappen/:stap',
    action: voortzetten,
    audit: 'visietraject.stap',
    subject,
    form: stapFormulier,
    handle: async ({ ui, tx, form, params, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await zetTrajectstap(tx, traject, stapVan(params['stap'] ?? ''), form.value.versie);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}`) };
    },
  }),
];
