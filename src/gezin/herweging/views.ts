// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../platform/html/badge.ts';
import { card, prose } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { opties } from '../../taal/formulier.ts';
import { OORDELEN } from '../casus/rules.ts';
import { casusFormulier, ingevuld, type CasusBeeld } from '../casus/views.ts';
import { laatsteDag } from '../termijn/rules.ts';
import type { Herweging, OpenHerweging } from './queries.ts';

const PAD = 'herwegingen';

/** Weighing the family again: asked by a new melding, or done before; nothing when neither is so (G11). */
export function herwegingKaart(beeld: CasusBeeld, open: OpenHerweging, eerder: readonly Herweging[]): Html {
  const { ui, bewerkt } = beeld;
  if (!open && eerder.length === 0) return html``;
  const { value } = ingevuld(beeld, PAD);
  return card({
    id: PAD,
    title: ui.t('herweging.titel'),
    accent: open !== undefined,
    body: html`${
      open
        ? prose(
            html`<p>${ui.t('herweging.uitleg')}</p>
              <p><strong>${ui.t('herweging.uiterlijk', { dag: ui.dag(laatsteDag(open.te_laat_vanaf)) })}</strong></p>`,
          )
        : ''
    }
    ${
      open && bewerkt
        ? casusFormulier(
            beeld,
            PAD,
            [
              {
                kind: 'radio',
                name: 'oordeel',
                label: ui.t('herweging.oordeel'),
                required: true,
                value: value('oordeel'),
                options: opties(ui, OORDELEN),
              },
              {
                kind: 'textarea',
                name: 'toelichting',
                label: ui.t('herweging.toelichting'),
                required: true,
                rows: 3,
                value: value('toelichting'),
              },
            ],
            ui.t('herweging.vastleggen'),
          )
        : ''
    }
    ${
      eerder.length === 0
        ? ''
        : html`<ul class="vb-lijstje">
            ${eerder.map(
              ({ op, oordeel, toelichting }) =>
                html`<li>${ui.moment(op)} ${tag(ui.term(oordeel))} <span class="vb-bron">${toelichting}</span></li>`,
            )}
          </ul>`
    }`,
  });
}
