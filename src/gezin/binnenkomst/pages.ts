// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { gemeenten } from '../melding/queries.ts';
import { termijnen } from '../termijn/queries.ts';
import { bekijken, vastleggen } from './access.ts';
import { schoneBestanden } from './bijlage/commands.ts';
import { bijlagenVan, vindBijlage } from './bijlage/queries.ts';
import { BIJLAGE_SOORTEN, bijlageNaam } from './bijlage/rules.ts';
import { briefPagina } from './brief/views.ts';
import { legBriefVast, zetBinnenkomstStap } from './commands.ts';
import { lijstPagina } from './lijst/views.ts';
import {
  alsBinnenkomst,
  binnenkomsten,
  vindBinnenkomst,
  type BinnenkomstFilter,
  type BinnenkomstRij,
} from './queries.ts';
import {
  BINNENKOMST_SOORTEN,
  BINNENKOMST_STATUSSEN,
  binnenkomstStappen,
  GEWONE_GRENZEN,
  type Binnenkomst,
} from './rules.ts';
import { binnenkomstInhoud, briefFormulier, stapFormulier } from './schema.ts';
import { binnenkomstPagina } from './views.ts';

const subject = { kind: 'binnenkomst', load: vindBinnenkomst };

const leesFilter = (query: URLSearchParams): BinnenkomstFilter => ({
  status: BINNENKOMST_STATUSSEN.find((status) => status === query.get('status')) ?? 'nieuw',
  soort: BINNENKOMST_SOORTEN.find((soort) => soort === query.get('soort')) ?? '',
  pagina: Math.min(400, Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1)),
});

type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon(
  { ui, tx, csrf, actor }: Context,
  rij: BinnenkomstRij,
  fout?: { readonly stap: string; readonly form: Posted<unknown> },
): Promise<Answer> {
  const body = binnenkomstPagina(ui, {
    ...terug(fout?.form),
    stap: fout?.stap,
    rij,
    gemeente: (await gemeenten(tx)).find(({ code }) => code === rij.inhoud.gemeente)?.naam ?? '',
    bijlagen: await bijlagenVan(tx, rij.id),
    stappen: availableSteps<Binnenkomst, string>(binnenkomstStappen, alsBinnenkomst(rij), actor.rollen),
    termijnen: await termijnen(tx),
    nu: tx.nu,
    csrf,
  });
  return { kind: 'page', title: ui.t('binnenkomst.titel', { nummer: rij.nummer }), body, status: fout ? 400 : 200 };
}

/** A letter without a known sender, written down by Veilig Thuis. */
const briefPages = (): Route[] => [
  route({
    method: 'get',
    path: '/binnenkomsten/brief',
    action: vastleggen,
    audit: 'binnenkomst.brief',
    handle: async ({ ui, tx, csrf }) => {
      const body = briefPagina(ui, { csrf, gemeenten: await gemeenten(tx), errors: [], typed: undefined });
      return { kind: 'page', title: ui.t('brief.titel'), body };
    },
  }),
  route({
    method: 'post',
    path: '/binnenkomsten/brief',
    action: vastleggen,
    audit: 'binnenkomst.brief',
    form: briefFormulier,
    handle: async ({ ui, tx, csrf, form, files, typed }) => {
      const plaatsen = await gemeenten(tx);
      const { schoon, fouten } = await schoneBestanden(files, GEWONE_GRENZEN);
      const vreemd = form.ok && !plaatsen.some(({ code }) => code === form.value.gemeente);
      const errors = [...terug(form).errors, ...fouten, ...(vreemd ? [{ field: 'gemeente', key: 'fout.keuze' }] : [])];
      if (form.ok && errors.length === 0) {
        const id = await legBriefVast(tx, binnenkomstInhoud.parse(form.value), schoon);
        return { kind: 'redirect', to: ui.href(`/binnenkomsten/${id}`) };
      }
      const body = briefPagina(ui, { csrf, gemeenten: plaatsen, errors, typed });
      return { kind: 'page', title: ui.t('brief.titel'), body, status: 400 };
    },
  }),
];

/** What came in, for Veilig Thuis: read it, open what was sent along, and say what it becomes. */
export const binnenkomstPages = (): Route[] => [
  ...briefPages(),
  route({
    method: 'get',
    path: '/binnenkomsten',
    action: bekijken,
    audit: 'binnenkomst.lijst',
    handle: async ({ ui, tx, query }) => {
      const filter = leesFilter(query);
      const lijst = await binnenkomsten(tx, filter);
      const body = lijstPagina(ui, { ...lijst, filter, nu: tx.nu, termijnen: await termijnen(tx) });
      return { kind: 'page', title: ui.t('binnenkomst.lijst'), body };
    },
  }),
  route({
    method: 'get',
    path: '/binnenkomsten/:id',
    action: bekijken,
    audit: 'binnenkomst.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'get',
    path: '/binnenkomsten/:id/bijlagen/:deelId',
    action: bekijken,
    audit: 'bijlage.geopend',
    subject,
    handle: async ({ tx, params, subject: { id } }) => {
      const bijlage = await vindBijlage(tx, id, params['deelId'] ?? '');
      if (!bijlage) throw new NotFound();
      const { type } = BIJLAGE_SOORTEN[bijlage.soort];
      return {
        kind: 'file',
        body: new Uint8Array(bijlage.inhoud),
        type,
        name: bijlageNaam(bijlage.volgnummer, bijlage.soort),
      };
    },
  }),
  route({
    method: 'post',
    path: '/binnenkomsten/:id/stappen/:stap',
    action: bekijken,
    audit: 'binnenkomst.stap',
    subject,
    form: stapFormulier,
    handle: async (context) => {
      const { ui, tx, form, params, typed, subject: rij } = context;
      const stap = stapVan(params['stap'] ?? '');
      if (!form.ok) {
        if (form.errors.some(({ field }) => field === 'versie')) throw new Conflict();
        return toon(context, rij, { stap, form });
      }
      try {
        await zetBinnenkomstStap(tx, rij, stap, form.value);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return toon(context, rij, { stap, form: { ok: false, errors: error.errors, typed } });
      }
      return { kind: 'redirect', to: ui.href(`/binnenkomsten/${rij.id}`) };
    },
  }),
];
