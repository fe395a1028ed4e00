// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../../../platform/http/route.ts';
import { NotFound } from '../../../../platform/result.ts';
import { verwerkFormulier } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { eisVersie } from '../../../correctie/commands.ts';
import { verwijderFormulier } from '../../../correctie/schema.ts';
import { vindTraject, type TrajectRij } from '../../../visietraject/queries.ts';
import { bijhouden } from '../../access.ts';
import { deedMee, partijen, type Partij } from '../../queries.ts';
import { partijCorrectie } from '../../schema.ts';
import { verbeterPartij, verwijderPartij } from './commands.ts';
import { partijVerbeterPagina, partijVerwijderPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

async function vind({ tx, params, subject: traject }: Context): Promise<Partij> {
  const partij = (await partijen(tx, traject.id)).find(({ id }) => id === params['deelId']);
  if (!partij) throw new NotFound();
  return partij;
}
const naar = ({ ui, subject: traject }: Context, rest = '') => ui.href(`/visietrajecten/${traject.id}/partijen${rest}`);

const deel = (context: Context, partij: Partij, wat: 'verbeteren' | 'verwijderen', form?: Posted<unknown>) => ({
  csrf: context.csrf,
  traject: context.subject,
  partij,
  action: naar(context, `/${partij.id}/${wat}`),
  versie: partij.versie,
  terugNaar: naar(context),
  form,
});

function toonVerbeteren(context: Context, partij: Partij, form?: Posted<unknown>): Answer {
  const body = partijVerbeterPagina(context.ui, deel(context, partij, 'verbeteren', form));
  return { kind: 'page', title: context.ui.t('participatie.verbeterPartij'), body, status: form ? 400 : 200 };
}

async function toonVerwijderen(context: Context, partij: Partij, form?: Posted<unknown>): Promise<Answer> {
  const waaromNiet = (await deedMee(context.tx, partij.id)) ? 'participatie.partijBlijft' : undefined;
  const body = partijVerwijderPagina(context.ui, { ...deel(context, partij, 'verwijderen', form), waaromNiet });
  return { kind: 'page', title: context.ui.t('participatie.verwijderPartij'), body, status: form ? 400 : 200 };
}

/** Correcting what a party is, and removing one that is in the list by mistake. */
export const partijcorrectiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/partijen/:deelId/verbeteren',
    action: bijhouden,
    audit: 'participatie.partijVerbeterenBekeken',
    subject,
    handle: async (context) => toonVerbeteren(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/partijen/:deelId/verbeteren',
    action: bijhouden,
    audit: 'participatie.partijVerbeteren',
    subject,
    form: partijCorrectie,
    handle: async (context) => {
      const { tx, form, typed, subject: traject } = context;
      const partij = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'participatie.partijVerbeteren',
        async (gegevens) => {
          await verbeterPartij(tx, traject, partij, gegevens);
          return { kind: 'redirect', to: naar(context) };
        },
        async (fout) => toonVerbeteren(context, partij, fout),
      );
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/partijen/:deelId/verwijderen',
    action: bijhouden,
    audit: 'participatie.partijVerwijderenBekeken',
    subject,
    handle: async (context) => toonVerwijderen(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/partijen/:deelId/verwijderen',
    action: bijhouden,
    audit: 'participatie.partijVerwijderen',
    subject,
    form: verwijderFormulier,
    handle: async (context) => {
      const { tx, form, typed, subject: traject } = context;
      const partij = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'participatie.partijVerwijderen',
        async (gegevens) => {
          await verwijderPartij(tx, traject, partij, gegevens);
          return { kind: 'redirect', to: naar(context) };
        },
        (fout) => toonVerwijderen(context, partij, fout),
      );
    },
  }),
];
