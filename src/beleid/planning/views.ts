// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, buttonRow, link, linkButton } from '../../platform/html/button.ts';
import { card, grid, statTile } from '../../platform/html/card.ts';
import type { Content, Html } from '../../platform/html/html.ts';
import { form } from '../../platform/html/form.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Day } from '../../platform/dates.ts';
import { formTexts } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { Gevolg } from './gevolg/rules.ts';
import { gevolgenlijst, opsomming, orgaannaam, stapnaam } from './gevolg/views.ts';
import { kalenderbeeld } from './kalender/views.ts';
import { inspraakTermijn, ROUTEORGANEN, type Planningsgegevens } from './rules.ts';
import type { Gemeenteplan, Planning, Planstap } from './speling/rules.ts';

export interface PlanningData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gegevens: Planningsgegevens;
  readonly planning: Planning;
  readonly bron: string;
  readonly reservebron: string;
  readonly magRoutes: boolean;
  readonly watAls: { readonly stap: string; readonly dag: Day; readonly gevolgen: readonly Gevolg[] } | undefined;
}

const dag = (ui: Ui, waarde: Day | null | undefined): string =>
  waarde === null || waarde === undefined ? ui.t('planning.onbekend') : ui.dag(waarde);
const dagen = (ui: Ui, aantal: number | null): string =>
  aantal === null ? ui.t('planning.onbekend') : ui.t('planning.dagen', { n: ui.getal(aantal) });

/** The numbers first; each opens the list behind it. */
function tegels(ui: Ui, { planning }: PlanningData): Html {
  const laat = planning.gemeenten.filter(({ teLaat }) => teLaat).length;
  const zonder = planning.gemeenten.filter(({ zonderRoute }) => zonderRoute).length;
  return grid('tiles', [
    statTile({
      value: laat,
      label: ui.t('planning.teLaat'),
      href: '#te-laat',
      tone: laat > 0 ? 'danger' : 'good',
    }),
    statTile({
      value: zonder,
      label: ui.t('planning.zonderDatum'),
      href: '#zonder-datum',
      tone: zonder > 0 ? 'attention' : 'good',
    }),
    statTile({
      value: dagen(ui, planning.speling),
      label: ui.t('planning.minsteSpeling'),
      note: opsomming(
        ui,
        planning.gemeenten
          .filter(({ gemeente }) => planning.kritiek.includes(gemeente.code))
          .map((een) => een.gemeente.naam),
      ),
      href: '#stappen',
      ...(planning.speling !== null && planning.speling < 0 && { tone: 'danger' as const }),
    }),
    statTile({ value: dag(ui, planning.vaststelling), label: ui.t('planning.vaststelling') }),
  ]);
}

const namen = (plannen: readonly Gemeenteplan[]): string => plannen.map(({ gemeente }) => gemeente.naam).join(', ');

/** The municipalities behind the counts of gate G2. */
function lijsten(ui: Ui, { planning, gegevens }: PlanningData): Html {
  const laat = planning.gemeenten.filter(({ teLaat }) => teLaat);
  const zonder = planning.gemeenten.filter(({ zonderRoute }) => zonderRoute);
  const { inspraakDicht, tekstKlaar } = planning.mijlpalen;
  return html`${
    planning.tekort === 0
      ? ''
      : notice({
          tone: 'danger',
          title: ui.t('planning.tekort'),
          body: ui.t('planning.tekortUitleg', {
            dicht: dag(ui, inspraakDicht),
            weken: gegevens.doorlooptijden.verwerkingWeken,
            tekst: dag(ui, tekstKlaar),
            n: ui.getal(planning.tekort),
          }),
        })
  }
  ${
    laat.length === 0
      ? ''
      : html`<div id="te-laat">
          ${notice({
            tone: 'danger',
            title: ui.t('planning.teLaatTitel'),
            body: html`<ul>
              ${laat.map(({ gemeente, besluit }) => html`<li>${gemeente.naam}: ${dag(ui, besluit)}</li>`)}
            </ul>`,
          })}
        </div>`
  }
  ${
    zonder.length === 0
      ? ''
      : html`<div id="zonder-datum">
          ${notice({ tone: 'attention', title: ui.t('planning.zonderDatum'), body: namen(zonder) })}
        </div>`
  }`;
}

const MIJLPALEN = ['start', 'conceptKlaar', 'vrijgave', 'inspraakOpen', 'inspraakDicht', 'tekstKlaar'] as const;

const mijlpalenKaart = (ui: Ui, data: PlanningData): Html => {
  const { doorlooptijden: duur } = data.gegevens;
  const termijn = inspraakTermijn(data.gegevens);
  return card({
    id: 'mijlpalen',
    title: ui.t('planning.mijlpalen'),
    body: html`${termijn ? html`<p class="vb-tekst">${ui.t('planning.volgensTermijnen')}</p>` : ''}
      ${summaryList({
        rows: [
          ...MIJLPALEN.map((naam) => ({
            label: ui.t(`planning.mijlpaal.${naam}`),
            value: dag(ui, data.planning.mijlpalen[naam]),
          })),
          { label: ui.t('planning.mijlpaal.looptijd'), value: ui.dag(data.gegevens.looptijdVan) },
        ],
      })}
      <p class="vb-klein vb-tekst">
        ${ui.t('planning.duur', {
          opstellen: duur.opstellenWeken,
          publicatie: duur.publicatieDagen,
          inspraak: duur.inspraakWeken,
          verwerking: duur.verwerkingWeken,
          college: duur.tussentijd.college,
          commissie: duur.tussentijd.commissie,
        })}
        ${ui.t('planning.bron', { bron: data.bron })}
      </p>
      <p class="vb-klein vb-tekst">
        ${ui.t('planning.reserve', {
          organen: ROUTEORGANEN.map((een) => `${orgaannaam(ui, een)} ${ui.getal(data.gegevens.reserve[een])}`).join(
            ', ',
          ),
        })}
        ${ui.t('planning.bron', { bron: data.reservebron })}
      </p>`,
  });
};

function staat(ui: Ui, stap: Planstap): Content {
  if (stap.klaar) return statusBadge({ tone: 'good', label: ui.t('planning.besloten') });
  if (stap.speling !== null && stap.speling < 0)
    return statusBadge({ tone: 'danger', label: ui.t('planning.stapTeLaat') });
  if (stap.uiterste?.dag === null) return statusBadge({ tone: 'attention', label: ui.t('planning.geenPlek') });
  if (stap.gepland === null) return statusBadge({ tone: 'attention', label: ui.t('planning.nietGepland') });
  return stap.kritiek ? statusBadge({ tone: 'info', label: ui.t('planning.kritiek') }) : '';
}

/** The drawing as a table: every step with its day, its latest day, its papers and its slack. */
const stappenTabel = (ui: Ui, data: PlanningData): Html =>
  dataTable<{ readonly plan: Gemeenteplan; readonly stap: Planstap }>({
    id: 'stappen',
    caption: ui.t('planning.tabel'),
    rows: data.planning.gemeenten.flatMap((plan) => plan.stappen.map((stap) => ({ plan, stap }))),
    empty: emptyState({ title: ui.t('planning.leeg'), body: ui.t('planning.leegUitleg') }),
    columns: [
      {
        key: 'gemeente',
        label: hoofdletter(ui.term('gemeente')),
        kind: 'header',
        cell: ({ plan }) => plan.gemeente.naam,
      },
      { key: 'stap', label: ui.t('planning.stap'), cell: ({ stap }) => stapnaam(ui, stap) },
      { key: 'gepland', label: ui.t('planning.gepland'), cell: ({ stap }) => dag(ui, stap.gepland) },
      { key: 'uiterst', label: ui.t('planning.uiterst'), cell: ({ stap }) => dag(ui, stap.uiterste?.dag) },
      { key: 'stukken', label: ui.t('planning.stukken'), cell: ({ stap }) => dag(ui, stap.uiterste?.stukken) },
      {
        key: 'speling',
        label: ui.t('planning.speling'),
        kind: 'number',
        cell: ({ stap }) => (stap.speling === null ? '' : ui.getal(stap.speling)),
      },
      { key: 'staat', label: ui.t('planning.staat'), cell: ({ stap }) => staat(ui, stap) },
    ],
  });

/** What would follow, before anything is moved; the move itself is made on the regiobord. */
function watAlsKaart(ui: Ui, data: PlanningData): Html | string {
  const { planning, watAls, traject } = data;
  const stappen = planning.gemeenten.flatMap((plan) =>
    plan.stappen.filter(({ klaar }) => !klaar).map((stap) => ({ plan, stap })),
  );
  if (stappen.length === 0) return '';
  return card({
    id: 'wat-als',
    title: ui.t('planning.watAls'),
    body: html`<p class="vb-tekst">${ui.t('planning.watAlsUitleg')}</p>
      ${form({
        action: `${ui.href(`/visietrajecten/${traject.id}/planning`)}#wat-als`,
        method: 'get',
        inline: true,
        fields: [
          {
            kind: 'select',
            name: 'stap',
            label: ui.t('planning.stap'),
            required: true,
            value: watAls?.stap,
            options: stappen.map(({ plan, stap }) => ({
              value: stap.id,
              label: `${plan.gemeente.naam}, ${stapnaam(ui, stap)}`,
            })),
          },
          { kind: 'date', name: 'dag', label: ui.t('planning.nieuweDag'), required: true, value: watAls?.dag },
        ],
        submit: { label: ui.t('planning.toonGevolgen'), kind: 'secondary' },
        texts: formTexts(ui),
      })}
      ${
        watAls === undefined
          ? ''
          : html`<h3>${ui.t('planning.gevolgen', { dag: ui.dag(watAls.dag) })}</h3>
              ${gevolgenlijst(ui, watAls.gevolgen, data.gegevens.gemeenten)}
              <p>
                ${link({ label: ui.t('planning.naarRegiobord'), href: ui.href(`/visietrajecten/${traject.id}/regiobord`) })}
              </p>`
      }`,
  });
}

function routesKaart(ui: Ui, data: PlanningData): Html | string {
  const zonder = data.planning.gemeenten.filter(({ stappen }) => stappen.length === 0);
  if (!data.magRoutes || zonder.length === 0) return '';
  return card({
    id: 'routes',
    title: ui.t('planning.routes'),
    body: html`<p class="vb-tekst">${ui.t('planning.routesUitleg', { n: zonder.length })} ${namen(zonder)}</p>
      ${actionButton({
        action: ui.href(`/visietrajecten/${data.traject.id}/planning/routes`),
        csrf: data.csrf,
        hidden: { versie: String(data.traject.versie) },
        label: ui.t('planning.maakRoutes'),
        kind: 'primary',
      })}`,
  });
}

/** By when every municipality must do what, how much room there is, and what a later day would mean. */
export const planningPagina = (ui: Ui, data: PlanningData): Html => {
  const pad = `/visietrajecten/${data.traject.id}`;
  const { gegevens, planning } = data;
  return html`${trajectkop(ui, data.traject, {
    deel: 'planning',
    intro: ui.t('planning.intro', { dag: ui.dag(data.traject.looptijd_van) }),
    actions: buttonRow(
      linkButton({ label: ui.t('planning.tafels'), href: ui.href(`${pad}/tafels`) }),
      linkButton({ label: ui.t('planning.ics'), href: ui.href(`${pad}/planning/ics`) }),
    ),
  })}
  ${tegels(ui, data)} ${lijsten(ui, data)} ${routesKaart(ui, data)}
  ${
    planning.gemeenten.every(({ stappen }) => stappen.length === 0)
      ? ''
      : kalenderbeeld(ui, { planning, recessen: gegevens.recessen, looptijdVan: gegevens.looptijdVan })
  }
  ${stappenTabel(ui, data)} ${watAlsKaart(ui, data)} ${mijlpalenKaart(ui, data)}`;
};
