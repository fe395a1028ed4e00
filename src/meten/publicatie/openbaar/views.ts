// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { buttonRow, link, linkButton } from '../../../platform/html/button.ts';
import { card, grid, pageHead, prose, statTile } from '../../../platform/html/card.ts';
import { barChart, lineChart } from '../../../platform/html/chart.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { Ui } from '../../../taal/ui.ts';
import { INDICATOREN, isJaar, REGIO, vindIndicator, type Indicator, type Reeks } from '../../indicator/rules.ts';
import {
  asOpmaak,
  grafiekTeksten,
  indicatorNaam,
  opmaakVak,
  perioden,
  periodeNaam,
  reeksNaam,
  waaruit,
  type Waarde,
} from '../../indicator/weergave/rules.ts';
import type { Publicatie, PubliekDoel } from '../queries.ts';
import { isVoorlopig, type PubliekCijfer } from '../rules.ts';

/** Figures by line, area and period; what is not among them is not shown. */
type Zoek = (reeks: Reeks, gebied: string, periode: string) => PubliekCijfer | undefined;
const zoekIn = ({ cijfers }: Publicatie): Zoek => {
  const opVak = new Map(cijfers.map((cijfer) => [`${cijfer.indicator}|${cijfer.gebied}|${cijfer.kwartaal}`, cijfer]));
  return (reeks, gebied, periode) => opVak.get(`${reeks.sleutel}|${gebied}|${periode}`);
};
const waarde = (cijfer: PubliekCijfer | undefined): Waarde => cijfer?.waarde ?? '.';

/** The public first page: help first, then what happens after a report, what the region wants, and the published figures. */
export function openbarePagina(ui: Ui, publicatie: Publicatie | undefined, traject?: string): Html {
  return html`${pageHead({
    title: publicatie ? ui.t('openbaar.titel', { regio: publicatie.regio }) : ui.t('openbaar.titelZonder'),
    intro: ui.t('openbaar.intro'),
  })}
  ${grid('cards', [hulp(ui), stappen(ui)])} ${traject === undefined ? '' : meedoen(ui, traject)}
  ${
    publicatie
      ? gepubliceerd(ui, publicatie)
      : emptyState({ title: ui.t('openbaar.geen'), body: ui.t('openbaar.geenUitleg') })
  }`;
}

const hulp = (ui: Ui): Html =>
  card({
    title: ui.t('openbaar.hulp'),
    id: 'hulp',
    body: html`<p><strong>${ui.t('openbaar.hulpNu')}</strong></p>
      <p>${ui.t('openbaar.hulpVt')}</p>
      <p>${ui.t('openbaar.hulpAdvies')}</p>
      ${buttonRow(
        linkButton({ label: '0800-2000', href: 'tel:08002000', kind: 'primary' }),
        linkButton({ label: '112', href: 'tel:112', kind: 'secondary' }),
      )}`,
  });

/** The way to the vision that is being made now. */
const meedoen = (ui: Ui, naam: string): Html =>
  card({
    title: ui.t('openbaar.visie'),
    body: html`<p lang="nl">${naam}</p>
      <p>${link({ label: ui.t('openbaar.naarVisie'), href: ui.href('/visie-in-wording') })}</p>`,
  });

const STAPPEN = ['openbaar.stap1', 'openbaar.stap2', 'openbaar.stap3', 'openbaar.stap4', 'openbaar.stap5'] as const;
const stappen = (ui: Ui): Html =>
  card({
    title: ui.t('openbaar.wat'),
    body: html`<ol>
      ${STAPPEN.map((stap) => html`<li>${ui.t(stap)}</li>`)}
    </ol>`,
  });

const gepubliceerd = (ui: Ui, publicatie: Publicatie): Html => {
  const zoek = zoekIn(publicatie);
  return html`${publicatie.voorbeeld ? notice({ tone: 'info', body: ui.t('openbaar.voorbeeld') }) : ''}
    ${publicatie.doelen.length === 0 ? '' : doelen(ui, publicatie, zoek)}
    <h2 id="cijfers">${ui.t('openbaar.cijfers')}</h2>
    ${prose(html`<p>${ui.t('openbaar.cijfersUitleg', { dag: ui.dag(dayOf(publicatie.op)) })}</p>`)}
    ${grid('cards', [...INDICATOREN.map((indicator) => indicatorKaart(ui, publicatie, zoek, indicator)), data(ui)])}`;
};

/** The last quarter that had ended when the figures were published. */
const laatsteHele = ({ kwartalen, op }: Publicatie): string =>
  kwartalen.findLast((kwartaal) => !isVoorlopig(kwartaal, dayOf(op))) ?? kwartalen.at(-1) ?? '';

const doelen = (ui: Ui, publicatie: Publicatie, zoek: Zoek): Html => {
  const lijnen = [...new Set(publicatie.doelen.map(({ lijn }) => lijn))];
  return html`<h2 id="doelen">${ui.t('openbaar.doelen')}</h2>
    ${grid(
      'cards',
      lijnen.map((lijn) =>
        card({
          title: lijn || ui.t('rodedraad.zonderLijn'),
          level: 3,
          accent: true,
          body: html`${publicatie.doelen
            .filter((doel) => doel.lijn === lijn)
            .map((doel) => doelBlok(ui, publicatie, zoek, doel))}`,
        }),
      ),
    )}`;
};

const doelBlok = (ui: Ui, publicatie: Publicatie, zoek: Zoek, { nummer, tekst, indicatoren }: PubliekDoel): Html => {
  const periode = laatsteHele(publicatie);
  const tegels = indicatoren
    .map(vindIndicator)
    .filter((indicator) => indicator !== undefined)
    .filter(({ reeksen }) => reeksen.length === 1)
    .flatMap(({ reeksen, sleutel }) =>
      reeksen.map((reeks) =>
        statTile({
          value: opmaakVak(ui, reeks.eenheid, waarde(zoek(reeks, REGIO, periode))),
          label: reeksNaam(ui, reeks),
          note: ui.t('openbaar.voorHetLaatst', { periode: periodeNaam(ui, periode) }),
          href: `#${sleutel}`,
        }),
      ),
    );
  return html`<h4>${[nummer, tekst].filter(Boolean).join(' ')}</h4>
    ${tegels.length > 0 ? grid('tiles', tegels) : ''}`;
};

const indicatorKaart = (ui: Ui, publicatie: Publicatie, zoek: Zoek, indicator: Indicator): Html =>
  card({
    title: indicatorNaam(ui, indicator),
    level: 3,
    id: indicator.sleutel,
    body: html`${prose(html`<p>${ui.tekst(`indicator.${indicator.sleutel}.definitie`)}</p>`)}
      ${indicator.reeksen.length > 1 ? vormen(ui, publicatie, zoek, indicator) : indicator.reeksen.map((reeks) => verloop(ui, publicatie, zoek, reeks))}
      <p>
        <strong>${ui.t(`indicator.${indicator.gewensteRichting}`)}.</strong>
        ${ui.tekst(`indicator.${indicator.sleutel}.richting`)}
      </p>
      ${indicator.reeksen.length > 1 ? '' : indicator.reeksen.map((reeks) => perGemeente(ui, publicatie, zoek, reeks))}`,
  });

const periodeMetStatus = (ui: Ui, periode: string, op: Publicatie['op']): string =>
  periodeNaam(ui, periode) + (isVoorlopig(periode, dayOf(op)) ? '*' : '');

const bron = (ui: Ui, reeks: Reeks): string =>
  `${ui.t('indicator.bronKop')}: ${ui.tekst(`indicator.${reeks.sleutel.split('.')[0]}.bron`)}. * = ${ui.t('openbaar.voorlopig')}.`;

const verloop = (ui: Ui, { kwartalen: alle, op, regio }: Publicatie, zoek: Zoek, reeks: Reeks): Html => {
  const lopend = alle.findLast((kwartaal) => isVoorlopig(kwartaal, dayOf(op))) ?? '';
  const kwartalen = perioden(reeks, alle, lopend);
  const naam = reeksNaam(ui, reeks);
  const [van = '', tot = ''] = [kwartalen[0], kwartalen.at(-1)].map((kwartaal) => periodeNaam(ui, kwartaal ?? ''));
  return lineChart({
    id: `verloop-${reeks.sleutel}`,
    title: naam,
    description: ui.t('indicator.beschrijving', { naam, gebied: regio, van, tot }),
    periods: kwartalen.map((kwartaal) => periodeMetStatus(ui, kwartaal, op)),
    series: [{ label: regio, values: kwartalen.map((kwartaal) => waarde(zoek(reeks, REGIO, kwartaal))) }],
    format: (getal) => asOpmaak(ui, reeks.eenheid, getal),
    texts: grafiekTeksten(ui),
    source: bron(ui, reeks),
  });
};

/** The kinds beside each other over the last whole year: they overlap, so they are never added up or stacked. */
const vormen = (ui: Ui, { kwartalen, op }: Publicatie, zoek: Zoek, indicator: Indicator): Html => {
  const jaren = [...new Set(kwartalen.map((kwartaal) => kwartaal.slice(0, 4)))];
  const jaar = jaren.findLast((kandidaat) => !isVoorlopig(kandidaat, dayOf(op))) ?? jaren.at(-1) ?? '';
  return barChart({
    id: indicator.sleutel,
    title: `${indicatorNaam(ui, indicator)}, ${jaar}`,
    description: ui.tekst(`indicator.${indicator.sleutel}.definitie`),
    heads: [ui.term('vormen'), ui.t('indicator.meldingen.naam')],
    bars: indicator.reeksen.map((reeks) => ({ label: reeksNaam(ui, reeks), value: waarde(zoek(reeks, REGIO, jaar)) })),
    format: (getal) => ui.getal(getal),
    texts: grafiekTeksten(ui),
    source: `${ui.t('indicator.bronKop')}: ${ui.tekst(`indicator.${indicator.sleutel}.bron`)}.`,
  });
};

const perGemeente = (ui: Ui, { gebieden, cijfers, op, regio }: Publicatie, zoek: Zoek, reeks: Reeks): Html => {
  const jaren = [...new Set(cijfers.map(({ kwartaal }) => kwartaal))].filter(isJaar).sort();
  return disclosure({
    summary: ui.t('openbaar.perGemeente'),
    body: html`${dataTable<{ readonly code: string; readonly naam: string }>({
        id: `gemeenten-${reeks.sleutel}`,
        caption: `${reeksNaam(ui, reeks)}: ${ui.t('openbaar.perGemeente')}`,
        captionHidden: true,
        rows: [{ code: REGIO, naam: regio }, ...gebieden],
        columns: [
          { key: 'gemeente', label: ui.t('openbaar.gemeente'), kind: 'header', cell: ({ naam }) => naam },
          ...jaren.map((jaar) => ({
            key: jaar,
            label: periodeMetStatus(ui, jaar, op),
            kind: 'number' as const,
            cell: ({ code }: { readonly code: string }) => {
              const cijfer = zoek(reeks, code, jaar);
              const tekst = opmaakVak(ui, reeks.eenheid, waarde(cijfer));
              return cijfer && cijfer.noemer !== null
                ? html`<span title="${waaruit(ui, cijfer)}">${tekst}</span>`
                : tekst;
            },
          })),
        ],
      })}
      <p>. = ${ui.t('indicator.verborgen')}. * = ${ui.t('openbaar.voorlopig')}.</p>`,
  });
};

const data = (ui: Ui): Html =>
  card({
    title: ui.t('openbaar.data'),
    id: 'open-data',
    body: html`<p>${ui.t('openbaar.dataUitleg')}</p>
      <ul>
        <li>${link({ label: ui.t('openbaar.csv'), href: ui.href('/cijfers.csv') })}</li>
        <li>${link({ label: ui.t('openbaar.json'), href: ui.href('/cijfers.json') })}</li>
      </ul>`,
  });
