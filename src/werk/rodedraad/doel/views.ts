// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { buttonRow, link, linkButton } from '../../../platform/html/button.ts';
import { pageHead, prose } from '../../../platform/html/card.ts';
import { draad, draadStrook, type Station } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { dayOf } from '../../../platform/dates.ts';
import { REGIO } from '../../../meten/indicator/rules.ts';
import { indicatorNaam } from '../../../meten/indicator/weergave/rules.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Cijfers, Draad } from '../queries.ts';
import { besluitStation, inspraakStation } from '../totstandkoming/views.ts';
import { indicatorStation } from '../indicator/views.ts';
import { gepubliceerd } from '../publiek/views.ts';

export interface DoelData {
  readonly draad: Draad;
  readonly cijfers: Cijfers | undefined;
  /** Whether the pages of the traject are there for this reader. */
  readonly magTraject: boolean;
}

/** The signature page: we said this; what came of it? */
export function doelPagina(ui: Ui, { draad: gegeven, cijfers, magTraject }: DoelData): Html {
  const { doel, vorig, volgend, totstandkoming } = gegeven;
  const stations = [visieStation(ui, gegeven), doelStation(ui, gegeven)];
  if (totstandkoming)
    stations.push(inspraakStation(ui, totstandkoming, magTraject), besluitStation(ui, totstandkoming, magTraject));
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
      ...(totstandkoming
        ? [
            { soort: 'inspraak' as const, label: hoofdletter(ui.term('inspraak')), href: '#inspraak' },
            { soort: 'besluit' as const, label: hoofdletter(ui.term('besluitvorming')), href: '#besluit' },
          ]
        : []),
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

const visieStation = (ui: Ui, { visie, doel, passage, totstandkoming }: Draad): Station => ({
  soort: 'visie',
  label: hoofdletter(ui.term('visie')),
  href: ui.href(`/visies/${visie.id}`),
  tekst: html`<h2 id="visie">${visie.titel}</h2>
    ${passage ? html`<blockquote>“${passage}”</blockquote>` : ''}
    <p class="vb-bron">
      ${totstandkoming ? ui.t('rodedraad.plaatsPassage', { n: totstandkoming.passage.adres }) : ui.t('rodedraad.plaats', { van: ui.getal(doel.bronVan), tot: ui.getal(doel.bronTot) })}${
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

const cijferStation = (ui: Ui, gegeven: Draad): Station => ({
  soort: 'cijfer',
  label: hoofdletter(ui.term('publicatie')),
  tekst: html`<h2 id="gepubliceerd">${ui.t('rodedraad.gepubliceerd')}</h2>
    ${gepubliceerd(ui, gegeven, REGIO)}`,
});
