// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { bevriezen } from '../access.ts';
import { bladzijden, deelVan, takkenVan } from '../boom/rules.ts';
import { tekstHref } from '../views.ts';
import { bevriesTekst } from './commands.ts';
import { bevrorenPassages, tekstversiesVan, vindTekstversie, vingerafdrukVan } from './queries.ts';
import { bevriesFormulier, type Bevriezing } from './schema.ts';
import { versiePagina, versiesPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'subject'>;

async function toonVersies(
  { ui, tx, csrf, actor, subject: traject }: Context,
  form?: Posted<Bevriezing>,
): Promise<Answer> {
  const body = versiesPagina(ui, {
    csrf,
    traject,
    versies: await tekstversiesVan(tx, traject.id),
    magBevriezen: mayDo(bevriezen, actor.rollen) && traject.status !== 'vastgesteld',
    form,
  });
  return { kind: 'page', title: ui.t('passage.deel.versies'), body, status: form && !form.ok ? 400 : 200 };
}

/** Frozen versions: their list, one of them, and freezing. */
export const tekstversiePages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/tekst/versies',
    action: bekijken,
    audit: 'tekstversie.lijst',
    subject,
    handle: (context) => toonVersies(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/tekst/versies',
    action: bevriezen,
    audit: 'tekstversie.bevriezen',
    subject,
    form: bevriesFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      if (!form.ok) {
        await tx.verantwoord({ handeling: 'tekstversie.bevriezen', objectSoort: 'tekstversie', uitkomst: 'mislukt' });
        return toonVersies(context, form);
      }
      await bevriesTekst(tx, traject, form.value);
      return { kind: 'redirect', to: tekstHref(ui, traject, '/versies') };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/versies/:deelId',
    action: bekijken,
    audit: 'tekstversie.bekeken',
    subject,
    handle: async ({ ui, tx, params, query, subject: traject }) => {
      const versie = await vindTekstversie(tx, traject.id, params['deelId'] ?? '');
      if (!versie) throw new NotFound();
      const passages = await bevrorenPassages(tx, versie.id);
      const delen = bladzijden(takkenVan(passages));
      const body = versiePagina(ui, {
        traject,
        versie,
        klopt: vingerafdrukVan(passages) === versie.vingerafdruk,
        delen,
        deel: deelVan(delen, query.get('deel')),
      });
      return { kind: 'page', title: versie.naam, body };
    },
  }),
];
