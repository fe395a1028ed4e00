// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { prose } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { MogelijkStuk } from '../../overdrachtstuk/queries.ts';
import { stukVelden } from '../../overdrachtstuk/views.ts';
import { GRONDSLAGEN } from '../../verstrekking/rules.ts';
import { gesprekVelden } from '../antwoord/views.ts';
import { EXTERNE_SOORTEN } from '../rules.ts';

export interface AanbodData {
  readonly csrf: string;
  readonly melding: { readonly id: string; readonly versie: number };
  /** Who is chosen already as the next one responsible. */
  readonly voorkeur: string | null;
  readonly ontvangers: readonly { readonly value: string; readonly label: string }[];
  readonly stukken: readonly MogelijkStuk[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** To whom: an organisation in Verband, or a party outside. */
const aanWie = (ui: Ui, { voorkeur, ontvangers, typed }: AanbodData): Field[] => {
  const { value } = invulling(typed);
  return [
    {
      kind: 'select',
      name: 'naar',
      label: ui.t('overdracht.naar'),
      required: false,
      value: value('naar', voorkeur),
      options: ontvangers,
    },
    {
      kind: 'select',
      name: 'externSoort',
      label: ui.t('overdracht.externSoort'),
      hint: ui.t('overdracht.externSoortUitleg'),
      required: false,
      value: value('externSoort'),
      options: opties(ui, EXTERNE_SOORTEN),
    },
    {
      kind: 'text',
      name: 'extern',
      label: ui.t('overdracht.extern'),
      required: false,
      value: value('extern'),
      autocomplete: 'off',
    },
  ];
};

/** Why it may and must be told (G20); no ground is chosen beforehand. */
const waarom = (ui: Ui, { typed }: AanbodData): Field[] => {
  const { value } = invulling(typed);
  return [
    {
      kind: 'radio',
      name: 'grondslag',
      label: ui.t('delen.grondslag'),
      required: true,
      value: value('grondslag'),
      options: opties(ui, GRONDSLAGEN),
    },
    {
      kind: 'text',
      name: 'doel',
      label: ui.t('verstrekking.doel'),
      required: true,
      width: 'wide',
      value: value('doel'),
    },
    {
      kind: 'textarea',
      name: 'noodzaak',
      label: ui.t('verstrekking.noodzaak'),
      hint: ui.t('verstrekking.noodzaakUitleg'),
      required: true,
      rows: 3,
      value: value('noodzaak'),
    },
  ];
};

/** The form of an offer: to whom, what the receiver must know, why, and what goes along piece by piece. */
export function aanbodFormulierView(ui: Ui, data: AanbodData): Html {
  const vulling = invulling(data.typed);
  return form({
    action: ui.href(`/meldingen/${data.melding.id}/aanbieden`),
    csrf: data.csrf,
    fields: [
      { kind: 'hidden', name: 'versie', value: String(data.melding.versie) },
      ...aanWie(ui, data),
      {
        kind: 'textarea',
        name: 'boodschap',
        label: ui.t('overdracht.boodschap'),
        hint: ui.t('overdracht.boodschapUitleg'),
        required: true,
        rows: 4,
        value: vulling.value('boodschap'),
      },
      {
        kind: 'checkbox',
        name: 'warm',
        label: ui.t('overdracht.warm'),
        required: false,
        value: 'ja',
        checked: vulling.checked('warm'),
      },
      ...gesprekVelden(ui, vulling),
      ...waarom(ui, data),
      html`<h3>${ui.t('stuk.kies')}</h3>
        ${prose(ui.t('stuk.kiesUitleg'))}`,
      ...stukVelden(ui, vulling, data.stukken),
    ],
    submit: { label: hoofdletter(ui.term('aanbieden')) },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  });
}
