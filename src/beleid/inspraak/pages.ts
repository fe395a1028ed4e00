// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../platform/dates.ts';
import { mayDo, type ActorContext, type Answer, type Posted } from '../../platform/http/route.ts';
import { Conflict, NotFound } from '../../platform/result.ts';
import type { Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { eerdereStanden } from '../eerderestand/queries.ts';
import { bekijken as reactiesBekijken, vastleggen as reactiesVastleggen } from '../reactie/access.ts';
import { ongemerktLaat } from '../reactie/queries.ts';
import { bekijken, magVoorGemeente } from '../visietraject/access.ts';
import { deelnemers, vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import { beginnen, vastleggen } from './access.ts';
import { beginRonde, legVensterVast } from './commands.ts';
import { inspraakversies, recessen, rondes, venstergrenzen, vensters } from './queries.ts';
import { magRondeBeginnen, vensterOpen } from './rules.ts';
import { leesGemeente, rondeFormulier, vensterFormulier, type Venstergegevens } from './schema.ts';
import { vensterPagina } from './inspraakvenster/views.ts';
import { vensterverwijderingPages } from './verwijdering/pages.ts';
import { inspraakPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
type Context = ActorContext<Ui, TrajectRij, unknown>;

async function toonOverzicht({ ui, tx, csrf, actor, subject: traject }: Omit<Context, 'form'>): Promise<Answer> {
  const ziet = mayDo(reactiesBekijken, actor.rollen);
  const gemeenten = await deelnemers(tx, traject.id);
  const alle = await vensters(tx, traject.id);
  const gehouden = await rondes(tx, traject.id);
  const metRonde = new Set(gehouden.map(({ tekstversie_id }) => tekstversie_id));
  const body = inspraakPagina(ui, {
    csrf,
    traject,
    gemeenten,
    vensters: alle,
    rondes: gehouden,
    versies: (await inspraakversies(tx, traject.id)).filter(({ id }) => !metRonde.has(id)),
    vergelijking: {
      recessen: await recessen(tx),
      bevroren: gehouden[0] && dayOf(gehouden[0].bevroren_op),
      looptijdVan: traject.looptijd_van,
      grenzen: await venstergrenzen(tx),
    },
    vandaag: dayOf(tx.nu),
    ongemerkt: ziet ? (await ongemerktLaat(tx, traject.id, alle, gemeenten)).length : 0,
    ziet,
    magBeginnen: mayDo(beginnen, actor.rollen) && magRondeBeginnen(traject.status),
    magMerken: mayDo(reactiesVastleggen, actor.rollen),
    magWijzigen: (code) =>
      vensterOpen(traject.status) && mayDo(vastleggen, actor.rollen) && magVoorGemeente(actor, code),
  });
  return { kind: 'page', title: ui.t('visietraject.inspraak'), body };
}

async function toonVenster(context: Omit<Context, 'form'>, form?: Posted<Venstergegevens>): Promise<Answer> {
  const { ui, tx, csrf, actor, query, subject: traject, typed } = context;
  const code = form ? String(typed['gemeente'] ?? '') : (leesGemeente(query) ?? actor.gemeenteCode);
  const gemeenten = await deelnemers(tx, traject.id);
  const gemeente = gemeenten.find((een) => een.code === code) ?? gemeenten[0];
  if (!gemeente) throw new NotFound();
  const fout = form && !form.ok ? form : undefined;
  const alle = await vensters(tx, traject.id);
  const eigen = alle.filter((venster) => venster.gemeente === gemeente.code).map(({ id }) => id);
  const body = vensterPagina(ui, {
    csrf,
    traject,
    gemeente,
    vandaag: dayOf(tx.nu),
    vensters: alle,
    open: vensterOpen(traject.status),
    eerder: await eerdereStanden(tx, 'inspraakvenster', eigen),
    errors: fout?.errors ?? [],
    typed: fout?.typed,
    mag: vensterOpen(traject.status) && magVoorGemeente(actor, gemeente.code),
    ziet: mayDo(reactiesBekijken, actor.rollen),
  });
  const title = ui.t('inspraak.vensterVan', { gemeente: gemeente.naam });
  return { kind: 'page', title, body, status: fout ? 400 : 200 };
}

/** When each municipality can be reacted to, and about which frozen text. */
export const inspraakPages = (): Route[] => [
  ...vensterverwijderingPages(),
  route({
    method: 'get',
    path: '/visietrajecten/:id/inspraak',
    action: bekijken,
    audit: 'inspraak.bekeken',
    subject,
    handle: toonOverzicht,
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/inspraak/rondes',
    action: beginnen,
    audit: 'inspraak.ronde',
    subject,
    form: rondeFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict();
      await beginRonde(tx, traject, form.value.tekstversie, form.value.naam);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/inspraak`) };
    },
  }),
  route({
    method: 'get',
    path: '/visietrajecten/:id/vensters',
    action: vastleggen,
    audit: 'inspraak.vensterBekeken',
    subject,
    handle: (context) => toonVenster(context),
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/vensters',
    action: vastleggen,
    audit: 'inspraak.venster',
    subject,
    form: vensterFormulier,
    handle: async (context) => {
      const { ui, tx, form, subject: traject } = context;
      if (!form.ok) return toonVenster(context, form);
      await legVensterVast(tx, traject, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/inspraak#vensters`) };
    },
  }),
];
