// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { day, dayOf, type Day } from '../../platform/dates.ts';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken, vastleggen } from './access.ts';
import {
  legAdviesVast,
  legKeuzeVast,
  legVragerVast,
  sluitAdviesAf,
  trekToestemmingIn,
  voegContactToe,
} from './commands.ts';
import { nieuwAdvies } from './formulier/views.ts';
import { lijstPagina } from './lijst/views.ts';
import { afgeslotenTussen, contactenVan, lijst, vindAdvies, type AdviesRij } from './queries.ts';
import { ADVIES_STATUSSEN, alsUitvoer, halfjaarVan, leesHalfjaar, leesNummer, type Filter } from './rules.ts';
import { adviesFormulier, afsluitenFormulier, contactFormulier, omzettenFormulier, vragerFormulier } from './schema.ts';
import { adviesPagina } from './views.ts';

const subject = { kind: 'advies', load: vindAdvies };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf'>;

const leesFilter = (query: URLSearchParams): Filter => ({
  nummer: leesNummer(query.get('nummer') ?? ''),
  status: ADVIES_STATUSSEN.find((status) => status === query.get('status')) ?? '',
  pagina: Math.min(400, Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1)),
});

async function toon({ ui, tx, csrf }: Context, advies: AdviesRij, form?: Posted<unknown>): Promise<Answer> {
  const contacten = await contactenVan(tx, advies.id);
  const body = adviesPagina(ui, { ...terug(form), csrf, advies, contacten, nu: tx.nu });
  return {
    kind: 'page',
    title: ui.t('advies.titel', { nummer: advies.nummer }),
    body,
    status: form && !form.ok ? 400 : 200,
  };
}

/** A posted part of the page of an advies: the page again when something is wrong, else the command and on. */
const deel = <T>(
  pad: string,
  audit: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: AdviesRij, invoer: T) => Promise<void>,
  naar: (rij: AdviesRij) => string = ({ id }) => `/adviezen/${id}`,
): Route =>
  route({
    method: 'post',
    path: `/adviezen/:id/${pad}`,
    action: vastleggen,
    audit: `advies.${audit}`,
    subject,
    form,
    handle: async (context) => {
      if (!context.form.ok) return toon(context, context.subject, context.form);
      await doe(context.tx, context.subject, context.form.value);
      return { kind: 'redirect', to: context.ui.href(naar(context.subject)) };
    },
  });

const uitvoer = async (tx: ActorTx, gevraagd: string | null): Promise<Answer> => {
  const periode = leesHalfjaar(gevraagd ?? '') ?? leesHalfjaar(halfjaarVan(dayOf(tx.nu)));
  const [van, tot]: readonly [Day, Day] = periode ? [day(periode.van), day(periode.tot)] : [dayOf(tx.nu), dayOf(tx.nu)];
  const rijen = await afgeslotenTussen(tx, van, tot);
  const body = JSON.stringify({ periode: periode?.naam, adviezen: rijen.flatMap((rij) => alsUitvoer(rij) ?? []) });
  return { kind: 'file', body, type: 'application/json', name: `adviezen-${periode?.naam}.json` };
};

const vasteRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/adviezen',
    action: bekijken,
    audit: 'advies.lijst',
    handle: async ({ ui, tx, query }) => {
      const filter = leesFilter(query);
      const adviezen = await lijst(tx, filter);
      const body = lijstPagina(ui, { filter, adviezen, nu: tx.nu, periode: halfjaarVan(dayOf(tx.nu)) });
      return { kind: 'page', title: ui.t('advies.lijst'), body };
    },
  }),
  route({
    method: 'get',
    path: '/adviezen/uitvoer',
    action: bekijken,
    audit: 'advies.uitvoer',
    handle: ({ tx, query }) => uitvoer(tx, query.get('periode')),
  }),
  route({
    method: 'get',
    path: '/adviezen/nieuw',
    action: vastleggen,
    audit: 'advies.nieuw',
    handle: async ({ ui, csrf }) => ({
      kind: 'page',
      title: ui.t('advies.nieuw'),
      body: nieuwAdvies(ui, { csrf, errors: [], typed: undefined }),
    }),
  }),
];

/** The pages of adviezen: the list, the form, and one advies with what can be done with it. */
export const adviesPages = (): Route[] => [
  ...vasteRoutes,
  route({
    method: 'post',
    path: '/adviezen/nieuw',
    action: vastleggen,
    audit: 'advies.vastleggen',
    form: adviesFormulier,
    handle: async ({ ui, tx, csrf, form }) => {
      if (form.ok) return { kind: 'redirect', to: ui.href(`/adviezen/${await legAdviesVast(tx, form.value)}`) };
      return {
        kind: 'page',
        title: ui.t('advies.nieuw'),
        body: nieuwAdvies(ui, { csrf, ...terug(form) }),
        status: 400,
      };
    },
  }),
  route({
    method: 'get',
    path: '/adviezen/:id',
    action: bekijken,
    audit: 'advies.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  deel('contact', 'contact', contactFormulier, (tx, rij, { geadviseerd }) => voegContactToe(tx, rij, geadviseerd)),
  deel('toestemming', 'toestemming', vragerFormulier, legVragerVast),
  deel('afsluiten', 'afsluiten', afsluitenFormulier, (tx, rij) => sluitAdviesAf(tx, rij)),
  deel(
    'omzetten',
    'keuze',
    omzettenFormulier,
    (tx, rij) => legKeuzeVast(tx, rij),
    ({ id }) => `/meldingen/nieuw?advies=${id}`,
  ),
  route({
    method: 'post',
    path: '/adviezen/:id/toestemming-intrekken',
    action: vastleggen,
    audit: 'advies.toestemmingIngetrokken',
    subject,
    handle: async ({ ui, tx, subject: advies }) => {
      await trekToestemmingIn(tx, advies);
      return { kind: 'redirect', to: ui.href(`/adviezen/${advies.id}`) };
    },
  }),
];
