// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { VORMEN } from '../../melding/rules.ts';

export interface BriefData {
  readonly csrf: string;
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** A letter with a known sender is a melding like any other; without one it is written down here. */
export function briefPagina(ui: Ui, { csrf, gemeenten, errors, typed }: BriefData): Html {
  const { value, values } = invulling(typed);
  return html`${pageHead({ title: ui.t('brief.titel') })}
  ${card({
    title: ui.t('brief.bekend'),
    body: html`<p>${ui.t('brief.bekendUitleg')}</p>
      ${linkButton({ label: ui.t('melding.nieuw'), href: `${ui.href('/meldingen/nieuw')}?kanaal=post` })}`,
  })}
  ${card({
    title: ui.t('brief.onbekend'),
    body: html`<p>${ui.t('brief.onbekendUitleg')}</p>
      ${form({
        action: ui.href('/binnenkomsten/brief'),
        csrf,
        errors: foutmeldingen(ui, errors),
        fields: [
          {
            kind: 'select',
            name: 'gemeente',
            label: hoofdletter(ui.term('gemeente')),
            required: true,
            value: value('gemeente'),
            options: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
          },
          {
            kind: 'textarea',
            name: 'toelichting',
            label: ui.t('brief.tekst'),
            required: true,
            rows: 8,
            value: value('toelichting'),
          },
          {
            kind: 'checkboxes',
            name: 'vormen',
            label: ui.t('melding.vormen'),
            required: false,
            values: values('vormen'),
            options: opties(ui, VORMEN),
          },
          {
            kind: 'file',
            name: 'bestand1',
            label: ui.t('brief.scan'),
            required: false,
            accept: 'image/jpeg,image/png,application/pdf',
          },
        ],
        submit: { label: ui.t('brief.bewaar') },
        texts: formTexts(ui),
      })}`,
  })}`;
}
