// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { linkButton } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Instant } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { termijnBadge } from '../termijn/views.ts';
import type { OverdrachtRij } from './queries.ts';

export interface OverdrachtData {
  readonly csrf: string;
  readonly overdracht: OverdrachtRij;
  readonly verantwoordelijk: string;
  readonly stappen: readonly AvailableStep<string>[];
  readonly collegas: readonly { id: string; naam: string }[];
  readonly ziet: boolean;
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const TOON = { aangeboden: 'attention', geaccepteerd: 'good', afgewezen: 'danger', ingetrokken: 'neutral' } as const;

function accepteerFormulier(ui: Ui, data: OverdrachtData): Html {
  const { value } = invulling(data.typed);
  const options = data.collegas.map(({ id, naam }) => ({ value: id, label: naam }));
  const kies = (name: 'contactpersoon' | 'casusregisseur') =>
    ({ kind: 'select', name, label: hoofdletter(ui.term(name)), required: true, value: value(name), options }) as const;
  return card({
    title: ui.t('overdracht.accepteren'),
    body: html`<p class="vb-tekst">${ui.t('overdracht.accepteerUitleg')}</p>
      ${form({
        action: ui.href(`/overdrachten/${data.overdracht.id}/accepteren`),
        csrf: data.csrf,
        fields: [
          { kind: 'hidden', name: 'versie', value: String(data.overdracht.versie) },
          kies('contactpersoon'),
          kies('casusregisseur'),
        ],
        submit: { label: ui.t('overdracht.accepteren') },
        errors: foutmeldingen(
          ui,
          data.errors.filter(({ field }) => field !== 'reden'),
        ),
        texts: formTexts(ui),
      })}`,
  });
}

const redenFormulier = (ui: Ui, data: OverdrachtData, stap: 'afwijzen' | 'intrekken'): Html =>
  card({
    title: ui.t(`overdracht.${stap}`),
    body: form({
      action: ui.href(`/overdrachten/${data.overdracht.id}/${stap}`),
      csrf: data.csrf,
      scope: stap,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.overdracht.versie) },
        {
          kind: 'textarea',
          name: 'reden',
          label: ui.t('overdracht.reden'),
          required: true,
          rows: 3,
          value: invulling(data.typed).value('reden'),
        },
      ],
      submit: { label: ui.t(`overdracht.${stap}`), kind: 'secondary' },
      errors: foutmeldingen(
        ui,
        data.errors.filter(({ field }) => field === 'reden'),
      ),
      texts: formTexts(ui),
    }),
  });

/** Who offered what to whom, who is responsible now, and the answers that can be given. */
export function overdrachtPagina(ui: Ui, data: OverdrachtData): Html {
  const { overdracht, stappen, termijnen, nu } = data;
  const kan = (stap: string) => stappen.some(({ name }) => name === stap);
  const open = overdracht.status === 'aangeboden';
  return html`${pageHead({
    title: ui.t('overdracht.titel'),
    over: ui.t('overdracht.vanNaar', { van: overdracht.van, naar: overdracht.naar }),
    badges: [statusBadge({ label: ui.term(overdracht.status), tone: TOON[overdracht.status] })],
    ...(data.ziet && {
      actions: linkButton({ label: ui.t('overdracht.naarCasus'), href: ui.href(`/casussen/${overdracht.casus_id}`) }),
    }),
  })}
  ${open ? notice({ tone: 'info', title: ui.t('overdracht.totAcceptatie', { wie: overdracht.van }) }) : ''}
  ${card({
    body: summaryList({
      rows: [
        { label: ui.t('overdracht.van'), value: overdracht.van },
        { label: ui.t('overdracht.naar'), value: overdracht.naar },
        { label: ui.t('overdracht.verantwoordelijk'), value: html`<strong>${data.verantwoordelijk}</strong>` },
        { label: ui.t('overdracht.aangebodenOp'), value: ui.moment(overdracht.aangeboden_op) },
        ...(open
          ? [{ label: ui.t('termijn.uiterlijk'), value: termijnBadge(ui, nu, overdracht.te_laat_vanaf, termijnen) }]
          : []),
        {
          label: ui.t('overdracht.boodschap'),
          value: html`<p class="vb-letterlijk">${overdracht.boodschap}</p>
            ${overdracht.warm ? tag(ui.t('overdracht.warm')) : ''}`,
        },
        ...(overdracht.beantwoord_op
          ? [
              {
                label: ui.t('overdracht.beantwoordOp'),
                value: `${ui.moment(overdracht.beantwoord_op)}, ${overdracht.beantwoordDoor ?? ''}`,
              },
            ]
          : []),
        ...(overdracht.reden ? [{ label: ui.t('overdracht.reden'), value: overdracht.reden }] : []),
      ],
    }),
  })}
  ${kan('accepteren') ? accepteerFormulier(ui, data) : ''}
  ${kan('afwijzen') ? redenFormulier(ui, data, 'afwijzen') : ''}
  ${kan('intrekken') ? redenFormulier(ui, data, 'intrekken') : ''}`;
}
