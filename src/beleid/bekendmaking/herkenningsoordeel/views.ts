// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton } from '../../../platform/html/button.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf } from '../../../platform/dates.ts';
import { formTexts } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Beoordeeld, Gevonden } from '../queries.ts';
import { magBeoordelen, OORDEELREDENEN, type Bezwaar } from '../rules.ts';

/** How many stand on the page; who mends or judges these sees the next. */
const HOOGSTENS = 25;

interface Oordeeldata {
  readonly csrf: string;
  /** The path of the page. */
  readonly hier: string;
  readonly inwoners: boolean;
}

const plekVan = (ui: Ui, { plaats, welke }: Bezwaar): string => ui.t(`bekendmaking.${plaats}`, { welke });
const quote = (woorden: string): Html => html`<q lang="nl">${woorden}</q>`;

const moetWeg = (ui: Ui, gevonden: readonly Gevonden[]): Html =>
  notice({
    tone: 'danger',
    title: ui.t('bekendmaking.mag', { n: gevonden.length }),
    body: html`<ul>
      ${gevonden
        .slice(0, HOOGSTENS)
        .map(
          (een) =>
            html`<li>
              ${plekVan(ui, een)}: ${ui.t(`bekendmaking.wat.${een.wat}`)}
              ${een.woorden === '' ? '' : quote(een.woorden)}
            </li>`,
        )}
    </ul>`,
  });

const vraag = (ui: Ui, een: Gevonden, { csrf, hier, inwoners }: Oordeeldata, nummer: number): Html =>
  html`<li>
    <p>${plekVan(ui, een)}: ${ui.t(`bekendmaking.wat.${een.wat}`)} ${quote(een.woorden)}</p>
    ${disclosure({
      summary: ui.t('bekendmaking.niemand'),
      body: form({
        action: ui.href(`${hier}/oordelen`),
        csrf,
        scope: `oordeel-${nummer}`,
        fields: [
          {
            kind: 'select',
            name: 'oordeelreden',
            label: ui.t('bekendmaking.waarom'),
            required: true,
            options: OORDEELREDENEN.map((value) => ({ value, label: ui.t(`bekendmaking.reden.${value}`) })),
          },
          { kind: 'hidden', name: 'afdruk', value: een.afdruk },
          ...(inwoners ? [{ kind: 'hidden', name: 'inwoners', value: 'ja' } as const] : []),
        ],
        submit: { label: ui.t('bekendmaking.niemandKnop'), kind: 'secondary' },
        texts: formTexts(ui),
      }),
    })}
  </li>`;

const kijkNa = (ui: Ui, gevonden: readonly Gevonden[], data: Oordeeldata): Html =>
  notice({
    tone: 'attention',
    title: ui.t('bekendmaking.kijkNa', { n: gevonden.length }),
    body: html`<p>${ui.t('bekendmaking.kijkNaUitleg')}</p>
      <ul>
        ${gevonden.slice(0, HOOGSTENS).map((een, nummer) => vraag(ui, een, data, nummer))}
      </ul>
      ${gevonden.length > HOOGSTENS ? html`<p>${ui.t('bekendmaking.meer', { n: gevonden.length - HOOGSTENS })}</p>` : ''}`,
  });

/** What was found: first what has to go, then what a person must look at. */
export function bezwarenLijst(ui: Ui, bezwaren: readonly Gevonden[], data: Oordeeldata): Html {
  const zacht = bezwaren.filter(({ wat }) => magBeoordelen(wat));
  const hard = bezwaren.filter(({ wat }) => !magBeoordelen(wat));
  return html`${hard.length > 0 ? moetWeg(ui, hard) : ''} ${zacht.length > 0 ? kijkNa(ui, zacht, data) : ''}`;
}

/** What was judged to point at nobody, by whom and why, with a way back. */
export const oordelenLijst = (ui: Ui, beoordeeld: readonly Beoordeeld[], { csrf, hier, inwoners }: Oordeeldata): Html =>
  beoordeeld.length === 0
    ? html``
    : disclosure({
        summary: ui.t('bekendmaking.beoordeeld', { n: beoordeeld.length }),
        body: dataTable<Beoordeeld>({
          id: 'oordelen',
          caption: ui.t('bekendmaking.beoordeeld', { n: beoordeeld.length }),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            { key: 'woorden', label: ui.t('bekendmaking.woorden'), kind: 'header', cell: (een) => quote(een.woorden) },
            { key: 'waar', label: ui.t('wording.waarIs'), cell: (een) => plekVan(ui, een) },
            {
              key: 'reden',
              label: ui.t('bekendmaking.waarom'),
              cell: ({ oordeel }) =>
                html`${ui.t(`bekendmaking.reden.${oordeel.reden}`)}
                  <span class="vb-bron">${oordeel.door}, ${ui.dag(dayOf(oordeel.gegeven_op))}</span>`,
            },
            {
              key: 'terug',
              label: ui.t('bekendmaking.terugnemen'),
              cell: ({ afdruk, woorden }) =>
                actionButton({
                  action: ui.href(`${hier}/oordelen/intrekken`),
                  csrf,
                  hidden: { afdruk, ...(inwoners && { inwoners: 'ja' }) },
                  label: ui.t('bekendmaking.terugnemen'),
                  hiddenText: woorden,
                  kind: 'subtle',
                }),
            },
          ],
          rows: beoordeeld.slice(0, 100),
        }),
      });
