// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import { formTexts, foutmeldingen } from '../../taal/formulier.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Ui } from '../../taal/ui.ts';
import type { VisieRij } from './queries.ts';

export interface VisiesData {
  readonly csrf: string;
  readonly visies: readonly VisieRij[];
  /** The version that holds now. */
  readonly huidig: string | undefined;
  readonly magInlezen: boolean;
  readonly errors: readonly FieldError[];
}

/** The years for which a vision holds, or that they are not known. */
export const looptijdTekst = (ui: Ui, { looptijd_van: van, looptijd_tot: tot }: VisieRij): string =>
  van === null && tot === null ? ui.t('algemeen.nietIngevuld') : `${van ?? '?'} – ${tot ?? '?'}`;

export const statusVan = (ui: Ui, visie: VisieRij, huidig: string | undefined): Html => {
  if (visie.id === huidig) return statusBadge({ tone: 'good', label: ui.t('visie.geldtNu') });
  return statusBadge({
    tone: visie.status === 'bevestigd' ? 'neutral' : 'attention',
    label: ui.t(`visie.status.${visie.status}`),
  });
};

function versies(ui: Ui, { visies, huidig, magInlezen }: VisiesData): Html {
  const volgende = (visie: VisieRij) =>
    visie.status === 'ingelezen' && magInlezen
      ? link({
          label: ui.t('visie.controleer'),
          href: ui.href(`/visies/${visie.id}/controleren`),
          hiddenText: visie.titel,
        })
      : link({ label: ui.t('visie.lees'), href: ui.href(`/visies/${visie.id}`), hiddenText: visie.titel });
  return dataTable<VisieRij>({
    id: 'visies',
    caption: ui.t('visie.versies'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('visie.geen'), body: ui.t(magInlezen ? 'visie.geenUitleg' : 'visie.geenAnder') }),
    columns: [
      {
        key: 'titel',
        label: ui.t('visie.titel'),
        kind: 'header',
        cell: (visie) =>
          html`${link({ label: visie.titel || ui.t('visie.zonderTitel'), href: ui.href(`/visies/${visie.id}`) })}<span
              class="vb-bron"
              >${visie.bestandsnaam}</span
            >`,
      },
      { key: 'looptijd', label: ui.t('visie.looptijd'), cell: (visie) => looptijdTekst(ui, visie) },
      { key: 'status', label: ui.t('visie.status'), cell: (visie) => statusVan(ui, visie, huidig) },
      { key: 'doelen', label: ui.t('visie.doelen'), kind: 'number', cell: (visie) => ui.getal(visie.doelen) },
      {
        key: 'bevestigd',
        label: ui.t('visie.nagekeken'),
        kind: 'number',
        cell: (visie) => ui.t('visie.vanDe', { x: visie.bevestigd, y: visie.onderdelen }),
      },
      {
        key: 'wanneer',
        label: ui.t('visie.wanneer'),
        cell: (visie) => ui.moment(visie.bevestigd_op ?? visie.ingelezen_op),
      },
      { key: 'verder', label: ui.t('visie.verder'), cell: volgende },
    ],
    rows: visies,
  });
}

const uploadKaart = (ui: Ui, { csrf, errors }: VisiesData): Html =>
  card({
    id: 'inlezen',
    title: ui.t('visie.inlezen'),
    body: html`<p class="vb-tekst">${ui.t('visie.inlezenUitleg')}</p>
      ${form({
        action: ui.href('/visies'),
        csrf,
        fields: [
          {
            kind: 'file',
            name: 'bestand',
            label: ui.t('visie.bestand'),
            hint: ui.t('visie.bestandUitleg'),
            required: true,
            accept: '.txt,.pdf,.docx',
          },
        ],
        submit: { label: ui.t('visie.inlezen') },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      })}`,
  });

/** The versions of the region's vision, and the form that reads in a new one. */
export const visiesPagina = (ui: Ui, data: VisiesData): Html =>
  html`${pageHead({ title: ui.t('visie.kop'), intro: ui.t('visie.intro') })}
  ${data.errors.length > 0 ? uploadKaart(ui, data) : ''} ${versies(ui, data)}
  ${data.magInlezen && data.errors.length === 0 ? uploadKaart(ui, data) : ''}`;
