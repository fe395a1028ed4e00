// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Typed } from '../../../platform/http/route.ts';
import { pageHead, prose } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { HOEDANIGHEDEN, KANALEN } from '../../melding/rules.ts';
import { herken } from '../herkenning/rules.ts';
import { AANLEIDINGEN, AARDEN } from '../rules.ts';

export interface Ingevuld {
  readonly csrf: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** What was advised; when it looks like a person's data, what it looks like and the box that says that it was checked. */
export function geadviseerdVelden(ui: Ui, { typed }: Ingevuld): (Field | Html)[] {
  const { value, checked } = invulling(typed);
  const gevonden = herken(value('geadviseerd'));
  const wat: Field = {
    kind: 'textarea',
    name: 'geadviseerd',
    label: ui.t('advies.geadviseerd'),
    hint: ui.t('advies.geadviseerdUitleg'),
    required: true,
    rows: 5,
    value: value('geadviseerd'),
  };
  if (gevonden.length === 0) return [wat];
  const namen = gevonden.map((een) => ui.term(een)).join(', ');
  return [
    wat,
    notice({ tone: 'attention', title: ui.t('advies.lijktOp', { wat: namen }) }),
    {
      kind: 'checkbox',
      name: 'nagekeken',
      label: ui.t('advies.nagekeken'),
      required: true,
      checked: checked('nagekeken'),
    },
  ];
}

/** The asker's own data, with the consent that they need. */
export function vragerVelden(ui: Ui, { typed }: Ingevuld): Field[] {
  const { value, checked } = invulling(typed);
  return [
    {
      kind: 'checkbox',
      name: 'toestemming',
      label: ui.t('advies.toestemming'),
      required: false,
      checked: checked('toestemming'),
    },
    { kind: 'text', name: 'naam', label: ui.t('advies.naam'), required: false, value: value('naam') },
    { kind: 'text', name: 'bereikbaar', label: ui.t('advies.bereikbaar'), required: false, value: value('bereikbaar') },
  ];
}

/** The form of a new advies: what it is about in words of a list, what was advised, and no family. */
export function nieuwAdvies(ui: Ui, data: Ingevuld): Html {
  const { value, values } = invulling(data.typed);
  return html`${pageHead({ title: ui.t('advies.nieuw'), intro: ui.t('advies.nieuwUitleg') })}
  ${form({
    action: ui.href('/adviezen/nieuw'),
    csrf: data.csrf,
    fields: [
      {
        kind: 'select',
        name: 'hoedanigheid',
        label: ui.t('advies.hoedanigheid'),
        required: true,
        value: value('hoedanigheid'),
        options: opties(ui, HOEDANIGHEDEN),
      },
      {
        kind: 'select',
        name: 'kanaal',
        label: hoofdletter(ui.term('kanaal')),
        required: true,
        value: value('kanaal', 'telefoon'),
        options: opties(ui, KANALEN),
      },
      {
        kind: 'checkboxes',
        name: 'aanleidingen',
        label: ui.t('advies.aanleidingen'),
        required: true,
        values: values('aanleidingen'),
        options: opties(ui, AANLEIDINGEN),
      },
      {
        kind: 'checkboxes',
        name: 'aarden',
        label: ui.t('advies.aarden'),
        required: true,
        values: values('aarden'),
        options: opties(ui, AARDEN),
      },
      ...geadviseerdVelden(ui, data),
      html`<h2>${ui.t('advies.vrager')}</h2>
        ${prose(ui.t('advies.vragerUitleg'))}`,
      ...vragerVelden(ui, data),
    ],
    submit: { label: ui.t('advies.opslaan') },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  })}`;
}
