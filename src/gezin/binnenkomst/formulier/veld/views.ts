// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { prose } from '../../../../platform/html/card.ts';
import { field, type Field } from '../../../../platform/html/field.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../../platform/html/summary.ts';
import { formTexts, foutmeldingen, invulling, opties, type Invulling } from '../../../../taal/formulier.ts';
import type { Ui } from '../../../../taal/ui.ts';
import { GEZINSROLLEN } from '../../../casus/rules.ts';
import { VORMEN } from '../../../melding/rules.ts';
import {
  HOEDANIGHEDEN_VAN,
  MELDCODESTAPPEN,
  PERSOONRIJEN,
  VORMEN_INWONER,
  type Concept,
  type FormulierData,
  type Pagina,
} from '../rules.ts';

type Maak = (ui: Ui, data: FormulierData, ingevuld: Invulling) => (Field | Html)[];

const jaNee = (ui: Ui, ...rest: readonly string[]) => [
  { value: 'ja', label: ui.t('algemeen.ja') },
  { value: 'nee', label: ui.t('algemeen.nee') },
  ...opties(ui, rest),
];

const watGebeurt: Maak = (ui, { concept: { soort } }, { value, values }) => [
  {
    kind: 'textarea',
    name: 'toelichting',
    label: ui.t('melden.toelichting'),
    hint: ui.t(soort === 'inwoner' ? 'melden.toelichtingUitleg' : 'melden.toelichtingFeiten'),
    required: true,
    rows: 10,
    value: value('toelichting'),
  },
  {
    kind: 'checkboxes',
    name: 'vormen',
    label: ui.t('melden.vormen'),
    required: false,
    values: values('vormen'),
    options: opties(ui, soort === 'inwoner' ? VORMEN_INWONER : VORMEN),
  },
];

const overWie: Maak = (ui, { errors }, { value }) => {
  const fouten = foutmeldingen(ui, errors);
  const rij = (n: number): Html => {
    const velden: Field[] = [
      ...(['voornaam', 'achternaam', 'geboortedatum'] as const).map((veld): Field => ({
        kind: veld === 'geboortedatum' ? 'date' : 'text',
        name: `${veld}${n}`,
        label: ui.t(`persoon.${veld}`),
        required: true,
        value: value(`${veld}${n}`),
        error: fouten.find((fout) => fout.field === `${veld}${n}`)?.message,
      })),
      {
        kind: 'select',
        name: `rol${n}`,
        label: ui.t('persoon.rol'),
        required: true,
        value: value(`rol${n}`),
        options: opties(ui, GEZINSROLLEN),
        error: fouten.find((fout) => fout.field === `rol${n}`)?.message,
      },
    ];
    return html`<fieldset class="vb-groep">
      <legend>${ui.t('melding.persoon', { n })}</legend>
      <div class="vb-veldenrij">${velden.map((veld) => field(veld, formTexts(ui)))}</div>
    </fieldset>`;
  };
  const gevuld = Array.from({ length: PERSOONRIJEN }, (_, i) => i + 1).filter(
    (n) => n <= 2 || value(`voornaam${n}`) !== '' || value(`achternaam${n}`) !== '',
  );
  const meer = Array.from({ length: PERSOONRIJEN }, (_, i) => i + 1).filter((n) => !gevuld.includes(n));
  return [
    ...gevuld.map(rij),
    ...(meer.length > 0 ? [disclosure({ summary: ui.t('melding.meerPersonen'), body: html`${meer.map(rij)}` })] : []),
  ];
};

const wieBentU: Maak = (ui, { concept: { soort } }, { value, checked }) => [
  {
    kind: 'text',
    name: 'naam',
    label: ui.t('melden.naam'),
    hint: ui.t('melden.naamUitleg'),
    required: true,
    value: value('naam'),
  },
  {
    kind: 'select',
    name: 'hoedanigheid',
    label: ui.t(soort === 'inwoner' ? 'melden.relatie' : 'melden.beroep'),
    required: true,
    value: value('hoedanigheid'),
    options: opties(ui, HOEDANIGHEDEN_VAN[soort]),
  },
  ...(soort === 'professional'
    ? [
        {
          kind: 'text',
          name: 'organisatie',
          label: ui.t('melden.organisatie'),
          required: true,
          value: value('organisatie'),
        } satisfies Field,
      ]
    : []),
  {
    kind: 'checkbox',
    name: 'anoniem',
    label: ui.t('melden.anoniem'),
    hint: ui.t(soort === 'inwoner' ? 'melden.anoniemUitleg' : 'melden.anoniemBeroep'),
    required: true,
    value: 'ja',
    checked: checked('anoniem'),
  },
  ...(soort === 'professional'
    ? [
        html`<h2>${ui.t('melden.artsen')}</h2>
          ${prose(ui.t('melden.artsenUitleg'))}`,
        {
          kind: 'text',
          name: 'adviesnummer',
          label: ui.t('melden.adviesnummer'),
          required: false,
          value: value('adviesnummer'),
        } satisfies Field,
        {
          kind: 'textarea',
          name: 'spoedreden',
          label: ui.t('melden.spoedreden'),
          required: false,
          rows: 3,
          value: value('spoedreden'),
        } satisfies Field,
      ]
    : []),
];

const meldcode: Maak = (ui, _, { value, values }) => [
  {
    kind: 'checkboxes',
    name: 'stappen',
    label: ui.t('melden.stappen'),
    hint: ui.t('melden.stappenUitleg'),
    required: false,
    values: values('stappen'),
    options: MELDCODESTAPPEN.map((stap) => ({ value: stap, label: ui.t(`melden.stap${stap}`) })),
  },
  {
    kind: 'radio',
    name: 'gezinWeet',
    label: ui.t('melden.gezinWeet'),
    required: true,
    value: value('gezinWeet'),
    options: jaNee(ui, 'onbekend'),
  },
  {
    kind: 'textarea',
    name: 'gezinWeetToelichting',
    label: ui.t('melden.gezinWeetToelichting'),
    required: false,
    rows: 3,
    value: value('gezinWeetToelichting'),
  },
];

const bereikbaar: Maak = (ui, _, { value }) => [
  {
    kind: 'text',
    name: 'telefoon',
    label: ui.t('melden.telefoon'),
    hint: ui.t('melden.telefoonUitleg'),
    required: true,
    value: value('telefoon'),
  },
  {
    kind: 'text',
    name: 'moment',
    label: ui.t('melden.moment'),
    hint: ui.t('melden.momentUitleg'),
    required: false,
    value: value('moment'),
    width: 'wide',
  },
  {
    kind: 'radio',
    name: 'inspreken',
    label: ui.t('melden.inspreken'),
    required: false,
    value: value('inspreken'),
    options: jaNee(ui),
  },
];

const namenVan = ({ velden }: Concept): readonly string[] =>
  Array.from({ length: PERSOONRIJEN }, (_, i) =>
    [velden[`voornaam${i + 1}`], velden[`achternaam${i + 1}`]].filter(Boolean).join(' '),
  ).filter((naam) => naam !== '');

const versturen: Maak = (ui, { concept, grenzen, organisatie }, { value }) => [
  summaryList({
    rows: [
      { label: ui.t('melden.naarWie'), value: organisatie },
      { label: ui.t('melden.naam'), value: value('naam') },
      { label: ui.t('melden.telefoon'), value: value('telefoon') },
      { label: ui.t('melden.overWieKort'), value: namenVan(concept).join(', ') || ui.t('melden.niemandGenoemd') },
      {
        label: ui.t('melden.toelichting'),
        value: html`<div class="vb-letterlijk">${value('toelichting')}</div>`,
      },
    ],
  }),
  ...(grenzen.bestanden > 0
    ? [
        html`<h2>${ui.t('melden.bestanden')}</h2>
          ${prose(ui.t('melden.bestandenUitleg', { n: grenzen.bestanden, mb: grenzen.megabytes }))}`,
        ...Array.from({ length: grenzen.bestanden }, (_, i): Field => ({
          kind: 'file',
          name: `bestand${i + 1}`,
          label: ui.t('melden.bestand', { n: i + 1 }),
          required: false,
          accept: 'image/jpeg,image/png,application/pdf',
        })),
      ]
    : []),
];

const MAKEN: Readonly<Record<Pagina, Maak>> = { watGebeurt, overWie, wieBentU, meldcode, bereikbaar, versturen };

/** The fields of a page with what was typed in them before. */
export const paginaVelden = (ui: Ui, data: FormulierData): (Field | Html)[] =>
  MAKEN[data.concept.pagina](ui, data, invulling(data.concept.velden));
