// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { grid, prose, statTile } from '../../../platform/html/card.ts';
import { barChart, lineChart } from '../../../platform/html/chart.ts';
import type { Station } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { REGIO, type Indicator, type Reeks } from '../../../meten/indicator/rules.ts';
import {
  asOpmaak,
  grafiekTeksten,
  indicatorNaam,
  opmaakVak,
  periodeNaam,
  reeksNaam,
  vakVoor,
  waardeVan,
  waaruit,
  type Vak,
} from '../../../meten/indicator/weergave/rules.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Cijfers } from '../queries.ts';
import { verloop, type Verloop } from '../rules.ts';

/** An indicator on the thread of its goal: its figure now, its trend, what it is computed from and what it means. */
export const indicatorStation = (ui: Ui, indicator: Indicator, cijfers: Cijfers | undefined): Station => ({
  soort: 'indicator',
  label: hoofdletter(ui.term('indicator')),
  tekst: html`<h2 id="${indicator.sleutel}">${indicatorNaam(ui, indicator)}</h2>
    ${prose(html`<p>${ui.tekst(`indicator.${indicator.sleutel}.definitie`)}</p>`)}
    ${
      cijfers === undefined
        ? ''
        : indicator.reeksen.length > 1
          ? vormen(ui, indicator, cijfers)
          : indicator.reeksen.map((reeks) => trend(ui, indicator, reeks, cijfers))
    }
    ${disclosure({ summary: ui.t('indicator.definitie'), body: uitleg(ui, indicator) })}
    ${
      cijfers === undefined
        ? ''
        : html`<p>
            ${link({
              label: ui.t('rodedraad.perGemeente'),
              href: ui.href(`/monitor?indicator=${indicator.sleutel}&per=jaar`),
              hiddenText: indicatorNaam(ui, indicator),
            })}
          </p>`
    }`,
});

const herkomst = (ui: Ui, vak: Vak): string => (vak === null || vak === '.' ? '' : waaruit(ui, vak));

const trend = (ui: Ui, indicator: Indicator, reeks: Reeks, { metingen, verborgen }: Cijfers): Html => {
  const gelopen = verloop(metingen, verborgen, indicator, reeks);
  const naam = reeksNaam(ui, reeks);
  const toon = (vak: Vak) => opmaakVak(ui, reeks.eenheid, waardeVan(vak));
  const adres = ui.href(`/monitor?indicator=${indicator.sleutel}&per=kwartaal`);
  return html`${grid('tiles', [
    statTile({
      value: toon(gelopen.nu),
      label: ui.t('rodedraad.nu'),
      note: [ui.t('rodedraad.nuUitleg', { periode: periodeNaam(ui, gelopen.nuPeriode) }), herkomst(ui, gelopen.nu)]
        .filter(Boolean)
        .join(': '),
      href: adres,
    }),
    statTile({
      value: toon(gelopen.laatste),
      label: ui.t('rodedraad.vorig'),
      note: [periodeNaam(ui, gelopen.laatstePeriode), herkomst(ui, gelopen.laatste)].filter(Boolean).join(': '),
      href: adres,
    }),
  ])}
  ${richting(ui, indicator, reeks, gelopen)}
  ${lineChart({
    id: `verloop-${reeks.sleutel}`,
    title: naam,
    description: ui.t('indicator.beschrijving', {
      naam,
      gebied: ui.t('indicator.regio'),
      van: periodeNaam(ui, gelopen.kwartalen[0] ?? ''),
      tot: periodeNaam(ui, gelopen.kwartalen.at(-1) ?? ''),
    }),
    periods: gelopen.kwartalen.map(
      (kwartaal) => periodeNaam(ui, kwartaal) + (kwartaal === gelopen.nuPeriode ? '*' : ''),
    ),
    series: [{ label: ui.t('indicator.regio'), values: gelopen.waarden }],
    breaks: indicator.reeksbreuken.map(({ kwartaal, key }) => ({
      period: periodeNaam(ui, kwartaal),
      label: ui.tekst(key),
    })),
    format: (waarde) => asOpmaak(ui, reeks.eenheid, waarde),
    texts: grafiekTeksten(ui),
    source: bron(ui, indicator, gelopen),
  })}
  ${reeks.noemer === null ? '' : berekening(ui, indicator, reeks, { metingen, verborgen })}`;
};

const bron = (ui: Ui, { sleutel }: Indicator, { kwartalen, nuPeriode }: Verloop): string => {
  const herkomst = `${ui.t('indicator.bronKop')}: ${ui.tekst(`indicator.${sleutel}.bron`)}.`;
  return kwartalen.includes(nuPeriode)
    ? `${herkomst} ${ui.t('monitor.lopend', { periode: periodeNaam(ui, nuPeriode) })}`
    : herkomst;
};

/** Numerator and denominator of every quarter, with what they count. */
const berekening = (ui: Ui, { sleutel }: Indicator, reeks: Reeks, { metingen, verborgen }: Cijfers): Html => {
  const rijen = metingen.kwartalen.map((kwartaal) => ({
    kwartaal,
    vak: vakVoor(metingen, verborgen, reeks, REGIO, kwartaal),
  }));
  const getal = (vak: Vak, deel: 'teller' | 'noemer') =>
    vak === '.' ? '.' : vak === null || vak[deel] === null ? '' : ui.getal(vak[deel]);
  return disclosure({
    summary: ui.t('rodedraad.waaruit'),
    body: dataTable<(typeof rijen)[number]>({
      id: `berekening-${reeks.sleutel}`,
      caption: ui.t('rodedraad.waaruit'),
      captionHidden: true,
      rows: rijen,
      columns: [
        {
          key: 'kwartaal',
          label: ui.t('indicator.periode'),
          kind: 'header',
          cell: ({ kwartaal }) => periodeNaam(ui, kwartaal),
        },
        ...(reeks.teller === null
          ? []
          : [
              {
                key: 'teller',
                label: ui.tekst(`indicator.${sleutel}.teller`),
                kind: 'number' as const,
                cell: ({ vak }: { readonly vak: Vak }) => getal(vak, 'teller'),
              },
            ]),
        {
          key: 'noemer',
          label: ui.tekst(`indicator.${sleutel}.noemer`),
          kind: 'number',
          cell: ({ vak }) => getal(vak, 'noemer'),
        },
        {
          key: 'waarde',
          label: ui.t('rodedraad.waarde'),
          kind: 'number',
          cell: ({ vak }) => opmaakVak(ui, reeks.eenheid, waardeVan(vak)),
        },
      ],
    }),
  });
};

/** Which way is wanted and why, and what happened: a colour only where a direction was chosen. */
const richting = (ui: Ui, indicator: Indicator, reeks: Reeks, gelopen: Verloop): Html => {
  const verandering = ui.t('rodedraad.eersteTotLaatste', {
    eerste: opmaakVak(ui, reeks.eenheid, gelopen.eerste),
    van: periodeNaam(ui, gelopen.eerstePeriode),
    laatste: opmaakVak(ui, reeks.eenheid, waardeVan(gelopen.laatste)),
    tot: periodeNaam(ui, gelopen.laatstePeriode),
  });
  return html`<p>
    <strong>${ui.t(`indicator.${indicator.gewensteRichting}`)}.</strong>
    ${gelopen.eerste === null ? '' : `${verandering}.`}
    ${
      gelopen.goed === undefined
        ? ''
        : statusBadge({
            label: ui.t(gelopen.goed ? 'rodedraad.goed' : 'rodedraad.fout'),
            tone: gelopen.goed ? 'good' : 'attention',
          })
    }
  </p>`;
};

/** The kinds overlap, so they stand beside each other and are never added up. */
const vormen = (ui: Ui, indicator: Indicator, { metingen, verborgen }: Cijfers): Html => {
  const periode = metingen.kwartalen.at(-2) ?? '';
  return barChart({
    id: `verloop-${indicator.sleutel}`,
    title: `${indicatorNaam(ui, indicator)}, ${periodeNaam(ui, periode)}`,
    description: ui.tekst(`indicator.${indicator.sleutel}.definitie`),
    heads: [ui.term('vormen'), ui.t('indicator.meldingen.naam')],
    bars: indicator.reeksen.map((reeks) => ({
      label: reeksNaam(ui, reeks),
      value: waardeVan(verloop(metingen, verborgen, indicator, reeks).laatste),
      href: ui.href(`/monitor?indicator=${indicator.sleutel}&per=kwartaal&reeks=${reeks.sleutel}`),
    })),
    format: (waarde) => ui.getal(waarde),
    texts: grafiekTeksten(ui),
    source: `${ui.t('indicator.bronKop')}: ${ui.tekst(`indicator.${indicator.sleutel}.bron`)}.`,
  });
};

const uitleg = (ui: Ui, { sleutel, soort, gewensteRichting }: Indicator): Html =>
  summaryList({
    dense: true,
    rows: [
      { label: ui.t('indicator.teller'), value: ui.tekst(`indicator.${sleutel}.teller`) },
      { label: ui.t('indicator.noemer'), value: ui.tekst(`indicator.${sleutel}.noemer`) },
      {
        label: ui.t('indicator.richtingKop'),
        value: `${ui.t(`indicator.${gewensteRichting}`)}. ${ui.tekst(`indicator.${sleutel}.richting`)}`,
      },
      { label: ui.t('indicator.soort'), value: ui.t(`indicator.${soort}`) },
      { label: ui.t('indicator.bronKop'), value: ui.tekst(`indicator.${sleutel}.bron`) },
    ],
  });
