// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { ActorContext, Answer } from '../../../platform/http/route.ts';
import { availableSteps } from '../../../platform/process.ts';
import { Conflict, NotFound } from '../../../platform/result.ts';
import { stapVan } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { bekijken } from '../../visietraject/access.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { magVastleggen, vastleggen } from '../access.ts';
import { amendementenVan } from '../amendement/queries.ts';
import { legBesluitVast, maakBekend } from '../bestuursbesluit/commands.ts';
import { bekendmakingFormulier, besluitFormulier } from '../bestuursbesluit/schema.ts';
import { probeer } from '../commands.ts';
import { dienMotieIn } from '../motie/commands.ts';
import { motieFormulier } from '../motie/schema.ts';
import { opvolglijst } from '../opvolging/queries.ts';
import { alsRoutestap, besluitenVan, vindRoutestap, type RoutestapRij } from '../queries.ts';
import { legToezeggingVast } from '../toezegging/commands.ts';
import { toezeggingFormulier } from '../toezegging/schema.ts';
import { verplaatsStap, wijzigStap, zetRoutestap } from './commands.ts';
import { tafelsVan, vergaderdagen, verschuivingenVan } from './queries.ts';
import { routestapStappen } from './rules.ts';
import { knopFormulier, stapWijziging, volgordeFormulier } from './schema.ts';
import { stapPagina, stapPadVan, type Teruggekomen } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'actor' | 'params' | 'subject'>;

/** The step that a path names, of this traject and no other. */
export async function stapUit({ tx, params, subject: traject }: Pick<Context, 'tx' | 'params' | 'subject'>) {
  const stap = await vindRoutestap(tx, traject.id, params['deelId'] ?? '');
  if (!stap) throw new NotFound();
  return stap;
}

async function toon(context: Context, stap: RoutestapRij, terug?: Teruggekomen): Promise<Answer> {
  const { ui, tx, csrf, actor, subject: traject } = context;
  const stand = alsRoutestap(tx, traject, stap);
  const eigen = ({ routestap_id }: { readonly routestap_id: string | null }) => routestap_id === stap.id;
  const body = stapPagina(ui, {
    csrf,
    traject,
    stap,
    stand,
    vandaag: dayOf(tx.nu),
    besluiten: await besluitenVan(tx, stap.id),
    verschuivingen: await verschuivingenVan(tx, stap.id),
    amendementen: (await amendementenVan(tx, traject.id, stap.gemeente_code)).filter(eigen),
    opvolging: (await opvolglijst(tx, traject.id, { gemeente: stap.gemeente_code })).filter(eigen),
    tafels: await tafelsVan(tx, stap.gemeente_code, stap.tafel_id),
    vergaderdagen: stap.tafel_id === null ? [] : await vergaderdagen(tx, stap.tafel_id),
    stappen: availableSteps(routestapStappen, stand, actor.rollen),
    mag: traject.status !== 'vastgesteld' && magVastleggen(actor, stap.gemeente_code),
    terug,
  });
  const title = ui.t('routestap.titel', { orgaan: hoofdletter(ui.term(stap.orgaan)), gemeente: stap.gemeente });
  return { kind: 'page', title, body, status: terug ? 400 : 200 };
}

/** A form about one step: the page again with its errors, or back to the page. */
const bewerking = <T>(
  pad: string,
  waar: Teruggekomen['waar'],
  audit: string,
  form: z.ZodType<T>,
  doe: (tx: ActorTx, traject: TrajectRij, stap: RoutestapRij, invoer: T) => Promise<unknown>,
): Route =>
  route({
    method: 'post',
    path: `/visietrajecten/:id/routestappen/:deelId${pad}`,
    action: vastleggen,
    audit,
    subject,
    form,
    handle: async (context) => {
      const { ui, tx, typed, subject: traject } = context;
      const stap = await stapUit(context);
      const fout = await probeer<T>(context.form, typed, (invoer) => doe(tx, traject, stap, invoer));
      if (fout) return toon(context, stap, { waar, form: fout });
      return { kind: 'redirect', to: stapPadVan(ui, traject.id, stap.id) };
    },
  });

/** One step of a route: its page, its process, and what is recorded of the meeting. */
export const routestapPages = (): Route[] => [
  route({
    method: 'get',
    path: '/visietrajecten/:id/routestappen/:deelId',
    action: bekijken,
    audit: 'routestap.bekeken',
    subject,
    handle: async (context) => toon(context, await stapUit(context)),
  }),
  bewerking('', 'wijziging', 'routestap.wijzigen', stapWijziging, wijzigStap),
  bewerking('/besluiten', 'besluit', 'bestuursbesluit.vastleggen', besluitFormulier, legBesluitVast),
  bewerking('/bekendmaking', 'bekendmaking', 'bestuursbesluit.bekendmaken', bekendmakingFormulier, maakBekend),
  bewerking('/moties', 'motie', 'motie.indienen', motieFormulier, dienMotieIn),
  bewerking('/toezeggingen', 'toezegging', 'toezegging.vastleggen', toezeggingFormulier, legToezeggingVast),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen/:deelId/volgorde',
    action: vastleggen,
    audit: 'routestap.verplaatsen',
    subject,
    form: volgordeFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      const stap = await stapUit(context);
      if (!form.ok) throw new Conflict();
      await verplaatsStap(tx, traject, stap, form.value);
      const to = ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${stap.gemeente_code}`);
      return { kind: 'redirect', to };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/routestappen/:deelId/stappen/:stap',
    action: vastleggen,
    audit: 'routestap.stap',
    subject,
    form: knopFormulier,
    handle: async (context) => {
      const { ui, tx, form, params, subject: traject } = context;
      const stap = await stapUit(context);
      if (!form.ok) throw new Conflict();
      await zetRoutestap(tx, traject, stap, stapVan(params['stap'] ?? ''), form.value.versie);
      return { kind: 'redirect', to: stapPadVan(ui, traject.id, stap.id) };
    },
  }),
];
