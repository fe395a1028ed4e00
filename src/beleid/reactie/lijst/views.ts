// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { filterForm } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { tabs } from '../../../platform/html/nav.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable, pagination } from '../../../platform/html/table.ts';
import { formTexts, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { inspraakkop } from '../../inspraak/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Passagekeuze } from '../queries.ts';
import { INDIENERS, magNaam, REACTIESOORTEN, REACTIESTATUSSEN, type Indiener } from '../rules.ts';
import type { Reactieregel } from './queries.ts';
import { alsZoek, passagenaam, PER_PAGINA } from './rules.ts';
import type { Reactiefilter } from './schema.ts';

/** Who reacted: the name of an organisation, council or advisory board; of everyone else the role. */
export const wieReageert = (
  ui: Ui,
  { indiener, naam }: { readonly indiener: Indiener; readonly naam: string | null },
) => (magNaam(indiener) && naam !== null ? naam : hoofdletter(ui.term(indiener)));

interface Keuzes {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly passages: readonly Passagekeuze[];
  readonly themas: readonly { readonly thema: string }[];
}

/** The fields by which both lists are filtered. */
export function filterVelden(
  ui: Ui,
  keuzes: Keuzes,
  f: Omit<Reactiefilter, 'status' | 'volgorde' | 'pagina'>,
): Field[] {
  const keuze = (
    name: keyof typeof f,
    label: string,
    options: Extract<Field, { kind: 'select' }>['options'],
  ): Field => ({
    kind: 'select',
    name,
    label,
    required: true,
    value: f[name] ?? '',
    options,
  });
  return [
    { kind: 'search', name: 'zoek', label: ui.t('reactie.zoek'), required: true, value: f.zoek },
    keuze(
      'gemeente',
      hoofdletter(ui.term('gemeente')),
      keuzes.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    ),
    keuze('soort', ui.t('reactie.soort'), opties(ui, REACTIESOORTEN)),
    keuze('indiener', ui.t('reactie.indiener'), opties(ui, INDIENERS)),
    keuze(
      'passage',
      hoofdletter(ui.term('passage')),
      keuzes.passages.map((passage) => ({ value: passage.id, label: passagenaam(passage) || `§${passage.adres}` })),
    ),
    keuze(
      'thema',
      hoofdletter(ui.term('thema')),
      keuzes.themas.map(({ thema }) => ({ value: thema, label: thema })),
    ),
    keuze(
      'laat',
      ui.t('reactie.teLaat'),
      opties(ui, ['ja', 'nee']).map((o) => ({ ...o, label: ui.t(o.value === 'ja' ? 'algemeen.ja' : 'algemeen.nee') })),
    ),
  ];
}

export const bladeren = (
  ui: Ui,
  pad: string,
  f: { readonly pagina: number } & Readonly<Record<string, string | number | null>>,
  n: number,
  rijen: number,
): Html => {
  const van = (f.pagina - 1) * PER_PAGINA + 1;
  const tot = van + rijen - 1;
  const naar = (pagina: number) => `${pad}?${alsZoek(f, { pagina })}`;
  return pagination({
    ...(f.pagina > 1 && { previousHref: naar(f.pagina - 1) }),
    ...(tot < n && rijen > 0 && { nextHref: naar(f.pagina + 1) }),
    texts: {
      label: ui.t('werk.pagina'),
      previous: ui.t('algemeen.vorige'),
      next: ui.t('algemeen.volgende'),
      position: ui.t('werk.positie', { van: rijen === 0 ? 0 : van, tot: rijen === 0 ? 0 : tot, n: ui.getal(n) }),
    },
  });
};

/** How many rows the list of this filter has: what was withdrawn is found by its own status, and counts nowhere else. */
export const aantal = (tel: ReadonlyMap<string, number>, status: string | null): number =>
  status === null
    ? [...tel].reduce((som, [een, n]) => (een === 'ingetrokken' ? som : som + n), 0)
    : (tel.get(status) ?? 0);

/** Each status with how many are in it; the number is that of the list behind it. */
export const statustabs = (
  ui: Ui,
  pad: string,
  f: { readonly status: string | null } & Readonly<Record<string, string | number | null>>,
  statussen: readonly string[],
  tel: ReadonlyMap<string, number>,
): Html =>
  tabs({
    label: ui.t('reactie.perStatus'),
    tabs: [null, ...statussen].map((status) => ({
      label: status === null ? ui.t('algemeen.alles') : hoofdletter(ui.tekst(status)),
      href: `${pad}?${alsZoek(f, { status })}`,
      current: f.status === status,
      count: ui.getal(aantal(tel, status)),
    })),
  });

export interface ReactielijstData extends Keuzes {
  readonly traject: TrajectRij;
  readonly filter: Reactiefilter;
  readonly tel: ReadonlyMap<string, number>;
  readonly rijen: readonly Reactieregel[];
  readonly magVastleggen: boolean;
}

function reactieTabel(ui: Ui, { traject, filter, rijen }: ReactielijstData, pad: string): Html {
  const sorteer = (volgorde: Reactiefilter['volgorde']) => ({
    sortHref: `${pad}?${alsZoek(filter, { volgorde })}`,
    ...(filter.volgorde === volgorde && {
      sorted: volgorde === 'ontvangen' ? ('descending' as const) : ('ascending' as const),
    }),
  });
  return dataTable<Reactieregel>({
    id: 'reacties',
    caption: ui.t('inspraak.deel.reacties'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('reactie.geen'), body: ui.t('reactie.geenUitleg') }),
    columns: [
      {
        key: 'nummer',
        label: ui.t('werk.nummer'),
        kind: 'header',
        ...sorteer('nummer'),
        cell: (rij) => link({ label: rij.nummer, href: ui.href(`/visietrajecten/${traject.id}/reacties/${rij.id}`) }),
      },
      { key: 'wie', label: ui.t('reactie.indiener'), cell: (rij) => wieReageert(ui, rij) },
      {
        key: 'gemeente',
        label: hoofdletter(ui.term('gemeente')),
        ...sorteer('gemeente'),
        cell: (rij) => rij.gemeente ?? '–',
      },
      { key: 'soort', label: ui.t('reactie.soort'), cell: (rij) => hoofdletter(ui.term(rij.soort)) },
      {
        key: 'ontvangen',
        label: ui.t('reactie.ontvangenOp'),
        ...sorteer('ontvangen'),
        cell: (rij) => ui.dag(rij.ontvangen_op),
      },
      { key: 'punten', label: ui.t('inspraak.deel.punten'), kind: 'number', cell: (rij) => rij.punten },
      {
        key: 'status',
        label: ui.t('reactie.status'),
        cell: (rij) =>
          html`${hoofdletter(ui.term(rij.status))}
          ${rij.te_laat ? statusBadge({ tone: 'attention', label: ui.t('reactie.teLaat') }) : ''}`,
      },
    ],
    rows: rijen,
  });
}

/** The reactions of a traject by status, with a filter. */
export const reactielijstPagina = (ui: Ui, data: ReactielijstData): Html => {
  const pad = ui.href(`/visietrajecten/${data.traject.id}/reacties`);
  const n = aantal(data.tel, data.filter.status);
  return html`${inspraakkop(ui, data.traject, {
    deel: 'reacties',
    titel: ui.t('inspraak.deel.reacties'),
    ziet: true,
    ...(data.magVastleggen && {
      actions: linkButton({ label: ui.t('reactie.nieuw'), href: `${pad}/nieuw`, kind: 'primary' }),
    }),
  })}
  ${statustabs(ui, pad, data.filter, REACTIESTATUSSEN, data.tel)}
  ${card({
    body: html`${filterForm({
      action: pad,
      label: ui.t('algemeen.filteren'),
      fields: [
        ...(data.filter.status === null
          ? []
          : [{ kind: 'hidden' as const, name: 'status', value: data.filter.status }]),
        ...filterVelden(ui, data, data.filter),
      ],
      submit: ui.t('algemeen.filteren'),
      clear: { href: pad, label: ui.t('reactie.wisFilter') },
      texts: { ...formTexts(ui), choose: ui.t('algemeen.alles') },
    })}
    ${reactieTabel(ui, data, pad)} ${bladeren(ui, pad, data.filter, n, data.rijen.length)}`,
  })}`;
};
