// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { correctieKaart } from '../../correctie/views.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { verbeterKnop } from '../correctie/views.ts';
import type { InbrengData } from '../motie/views.ts';
import { opvolgKaart, type OpvolgingData } from '../opvolging/views.ts';
import { regels, staat } from '../views.ts';
import type { ToezeggingRij } from './queries.ts';

/** The words of a promise as fields, filled with what stands there. */
export function toezeggingVelden(
  ui: Ui,
  value: (name: string, stored?: string | null) => string,
  stored?: { readonly tekst: string; readonly gedaanDoor: string; readonly gedaanAan: string },
): readonly Field[] {
  const kort = (name: 'gedaanDoor' | 'gedaanAan', required: boolean): Field => ({
    kind: 'text',
    name,
    label: ui.t(`toezegging.${name}`),
    required,
    value: value(name, stored?.[name]),
  });
  return [
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('toezegging.tekst'),
      required: true,
      rows: 3,
      value: value('tekst', stored?.tekst),
    },
    kort('gedaanDoor', true),
    kort('gedaanAan', false),
  ];
}

/** Recording a promise: folded away until one needs it. */
export const toezeggingFormulier = (ui: Ui, { csrf, action, versie, form: gegeven }: InbrengData): Html => {
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('toezegging.nieuw'),
    open: gegeven !== undefined,
    body: form({
      action,
      csrf,
      scope: 'toezegging',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(versie) },
        ...toezeggingVelden(ui, value),
        {
          kind: 'text',
          name: 'eigenaar',
          label: ui.t('opvolging.eigenaar'),
          required: false,
          value: value('eigenaar'),
        },
        {
          kind: 'date',
          name: 'deadline',
          label: ui.t('opvolging.deadline'),
          required: false,
          value: value('deadline'),
        },
      ],
      submit: { label: ui.t('toezegging.legVast') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
};

export interface ToezeggingData extends OpvolgingData {
  readonly traject: TrajectRij;
  readonly toezegging: ToezeggingRij;
}

/** One promise: what, by whom, to whom and before when, and what was done with it. */
export const toezeggingPagina = (ui: Ui, data: ToezeggingData): Html => {
  const { traject, toezegging } = data;
  const terugNaar =
    toezegging.routestap_id === null
      ? `gemeenten?gemeente=${toezegging.gemeente_code}`
      : `routestappen/${toezegging.routestap_id}`;
  const deel = (label: string, tekst: string) => (tekst === '' ? [] : [{ label, value: tekst }]);
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: ui.t('toezegging.titel', { gemeente: toezegging.gemeente }),
      ...(data.mag && toezegging.status === 'open' && { actions: verbeterKnop(ui, data.pad, 'toezegging') }),
    })}
    <p>${link({ label: ui.t('amendement.terug'), href: ui.href(`/visietrajecten/${traject.id}/${terugNaar}`) })}</p>
    ${card({
      title: hoofdletter(ui.term('toezegging')),
      body: html`<p class="vb-tekst">${regels(toezegging.tekst)}</p>
        ${summaryList({
          rows: [
            { label: ui.t('gemeenteroute.staat'), value: staat(ui, toezegging.status) },
            ...deel(ui.t('toezegging.gedaanDoor'), toezegging.gedaan_door),
            ...deel(ui.t('toezegging.gedaanAan'), toezegging.gedaan_aan),
            ...deel(ui.t('opvolging.eigenaar'), toezegging.eigenaar),
            ...(toezegging.deadline === null
              ? []
              : [{ label: ui.t('opvolging.deadline'), value: ui.dag(toezegging.deadline) }]),
          ],
        })}`,
    })}
    ${opvolgKaart(ui, data)} ${correctieKaart(ui, data.correcties)}`;
};
