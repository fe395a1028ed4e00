// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf, type Instant } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { SamenvoegingRij } from './queries.ts';

export interface SamenvoegingBeeld {
  readonly ui: Ui;
  readonly csrf: string;
  readonly pad: string;
  readonly voegtSamen: boolean;
  /** With whom this person may be joined: those who look alike. */
  readonly keuzes: readonly { readonly value: string; readonly label: string }[];
  readonly samenvoegingen: readonly (SamenvoegingRij & { readonly een: string; readonly ander: string })[];
  readonly waar: string | undefined;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

function samenvoegFormulier({ ui, csrf, pad, keuzes, waar, errors, typed }: SamenvoegingBeeld): Html {
  const terug = waar === 'samenvoegen';
  const { value } = invulling(terug ? typed : undefined);
  return disclosure({
    summary: ui.t('samenvoegen.knop'),
    open: terug,
    body: html`<p class="vb-tekst">${ui.t('samenvoegen.uitleg')}</p>
      ${form({
        action: ui.href(`${pad}/samenvoegen`),
        csrf,
        scope: 'samenvoegen',
        fields: [
          {
            kind: 'radio',
            name: 'inPersoon',
            label: ui.t('samenvoegen.met'),
            required: true,
            value: value('inPersoon'),
            options: keuzes,
          },
          { kind: 'text', name: 'reden', label: ui.t('samenvoegen.reden'), required: true, value: value('reden') },
        ],
        submit: { label: ui.t('samenvoegen.knop'), kind: 'secondary' },
        errors: terug ? foutmeldingen(ui, errors) : [],
        texts: formTexts(ui),
      })}`,
  });
}

function ontkoppelFormulier({ ui, csrf, pad, waar, errors, typed }: SamenvoegingBeeld, id: string): Html {
  const deel = `samenvoegingen/${id}/ontkoppelen`;
  const terug = waar === deel;
  return disclosure({
    summary: ui.t('samenvoegen.ontkoppelen'),
    open: terug,
    body: form({
      action: ui.href(`${pad}/${deel}`),
      csrf,
      scope: deel,
      fields: [
        {
          kind: 'text',
          name: 'reden',
          label: ui.t('samenvoegen.ontkoppelReden'),
          required: true,
          value: invulling(terug ? typed : undefined).value('reden'),
        },
      ],
      submit: { label: ui.t('samenvoegen.ontkoppelen'), kind: 'secondary' },
      errors: terug ? foutmeldingen(ui, errors) : [],
      texts: formTexts(ui),
    }),
  });
}

/** Joining with one who looks alike. */
export const samenvoegenDeel = (beeld: SamenvoegingBeeld): Html =>
  beeld.voegtSamen && beeld.keuzes.length > 0 ? samenvoegFormulier(beeld) : html``;

/** Everything that was joined before, each with its way back. */
export function historieDeel(beeld: SamenvoegingBeeld): Html {
  const { ui, voegtSamen, samenvoegingen } = beeld;
  const doorOp = (wie: string | null, op: Instant) =>
    ui.t('samenvoegen.doorOp', { wie: wie ?? '', dag: ui.dag(dayOf(op)) });
  if (samenvoegingen.length === 0) return html``;
  return dataTable<SamenvoegingBeeld['samenvoegingen'][number]>({
    id: 'samenvoegingen',
    caption: ui.t('samenvoegen.historie'),
    narrow: 'stack',
    columns: [
      {
        key: 'wie',
        label: ui.t('samenvoegen.personen'),
        kind: 'header',
        cell: ({ een, ander }) => ui.t('samenvoegen.wie', { een, ander }),
      },
      {
        key: 'op',
        label: ui.t('samenvoegen.op'),
        cell: (rij) => html`${doorOp(rij.doorNaam, rij.op)}<br />${rij.reden}`,
      },
      {
        key: 'ontkoppeld',
        label: ui.t('samenvoegen.ontkoppeld'),
        cell: (rij) =>
          rij.ontkoppeld_op
            ? html`${doorOp(rij.ontkoppeldDoorNaam, rij.ontkoppeld_op)}<br />${rij.ontkoppel_reden}`
            : voegtSamen
              ? ontkoppelFormulier(beeld, rij.id)
              : '',
      },
    ],
    rows: samenvoegingen,
  });
}
