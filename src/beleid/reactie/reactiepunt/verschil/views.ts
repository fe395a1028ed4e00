// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html } from '../../../../platform/html/html.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { woordverschil } from './rules.ts';

/** What left and what came, as words; heard too, and seen without colour. */
export const wijzigingsverschil = (ui: Ui, van: string, naar: string): Html =>
  html`<p class="vb-tekst vb-verschil">
    ${woordverschil(van, naar).map(({ soort, tekst }) =>
      soort === 'gelijk'
        ? html`${tekst} `
        : soort === 'weg'
          ? html`<del><span class="vb-onzichtbaar">${ui.t('reactie.weg')}: </span>${tekst}</del> `
          : html`<ins><span class="vb-onzichtbaar">${ui.t('reactie.nieuwStuk')}: </span>${tekst}</ins> `,
    )}
  </p>`;
