// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { inspraakkop } from '../../inspraak/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { passagenaam } from '../lijst/rules.ts';
import type { Passagekeuze } from '../queries.ts';
import { INDIENERS, REACTIEKANALEN, REACTIESOORTEN } from '../rules.ts';

export interface Keuzes {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly passages: readonly Passagekeuze[];
}
type Waarde = (name: string) => string;

export const passageVeld = (ui: Ui, passages: readonly Passagekeuze[], value: string): Field => ({
  kind: 'select',
  name: 'passage',
  label: hoofdletter(ui.term('passage')),
  required: false,
  value,
  options: passages.map((passage) => ({ value: passage.id, label: passagenaam(passage) || `§${passage.adres}` })),
});

const keuze = (ui: Ui, name: string, label: string, woorden: readonly string[], value: Waarde): Field => ({
  kind: 'radio',
  name,
  label,
  required: true,
  value: value(name),
  options: opties(ui, woorden),
});
export const soortVeld = (ui: Ui, value: Waarde): Field =>
  keuze(ui, 'reactiesoort', ui.t('reactie.soort'), REACTIESOORTEN, value);
export const kanaalVeld = (ui: Ui, value: Waarde): Field =>
  keuze(ui, 'reactiekanaal', ui.t('reactie.kanaal'), REACTIEKANALEN, value);

/** Who reacts and for which municipality. There is no field for who a resident is, and there never will be. */
export const wieVelden = (ui: Ui, { gemeenten }: Pick<Keuzes, 'gemeenten'>, value: Waarde): readonly Field[] => [
  keuze(ui, 'indiener', ui.t('reactie.indiener'), INDIENERS, value),
  {
    kind: 'text',
    name: 'organisatienaam',
    label: ui.t('reactie.organisatienaam'),
    hint: ui.t('reactie.organisatienaamUitleg'),
    required: false,
    value: value('organisatienaam'),
    width: 'wide',
  },
  {
    kind: 'select',
    name: 'gemeente',
    label: hoofdletter(ui.term('gemeente')),
    hint: ui.t('reactie.gemeenteUitleg'),
    required: false,
    value: value('gemeente'),
    options: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
  },
];

export const ontvangenVeld = (ui: Ui, value: Waarde): Field => ({
  kind: 'date',
  name: 'ontvangenOp',
  label: ui.t('reactie.ontvangenOp'),
  required: true,
  value: value('ontvangenOp'),
});

/** The words, and a second look when they may tell who someone is. */
export const tekstVelden = (ui: Ui, errors: readonly FieldError[], value: Waarde): readonly Field[] => [
  {
    kind: 'textarea',
    name: 'tekst',
    label: ui.t('reactie.tekst'),
    hint: ui.t('reactie.tekstUitleg'),
    required: true,
    value: value('tekst'),
    rows: 14,
  },
  ...(errors.some(({ key }) => key === 'reactie.herleidbaar')
    ? [{ kind: 'checkbox', name: 'gezien', label: ui.t('reactie.gezien'), required: true } as const]
    : []),
];

export interface NieuwData extends Keuzes {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** What came by mail, letter or in a meeting. */
export function nieuwPagina(ui: Ui, data: NieuwData): Html {
  const { value } = invulling(data.typed);
  return html`${inspraakkop(ui, data.traject, {
    deel: 'reacties',
    titel: ui.t('reactie.nieuw'),
    intro: ui.t('reactie.nieuwUitleg'),
    ziet: true,
  })}
  ${card({
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/reacties`),
      csrf: data.csrf,
      fields: [
        soortVeld(ui, value),
        kanaalVeld(ui, value),
        ...wieVelden(ui, data, value),
        ontvangenVeld(ui, value),
        passageVeld(ui, data.passages, value('passage')),
        {
          kind: 'file',
          name: 'bestand',
          label: ui.t('reactie.bestand'),
          hint: ui.t('reactie.bestandUitleg'),
          required: false,
          accept: '.txt,.pdf,.docx',
        },
        ...tekstVelden(ui, data.errors, value),
      ],
      errors: foutmeldingen(ui, data.errors),
      submit: { label: ui.t('algemeen.bewaren') },
      texts: formTexts(ui),
    }),
  })}`;
}
