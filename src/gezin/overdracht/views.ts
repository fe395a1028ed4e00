// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../platform/html/badge.ts';
import { linkButton } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Ui } from '../../taal/ui.ts';
import { stukkenTabel } from '../overdrachtstuk/views.ts';
import { termijnBadge } from '../termijn/views.ts';
import { stapFormulier, type OverdrachtData } from './antwoord/views.ts';
import type { OverdrachtRij } from './queries.ts';

const TOON = {
  aangeboden: 'attention',
  geaccepteerd: 'good',
  afgewezen: 'danger',
  ingetrokken: 'neutral',
  berichtTerug: 'info',
  afgerond: 'good',
} as const;

type Rij = Parameters<typeof summaryList>[0]['rows'][number];
const als = (waar: unknown, ...rijen: Rij[]): Rij[] => (waar ? rijen : []);

/** When the joint talk of a warm transfer was, or that it is not recorded yet. */
const gesprek = (ui: Ui, { gesprek_op, gesprek_met }: OverdrachtRij): Html =>
  gesprek_op
    ? html`${ui.dag(gesprek_op)}${gesprek_met ? html`, ${gesprek_met}` : ''}`
    : absent(ui.t('overdracht.nogGeenGesprek'));

function rijen(ui: Ui, { overdracht: o, verantwoordelijk, termijnen, nu }: OverdrachtData): Rij[] {
  const open = o.status === 'aangeboden';
  return [
    { label: ui.t('overdracht.van'), value: o.van },
    {
      label: ui.t('overdracht.naar'),
      value: html`${o.naar}${o.extern_soort ? html` ${tag(ui.term(o.extern_soort))}` : ''}`,
    },
    { label: ui.t('overdracht.verantwoordelijk'), value: html`<strong>${verantwoordelijk}</strong>` },
    { label: ui.t('overdracht.aangebodenOp'), value: ui.moment(o.aangeboden_op) },
    ...als(open, { label: ui.t('termijn.uiterlijk'), value: termijnBadge(ui, nu, o.te_laat_vanaf, termijnen) }),
    {
      label: ui.t('overdracht.boodschap'),
      value: html`<p class="vb-letterlijk">${o.boodschap}</p>
        ${o.warm ? tag(ui.t('overdracht.warm')) : ''}`,
    },
    ...als(o.warm || o.gesprek_op, { label: ui.t('overdracht.gesprek'), value: gesprek(ui, o) }),
    ...als(o.grondslag, {
      label: ui.t('delen.grondslag'),
      value: html`${ui.tekst(o.grondslag ?? '')}<br />${ui.t('verstrekking.voor', { doel: o.doel })}`,
    }),
    ...als(o.noodzaak, { label: ui.t('verstrekking.noodzaak'), value: o.noodzaak }),
    ...als(o.beantwoord_op, {
      label: ui.t('overdracht.beantwoordOp'),
      value: o.beantwoord_op ? `${ui.moment(o.beantwoord_op)}, ${o.beantwoordDoor ?? ''}` : '',
    }),
    ...als(o.antwoord_van, {
      label: ui.t('overdracht.antwoordVan'),
      value: html`${o.antwoord_van}<br />${o.antwoord_bewijs}`,
    }),
    ...als(o.reden, { label: ui.t('overdracht.reden'), value: o.reden }),
    ...als(o.status === 'geaccepteerd' && o.bericht_te_laat_vanaf, {
      label: ui.t('overdracht.berichtUiterlijk'),
      value: o.bericht_te_laat_vanaf ? termijnBadge(ui, nu, o.bericht_te_laat_vanaf, termijnen) : '',
    }),
    ...als(o.bericht_op, {
      label: ui.t('overdracht.berichtTerug'),
      value: html`<p class="vb-letterlijk">${o.bericht_terug}</p>
        ${o.bericht_op ? ui.moment(o.bericht_op) : ''}`,
    }),
    ...als(o.gelezen_op, { label: ui.t('overdracht.gelezenOp'), value: o.gelezen_op ? ui.moment(o.gelezen_op) : '' }),
  ];
}

/** Who offered what to whom, who is responsible now, what went along, and the answers that can be given. */
export function overdrachtPagina(ui: Ui, data: OverdrachtData): Html {
  const { overdracht, stappen, stukken } = data;
  return html`${pageHead({
    title: ui.t('overdracht.titel'),
    over: ui.t('overdracht.vanNaar', { van: overdracht.van, naar: overdracht.naar }),
    badges: [statusBadge({ label: ui.term(overdracht.status), tone: TOON[overdracht.status] })],
    ...(data.ziet && {
      actions: linkButton({ label: ui.t('overdracht.naarCasus'), href: ui.href(`/casussen/${overdracht.casus_id}`) }),
    }),
  })}
  ${
    overdracht.status === 'aangeboden'
      ? notice({ tone: 'info', title: ui.t('overdracht.totAcceptatie', { wie: overdracht.van }) })
      : ''
  }
  ${card({ body: summaryList({ rows: rijen(ui, data) }) })}
  ${card({ id: 'wat-ging-mee', title: ui.t('stuk.titel'), body: stukkenTabel(ui, stukken) })}
  ${stappen.map(({ name }) => stapFormulier(ui, data, name))}`;
}
