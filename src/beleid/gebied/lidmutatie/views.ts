// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { opgegaanIn, Trajectgemeente, TrajectRij } from '../../visietraject/queries.ts';
import type { Opvolging } from '../herindeling/rules.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { Terug } from '../views.ts';
import type { Mutatierij } from './queries.ts';

interface Gemeente {
  readonly code: string;
  readonly naam: string;
}
export interface DeelnemersData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeenten: readonly Trajectgemeente[];
  readonly mutaties: readonly Mutatierij[];
  /** Those that merged into another, and mergers that this traject does not follow yet. */
  readonly opgegaan: Awaited<ReturnType<typeof opgegaanIn>>;
  readonly opTeVolgen: readonly Opvolging[];
  /** Municipalities that may still join. */
  readonly aanbod: readonly Gemeente[];
  readonly mag: boolean;
  readonly terug: Terug;
}

function formulier(ui: Ui, data: DeelnemersData, deel: 'toevoegen' | 'afvallen', lijst: readonly Gemeente[]): Html {
  const { errors, typed } = terug(data.terug?.deel === deel ? data.terug.form : undefined);
  const { value } = invulling(typed);
  return card({
    id: deel,
    title: ui.t(`gebied.${deel}`),
    body: form({
      action: `${ui.href(`/visietrajecten/${data.traject.id}/leden/${deel}`)}#${deel}`,
      csrf: data.csrf,
      scope: deel,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.traject.versie) },
        {
          kind: 'select',
          name: 'gemeente',
          label: hoofdletter(ui.term('gemeente')),
          required: true,
          value: value('gemeente'),
          options: lijst.map(({ code, naam }) => ({ value: code, label: naam })),
        },
        {
          kind: 'text',
          name: 'reden',
          label: ui.t('gebied.reden'),
          required: true,
          width: 'wide',
          value: value('reden'),
        },
      ],
      submit: { label: ui.t(`gebied.${deel}`), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** A merger that this traject does not follow yet: what it means, and the button. */
const opvolgkaart = (ui: Ui, { csrf, traject, mag }: DeelnemersData, { code, naam, voorgangers }: Opvolging): Html =>
  card({
    id: `opvolgen-${code}`,
    title: ui.t('herindeling.neemOver', { naam }),
    accent: true,
    body: html`<p class="vb-tekst">
        ${ui.t('herindeling.neemOverUitleg', { wie: voorgangers.map((een) => een.naam).join(', '), naam })}
      </p>
      ${
        mag
          ? form({
              action: ui.href(`/visietrajecten/${traject.id}/leden/opvolgen`),
              csrf,
              scope: `opvolgen-${code}`,
              fields: [
                { kind: 'hidden', name: 'versie', value: String(traject.versie) },
                { kind: 'hidden', name: 'opvolger', value: code },
              ],
              submit: { label: ui.t('herindeling.laatBesluiten', { naam }) },
              texts: formTexts(ui),
            })
          : ''
      }`,
  });

/** Who takes part in a traject, who joined or left and why; open until the members are fixed. */
export const deelnemersPagina = (ui: Ui, data: DeelnemersData): Html =>
  html`${trajectkop(ui, data.traject, { deel: '', titel: ui.t('gebied.deelnemers') })}
  ${data.traject.leden_vast_op === null ? '' : notice({ tone: 'info', body: ui.t('gebied.ledenVast') })}
  ${data.traject.status === 'vastgesteld' ? '' : data.opTeVolgen.map((een) => opvolgkaart(ui, data, een))}
  ${dataTable<Trajectgemeente>({
    id: 'deelnemers',
    caption: ui.t('gebied.deelnemers'),
    captionHidden: true,
    narrow: 'stack',
    rows: data.gemeenten,
    columns: [
      {
        key: 'naam',
        label: hoofdletter(ui.term('gemeente')),
        kind: 'header',
        cell: ({ code, naam, centrum }) =>
          html`${naam}${centrum ? html` ${tag(ui.term('centrumgemeente'))}` : ''}${
            code === data.traject.trekker_code ? html` ${tag(ui.t('gebied.trekker'))}` : ''
          }`,
      },
    ],
  })}
  ${
    data.opgegaan.length === 0
      ? ''
      : html`<ul class="vb-tekst">
          ${data.opgegaan.map(
            ({ code, naam, opvolgernaam }) =>
              html`<li>
                ${link({ label: naam, href: ui.href(`/visietrajecten/${data.traject.id}/gemeenten?gemeente=${code}`) })}:
                ${ui.t('herindeling.ging', { naam: opvolgernaam })}
              </li>`,
          )}
        </ul>`
  }
  ${
    data.mag && data.traject.leden_vast_op === null
      ? html`${formulier(ui, data, 'toevoegen', data.aanbod)}
        ${formulier(
          ui,
          data,
          'afvallen',
          data.gemeenten.filter(({ code }) => code !== data.traject.trekker_code),
        )}`
      : ''
  }
  ${dataTable<Mutatierij>({
    id: 'mutaties',
    caption: ui.t('gebied.mutaties'),
    narrow: 'stack',
    rows: data.mutaties,
    empty: emptyState({ title: ui.t('gebied.geenMutaties') }),
    columns: [
      { key: 'naam', label: hoofdletter(ui.term('gemeente')), kind: 'header', cell: ({ naam }) => naam },
      { key: 'wat', label: ui.t('gebied.wat'), cell: ({ erbij }) => ui.t(erbij ? 'gebied.erbij' : 'gebied.eraf') },
      { key: 'reden', label: ui.t('gebied.reden'), cell: ({ reden }) => reden },
      { key: 'op', label: ui.t('spoor.wanneer'), cell: ({ op }) => ui.moment(op) },
      { key: 'wie', label: ui.t('spoor.wie'), cell: ({ wie }) => wie ?? '' },
    ],
  })}`;
