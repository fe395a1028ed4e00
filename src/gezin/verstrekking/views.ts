// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Ui } from '../../taal/ui.ts';
import type { VerstrekkingRij } from './queries.ts';

/** The register of what the own organisation told others about this casus; the page prints as it is. */
export const verstrekkingenTabel = (ui: Ui, rijen: readonly VerstrekkingRij[]): Html =>
  dataTable<VerstrekkingRij>({
    id: 'verstrekkingen',
    caption: ui.t('verstrekking.titel'),
    narrow: 'stack',
    empty: emptyState({ title: ui.t('verstrekking.leeg') }),
    columns: [
      { key: 'op', label: ui.t('log.wanneer'), cell: ({ op }) => ui.moment(op) },
      { key: 'aan', label: ui.t('verstrekking.aan'), kind: 'header', cell: ({ aan }) => aan },
      {
        key: 'wat',
        label: ui.t('verstrekking.wat'),
        cell: ({ wat }) => wat.map((soort) => ui.tekst(soort)).join(', '),
      },
      {
        key: 'grond',
        label: ui.t('delen.grondslag'),
        cell: ({ grondslag, doel }) => html`${ui.tekst(grondslag)}<br />${ui.t('verstrekking.voor', { doel })}`,
      },
      { key: 'noodzaak', label: ui.t('verstrekking.noodzaak'), cell: ({ noodzaak }) => noodzaak },
      { key: 'door', label: ui.t('log.wie'), cell: ({ door }) => door },
    ],
    rows: rijen,
  });
