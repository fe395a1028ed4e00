// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Invalid } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import { stapVan } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { termijnen } from '../termijn/queries.ts';
import { bekijken } from './access.ts';
import { bewaarConsult, bewaarOordeel, legGesprekVast, stelDienstVoorwaarde, zetDienstStap } from './commands.ts';
import { alsDienst, leesDienst, vindDienst, type DienstDossier, type DienstRij } from './queries.ts';
import { dienstStappen } from './rules.ts';
import {
  consultFormulier,
  dienstStapVelden,
  dienstVoorwaardeFormulier,
  gesprekFormulier,
  oordeelFormulier,
} from './schema.ts';
import { dienstPagina } from './views.ts';

const subject = { kind: 'dienst', load: vindDienst, dossier: (dienst: DienstRij) => dienst.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon(
  { ui, tx, csrf, actor }: Context,
  dienst: DienstRij,
  gekomen?: { readonly form: Posted<unknown>; readonly waar: string },
): Promise<Answer> {
  const dossier = await leesDienst(tx, dienst);
  const body = dienstPagina({
    ...terug(gekomen?.form),
    ui,
    csrf,
    dossier,
    waar: gekomen?.waar,
    loopt: dienst.status === 'toegewezen' || dienst.status === 'gestart',
    stappen: availableSteps(dienstStappen, alsDienst(dossier), actor.rollen),
    termijnen: await termijnen(tx),
    nu: tx.nu,
  });
  const title = ui.t('dienst.titel', { soort: hoofdletter(ui.term(dienst.soort)), nummer: dienst.kenmerk });
  return { kind: 'page', title, body, status: gekomen ? 400 : 200 };
}

interface Bewerking<T> {
  readonly pad: string;
  readonly form: z.ZodType<T>;
  readonly doe: (
    tx: ActorTx,
    dossier: DienstDossier,
    invoer: T,
    params: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

/** A change on the page of a dienst: the page again, with the errors or with what changed. */
const bewerking = <T>({ pad, form, doe }: Bewerking<T>): Route =>
  route({
    method: 'post',
    path: `/diensten/:id/${pad}`,
    action: bekijken,
    audit: `dienst.${pad.split('/')[0] ?? pad}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: dienst, params, typed } = context;
      const waar = pad.replaceAll(/:(\w+)/g, (_, naam: string) => params[naam] ?? '');
      if (!context.form.ok) return toon(context, dienst, { form: context.form, waar });
      try {
        await doe(tx, await leesDienst(tx, dienst), context.form.value, params);
      } catch (error) {
        // A command checks before it writes, so its complaint about a field can be shown beside that field.
        if (!(error instanceof Invalid)) throw error;
        return toon(context, dienst, { form: { ok: false, errors: error.errors, typed }, waar });
      }
      return { kind: 'redirect', to: ui.href(`/diensten/${dienst.id}`) };
    },
  });

export const dienstPages = (): Route[] => [
  route({
    method: 'get',
    path: '/diensten/:id',
    action: bekijken,
    audit: 'dienst.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  bewerking({
    pad: 'stappen/:stap',
    form: dienstStapVelden,
    doe: (tx, { dienst }, invoer, params) => zetDienstStap(tx, dienst, stapVan(params['stap'] ?? ''), invoer),
  }),
  bewerking({ pad: 'oordeel', form: oordeelFormulier, doe: bewaarOordeel }),
  bewerking({ pad: 'gesprekken', form: gesprekFormulier, doe: legGesprekVast }),
  bewerking({
    pad: 'consult',
    form: consultFormulier,
    doe: (tx, { dienst }, invoer) => bewaarConsult(tx, dienst, invoer),
  }),
  bewerking({
    pad: 'voorwaarden',
    form: dienstVoorwaardeFormulier,
    doe: (tx, { dienst }, { tekst }) => stelDienstVoorwaarde(tx, dienst, tekst),
  }),
];
