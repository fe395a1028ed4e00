// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { buttonRow, linkButton } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { lineChart, smallMultiples } from '../../platform/html/chart.ts';
import { filterForm } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Ui } from '../../taal/ui.ts';
import { INDICATOREN, REGIO, type Indicator, type Metingen, type Reeks } from './rules.ts';
import {
  asOpmaak,
  grafiekTeksten,
  indicatorNaam,
  opmaak,
  periodeNaam,
  reeksNaam,
  vakVoor,
  waardeVan,
  type Waarde,
} from './weergave/rules.ts';

export interface MonitorData {
  readonly indicator: Indicator;
  readonly reeks: Reeks;
  readonly per: 'kwartaal' | 'jaar';
  readonly perioden: readonly string[];
  readonly metingen: Metingen;
  readonly verborgen: ReadonlySet<string>;
  readonly minimum: number;
  readonly exact: boolean;
}

const adres = (pad: string, { indicator, reeks, per }: Pick<MonitorData, 'indicator' | 'reeks' | 'per'>): string =>
  `${pad}?indicator=${indicator.sleutel}&per=${per}${indicator.reeksen.length > 1 ? `&reeks=${reeks.sleutel}` : ''}`;

/** The regional monitor: one indicator, the region and every municipality. */
export function monitorPagina(ui: Ui, data: MonitorData): Html {
  const { indicator, reeks, exact, minimum } = data;
  return html`${pageHead({
    title: ui.t('monitor.titel'),
    intro: ui.t('monitor.uitleg'),
    actions: linkButton({
      label: ui.t('monitor.uitvoer'),
      href: adres(ui.href('/monitor.csv'), data),
      kind: 'secondary',
    }),
  })}
  ${keuze(ui, data)}
  ${
    indicator.reeksen.length > 1
      ? tabs({
          label: indicatorNaam(ui, indicator),
          tabs: indicator.reeksen.map((deel) => ({
            href: adres(ui.href('/monitor'), { ...data, reeks: deel }),
            label: reeksNaam(ui, deel),
            current: deel === reeks,
          })),
        })
      : ''
  }
  ${card({ title: ui.t('monitor.regio'), body: regioGrafiek(ui, data) })}
  ${notice({ tone: exact ? 'attention' : 'info', body: ui.t(exact ? 'monitor.kleinAnalist' : 'monitor.klein', { minimum }) })}
  ${card({ title: ui.t('monitor.gemeenten'), body: gemeentenGrafiek(ui, data) })}
  ${card({ title: ui.t('indicator.definitie'), body: uitleg(ui, indicator) })}`;
}

const keuze = (ui: Ui, { indicator, per }: MonitorData): Html =>
  filterForm({
    action: ui.href('/monitor'),
    label: ui.t('monitor.filter'),
    submit: ui.t('monitor.toon'),
    texts: { optional: '', error: ui.t('fout.titel'), choose: ui.t('algemeen.kies') },
    fields: [
      {
        kind: 'select',
        name: 'indicator',
        label: ui.t('monitor.kies'),
        required: true,
        value: indicator.sleutel,
        options: INDICATOREN.map((keus) => ({ value: keus.sleutel, label: indicatorNaam(ui, keus) })),
      },
      {
        kind: 'select',
        name: 'per',
        label: ui.t('monitor.per'),
        required: true,
        value: per,
        options: [
          { value: 'kwartaal', label: ui.t('indicator.periode') },
          { value: 'jaar', label: ui.t('indicator.jaar') },
        ],
      },
    ],
  });

function reeksWaarden({ metingen, verborgen, reeks, perioden }: MonitorData, gebied: string): Waarde[] {
  return perioden.map((periode) => waardeVan(vakVoor(metingen, verborgen, reeks, gebied, periode)));
}

const gemeenschappelijk = (ui: Ui, data: MonitorData, gebied: string) => {
  const { reeks, perioden, per } = data;
  const naam = reeksNaam(ui, reeks);
  const [van = '', tot = ''] = [perioden[0] ?? '', perioden.at(-1) ?? ''].map((periode) => periodeNaam(ui, periode));
  return {
    title: naam,
    description: ui.t('indicator.beschrijving', { naam, gebied, van, tot }),
    periods: perioden.map((periode, plaats) => periodeNaam(ui, periode) + (plaats === perioden.length - 1 ? '*' : '')),
    format: (waarde: number) => asOpmaak(ui, reeks.eenheid, waarde),
    texts: { ...grafiekTeksten(ui), period: ui.t(per === 'jaar' ? 'indicator.jaar' : 'indicator.periode') },
    source: ui.t('monitor.lopend', { periode: tot }),
  };
};

const regioGrafiek = (ui: Ui, data: MonitorData): Html =>
  lineChart({
    ...gemeenschappelijk(ui, data, ui.t('indicator.regio')),
    id: 'regio',
    series: [{ label: ui.t('indicator.regio'), values: reeksWaarden(data, REGIO) }],
    breaks: data.indicator.reeksbreuken.map(({ kwartaal, key }) => ({
      period: periodeNaam(ui, kwartaal),
      label: ui.tekst(key),
    })),
  });

/** A share and a median of municipalities stand on the scale of the region; a count of the whole region would flatten them. */
const gemeentenGrafiek = (ui: Ui, data: MonitorData): Html =>
  smallMultiples({
    ...gemeenschappelijk(ui, data, ui.t('monitor.gemeenten')),
    id: 'gemeenten',
    texts: { ...grafiekTeksten(ui), period: ui.term('gemeente') },
    format: (waarde) => opmaak(ui, data.reeks.eenheid, waarde),
    items: data.metingen.gemeenten.map(({ code, naam }) => ({ label: naam, values: reeksWaarden(data, code) })),
    ...(data.reeks.eenheid !== 'aantal' && {
      reference: { label: ui.t('indicator.regio'), values: reeksWaarden(data, REGIO) },
    }),
  });

const uitleg = (ui: Ui, { sleutel, gewensteRichting, soort }: Indicator): Html =>
  html`${summaryList({
    rows: [
      { label: ui.t('indicator.definitie'), value: ui.tekst(`indicator.${sleutel}.definitie`) },
      { label: ui.t('indicator.teller'), value: ui.tekst(`indicator.${sleutel}.teller`) },
      { label: ui.t('indicator.noemer'), value: ui.tekst(`indicator.${sleutel}.noemer`) },
      {
        label: ui.t('indicator.richtingKop'),
        value: `${ui.t(`indicator.${gewensteRichting}`)}. ${ui.tekst(`indicator.${sleutel}.richting`)}`,
      },
      { label: ui.t('indicator.soort'), value: ui.t(`indicator.${soort}`) },
      { label: ui.t('indicator.bronKop'), value: ui.tekst(`indicator.${sleutel}.bron`) },
    ],
  })}
  ${buttonRow(linkButton({ label: ui.t('rodedraad.boven'), href: ui.href('/rode-draad'), kind: 'subtle' }))}`;
