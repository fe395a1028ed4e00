// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { NotFound } from '../../../platform/result.ts';
import { terug } from '../../../taal/formulier.ts';
import { route, type Route } from '../../../taal/web.ts';
import { uitAdvies } from '../../advies/queries.ts';
import { ontvangUit } from '../../binnenkomst/commands.ts';
import { vindBinnenkomst } from '../../binnenkomst/queries.ts';
import { voorinvulling } from '../../binnenkomst/voorinvulling/rules.ts';
import { ontvangen } from '../access.ts';
import { gemeenten, misschienBekend } from '../queries.ts';
import { KANALEN } from '../rules.ts';
import { meldingFormulier, RIJEN } from '../schema.ts';
import { nieuweMelding, type NieuweMeldingData } from './views.ts';

/** What the form holds at its beginning: what came in, the advies that becomes a melding, or the channel that was chosen. */
async function begin(tx: ActorTx, query: URLSearchParams): Promise<Pick<NieuweMeldingData, 'typed' | 'vooraf'>> {
  const id = query.get('binnenkomst');
  if (id === null) {
    const kanaal = KANALEN.find((een) => een === query.get('kanaal'));
    const advies = await uitAdvies(tx, query.get('advies'));
    return { typed: undefined, vooraf: advies ?? (kanaal && { kanaal }) };
  }
  const rij = z.uuid().safeParse(id).success ? await vindBinnenkomst(tx, id) : undefined;
  if (!rij) throw new NotFound();
  return { typed: voorinvulling(rij, RIJEN) };
}

/** The form of a new melding, for during the call; `sleutel` is the root of the search tokens. */
export const nieuweMeldingPages = (sleutel: Buffer): Route[] => [
  route({
    method: 'get',
    path: '/meldingen/nieuw',
    action: ontvangen,
    audit: 'melding.nieuw',
    handle: async ({ ui, tx, csrf, query }) => {
      const vast = { csrf, gemeenten: await gemeenten(tx), errors: [], bekend: new Map() };
      return {
        kind: 'page',
        title: ui.t('melding.nieuw'),
        body: nieuweMelding(ui, { ...vast, ...(await begin(tx, query)) }),
      };
    },
  }),
  route({
    method: 'post',
    path: '/meldingen/nieuw',
    action: ontvangen,
    audit: 'melding.ontvangen',
    form: meldingFormulier,
    handle: async ({ ui, tx, csrf, form, typed }) => {
      const bekend = form.ok && !form.value.nagekeken ? await misschienBekend(tx, sleutel, form.value) : [];
      if (form.ok && !bekend.some((lijst) => lijst.length > 0)) {
        const id = await ontvangUit(tx, form.value, form.value.binnenkomst, sleutel);
        return { kind: 'redirect', to: ui.href(`/meldingen/${id}`) };
      }
      const { errors } = terug(form);
      const perRij = new Map(form.ok ? form.value.personen.map(({ rij }, index) => [rij, bekend[index] ?? []]) : []);
      const body = nieuweMelding(ui, { csrf, gemeenten: await gemeenten(tx), errors, typed, bekend: perRij });
      return { kind: 'page', title: ui.t('melding.nieuw'), body, status: 400 };
    },
  }),
];
