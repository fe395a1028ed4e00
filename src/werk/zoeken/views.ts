// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../platform/html/button.ts';
import { pageHead } from '../../platform/html/card.ts';
import { searchForm } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { GevondenPersoon } from '../../gezin/persoon/queries.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';

/** The search box and who was found; searching goes by POST, so that no name comes into an address or a log. */
export const zoekPagina = (
  ui: Ui,
  csrf: string,
  getypt: string,
  gevonden: readonly GevondenPersoon[] | undefined,
  meer: boolean,
): Html =>
  html`${pageHead({ title: ui.t('zoek.titel') })}
  ${searchForm({ action: ui.href('/zoeken'), method: 'post', csrf, name: 'zoek', label: ui.t('zoek.label'), hint: ui.t('zoek.uitleg'), value: getypt, submit: ui.t('algemeen.zoeken') })}
  ${
    gevonden === undefined
      ? ''
      : dataTable<GevondenPersoon>({
          id: 'gevonden',
          caption: ui.t('zoek.gevonden', { n: gevonden.length }),
          narrow: 'stack',
          empty: emptyState({ title: ui.t('zoek.niets') }),
          columns: [
            {
              key: 'naam',
              label: hoofdletter(ui.term('persoon')),
              kind: 'header',
              cell: (persoon) => link({ label: persoon.naam, href: ui.href(`/personen/${persoon.id}`) }),
            },
            {
              key: 'geboren',
              label: ui.t('persoon.geboortedatum'),
              cell: (persoon) =>
                persoon.geboortedatum ? ui.dag(persoon.geboortedatum) : ui.t('algemeen.nietIngevuld'),
            },
            { key: 'gemeente', label: ui.t('persoon.gemeente'), cell: (persoon) => persoon.gemeente },
            {
              key: 'casussen',
              label: ui.t('persoon.aantalCasussen'),
              kind: 'number',
              cell: (persoon) => ui.getal(persoon.casussen),
            },
          ],
          rows: gevonden,
        })
  }
  ${meer ? html`<p class="vb-tekst">${ui.t('zoek.meer')}</p>` : ''}`;
