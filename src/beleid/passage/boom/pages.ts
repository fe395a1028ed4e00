// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { Invalid, type FieldError } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { tekstOpen } from '../../visietraject/rules.ts';
import { schrijven } from '../access.ts';
import { begrippenlezer } from '../begrip/rules.ts';
import { nieuwFormulierWeergave } from '../bewerken/formulier/views.ts';
import { isCijfer, lacunes } from '../cijfer/rules.ts';
import { passagesVan, type PassageRij } from '../queries.ts';
import { cijferVan } from '../rules.ts';
import { passageFormulier, type Passageinvoer } from '../schema.ts';
import { openPerPassage } from '../suggestie/queries.ts';
import { mistEenvoudig, passageHref, tekstHref, tekstkop } from '../views.ts';
import { voegPassageToe } from './commands.ts';
import { bladzijden, bladzijdeVan, mogelijkeOuders, tekstVan } from './rules.ts';
import { tekstPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject' | 'query'>;

/** The words that the text explains, found in other words. */
export const lezerVan = (passages: readonly PassageRij[]) =>
  begrippenlezer(
    passages
      .filter(({ soort, vervallen }) => soort === 'begrip' && !vervallen)
      .map(({ titel, adres }) => ({ woord: titel, adres })),
  );

const getalVan = (typed: string | null): number => {
  const getal = Number(typed);
  return Number.isSafeInteger(getal) ? getal : 0;
};

/** The text that is worked on; with what came back when copying the previous vision was not meant. */
export async function toonTekst(
  { ui, tx, csrf, actor, subject: traject, query }: Context,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const passages = await passagesVan(tx, traject.id);
  const takken = tekstVan(passages);
  const delen = bladzijden(takken);
  const suggesties = await openPerPassage(tx, traject.id);
  const levend = takken.map(({ passage }) => passage);
  const body = tekstPagina(ui, {
    csrf,
    traject,
    bladzijden: delen,
    bladzijde: bladzijdeVan(delen, getalVan(query.get('vanaf'))),
    begrippen: lezerVan(passages),
    suggesties,
    tellingen: {
      suggesties: [...suggesties.values()].reduce((som, n) => som + n, 0),
      zonderEenvoudig: levend.filter(mistEenvoudig).length,
      zonderBron: levend.filter((passage) => isCijfer(passage) && lacunes(passage).length > 0).length,
    },
    vervallen: passages.filter(({ vervallen }) => vervallen),
    open: tekstOpen(traject.status),
    magSchrijven: mayDo(schrijven, actor.rollen),
    errors,
  });
  return { kind: 'page', title: ui.t('visietraject.tekst'), body, status: errors.length > 0 ? 400 : 200 };
}

async function toonNieuw(context: Context, form?: Posted<Passageinvoer>): Promise<Answer> {
  const { ui, tx, csrf, subject: traject, query } = context;
  const passages = await passagesVan(tx, traject.id);
  const onder = passages.find(({ adres }) => adres === getalVan(query.get('onder')));
  const terug = form && !form.ok ? { typed: form.typed, errors: form.errors } : { typed: undefined, errors: [] };
  const body = html`${tekstkop(ui, traject, { titel: ui.t('passage.toevoegen') })}
  ${card({
    body: nieuwFormulierWeergave(ui, {
      ...terug,
      action: tekstHref(ui, traject, '/nieuw'),
      terug: tekstHref(ui, traject),
      csrf,
      ouder: onder?.id ?? '',
      ouders: mogelijkeOuders(passages, undefined),
    }),
  })}`;
  return { kind: 'page', title: ui.t('passage.toevoegen'), body, status: form && !form.ok ? 400 : 200 };
}

/** The text that is worked on, and adding to it. */
export const boomPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst',
    action: bekijken,
    audit: 'passage.tekst',
    subject,
    handle: (context) => toonTekst(context),
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/nieuw',
    action: schrijven,
    audit: 'passage.nieuw',
    subject,
    handle: (context) => toonNieuw(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/tekst/nieuw',
    action: schrijven,
    audit: 'passage.toevoegen',
    subject,
    form: passageFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const mislukt = async (terug: Posted<Passageinvoer>) => {
        await tx.verantwoord({ handeling: 'passage.toevoegen', objectSoort: 'passage', uitkomst: 'mislukt' });
        return toonNieuw(context, terug);
      };
      if (!form.ok) return mislukt(form);
      const { ouder, soort, nummer, titel, tekst, eenvoudig } = form.value;
      const invoer = { soort, nummer, titel, tekst, eenvoudig, cijfer: cijferVan(form.value), ouderId: ouder };
      try {
        const { id } = await voegPassageToe(tx, traject, invoer);
        return { kind: 'redirect', to: passageHref(ui, traject, id) };
      } catch (fout) {
        if (!(fout instanceof Invalid)) throw fout;
        return mislukt({ ok: false, errors: fout.errors, typed });
      }
    },
  }),
];
