// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { dayOf } from '../../../platform/dates.ts';
import { link } from '../../../platform/html/button.ts';
import { card, sideBySide } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { inspraakkop } from '../../inspraak/views.ts';
import { woordverschil } from '../../passage/verschil/rules.ts';
import { woordverschilWeergave } from '../../passage/verschil/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { passagenaam } from '../lijst/rules.ts';
import { wieReageert } from '../lijst/views.ts';
import type { Passagekeuze, PuntRij, ReactieRij } from '../queries.ts';
import { AFDOENINGEN } from '../rules.ts';
import { passageVeld } from '../formulier/views.ts';
import { dichtBericht, ingetrokkenBericht, regels } from '../views.ts';
import { anderePunten, puntenHier } from './passage/views.ts';
import type { Anderpunt, PassageNu, Passagewijziging, PuntDetail } from './queries.ts';

export interface PuntData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly reactie: ReactieRij;
  readonly punten: readonly PuntRij[];
  readonly punt: PuntDetail;
  readonly passages: readonly Passagekeuze[];
  readonly passage: PassageNu | undefined;
  readonly toen:
    | { readonly titel: string; readonly tekst: string; readonly versie: string; readonly nummer: number }
    | undefined;
  /** What other reactions say about the same passage. */
  readonly anderen: readonly Anderpunt[];
  readonly wijzigingen: readonly Passagewijziging[];
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  readonly mag: boolean;
  /** Key of the sentence that says why the answer does not change any more; then there are no forms. */
  readonly dicht: string | undefined;
  readonly tekstOpen: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const wijzigingNaam = (ui: Ui, w: Passagewijziging): string =>
  ui.t('reactie.wijzigingVan', {
    dag: ui.dag(dayOf(w.op)),
    waarom: w.toelichting || hoofdletter(ui.tekst(w.aanleiding)),
  });

/** The words that people reacted to, and the reaction itself: what one answers from. */
function links(ui: Ui, data: PuntData): Html {
  const { passage, toen, punt, reactie, traject } = data;
  const kop = passage && passagenaam(passage);
  return html`${card({
    title: [hoofdletter(ui.term('passage')), kop].filter(Boolean).join(' '),
    body: passage
      ? html`<p class="vb-klein">
            ${toen ? ui.t('reactie.zoalsInspraak', { n: toen.nummer, naam: toen.versie }) : ui.t('reactie.zoalsNu')}
          </p>
          <div class="vb-tekst" lang="nl">${regels((toen ?? passage).tekst)}</div>
          ${
            toen && toen.tekst !== passage.tekst
              ? disclosure({
                  summary: ui.t('reactie.nuAnders'),
                  body: woordverschilWeergave(ui, woordverschil(toen.tekst, passage.tekst)),
                })
              : ''
          }`
      : html`<p>${ui.t('reactie.overGeheel')}</p>`,
  })}
  ${card({
    title: ui.t('reactie.punttekst'),
    body: html`<div class="vb-tekst" lang="nl">${regels(punt.tekst)}</div>
      <p>
        ${link({
          label: `${ui.t('reactie.nummer', { n: reactie.nummer })}, ${wieReageert(ui, reactie)}`,
          href: ui.href(`/visietrajecten/${traject.id}/reacties/${reactie.id}`),
        })}
      </p>
      ${disclosure({ summary: ui.t('reactie.tekst'), body: html`<div class="vb-tekst" lang="nl">${regels(reactie.tekst)}</div>` })}`,
  })}
  ${puntenHier(ui, data)} ${anderePunten(ui, data)}`;
}

/** The fields of an answer that one point and many points share. */
export const antwoordVelden = (
  ui: Ui,
  value: (name: 'afdoening' | 'antwoord' | 'motivering' | 'actie') => string,
): Field[] => [
  {
    kind: 'radio',
    name: 'afdoening',
    label: ui.t('reactie.afdoening'),
    required: true,
    value: value('afdoening'),
    options: opties(ui, AFDOENINGEN),
  },
  {
    kind: 'textarea',
    name: 'antwoord',
    label: ui.t('reactie.antwoord'),
    hint: ui.t('reactie.antwoordUitleg'),
    required: true,
    value: value('antwoord'),
    rows: 5,
  },
  {
    kind: 'textarea',
    name: 'motivering',
    label: ui.t('reactie.motivering'),
    hint: ui.t('reactie.motiveringUitleg'),
    required: true,
    value: value('motivering'),
    rows: 4,
  },
  {
    kind: 'text',
    name: 'actie',
    label: ui.t('reactie.actie'),
    hint: ui.t('reactie.actieUitleg'),
    required: false,
    value: value('actie'),
    width: 'wide',
  },
];

function antwoordKaart(ui: Ui, data: PuntData): Html {
  const { punt } = data;
  const { value } = invulling(data.typed?.['nieuweTekst'] === undefined ? data.typed : undefined);
  return card({
    id: 'antwoord',
    title: ui.t('reactie.antwoord'),
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/punten/${punt.id}`),
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(punt.versie) },
        ...antwoordVelden(ui, (name) => value(name, punt[name])),
        {
          kind: 'select',
          name: 'wijziging',
          label: ui.t('reactie.wijziging'),
          hint: ui.t('reactie.wijzigingUitleg'),
          required: false,
          value: value('wijziging', punt.wijziging_id),
          options: data.wijzigingen.map((w) => ({ value: w.id, label: wijzigingNaam(ui, w) })),
        },
        passageVeld(ui, data.passages, value('passage', punt.passage_id)),
        {
          kind: 'text',
          name: 'thema',
          label: hoofdletter(ui.term('thema')),
          required: false,
          value: value('thema', punt.thema),
        },
        {
          kind: 'select',
          name: 'behandelaar',
          label: ui.t('reactie.behandelaar'),
          required: false,
          value: value('behandelaar', punt.behandelaar_id),
          options: data.collegas.map(({ id, naam }) => ({ value: id, label: naam })),
        },
      ],
      errors: data.typed?.['nieuweTekst'] === undefined ? foutmeldingen(ui, data.errors) : [],
      submit: { label: ui.t('reactie.bewaarConcept') },
      texts: formTexts(ui),
    }),
  });
}

function wijzigKaart(ui: Ui, data: PuntData): Html {
  const { passage, punt } = data;
  if (!passage || passage.vervallen) return html``;
  if (!data.tekstOpen) return notice({ tone: 'info', title: ui.t('reactie.tekstDicht') });
  const typed = data.typed?.['nieuweTekst'] === undefined ? undefined : data.typed;
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('reactie.wijzigHier'),
    open: typed !== undefined,
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/punten/${punt.id}/wijziging`),
      csrf: data.csrf,
      scope: 'wijziging',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(punt.versie) },
        { kind: 'hidden', name: 'passageVersie', value: String(passage.versie) },
        {
          kind: 'text',
          name: 'titel',
          label: ui.t('reactie.nieuweTitel'),
          required: false,
          value: value('titel', passage.titel),
          width: 'wide',
        },
        {
          kind: 'textarea',
          name: 'nieuweTekst',
          label: ui.t('reactie.nieuweTekst'),
          required: true,
          value: value('nieuweTekst', passage.tekst),
          rows: 10,
        },
        {
          kind: 'text',
          name: 'toelichting',
          label: ui.t('reactie.toelichting'),
          required: false,
          value: value('toelichting'),
          width: 'wide',
        },
      ],
      errors: typed ? foutmeldingen(ui, data.errors) : [],
      submit: { label: ui.t('reactie.wijzigTekst'), kind: 'secondary' },
      texts: formTexts(ui),
    }),
  });
}

const gevolg = (ui: Ui, { punt, wijzigingen }: PuntData): Html => {
  const wijziging = wijzigingen.find(({ id }) => id === punt.wijziging_id);
  return wijziging
    ? card({
        title: ui.t('reactie.wijziging'),
        body: html`<p class="vb-klein">${wijzigingNaam(ui, wijziging)}</p>
          ${woordverschilWeergave(ui, woordverschil(wijziging.van_tekst, wijziging.naar_tekst))}`,
      })
    : html``;
};

const gelezen = (ui: Ui, { punt }: PuntData): Html =>
  card({
    id: 'antwoord',
    title: ui.t('reactie.antwoord'),
    body: html`<div class="vb-tekst" lang="nl">${regels(punt.antwoord)}</div>
      ${summaryList({
        dense: true,
        rows: [
          {
            label: ui.t('reactie.afdoening'),
            value: punt.afdoening === null ? ui.t('algemeen.nietIngevuld') : hoofdletter(ui.term(punt.afdoening)),
          },
          { label: ui.t('reactie.motivering'), value: punt.motivering || ui.t('algemeen.nietIngevuld') },
          ...(punt.actie === '' ? [] : [{ label: ui.t('reactie.actie'), value: punt.actie }]),
        ],
      })}`,
  });

/** One point: what was said about which words left, what is answered and what it leads to right. */
export const puntPagina = (ui: Ui, data: PuntData): Html => {
  const open = data.punt.status !== 'vastgesteld' && data.punt.status !== 'ingetrokken';
  return html`${inspraakkop(ui, data.traject, {
    deel: 'punten',
    titel: ui.t('reactie.puntVan', { n: data.punt.volgnummer, reactie: data.reactie.nummer }),
    ziet: true,
  })}
  ${data.punt.status === 'vastgesteld' ? notice({ tone: 'good', title: ui.t('reactie.isVastgesteld') }) : ''}
  ${data.mag && open ? dichtBericht(ui, data.dicht) : ''} ${ingetrokkenBericht(ui, data.reactie)}
  ${sideBySide({
    main: links(ui, data),
    aside:
      data.mag && open && data.dicht === undefined
        ? html`${antwoordKaart(ui, data)} ${gevolg(ui, data)} ${wijzigKaart(ui, data)}`
        : html`${gelezen(ui, data)} ${gevolg(ui, data)}`,
  })}`;
};
