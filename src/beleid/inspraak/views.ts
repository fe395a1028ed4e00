// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { dayOf, type Day } from '../../platform/dates.ts';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { EerdereStand } from '../eerderestand/queries.ts';
import { eerderKaart, vensterWoorden } from '../eerderestand/views.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import type { GemeenteRij, RondeRij, VensterRij } from './queries.ts';
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
  readonly gemeenten: readonly GemeenteRij[];
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

function cel(ui: Ui, data: InspraakData, gemeente: GemeenteRij, kanaal: Inspraakkanaal): Html | string {
  const eigen = data.vensters.find((venster) => venster.gemeente === gemeente.code && venster.kanaal === kanaal);
  const venster = geldendVenster(data.vensters, gemeente, kanaal);
  if (!eigen && !venster) return '–';
  if (!venster || venster.van === null || venster.tot === null)
    return statusBadge({ tone: 'attention', label: ui.t('inspraak.centrumZonder') });
  const staat = vensterstaat(venster, data.vandaag);
  return html`${statusBadge({ tone: TOON[staat], label: ui.t(`inspraak.staat.${staat}`) })}
    <div>${dagen(ui, venster.van, venster.tot)}</div>
    ${venster.gemeente === gemeente.code ? '' : html`<div class="vb-klein">${ui.t('inspraak.viaCentrum')}</div>`}
    ${venster.vindplaats === '' ? '' : html`<div class="vb-klein">${venster.vindplaats}</div>`}`;
}

const letOp = (ui: Ui, data: InspraakData, gemeente: GemeenteRij): Html | string => {
  if (zonderVenster(data.vensters, gemeente))
    return statusBadge({ tone: 'attention', label: ui.t('inspraak.geenVenster') });
  const gezien = data.vensters
    .filter((venster) => venster.gemeente === gemeente.code)
    .flatMap((venster) => vensterwaarschuwingen(venster, data.vergelijking).map((wat) => ({ wat, venster })));
  return html`${gezien.map(
    ({ wat, venster }) =>
      html`<div>
        ${statusBadge({ tone: 'attention', label: `${hoofdletter(ui.term(venster.kanaal))}: ${ui.t(`inspraak.letOp.${wat}`)}` })}
      </div>`,
  )}`;
};

function vensterTabel(ui: Ui, data: InspraakData): Html {
  return dataTable<GemeenteRij>({
    id: 'vensters',
    caption: ui.t('inspraak.vensters'),
    narrow: 'stack',
    empty: emptyState({ title: ui.t('visietraject.geenLeden') }),
    columns: [
      { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), kind: 'header', cell: ({ naam }) => naam },
      ...INSPRAAKKANALEN.map((kanaal) => ({
        key: kanaal,
        label: hoofdletter(ui.term(kanaal)),
        cell: (rij: GemeenteRij) => cel(ui, data, rij, kanaal),
      })),
      { key: 'letOp', label: ui.t('inspraak.letOp'), cell: (rij) => letOp(ui, data, rij) },
      {
        key: 'wijzig',
        label: ui.t('inspraak.wijzigen'),
        cell: (rij) =>
          data.magWijzigen(rij.code)
            ? link({
                label: ui.t('inspraak.wijzigen'),
                hiddenText: rij.naam,
                href: `${ui.href(`/visietrajecten/${data.traject.id}/vensters`)}?gemeente=${rij.code}`,
              })
            : '',
      },
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
  ${card({ body: vensterTabel(ui, data) })}`;
};

export interface VensterData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeente: GemeenteRij;
  readonly vensters: readonly VensterRij[];
  readonly errors: readonly FieldError[];
  readonly typed: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly mag: boolean;
  /** Whether windows can still change. */
  readonly open: boolean;
  readonly eerder: readonly EerdereStand[];
  readonly ziet: boolean;
}

function vensterFormulier(ui: Ui, data: VensterData, kanaal: Inspraakkanaal): Html {
  const eigen = data.vensters.find((venster) => venster.gemeente === data.gemeente.code && venster.kanaal === kanaal);
  const typed = data.typed?.['inspraakkanaal'] === kanaal ? data.typed : undefined;
  const getypt = (naam: string, anders: string | null) => (typed ? String(typed[naam] ?? '') : (anders ?? ''));
  const dag = (name: 'van' | 'tot') =>
    ({
      kind: 'date',
      name,
      label: ui.t(`inspraak.${name}`),
      required: false,
      value: getypt(name, eigen?.[name] ?? null),
    }) as const;
  const isCentrum = data.gemeente.centrum === data.gemeente.code;
  return card({
    id: kanaal,
    title: hoofdletter(ui.term(kanaal)),
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/vensters`),
      csrf: data.csrf,
      scope: kanaal,
      fields: [
        { kind: 'hidden', name: 'gemeente', value: data.gemeente.code },
        { kind: 'hidden', name: 'inspraakkanaal', value: kanaal },
        { kind: 'hidden', name: 'versie', value: String(eigen?.versie ?? 0) },
        dag('van'),
        dag('tot'),
        ...(isCentrum
          ? []
          : [
              {
                kind: 'checkbox',
                name: 'sluitAan',
                label: ui.t('inspraak.sluitAan'),
                required: true,
                checked: typed ? typed['sluitAan'] !== undefined : eigen !== undefined && eigen.tot === null,
              } as const,
            ]),
        {
          kind: 'text',
          name: 'vindplaats',
          label: ui.t('inspraak.vindplaats'),
          hint: ui.t('inspraak.vindplaatsUitleg'),
          required: false,
          value: getypt('vindplaats', eigen?.vindplaats ?? ''),
          width: 'wide',
        },
      ],
      errors: typed ? foutmeldingen(ui, data.errors) : [],
      submit: { label: ui.t('algemeen.bewaren'), hiddenText: ui.term(kanaal) },
      texts: formTexts(ui),
    }),
  });
}

/** The windows of one municipality, a form for each channel. */
export const vensterPagina = (ui: Ui, data: VensterData): Html =>
  html`${inspraakkop(ui, data.traject, {
    deel: 'inspraak',
    titel: ui.t('inspraak.vensterVan', { gemeente: data.gemeente.naam }),
    intro: ui.t('inspraak.vensterUitleg'),
    ziet: data.ziet,
  })}
  ${
    data.mag
      ? INSPRAAKKANALEN.map((kanaal) => vensterFormulier(ui, data, kanaal))
      : notice({ tone: 'info', title: ui.t(data.open ? 'inspraak.nietVanU' : 'inspraak.voorbij') })
  }
  ${eerderKaart(ui, data.eerder, (inhoud) => vensterWoorden(ui, inhoud))}`;
