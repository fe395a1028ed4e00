// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../../platform/html/badge.ts';
import { actionButton, linkButton } from '../../../../platform/html/button.ts';
import { card, pageHead } from '../../../../platform/html/card.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { emptyState } from '../../../../platform/html/notice.ts';
import { dataTable } from '../../../../platform/html/table.ts';
import type { Typed } from '../../../../platform/http/route.ts';
import type { FieldError } from '../../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { onderdeelSoorten, type GelezenOnderdeel } from '../../lezen/onderdeel/rules.ts';
import type { VisieRij } from '../../queries.ts';
import { inhoudVan, type Deel } from '../rules.ts';
import { deelNaam } from '../views.ts';

export interface ToevoegData {
  readonly csrf: string;
  readonly visie: VisieRij;
  readonly ouders: readonly { readonly deel: Deel; readonly diepte: number }[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const terugKnop = (ui: Ui, visie: VisieRij): Html =>
  linkButton({
    label: ui.t('onderdeel.terugNaarControle'),
    href: ui.href(`/visies/${visie.id}/controleren`),
    kind: 'subtle',
  });

/** A form that points out, by its first and last words in the source, what the reader missed. */
export function toevoegPagina(ui: Ui, { csrf, visie, ouders, errors, typed }: ToevoegData): Html {
  const { value } = invulling(typed);
  return html`${pageHead({ over: visie.titel || ui.t('visie.zonderTitel'), title: ui.t('toevoegen.titel'), intro: ui.t('toevoegen.uitleg') })}
  ${card({
    body: form({
      action: ui.href(`/visies/${visie.id}/toevoegen`),
      csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(visie.versie) },
        {
          kind: 'select',
          name: 'soort',
          label: ui.t('onderdeel.soort'),
          required: true,
          value: value('soort'),
          options: opties(ui, onderdeelSoorten),
        },
        {
          kind: 'text',
          name: 'begin',
          label: ui.t('toevoegen.begin'),
          hint: ui.t('toevoegen.beginUitleg'),
          required: true,
          width: 'wide',
          value: value('begin'),
        },
        {
          kind: 'text',
          name: 'eind',
          label: ui.t('toevoegen.eind'),
          hint: ui.t('toevoegen.eindUitleg'),
          required: true,
          width: 'wide',
          value: value('eind'),
        },
        {
          kind: 'text',
          name: 'titel',
          label: ui.t('onderdeel.titel'),
          hint: ui.t('toevoegen.titelUitleg'),
          required: false,
          width: 'wide',
          value: value('titel'),
        },
        {
          kind: 'select',
          name: 'ouder',
          label: ui.t('onderdeel.ouder'),
          required: true,
          value: value('ouder'),
          options: ouders.map(({ deel, diepte }) => ({
            value: deel.id,
            label: `${'– '.repeat(diepte)}${ui.term(deel.soort)}: ${deelNaam(ui, deel).slice(0, 70)}`,
          })),
        },
      ],
      submit: { label: ui.t('toevoegen.titel') },
      beside: terugKnop(ui, visie),
      errors: foutmeldingen(ui, errors),
      texts: { ...formTexts(ui), choose: ui.t('onderdeel.bovenaan') },
    }),
  })}`;
}

/** What was read and is gone by a person's hand, each with a button that brings it back. */
export const weggehaaldPagina = (
  ui: Ui,
  { csrf, visie, weg }: { readonly csrf: string; readonly visie: VisieRij; readonly weg: readonly GelezenOnderdeel[] },
): Html =>
  html`${pageHead({ over: visie.titel || ui.t('visie.zonderTitel'), title: ui.t('weg.titel'), intro: ui.t('weg.uitleg'), actions: terugKnop(ui, visie) })}
  ${
    weg.length === 0
      ? emptyState({ title: ui.t('weg.leeg') })
      : dataTable<GelezenOnderdeel>({
          id: 'weggehaald',
          caption: ui.t('weg.titel'),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            {
              key: 'naam',
              label: ui.t('onderdeel.titel'),
              kind: 'header',
              cell: (deel) => deelNaam(ui, inhoudVan(deel)),
            },
            { key: 'soort', label: ui.t('onderdeel.soort'), cell: (deel) => tag(ui.term(deel.soort)) },
            {
              key: 'terug',
              label: ui.t('weg.terug'),
              cell: (deel) =>
                actionButton({
                  action: ui.href(`/visies/${visie.id}/terugzetten`),
                  csrf,
                  hidden: { gelezen: deel.id, versie: String(visie.versie) },
                  label: ui.t('weg.terug'),
                  hiddenText: deelNaam(ui, inhoudVan(deel)),
                  small: true,
                }),
            },
          ],
          rows: weg,
        })
  }`;
