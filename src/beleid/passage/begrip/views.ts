// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { PassageRij } from '../queries.ts';
import { ankerVan } from '../rules.ts';
import { alineas, metBegrippen, passageLink, tekstkop } from '../views.ts';
import type { Tekststuk } from './rules.ts';

export interface BegrippenData {
  readonly traject: TrajectRij;
  /** The terms by their word. */
  readonly begrippen: readonly PassageRij[];
  readonly lees: (tekst: string) => readonly Tekststuk[];
}

/** The words that the text explains; in the text each of them leads here. */
export const begrippenPagina = (ui: Ui, { traject, begrippen, lees }: BegrippenData): Html =>
  html`${tekstkop(ui, traject, { deel: '/begrippen', intro: ui.t('begrip.intro') })}
  ${
    begrippen.length === 0
      ? emptyState({ title: ui.t('begrip.geen'), body: ui.t('begrip.geenUitleg') })
      : html`<dl class="vb-begrippen">
          ${begrippen.map(
            (passage) =>
              html`<div id="${ankerVan(passage)}">
                <dt lang="nl">${passage.titel}</dt>
                <dd>
                  <div class="vb-tekst" lang="nl">
                    ${alineas(passage.tekst, metBegrippen(ui, traject, lees, passage.adres))}
                  </div>
                  ${passage.eenvoudig === '' ? '' : html`<p class="vb-bron" lang="nl">${passage.eenvoudig}</p>`}
                  <p>${passageLink(ui, traject, passage)}</p>
                </dd>
              </div>`,
          )}
        </dl>`
  }`;
