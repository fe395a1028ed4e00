// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../platform/html/badge.ts';
import { card, prose } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { opties } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { getypt, kortFormulier, type MeldingBeeld } from '../radar/formulier/views.ts';
import type { Weging } from '../radar/queries.ts';
import { BRONNEN } from '../radar/rules.ts';

const lijstje = (punten: readonly Html[]): Html =>
  punten.length === 0
    ? html``
    : html`<ul class="vb-lijstje">
        ${punten}
      </ul>`;

/** Which sources were consulted, with day and motive. */
function raadplegingen(beeld: MeldingBeeld, rijen: Weging['raadplegingen']): Html {
  const { ui } = beeld;
  const pad = 'raadplegingen';
  const { value } = getypt(beeld, pad);
  const nieuw = kortFormulier(beeld, {
    pad,
    titel: ui.t('raadpleging.nieuw'),
    knop: ui.t('raadpleging.vastleggen'),
    fields: [
      {
        kind: 'select',
        name: 'geraadpleegd',
        label: ui.t('raadpleging.bron'),
        required: true,
        value: value('geraadpleegd'),
        options: opties(ui, BRONNEN),
      },
      { kind: 'date', name: 'op', label: ui.t('raadpleging.op'), required: true, value: value('op') },
      {
        kind: 'textarea',
        name: 'motief',
        label: ui.t('raadpleging.motief'),
        hint: ui.t('raadpleging.motiefUitleg'),
        required: false,
        rows: 2,
        value: value('motief'),
      },
      {
        kind: 'textarea',
        name: 'bevinding',
        label: ui.t('raadpleging.bevinding'),
        required: false,
        rows: 3,
        value: value('bevinding'),
      },
    ],
  });
  return card({
    id: 'raadplegingen',
    title: ui.t('raadpleging.titel'),
    body: html`${rijen.length === 0 ? prose(ui.t('raadpleging.geen')) : ''}
    ${lijstje(
      rijen.map(
        (rij) =>
          html`<li>
            <strong>${ui.term(rij.geraadpleegd)}</strong>, ${ui.dag(rij.op)}
            <span class="vb-bron">${rij.motief}</span> ${rij.bevinding}
          </li>`,
      ),
    )}
    ${beeld.weegt ? nieuw : ''}`,
  });
}

/** What assessors concluded with an instrument: their words, never a score (G28). */
function afnames(beeld: MeldingBeeld, rijen: Weging['afnames']): Html {
  const { ui } = beeld;
  const pad = 'afnames';
  const { value } = getypt(beeld, pad);
  const tekst = (name: 'instrument' | 'uitgave') =>
    ({
      kind: 'text',
      name,
      label: ui.t(`afname.${name}`),
      required: true,
      value: value(name),
      autocomplete: 'off',
    }) as const;
  const nieuw = kortFormulier(beeld, {
    pad,
    titel: ui.t('afname.nieuw'),
    knop: ui.t('afname.vastleggen'),
    fields: [
      tekst('instrument'),
      tekst('uitgave'),
      { kind: 'date', name: 'op', label: ui.t('raadpleging.op'), required: true, value: value('op') },
      {
        kind: 'textarea',
        name: 'conclusie',
        label: ui.t('afname.conclusie'),
        required: true,
        rows: 3,
        value: value('conclusie'),
      },
    ],
  });
  return card({
    id: 'afnames',
    title: ui.t('afname.titel'),
    body: html`${prose(ui.t('afname.uitleg'))}
    ${lijstje(
      rijen.map(
        (rij) =>
          html`<li>
            <strong>${rij.instrument}</strong> ${tag(rij.uitgave)} ${ui.dag(rij.op)}, ${rij.naam}
            <span class="vb-bron">${rij.conclusie}</span>
          </li>`,
      ),
    )}
    ${beeld.weegt ? nieuw : ''}`,
  });
}

const noot = (ui: Ui, { tekst, latere_melding_id, nummer }: Weging['aantekeningen'][number]): string => {
  if (latere_melding_id === null) return tekst;
  const waarden = { nummer: nummer ?? '' };
  if (tekst === 'aansluiten') return ui.t('aantekening.aansluiten', waarden);
  return ui.t(tekst === 'vervangen' ? 'aantekening.vervangen' : 'aantekening.later', waarden);
};

/** What came after a decision: it stays as it was made (G07). */
function aantekeningen(beeld: MeldingBeeld, rijen: Weging['aantekeningen']): Html {
  const { ui, melding } = beeld;
  if (!melding.besloten_op) return html``;
  const pad = 'aantekeningen';
  return card({
    id: pad,
    title: ui.t('aantekening.titel'),
    body: html`${prose(ui.t('aantekening.uitleg'))}
    ${lijstje(rijen.map((rij) => html`<li>${ui.moment(rij.op)}: ${noot(ui, rij)}</li>`))}
    ${kortFormulier(beeld, {
      pad,
      titel: ui.t('aantekening.vastleggen'),
      knop: ui.t('aantekening.vastleggen'),
      fields: [
        {
          kind: 'textarea',
          name: 'tekst',
          label: ui.t('aantekening.tekst'),
          required: true,
          rows: 3,
          value: getypt(beeld, pad).value('tekst'),
        },
      ],
    })}`,
  });
}

/** What was consulted, before the decision; and what came after it. */
export const weging = (beeld: MeldingBeeld, data: Weging): Html =>
  html`${raadplegingen(beeld, data.raadplegingen)} ${afnames(beeld, data.afnames)}
  ${aantekeningen(beeld, data.aantekeningen)}`;
