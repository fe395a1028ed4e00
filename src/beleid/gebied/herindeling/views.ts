// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Herindelingrij } from './queries.ts';

export interface HerindelingData {
  readonly csrf: string;
  /** Municipalities that can merge: what merged or left before is not among them. */
  readonly aanbod: readonly { readonly code: string; readonly naam: string }[];
  readonly rijen: readonly Herindelingrij[];
  readonly mag: boolean;
  readonly form: Posted<unknown> | undefined;
}

function formulier(ui: Ui, data: HerindelingData): Html {
  const { errors, typed } = terug(data.form);
  const { value, values } = invulling(typed);
  return card({
    id: 'samenvoegen',
    title: ui.t('herindeling.titel'),
    body: html`<p class="vb-tekst">${ui.t('herindeling.opgaan')}</p>
      ${form({
        action: ui.href('/herindelingen'),
        csrf: data.csrf,
        fields: [
          {
            kind: 'checkboxes',
            name: 'voorgangers',
            label: ui.t('herindeling.voorgangers'),
            required: true,
            values: values('voorgangers'),
            options: data.aanbod.map(({ code, naam }) => ({ value: code, label: naam })),
          },
          {
            kind: 'text',
            name: 'code',
            label: ui.t('herindeling.code'),
            hint: ui.t('herindeling.codeUitleg'),
            required: true,
            value: value('code'),
          },
          { kind: 'text', name: 'naam', label: ui.t('herindeling.naam'), required: true, value: value('naam') },
          {
            kind: 'date',
            name: 'op',
            label: ui.t('herindeling.op'),
            hint: ui.t('herindeling.opUitleg'),
            required: true,
            value: value('op'),
          },
        ],
        submit: { label: ui.t('herindeling.voegSamen') },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      })}`,
  });
}

/** What merged into what, and the form for the next time. */
export const herindelingPagina = (ui: Ui, data: HerindelingData): Html =>
  html`${pageHead({
    title: ui.t('herindeling.titel'),
    intro: ui.t('herindeling.intro'),
    actions: linkButton({ label: ui.t('gebied.lijst'), href: ui.href('/gebieden') }),
  })}
  ${dataTable<Herindelingrij>({
    id: 'herindelingen',
    caption: ui.t('herindeling.lijst'),
    narrow: 'stack',
    rows: data.rijen,
    empty: emptyState({ title: ui.t('herindeling.geen') }),
    columns: [
      {
        key: 'opvolger',
        label: ui.t('herindeling.nieuw'),
        kind: 'header',
        cell: ({ opvolger, code }) => `${opvolger} (${code})`,
      },
      { key: 'voorganger', label: ui.t('herindeling.uit'), cell: ({ voorganger }) => voorganger },
      { key: 'op', label: ui.t('gebied.van'), cell: ({ op }) => ui.dag(op) },
    ],
  })}
  ${data.mag ? formulier(ui, data) : ''}`;
