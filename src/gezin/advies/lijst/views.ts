// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Instant } from '../../../platform/dates.ts';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card, pageHead } from '../../../platform/html/card.ts';
import { filterForm } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable, pagination, type Column } from '../../../platform/html/table.ts';
import { formTexts, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { AdviesLijst, EigenAdvies } from '../queries.ts';
import { ADVIES_STATUSSEN, leeftijd, PER_PAGINA, TEL_TOT, type Filter } from '../rules.ts';
import { TOON } from '../views.ts';

type Rij = AdviesLijst['rijen'][number];

export interface LijstData {
  readonly filter: Filter;
  readonly adviezen: AdviesLijst;
  readonly nu: Instant;
  readonly periode: string;
}

const adres = (ui: Ui, { nummer, status }: Filter, pagina: number): string => {
  const zoek = new URLSearchParams();
  if (nummer) zoek.set('nummer', nummer);
  if (status) zoek.set('status', status);
  if (pagina > 1) zoek.set('pagina', String(pagina));
  return ui.href('/adviezen') + (zoek.size > 0 ? `?${zoek}` : '');
};

const vast = <Een extends EigenAdvies>(ui: Ui): Record<'nummer' | 'wie' | 'waarover', Column<Een>> => ({
  nummer: {
    key: 'nummer',
    label: ui.t('werk.nummer'),
    kind: 'header',
    cell: (rij) => link({ label: rij.nummer, href: ui.href(`/adviezen/${rij.id}`) }),
  },
  wie: { key: 'wie', label: hoofdletter(ui.term('hoedanigheid')), cell: (rij) => ui.tekst(rij.hoedanigheid) },
  waarover: {
    key: 'waarover',
    label: ui.t('advies.aanleidingen'),
    cell: (rij) => rij.aanleidingen.map((een) => ui.tekst(een)).join(', '),
  },
});

function bladeren(ui: Ui, { filter, adviezen: { rijen, aantal } }: LijstData): Html {
  const van = (filter.pagina - 1) * PER_PAGINA + 1;
  const tot = van + rijen.length - 1;
  if (aantal <= PER_PAGINA) return html``;
  return pagination({
    ...(filter.pagina > 1 && { previousHref: adres(ui, filter, filter.pagina - 1) }),
    ...(tot < aantal && rijen.length > 0 && { nextHref: adres(ui, filter, filter.pagina + 1) }),
    texts: {
      label: ui.t('werk.pagina'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: ui.t('werk.positie', { van, tot, n: ui.getal(aantal) }),
    },
  });
}

/** The adviezen of this Veilig Thuis, the newest first; found by number only, because nothing else says whose it is. */
export function lijstPagina(ui: Ui, data: LijstData): Html {
  const { filter, adviezen, nu, periode } = data;
  const { aantal } = adviezen;
  const { nummer, wie, waarover } = vast<Rij>(ui);
  return html`${pageHead({
      title: ui.t('advies.lijst'),
      intro: ui.t('advies.lijstUitleg'),
      actions: linkButton({ label: ui.t('advies.nieuw'), href: ui.href('/adviezen/nieuw'), kind: 'primary' }),
    })}
    ${card({
      body: html`${filterForm({
        action: ui.href('/adviezen'),
        label: ui.t('algemeen.filteren'),
        fields: [
          {
            kind: 'text',
            name: 'nummer',
            label: ui.t('advies.zoekNummer'),
            hint: 'A-2026-000012',
            required: true,
            value: filter.nummer,
          },
          {
            kind: 'select',
            name: 'status',
            label: ui.t('werk.status'),
            required: true,
            value: filter.status,
            options: opties(ui, ADVIES_STATUSSEN),
          },
        ],
        submit: ui.t('algemeen.filteren'),
        texts: { ...formTexts(ui), choose: ui.t('algemeen.alles') },
      })}
      ${dataTable<Rij>({
        id: 'adviezen',
        caption: ui.t('werk.totaal', { n: aantal >= TEL_TOT ? `${ui.getal(TEL_TOT)}+` : ui.getal(aantal) }),
        narrow: 'stack',
        empty: emptyState({ title: ui.t('advies.leeg') }),
        columns: [
          nummer,
          {
            key: 'status',
            label: ui.t('werk.status'),
            cell: ({ status }) => statusBadge({ label: ui.term(status), tone: TOON[status] }),
          },
          wie,
          waarover,
          { key: 'begonnen', label: ui.t('advies.begonnenOp'), cell: (rij) => ui.moment(rij.begonnen_op) },
          {
            key: 'leeftijd',
            label: ui.t('advies.leeftijd'),
            kind: 'number',
            cell: (rij) => ui.getal(leeftijd(rij.begonnen_op, rij.afgesloten_op, nu)),
          },
        ],
        rows: adviezen.rijen,
      })}
      ${bladeren(ui, data)}`,
    })}
    <p>${link({ label: ui.t('advies.uitvoer'), href: ui.href(`/adviezen/uitvoer?periode=${periode}`) })}</p>`;
}

/** On the worklist: one's own adviezen that are open, the oldest on top; nothing when there are none. */
export function eigenAdviezenKaart(ui: Ui, rijen: readonly EigenAdvies[], nu: Instant): Html {
  if (rijen.length === 0) return html``;
  const { nummer, wie, waarover } = vast<EigenAdvies>(ui);
  return card({
    id: 'adviezen',
    title: ui.t('advies.eigen'),
    action: linkButton({ label: ui.t('advies.nieuw'), href: ui.href('/adviezen/nieuw') }),
    body: dataTable<EigenAdvies>({
      id: 'eigen-adviezen',
      caption: ui.t('advies.eigen'),
      captionHidden: true,
      narrow: 'stack',
      columns: [
        nummer,
        {
          key: 'leeftijd',
          label: ui.t('advies.leeftijd'),
          kind: 'number',
          cell: (rij) => ui.getal(leeftijd(rij.begonnen_op, null, nu)),
        },
        wie,
        waarover,
      ],
      rows: rijen,
    }),
  });
}
