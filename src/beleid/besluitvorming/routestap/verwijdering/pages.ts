// SPDX-License-Identifier: EUPL-1.2
import type { ActorContext, Answer, Posted } from '../../../../platform/http/route.ts';
import { verwerkFormulier } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { route, type Route } from '../../../../taal/web.ts';
import { eisVersie } from '../../../correctie/commands.ts';
import { verwijderFormulier } from '../../../correctie/schema.ts';
import { vindTraject, type TrajectRij } from '../../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../../access.ts';
import type { RoutestapRij } from '../../queries.ts';
import { stapUit } from '../pages.ts';
import { aanhangVan } from '../queries.ts';
import { waaromStapBlijft } from '../rules.ts';
import { stapPadVan } from '../views.ts';
import { verwijderStap } from './commands.ts';
import { stapVerwijderPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

async function toon(context: Context, stap: RoutestapRij, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const terugNaar = stapPadVan(ui, traject.id, stap.id);
  const waaromNiet = !magVastleggen(actor, stap.gemeente_code)
    ? 'correctie.nietVanU'
    : traject.status === 'vastgesteld'
      ? 'besluitvorming.voorbij'
      : waaromStapBlijft(stap.status, await aanhangVan(tx, stap.id));
  const action = `${terugNaar}/verwijderen`;
  const body = stapVerwijderPagina(ui, {
    csrf,
    traject,
    stap,
    action,
    versie: stap.versie,
    waaromNiet,
    terugNaar,
    form,
  });
  return { kind: 'page', title: ui.t('routestap.verwijder'), body, status: form ? 400 : 200 };
}

/** Removing a step of a route that was made by mistake. */
export const routeverwijderingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/routestappen/:deelId/verwijderen',
    action: vastleggen,
    audit: 'routestap.verwijderenBekeken',
    subject,
    handle: async (context) => toon(context, await stapUit(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen/:deelId/verwijderen',
    action: vastleggen,
    audit: 'routestap.verwijderen',
    subject,
    form: verwijderFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const stap = await stapUit(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'routestap.verwijderen',
        async (invoer) => {
          await verwijderStap(tx, traject, stap, invoer);
          const to = ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${stap.gemeente_code}#correcties`);
          return { kind: 'redirect', to };
        },
        (fout) => toon(context, stap, fout),
      );
    },
  }),
];
