// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Day } from '../../../../platform/dates.ts';
import { linkButton } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { dataTable } from '../../../../platform/html/table.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { isOpen, termijnen, type Termijn, type Zicht } from '../rules.ts';

/** How one takes part now, and when one can in each municipality. */
export function meedoen(ui: Ui, { vensters }: Zicht, vandaag: Day): Html {
  const open = vensters.filter((venster) => isOpen(venster, vandaag));
  const heeftPlaats = vensters.some(({ vindplaats }) => vindplaats !== '');
  return card({
    id: 'meedoen',
    title: ui.t('wording.meedoen'),
    accent: true,
    body: html`${
      open.length === 0
        ? html`<p>${ui.t('wording.nietOpen')}</p>`
        : html`<p>
              ${
                open.length === vensters.length
                  ? ui.t('wording.overalOpen')
                  : ui.t('wording.nuOpen', { wie: open.map(({ gemeente }) => gemeente).join(', ') })
              }
            </p>
            <p>${linkButton({ label: ui.t('wording.reageer'), href: ui.href('/inspraak'), kind: 'primary' })}</p>`
    }
    ${
      vensters.length === 0
        ? ''
        : dataTable<Termijn>({
            id: 'vensters',
            caption: ui.t('wording.vensters'),
            narrow: 'stack',
            columns: [
              {
                key: 'gemeente',
                label: ui.t('wording.gemeente'),
                kind: 'header',
                cell: ({ gemeenten }) => gemeenten.join(', '),
              },
              { key: 'van', label: ui.t('wording.van'), cell: ({ van }) => ui.dag(van) },
              { key: 'tot', label: ui.t('wording.tot'), cell: ({ tot }) => ui.dag(tot) },
              ...(heeftPlaats
                ? [
                    {
                      key: 'vindplaats',
                      label: ui.t('wording.vindplaats'),
                      cell: ({ vindplaats }: Termijn) => vindplaats,
                    },
                  ]
                : []),
            ],
            rows: termijnen(vensters),
          })
    }`,
  });
}
