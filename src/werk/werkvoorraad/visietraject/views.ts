// SPDX-License-Identifier: EUPL-1.2
import { statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { html } from 'hono/html';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Beleidstaak } from './rules.ts';

const watTekst = (ui: Ui, { wat: { key, orgaan = '', n = 0 } }: Beleidstaak): string =>
  hoofdletter(ui.t(key, { wat: ui.tekst(orgaan), n }));

/** What the making of the vision asks of this person, the late first. */
export const beleidKaart = (ui: Ui, taken: readonly Beleidstaak[]): Html =>
  card({
    id: 'visietrajecten',
    title: ui.t('werk.visietrajecten'),
    action: linkButton({ label: ui.t('visietraject.lijst'), href: ui.href('/visietrajecten') }),
    body: dataTable<Beleidstaak>({
      id: 'beleidstaken',
      caption: ui.t('werk.visietrajecten'),
      captionHidden: true,
      narrow: 'stack',
      empty: emptyState({ title: ui.t('werk.geenBeleid'), body: ui.t('werk.geenBeleidUitleg') }),
      columns: [
        {
          key: 'wat',
          label: ui.t('werk.wat'),
          kind: 'header',
          cell: (taak) =>
            link({
              label: watTekst(ui, taak),
              href: ui.href(`/visietrajecten/${taak.traject.id}${taak.waar === '' ? '' : `/${taak.waar}`}`),
              hiddenText: taak.traject.naam,
            }),
        },
        { key: 'traject', label: ui.t('visietraject.een'), cell: ({ traject }) => traject.naam },
        {
          key: 'dag',
          label: ui.t('werk.dag'),
          cell: ({ dag, laat }) =>
            dag === null
              ? ui.t('werk.zonderDag')
              : html`${ui.dag(dag)} ${laat ? statusBadge({ tone: 'attention', label: ui.t('werk.voorbij') }) : ''}`,
        },
      ],
      rows: taken,
    }),
  });
