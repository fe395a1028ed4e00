// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { Invalid, type FieldError } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { collegas } from '../casus/queries.ts';
import { bekijken, bijwerken, sturen, toewijzen } from './access.ts';
import { hervatTermijn, schortTermijnOp, verklaarTermijn, verlengTermijn, wijsTermijnenToe } from './commands.ts';
import { lijstPagina } from './lijst/views.ts';
import { leesDuur, mutatiesVan, openTermijnen, termijnen, vindTermijn } from './queries.ts';
import { SOORTEN, type Filter } from './rules.ts';
import { grondFormulier, toewijzenFormulier, verklaringFormulier } from './schema.ts';
import { termijnPagina } from './views.ts';

type Termijnregel = NonNullable<Awaited<ReturnType<typeof vindTermijn>>>;
const subject = {
  kind: 'termijn',
  load: vindTermijn,
  dossier: (rij: Termijnregel) => rij.casus_id ?? undefined,
};
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

const leesFilter = (query: URLSearchParams): Filter => ({
  soort: SOORTEN.find((soort) => soort === query.get('soort')) ?? '',
  teLaat: query.get('telaat') === 'ja',
  wie: /^(?:niemand|[0-9a-f-]{36})$/.exec(query.get('wie') ?? '')?.[0] ?? '',
  pagina: Math.min(400, Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1)),
});

async function lijst({ ui, tx, csrf, actor }: Context, filter: Filter, errors: readonly FieldError[]): Promise<Answer> {
  const body = lijstPagina(ui, {
    csrf,
    errors,
    filter,
    nu: tx.nu,
    termijnen: await termijnen(tx),
    mij: actor.medewerkerId,
    stuurt: mayDo(sturen, actor.rollen),
    ...(await openTermijnen(tx, filter)),
    collegas: await collegas(tx),
  });
  return { kind: 'page', title: ui.t('termijnen.titel'), body, status: errors.length > 0 ? 400 : 200 };
}

async function toon(
  { ui, tx, csrf, actor }: Context,
  rij: Termijnregel,
  form?: Posted<unknown>,
  waar?: string,
): Promise<Answer> {
  const body = termijnPagina(ui, {
    ...terug(form),
    csrf,
    rij,
    waar,
    nu: tx.nu,
    duur: leesDuur(rij.duur),
    mutaties: await mutatiesVan(tx, rij.id),
    termijnen: await termijnen(tx),
    eigen: rij.organisatie_id === actor.organisatieId,
  });
  return { kind: 'page', title: ui.t('termijnen.titel'), body, status: form && !form.ok ? 400 : 200 };
}

const verandering = <T extends { versie: number }>(
  stap: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: Termijnregel, invoer: T) => Promise<void>,
): Route =>
  route({
    method: 'post',
    path: `/termijnen/:id/${stap}`,
    action: bijwerken,
    audit: `termijn.${stap}`,
    subject,
    form,
    handle: async (context) => {
      if (!context.form.ok) return toon(context, context.subject, context.form, stap);
      await doe(context.tx, context.subject, context.form.value);
      return { kind: 'redirect', to: context.ui.href(`/termijnen/${context.subject.id}`) };
    },
  });

const ALLES: Filter = { soort: '', teLaat: false, wie: '', pagina: 1 };

/** The list of open terms, and each term with what moved it. */
export const termijnPages = (): Route[] => [
  route({
    method: 'get',
    path: '/termijnen',
    action: bekijken,
    audit: 'termijn.lijst',
    handle: (context) => lijst(context, leesFilter(context.query), []),
  }),
  route({
    method: 'post',
    path: '/termijnen/toewijzen',
    action: toewijzen,
    audit: 'termijn.toewijzen',
    form: toewijzenFormulier,
    handle: async (context) => {
      const { ui, tx, form } = context;
      if (!form.ok) return lijst(context, ALLES, form.errors);
      try {
        await wijsTermijnenToe(tx, form.value.termijn, form.value.medewerker);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return lijst(context, ALLES, error.errors);
      }
      return { kind: 'redirect', to: ui.href('/termijnen') };
    },
  }),
  route({
    method: 'get',
    path: '/termijnen/:id',
    action: bekijken,
    audit: 'termijn.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  verandering('opschorten', grondFormulier, (tx, rij, { versie, grond }) => schortTermijnOp(tx, rij, versie, grond)),
  verandering('hervatten', grondFormulier, (tx, rij, { versie, grond }) => hervatTermijn(tx, rij, versie, grond)),
  verandering('verlengen', grondFormulier, (tx, rij, { versie, grond }) => verlengTermijn(tx, rij, versie, grond)),
  verandering('verklaren', verklaringFormulier, (tx, rij, invoer) => verklaarTermijn(tx, rij, invoer.versie, invoer)),
];
