// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton } from '../../platform/html/button.ts';
import { card, prose } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { MeldingRij } from '../melding/queries.ts';
import { aanbodFormulierView } from '../overdracht/formulier/views.ts';
import type { MogelijkStuk } from '../overdrachtstuk/queries.ts';
import { BESLUITEN, MELDCODES, TAXATIES, URGENTIES } from './rules.ts';

export interface BeoordelingData {
  readonly csrf: string;
  readonly melding: MeldingRij;
  readonly ontvangers: readonly { id: string; naam: string; gemeente_codes: string[] }[];
  /** What can go along when the melding is offered. */
  readonly stukken: readonly MogelijkStuk[];
  readonly stappen: readonly AvailableStep<string>[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** The local team of the melding's municipality first, the others after it. */
const opNabijheid = ({ melding, ontvangers }: BeoordelingData) =>
  ontvangers
    .toSorted(
      (a, b) =>
        Number(b.gemeente_codes.includes(melding.gemeente_code)) -
        Number(a.gemeente_codes.includes(melding.gemeente_code)),
    )
    .map(({ id, naam }) => ({ value: id, label: naam }));

/** The fields of the assessment; each carries the id that its gate links to. */
function beoordelingFormulier(ui: Ui, data: BeoordelingData): Html {
  const { melding, typed } = data;
  const { value, checked } = invulling(typed);
  const fields: Field[] = [
    { kind: 'hidden', name: 'versie', value: value('versie', String(melding.versie)) },
    {
      kind: 'radio',
      name: 'urgentie',
      label: ui.t('beoordeling.urgentie'),
      required: true,
      value: value('urgentie', melding.urgentie),
      options: opties(ui, URGENTIES),
    },
    {
      kind: 'textarea',
      name: 'directeActie',
      label: ui.t('beoordeling.directeActie'),
      hint: ui.t('beoordeling.directeActieUitleg'),
      required: false,
      rows: 3,
      value: value('directeActie', melding.directe_actie),
    },
    {
      kind: 'radio',
      name: 'taxatieAcuut',
      label: ui.t('beoordeling.taxatieAcuut'),
      required: true,
      value: value('taxatieAcuut', melding.taxatie_acuut),
      options: opties(ui, TAXATIES),
    },
    {
      kind: 'radio',
      name: 'taxatieStructureel',
      label: ui.t('beoordeling.taxatieStructureel'),
      required: true,
      value: value('taxatieStructureel', melding.taxatie_structureel),
      options: opties(ui, TAXATIES),
    },
    {
      kind: 'checkbox',
      name: 'betrokkenenCompleet',
      label: ui.t('beoordeling.betrokkenen'),
      required: true,
      value: 'ja',
      checked: checked('betrokkenenCompleet', melding.betrokkenen_compleet),
    },
    {
      kind: 'radio',
      name: 'besluit',
      label: ui.t('beoordeling.besluit'),
      required: true,
      value: value('besluit', melding.besluit),
      options: opties(ui, BESLUITEN),
    },
    {
      kind: 'radio',
      name: 'meldcode',
      label: ui.t('beoordeling.meldcode'),
      hint: ui.t('beoordeling.meldcodeUitleg'),
      required: false,
      value: value('meldcode', melding.meldcode),
      options: opties(ui, MELDCODES),
    },
    {
      kind: 'text',
      name: 'adviesnummer',
      label: ui.t('beoordeling.adviesnummer'),
      hint: ui.t('beoordeling.adviesnummerUitleg'),
      required: false,
      value: value('adviesnummer', melding.adviesnummer),
      autocomplete: 'off',
    },
    {
      kind: 'select',
      name: 'volgendeVerantwoordelijke',
      label: ui.t('beoordeling.volgende'),
      required: false,
      value: value('volgendeVerantwoordelijke', melding.volgende_verantwoordelijke_id),
      options: opNabijheid(data),
    },
    {
      kind: 'textarea',
      name: 'motivering',
      label: ui.t('beoordeling.motivering'),
      required: true,
      rows: 4,
      value: value('motivering', melding.motivering),
    },
  ];
  return form({
    action: ui.href(`/meldingen/${melding.id}/beoordeling`),
    csrf: data.csrf,
    fields,
    submit: { label: ui.t('beoordeling.bewaren'), kind: 'secondary' },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  });
}

/** What was decided, once it was. */
const besloten = (ui: Ui, melding: MeldingRij, naar: string | undefined): Html =>
  summaryList({
    rows: [
      { label: ui.t('beoordeling.urgentie'), value: ui.tekst(melding.urgentie ?? '') },
      { label: ui.t('beoordeling.directeActie'), value: melding.directe_actie || ui.t('algemeen.nietIngevuld') },
      { label: ui.t('beoordeling.taxatieAcuut'), value: ui.tekst(melding.taxatie_acuut ?? '') },
      { label: ui.t('beoordeling.taxatieStructureel'), value: ui.tekst(melding.taxatie_structureel ?? '') },
      { label: ui.t('beoordeling.besluit'), value: ui.tekst(melding.besluit ?? '') },
      { label: ui.t('beoordeling.volgende'), value: naar ?? ui.t('algemeen.nietIngevuld') },
      { label: ui.t('beoordeling.motivering'), value: melding.motivering },
      ...(melding.meldcode ? [{ label: ui.t('beoordeling.meldcode'), value: ui.term(melding.meldcode) }] : []),
      ...(melding.adviesnummer ? [{ label: ui.t('beoordeling.adviesnummer'), value: melding.adviesnummer }] : []),
    ],
    dense: true,
  });

const aanbieden = (ui: Ui, data: BeoordelingData): Html =>
  aanbodFormulierView(ui, {
    ...data,
    voorkeur: data.melding.volgende_verantwoordelijke_id,
    ontvangers: opNabijheid(data),
  });

/** A step that needs nothing but its gates: the checklist and, when it is ready, its button. */
function stapKnop(ui: Ui, { csrf, melding }: BeoordelingData, stap: AvailableStep<string>): Html {
  const actie = ui.href(`/meldingen/${melding.id}/stappen/${stapPad(stap.name)}`);
  return html`${poortLijst(ui, stap.gates, (gate) => `#veld-${gate.where}`)}
  ${actionButton({ action: actie, csrf, label: hoofdletter(ui.tekst(stap.name)), kind: stap.ready ? 'primary' : 'secondary', hidden: { versie: String(melding.versie) } })}`;
}

/** The assessment as far as it is, and the steps that can be taken from here. */
export function beoordelingWerk(ui: Ui, data: BeoordelingData): Html {
  const { melding, stappen, ontvangers } = data;
  const naar = ontvangers.find(({ id }) => id === melding.volgende_verantwoordelijke_id)?.naam;
  const inhoud =
    melding.status === 'ontvangen'
      ? prose(ui.t('beoordeling.begin'))
      : melding.status === 'inBeoordeling'
        ? beoordelingFormulier(ui, data)
        : besloten(ui, melding, naar);
  const open = stappen.filter((stap) => melding.besloten_op === null || stap.ready);
  return html`${card({ id: 'beoordeling', title: hoofdletter(ui.term('beoordeling')), body: inhoud })}
  ${
    open.length === 0
      ? ''
      : card({
          id: 'stappen',
          title: ui.t('stappen.titel'),
          body: html`${open.map((stap) => (stap.name === 'aanbieden' ? aanbieden(ui, data) : stapKnop(ui, data, stap)))}`,
        })
  }`;
}
