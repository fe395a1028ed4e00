// SPDX-License-Identifier: EUPL-1.2
import type { CorrectieRij } from '../../correctie/queries.ts';
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { actionButton, link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { filterForm, form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { timeline } from '../../../platform/html/timeline.ts';
import { dayOf, type Day } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { EerdereStand } from '../../eerderestand/queries.ts';
import { eerderKaart, opvolgingWoorden } from '../../eerderestand/views.ts';
import type { Trajectgemeente, TrajectRij } from '../../visietraject/queries.ts';
import { dagOf, trajectkop } from '../../visietraject/views.ts';
import { isTeLaat } from '../toezegging/rules.ts';
import { regels, staat } from '../views.ts';
import type { OpvolgingRij, Opvolgregel, Opvolgvraag } from './queries.ts';

const MEERVOUD = { motie: 'moties', toezegging: 'toezeggingen' } as const;

/** Motions and promises as a table; `stap` leaves out what the page already says. */
export const opvolgTabel = (
  ui: Ui,
  trajectId: string,
  rijen: readonly Opvolgregel[],
  vandaag: Day,
  waar: 'stap' | 'regio',
): Html =>
  dataTable<Opvolgregel>({
    id: 'opvolglijst',
    caption: ui.t('opvolging.lijst'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('opvolging.leeg') }),
    columns: [
      {
        key: 'tekst',
        label: ui.t('opvolging.waarover'),
        kind: 'header',
        cell: (rij) =>
          html`${link({
              label: `${rij.nummer} ${rij.tekst}`.trim().slice(0, 200),
              href: ui.href(`/visietrajecten/${trajectId}/${MEERVOUD[rij.soort]}/${rij.id}`),
            })}<br /><span class="vb-klein">${hoofdletter(ui.term(rij.soort))}</span>`,
      },
      ...(waar === 'regio'
        ? [
            {
              key: 'gemeente',
              label: hoofdletter(ui.term('gemeente')),
              cell: ({ gemeente }: Opvolgregel) => gemeente,
            },
          ]
        : []),
      {
        key: 'eigenaar',
        label: ui.t('opvolging.eigenaar'),
        cell: ({ eigenaar }) => (eigenaar === '' ? ui.t('algemeen.nietIngevuld') : eigenaar),
      },
      {
        key: 'deadline',
        label: ui.t('opvolging.deadline'),
        cell: ({ deadline }) => dagOf(ui, deadline),
      },
      {
        key: 'status',
        label: ui.t('gemeenteroute.staat'),
        cell: (rij) =>
          html`${staat(ui, rij.status)}${
            isTeLaat(rij, vandaag)
              ? html`<br />${statusBadge({ tone: 'danger', label: ui.t('opvolging.teLaat') })}`
              : ''
          }`,
      },
    ],
    rows: rijen,
  });

export interface LijstData {
  readonly traject: TrajectRij;
  readonly gemeenten: readonly Trajectgemeente[];
  readonly rijen: readonly Opvolgregel[];
  readonly vraag: Opvolgvraag;
  readonly vandaag: Day;
}

/** Every motion and promise of the region, with who sees to it and by when. */
export const opvolgPagina = (ui: Ui, { traject, gemeenten, rijen, vraag, vandaag }: LijstData): Html => {
  const pad = ui.href(`/visietrajecten/${traject.id}/opvolgingen`);
  return html`${trajectkop(ui, traject, {
    deel: 'regiobord',
    titel: ui.t('opvolging.lijst'),
    intro: ui.t('opvolging.intro'),
  })}
  ${filterForm({
    action: pad,
    label: ui.t('opvolging.filter'),
    fields: [
      {
        kind: 'checkbox',
        name: 'laat',
        label: ui.t('regiobord.alleenLaat'),
        required: true,
        checked: vraag.teLaat === true,
      },
      {
        kind: 'select',
        name: 'soort',
        label: ui.t('opvolging.soort'),
        required: false,
        value: vraag.soort ?? '',
        options: opties(ui, ['motie', 'toezegging']),
      },
      {
        kind: 'select',
        name: 'gemeente',
        label: hoofdletter(ui.term('gemeente')),
        required: false,
        value: vraag.gemeente ?? '',
        options: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
      },
    ],
    submit: ui.t('algemeen.filteren'),
    clear: { href: pad, label: ui.t('algemeen.alles') },
    texts: formTexts(ui),
  })}
  ${opvolgTabel(ui, traject.id, rijen, vandaag, 'regio')}`;
};

export interface OpvolgingData {
  readonly correcties: readonly CorrectieRij[];
  readonly csrf: string;
  /** The address of the motion or promise itself. */
  readonly pad: string;
  readonly versie: number;
  readonly eigenaar: string;
  readonly deadline: Day | null;
  readonly opvolgingen: readonly OpvolgingRij[];
  readonly eerder: readonly EerdereStand[];
  readonly stappen: readonly AvailableStep<string>[];
  readonly mag: boolean;
  readonly form: Posted<unknown> | undefined;
  readonly waar: string | undefined;
}

/** Who sees to it and by when, what was done, and the steps towards done. */
export function opvolgKaart(ui: Ui, data: OpvolgingData): Html {
  const { csrf, pad, versie } = data;
  const versieveld = { kind: 'hidden', name: 'versie', value: String(versie) } as const;
  const bij = (waar: string) => terug(data.waar === waar ? data.form : undefined);
  const eigenaar = bij('eigenaar');
  const notitie = bij('opvolging');
  const eerder = invulling(eigenaar.typed);
  return html`${card({
    id: 'opvolging',
    title: ui.t('opvolging.titel'),
    body: html`${
      data.opvolgingen.length === 0
        ? html`<p>${ui.t('opvolging.nogNiets')}</p>`
        : timeline({
            label: ui.t('opvolging.titel'),
            items: data.opvolgingen.map(({ op, tekst, medewerker }) => ({
              at: op,
              atText: ui.dag(dayOf(op)),
              title: regels(tekst),
              who: medewerker,
            })),
          })
    }
    ${
      data.mag
        ? html`${form({
            action: `${pad}/opvolging`,
            csrf,
            scope: 'opvolging',
            fields: [
              versieveld,
              {
                kind: 'textarea',
                name: 'tekst',
                label: ui.t('opvolging.tekst'),
                required: true,
                rows: 3,
                value: invulling(notitie.typed).value('tekst'),
              },
            ],
            submit: { label: ui.t('opvolging.voegToe') },
            errors: foutmeldingen(ui, notitie.errors),
            texts: formTexts(ui),
          })}
          ${form({
            action: `${pad}/eigenaar`,
            csrf,
            scope: 'eigenaar',
            fields: [
              versieveld,
              {
                kind: 'text',
                name: 'eigenaar',
                label: ui.t('opvolging.eigenaar'),
                required: false,
                value: eerder.value('eigenaar', data.eigenaar),
              },
              {
                kind: 'date',
                name: 'deadline',
                label: ui.t('opvolging.deadline'),
                required: false,
                value: eerder.value('deadline', data.deadline),
              },
            ],
            submit: { label: ui.t('algemeen.bewaren'), kind: 'secondary' },
            errors: foutmeldingen(ui, eigenaar.errors),
            texts: formTexts(ui),
          })}
          ${data.stappen.map((stap) => stapDeel(ui, data, stap))}`
        : ''
    }`,
  })}
  ${eerderKaart(ui, data.eerder, (inhoud) => opvolgingWoorden(ui, inhoud))}`;
}

const stapDeel = (ui: Ui, { csrf, pad, versie }: OpvolgingData, stap: AvailableStep<string>): Html =>
  html`${poortLijst(ui, stap.gates, () => '#opvolging')}
  ${
    stap.ready
      ? actionButton({
          action: `${pad}/stappen/${stapPad(stap.name)}`,
          csrf,
          hidden: { versie: String(versie) },
          label: hoofdletter(ui.tekst(stap.name)),
          kind: 'secondary',
        })
      : ''
  }`;
