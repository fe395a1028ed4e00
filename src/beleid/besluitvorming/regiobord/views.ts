// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card, grid, statTile } from '../../../platform/html/card.ts';
import { filterForm } from '../../../platform/html/form.ts';
import type { Html, Tone } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dataTable, type Column } from '../../../platform/html/table.ts';
import type { Day } from '../../../platform/dates.ts';
import { formTexts } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { dagOf, trajectkop } from '../../visietraject/views.ts';
import { ROUTEORGANEN, type Routeorgaan } from '../../planning/rules.ts';
import { stapstaat } from '../views.ts';
import {
  eersteOpen,
  gefilterd,
  tellingVan,
  vatSamen,
  type Bordfilter,
  type Bordgemeente,
  type Bordstap,
  type Samenvatting,
  type Telling,
} from './rules.ts';

export interface BordData {
  readonly traject: TrajectRij;
  readonly gemeenten: readonly Bordgemeente[];
  readonly filter: Bordfilter;
  readonly vandaag: Day;
  /** The municipality that the reader works for, when it takes part. */
  readonly eigen: string | null;
}

const TELTOON: Readonly<Record<Telling, Tone>> = {
  opgegaan: 'neutral',
  nietNodig: 'neutral',
  geenRoute: 'attention',
  wacht: 'neutral',
  aangehouden: 'attention',
  verworpen: 'danger',
  opnieuw: 'attention',
  afwijking: 'attention',
  telt: 'good',
};

/** Whether the decision of a municipality counts, in a word and a shape. */
export const tellingBadge = (ui: Ui, telling: Telling): Html =>
  statusBadge({ tone: TELTOON[telling], label: ui.t(`regiobord.telling.${telling}`) });

const gemeentePad = (ui: Ui, traject: Pick<TrajectRij, 'id'>, code: string): string =>
  ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${code}`);

/** In words what a wethouder must know with five minutes: how far it is, and since or from when the vision holds. */
function werkingTekst(ui: Ui, { traject }: BordData, { werking, moeten, tellen }: Samenvatting): string {
  const dag = ui.dag(traject.looptijd_van);
  switch (werking) {
    case 'inWerking':
      return ui.t('regiobord.inWerking', { dag });
    case 'vastgesteld':
      return ui.t('regiobord.vastgesteld', { dag });
    case 'kanVaststellen':
      return ui.t('regiobord.kanVaststellen', { dag });
    case 'opWeg':
      return ui.t('regiobord.opWeg', { dag, n: moeten - tellen });
  }
}

/** What waits for the reader's own municipality. */
function eigenRegel(ui: Ui, data: BordData): Html {
  const gemeente = data.gemeenten.find(({ code }) => code === data.eigen);
  if (!gemeente) return html``;
  const open = eersteOpen(gemeente);
  const wat = open
    ? ui.t(open.gepland === null ? 'regiobord.wachtZonderDag' : 'regiobord.wachtOp', {
        orgaan: ui.term(open.orgaan),
        dag: open.gepland === null ? '' : ui.dag(open.gepland),
      })
    : ui.t('regiobord.wachtNiets');
  const laat =
    gemeente.opvolgingTeLaat > 0 ? ` ${ui.t('regiobord.opvolgingTeLaat', { n: gemeente.opvolgingTeLaat })}` : '';
  return html`<p>
    ${ui.t('regiobord.voorU', { gemeente: gemeente.naam })} ${wat}${laat}
    ${link({ label: ui.t('regiobord.naarEigen'), href: gemeentePad(ui, data.traject, gemeente.code) })}
  </p>`;
}

function kop(ui: Ui, data: BordData): Html {
  const som = vatSamen(
    {
      status: data.traject.status,
      vaststellingsregel: data.traject.vaststellingsregel,
      looptijdVan: data.traject.looptijd_van,
    },
    data.gemeenten,
    data.vandaag,
  );
  const klaar = som.werking === 'inWerking' || som.werking === 'vastgesteld';
  return html`${notice({
    tone: klaar ? 'good' : 'info',
    title: werkingTekst(ui, data, som),
    body: eigenRegel(ui, data),
  })}
  ${grid('tiles', [
    statTile({
      value: ui.t('regiobord.vanMoeten', { tellen: som.tellen, moeten: som.moeten }),
      label: ui.t('regiobord.tegelBesloten'),
      note: hoofdletter(ui.term(data.traject.vaststellingsregel)),
      ...(som.moeten > 0 && som.tellen === som.moeten && { tone: 'good' as const }),
    }),
    statTile({
      value: som.teLaat,
      label: ui.t('regiobord.tegelTeLaat'),
      href: ui.href(`/visietrajecten/${data.traject.id}/regiobord?laat=ja`),
      ...(som.teLaat > 0 && { tone: 'danger' as const }),
    }),
    statTile({
      value: som.afwijkingen,
      label: ui.t('regiobord.tegelAfwijking'),
      href: ui.href(`/visietrajecten/${data.traject.id}/amendementen`),
      ...(som.afwijkingen > 0 && { tone: 'attention' as const }),
    }),
  ])}`;
}

function stapcel(ui: Ui, data: BordData, stap: Bordstap): Html {
  const dag = dagOf(ui, stap.gepland);
  const uitkomst = stap.besluit && stap.besluit.uitkomst !== 'aangehouden' ? stap.besluit.uitkomst : undefined;
  return html`<div class="vb-bordstap">
    ${link({
      label: dag,
      href: ui.href(`/visietrajecten/${data.traject.id}/routestappen/${stap.id}`),
      hiddenText: ui.t('regiobord.stapVan', { orgaan: ui.term(stap.orgaan) }),
    })}
    ${stapstaat(ui, stap, data.vandaag)}
    <span class="vb-klein"
      >${hoofdletter(ui.term(stap.rol))}${uitkomst === undefined ? '' : `: ${ui.term(uitkomst)}`}</span
    >
  </div>`;
}

const orgaanKolom = (ui: Ui, data: BordData, orgaan: Routeorgaan): Column<Bordgemeente> => ({
  key: orgaan,
  label: hoofdletter(ui.term(orgaan)),
  cell: ({ stappen }) => {
    const eigen = stappen.filter((stap) => stap.orgaan === orgaan);
    return eigen.length === 0
      ? html`<span class="vb-afwezig">${ui.t('regiobord.geenStap')}</span>`
      : html`${eigen.map((stap) => stapcel(ui, data, stap))}`;
  },
});

function teltCel(ui: Ui, data: BordData, gemeente: Bordgemeente): Html {
  return html`${tellingBadge(ui, tellingVan(data.traject.vaststellingsregel, gemeente))}${
    gemeente.afwijkingen > 0
      ? html`<br />${link({
            label: ui.t('regiobord.afwijkingen', { n: gemeente.afwijkingen }),
            href: `${gemeentePad(ui, data.traject, gemeente.code)}#amendementen`,
          })}`
      : ''
  }`;
}

function tabel(ui: Ui, data: BordData): Html {
  const organen = ROUTEORGANEN.filter((orgaan) =>
    data.gemeenten.some(({ stappen }) => stappen.some((stap) => stap.orgaan === orgaan)),
  );
  const rijen = gefilterd(data.gemeenten, data.filter, data.vandaag);
  return dataTable<Bordgemeente>({
    id: 'regiobord',
    caption: ui.t('regiobord.tabel', { n: rijen.length, van: data.gemeenten.length }),
    narrow: 'stack',
    empty: emptyState({ title: ui.t('regiobord.leeg'), body: ui.t('regiobord.leegUitleg') }),
    columns: [
      {
        key: 'gemeente',
        label: hoofdletter(ui.term('gemeente')),
        kind: 'header',
        cell: ({ naam, code, centrum }) =>
          html`${link({ label: naam, href: gemeentePad(ui, data.traject, code) })}${
            centrum ? html`<br /><span class="vb-klein">${hoofdletter(ui.term('centrumgemeente'))}</span>` : ''
          }`,
      },
      ...organen.map((orgaan) => orgaanKolom(ui, data, orgaan)),
      { key: 'telt', label: ui.t('regiobord.telt'), cell: (gemeente) => teltCel(ui, data, gemeente) },
    ],
    rows: rijen,
  });
}

function filters(ui: Ui, { traject, gemeenten, filter, eigen }: BordData): Html {
  const centra = gemeenten.filter(({ code }) => gemeenten.some(({ centrumgemeente }) => centrumgemeente === code));
  const pad = ui.href(`/visietrajecten/${traject.id}/regiobord`);
  return filterForm({
    action: pad,
    label: ui.t('regiobord.filter'),
    fields: [
      { kind: 'checkbox', name: 'laat', label: ui.t('regiobord.alleenLaat'), required: true, checked: filter.teLaat },
      ...(eigen === null
        ? []
        : ([
            {
              kind: 'checkbox',
              name: 'eigen',
              label: ui.t('regiobord.alleenEigen'),
              required: true,
              checked: filter.eigen !== null,
            },
          ] as const)),
      {
        kind: 'select',
        name: 'centrum',
        label: ui.t('regiobord.centrumgebied'),
        required: true,
        value: filter.centrum,
        options: centra.map(({ code, naam }) => ({ value: code, label: naam })),
      },
    ],
    submit: ui.t('algemeen.filteren'),
    clear: { href: pad, label: ui.t('algemeen.alles') },
    texts: { ...formTexts(ui), choose: ui.t('algemeen.alles') },
  });
}

/** Every municipality by the bodies that its route passes: when, what was decided, and whether it counts. */
export const bordPagina = (ui: Ui, data: BordData): Html => {
  const pad = (deel: string) => ui.href(`/visietrajecten/${data.traject.id}/${deel}`);
  return html`${trajectkop(ui, data.traject, { deel: 'regiobord', intro: ui.t('regiobord.intro') })} ${kop(ui, data)}
  ${filters(ui, data)} ${tabel(ui, data)}
  ${card({
    title: ui.t('regiobord.meer'),
    body: html`<ul>
      <li>${link({ label: ui.t('amendement.lijst'), href: pad('amendementen') })}</li>
      <li>${link({ label: ui.t('opvolging.lijst'), href: pad('opvolgingen') })}</li>
      <li>${link({ label: ui.t('regiobord.agenda'), href: pad('vergaderdagen.ics') })}</li>
    </ul>`,
  })}`;
};
