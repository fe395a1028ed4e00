// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { mayDo, type ActorContext, type Answer, type Typed } from '../../../platform/http/route.ts';
import { Conflict, Invalid, NotFound, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { schrijven, voorstellen } from '../access.ts';
import { vindPassage } from '../queries.ts';
import { neemSuggestieOver, trekSuggestieIn, wijsSuggestieAf } from './commands.ts';
import { suggestiesVan, vindSuggestie, type SuggestieRij } from './queries.ts';
import { SUGGESTIESTATUSSEN } from './rules.ts';
import { afwijsFormulier, intrekFormulier, overneemFormulier } from './schema.ts';
import { suggestiePagina, suggestiesPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'> & {
  readonly params: Readonly<Record<string, string>>;
};
interface Teruggave {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly melding?: string;
}

async function zoek({ tx, params, subject: traject }: Context): Promise<SuggestieRij> {
  const suggestie = await vindSuggestie(tx, traject.id, params['deelId'] ?? '');
  if (!suggestie) throw new NotFound();
  return suggestie;
}

async function toon(context: Context, terug?: Teruggave): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const suggestie = await zoek(context);
  const passage = await vindPassage(tx, traject.id, suggestie.passage_id);
  if (!passage) throw new NotFound();
  const body = suggestiePagina(ui, {
    csrf,
    traject,
    suggestie,
    passage,
    magBeslissen: mayDo(schrijven, actor.rollen),
    isEigen: suggestie.ingediend_door === actor.medewerkerId,
    typed: terug?.typed,
    errors: terug?.errors ?? [],
    melding: terug?.melding,
  });
  const status = terug === undefined ? 200 : terug.melding === undefined ? 400 : 409;
  return { kind: 'page', title: ui.t('suggestie.een'), body, status };
}

/** Deciding a suggestion; what was typed comes back when it could not be taken. */
const beslissing = <T>(
  naam: string,
  action: typeof schrijven,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, traject: TrajectRij, suggestie: SuggestieRij, invoer: T) => Promise<unknown>,
): Route =>
  route({
    method: 'post',
    path: `/visietrajecten/:id/suggesties/:deelId/${naam}`,
    action,
    audit: `suggestie.${naam}`,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, typed, params, subject: traject } = context;
      const terug = async (fout: Teruggave, uitkomst: 'geweigerd' | 'mislukt') => {
        const antwoord = await toon(context, fout);
        const regel = { handeling: `suggestie.${naam}`, objectSoort: 'suggestie', objectId: params['deelId'] };
        await tx.verantwoord({ ...regel, uitkomst });
        return antwoord;
      };
      const suggestie = await zoek(context);
      if (!context.form.ok) return terug({ typed, errors: context.form.errors }, 'mislukt');
      try {
        await doe(tx, traject, suggestie, context.form.value);
        return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/suggesties/${suggestie.id}`) };
      } catch (fout) {
        if (fout instanceof Invalid) return terug({ typed, errors: fout.errors }, 'geweigerd');
        // The passage moved on: what changed and what was typed stand beside each other. All else is as it was.
        if (fout instanceof Conflict && fout.key !== 'fout.suggestieAf')
          return terug({ typed, errors: [], melding: fout.key }, 'geweigerd');
        throw fout;
      }
    },
  });

/** The list of suggestions, one of them, and what is done with it. */
export const suggestiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/suggesties',
    action: bekijken,
    audit: 'suggestie.lijst',
    subject,
    handle: async ({ ui, tx, actor, query, subject: traject }) => {
      const status = SUGGESTIESTATUSSEN.find((een) => een === query.get('status'));
      const mijne = query.get('mijne') === 'ja';
      const filter = { status, van: mijne ? actor.medewerkerId : undefined };
      const body = suggestiesPagina(ui, {
        traject,
        suggesties: await suggestiesVan(tx, traject.id, filter),
        status: status ?? '',
        mijne,
      });
      return { kind: 'page', title: ui.t('passage.deel.suggesties'), body };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/suggesties/:deelId',
    action: bekijken,
    audit: 'suggestie.bekeken',
    subject,
    handle: (context) => toon(context),
  }),
  beslissing('overnemen', schrijven, overneemFormulier, neemSuggestieOver),
  beslissing('afwijzen', schrijven, afwijsFormulier, (tx, _, suggestie, invoer) =>
    wijsSuggestieAf(tx, suggestie, invoer),
  ),
  beslissing('intrekken', voorstellen, intrekFormulier, (tx, _, suggestie, { versie }) =>
    trekSuggestieIn(tx, suggestie, versie),
  ),
];
