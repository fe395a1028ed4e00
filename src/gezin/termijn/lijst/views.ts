// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { pageHead } from '../../../platform/html/card.ts';
import { filterForm, form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable, pagination, type Column } from '../../../platform/html/table.ts';
import { dayOf, daysBetween, type Instant } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { OpenTermijn } from '../queries.ts';
import { padVan, PER_PAGINA, SOORTEN, TEL_TOT, type Filter, type Termijnen } from '../rules.ts';
import { termijnBadge } from '../views.ts';

/** How long something waits already, in plain words. */
export function ouderdom(ui: Ui, nu: Instant, begonnen: Instant): string {
  const n = Math.max(0, daysBetween(dayOf(begonnen), dayOf(nu)));
  return n === 0 ? ui.t('termijn.vanVandaag') : n === 1 ? ui.t('termijn.dagOud') : ui.t('termijn.dagenOud', { n });
}

/** What a term is about, what is left of it, how old it is and with whom. */
export const termijnKolommen = (ui: Ui, nu: Instant, termijnen: Termijnen): Column<OpenTermijn>[] => [
  {
    key: 'waarover',
    label: ui.t('termijnen.waarover'),
    kind: 'header',
    cell: (rij) => html`${link({ label: rij.kenmerk, href: ui.href(padVan(rij)) })}`,
  },
  {
    key: 'soort',
    label: ui.t('termijnen.soort'),
    cell: (rij) => link({ label: hoofdletter(ui.tekst(rij.soort)), href: ui.href(`/termijnen/${rij.id}`) }),
  },
  {
    key: 'termijn',
    label: ui.t('werk.nogTijd'),
    cell: (rij) =>
      rij.status === 'opgeschort'
        ? statusBadge({ label: ui.term('opgeschort'), tone: 'neutral' })
        : termijnBadge(ui, nu, rij.te_laat_vanaf, termijnen),
  },
  { key: 'oud', label: ui.t('termijnen.oud'), cell: (rij) => ouderdom(ui, nu, rij.begonnen_op) },
  {
    key: 'wie',
    label: ui.t('termijnen.wie'),
    cell: (rij) => rij.medewerker ?? absent(ui.t('termijnen.niemand')),
  },
];

export interface LijstData {
  readonly csrf: string;
  readonly nu: Instant;
  readonly termijnen: Termijnen;
  readonly filter: Filter;
  readonly mij: string;
  readonly stuurt: boolean;
  readonly rijen: readonly OpenTermijn[];
  readonly aantal: number;
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  readonly errors: readonly FieldError[];
}

const adres = (ui: Ui, { soort, teLaat, wie }: Filter, pagina: number): string => {
  const zoek = new URLSearchParams({
    ...(soort !== '' && { soort }),
    ...(teLaat && { telaat: 'ja' }),
    ...(wie !== '' && { wie }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  });
  return ui.href('/termijnen') + (zoek.size > 0 ? `?${zoek}` : '');
};

const filters = (ui: Ui, { filter, mij, collegas }: LijstData): Html =>
  filterForm({
    action: ui.href('/termijnen'),
    label: ui.t('algemeen.filteren'),
    fields: [
      {
        kind: 'select',
        name: 'soort',
        label: ui.t('termijnen.soort'),
        required: true,
        value: filter.soort,
        options: opties(ui, SOORTEN),
      },
      {
        kind: 'select',
        name: 'wie',
        label: ui.t('termijnen.wie'),
        required: true,
        value: filter.wie,
        options: [
          { value: mij, label: ui.t('termijnen.mij') },
          { value: 'niemand', label: hoofdletter(ui.t('termijnen.niemand')) },
          ...collegas.filter(({ id }) => id !== mij).map(({ id, naam }) => ({ value: id, label: naam })),
        ],
      },
      {
        kind: 'checkbox',
        name: 'telaat',
        label: ui.t('werk.alleenTeLaat'),
        required: true,
        value: 'ja',
        checked: filter.teLaat,
      },
    ],
    submit: ui.t('algemeen.filteren'),
    ...(adres(ui, filter, 1) !== ui.href('/termijnen') && {
      clear: { href: ui.href('/termijnen'), label: ui.t('algemeen.alles') },
    }),
    texts: formTexts(ui),
  });

/** The table inside the form that assigns: the boxes are its first column. */
const metToewijzen = (ui: Ui, data: LijstData): Html =>
  form({
    action: ui.href('/termijnen/toewijzen'),
    csrf: data.csrf,
    label: ui.t('termijnen.toewijzen'),
    fields: [
      dataTable<OpenTermijn>({
        id: 'termijnen',
        caption: ui.t('werk.totaal', { n: data.aantal >= TEL_TOT ? `${ui.getal(TEL_TOT)}+` : ui.getal(data.aantal) }),
        narrow: 'stack',
        columns: [
          {
            key: 'kies',
            label: ui.t('termijnen.kies'),
            cell: (rij) =>
              html`<input
                type="checkbox"
                id="veld-termijn${rij.id === data.rijen[0]?.id ? '' : `-${rij.id}`}"
                name="termijn"
                value="${rij.id}"
                aria-label="${ui.t('termijnen.kiesEen', { wat: ui.tekst(rij.soort), kenmerk: rij.kenmerk })}"
              />`,
          },
          ...termijnKolommen(ui, data.nu, data.termijnen),
        ],
        rows: data.rijen,
      }),
      {
        kind: 'select',
        name: 'medewerker',
        label: ui.t('termijnen.toewijzen'),
        hint: ui.t('termijnen.toewijzenUitleg'),
        required: true,
        value: data.mij,
        options: data.collegas.map(({ id, naam }) => ({ value: id, label: naam })),
      },
    ],
    submit: { label: ui.t('termijnen.toewijzenKnop') },
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
  });

/** Every open term of the organisation, to choose from and to give to someone. */
export function lijstPagina(ui: Ui, data: LijstData): Html {
  const { filter, rijen, aantal } = data;
  const van = (filter.pagina - 1) * PER_PAGINA + 1;
  const gefilterd = adres(ui, filter, 1) !== ui.href('/termijnen');
  return html`${pageHead({
    title: ui.t('termijnen.titel'),
    intro: ui.t('termijnen.intro'),
    actions: html`<div class="vb-knoppen">
      ${linkButton({ label: ui.t('register.titel'), href: ui.href('/termijnen/register') })}
      ${data.stuurt ? linkButton({ label: ui.t('sturing.titel'), href: ui.href('/termijnen/sturing') }) : ''}
    </div>`,
  })}
  ${filters(ui, data)}
  ${
    rijen.length === 0
      ? emptyState({ title: ui.t(gefilterd ? 'termijnen.leegFilter' : 'termijnen.leeg') })
      : metToewijzen(ui, data)
  }
  ${pagination({
    ...(filter.pagina > 1 && { previousHref: adres(ui, filter, filter.pagina - 1) }),
    ...(van + rijen.length <= aantal && { nextHref: adres(ui, filter, filter.pagina + 1) }),
    texts: {
      label: ui.t('werk.pagina'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: ui.t('werk.positie', { van, tot: van + rijen.length - 1, n: ui.getal(aantal) }),
    },
  })}`;
}
