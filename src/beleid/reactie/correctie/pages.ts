// SPDX-License-Identifier: EUPL-1.2
import { readForm, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { eisVersie } from '../../correctie/commands.ts';
import { deelnemers, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { vastleggen } from '../access.ts';
import { antwoordDicht, passagekeuzes, vindReactie, type ReactieRij } from '../queries.ts';
import { eigenWoorden } from '../rules.ts';
import { adresCorrectie, intrekFormulier, invoerCorrectie, type Reactiecorrectie } from '../schema.ts';
import { trekReactieIn, verbeterReactie } from './commands.ts';
import { intrekPagina, verbeterPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

async function vind({ tx, params, subject: traject }: Context): Promise<ReactieRij> {
  const reactie = await vindReactie(tx, traject.id, params['deelId'] ?? '');
  if (!reactie) throw new NotFound();
  return reactie;
}
const naar = ({ ui, subject: traject }: Context, reactie: ReactieRij, rest = '') =>
  ui.href(`/visietrajecten/${traject.id}/reacties/${reactie.id}${rest}`);

async function toonVerbeteren(context: Context, reactie: ReactieRij, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, subject: traject } = context;
  const body = verbeterPagina(ui, {
    csrf,
    traject,
    reactie,
    action: naar(context, reactie, '/verbeteren'),
    versie: reactie.versie,
    dicht: await antwoordDicht(tx, traject, reactie),
    gemeenten: await deelnemers(tx, traject.id),
    passages: await passagekeuzes(tx, traject.id),
    form,
  });
  return { kind: 'page', title: ui.t('reactie.verbeteren'), body, status: form ? 400 : 200 };
}

async function toonIntrekken(context: Context, reactie: ReactieRij, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, subject: traject } = context;
  const action = naar(context, reactie, '/intrekken');
  const dicht = await antwoordDicht(tx, traject, reactie);
  const body = intrekPagina(ui, { csrf, traject, reactie, action, versie: reactie.versie, dicht, form });
  return { kind: 'page', title: ui.t('reactie.intrekken'), body, status: form ? 400 : 200 };
}

/** Correcting what was entered of a reaction, and taking one out. */
export const reactiecorrectiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/reacties/:deelId/verbeteren',
    action: vastleggen,
    audit: 'reactie.verbeterenBekeken',
    subject,
    handle: async (context) => toonVerbeteren(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/:deelId/verbeteren',
    action: vastleggen,
    audit: 'reactie.verbeteren',
    subject,
    handle: async (context) => {
      const { tx, typed, subject: traject } = context;
      const reactie = await vind(context);
      const form: Posted<Reactiecorrectie> = eigenWoorden(reactie.kanaal)
        ? readForm(adresCorrectie, typed)
        : readForm(invoerCorrectie, typed);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'reactie.verbeteren',
        async (gegevens) => {
          await verbeterReactie(tx, traject, reactie, gegevens);
          return { kind: 'redirect', to: naar(context, reactie) };
        },
        (fout) => toonVerbeteren(context, reactie, fout),
      );
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/reacties/:deelId/intrekken',
    action: vastleggen,
    audit: 'reactie.intrekkenBekeken',
    subject,
    handle: async (context) => toonIntrekken(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/reacties/:deelId/intrekken',
    action: vastleggen,
    audit: 'reactie.reactieIntrekken',
    subject,
    form: intrekFormulier,
    handle: async (context) => {
      const { tx, form, typed, subject: traject } = context;
      const reactie = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'reactie.reactieIntrekken',
        async (gegevens) => {
          await trekReactieIn(tx, traject, reactie, gegevens);
          return { kind: 'redirect', to: naar(context, reactie) };
        },
        (fout) => toonIntrekken(context, reactie, fout),
      );
    },
  }),
];
