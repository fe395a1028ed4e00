// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Typed } from '../../../platform/http/route.ts';
import { Conflict, GatesClosed, Invalid, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { gemeenten } from '../../melding/queries.ts';
import { vastleggen } from '../access.ts';
import { weiger } from '../commands.ts';
import { leesTraject, vindTraject, type TrajectRij } from '../queries.ts';
import { meldPoorten } from '../rules.ts';
import { meldVanuitTraject } from './commands.ts';
import { vindOrganisatieGemeente } from './queries.ts';
import { meldcodeMeldingFormulier } from './schema.ts';
import { meldingVanuitTraject } from './views.ts';

const subject = { kind: 'meldcodetraject', load: vindTraject, dossier: ({ id }: TrajectRij) => id };
type Context = Pick<ActorContext<Ui, unknown, unknown>, 'ui' | 'tx' | 'csrf' | 'actor'>;
interface Teruggekomen {
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  readonly verouderd: boolean;
  readonly geweigerd?: boolean;
}

async function toon({ ui, tx, csrf, actor }: Context, rij: TrajectRij, terug?: Teruggekomen): Promise<Answer> {
  const dossier = await leesTraject(tx, rij);
  const body = meldingVanuitTraject(ui, {
    csrf,
    dossier,
    poorten: meldPoorten(dossier.traject),
    errors: terug?.errors ?? [],
    typed: terug?.typed,
    verouderd: terug?.verouderd ?? false,
    melder: actor.naam,
    gemeente: await vindOrganisatieGemeente(tx),
    gemeenten: await gemeenten(tx),
  });
  const status = terug ? (terug.geweigerd ? 403 : terug.verouderd ? 409 : 400) : 200;
  return { kind: 'page', title: ui.t('meldcode.meldingTitel'), body, status };
}

/** From step 5 to a report. */
export const meldcodeMeldingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/meldcode/trajecten/:id/melding',
    action: vastleggen,
    audit: 'meldcode.melding',
    subject,
    handle: (context) => toon(context, context.subject),
  }),
  route({
    method: 'post',
    path: '/meldcode/trajecten/:id/melding',
    action: vastleggen,
    audit: 'meldcode.melden',
    subject,
    form: meldcodeMeldingFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: rij } = context;
      if (!form.ok) return toon(context, rij, { errors: form.errors, typed, verouderd: false });
      try {
        await meldVanuitTraject(tx, rij, form.value);
      } catch (error) {
        if (error instanceof Invalid) return toon(context, rij, { errors: error.errors, typed, verouderd: false });
        if (error instanceof GatesClosed) {
          await weiger(tx, rij, 'melden');
          return toon(context, rij, { errors: [], typed, verouderd: false, geweigerd: true });
        }
        if (!(error instanceof Conflict)) throw error;
        return toon(context, (await vindTraject(tx, rij.id)) ?? rij, { errors: [], typed, verouderd: true });
      }
      return { kind: 'redirect', to: ui.href(`/meldcode/trajecten/${rij.id}#vervolg`) };
    },
  }),
];
