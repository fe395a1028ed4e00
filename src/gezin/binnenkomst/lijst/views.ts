// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { filterForm } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable, pagination } from '../../../platform/html/table.ts';
import { dayOf, daysBetween, type Instant } from '../../../platform/dates.ts';
import { formTexts, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Termijnen } from '../../termijn/rules.ts';
import { termijnBadge } from '../../termijn/views.ts';
import type { BinnenkomstFilter, BinnenkomstRegel } from '../queries.ts';
import { BINNENKOMST_SOORTEN, BINNENKOMST_STATUSSEN, PER_PAGINA } from '../rules.ts';

export interface LijstData {
  readonly rijen: readonly BinnenkomstRegel[];
  readonly aantal: number;
  readonly filter: BinnenkomstFilter;
  readonly nu: Instant;
  readonly termijnen: Termijnen;
}

const adres = (ui: Ui, { status, soort }: BinnenkomstFilter, pagina: number): string => {
  const zoek = new URLSearchParams({ status, ...(soort && { soort }), ...(pagina > 1 && { pagina: String(pagina) }) });
  return `${ui.href('/binnenkomsten')}?${zoek}`;
};

/** How long something waits, in days on the calendar. */
export function leeftijd(ui: Ui, nu: Instant, sinds: Instant): string {
  const n = daysBetween(dayOf(sinds), dayOf(nu));
  return n <= 0 ? ui.t('binnenkomst.oudNul') : ui.t(n === 1 ? 'binnenkomst.oudEen' : 'binnenkomst.oud', { n });
}

/** Everything that came in with one status, with how old it is and what is left of its term. */
export function lijstPagina(ui: Ui, { rijen, aantal, filter, nu, termijnen }: LijstData): Html {
  const van = (filter.pagina - 1) * PER_PAGINA + 1;
  const tot = van + rijen.length - 1;
  return html`${pageHead({
    title: ui.t('binnenkomst.lijst'),
    intro: ui.t('binnenkomst.lijstUitleg'),
    actions: html`<div class="vb-knoppen">
      ${linkButton({ label: ui.t('politie.titel'), href: ui.href('/politieleveringen') })}
      ${linkButton({ label: ui.t('binnenkomst.nieuweBrief'), href: ui.href('/binnenkomsten/brief') })}
    </div>`,
  })}
  ${card({
    body: html`${filterForm({
      action: ui.href('/binnenkomsten'),
      label: ui.t('algemeen.filteren'),
      fields: [
        {
          kind: 'select',
          name: 'status',
          label: ui.t('binnenkomst.status'),
          required: true,
          value: filter.status,
          options: opties(ui, BINNENKOMST_STATUSSEN),
        },
        {
          kind: 'select',
          name: 'soort',
          label: ui.t('binnenkomst.soort'),
          required: true,
          value: filter.soort,
          options: [{ value: 'alles', label: ui.t('algemeen.alles') }, ...opties(ui, BINNENKOMST_SOORTEN)],
        },
      ],
      submit: ui.t('algemeen.filteren'),
      texts: formTexts(ui),
    })}
    ${dataTable<BinnenkomstRegel>({
      id: 'binnenkomsten',
      caption: ui.t('binnenkomst.lijst'),
      captionHidden: true,
      narrow: 'stack',
      empty: emptyState({ title: ui.t('binnenkomst.leeg'), body: ui.t('binnenkomst.leegUitleg') }),
      columns: [
        {
          key: 'nummer',
          label: ui.t('werk.nummer'),
          kind: 'header',
          cell: (rij) => link({ label: rij.nummer, href: ui.href(`/binnenkomsten/${rij.id}`) }),
        },
        {
          key: 'termijn',
          label: ui.t('werk.nogTijd'),
          cell: (rij) =>
            rij.status === 'nieuw'
              ? termijnBadge(ui, nu, rij.te_laat_vanaf, termijnen)
              : statusBadge({ label: ui.term(rij.status), tone: 'neutral' }),
        },
        { key: 'soort', label: ui.t('binnenkomst.soort'), cell: (rij) => hoofdletter(ui.term(rij.soort)) },
        {
          key: 'ontvangen',
          label: ui.t('binnenkomst.ontvangen'),
          cell: (rij) => html`${ui.moment(rij.ontvangen_op)}, ${leeftijd(ui, nu, rij.ontvangen_op)}`,
        },
        { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), cell: (rij) => rij.gemeente ?? '' },
        { key: 'bijlagen', label: ui.t('binnenkomst.bijlagen'), kind: 'number', cell: (rij) => rij.bijlagen ?? 0 },
      ],
      rows: rijen,
    })}
    ${pagination({
      ...(filter.pagina > 1 && { previousHref: adres(ui, filter, filter.pagina - 1) }),
      ...(tot < aantal && { nextHref: adres(ui, filter, filter.pagina + 1) }),
      texts: {
        label: ui.t('werk.pagina'),
        previous: ui.t('algemeen.vorige'),
        next: ui.t('algemeen.volgende'),
        position: ui.t('werk.positie', { van, tot, n: ui.getal(aantal) }),
      },
    })}`,
  })}`;
}
