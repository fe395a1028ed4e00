// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../../platform/html/badge.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Ui } from '../../../taal/ui.ts';
import { waardeTekst } from '../../visie/onderdeel/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { PassageRij } from '../queries.ts';
import { passageLink, tekstkop } from '../views.ts';
import { lacunes } from './rules.ts';

export interface CijfersData {
  readonly traject: TrajectRij;
  /** Figures, those with something missing first. */
  readonly cijfers: readonly PassageRij[];
}

/** Every figure of the text with its year and source; what is missing is said and counted. */
export const cijfersPagina = (ui: Ui, { traject, cijfers }: CijfersData): Html => {
  const onaf = cijfers.filter((cijfer) => lacunes(cijfer).length > 0).length;
  return html`${tekstkop(ui, traject, { deel: '/cijfers', intro: ui.t('cijfer.intro') })}
  ${onaf === 0 ? '' : notice({ tone: 'attention', title: ui.t('cijfer.onaf', { n: onaf }) })}
  ${dataTable<PassageRij>({
    id: 'cijfers',
    caption: ui.t('passage.deel.cijfers'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('cijfer.geen'), body: ui.t('cijfer.geenUitleg') }),
    columns: [
      {
        key: 'passage',
        label: ui.t('suggestie.passage'),
        kind: 'header',
        cell: (rij) => passageLink(ui, traject, rij),
      },
      {
        key: 'waarde',
        label: ui.t('cijfer.waarde'),
        kind: 'number',
        cell: (rij) =>
          rij.waarde === null
            ? absent(ui.t('cijfer.geenWaarde'))
            : html`${waardeTekst(ui, rij)} ${rij.voorlopig ? tag(ui.t('cijfer.voorlopig')) : ''}`,
      },
      {
        key: 'jaar',
        label: ui.t('cijfer.jaar'),
        kind: 'number',
        cell: (rij) => (rij.jaar === null ? absent(ui.t('cijfer.geenJaar')) : String(rij.jaar)),
      },
      {
        key: 'bron',
        label: ui.t('cijfer.bron'),
        cell: (rij) =>
          rij.bron === '' ? statusBadge({ tone: 'attention', label: ui.t('cijfer.geenBron') }) : rij.bron,
      },
    ],
    rows: cijfers,
  })}`;
};
