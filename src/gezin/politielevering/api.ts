// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../platform/db/actor.ts';
import { Invalid, NotFound } from '../../platform/result.ts';
import { uis, type Ui } from '../../taal/ui.ts';
import { route, type Route } from '../../taal/web.ts';
import { bekijken, inlezen } from './access.ts';
import { neemLeveringIn } from './commands.ts';
import { foutenVan, vindLevering, type LeveringRij } from './queries.ts';
import { leveringInvoer, leveringUit } from './schema.ts';

/** Wrong rows in one answer; the page has them all. */
const MEESTE = 1000;

async function antwoord(tx: ActorTx, ui: Ui, levering: LeveringRij) {
  const fouten = await foutenVan(tx, levering.id, 0, MEESTE);
  const body = leveringUit.parse({
    id: levering.id,
    status: levering.status,
    reden: levering.reden,
    ontvangenOp: levering.ontvangen_op,
    afgerondOp: levering.afgerond_op,
    voortgang: levering.omvang === 0 ? 1 : Math.min(1, levering.gelezen / levering.omvang),
    behandeld: levering.behandeld,
    opgenomen: levering.opgenomen,
    bekend: levering.bekend,
    fout: levering.fout,
    fouten: fouten.map(({ rij, veld, code, mogelijk }) => ({ rij, veld, code, zin: ui.tekst(code, { mogelijk }) })),
  });
  return { kind: 'json' as const, body };
}

const contract = { name: 'politielevering', answer: leveringUit };

/** The JSON routes of deliveries: one to deliver, one to see how it went. */
export const politieleveringApi = (): Route[] => [
  route(
    {
      method: 'post',
      path: '/v1/politieleveringen',
      action: inlezen,
      audit: 'politielevering.inleveren',
      form: leveringInvoer,
      handle: async ({ ui, tx, form }) => {
        if (!form.ok) throw new Invalid(form.errors);
        const bestand = Buffer.from(JSON.stringify(form.value.berichten));
        const levering = await vindLevering(tx, await neemLeveringIn(tx, form.value.afzender, bestand));
        if (!levering) throw new NotFound();
        return antwoord(tx, ui, levering);
      },
    },
    { title: uis.nl.t('politie.api'), ...contract },
  ),
  route(
    {
      method: 'get',
      path: '/v1/politieleveringen/:id',
      action: bekijken,
      audit: 'politielevering.bekeken',
      subject: { kind: 'politielevering', load: vindLevering },
      handle: ({ ui, tx, subject }) => antwoord(tx, ui, subject),
    },
    { title: uis.nl.t('api.lees', { wat: 'politielevering' }), ...contract },
  ),
];
