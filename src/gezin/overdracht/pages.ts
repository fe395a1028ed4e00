// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { availableSteps } from '../../platform/process.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { collegas, vindCasus } from '../casus/queries.ts';
import { termijnen } from '../termijn/queries.ts';
import { bekijken } from './access.ts';
import { accepteer, trekIn, wijsAf } from './commands.ts';
import { alsOverdracht, vindOverdracht, type OverdrachtRij } from './queries.ts';
import { overdrachtRollen, overdrachtStappen, verantwoordelijke } from './rules.ts';
import { accepterenFormulier, redenFormulier } from './schema.ts';
import { overdrachtPagina } from './views.ts';

const subject = { kind: 'overdracht', load: vindOverdracht, dossier: (rij: OverdrachtRij) => rij.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;

async function toon({ ui, tx, csrf, actor }: Context, rij: OverdrachtRij, form?: Posted<unknown>): Promise<Answer> {
  const overdracht = alsOverdracht(rij);
  const body = overdrachtPagina(ui, {
    ...terug(form),
    csrf,
    overdracht: rij,
    verantwoordelijk: verantwoordelijke(overdracht) === rij.naar_organisatie_id ? rij.naar : rij.van,
    stappen: availableSteps(overdrachtStappen, overdracht, overdrachtRollen(overdracht, actor.organisatieId)),
    collegas: await collegas(tx),
    ziet: (await vindCasus(tx, rij.casus_id)) !== undefined,
    termijnen: await termijnen(tx),
    nu: tx.nu,
  });
  return { kind: 'page', title: ui.t('overdracht.titel'), body, status: form && !form.ok ? 400 : 200 };
}

/** A posted answer to the offer: the form again when it is wrong, else the command and on to where the work goes on. */
const antwoord = <T>(
  stap: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: OverdrachtRij, invoer: T) => Promise<void>,
  naar: (rij: OverdrachtRij) => string,
): Route =>
  route({
    method: 'post',
    path: `/overdrachten/:id/${stap}`,
    action: bekijken,
    audit: `overdracht.${stap}`,
    subject,
    form,
    handle: async (context) => {
      if (!context.form.ok) return toon(context, context.subject, context.form);
      await doe(context.tx, context.subject, context.form.value);
      return { kind: 'redirect', to: context.ui.href(naar(context.subject)) };
    },
  });

const terugNaar = (rij: OverdrachtRij) => `/overdrachten/${rij.id}`;

export const overdrachtPages = (): Route[] => [
  route({
    method: 'get',
    path: '/overdrachten/:id',
    action: bekijken,
    audit: 'overdracht.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  antwoord(
    'accepteren',
    accepterenFormulier,
    (tx, rij, invoer) => accepteer(tx, rij, invoer, invoer.versie),
    (rij) => `/casussen/${rij.casus_id}`,
  ),
  antwoord('afwijzen', redenFormulier, (tx, rij, invoer) => wijsAf(tx, rij, invoer.reden, invoer.versie), terugNaar),
  antwoord('intrekken', redenFormulier, (tx, rij, invoer) => trekIn(tx, rij, invoer.reden, invoer.versie), terugNaar),
];
