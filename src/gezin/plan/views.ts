// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { card } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { opties } from '../../taal/formulier.ts';
import { hoofdletter } from '../../taal/ui.ts';
import type { CasusDossier } from '../casus/queries.ts';
import { ONDERDELEN, VOORWAARDE_STATUSSEN } from '../casus/rules.ts';
import { casusFormulier, ingevuld, type CasusBeeld } from '../casus/views.ts';

type Voorwaarde = CasusDossier['voorwaarden'][number];
type Afspraak = CasusDossier['afspraken'][number];
const TOON = { actief: 'info', nageleefd: 'good', geschonden: 'danger', vervallen: 'neutral' } as const;

function voorwaarden(beeld: CasusBeeld): Html {
  const { ui, dossier, steltVoorwaarden } = beeld;
  const regel = (voorwaarde: Voorwaarde) =>
    html`<li>
      <span>${voorwaarde.tekst}</span>
      ${statusBadge({ label: ui.term(voorwaarde.status), tone: TOON[voorwaarde.status] })}
      ${
        steltVoorwaarden
          ? disclosure({
              summary: ui.t('plan.status'),
              body: casusFormulier(
                beeld,
                `voorwaarden/${voorwaarde.id}`,
                [
                  {
                    kind: 'radio',
                    name: 'status',
                    label: ui.t('plan.status'),
                    required: true,
                    value: voorwaarde.status,
                    options: opties(ui, VOORWAARDE_STATUSSEN),
                  },
                ],
                ui.t('algemeen.bewaren'),
              ),
            })
          : ''
      }
    </li>`;
  return card({
    id: 'voorwaarden',
    title: ui.t('plan.voorwaarden'),
    body: html`${
      dossier.voorwaarden.length === 0
        ? html`<p class="vb-tekst">${ui.t('plan.geenVoorwaarden')}</p>`
        : html`<ul class="vb-lijstje">
            ${dossier.voorwaarden.map(regel)}
          </ul>`
    }
    ${
      steltVoorwaarden
        ? casusFormulier(
            beeld,
            'voorwaarden',
            [
              {
                kind: 'text',
                name: 'tekst',
                label: ui.t('plan.voorwaarde'),
                required: true,
                value: ingevuld(beeld, 'voorwaarden').value('tekst'),
                width: 'wide',
                autocomplete: 'off',
              },
            ],
            ui.t('plan.voorwaardeToevoegen'),
          )
        : ''
    }`,
  });
}

function afspraken(beeld: CasusBeeld): Html {
  const { ui, dossier, bewerkt } = beeld;
  const { value } = ingevuld(beeld, 'afspraken');
  const naam = (id: string) => dossier.leden.find((lid) => lid.id === id)?.naam ?? '';
  const resultaat = (afspraak: Afspraak) =>
    afspraak.afgerond_op
      ? html`${afspraak.resultaat} <span class="vb-bron">${ui.dag(afspraak.afgerond_op)}</span>`
      : bewerkt
        ? disclosure({
            summary: ui.t('plan.resultaatVastleggen'),
            body: casusFormulier(
              beeld,
              `afspraken/${afspraak.id}`,
              [
                {
                  kind: 'text',
                  name: 'resultaat',
                  label: ui.t('plan.resultaat'),
                  required: true,
                  value: ingevuld(beeld, `afspraken/${afspraak.id}`).value('resultaat'),
                  autocomplete: 'off',
                },
              ],
              ui.t('plan.resultaatVastleggen'),
            ),
          })
        : ui.t('monitoring.nogNiet');
  return card({
    id: 'plan',
    title: ui.t('plan.afspraken'),
    body: html`${
      dossier.afspraken.length === 0
        ? html`<p class="vb-tekst">${ui.t('plan.geenAfspraken')}</p>`
        : dataTable<Afspraak>({
            id: 'afspraken',
            caption: ui.t('plan.afspraken'),
            captionHidden: true,
            narrow: 'stack',
            columns: [
              {
                key: 'wie',
                label: ui.t('plan.voorWie'),
                kind: 'header',
                cell: (afspraak) => naam(afspraak.persoon_id),
              },
              { key: 'deel', label: ui.t('plan.onderdeel'), cell: (afspraak) => ui.term(afspraak.onderdeel) },
              { key: 'wat', label: ui.t('plan.afspraak'), cell: (afspraak) => afspraak.tekst },
              { key: 'resultaat', label: ui.t('plan.resultaat'), cell: resultaat },
            ],
            rows: dossier.afspraken,
          })
    }
    ${
      bewerkt
        ? casusFormulier(
            beeld,
            'afspraken',
            [
              {
                kind: 'select',
                name: 'persoon',
                label: ui.t('plan.voorWie'),
                required: true,
                value: value('persoon'),
                options: dossier.leden.map(({ id, naam: label }) => ({ value: id, label })),
              },
              {
                kind: 'radio',
                name: 'onderdeel',
                label: ui.t('plan.onderdeel'),
                required: true,
                value: value('onderdeel'),
                options: opties(ui, ONDERDELEN),
              },
              {
                kind: 'textarea',
                name: 'tekst',
                label: ui.t('plan.afspraak'),
                required: true,
                rows: 2,
                value: value('tekst'),
              },
            ],
            ui.t('plan.afspraakToevoegen'),
          )
        : ''
    }`,
  });
}

/** Conditions, safety plan and the agreements for every member (G10, G15). */
export function planTab(beeld: CasusBeeld): Html {
  const { ui, dossier, bewerkt, vandaag } = beeld;
  const op = dossier.casus.veiligheidsplan_op;
  return html`${voorwaarden(beeld)}
  ${card({
    id: 'veiligheidsplan',
    title: hoofdletter(ui.term('veiligheidsplan')),
    body: bewerkt
      ? casusFormulier(
          beeld,
          'veiligheidsplan',
          [
            {
              kind: 'date',
              name: 'op',
              label: ui.t('plan.veiligheidsplanOp'),
              required: true,
              value: ingevuld(beeld, 'veiligheidsplan').value('op', op ?? vandaag),
            },
          ],
          ui.t('algemeen.bewaren'),
        )
      : html`<p>${op ? ui.dag(op) : ui.t('algemeen.nietIngevuld')}</p>`,
    ...(op && { action: statusBadge({ label: ui.dag(op), tone: 'good' }) }),
  })}
  ${afspraken(beeld)}`;
}
