// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf } from '../../platform/dates.ts';
import { opties } from '../../taal/formulier.ts';
import { hoofdletter } from '../../taal/ui.ts';
import type { Gezinslid } from '../casus/queries.ts';
import { ROLLEN } from '../casus/rules.ts';
import { casusFormulier, ingevuld, oordeelBadge, type CasusBeeld } from '../casus/views.ts';

/** The members, who holds which role since when, and what the family itself thinks. */
export function gezinTab(
  beeld: CasusBeeld,
  mogelijk: readonly { id: string; naam: string }[],
  magRollen: boolean,
): Html {
  const { ui, dossier, bewerkt } = beeld;
  const { leden, rollen, casus } = dossier;
  const rol = ingevuld(beeld, 'rollen');
  return html`${dataTable<Gezinslid>({
    id: 'gezinsleden',
    caption: ui.t('casus.tab.gezin'),
    narrow: 'stack',
    columns: [
      {
        key: 'naam',
        label: hoofdletter(ui.term('gezinslid')),
        kind: 'header',
        cell: (lid) => link({ label: lid.naam, href: ui.href(`/personen/${lid.id}`) }),
      },
      {
        key: 'geboren',
        label: ui.t('persoon.geboortedatum'),
        cell: (lid) => (lid.geboortedatum ? ui.dag(lid.geboortedatum) : ui.t('algemeen.nietIngevuld')),
      },
      {
        key: 'rol',
        label: ui.t('persoon.rol'),
        cell: (lid) => html`${ui.term(lid.rol)} ${lid.woont_in ? '' : tag(ui.t('persoon.woontElders'))}`,
      },
      { key: 'betrokkenheid', label: ui.t('persoon.betrokkenheid'), cell: (lid) => ui.term(lid.betrokkenheid) },
      {
        key: 'oordeel',
        label: hoofdletter(ui.term('veiligheidsoordeel')),
        cell: (lid) =>
          html`${oordeelBadge(ui, lid)}
          ${lid.oordeel ? html`<span class="vb-bron">${ui.t('casus.geoordeeld', { dag: ui.dag(dayOf(lid.oordeel.geoordeeld_op)) })}</span>` : ''}`,
      },
    ],
    rows: leden,
  })}
  ${card({
    id: 'rollen',
    title: hoofdletter(ui.term('rolbezetting')),
    body: html`<ul class="vb-lijstje">
        ${rollen.map(
          (bezet) =>
            html`<li>
              <strong>${hoofdletter(ui.term(bezet.rol))}</strong>: ${bezet.naam}, ${bezet.organisatie}
              <span class="vb-bron">${ui.dag(bezet.van)}${bezet.tot ? ` – ${ui.dag(bezet.tot)}` : ''}</span>
            </li>`,
        )}
      </ul>
      ${rollen.length === 0 ? html`<p>${ui.t('casus.geen')}</p>` : ''}
      ${
        magRollen && bewerkt
          ? disclosure({
              summary: ui.t('casus.rolOverdragen'),
              open: beeld.waar === 'rollen',
              body: html`<p class="vb-tekst">${ui.t('casus.rolUitleg')}</p>
                ${casusFormulier(
                  beeld,
                  'rollen',
                  [
                    {
                      kind: 'radio',
                      name: 'rol',
                      label: ui.t('casus.rol'),
                      required: true,
                      value: rol.value('rol'),
                      options: opties(ui, ROLLEN),
                    },
                    {
                      kind: 'select',
                      name: 'opvolger',
                      label: ui.t('casus.opvolger'),
                      required: true,
                      value: rol.value('opvolger'),
                      options: mogelijk.map(({ id, naam }) => ({ value: id, label: naam })),
                    },
                  ],
                  ui.t('casus.rolOverdragen'),
                )}`,
            })
          : ''
      }`,
  })}
  ${card({
    id: 'mening',
    title: ui.t('casus.mening'),
    body: bewerkt
      ? casusFormulier(
          beeld,
          'mening',
          [
            {
              kind: 'textarea',
              name: 'mening',
              label: ui.t('casus.mening'),
              required: true,
              rows: 4,
              value: ingevuld(beeld, 'mening').value('mening', casus.mening_gezin),
            },
          ],
          ui.t('algemeen.bewaren'),
        )
      : html`<p class="vb-tekst vb-letterlijk">${casus.mening_gezin ?? ui.t('algemeen.nietIngevuld')}</p>`,
  })}`;
}
