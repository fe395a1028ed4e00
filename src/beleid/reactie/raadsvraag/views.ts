// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import type { Ui } from '../../../taal/ui.ts';
import { inspraakkop } from '../../inspraak/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { regels } from '../views.ts';
import type { Raadsvraag } from './queries.ts';
import { perThema } from './rules.ts';

/** What councils asked, by theme, each answer once. */
export const raadsvragenPagina = (
  ui: Ui,
  o: { readonly traject: TrajectRij; readonly vragen: readonly Raadsvraag[]; readonly ziet: boolean },
): Html =>
  html`${inspraakkop(ui, o.traject, {
    deel: 'raadsvragen',
    titel: ui.t('inspraak.deel.raadsvragen'),
    intro: ui.t('raadsvraag.intro'),
    ziet: o.ziet,
  })}
  ${
    o.vragen.length === 0
      ? emptyState({ title: ui.t('raadsvraag.geen'), body: ui.t('raadsvraag.geenUitleg') })
      : perThema(o.vragen).map(({ thema, antwoorden }) =>
          card({
            title: thema || ui.t('raadsvraag.zonderThema'),
            body: html`${antwoorden.map(
              ({ antwoord, vragen }) =>
                html`<ul class="vb-lijstje">
                    ${vragen.map(({ vraag, van }) => html`<li>${vraag}${van === '' ? '' : html` <span class="vb-klein">(${van})</span>`}</li>`)}
                  </ul>
                  <div class="vb-tekst">
                    <p><strong>${ui.t('reactie.antwoord')}</strong></p>
                    ${regels(antwoord)}
                  </div>`,
            )}`,
          }),
        )
  }`;
