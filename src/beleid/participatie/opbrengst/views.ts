// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import { dayOf } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { ActiviteitRij, KeuzePassage } from '../queries.ts';
import { gevolgVan } from '../rules.ts';
import type { Opbrengst, Wijzigingkeuze } from './queries.ts';

/** What was done with a yield, in words. */
export const gevolgTekst = (ui: Ui, punt: Pick<Opbrengst, 'passage_id' | 'wijziging_id' | 'reden'>): string => {
  const gevolg = gevolgVan(punt);
  return gevolg === 'nietOvergenomen'
    ? ui.t('opbrengst.nietOvergenomen', { reden: punt.reden })
    : ui.t(`opbrengst.${gevolg}`);
};

const passageLabel = ({ nummer, titel, adres }: Pick<KeuzePassage, 'nummer' | 'titel' | 'adres'>): string =>
  [nummer, titel].filter(Boolean).join(' ') || `#${adres}`;

const passageKeuze = (passages: readonly KeuzePassage[]) =>
  passages.map((passage) => ({ value: passage.id, label: passageLabel(passage) }));

interface OpbrengstData {
  readonly csrf: string;
  readonly hier: string;
  readonly traject: TrajectRij;
  readonly activiteit: ActiviteitRij;
  readonly magBijhouden: boolean;
  readonly opbrengsten: readonly Opbrengst[];
  readonly passages: readonly KeuzePassage[];
  readonly posted: Posted<unknown> | undefined;
}

function voegToe(ui: Ui, { csrf, hier, passages, posted }: OpbrengstData): Html {
  const { errors, typed } = terug(posted);
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('opbrengst.voegToe'),
    open: errors.length > 0,
    body: form({
      action: ui.href(`${hier}/opbrengsten`),
      csrf,
      scope: 'opbrengst',
      fields: [
        {
          kind: 'textarea',
          name: 'tekst',
          label: ui.t('opbrengst.tekst'),
          hint: ui.t('verslag.uitleg'),
          required: true,
          value: value('tekst'),
          rows: 3,
        },
        {
          kind: 'select',
          name: 'passage',
          label: ui.t('opbrengst.passage'),
          hint: ui.t('opbrengst.passageUitleg'),
          required: false,
          value: value('passage'),
          options: passageKeuze(passages),
        },
      ],
      submit: { label: ui.t('opbrengst.voegToe'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** What an activity yielded, where each point landed and what was done with it. */
export const opbrengstKaart = (ui: Ui, data: OpbrengstData): Html =>
  card({
    id: 'opbrengst',
    title: ui.t('opbrengst.titel', { n: data.opbrengsten.length }),
    body: html`${dataTable<Opbrengst>({
      id: 'opbrengst-tabel',
      caption: ui.t('opbrengst.titel', { n: data.opbrengsten.length }),
      captionHidden: true,
      narrow: 'stack',
      empty: html`<p>${ui.t('opbrengst.geen')}</p>`,
      columns: [
        {
          key: 'tekst',
          label: ui.t('opbrengst.tekst'),
          kind: 'header',
          cell: ({ id, tekst }) =>
            link({ label: tekst, href: ui.href(`/visietrajecten/${data.traject.id}/opbrengsten/${id}`) }),
        },
        {
          key: 'passage',
          label: hoofdletter(ui.term('passage')),
          cell: ({ adres, nummer, passage }) =>
            adres === null
              ? ui.t('opbrengst.open')
              : passageLabel({ adres, nummer: nummer ?? '', titel: passage ?? '' }),
        },
        { key: 'gevolg', label: ui.t('opbrengst.gedaan'), cell: (punt) => gevolgTekst(ui, punt) },
      ],
      rows: data.opbrengsten,
    })}
    ${data.magBijhouden && data.activiteit.status === 'uitgevoerd' ? voegToe(ui, data) : ''}`,
  });

export interface GevolgData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly punt: Opbrengst;
  readonly passages: readonly KeuzePassage[];
  readonly wijzigingen: readonly Wijzigingkeuze[];
  readonly magBijhouden: boolean;
  readonly posted: Posted<unknown> | undefined;
}

function gevolgFormulierVan(ui: Ui, { csrf, traject, punt, passages, wijzigingen, posted }: GevolgData): Html {
  const { errors, typed } = terug(posted);
  const { value } = invulling(typed);
  return form({
    action: ui.href(`/visietrajecten/${traject.id}/opbrengsten/${punt.id}`),
    csrf,
    fields: [
      {
        kind: 'select',
        name: 'passage',
        label: ui.t('opbrengst.passage'),
        required: false,
        value: value('passage', punt.passage_id),
        options: passageKeuze(passages),
      },
      {
        kind: 'select',
        name: 'wijziging',
        label: ui.t('opbrengst.wijziging'),
        hint: ui.t('opbrengst.wijzigingUitleg'),
        required: false,
        value: value('wijziging', punt.wijziging_id),
        options: wijzigingen.map(({ id, van_versie: van, op, toelichting, aanleiding }) => ({
          value: id,
          label: ui.t('opbrengst.wijzigingKeuze', {
            n: van + 1,
            dag: ui.dag(dayOf(op)),
            wat: toelichting || aanleiding,
          }),
        })),
      },
      {
        kind: 'textarea',
        name: 'reden',
        label: ui.t('opbrengst.reden'),
        required: false,
        value: value('reden', punt.reden),
        rows: 3,
      },
      { kind: 'hidden', name: 'versie', value: String(punt.versie) },
    ],
    submit: { label: ui.t('opbrengst.bewaar') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

/** One yield: what was said, and the form that says where it landed and what came of it. */
export const opbrengstPagina = (ui: Ui, data: GevolgData): Html => {
  const { traject, punt } = data;
  return html`${trajectkop(ui, traject, {
    deel: 'participatie',
    titel: ui.t('opbrengst.een', { n: punt.volgnummer }),
  })}
  ${prose(html`<p class="vb-letterlijk">${punt.tekst}</p>`)}
  ${summaryList({
    rows: [
      {
        label: ui.t('participatie.activiteit'),
        value: link({
          label: punt.activiteit,
          href: ui.href(`/visietrajecten/${traject.id}/activiteiten/${punt.activiteit_id}`),
        }),
      },
      { label: ui.t('opbrengst.gedaan'), value: gevolgTekst(ui, punt) },
    ],
  })}
  ${data.magBijhouden ? gevolgFormulierVan(ui, data) : ''}`;
};
