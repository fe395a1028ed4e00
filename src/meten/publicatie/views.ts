// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Ui } from '../../taal/ui.ts';
import { isJaar, REEKSEN, REGIO, type Reeks } from '../indicator/rules.ts';
import { opmaakVak, periodeNaam, reeksNaam } from '../indicator/weergave/rules.ts';
import type { Regel, Voorstel } from './queries.ts';
import { isGetoond, type PubliekCijfer } from './rules.ts';

export interface PublicatiesData {
  readonly voorstel: Voorstel;
  readonly eerder: readonly Regel[];
  readonly gelukt: boolean;
  readonly csrf: string;
}

/** What would be published now, and what was. */
export function publicatiesPagina(ui: Ui, { voorstel, eerder, gelukt, csrf }: PublicatiesData): Html {
  const getoond = voorstel.cijfers.filter(isGetoond).length;
  const tegels = [
    statTile({ value: ui.getal(getoond), label: ui.t('publicatie.getoond') }),
    statTile({ value: ui.getal(voorstel.cijfers.length - getoond), label: ui.t('publicatie.verborgen') }),
    statTile({ value: ui.getal(voorstel.kwartalen.length), label: ui.t('publicatie.kwartalen') }),
  ];
  return html`${pageHead({
    title: ui.t('publicatie.titel'),
    intro: ui.t('publicatie.uitleg'),
    actions: linkButton({ label: ui.t('rodedraad.openbaar'), href: ui.href('/'), kind: 'secondary' }),
  })}
  ${gelukt ? notice({ tone: 'good', title: ui.t('publicatie.gelukt'), live: true }) : ''}
  ${card({
    title: ui.t('publicatie.nu'),
    accent: true,
    body: html`<p>${ui.t('publicatie.regel', { ...voorstel.drempel })}</p>
      ${grid('tiles', tegels)} ${voorbeeldTabel(ui, voorstel)}
      <p>${ui.t('publicatie.publiceerUitleg')}</p>
      ${actionButton({ label: ui.t('publicatie.publiceer'), kind: 'primary', action: ui.href('/publicaties'), csrf })}`,
  })}
  ${card({ title: ui.t('publicatie.lijst'), body: lijst(ui, eerder) })}`;
}

interface Rij {
  readonly reeks: Reeks;
  readonly opPeriode: ReadonlyMap<string, PubliekCijfer>;
  readonly gemeenten: number;
}

/** The region's own rows of the last four quarters and the years, with how many municipalities can be seen in the last year. */
function voorbeeldTabel(ui: Ui, { cijfers, kwartalen, gebieden }: Voorstel): Html {
  const jaren = [...new Set(cijfers.map(({ kwartaal }) => kwartaal))].filter(isJaar);
  const heelJaar = jaren.at(-2) ?? jaren.at(-1);
  const perioden = [...jaren, ...kwartalen.slice(-4)];
  const rijen: Rij[] = REEKSEN.map((reeks) => {
    const eigen = cijfers.filter(({ indicator }) => indicator === reeks.sleutel);
    return {
      reeks,
      opPeriode: new Map(eigen.filter(({ gebied }) => gebied === REGIO).map((cijfer) => [cijfer.kwartaal, cijfer])),
      gemeenten: eigen.filter((cijfer) => cijfer.gebied !== REGIO && cijfer.kwartaal === heelJaar && isGetoond(cijfer))
        .length,
    };
  });
  return dataTable<Rij>({
    id: 'voorstel',
    caption: ui.t('publicatie.voorbeeldTabel'),
    rows: rijen,
    columns: [
      { key: 'cijfer', label: ui.t('publicatie.indicator'), kind: 'header', cell: ({ reeks }) => reeksNaam(ui, reeks) },
      ...perioden.map((periode) => ({
        key: periode,
        label: periodeNaam(ui, periode),
        kind: 'number' as const,
        cell: ({ reeks, opPeriode }: Rij) => opmaakVak(ui, reeks.eenheid, opPeriode.get(periode)?.waarde ?? '.'),
      })),
      {
        key: 'gemeenten',
        label: `${ui.t('publicatie.perGemeente')} (${heelJaar ?? ''})`,
        kind: 'number',
        cell: ({ gemeenten }) => ui.t('indicator.vanDe', { teller: gemeenten, noemer: gebieden.length }),
      },
    ],
  });
}

const lijst = (ui: Ui, eerder: readonly Regel[]): Html =>
  dataTable<Regel>({
    id: 'publicaties',
    caption: ui.t('publicatie.lijst'),
    captionHidden: true,
    narrow: 'stack',
    rows: eerder,
    empty: emptyState({ title: ui.t('publicatie.geen'), body: ui.t('publicatie.geenUitleg') }),
    columns: [
      { key: 'op', label: ui.t('publicatie.wanneer'), kind: 'header', cell: ({ op }) => ui.moment(op) },
      {
        key: 'over',
        label: ui.t('publicatie.periode'),
        cell: ({ kwartalen }) =>
          ui.t('publicatie.vanTot', {
            van: periodeNaam(ui, kwartalen[0] ?? ''),
            tot: periodeNaam(ui, kwartalen.at(-1) ?? ''),
          }),
      },
      { key: 'getoond', label: ui.t('publicatie.getoond'), kind: 'number', cell: ({ getoond }) => ui.getal(getoond) },
      {
        key: 'verborgen',
        label: ui.t('publicatie.verborgen'),
        kind: 'number',
        cell: ({ verborgen }) => ui.getal(verborgen),
      },
    ],
  });
