// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, link } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { emptyState } from '../../../../platform/html/notice.ts';
import { summaryList } from '../../../../platform/html/summary.ts';
import { dataTable } from '../../../../platform/html/table.ts';
import type { Day } from '../../../../platform/dates.ts';
import { formTexts } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import type { CorrectieRij } from '../../../correctie/queries.ts';
import { correctieKaart, redenVeld } from '../../../correctie/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { trajectkop } from '../../../visietraject/views.ts';
import { orgaannaam } from '../../gevolg/views.ts';
import { dichtOp, type Kalender } from '../../kalender/rules.ts';
import { RITMES, WEEKDAGEN } from '../rules.ts';
import { fouten, keuzes, tafelnaam, termijnveld, type Tafel, type Terug } from '../views.ts';

export interface TafelData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly tafel: Tafel;
  readonly kalender: Kalender;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly mag: boolean;
  readonly correcties: readonly CorrectieRij[];
  readonly terug: Terug;
}

function dagenFormulier(ui: Ui, data: TafelData, pad: string): Html {
  const { errors, value } = fouten(ui, data, 'dagen');
  return card({
    id: 'toevoegen',
    title: ui.t('planning.voegDagenToe'),
    body: form({
      action: `${ui.href(`${pad}/dagen`)}#toevoegen`,
      csrf: data.csrf,
      scope: 'dagen',
      fields: [
        {
          kind: 'textarea',
          name: 'lijst',
          label: ui.t('planning.lijst'),
          hint: ui.t('planning.lijstUitleg'),
          required: false,
          value: value('lijst'),
        },
        html`<h3>${ui.t('planning.ofRegel')}</h3>`,
        {
          kind: 'select',
          name: 'ritme',
          label: ui.t('planning.ritmes'),
          required: false,
          value: value('ritme'),
          options: keuzes(ui, RITMES, 'ritme'),
        },
        {
          kind: 'select',
          name: 'weekdag',
          label: ui.t('planning.weekdagen'),
          required: false,
          value: value('weekdag'),
          options: keuzes(ui, WEEKDAGEN, 'weekdag'),
        },
        { kind: 'date', name: 'van', label: ui.t('planning.van'), required: false, value: value('van') },
        { kind: 'date', name: 'tot', label: ui.t('planning.totEnMet'), required: false, value: value('tot') },
      ],
      submit: { label: ui.t('planning.voegDagenToe') },
      errors,
      texts: formTexts(ui),
    }),
  });
}

function stopKaart(ui: Ui, data: TafelData, pad: string): Html {
  const { errors, value } = fouten(ui, data, 'stop');
  return card({
    id: 'stoppen',
    title: ui.t('planning.stopTafel'),
    body: html`${form({
        action: `${ui.href(`${pad}/stoppen`)}#stoppen`,
        csrf: data.csrf,
        scope: 'stop',
        fields: [
          { kind: 'hidden', name: 'versie', value: String(data.tafel.versie) },
          {
            kind: 'date',
            name: 'gestoptNa',
            label: ui.t('planning.gestoptNa'),
            hint: ui.t('planning.gestoptNaUitleg'),
            required: false,
            value: value('gestoptNa', data.tafel.gestopt_na),
          },
          redenVeld(ui, value('reden')),
        ],
        submit: { label: ui.t('planning.bewaar'), kind: 'secondary' },
        errors,
        texts: formTexts(ui),
      })}
      <p>${link({ label: ui.t('planning.verwijderTafel'), href: ui.href(`${pad}/verwijderen`) })}</p>`,
  });
}

/** One table: when it meets, how early it wants its papers, and what is added or cancelled. */
export function tafelPagina(ui: Ui, data: TafelData): Html {
  const { tafel, traject, csrf } = data;
  const pad = `/visietrajecten/${traject.id}/tafels/${tafel.id}`;
  const { errors, value } = fouten(ui, data, 'tafel');
  const dicht = (dag: Day): string => {
    const waarom = dichtOp(data.kalender, tafel.gemeente, dag);
    if (!waarom) return '';
    return waarom.soort === 'reces' ? ui.t('planning.inReces', { naam: waarom.naam }) : ui.t('planning.feestdag');
  };
  return html`${trajectkop(ui, traject, {
      deel: 'planning',
      titel: tafelnaam(ui, data, tafel),
      ...(tafel.naam !== orgaannaam(ui, tafel.orgaan) && { intro: orgaannaam(ui, tafel.orgaan) }),
    })}
    <p>${link({ label: ui.t('planning.naarTafels'), href: ui.href(`/visietrajecten/${traject.id}/tafels`) })}</p>
    ${summaryList({
      rows: [
        { label: ui.t('planning.aanleveren'), value: ui.t('planning.dagenVooraf', { n: tafel.aanlevertermijn }) },
        ...(tafel.gestopt_na === null ? [] : [{ label: ui.t('planning.gestoptNa'), value: ui.dag(tafel.gestopt_na) }]),
      ],
    })}
    ${dataTable<Day>({
      id: 'dagen',
      caption: ui.t('planning.datums'),
      narrow: 'stack',
      rows: tafel.dagen,
      empty: emptyState({ title: ui.t('planning.geenDatums') }),
      columns: [
        { key: 'dag', label: ui.t('planning.dag'), kind: 'header', cell: (dag) => ui.dag(dag) },
        { key: 'dicht', label: ui.t('planning.opmerking'), cell: dicht },
        {
          key: 'weg',
          label: ui.t('planning.vervallen'),
          cell: (dag) =>
            data.mag
              ? actionButton({
                  action: ui.href(`${pad}/vervallen`),
                  csrf,
                  hidden: { dag },
                  label: ui.t('planning.laatVervallen'),
                  hiddenText: ui.dag(dag),
                  kind: 'subtle',
                  small: true,
                })
              : '',
        },
      ],
    })}
    ${
      data.mag
        ? html`${dagenFormulier(ui, data, pad)}
          ${card({
            id: 'wijzigen',
            title: ui.t('planning.wijzigTafel'),
            body: form({
              action: `${ui.href(pad)}#wijzigen`,
              csrf,
              scope: 'tafel',
              fields: [
                { kind: 'hidden', name: 'versie', value: String(tafel.versie) },
                {
                  kind: 'text',
                  name: 'naam',
                  label: ui.t('planning.tafelnaam'),
                  required: true,
                  value: value('naam', tafel.naam),
                },
                termijnveld(ui, value('aanlevertermijn', String(tafel.aanlevertermijn))),
              ],
              submit: { label: ui.t('planning.bewaar'), kind: 'secondary' },
              errors,
              texts: formTexts(ui),
            }),
          })}
          ${stopKaart(ui, data, pad)}`
        : ''
    }
    ${correctieKaart(ui, data.correcties)}`;
}
