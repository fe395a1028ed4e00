// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link, linkButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { formTexts, invulling, opties, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { correctieFormulier, kanNiet, type FormulierData } from '../../correctie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { Telling, Uitkomst } from '../bestuursbesluit/rules.ts';
import { stemvelden } from '../bestuursbesluit/views.ts';
import { staat, stemmingTekst } from '../views.ts';
import { besluitgevolg, UITSLAGEN, VARIANTEN, type Uitslag, type Variant } from './rules.ts';

/** What hangs on the outcome of an amendment. */
export interface Besluitdeel {
  readonly afwijkend: boolean;
  readonly variant: Variant;
  /** The decision of its meeting that stands; null when there is none. */
  readonly uitkomst: Uitkomst | null;
  readonly bekendgemaakt: boolean;
  /** The other amendments that were adopted at that meeting. */
  readonly anderen: Telling;
}

export interface UitslagData extends FormulierData {
  readonly traject: TrajectRij;
  readonly soort: 'amendement' | 'motie';
  readonly naam: string;
  readonly gemeente: string;
  readonly terugNaar: string;
  /** Key of the sentence that says why it cannot be done; then there is no form. */
  readonly waaromNiet: string | undefined;
  readonly status: string;
  readonly uitslag: Uitslag;
  readonly voor: number | null;
  readonly tegen: number | null;
  /** Only of an amendment. */
  readonly besluit: Besluitdeel | undefined;
}

const wat = (ui: Ui, { soort, naam, gemeente, status, voor, tegen }: UitslagData): Html => {
  const stem = stemmingTekst(ui, voor, tegen);
  return card({
    body: summaryList({
      rows: [
        { label: hoofdletter(ui.term(soort)), value: naam },
        { label: hoofdletter(ui.term('gemeente')), value: gemeente },
        { label: ui.t('gemeenteroute.staat'), value: staat(ui, status) },
        ...(stem === '' ? [] : [{ label: ui.t('amendement.stemming'), value: stem }]),
      ],
    }),
  });
};

/** What each other outcome means for the decision of the meeting and for the region: before anybody chooses. */
function gevolgen(ui: Ui, { variant, uitkomst, bekendgemaakt, anderen }: Besluitdeel): Html {
  const andere = VARIANTEN.filter((een) => een !== variant).map((een) => ({
    een,
    besluit: besluitgevolg(uitkomst, anderen, een),
  }));
  const raakt = andere.some(({ besluit }) => besluit !== 'geen' && besluit !== 'blijft');
  return card({
    title: ui.t('uitslag.gevolgen'),
    body: html`${summaryList({
      rows: andere.map(({ een, besluit }) => ({
        label: ui.t(`uitslag.variant.${een}`),
        value: html`${ui.t(`uitslag.besluit.${besluit}`)} ${een === 'afwijkt' ? ui.t('uitslag.nogAfhandelen') : ''}`,
      })),
    })}
    ${bekendgemaakt && raakt ? notice({ tone: 'attention', title: ui.t('uitslag.bekendgemaakt') }) : ''}`,
  });
}

/** How it was recorded to have ended, to put right; or why it stays. */
export function uitslagPagina(ui: Ui, data: UitslagData): Html {
  const { besluit } = data;
  const kop = trajectkop(ui, data.traject, {
    deel: 'regiobord',
    titel: ui.t('uitslag.verbeter'),
    intro: ui.t('uitslag.uitleg'),
  });
  if (data.waaromNiet !== undefined)
    return html`${kop} ${wat(ui, data)} ${kanNiet(ui, data.waaromNiet, data.terugNaar)}`;
  const { checked } = invulling(terug(data.form).typed);
  return html`${kop} ${wat(ui, data)} ${besluit === undefined ? '' : gevolgen(ui, besluit)}
  ${correctieFormulier(ui, data, data.terugNaar, (value) => [
    {
      kind: 'radio',
      name: 'uitslag',
      label: ui.t('uitslag.wat'),
      hint: ui.t('uitslag.watUitleg'),
      required: true,
      value: value('uitslag', data.uitslag),
      options: opties(ui, UITSLAGEN),
    },
    ...stemvelden(ui, (naam) => value(naam, String((naam === 'voor' ? data.voor : data.tegen) ?? ''))),
    ...(besluit === undefined
      ? []
      : [
          {
            kind: 'checkbox' as const,
            name: 'afwijkend',
            label: ui.t('amendement.afwijkend'),
            hint: ui.t('uitslag.afwijkendUitleg'),
            required: true,
            checked: checked('afwijkend', besluit.afwijkend),
          },
        ]),
  ])}`;
}

/** Asks once more before an amendment or a motion is withdrawn. */
export const intrekPagina = (ui: Ui, data: UitslagData): Html =>
  html`${trajectkop(ui, data.traject, {
    deel: 'regiobord',
    titel: ui.t(`uitslag.intrek.${data.soort}`),
    intro: ui.t('uitslag.intrekUitleg'),
  })}
  ${wat(ui, data)}
  ${
    data.waaromNiet === undefined
      ? card({
          body: form({
            action: data.action,
            csrf: data.csrf,
            fields: [{ kind: 'hidden', name: 'versie', value: String(data.versie) }],
            submit: { label: ui.t(`uitslag.intrek.${data.soort}`), kind: 'danger' },
            beside: link({ label: ui.t('correctie.nietDoen'), href: data.terugNaar }),
            texts: formTexts(ui),
          }),
        })
      : kanNiet(ui, data.waaromNiet, data.terugNaar)
  }`;

/** The way to the page that puts the outcome right, or that says why it stays. */
export const uitslagKnop = (ui: Ui, pad: string): Html =>
  linkButton({ label: ui.t('uitslag.verbeter'), href: `${pad}/uitslag` });
/** The way to the question whether it is really withdrawn. */
export const intrekKnop = (ui: Ui, pad: string): Html =>
  linkButton({ label: hoofdletter(ui.term('intrekken')), href: `${pad}/intrekken`, kind: 'subtle' });
