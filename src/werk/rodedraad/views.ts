// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../platform/html/card.ts';
import { sparkline } from '../../platform/html/chart.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import type { Doel, Visie } from '../../meten/indicator/doel/queries.ts';
import type { Indicator, Reeks } from '../../meten/indicator/rules.ts';
import {
  indicatorNaam,
  opmaakVak,
  periodeNaam,
  reeksNaam,
  waardeVan,
  type Vak,
} from '../../meten/indicator/weergave/rules.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Cijfers } from './queries.ts';
import { verloop } from './rules.ts';

export interface OverzichtData {
  readonly visie: Visie | undefined;
  readonly cijfers: Cijfers | undefined;
}

/** The lines and goals of the vision that holds now, each with its newest figures. */
export function overzichtPagina(ui: Ui, { visie, cijfers }: OverzichtData): Html {
  if (!visie)
    return html`${pageHead({ title: hoofdletter(ui.term('rodeDraad')), intro: ui.t('rodedraad.uitleg') })}
    ${emptyState({
      title: ui.t('rodedraad.geenVisie'),
      body: ui.t('rodedraad.geenVisieUitleg'),
      action: linkButton({ label: ui.t('rodedraad.naarVisies'), href: ui.href('/visies'), kind: 'primary' }),
    })}`;
  const lijnen = [...new Set(visie.doelen.map(({ lijn }) => lijn))];
  const [van, tot] = visie.looptijd;
  return html`${pageHead({
    over: van !== null && tot !== null ? `${visie.titel}, ${ui.t('rodedraad.looptijd', { van, tot })}` : visie.titel,
    title: hoofdletter(ui.term('rodeDraad')),
    intro: ui.t('rodedraad.uitleg'),
  })}
  ${grid('tiles', [
    statTile({ value: lijnen.filter(Boolean).length, label: ui.t('rodedraad.lijnen') }),
    statTile({ value: visie.doelen.length, label: ui.t('rodedraad.doelen') }),
    statTile({
      value: visie.doelen.filter(({ indicatoren }) => indicatoren.length > 0).length,
      label: ui.t('rodedraad.metCijfer'),
    }),
  ])}
  ${cijfers ? '' : notice({ tone: 'info', body: ui.t('rodedraad.geenCijfers') })}
  ${lijnen.map(
    (lijn) =>
      html`<h2>${lijn || ui.t('rodedraad.zonderLijn')}</h2>
        ${grid(
          'cards',
          visie.doelen.filter((doel) => doel.lijn === lijn).map((doel) => doelKaart(ui, doel, cijfers)),
        )}`,
  )}`;
}

/** The line of figures that stands for an indicator; of several kinds the one with the largest figure. */
function voorop(indicator: Indicator, { metingen, verborgen }: Cijfers): Reeks | undefined {
  const laatste = (reeks: Reeks) => Number(waardeVan(verloop(metingen, verborgen, indicator, reeks).laatste)) || 0;
  return [...indicator.reeksen].sort((a, b) => laatste(b) - laatste(a))[0];
}

const doelKaart = (ui: Ui, doel: Doel, cijfers: Cijfers | undefined): Html =>
  card({
    level: 3,
    accent: doel.indicatoren.length > 0,
    title: link({
      label: [doel.nummer, doel.tekst].filter(Boolean).join(' '),
      href: ui.href(`/rode-draad/${doel.id}`),
    }),
    body:
      doel.indicatoren.length === 0
        ? html`<p>${absent(ui.t('rodedraad.nogGeenCijfer'))}</p>`
        : cijfers
          ? grid(
              'tiles',
              doel.indicatoren.map((indicator) => tegel(ui, doel, indicator, cijfers)),
            )
          : html`<p>${doel.indicatoren.map((indicator) => indicatorNaam(ui, indicator)).join(', ')}</p>`,
  });

/** The figure of the last whole quarter, what it was and what it is now, and its line. */
const tegel = (ui: Ui, doel: Doel, indicator: Indicator, cijfers: Cijfers): Html => {
  const reeks = voorop(indicator, cijfers);
  if (!reeks) return html``;
  const gelopen = verloop(cijfers.metingen, cijfers.verborgen, indicator, reeks);
  const toon = (vak: Vak) => opmaakVak(ui, reeks.eenheid, waardeVan(vak));
  const naam = indicatorNaam(ui, indicator);
  const deel = indicator.reeksen.length > 1 ? `${naam}: ${reeksNaam(ui, reeks).toLowerCase()}` : naam;
  return statTile({
    value: toon(gelopen.laatste),
    label: deel,
    href: ui.href(`/rode-draad/${doel.id}#${indicator.sleutel}`),
    note: html`${periodeNaam(ui, gelopen.laatstePeriode)}, ${ui.t('rodedraad.nuWaarde', { waarde: toon(gelopen.nu) })}
    ${sparkline({
      values: gelopen.waarden,
      label: ui.t('rodedraad.eersteTotLaatste', {
        eerste: opmaakVak(ui, reeks.eenheid, gelopen.eerste),
        van: periodeNaam(ui, gelopen.eerstePeriode),
        laatste: toon(gelopen.laatste),
        tot: periodeNaam(ui, gelopen.laatstePeriode),
      }),
    })}`,
  });
};
