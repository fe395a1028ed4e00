// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorContext, Answer, Posted } from '../../platform/http/route.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { availableSteps } from '../../platform/process.ts';
import { Invalid } from '../../platform/result.ts';
import { stapPad } from '../../taal/stappen.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { collegas, vindCasus } from '../casus/queries.ts';
import { stukkenVan } from '../overdrachtstuk/queries.ts';
import { termijnen } from '../termijn/queries.ts';
import { bekijken } from './access.ts';
import { berichtTerug, bevestigBericht, legAcceptatieVast, legAfwijzingVast } from './antwoord/commands.ts';
import { accepteer, trekIn, wijsAf } from './commands.ts';
import { alsOverdracht, vindOverdracht, type OverdrachtRij } from './queries.ts';
import { isOvergenomen, overdrachtRollen, overdrachtStappen, type OverdrachtStap } from './rules.ts';
import {
  accepterenFormulier,
  berichtFormulier,
  bevestigFormulier,
  externAntwoordFormulier,
  externeAfwijzingFormulier,
  redenFormulier,
} from './schema.ts';
import { overdrachtPagina } from './views.ts';

const subject = { kind: 'overdracht', load: vindOverdracht, dossier: (rij: OverdrachtRij) => rij.casus_id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;
/** A form that came back wrong, with the step that it belongs to. */
interface Terug {
  readonly form: Extract<Posted<unknown>, { ok: false }>;
  readonly stap: OverdrachtStap;
}

async function toon({ ui, tx, csrf, actor }: Context, rij: OverdrachtRij, terug?: Terug): Promise<Answer> {
  const overdracht = alsOverdracht(rij);
  const body = overdrachtPagina(ui, {
    errors: terug?.form.errors ?? [],
    typed: terug?.form.typed,
    waar: terug?.stap,
    csrf,
    overdracht: rij,
    verantwoordelijk: isOvergenomen(rij.status) ? rij.naar : rij.van,
    stukken: await stukkenVan(tx, rij.id),
    stappen: availableSteps(overdrachtStappen, overdracht, overdrachtRollen(overdracht, actor.organisatieId)),
    collegas: await collegas(tx),
    ziet: (await vindCasus(tx, rij.casus_id)) !== undefined,
    termijnen: await termijnen(tx),
    nu: tx.nu,
  });
  return { kind: 'page', title: ui.t('overdracht.titel'), body, status: terug ? 400 : 200 };
}

/** A posted step: the form again when it is wrong, else the command and on to where the work goes on. */
const stap = <T>(
  naam: OverdrachtStap,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, rij: OverdrachtRij, invoer: T) => Promise<void>,
  naar: (rij: OverdrachtRij) => string = (rij) => `/overdrachten/${rij.id}`,
): Route =>
  route({
    method: 'post',
    path: `/overdrachten/:id/${stapPad(naam)}`,
    action: bekijken,
    audit: `overdracht.${naam}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, subject: rij } = context;
      if (!context.form.ok) return toon(context, rij, { form: context.form, stap: naam });
      try {
        await doe(tx, rij, context.form.value);
      } catch (error) {
        // Only a complaint from before anything was written can be shown here; a later one undoes the request.
        if (!(error instanceof Invalid) || (await vindOverdracht(tx, rij.id))?.versie !== rij.versie) throw error;
        return toon(context, rij, { form: { ok: false, errors: error.errors, typed: context.typed }, stap: naam });
      }
      return { kind: 'redirect', to: ui.href(naar(rij)) };
    },
  });

export const overdrachtPages = (): Route[] => [
  route({
    method: 'get',
    path: '/overdrachten/:id',
    action: bekijken,
    audit: 'overdracht.bekeken',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  stap(
    'accepteren',
    accepterenFormulier,
    (tx, rij, invoer) => accepteer(tx, rij, invoer, invoer.versie),
    (rij) => `/casussen/${rij.casus_id}`,
  ),
  stap('afwijzen', redenFormulier, (tx, rij, invoer) => wijsAf(tx, rij, invoer.reden, invoer.versie)),
  stap('intrekken', redenFormulier, (tx, rij, invoer) => trekIn(tx, rij, invoer.reden, invoer.versie)),
  stap('acceptatieVastleggen', externAntwoordFormulier, (tx, rij, invoer) =>
    legAcceptatieVast(tx, rij, invoer, invoer.versie),
  ),
  stap('afwijzingVastleggen', externeAfwijzingFormulier, (tx, rij, invoer) =>
    legAfwijzingVast(tx, rij, invoer, invoer.versie),
  ),
  stap('terugberichten', berichtFormulier, (tx, rij, invoer) => berichtTerug(tx, rij, invoer, invoer.versie)),
  stap('berichtBevestigen', bevestigFormulier, (tx, rij, { versie }) => bevestigBericht(tx, rij, versie)),
];
