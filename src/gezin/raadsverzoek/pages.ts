// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import { availableSteps } from '../../platform/process.ts';
import { Invalid } from '../../platform/result.ts';
import { stapPad } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { vindCasus, type CasusRij } from '../casus/queries.ts';
import { ketenberichtenVan } from '../ketenbericht/queries.ts';
import { beginnen, bekijken } from './access.ts';
import { beginRaadsverzoek, bewaarRaadsverzoek, legRaadsantwoordVast, verzendRaadsverzoek } from './commands.ts';
import { alsRaadsverzoek, vindRaadsverzoek, type RaadsverzoekRij } from './queries.ts';
import { raadsverzoekStappen, type Antwoordstap } from './rules.ts';
import { antwoordFormulier, raadsverzoekFormulier, verzendFormulier } from './schema.ts';
import { raadsverzoekPagina } from './views.ts';

const subject = { kind: 'raadsverzoek', load: vindRaadsverzoek, dossier: (rij: RaadsverzoekRij) => rij.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;
interface Terug {
  readonly form: Extract<Posted<unknown>, { ok: false }>;
  readonly waar: string;
}

async function toon({ ui, tx, csrf, actor }: Context, rij: RaadsverzoekRij, terug?: Terug): Promise<Answer> {
  const body = raadsverzoekPagina(ui, {
    csrf,
    verzoek: rij,
    stappen: availableSteps(raadsverzoekStappen, alsRaadsverzoek(rij), actor.rollen),
    berichten: await ketenberichtenVan(tx, rij.casus_id, `raadsverzoek:${rij.id}`),
    errors: terug?.form.errors ?? [],
    typed: terug?.form.typed,
    waar: terug?.waar,
  });
  return { kind: 'page', title: ui.t('raad.titel', { nummer: rij.nummer }), body, status: terug ? 400 : 200 };
}

/** A posted form: the page again when it is wrong, else the command. Each command checks before it writes. */
const bewerking = <T>(
  pad: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: RaadsverzoekRij, invoer: T) => Promise<void>,
): Route =>
  route({
    method: 'post',
    path: `/raadsverzoeken/:id/${stapPad(pad)}`,
    action: bekijken,
    audit: `raadsverzoek.${pad}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: rij } = context;
      if (!context.form.ok) return toon(context, rij, { form: context.form, waar: pad });
      try {
        await doe(tx, rij, context.form.value);
      } catch (error) {
        if (!(error instanceof Invalid) || (await vindRaadsverzoek(tx, rij.id))?.versie !== rij.versie) throw error;
        return toon(context, rij, { form: { ok: false, errors: error.errors, typed: context.typed }, waar: pad });
      }
      return { kind: 'redirect', to: ui.href(`/raadsverzoeken/${rij.id}`) };
    },
  });

const antwoord = (stap: Antwoordstap): Route =>
  bewerking(stap, antwoordFormulier, (tx, rij, invoer) => legRaadsantwoordVast(tx, rij, stap, invoer, invoer.versie));

export const raadsverzoekPages = (): Route[] => [
  route({
    method: 'post',
    path: '/casussen/:id/raadsverzoek',
    action: beginnen,
    audit: 'raadsverzoek.beginnen',
    subject: { kind: 'casus', load: vindCasus, dossier: (casus: CasusRij) => casus.id },
    handle: async ({ ui, tx, subject: casus }) => ({
      kind: 'redirect',
      to: ui.href(`/raadsverzoeken/${await beginRaadsverzoek(tx, casus)}`),
    }),
  }),
  route({
    method: 'get',
    path: '/raadsverzoeken/:id',
    action: bekijken,
    audit: 'raadsverzoek.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  bewerking('inhoud', raadsverzoekFormulier, (tx, rij, { versie, ...inhoud }) =>
    bewaarRaadsverzoek(tx, rij, inhoud, versie),
  ),
  bewerking('verzenden', verzendFormulier, (tx, rij, { koppelvlak, versie }) =>
    verzendRaadsverzoek(tx, rij, koppelvlak, versie),
  ),
  antwoord('inBehandelingVastleggen'),
  antwoord('afwijzingVastleggen'),
  antwoord('uitkomstVastleggen'),
  antwoord('beslissingVastleggen'),
];
