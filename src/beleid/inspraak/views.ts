// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { dayOf, type Day } from '../../platform/dates.ts';
import { absent, statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { dataTable, type Column } from '../../platform/html/table.ts';
import { formTexts } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { TrajectRij, Trajectgemeente } from '../visietraject/queries.ts';
import type { RondeRij, VensterRij } from './queries.ts';
import {
  geldendVenster,
  INSPRAAKKANALEN,
  vensterstaat,
  vensterwaarschuwingen,
  zonderVenster,
  type Inspraakkanaal,
  type Vensterstaat,
  type Vergelijking,
} from './rules.ts';

const DELEN = ['inspraak', 'reacties', 'punten', 'raadsvragen'] as const;
type Inspraakdeel = (typeof DELEN)[number];

/** The head of every page about inspraak, with the way to its parts; reactions are only shown to who may see them. */
export const inspraakkop = (
  ui: Ui,
  traject: TrajectRij,
  o: {
    readonly deel: Inspraakdeel;
    readonly titel: string;
    readonly intro?: string;
    readonly ziet: boolean;
    readonly actions?: Html;
  },
): Html =>
  html`${trajectkop(ui, traject, {
    deel: 'inspraak',
    titel: o.titel,
    ...(o.intro !== undefined && { intro: o.intro }),
    ...(o.actions !== undefined && { actions: o.actions }),
  })}
  ${tabs({
    label: ui.t('inspraak.delen'),
    tabs: DELEN.filter((deel) => o.ziet || deel === 'inspraak' || deel === 'raadsvragen').map((deel) => ({
      label: ui.t(`inspraak.deel.${deel}`),
      href: ui.href(`/visietrajecten/${traject.id}/${deel}`),
      current: deel === o.deel,
    })),
  })}`;

const TOON: Readonly<Record<Vensterstaat, Tone>> = {
  geen: 'attention',
  komt: 'info',
  loopt: 'good',
  gesloten: 'neutral',
};

export const dagen = (ui: Ui, van: Day, tot: Day): string =>
  ui.t('inspraak.vanTot', { van: ui.dag(van), tot: ui.dag(tot) });

export interface InspraakData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeenten: readonly Trajectgemeente[];
  readonly vensters: readonly VensterRij[];
  readonly rondes: readonly RondeRij[];
  /** Frozen texts that have no round yet. */
  readonly versies: readonly { readonly id: string; readonly nummer: number; readonly naam: string }[];
  readonly vergelijking: Vergelijking;
  readonly vandaag: Day;
  /** Reactions that came after their window and are not marked so. */
  readonly ongemerkt: number;
  readonly ziet: boolean;
  readonly magBeginnen: boolean;
  readonly magMerken: boolean;
  readonly magWijzigen: (gemeente: string) => boolean;
}

function rondeKaart(ui: Ui, data: InspraakData): Html {
  const [huidig] = data.rondes;
  const tekst = huidig
    ? ui.t('inspraak.rondeNu', {
        naam: huidig.naam,
        n: huidig.nummer,
        versie: huidig.versie,
        dag: ui.dag(dayOf(huidig.bevroren_op)),
      })
    : ui.t('inspraak.geenRonde');
  return card({
    id: 'ronde',
    title: ui.t('inspraak.ronde'),
    body: html`<p class="vb-tekst">${tekst}</p>
      ${
        data.magBeginnen && data.versies.length > 0
          ? form({
              action: ui.href(`/visietrajecten/${data.traject.id}/inspraak/rondes`),
              csrf: data.csrf,
              fields: [
                {
                  kind: 'select',
                  name: 'tekstversie',
                  label: ui.t('inspraak.tekstversie'),
                  hint: ui.t('inspraak.tekstversieUitleg'),
                  required: true,
                  options: data.versies.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` })),
                },
              ],
              submit: { label: ui.t('inspraak.beginRonde'), kind: 'secondary' },
              texts: formTexts(ui),
            })
          : ''
      }`,
  });
}

function cel(ui: Ui, data: InspraakData, gemeente: Trajectgemeente, kanaal: Inspraakkanaal): Html | string {
  const eigen = data.vensters.find((venster) => venster.gemeente === gemeente.code && venster.kanaal === kanaal);
  const venster = geldendVenster(data.vensters, gemeente, kanaal);
  if (!eigen && !venster) return absent(ui.t('inspraak.staat.geen'));
  if (!venster || venster.van === null || venster.tot === null)
    return statusBadge({ tone: 'attention', label: ui.t('inspraak.centrumZonder') });
  const staat = vensterstaat(venster, data.vandaag);
  return html`<div class="vb-bordstap">
    <span>${dagen(ui, venster.van, venster.tot)}</span>
    ${statusBadge({ tone: TOON[staat], label: ui.t(`inspraak.staat.${staat}`) })}
    ${venster.gemeente === gemeente.code ? '' : html`<span class="vb-klein">${ui.t('inspraak.viaCentrum')}</span>`}
    ${venster.vindplaats === '' ? '' : html`<span class="vb-klein">${venster.vindplaats}</span>`}
  </div>`;
}

const gezien = (data: InspraakData, gemeente: Trajectgemeente) =>
  data.vensters
    .filter((venster) => venster.gemeente === gemeente.code)
    .flatMap((venster) => vensterwaarschuwingen(venster, data.vergelijking).map((wat) => ({ wat, venster })));

const vraagtAandacht = (data: InspraakData, gemeente: Trajectgemeente): boolean =>
  zonderVenster(data.vensters, gemeente) || gezien(data, gemeente).length > 0;

const letOp = (ui: Ui, data: InspraakData, gemeente: Trajectgemeente): Html | string => {
  const geen = statusBadge({ tone: 'attention', label: ui.t('inspraak.geenVenster') });
  if (zonderVenster(data.vensters, gemeente)) return geen;
  return html`${gezien(data, gemeente).map(
    ({ wat, venster }) =>
      html`<div>
        ${statusBadge({ tone: 'attention', label: `${hoofdletter(ui.term(venster.kanaal))}: ${ui.t(`inspraak.letOp.${wat}`)}` })}
      </div>`,
  )}`;
};

const wijzigKolom = (ui: Ui, data: InspraakData): Column<Trajectgemeente> => ({
  key: 'wijzig',
  label: ui.t('inspraak.wijzigen'),
  cell: ({ code, naam }) =>
    data.magWijzigen(code)
      ? link({
          label: ui.t('inspraak.wijzigen'),
          hiddenText: naam,
          href: `${ui.href(`/visietrajecten/${data.traject.id}/vensters`)}?gemeente=${code}`,
        })
      : '',
});

function vensterTabel(ui: Ui, data: InspraakData): Html {
  // A channel that nobody uses would be a column of eighteen times nothing.
  const kanalen = INSPRAAKKANALEN.filter(
    (kanaal) => kanaal === 'openbaar' || data.vensters.some((venster) => venster.kanaal === kanaal),
  );
  return dataTable<Trajectgemeente>({
    id: 'vensters',
    caption: ui.t('inspraak.vensters'),
    narrow: 'stack',
    empty: emptyState({ title: ui.t('visietraject.geenLeden') }),
    columns: [
      { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), kind: 'header', cell: ({ naam }) => naam },
      ...kanalen.map((kanaal) => ({
        key: kanaal,
        label: hoofdletter(ui.term(kanaal)),
        cell: (rij: Trajectgemeente) => cel(ui, data, rij, kanaal),
      })),
      ...(data.gemeenten.some((rij) => vraagtAandacht(data, rij))
        ? [{ key: 'letOp', label: ui.t('inspraak.letOp'), cell: (rij: Trajectgemeente) => letOp(ui, data, rij) }]
        : []),
      ...(data.gemeenten.some(({ code }) => data.magWijzigen(code)) ? [wijzigKolom(ui, data)] : []),
    ],
    rows: data.gemeenten,
  });
}

/** Every municipality with its windows, what is missing, and what looks wrong. */
export const inspraakPagina = (ui: Ui, data: InspraakData): Html => {
  const zonder = data.gemeenten.filter((gemeente) => zonderVenster(data.vensters, gemeente)).length;
  return html`${inspraakkop(ui, data.traject, {
    deel: 'inspraak',
    titel: ui.t('visietraject.inspraak'),
    intro: ui.t('inspraak.intro'),
    ziet: data.ziet,
  })}
  ${rondeKaart(ui, data)}
  ${zonder > 0 ? notice({ tone: 'attention', title: ui.t('inspraak.zonder', { n: zonder }) }) : ''}
  ${
    data.ongemerkt > 0
      ? notice({
          tone: 'attention',
          title: ui.t('inspraak.ongemerkt', { n: data.ongemerkt }),
          body: data.magMerken
            ? actionButton({
                action: ui.href(`/visietrajecten/${data.traject.id}/reacties/te-laat`),
                csrf: data.csrf,
                label: ui.t('inspraak.merkLaat'),
                kind: 'secondary',
              })
            : '',
        })
      : ''
  }
  ${vensterTabel(ui, data)}`;
};
