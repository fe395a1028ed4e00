// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import type { Html } from '../../platform/html/html.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { opties } from '../../taal/formulier.ts';
import type { CasusDossier } from '../casus/queries.ts';
import { OORDELEN } from '../casus/rules.ts';
import { casusFormulier, ingevuld, type CasusBeeld } from '../casus/views.ts';

type Moment = CasusDossier['momenten'][number];
type Incident = CasusDossier['incidenten'][number];

const oordeelVelden = (beeld: CasusBeeld, pad: string, verplicht: boolean): Field[] =>
  beeld.dossier.leden.map((lid) => ({
    kind: 'radio',
    name: `oordeel_${lid.id}`,
    label: beeld.ui.t('monitoring.oordeel', { naam: lid.naam }),
    required: verplicht,
    value: ingevuld(beeld, pad).value(`oordeel_${lid.id}`),
    options: opties(beeld.ui, OORDELEN),
  }));

function momenten(beeld: CasusBeeld): Html {
  const { ui, dossier, bewerkt, vandaag } = beeld;
  const open = dossier.momenten.find(({ uitgevoerd_op }) => uitgevoerd_op === null);
  const regel = (moment: Moment) =>
    html`<li>
      ${ui.t('monitoring.gepland')}: ${ui.dag(moment.gepland_op)}
      ${
        moment.uitgevoerd_op
          ? html`${statusBadge({ label: `${ui.t('monitoring.gehouden')} ${ui.dag(moment.uitgevoerd_op)}`, tone: 'good' })}
              <span class="vb-bron">${moment.gesproken_met}</span>`
          : statusBadge({ label: ui.t('monitoring.nogNiet'), tone: moment.gepland_op < vandaag ? 'danger' : 'neutral' })
      }
    </li>`;
  const houd = (moment: Moment) => {
    const pad = `momenten/${moment.id}`;
    return disclosure({
      summary: ui.t('monitoring.houdTitel', { dag: ui.dag(moment.gepland_op) }),
      open: beeld.waar === pad,
      body: casusFormulier(
        beeld,
        pad,
        [
          {
            kind: 'text',
            name: 'gesprokenMet',
            label: ui.t('monitoring.gesprokenMet'),
            required: true,
            value: ingevuld(beeld, pad).value('gesprokenMet'),
            autocomplete: 'off',
          },
          ...oordeelVelden(beeld, pad, true),
        ],
        ui.t('monitoring.houden'),
      ),
    });
  };
  return card({
    id: 'monitormomenten',
    title: ui.t('monitoring.momenten'),
    body: html`${
      dossier.momenten.length === 0
        ? html`<p class="vb-tekst">${ui.t('monitoring.geen')}</p>`
        : html`<ul class="vb-lijstje">
            ${dossier.momenten.map(regel)}
          </ul>`
    }
    ${bewerkt && open ? houd(open) : ''}
    ${
      bewerkt
        ? casusFormulier(
            beeld,
            'momenten',
            [
              {
                kind: 'date',
                name: 'op',
                label: ui.t('monitoring.op'),
                required: true,
                value: ingevuld(beeld, 'momenten').value('op'),
              },
            ],
            ui.t('monitoring.plannen'),
          )
        : ''
    }`,
  });
}

function incidenten(beeld: CasusBeeld): Html {
  const { ui, csrf, dossier, bewerkt, vandaag } = beeld;
  const { value, checked } = ingevuld(beeld, 'incidenten');
  const regel = (incident: Incident) =>
    html`<li>
      ${ui.dag(incident.gebeurd_op)}: ${incident.omschrijving}
      ${incident.acuut && !incident.afgehandeld_op ? statusBadge({ label: ui.t('incident.openAcuut'), tone: 'danger' }) : ''}
      ${incident.afgehandeld_op ? statusBadge({ label: `${ui.t('incident.afhandelen')} ${ui.dag(incident.afgehandeld_op)}`, tone: 'good' }) : ''}
      ${
        bewerkt && !incident.afgehandeld_op
          ? actionButton({
              action: ui.href(`/casussen/${dossier.casus.id}/incidenten/${incident.id}`),
              csrf,
              label: ui.t('incident.afhandelen'),
              hiddenText: incident.omschrijving,
              small: true,
            })
          : ''
      }
    </li>`;
  return card({
    id: 'incidenten',
    title: ui.t('incident.titel'),
    body: html`${
      dossier.incidenten.length === 0
        ? html`<p class="vb-tekst">${ui.t('incident.geen')}</p>`
        : html`<ul class="vb-lijstje">
            ${dossier.incidenten.map(regel)}
          </ul>`
    }
    ${
      bewerkt
        ? disclosure({
            summary: ui.t('incident.vastleggen'),
            open: beeld.waar === 'incidenten',
            body: casusFormulier(
              beeld,
              'incidenten',
              [
                { kind: 'date', name: 'op', label: ui.t('incident.op'), required: true, value: value('op', vandaag) },
                {
                  kind: 'textarea',
                  name: 'omschrijving',
                  label: ui.t('incident.omschrijving'),
                  required: true,
                  rows: 3,
                  value: value('omschrijving'),
                },
                {
                  kind: 'checkbox',
                  name: 'acuut',
                  label: ui.t('incident.acuut'),
                  required: false,
                  value: 'ja',
                  checked: checked('acuut'),
                },
              ],
              ui.t('incident.vastleggen'),
            ),
          })
        : ''
    }`,
  });
}

/** Moments, judgements and incidents: is everyone safe, and since when? */
export const monitoringTab = (beeld: CasusBeeld): Html =>
  html`${momenten(beeld)}
  ${
    beeld.bewerkt
      ? card({
          id: 'oordelen',
          title: beeld.ui.t('monitoring.oordelen'),
          body: casusFormulier(
            beeld,
            'oordelen',
            oordeelVelden(beeld, 'oordelen', false),
            beeld.ui.t('monitoring.oordelenBewaren'),
          ),
        })
      : ''
  }
  ${incidenten(beeld)}`;
