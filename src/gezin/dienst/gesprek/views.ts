// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../platform/html/badge.ts';
import { card, prose } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { Instant } from '../../../platform/dates.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, type Invulling } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Termijnen } from '../../termijn/rules.ts';
import type { DienstDossier } from '../queries.ts';
import { DESKUNDIGEN, SPECIALE_VORMEN } from '../../meldcode/rules.ts';

/** The page of a dienst with the form that came back, if one did. */
export interface DienstBeeld {
  readonly ui: Ui;
  readonly csrf: string;
  readonly dossier: DienstDossier;
  readonly loopt: boolean;
  readonly stappen: readonly AvailableStep<string>[];
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  readonly waar: string | undefined;
}

export const ingevuld = ({ typed, waar }: DienstBeeld, pad: string): Invulling =>
  invulling(waar === pad ? typed : undefined);

/** A form of this page; `scope` keeps the ids of its fields apart. */
export const dienstFormulier = (
  beeld: DienstBeeld,
  pad: string,
  fields: readonly (Field | Html)[],
  label: string,
  hoofd = false,
): Html =>
  form({
    action: beeld.ui.href(`/diensten/${beeld.dossier.dienst.id}/${pad}`),
    csrf: beeld.csrf,
    fields,
    submit: { label, kind: hoofd ? 'primary' : 'secondary' },
    errors: beeld.waar === pad ? foutmeldingen(beeld.ui, beeld.errors) : [],
    texts: formTexts(beeld.ui),
    ...(pad !== 'oordeel' && { scope: pad }),
  });

/** Who was spoken with, and the form for one more. */
export function gesprekken(beeld: DienstBeeld): Html {
  const { ui, dossier } = beeld;
  const { value, checked } = ingevuld(beeld, 'gesprekken');
  const naam = (id: string) => dossier.leden.find((lid) => lid.id === id)?.naam ?? '';
  const velden: Field[] = [
    {
      kind: 'select',
      name: 'persoon',
      label: ui.t('dienst.gesprekMet'),
      required: true,
      value: value('persoon'),
      options: dossier.leden.map((lid) => ({ value: lid.id, label: lid.naam })),
    },
    { kind: 'date', name: 'op', label: ui.t('raadpleging.op'), required: true, value: value('op') },
    {
      kind: 'checkbox',
      name: 'apart',
      label: ui.t('dienst.apart'),
      required: false,
      value: 'ja',
      checked: checked('apart'),
    },
    {
      kind: 'textarea',
      name: 'verslag',
      label: ui.t('dienst.verslag'),
      required: true,
      rows: 4,
      value: value('verslag'),
    },
  ];
  return card({
    id: 'veld-gesprekken',
    title: ui.t('dienst.gesprekken'),
    body: html`${
      dossier.gesprekken.length === 0
        ? prose(ui.t('dienst.geenGesprekken'))
        : html`<ul class="vb-lijstje">
            ${dossier.gesprekken.map(
              (gesprek) =>
                html`<li>
                  <strong>${naam(gesprek.persoon_id)}</strong>, ${ui.dag(gesprek.gevoerd_op)}
                  ${gesprek.apart ? tag(ui.t('dienst.apart')) : ''}
                  <span class="vb-bron">${gesprek.verslag}</span>
                </li>`,
            )}
          </ul>`
    }
    ${beeld.loopt ? dienstFormulier(beeld, 'gesprekken', velden, ui.t('dienst.gesprekVastleggen')) : ''}`,
  });
}

/** G17: the special forms, who was consulted, and who releases the conversation. */
export function consult(beeld: DienstBeeld): Html {
  const { ui, dossier } = beeld;
  const { dienst } = dossier;
  const { value, values } = ingevuld(beeld, 'consult');
  const velden: Field[] = [
    { kind: 'hidden', name: 'versie', value: String(dienst.versie) },
    {
      kind: 'checkboxes',
      name: 'bijzondereVormen',
      label: ui.t('dienst.vormen'),
      required: false,
      values: values('bijzondereVormen', dienst.bijzondere_vormen),
      options: opties(ui, SPECIALE_VORMEN),
    },
    {
      kind: 'checkboxes',
      name: 'consultBij',
      label: ui.t('dienst.consultBij'),
      required: false,
      values: values('consultBij', dienst.consult_bij),
      options: opties(ui, DESKUNDIGEN),
    },
    {
      kind: 'date',
      name: 'consultOp',
      label: ui.t('dienst.consultOp'),
      required: false,
      value: value('consultOp', dienst.consult_op),
    },
    {
      kind: 'text',
      name: 'vrijgegevenDoor',
      label: ui.t('dienst.vrijgegevenDoor'),
      required: false,
      value: value('vrijgegevenDoor', dienst.vrijgegeven_door),
      autocomplete: 'off',
    },
  ];
  return card({
    id: 'consult',
    title: ui.t('dienst.consult'),
    body: html`${prose(ui.t('dienst.consultUitleg'))}
    ${beeld.loopt ? dienstFormulier(beeld, 'consult', velden, ui.t('dienst.bewaren')) : ''}`,
  });
}
