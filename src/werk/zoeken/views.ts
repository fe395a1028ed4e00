// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { pageHead } from '../../platform/html/card.ts';
import { searchForm } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { GevondenPersoon } from '../../gezin/melding/queries.ts';
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
            { key: 'naam', label: hoofdletter(ui.term('persoon')), kind: 'header', cell: (persoon) => persoon.naam },
            {
              key: 'geboren',
              label: ui.t('persoon.geboortedatum'),
              cell: (persoon) =>
                persoon.geboortedatum ? ui.dag(persoon.geboortedatum) : ui.t('algemeen.nietIngevuld'),
            },
            { key: 'rol', label: ui.t('persoon.rol'), cell: (persoon) => ui.term(persoon.rol) },
            {
              key: 'casus',
              label: hoofdletter(ui.term('casus')),
              cell: (persoon) => link({ label: persoon.nummer, href: ui.href(`/casussen/${persoon.casusId}`) }),
            },
            {
              key: 'fase',
              label: hoofdletter(ui.term('fase')),
              cell: (persoon) => statusBadge({ label: ui.term(persoon.status), tone: 'info' }),
            },
          ],
          rows: gevonden,
        })
  }
  ${meer ? html`<p class="vb-tekst">${ui.t('zoek.meer')}</p>` : ''}`;
