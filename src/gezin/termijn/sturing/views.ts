// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card, grid, pageHead, prose, statTile } from '../../../platform/html/card.ts';
import { lineChart } from '../../../platform/html/chart.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Day, Instant } from '../../../platform/dates.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { ouderdom } from '../lijst/views.ts';
import type { WeekRij, Werkdruk } from '../queries.ts';

export interface SturingData {
  readonly csrf: string;
  readonly nu: Instant;
  readonly weken: readonly string[];
  readonly perWeek: readonly WeekRij[];
  readonly werkdruk: readonly Werkdruk[];
  readonly grens: number;
  readonly vrij: readonly { readonly dag: Day; readonly bron: string }[];
  readonly verschoven: string | undefined;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** At most four lines in one picture: the kinds with the most terms; the tiles name all of them. */
const LIJNEN = 4;

const som = (rijen: readonly WeekRij[]) =>
  rijen.reduce((tot, { aantal, gehaald }) => ({ aantal: tot.aantal + aantal, gehaald: tot.gehaald + gehaald }), {
    aantal: 0,
    gehaald: 0,
  });
const deel = ({ aantal, gehaald }: { aantal: number; gehaald: number }) => Math.round((gehaald / aantal) * 100);

function opTijd(ui: Ui, { perWeek, weken }: SturingData): Html {
  const soorten = [...new Set(perWeek.map(({ soort }) => soort))]
    .map((soort) => ({ soort, rijen: perWeek.filter((rij) => rij.soort === soort) }))
    .toSorted((a, b) => som(b.rijen).aantal - som(a.rijen).aantal);
  if (soorten.length === 0) return emptyState({ title: ui.t('sturing.geen') });
  return html`${grid(
    'tiles',
    soorten.map(({ soort, rijen }) => {
      const totaal = som(rijen);
      return statTile({
        value: ui.t('sturing.procent', { n: deel(totaal) }),
        label: hoofdletter(ui.tekst(soort)),
        note: ui.t('sturing.van', { gehaald: ui.getal(totaal.gehaald), aantal: ui.getal(totaal.aantal) }),
        href: ui.href(`/termijnen/register?soort=${soort}`),
      });
    }),
  )}
  ${lineChart({
    id: 'op-tijd',
    title: ui.t('sturing.opTijd'),
    description: ui.t('sturing.beschrijving'),
    format: (waarde) => `${ui.getal(waarde)}%`,
    texts: {
      period: ui.t('sturing.week'),
      table: ui.t('indicator.tabel'),
      missing: ui.t('sturing.ontbreekt'),
      suppressed: '',
    },
    source: ui.t('sturing.bron'),
    periods: weken,
    series: soorten.slice(0, LIJNEN).map(({ soort, rijen }) => ({
      label: hoofdletter(ui.tekst(soort)),
      values: weken.map((week) => {
        const rij = rijen.find((een) => een.week === week);
        return rij ? deel(rij) : null;
      }),
    })),
  })}`;
}

const wieHeeftWat = (ui: Ui, { werkdruk, grens, nu }: SturingData): Html =>
  html`${dataTable<Werkdruk>({
    id: 'werkdruk',
    caption: ui.t('sturing.werkdruk'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('termijnen.leeg') }),
    columns: [
      {
        key: 'wie',
        label: ui.t('termijnen.wie'),
        kind: 'header',
        cell: (rij) =>
          html`${link({
            label: rij.naam ?? hoofdletter(ui.t('termijnen.niemand')),
            href: ui.href(`/termijnen?wie=${rij.id ?? 'niemand'}`),
          })}
          ${rij.id && rij.open >= grens ? statusBadge({ label: ui.t('sturing.veel'), tone: 'attention' }) : ''}`,
      },
      { key: 'open', label: ui.t('sturing.open'), kind: 'number', cell: (rij) => ui.getal(rij.open) },
      {
        key: 'laat',
        label: ui.t('sturing.laat'),
        kind: 'number',
        cell: (rij) =>
          rij.laat === 0
            ? '0'
            : link({ label: ui.getal(rij.laat), href: ui.href(`/termijnen?wie=${rij.id ?? 'niemand'}&telaat=ja`) }),
      },
      { key: 'oudste', label: ui.t('sturing.oudste'), cell: (rij) => ouderdom(ui, nu, rij.oudste) },
    ],
    rows: werkdruk,
  })}
  ${prose(ui.t('sturing.grens', { n: grens }))}`;

function vrijeDagen(ui: Ui, { csrf, vrij, errors, typed, verschoven }: SturingData): Html {
  const { value } = invulling(typed);
  return html`${verschoven === undefined ? '' : notice({ tone: 'good', title: ui.t('vrijeDag.verschoven', { n: verschoven }), live: true })}
  ${prose(ui.t('vrijeDag.uitleg'))}
  ${
    vrij.length === 0
      ? absent(ui.t('algemeen.nietIngevuld'))
      : html`<ul class="vb-lijstje">
          ${vrij.map(({ dag, bron }) => html`<li>${ui.dag(dag)} <span class="vb-bron">${bron}</span></li>`)}
        </ul>`
  }
  ${form({
    action: ui.href('/termijnen/sturing/vrije-dagen'),
    csrf,
    fields: [
      { kind: 'date', name: 'dag', label: ui.t('vrijeDag.dag'), required: true, value: value('dag') },
      { kind: 'text', name: 'bron', label: ui.t('vrijeDag.bron'), required: true, value: value('bron'), width: 'wide' },
    ],
    submit: { label: ui.t('vrijeDag.toevoegen'), kind: 'secondary' },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  })}`;
}

/** The share in time per week, who has much work, and the days that are free besides those of the law. */
export const sturingPagina = (ui: Ui, data: SturingData): Html =>
  html`${pageHead({
    title: ui.t('sturing.titel'),
    intro: ui.t('sturing.intro'),
    actions: linkButton({ label: ui.t('register.titel'), href: ui.href('/termijnen/register') }),
  })}
  ${card({ id: 'op-tijd-per-week', title: ui.t('sturing.alleSoorten', { weken: data.weken.length }), body: opTijd(ui, data) })}
  ${card({ id: 'wie', title: ui.t('sturing.werkdruk'), body: wieHeeftWat(ui, data) })}
  ${card({ id: 'vrije-dagen', title: ui.t('vrijeDag.titel'), body: vrijeDagen(ui, data) })}`;
