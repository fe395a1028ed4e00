// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../../platform/html/button.ts';
import { field, type Field } from '../../../../platform/html/field.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { disclosure } from '../../../../platform/html/summary.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { EENHEDEN } from '../../../visie/onderdeel/schema.ts';
import type { Tak } from '../../boom/rules.ts';
import type { PassageRij } from '../../queries.ts';
import { EIGEN_AANLEIDINGEN, GEEN_CIJFER, PASSAGESOORTEN, type Cijfer } from '../../rules.ts';
import { passageNaam } from '../../views.ts';

export interface Terug {
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldError[];
}

const getal = (ui: Ui, waarde: number | null): string =>
  waarde === null ? '' : String(waarde).replace('.', ui.lang === 'nl' ? ',' : '.');

type Woorden = Pick<PassageRij, 'titel' | 'tekst' | 'eenvoudig'>;

/** Title, words and plain words. */
export function woordvelden(ui: Ui, terug: Terug, passage: Woorden | undefined): Field[] {
  const { value } = invulling(terug.typed);
  return [
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('passage.titel'),
      required: false,
      width: 'wide',
      value: value('titel', passage?.titel),
    },
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('passage.tekst'),
      hint: ui.t('passage.tekstUitleg'),
      required: false,
      rows: 10,
      value: value('tekst', passage?.tekst),
    },
  ];
}

const eenvoudigVeld = (ui: Ui, terug: Terug, passage: Woorden | undefined): Field => ({
  kind: 'textarea',
  name: 'eenvoudig',
  label: ui.t('passage.eenvoudig'),
  hint: ui.t('passage.eenvoudigUitleg'),
  required: false,
  rows: 5,
  value: invulling(terug.typed).value('eenvoudig', passage?.eenvoudig),
});

type Zichtbaar = Exclude<Field, { kind: 'hidden' }>;

function cijfervelden(ui: Ui, terug: Terug, cijfer: Cijfer): Zichtbaar[] {
  const { value, checked } = invulling(terug.typed);
  return [
    {
      kind: 'number',
      name: 'waarde',
      label: ui.t('cijfer.waarde'),
      hint: ui.t('cijfer.waardeUitleg'),
      required: false,
      value: value('waarde', getal(ui, cijfer.waarde)),
    },
    {
      kind: 'select',
      name: 'eenheid',
      label: ui.t('cijfer.eenheid'),
      required: false,
      value: value('eenheid', cijfer.eenheid),
      options: EENHEDEN.map((eenheid) => ({ value: eenheid, label: ui.tekst(`eenheid.${eenheid}`) })),
    },
    {
      kind: 'number',
      name: 'jaar',
      label: ui.t('cijfer.jaar'),
      required: false,
      value: value('jaar', cijfer.jaar === null ? '' : String(cijfer.jaar)),
    },
    {
      kind: 'text',
      name: 'bron',
      label: ui.t('cijfer.bron'),
      hint: ui.t('cijfer.bronUitleg'),
      required: false,
      width: 'wide',
      value: value('bron', cijfer.bron),
    },
    {
      kind: 'checkbox',
      name: 'voorlopig',
      label: ui.t('cijfer.voorlopig'),
      required: false,
      checked: checked('voorlopig', cijfer.voorlopig),
    },
  ];
}

/** The figure of a passage, folded in unless there is one or it came back wrong. */
function cijferdeel(ui: Ui, terug: Terug, passage: PassageRij | undefined): Html {
  const velden = cijfervelden(ui, terug, passage ?? GEEN_CIJFER);
  const fouten = foutmeldingen(ui, terug.errors);
  const fout = (naam: string) => fouten.find((een) => een.field === naam)?.message;
  const { value } = invulling(terug.typed);
  const open =
    passage?.soort === 'cijfer' ||
    (passage && passage.waarde !== null) ||
    velden.some(({ name }) => fout(name) !== undefined || (terug.typed !== undefined && value(name) !== ''));
  return disclosure({
    summary: ui.t('cijfer.bijPassage'),
    open,
    body: html`${velden.map((veld) => field({ ...veld, error: fout(veld.name) }, formTexts(ui)))}`,
  });
}

export interface WijzigformulierData extends Terug {
  readonly action: string;
  readonly csrf: string;
  readonly passage: PassageRij;
}

/** The form that changes the words of a passage. What is typed stays in this tab until it was taken. */
export const wijzigFormulierWeergave = (ui: Ui, data: WijzigformulierData): Html => {
  const { value } = invulling(data.typed);
  return form({
    action: data.action,
    csrf: data.csrf,
    draft: {
      key: `passage-${data.passage.id}`,
      restored: ui.t('passage.conceptHersteld'),
      discard: ui.t('passage.conceptWeg'),
      version: true,
    },
    fields: [
      { kind: 'hidden', name: 'versie', value: String(data.passage.versie) },
      ...woordvelden(ui, data, data.passage),
      eenvoudigVeld(ui, data, data.passage),
      cijferdeel(ui, data, data.passage),
      {
        kind: 'select',
        name: 'aanleiding',
        label: ui.t('passage.aanleiding'),
        required: true,
        value: value('aanleiding', 'opstellen'),
        options: EIGEN_AANLEIDINGEN.map((een) => ({ value: een, label: hoofdletter(ui.tekst(`aanleiding.${een}`)) })),
      },
      {
        kind: 'text',
        name: 'toelichting',
        label: ui.t('passage.toelichting'),
        required: false,
        width: 'wide',
        value: value('toelichting'),
      },
    ],
    submit: { label: ui.t('passage.bewaren') },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  });
};

export interface NieuwFormulierData extends Terug {
  readonly action: string;
  readonly terug: string;
  readonly csrf: string;
  readonly ouder: string;
  readonly ouders: readonly Tak<PassageRij>[];
}

/** Where a passage can hang, in the order of the text. */
export const ouderOpties = (ui: Ui, ouders: readonly Tak<PassageRij>[]) =>
  ouders.map(({ passage, diepte }) => ({
    value: passage.id,
    label: `${'– '.repeat(diepte)}${passageNaam(ui, passage).slice(0, 80)}`,
  }));

/** The form of a passage that is not there yet. */
export const nieuwFormulierWeergave = (ui: Ui, data: NieuwFormulierData): Html => {
  const { value } = invulling(data.typed);
  return form({
    action: data.action,
    csrf: data.csrf,
    draft: { key: 'passage-nieuw', restored: ui.t('passage.conceptHersteld'), discard: ui.t('passage.conceptWeg') },
    fields: [
      {
        kind: 'select',
        name: 'soort',
        label: ui.t('passage.soort'),
        required: true,
        value: value('soort', 'tekst'),
        options: opties(ui, PASSAGESOORTEN),
      },
      {
        kind: 'text',
        name: 'nummer',
        label: ui.t('passage.nummer'),
        required: false,
        width: 'small',
        value: value('nummer'),
      },
      ...woordvelden(ui, data, undefined),
      eenvoudigVeld(ui, data, undefined),
      cijferdeel(ui, data, undefined),
      {
        kind: 'select',
        name: 'ouder',
        label: ui.t('passage.ouder'),
        required: false,
        value: value('ouder', data.ouder),
        options: ouderOpties(ui, data.ouders),
      },
    ],
    submit: { label: ui.t('passage.toevoegen') },
    beside: linkButton({ label: ui.t('passage.terug'), href: data.terug, kind: 'subtle' }),
    errors: foutmeldingen(ui, data.errors),
    texts: { ...formTexts(ui), choose: ui.t('passage.bovenaan') },
  });
};
