// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { BijlageRij } from './queries.ts';

/** The files that were sent along, each to be opened by itself; nothing when there are none. */
export const bijlagenKaart = (ui: Ui, bijlagen: readonly BijlageRij[]): Html =>
  bijlagen.length === 0
    ? html``
    : card({
        id: 'bijlagen',
        title: ui.t('binnenkomst.bijlagen'),
        body: html`<p>${ui.t('binnenkomst.bijlageUitleg')}</p>
          <ul class="vb-lijstje">
            ${bijlagen.map(
              ({ id, binnenkomst_id, volgnummer, soort, grootte }) =>
                html`<li>
                  ${link({
                    label: ui.t('binnenkomst.bijlage', {
                      n: volgnummer,
                      soort: soort.toUpperCase(),
                      kb: ui.getal(Math.ceil(grootte / 1024)),
                    }),
                    href: ui.href(`/binnenkomsten/${binnenkomst_id}/bijlagen/${id}`),
                  })}
                </li>`,
            )}
          </ul>`,
      });
