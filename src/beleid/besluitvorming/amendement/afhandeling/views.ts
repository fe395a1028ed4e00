// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { notice } from '../../../../platform/html/notice.ts';
import { summaryList } from '../../../../platform/html/summary.ts';
import { dataTable } from '../../../../platform/html/table.ts';
import { dayOf } from '../../../../platform/dates.ts';
import type { Posted } from '../../../../platform/http/route.ts';
import type { AvailableStep } from '../../../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../../taal/formulier.ts';
import { poortLijst } from '../../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { woordverschil } from '../../../passage/verschil/rules.ts';
import { verschilUitleg, woordverschilWeergave } from '../../../passage/verschil/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import type { CorrectieRij } from '../../../correctie/queries.ts';
import { correctieKaart } from '../../../correctie/views.ts';
import { verbeterKnop } from '../../correctie/views.ts';
import { intrekKnop, uitslagKnop } from '../../uitslag/views.ts';
import { trajectkop } from '../../../visietraject/views.ts';
import { stemvelden } from '../../bestuursbesluit/views.ts';
import { regels, staat, stemmingTekst } from '../../views.ts';
import type { AmendementRij } from '../queries.ts';
import { AFHANDELINGEN, isOpen, type Afhandeling, type Gevolg } from '../rules.ts';
import { afwijkingstaat } from '../views.ts';

export interface AmendementData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly amendement: AmendementRij;
  readonly stappen: readonly AvailableStep<string>[];
  readonly mag: boolean;
  readonly magAfhandelen: boolean;
  readonly correcties: readonly CorrectieRij[];
  /** What each way of settling means for the other municipalities. */
  readonly gevolgen: Readonly<Record<Afhandeling, readonly Gevolg[]>>;
  /** The passage with the new text in it, when it changes for all. */
  readonly nieuwePassage: string;
  readonly form: Posted<unknown> | undefined;
  readonly waar: string | undefined;
}

const padVan = (ui: Ui, { traject, amendement }: AmendementData): string =>
  ui.href(`/visietrajecten/${traject.id}/amendementen/${amendement.id}`);

/** The vote as one form: the button that is pressed says whether it was adopted. */
function stemKaart(ui: Ui, data: AmendementData): Html {
  const [eerste] = data.stappen.filter(({ name }) => name === 'aannemen');
  if (!data.mag || eerste === undefined) return html``;
  const { errors, typed } = terug(data.waar === 'stemming' ? data.form : undefined);
  const { value, checked } = invulling(typed);
  const { amendement, csrf } = data;
  const pad = padVan(ui, data);
  return card({
    id: 'stemming',
    title: ui.t('amendement.stemming'),
    body: html`${poortLijst(ui, eerste.gates, () =>
      ui.href(`/visietrajecten/${amendement.visietraject_id}/routestappen/${amendement.routestap_id}`),
    )}
    ${
      eerste.ready
        ? form({
            action: `${pad}/stappen/aannemen`,
            csrf,
            scope: 'stemming',
            fields: [
              { kind: 'hidden', name: 'versie', value: String(amendement.versie) },
              ...stemvelden(ui, (name) => value(name)),
              {
                kind: 'checkbox',
                name: 'afwijkend',
                label: ui.t('amendement.afwijkend'),
                hint: ui.t('amendement.afwijkendUitleg'),
                required: true,
                checked: checked('afwijkend', true),
              },
            ],
            submit: [
              { label: hoofdletter(ui.term('aannemen')) },
              {
                label: hoofdletter(ui.term('verwerpen')),
                kind: 'secondary',
                formAction: `${pad}/stappen/verwerpen`,
              },
            ],
            errors: foutmeldingen(ui, errors),
            texts: formTexts(ui),
          })
        : ''
    }
    ${intrekKnop(ui, pad)}`,
  });
}

function preadviesKaart(ui: Ui, data: AmendementData): Html {
  const { amendement, csrf } = data;
  if (!data.mag || amendement.status !== 'ingediend') return html``;
  const { errors, typed } = terug(data.waar === 'preadvies' ? data.form : undefined);
  return card({
    id: 'preadvies',
    title: ui.t('amendement.preadvies'),
    body: form({
      action: `${padVan(ui, data)}/preadvies`,
      csrf,
      scope: 'preadvies',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(amendement.versie) },
        {
          kind: 'textarea',
          name: 'preadvies',
          label: ui.t('amendement.preadvies'),
          required: true,
          rows: 3,
          value: invulling(typed).value('preadvies', amendement.preadvies),
        },
      ],
      submit: { label: ui.t('algemeen.bewaren'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

/** What each choice means for each municipality, beside each other: before anybody chooses. */
const gevolgenTabel = (ui: Ui, { gevolgen }: AmendementData): Html =>
  dataTable<Gevolg>({
    id: 'gevolgen',
    caption: ui.t('afhandeling.gevolgen'),
    narrow: 'stack',
    columns: [
      { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), kind: 'header', cell: ({ naam }) => naam },
      ...AFHANDELINGEN.map((afhandeling) => ({
        key: afhandeling,
        label: hoofdletter(ui.term(afhandeling)),
        cell: ({ code }: Gevolg) => {
          const wat = gevolgen[afhandeling].find((gevolg) => gevolg.code === code)?.wat ?? 'niets';
          return hoofdletter(ui.term(wat));
        },
      })),
    ],
    rows: gevolgen.voorAllen,
  });

function afhandelFormulier(ui: Ui, data: AmendementData): Html {
  const { amendement, csrf } = data;
  const { errors, typed } = terug(data.waar === 'afhandeling' ? data.form : undefined);
  const { value } = invulling(typed);
  const keuzes = AFHANDELINGEN.filter((een) => een !== 'voorAllen' || amendement.passage_id !== null);
  return form({
    action: `${padVan(ui, data)}/afhandeling`,
    csrf,
    scope: 'afhandeling',
    fields: [
      { kind: 'hidden', name: 'versie', value: String(amendement.versie) },
      { kind: 'hidden', name: 'passageversie', value: String(amendement.passage_versie ?? 0) },
      {
        kind: 'radio',
        name: 'afhandeling',
        label: ui.t('afhandeling.keuze'),
        required: true,
        value: value('afhandeling'),
        options: keuzes.map((een) => ({
          value: een,
          label: hoofdletter(ui.term(een)),
          hint: ui.t(`afhandeling.${een}`),
        })),
      },
      ...(amendement.passage_id === null
        ? []
        : ([
            {
              kind: 'textarea',
              name: 'tekst',
              label: ui.t('afhandeling.tekst'),
              hint: ui.t('afhandeling.tekstUitleg'),
              required: false,
              rows: 8,
              value: value('tekst', data.nieuwePassage),
            },
          ] as const)),
      {
        kind: 'textarea',
        name: 'motivering',
        label: ui.t('afhandeling.motivering'),
        required: true,
        rows: 3,
        value: value('motivering'),
      },
    ],
    submit: { label: ui.t('afhandeling.leg') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

function afhandelKaart(ui: Ui, data: AmendementData): Html {
  const { amendement } = data;
  if (amendement.status !== 'aangenomen' || !amendement.afwijkend) return html``;
  if (!isOpen(amendement))
    return card({
      id: 'afhandeling',
      title: ui.t('afhandeling.titel'),
      body: html`<p>
          ${hoofdletter(ui.tekst(amendement.afhandeling ?? ''))}${
            amendement.afgehandeld_op === null ? '' : `, ${ui.dag(dayOf(amendement.afgehandeld_op))}`
          }
        </p>
        <p>${regels(amendement.afhandeling_motivering)}</p>`,
    });
  return card({
    id: 'afhandeling',
    title: ui.t('afhandeling.titel'),
    body: html`${notice({ tone: 'attention', title: ui.t('afhandeling.blokkeert'), body: ui.t('afhandeling.uitleg') })}
    ${gevolgenTabel(ui, data)}
    ${data.magAfhandelen ? afhandelFormulier(ui, data) : html`<p>${ui.t('afhandeling.projectleider')}</p>`}`,
  });
}

/** One amendment: what it changes word by word, how it was voted on, and what it means for the others. */
export const amendementPagina = (ui: Ui, data: AmendementData): Html => {
  const { traject, amendement } = data;
  const stem = stemmingTekst(ui, amendement.voor, amendement.tegen);
  const terugNaar = ui.href(`/visietrajecten/${traject.id}/routestappen/${amendement.routestap_id}`);
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: `${amendement.nummer} ${amendement.titel}`.trim(),
      ...(data.mag && {
        actions:
          amendement.status === 'ingediend'
            ? verbeterKnop(ui, padVan(ui, data), 'amendement')
            : uitslagKnop(ui, padVan(ui, data)),
      }),
    })}
    <p>${link({ label: ui.t('amendement.terug'), href: terugNaar })}</p>
    ${card({
      title: ui.t('amendement.een'),
      body: html`${summaryList({
        rows: [
          { label: hoofdletter(ui.term('gemeente')), value: amendement.gemeente },
          {
            label: ui.t('gemeenteroute.staat'),
            value: html`${staat(ui, amendement.status)} ${afwijkingstaat(ui, amendement)}`,
          },
          ...(stem === '' ? [] : [{ label: ui.t('amendement.stemming'), value: stem }]),
          ...(amendement.indieners === ''
            ? []
            : [{ label: ui.t('amendement.indieners'), value: amendement.indieners }]),
          ...(amendement.preadvies === ''
            ? []
            : [{ label: ui.t('amendement.preadvies'), value: regels(amendement.preadvies) }]),
          {
            label: ui.t('amendement.plaats'),
            value:
              amendement.adres === null
                ? ui.t('amendement.anders')
                : html`${ui.t('amendement.passageNr', { n: amendement.adres })} ${amendement.passage_titel ?? ''}`,
          },
        ],
      })}
      ${amendement.toelichting === '' ? '' : html`<p class="vb-tekst">${regels(amendement.toelichting)}</p>`}`,
    })}
    ${card({
      id: 'verschil',
      title: ui.t('amendement.verschil'),
      body: html`${verschilUitleg(ui)}
      ${woordverschilWeergave(ui, woordverschil(amendement.oude_tekst, amendement.nieuwe_tekst))}`,
    })}
    ${preadviesKaart(ui, data)} ${stemKaart(ui, data)} ${afhandelKaart(ui, data)} ${correctieKaart(ui, data.correcties)}`;
};
