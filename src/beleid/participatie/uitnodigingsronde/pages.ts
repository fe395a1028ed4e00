// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorContext, Answer, Posted } from '../../../platform/http/route.ts';
import { Conflict, NotFound } from '../../../platform/result.ts';
import { verwerkFormulier } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { route, type Route } from '../../../taal/web.ts';
import { vindTraject, type TrajectRij } from '../../visietraject/queries.ts';
import { bijhouden } from '../access.ts';
import { partijen, vindActiviteit, type ActiviteitRij } from '../queries.ts';
import { verstuurUitnodiging, wisGeweigerd } from './commands.ts';
import { openZegel, rondenVan, type Ronderij, type Uitnodigen, type Zegelinhoud } from './queries.ts';
import { isBezig } from './rules.ts';
import { uitnodigFormulier, wisFormulier } from './schema.ts';
import { uitnodigPagina } from './views.ts';

const subject = { kind: 'visietraject', load: vindTraject };
const PAD = '/visietrajecten/:id/activiteiten/:deelId/uitnodigen';
/** Seconds between looks at a round that is being sent. */
const VERVERS = 2;

type Context = Pick<ActorContext<Ui, TrajectRij, unknown>, 'ui' | 'tx' | 'csrf' | 'subject' | 'params'>;

async function activiteitVan({ tx, subject: traject, params }: Pick<Context, 'tx' | 'subject' | 'params'>) {
  const activiteit = await vindActiviteit(tx, traject.id, params['deelId'] ?? '');
  if (!activiteit) throw new NotFound();
  return activiteit;
}

/** To whom nothing went, as long as it may be shown. */
function nietVerzonden(ronde: Ronderij, sleutel: Buffer): Zegelinhoud['fout'] {
  const { id, zegel, vers } = ronde;
  if (!zegel || !vers || isBezig(ronde)) return [];
  const { rest, fout } = openZegel(sleutel, id, zegel);
  return [...fout, ...rest.map((adres) => ({ adres, waarom: 'fout' as const }))];
}

async function toon(
  { ui, tx, csrf, subject: traject }: Context,
  activiteit: ActiviteitRij,
  uitnodigen: Uitnodigen | undefined,
  form?: Posted<unknown>,
): Promise<Answer> {
  const ronden = await rondenVan(tx, activiteit.id);
  const eigen = ronden.filter(({ begonnen_door: door }) => door === tx.actor.medewerkerId);
  const geweigerd = new Map(
    uitnodigen ? eigen.map((ronde) => [ronde.id, nietVerzonden(ronde, uitnodigen.sleutel)]) : [],
  );
  const body = uitnodigPagina(ui, {
    csrf,
    traject,
    activiteit,
    van: uitnodigen?.door.from,
    partijen: await partijen(tx, traject.id),
    ronden,
    geweigerd,
    beurt: randomUUID(),
    ...(form && { form }),
  });
  return {
    kind: 'page',
    title: ui.t('uitnodigen.titel'),
    body,
    status: form ? 400 : 200,
    // Never over a form with errors: what was typed would be gone.
    ...(!form && ronden.some(isBezig) && { refresh: VERVERS }),
  };
}

/** Sending an invitation by mail, to addresses that are used once. */
export const uitnodigPages = (uitnodigen: Uitnodigen | undefined): Route[] => [
  route({
    method: 'get',
    path: PAD,
    action: bijhouden,
    audit: 'uitnodiging.bekijken',
    subject,
    handle: async (context) => toon(context, await activiteitVan(context), uitnodigen),
  }),
  route({
    method: 'post',
    path: PAD,
    action: bijhouden,
    audit: 'uitnodiging.versturen',
    subject,
    form: uitnodigFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      const { ui, tx, subject: traject } = context;
      return verwerkFormulier(
        context,
        'uitnodiging.versturen',
        async (value) => {
          await verstuurUitnodiging(tx, traject, activiteit, value, uitnodigen);
          return {
            kind: 'redirect',
            to: `${ui.href(`/visietrajecten/${traject.id}/activiteiten/${activiteit.id}/uitnodigen`)}#ronden`,
          };
        },
        (form) => toon(context, activiteit, uitnodigen, form),
      );
    },
  }),
  route({
    method: 'post',
    path: `${PAD}/wissen`,
    action: bijhouden,
    audit: 'uitnodiging.wissen',
    subject,
    form: wisFormulier,
    handle: async (context) => {
      const activiteit = await activiteitVan(context);
      const { ui, tx, form, subject: traject } = context;
      if (!form.ok) throw new Conflict();
      await wisGeweigerd(tx, activiteit, form.value.beurt);
      return {
        kind: 'redirect',
        to: ui.href(`/visietrajecten/${traject.id}/activiteiten/${activiteit.id}/uitnodigen`),
      };
    },
  }),
];
