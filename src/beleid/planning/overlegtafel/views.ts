// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field, Option } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { CorrectieRij } from '../../correctie/queries.ts';
import { correctieKaart } from '../../correctie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { orgaannaam } from '../gevolg/views.ts';
import { TAFELORGANEN } from './rules.ts';

export interface Tafel {
  readonly id: string;
  readonly gemeente: string | null;
  readonly orgaan: string;
  readonly naam: string;
  readonly aanlevertermijn: number;
  readonly gestopt_na: Day | null;
  readonly versie: number;
  readonly dagen: readonly Day[];
}
interface Recesrij {
  readonly id: string;
  readonly gemeente: string | null;
  readonly naam: string;
  readonly van: Day;
  readonly tot: Day;
}
export type Terug = { readonly deel: string; readonly form: Posted<unknown> } | undefined;

export interface TafelsData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly vandaag: Day;
  readonly tafels: readonly Tafel[];
  readonly recessen: readonly Recesrij[];
  /** Tables that were removed. */
  readonly verwijderd: readonly CorrectieRij[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** The municipalities for which this reader may enter something, and whether also for the region. */
  readonly mag: readonly string[];
  readonly magRegio: boolean;
  readonly terug: Terug;
}

export const regionaam = (ui: Ui, data: Pick<TafelsData, 'gemeenten'>, code: string | null): string =>
  code === null ? ui.t('planning.heleRegio') : (data.gemeenten.find((een) => een.code === code)?.naam ?? code);

/** A table by whose it is and what it is called: eighteen of them are called "Gemeenteraad". */
export const tafelnaam = (ui: Ui, data: Pick<TafelsData, 'gemeenten'>, tafel: Pick<Tafel, 'gemeente' | 'naam'>) =>
  ui.t('planning.tafelVan', { wie: regionaam(ui, data, tafel.gemeente), naam: tafel.naam });

/** What came back wrong in the form of this name. */
export const fouten = (ui: Ui, data: { readonly terug: Terug }, deel: string) => {
  const { errors, typed } = terug(data.terug?.deel === deel ? data.terug.form : undefined);
  return { errors: foutmeldingen(ui, errors), ...invulling(typed) };
};

export const keuzes = (ui: Ui, woorden: readonly string[], waar: string): Option[] =>
  woorden.map((value) => ({ value, label: ui.tekst(`planning.${waar}.${value}`) }));

const wieKeuze = (ui: Ui, data: TafelsData, value: string, scope: string): Field => ({
  kind: 'select',
  name: 'gemeente',
  scope,
  label: ui.t('planning.vanWie'),
  ...(data.magRegio && { hint: ui.t('planning.leegIsRegio') }),
  required: !data.magRegio,
  value,
  options: data.gemeenten
    .filter(({ code }) => data.mag.includes(code))
    .map(({ code, naam }) => ({ value: code, label: naam })),
});

export const termijnveld = (ui: Ui, value: string): Field => ({
  kind: 'number',
  name: 'aanlevertermijn',
  label: ui.t('planning.aanlevertermijn'),
  hint: ui.t('planning.aanlevertermijnUitleg'),
  required: true,
  value,
});

function nieuweTafel(ui: Ui, data: TafelsData): Html {
  const { errors, value } = fouten(ui, data, 'tafel');
  return card({
    id: 'nieuw',
    title: ui.t('planning.nieuweTafel'),
    body: form({
      action: `${ui.href(`/visietrajecten/${data.traject.id}/tafels`)}#nieuw`,
      csrf: data.csrf,
      scope: 'tafel',
      fields: [
        wieKeuze(ui, data, value('gemeente'), 'tafel'),
        {
          kind: 'select',
          name: 'orgaan',
          label: ui.t('planning.orgaan'),
          required: true,
          value: value('orgaan'),
          options: keuzes(ui, TAFELORGANEN, 'orgaan'),
        },
        { kind: 'text', name: 'naam', label: ui.t('planning.tafelnaam'), required: true, value: value('naam') },
        termijnveld(ui, value('aanlevertermijn', '14')),
      ],
      submit: { label: ui.t('planning.voegTafelToe') },
      errors,
      texts: formTexts(ui),
    }),
  });
}

function recessenKaart(ui: Ui, data: TafelsData): Html {
  const { errors, value } = fouten(ui, data, 'reces');
  const pad = `/visietrajecten/${data.traject.id}/recessen`;
  const mag = (reces: Recesrij) => (reces.gemeente === null ? data.magRegio : data.mag.includes(reces.gemeente));
  return card({
    id: 'recessen',
    title: ui.t('planning.recessen'),
    body: html`<p class="vb-tekst">${ui.t('planning.recessenUitleg')}</p>
      ${dataTable<Recesrij>({
        id: 'recestabel',
        caption: ui.t('planning.recessen'),
        captionHidden: true,
        narrow: 'stack',
        rows: data.recessen,
        empty: emptyState({ title: ui.t('planning.geenReces') }),
        columns: [
          { key: 'naam', label: ui.t('planning.recesnaam'), kind: 'header', cell: ({ naam }) => naam },
          { key: 'wie', label: ui.t('planning.vanWie'), cell: (rij) => regionaam(ui, data, rij.gemeente) },
          { key: 'van', label: ui.t('planning.van'), cell: ({ van }) => ui.dag(van) },
          { key: 'tot', label: ui.t('planning.totEnMet'), cell: ({ tot }) => ui.dag(tot) },
          {
            key: 'weg',
            label: ui.t('planning.verwijderen'),
            cell: (rij) =>
              mag(rij)
                ? actionButton({
                    action: ui.href(`${pad}/${rij.id}/verwijderen`),
                    csrf: data.csrf,
                    label: ui.t('planning.verwijder'),
                    hiddenText: rij.naam,
                    kind: 'subtle',
                    small: true,
                  })
                : '',
          },
        ],
      })}
      ${
        data.mag.length === 0
          ? ''
          : form({
              action: `${ui.href(pad)}#recessen`,
              csrf: data.csrf,
              scope: 'reces',
              fields: [
                wieKeuze(ui, data, value('gemeente'), 'reces'),
                { kind: 'text', name: 'naam', label: ui.t('planning.recesnaam'), required: true, value: value('naam') },
                { kind: 'date', name: 'van', label: ui.t('planning.van'), required: true, value: value('van') },
                { kind: 'date', name: 'tot', label: ui.t('planning.totEnMet'), required: true, value: value('tot') },
              ],
              submit: { label: ui.t('planning.voegRecesToe'), kind: 'secondary' },
              errors,
              texts: formTexts(ui),
            })
      }`,
  });
}

/** Every table of the region with when it meets next, and the days without meetings. */
export const tafelsPagina = (ui: Ui, data: TafelsData): Html =>
  html`${trajectkop(ui, data.traject, {
    deel: 'planning',
    titel: ui.t('planning.tafels'),
    intro: ui.t('planning.tafelsIntro'),
  })}
  ${dataTable<Tafel>({
    id: 'tafels',
    caption: ui.t('planning.tafels'),
    captionHidden: true,
    narrow: 'stack',
    rows: [...data.tafels].sort((a, b) =>
      regionaam(ui, data, a.gemeente).localeCompare(regionaam(ui, data, b.gemeente), 'nl'),
    ),
    empty: emptyState({ title: ui.t('planning.geenTafels') }),
    filter: { label: ui.t('planning.filter'), count: ui.t('planning.filterAantal') },
    columns: [
      {
        key: 'naam',
        label: ui.t('planning.tafel'),
        kind: 'header',
        cell: (rij) =>
          link({
            label: tafelnaam(ui, data, rij),
            href: ui.href(`/visietrajecten/${data.traject.id}/tafels/${rij.id}`),
          }),
      },
      { key: 'orgaan', label: ui.t('planning.orgaan'), cell: (rij) => orgaannaam(ui, rij.orgaan) },
      {
        key: 'termijn',
        label: ui.t('planning.aanlevertermijn'),
        kind: 'number',
        cell: (rij) => ui.getal(rij.aanlevertermijn),
      },
      {
        key: 'volgende',
        label: ui.t('planning.volgende'),
        cell: (rij) => {
          const volgende = rij.dagen.find((dag) => dag >= data.vandaag);
          return volgende === undefined ? ui.t('planning.geen') : ui.dag(volgende);
        },
      },
      { key: 'aantal', label: ui.t('planning.datums'), kind: 'number', cell: (rij) => ui.getal(rij.dagen.length) },
    ],
  })}
  ${data.mag.length === 0 ? '' : nieuweTafel(ui, data)} ${recessenKaart(ui, data)}
  ${correctieKaart(ui, data.verwijderd, ui.t('correctie.verwijderd'))}`;
