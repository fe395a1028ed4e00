// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { buttonRow, link, linkButton } from '../../../platform/html/button.ts';
import { grid, pageHead, prose, statTile } from '../../../platform/html/card.ts';
import { barChart, lineChart } from '../../../platform/html/chart.ts';
import { draad, draadStrook, type Station } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf } from '../../../platform/dates.ts';
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
import type { Cijfers, Draad } from '../queries.ts';
import { verloop, type Verloop } from '../rules.ts';
import { gepubliceerd } from '../publiek/views.ts';

export interface DoelData {
  readonly draad: Draad;
  readonly cijfers: Cijfers | undefined;
}

/** The signature page: we said this; what came of it? */
export function doelPagina(ui: Ui, { draad: gegeven, cijfers }: DoelData): Html {
  const { doel, vorig, volgend } = gegeven;
  const stations = [visieStation(ui, gegeven), doelStation(ui, gegeven)];
  for (const indicator of doel.indicatoren) stations.push(indicatorStation(ui, indicator, cijfers));
  stations.push(cijferStation(ui, gegeven));
  return html`${pageHead({
    over: link({ label: hoofdletter(ui.term('rodeDraad')), href: ui.href('/rode-draad') }),
    title: doel.tekst,
    intro: doel.lijn,
  })}
  ${draadStrook({
    label: ui.t('rodedraad.label'),
    stations: [
      { soort: 'visie', label: hoofdletter(ui.term('visie')), href: '#visie' },
      { soort: 'doel', label: hoofdletter(ui.term('doel')), href: '#doel' },
      ...doel.indicatoren.map((indicator) => ({
        soort: 'indicator' as const,
        label: indicatorNaam(ui, indicator),
        href: `#${indicator.sleutel}`,
      })),
      { soort: 'cijfer', label: ui.t('rodedraad.gepubliceerd'), href: '#gepubliceerd' },
    ],
  })}
  ${cijfers ? '' : notice({ tone: 'info', body: ui.t('rodedraad.geenCijfers') })}
  ${draad({ label: ui.t('rodedraad.label'), stations })}
  ${buttonRow(
    ...(vorig ? [linkButton({ label: ui.t('rodedraad.vorigDoel'), href: ui.href(`/rode-draad/${vorig.id}`) })] : []),
    ...(volgend
      ? [linkButton({ label: ui.t('rodedraad.volgendDoel'), href: ui.href(`/rode-draad/${volgend.id}`) })]
      : []),
  )}`;
}

const visieStation = (ui: Ui, { visie, doel, passage }: Draad): Station => ({
  soort: 'visie',
  label: hoofdletter(ui.term('visie')),
  href: ui.href(`/visies/${visie.id}`),
  tekst: html`<h2 id="visie">${visie.titel}</h2>
    ${passage ? html`<blockquote>“${passage}”</blockquote>` : ''}
    <p class="vb-bron">
      ${ui.t('rodedraad.plaats', { van: ui.getal(doel.bronVan), tot: ui.getal(doel.bronTot) })}${
        visie.bevestigdOp
          ? html` · ${ui.t('rodedraad.versie', { versie: visie.versie, dag: ui.dag(dayOf(visie.bevestigdOp)) })}`
          : ''
      }
    </p>`,
});

const doelStation = (ui: Ui, { doel }: Draad): Station => {
  const indicatoren = doel.indicatoren.map((indicator) => indicatorNaam(ui, indicator).toLowerCase()).join(', ');
  const titel = doel.nummer ? ui.t('rodedraad.doelNummer', { nummer: doel.nummer }) : hoofdletter(ui.term('doel'));
  return {
    soort: 'doel',
    label: hoofdletter(ui.term('doel')),
    tekst: html`<h2 id="doel">${titel}</h2>
      ${
        doel.indicatoren.length === 0
          ? emptyState({ title: ui.t('rodedraad.geenIndicator') })
          : prose(
              html`<p>
                ${ui.t(doel.lijn ? 'rodedraad.hoortBij' : 'rodedraad.gemetenAan', { lijn: doel.lijn, indicatoren })}
              </p>`,
            )
      }`,
  };
};

const indicatorStation = (ui: Ui, indicator: Indicator, cijfers: Cijfers | undefined): Station => ({
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

const cijferStation = (ui: Ui, gegeven: Draad): Station => ({
  soort: 'cijfer',
  label: hoofdletter(ui.term('publicatie')),
  tekst: html`<h2 id="gepubliceerd">${ui.t('rodedraad.gepubliceerd')}</h2>
    ${gepubliceerd(ui, gegeven, REGIO)}`,
});
