// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link } from '../../platform/html/button.ts';
import { prose } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { dataTable } from '../../platform/html/table.ts';
import { stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { KetenberichtRij } from './queries.ts';
import { ketenberichtStappen, type KetenberichtStap } from './rules.ts';

const TOON = { klaar: 'attention', verzonden: 'info', bevestigd: 'good', mislukt: 'danger' } as const;
const STAPPEN: readonly KetenberichtStap[] = ['verzenden', 'bevestigen', 'mislukken', 'herhalen'];

/** The messages about one thing, each with its file and what can be recorded about it. */
export const ketenberichtenTabel = (ui: Ui, csrf: string, rijen: readonly KetenberichtRij[]): Html =>
  html`${prose(ui.t('keten.uitleg'))}
  ${dataTable<KetenberichtRij>({
    id: 'ketenberichten',
    caption: ui.t('raad.berichten'),
    captionHidden: true,
    narrow: 'stack',
    columns: [
      { key: 'soort', label: ui.t('keten.soort'), kind: 'header', cell: ({ soort }) => hoofdletter(ui.term(soort)) },
      {
        key: 'status',
        label: ui.t('keten.status'),
        cell: ({ status }) => statusBadge({ label: ui.term(status), tone: TOON[status] }),
      },
      {
        key: 'tijden',
        label: ui.t('keten.tijden'),
        cell: ({ klaar_op, verzonden_op, bevestigd_op }) => ui.moment(bevestigd_op ?? verzonden_op ?? klaar_op),
      },
      {
        key: 'weg',
        label: ui.t('keten.weg'),
        cell: ({ id, koppelvlak }) =>
          html`${ui.term(koppelvlak)}
          ${link({ label: ui.t('keten.bestand'), href: ui.href(`/ketenberichten/${id}/bestand`) })}`,
      },
      { key: 'pogingen', label: ui.t('keten.pogingen'), kind: 'number', cell: ({ pogingen }) => ui.getal(pogingen) },
      {
        key: 'stappen',
        label: ui.t('stappen.titel'),
        cell: ({ id, status, versie }) =>
          html`${STAPPEN.filter((stap) => ketenberichtStappen[stap].from.includes(status)).map((stap) =>
            actionButton({
              action: ui.href(`/ketenberichten/${id}/stappen/${stapPad(stap)}`),
              csrf,
              label: hoofdletter(ui.term(stap)),
              kind: 'secondary',
              hidden: { versie: String(versie) },
            }),
          )}`,
      },
    ],
    rows: rijen,
  })}`;
