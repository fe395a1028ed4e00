// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { pageHead } from '../../../platform/html/card.ts';
import { filterForm } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable, pagination } from '../../../platform/html/table.ts';
import { dayOf, daysBetween, type Instant } from '../../../platform/dates.ts';
import { formTexts, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { NietGehaald } from '../queries.ts';
import { laatsteDag, PER_PAGINA, SOORTEN, type Registervraag } from '../rules.ts';

export interface RegisterData {
  readonly vraag: Registervraag;
  readonly nu: Instant;
  readonly rijen: readonly NietGehaald[];
  readonly meer: boolean;
}

const zoekdeel = ({ soort, van, tot }: Registervraag, pagina: number): string =>
  `?${new URLSearchParams({ ...(soort !== '' && { soort }), van, tot, ...(pagina > 1 && { pagina: String(pagina) }) })}`;

const filters = (ui: Ui, vraag: Registervraag): Html =>
  filterForm({
    action: ui.href('/termijnen/register'),
    label: ui.t('algemeen.filteren'),
    fields: [
      {
        kind: 'select',
        name: 'soort',
        label: ui.t('termijnen.soort'),
        required: true,
        value: vraag.soort,
        options: opties(ui, SOORTEN),
      },
      { kind: 'date', name: 'van', label: ui.t('register.van'), required: true, value: vraag.van },
      { kind: 'date', name: 'tot', label: ui.t('register.tot'), required: true, value: vraag.tot },
    ],
    submit: ui.t('algemeen.filteren'),
    texts: formTexts(ui),
  });

const hoeLaat = (ui: Ui, nu: Instant, rij: NietGehaald): Html => {
  const n = daysBetween(laatsteDag(rij.te_laat_vanaf), dayOf(rij.afgerond_op ?? nu));
  return html`${ui.t('register.dagen', { n })} ${rij.afgerond_op ? '' : tag(ui.t('register.nogOpen'))}`;
};

/** Terms that are or were late, newest first, each with its reason. */
export const registerPagina = (ui: Ui, { vraag, nu, rijen, meer }: RegisterData): Html =>
  html`${pageHead({
    title: ui.t('register.titel'),
    intro: ui.t('register.intro'),
    actions: linkButton({ label: ui.t('register.csv'), href: ui.href(`/termijnen/register.csv${zoekdeel(vraag, 1)}`) }),
  })}
  ${filters(ui, vraag)}
  ${dataTable<NietGehaald>({
    id: 'register',
    caption: ui.t('register.titel'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('register.leeg') }),
    columns: [
      {
        key: 'waarover',
        label: ui.t('termijnen.waarover'),
        kind: 'header',
        cell: (rij) => link({ label: rij.kenmerk, href: ui.href(`/termijnen/${rij.id}`) }),
      },
      { key: 'soort', label: ui.t('termijnen.soort'), cell: (rij) => hoofdletter(ui.tekst(rij.soort)) },
      { key: 'uiterlijk', label: ui.t('termijn.uiterlijk'), cell: (rij) => ui.dag(laatsteDag(rij.te_laat_vanaf)) },
      { key: 'laat', label: ui.t('register.teLaat'), cell: (rij) => hoeLaat(ui, nu, rij) },
      { key: 'wie', label: ui.t('termijnen.wie'), cell: (rij) => rij.medewerker ?? absent(ui.t('termijnen.niemand')) },
      {
        key: 'reden',
        label: ui.t('register.reden'),
        cell: (rij) => (rij.reden ? hoofdletter(ui.tekst(rij.reden)) : absent(ui.t('register.geenReden'))),
      },
    ],
    rows: rijen,
  })}
  ${pagination({
    ...(vraag.pagina > 1 && { previousHref: ui.href(`/termijnen/register${zoekdeel(vraag, vraag.pagina - 1)}`) }),
    ...(meer && { nextHref: ui.href(`/termijnen/register${zoekdeel(vraag, vraag.pagina + 1)}`) }),
    texts: {
      label: ui.t('werk.pagina'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: `${(vraag.pagina - 1) * PER_PAGINA + 1} - ${(vraag.pagina - 1) * PER_PAGINA + rijen.length}`,
    },
  })}`;
