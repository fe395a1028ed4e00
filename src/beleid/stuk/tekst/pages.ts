// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted, type Typed } from '../../../platform/http/route.ts';
import { Conflict } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { lezen, maken } from '../access.ts';
import { regioteksten } from '../queries.ts';
import { ALLE, isRegiosleutel, isTekstsoort, type Regiosleutel, type Tekstsoort } from '../rules.ts';
import { stukkenPad } from '../views.ts';
import { bewaarRegiotekst } from './commands.ts';
import { tekstFormulier, type Tekstgegevens } from './schema.ts';
import { tekstenPagina, type BewaardeTekst } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;

interface Terug {
  readonly form: Posted<Tekstgegevens>;
  readonly typed: Typed;
  readonly botsing: boolean;
}

async function toonTeksten(
  { ui, tx, csrf, actor, subject: traject }: Context,
  keuze: { readonly soort: Tekstsoort; readonly sleutel: Regiosleutel | undefined },
  terug?: Terug,
): Promise<Answer> {
  const alle = await regioteksten(tx, traject);
  const van = (soort: Tekstsoort) =>
    new Map(
      alle.flatMap(({ soort: een, paragraaf, tekst, versie }): [Regiosleutel, BewaardeTekst][] =>
        een === soort && isRegiosleutel(paragraaf) ? [[paragraaf, { tekst, versie }]] : [],
      ),
    );
  const teksten = van(keuze.soort);
  const { sleutel } = keuze;
  const body = tekstenPagina(ui, {
    csrf,
    traject,
    soort: keuze.soort,
    teksten,
    voorAlle: van(ALLE),
    magBewerken: mayDo(maken, actor.rollen),
    bewerking: sleutel && {
      sleutel,
      bewaard: teksten.get(sleutel),
      typed: terug?.typed,
      errors: terug && !terug.form.ok ? terug.form.errors : [],
      botsing: terug?.botsing ?? false,
    },
  });
  const status = terug ? (terug.botsing ? 409 : 400) : 200;
  return { kind: 'page', title: ui.t('stukken.teksten'), body, status };
}

const keuzeUit = (stuksoort: unknown, paragraaf: unknown) => ({
  soort: typeof stuksoort === 'string' && isTekstsoort(stuksoort) ? stuksoort : ALLE,
  sleutel: typeof paragraaf === 'string' && isRegiosleutel(paragraaf) ? paragraaf : undefined,
});

/** The texts of the region: read by who works on the papers, written by the projectleider. */
export const tekstPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/stukken/teksten',
    action: lezen,
    audit: 'stuktekst.lijst',
    subject,
    handle: (context) => toonTeksten(context, keuzeUit(context.query.get('stuksoort'), context.query.get('paragraaf'))),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/stukken/teksten',
    action: maken,
    audit: 'stuktekst.bewaren',
    subject,
    form: tekstFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const keuze = keuzeUit(typed['stuksoort'], typed['paragraaf']);
      if (!form.ok) {
        await tx.verantwoord({
          handeling: 'stuktekst.bewaren',
          objectSoort: 'visietraject',
          objectId: traject.id,
          uitkomst: 'mislukt',
        });
        return toonTeksten(context, keuze, { form, typed, botsing: false });
      }
      try {
        await bewaarRegiotekst(tx, traject, form.value);
      } catch (fout) {
        if (!(fout instanceof Conflict)) throw fout;
        return toonTeksten(context, keuze, { form, typed, botsing: true });
      }
      return { kind: 'redirect', to: stukkenPad(ui, traject, `/teksten?stuksoort=${keuze.soort}`) };
    },
  }),
];
