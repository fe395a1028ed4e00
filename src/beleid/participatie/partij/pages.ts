// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { correctiesIn } from '../../correctie/queries.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { bijhouden } from '../access.ts';
import { voegPartijToe, zetPartijfasen } from '../commands.ts';
import { partijen } from '../queries.ts';
import { partijfaseFormulier, partijFormulier } from '../schema.ts';
import { partijcorrectiePages } from './correctie/pages.ts';
import { partijenPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;
interface Terug {
  readonly partijForm?: Posted<unknown>;
  readonly faseForm?: Posted<unknown>;
}

async function toon({ ui, tx, csrf, actor, subject: traject }: Context, fout: Terug = {}): Promise<Answer> {
  const alle = await partijen(tx, traject.id);
  const body = partijenPagina(ui, {
    csrf,
    traject,
    partijen: alle,
    correcties: await correctiesIn(tx, traject.id, 'partij'),
    magBijhouden: mayDo(bijhouden, actor.rollen),
    partijForm: fout.partijForm,
    faseForm: fout.faseForm,
  });
  const title = ui.t('participatie.partijen', { n: alle.length });
  return { kind: 'page', title, body, status: fout.partijForm || fout.faseForm ? 400 : 200 };
}

const terugNaar = ({ ui, subject: traject }: Pick<Context, 'ui' | 'subject'>): Answer => ({
  kind: 'redirect',
  to: ui.href(`/visietrajecten/${traject.id}/partijen`),
});

/** Who takes part, in which phase and how far their say goes. */
export const partijPages = (): Route[] => [
  ...partijcorrectiePages(),
  route({
    method: 'get',
    path: '/visietrajecten/:id/partijen',
    action: bekijken,
    audit: 'participatie.partijen',
    subject,
    handle: (context) => toon(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/partijen',
    action: bijhouden,
    audit: 'participatie.partij',
    subject,
    form: partijFormulier,
    handle: (context) =>
      verwerkFormulier(
        context,
        'participatie.partij',
        async (value) => {
          await voegPartijToe(context.tx, context.subject, value);
          return terugNaar(context);
        },
        (partijForm) => toon(context, { partijForm }),
      ),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/partijfasen',
    action: bijhouden,
    audit: 'participatie.partijfase',
    subject,
    form: partijfaseFormulier,
    handle: (context) =>
      verwerkFormulier(
        context,
        'participatie.partijfase',
        async (value) => {
          await zetPartijfasen(context.tx, context.subject, value);
          return terugNaar(context);
        },
        (faseForm) => toon(context, { faseForm }),
      ),
  }),
];
