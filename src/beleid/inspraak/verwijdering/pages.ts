// SPDX-License-Identifier: EUPL-1.2
import { mayDo, type ActorContext, type Answer, type Posted } from '../../../platform/http/route.ts';
import { NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { eisVersie } from '../../correctie/commands.ts';
import { verwijderFormulier } from '../../correctie/schema.ts';
import { bekijken as reactiesBekijken } from '../../reactie/access.ts';
import { magVoorGemeente } from '../../visietraject/access.ts';
import { deelnemers, vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { vastleggen } from '../access.ts';
import { vensters, type VensterRij } from '../queries.ts';
import { verwijderVenster, waaromBlijft } from './commands.ts';
import { vensterVerwijderPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

async function vind({ tx, params, subject: traject }: Context): Promise<VensterRij> {
  const venster = (await vensters(tx, traject.id)).find(({ id }) => id === params['deelId']);
  if (!venster) throw new NotFound();
  return venster;
}

async function toon(context: Context, venster: VensterRij, form?: Posted<unknown>): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const pad = ui.href(`/visietrajecten/${traject.id}/vensters`);
  const gemeente = (await deelnemers(tx, traject.id)).find(({ code }) => code === venster.gemeente);
  const body = vensterVerwijderPagina(ui, {
    csrf,
    traject,
    venster,
    gemeente: gemeente?.naam ?? venster.gemeente,
    ziet: mayDo(reactiesBekijken, actor.rollen),
    action: `${pad}/${venster.id}/verwijderen`,
    versie: venster.versie,
    waaromNiet: magVoorGemeente(actor, venster.gemeente)
      ? await waaromBlijft(tx, traject, venster)
      : 'correctie.nietVanU',
    terugNaar: `${pad}?gemeente=${venster.gemeente}`,
    form,
  });
  return { kind: 'page', title: ui.t('inspraak.verwijderVenster'), body, status: form ? 400 : 200 };
}

/** Removing a window that was made by mistake. */
export const vensterverwijderingPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/vensters/:deelId/verwijderen',
    action: vastleggen,
    audit: 'inspraak.vensterVerwijderenBekeken',
    subject,
    handle: async (context) => toon(context, await vind(context)),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/vensters/:deelId/verwijderen',
    action: vastleggen,
    audit: 'inspraak.vensterVerwijderen',
    subject,
    form: verwijderFormulier,
    handle: async (context) => {
      const { ui, tx, form, typed, subject: traject } = context;
      const venster = await vind(context);
      eisVersie(form);
      return verwerkFormulier(
        { form, typed, tx },
        'inspraak.vensterVerwijderen',
        async (invoer) => {
          await verwijderVenster(tx, traject, venster, invoer);
          return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/inspraak#vensters`) };
        },
        (fout) => toon(context, venster, fout),
      );
    },
  }),
];
