// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../platform/dates.ts';
import { Conflict } from '../../platform/result.ts';
import { route, type Route } from '../../taal/web.ts';
import { vindTraject } from '../visietraject/queries.ts';
import { publiceren } from './access.ts';
import { publiceerStand, trekStandIn } from './commands.ts';
import { oordeelPages } from './herkenningsoordeel/pages.ts';
import { openbaarPages } from './openbaar/pages.ts';
import { alsZicht, bladzij } from './openbaar/rules.ts';
import { publicaties, voorstel } from './queries.ts';
import { publiceerFormulier } from './schema.ts';
import { voorbeeldPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };

/** Letting out where a traject is, for the project leader, and what everyone sees of it. */
export const bekendmakingPages = (): Route[] => [
  ...openbaarPages(),
  ...oordeelPages(),
  route({
    method: 'get',
    path: '/visietrajecten/:id/bekendmaking',
    action: publiceren,
    audit: 'bekendmaking.bekeken',
    subject,
    handle: async ({ ui, tx, csrf, query, subject: traject }) => {
      const inwoners = query.get('inwoners') === 'ja';
      const { stand, bezwaren, beoordeeld, vingerafdruk } = await voorstel(tx, traject, inwoners);
      const body = voorbeeldPagina(ui, {
        csrf,
        traject,
        bezwaren,
        beoordeeld,
        vingerafdruk,
        inwoners,
        zicht: alsZicht(stand, {
          regio_naam: tx.actor.regio,
          voorbeeld: tx.actor.voorbeeld,
          gepubliceerd_op: tx.nu,
          visietraject_id: traject.id,
        }),
        antwoorden: bladzij(stand.antwoorden, query.get('antwoorden')),
        passages: bladzij(stand.passages, query.get('tekst')),
        eerder: await publicaties(tx, traject.id),
        vandaag: dayOf(tx.nu),
      });
      return { kind: 'page', title: ui.t('bekendmaking.titel'), body };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/bekendmaking',
    action: publiceren,
    audit: publiceren.name,
    subject,
    form: publiceerFormulier,
    handle: async ({ ui, tx, form, subject: traject }) => {
      if (!form.ok) throw new Conflict('bekendmaking.veranderd');
      await publiceerStand(tx, traject, form.value);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/bekendmaking`) };
    },
  }),
  route({
    method: 'post',
    path: '/visietrajecten/:id/bekendmaking/intrekken',
    action: publiceren,
    audit: 'bekendmaking.intrekken',
    subject,
    handle: async ({ ui, tx, subject: traject }) => {
      await trekStandIn(tx, traject);
      return { kind: 'redirect', to: ui.href(`/visietrajecten/${traject.id}/bekendmaking`) };
    },
  }),
];
