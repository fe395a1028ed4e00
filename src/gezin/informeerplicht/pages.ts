// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../platform/dates.ts';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { Invalid } from '../../platform/result.ts';
import { terug } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { gezinsleden } from '../casus/queries.ts';
import { vindMelding, type MeldingRij } from '../melding/queries.ts';
import { termijnen } from '../termijn/queries.ts';
import { informeren } from './access.ts';
import { informeer, stelUit } from './commands.ts';
import { informeerStand } from './queries.ts';
import { informeerFormulier, uitstelFormulier } from './schema.ts';
import { informeerPagina } from './views.ts';

const subject = { kind: 'melding', load: vindMelding, dossier: (melding: MeldingRij) => melding.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'typed'>;

async function toon({ ui, tx, csrf }: Context, melding: MeldingRij, form?: Posted<unknown>): Promise<Answer> {
  const body = informeerPagina(ui, {
    ...terug(form),
    csrf,
    meldingId: melding.id,
    nummer: melding.nummer,
    stand: await informeerStand(tx, melding.casus_id, await gezinsleden(tx, melding.casus_id)),
    termijnen: await termijnen(tx),
    vandaag: dayOf(tx.nu),
    nu: tx.nu,
  });
  return { kind: 'page', title: ui.t('informeerplicht.titel'), body, status: form && !form.ok ? 400 : 200 };
}

/** Does the work and goes on; what is refused before anything was written comes back with what was typed. */
async function doe(context: Context, melding: MeldingRij, werk: () => Promise<void>): Promise<Answer> {
  try {
    await werk();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return toon(context, melding, { ok: false, errors: error.errors, typed: context.typed });
  }
  return { kind: 'redirect', to: context.ui.href(`/meldingen/${melding.id}/informeren`) };
}

/** The page on which it is recorded that people were informed, or that it must wait. */
export const informeerPages = (): Route[] => [
  route({
    method: 'get',
    path: '/meldingen/:id/informeren',
    action: informeren,
    audit: 'informeren.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/informeren',
    action: informeren,
    audit: 'informeren.vastleggen',
    subject,
    form: informeerFormulier,
    handle: async (context) => {
      const { tx, form, subject: melding } = context;
      return form.ok ? doe(context, melding, () => informeer(tx, melding, form.value)) : toon(context, melding, form);
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/:id/informeren/uitstel',
    action: informeren,
    audit: 'informeren.uitgesteld',
    subject,
    form: uitstelFormulier,
    handle: async (context) => {
      const { tx, form, subject: melding } = context;
      return form.ok ? doe(context, melding, () => stelUit(tx, melding, form.value)) : toon(context, melding, form);
    },
  }),
];
