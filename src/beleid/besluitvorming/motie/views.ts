// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { poortLijst } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { correctieKaart } from '../../correctie/views.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { verbeterKnop } from '../correctie/views.ts';
import { stemvelden } from '../bestuursbesluit/views.ts';
import { intrekKnop, uitslagKnop } from '../uitslag/views.ts';
import { opvolgKaart, type OpvolgingData } from '../opvolging/views.ts';
import { regels, staat, stemmingTekst } from '../views.ts';
import type { MotieRij } from './queries.ts';

/** What a form at a step of the route needs; `versie` is that of the step, so that a second click adds nothing. */
export interface InbrengData {
  readonly csrf: string;
  readonly action: string;
  readonly versie: number;
  readonly form: Posted<unknown> | undefined;
}

interface Motiewoorden {
  readonly titel: string;
  readonly nummer: string;
  readonly verzoekt: string;
  readonly constaterende: string;
  readonly overwegende: string;
  readonly indieners: string;
}
/** The words of a motion as fields, filled with what stands there. */
export function motieVelden(
  ui: Ui,
  value: (name: string, stored?: string | null) => string,
  stored?: Motiewoorden,
): readonly Field[] {
  const lang = (name: 'constaterende' | 'overwegende'): Field => ({
    kind: 'textarea',
    name,
    label: ui.t(`motie.${name}`),
    required: false,
    rows: 2,
    value: value(name, stored?.[name]),
  });
  return [
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('motie.titel'),
      required: true,
      width: 'wide',
      value: value('titel', stored?.titel),
    },
    {
      kind: 'textarea',
      name: 'verzoekt',
      label: ui.t('motie.verzoekt'),
      hint: ui.t('motie.verzoektUitleg'),
      required: true,
      rows: 4,
      value: value('verzoekt', stored?.verzoekt),
    },
    {
      kind: 'text',
      name: 'nummer',
      label: ui.t('amendement.nummer'),
      required: false,
      value: value('nummer', stored?.nummer),
    },
    lang('constaterende'),
    lang('overwegende'),
    {
      kind: 'text',
      name: 'indieners',
      label: ui.t('amendement.indieners'),
      hint: ui.t('amendement.indienersUitleg'),
      required: false,
      width: 'wide',
      value: value('indieners', stored?.indieners),
    },
  ];
}

/** Recording a motion: folded away until one needs it. */
export const motieFormulier = (ui: Ui, { csrf, action, versie, form: gegeven }: InbrengData): Html => {
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('motie.nieuw'),
    open: gegeven !== undefined,
    body: form({
      action,
      csrf,
      scope: 'motie',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(versie) },
        ...motieVelden(ui, value),
        {
          kind: 'textarea',
          name: 'preadvies',
          label: ui.t('motie.preadvies'),
          required: false,
          rows: 2,
          value: value('preadvies'),
        },
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
      submit: { label: ui.t('motie.dienIn') },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
};

export interface MotieData extends OpvolgingData {
  readonly traject: TrajectRij;
  readonly motie: MotieRij;
}

function stemKaart(ui: Ui, data: MotieData): Html {
  const aannemen = data.stappen.find(({ name }) => name === 'aannemen');
  if (!data.mag || aannemen === undefined) return html``;
  const { errors, typed } = terug(data.waar === 'stemming' ? data.form : undefined);
  const { csrf, pad, versie } = data;
  return card({
    id: 'stemming',
    title: ui.t('amendement.stemming'),
    body: html`${poortLijst(ui, aannemen.gates, () =>
      ui.href(`/visietrajecten/${data.traject.id}/routestappen/${data.motie.routestap_id}`),
    )}
    ${
      aannemen.ready
        ? form({
            action: `${pad}/stappen/aannemen`,
            csrf,
            scope: 'stemming',
            fields: [
              { kind: 'hidden', name: 'versie', value: String(versie) },
              ...stemvelden(ui, (name) => invulling(typed).value(name)),
            ],
            submit: [
              { label: hoofdletter(ui.term('aannemen')) },
              {
                label: hoofdletter(ui.term('verwerpen')),
                kind: 'secondary',
                formAction: `${pad}/stappen/verwerpen`,
              },
            ],
            errors: foutmeldingen(ui, errors),
            texts: formTexts(ui),
          })
        : ''
    }
    ${intrekKnop(ui, pad)}`,
  });
}

/** One motion: what it asks, how it was voted on, and what was done with it. */
export const motiePagina = (ui: Ui, data: MotieData): Html => {
  const { traject, motie } = data;
  const stem = stemmingTekst(ui, motie.voor, motie.tegen);
  const deel = (label: string, tekst: string) => (tekst === '' ? [] : [{ label, value: regels(tekst) }]);
  const loopt = !['ingediend', 'ingetrokken', 'verworpen'].includes(motie.status);
  return html`${trajectkop(ui, traject, { deel: 'regiobord', titel: `${motie.nummer} ${motie.titel}`.trim(), ...(data.mag && { actions: motie.status === 'ingediend' ? verbeterKnop(ui, data.pad, 'motie') : uitslagKnop(ui, data.pad) }) })}
    <p>
      ${link({
        label: ui.t('amendement.terug'),
        href: ui.href(`/visietrajecten/${traject.id}/routestappen/${motie.routestap_id}`),
      })}
    </p>
    ${card({
      title: hoofdletter(ui.term('motie')),
      body: html`${summaryList({
        rows: [
          { label: hoofdletter(ui.term('gemeente')), value: motie.gemeente },
          { label: ui.t('gemeenteroute.staat'), value: staat(ui, motie.status) },
          ...(stem === '' ? [] : [{ label: ui.t('amendement.stemming'), value: stem }]),
          ...deel(ui.t('amendement.indieners'), motie.indieners),
          ...deel(ui.t('motie.constaterende'), motie.constaterende),
          ...deel(ui.t('motie.overwegende'), motie.overwegende),
          {
            label: ui.t('motie.verzoekt'),
            value: html`<ul>
              ${motie.verzoekt.map((verzoek) => html`<li>${verzoek}</li>`)}
            </ul>`,
          },
          ...deel(ui.t('motie.preadvies'), motie.preadvies),
          ...deel(ui.t('opvolging.eigenaar'), motie.eigenaar),
          ...(motie.deadline === null ? [] : [{ label: ui.t('opvolging.deadline'), value: ui.dag(motie.deadline) }]),
        ],
      })}`,
    })}
    ${stemKaart(ui, data)}
    ${
      loopt || data.opvolgingen.length > 0
        ? opvolgKaart(ui, {
            ...data,
            mag: data.mag && loopt,
            stappen: data.stappen.filter(({ name }) => ['uitvoeren', 'afdoen', 'heropenen'].includes(name)),
          })
        : ''
    }
    ${correctieKaart(ui, data.correcties)}`;
};
