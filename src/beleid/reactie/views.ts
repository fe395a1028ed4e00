// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, button, buttonRow, csrfField, link, linkButton } from '../../platform/html/button.ts';
import { card, sideBySide } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html, Tone } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { CorrectieRij } from '../correctie/queries.ts';
import { correctieKaart } from '../correctie/views.ts';
import { inspraakkop } from '../inspraak/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { passagenaam } from './lijst/rules.ts';
import { wieReageert } from './lijst/views.ts';
import type { Passagekeuze, PuntRij, ReactieRij } from './queries.ts';
import { inStukken } from './reactiepunt/rules.ts';
import { passageVeld } from './formulier/views.ts';
import { isGepubliceerd, isKnopstap, magVerbeteren, puntenOpen, type Reactiestap } from './rules.ts';

/** Text as it was written, each line on its own. */
export const regels = (tekst: string): Html =>
  html`${tekst.split(/\n+/).map((regel) => (regel.trim() === '' ? '' : html`<p>${regel}</p>`))}`;

const puntkop = (ui: Ui, n: number): Html =>
  html`<span class="vb-onzichtbaar" lang="${ui.lang}">${ui.t('reactie.puntN', { n })}: </span>`;

/** The text of a reaction; what became a point is marked with its number. */
const gemarkeerd = (ui: Ui, tekst: string, punten: readonly PuntRij[]): Html =>
  html`<div class="vb-tekst vb-reactietekst" lang="nl" data-citaat>
    ${inStukken(tekst, punten).map(({ tekst: woorden, punt }) =>
      punt === undefined ? woorden : html`<mark>${puntkop(ui, punt)}${woorden}</mark>`,
    )}
  </div>`;

const PUNTTOON: Readonly<Record<PuntRij['status'], Tone>> = {
  open: 'attention',
  concept: 'info',
  vastgesteld: 'good',
  ingetrokken: 'neutral',
};
export const puntstatus = (ui: Ui, status: PuntRij['status']): Html =>
  statusBadge({
    tone: PUNTTOON[status],
    label: hoofdletter(ui.term(status)),
  });

/** Why a reaction does not count, when it was withdrawn. */
export const ingetrokkenBericht = (ui: Ui, { intrekgrond }: Pick<ReactieRij, 'intrekgrond'>): Html | string =>
  intrekgrond === null
    ? ''
    : notice({ tone: 'attention', title: ui.t('reactie.isIngetrokken', { waarom: ui.term(intrekgrond) }) });

/** Why there is no form: the reaction and its answers do not change any more. */
export const dichtBericht = (ui: Ui, dicht: string | undefined): Html | string =>
  dicht === undefined ? '' : notice({ tone: 'info', title: ui.tekst(dicht) });

/** What can be done with a point beside answering it: its words, its place, and taking it away. */
function puntKnoppen(ui: Ui, { csrf, traject, reactie, punten }: ReactieData, punt: PuntRij): Html {
  const pad = ui.href(`/visietrajecten/${traject.id}/punten/${punt.id}`);
  const naam = ui.t('reactie.puntN', { n: punt.volgnummer });
  const plaats = punten.findIndex(({ id }) => id === punt.id);
  const knop = (richting: 'eerder' | 'later') =>
    button({
      label: ui.t(`gemeenteroute.${richting}`),
      hiddenText: naam,
      name: 'richting',
      value: richting,
      kind: 'subtle',
      small: true,
    });
  return html`<div class="vb-knoppen vb-klein">
    ${link({ label: ui.t('correctie.verbeter'), hiddenText: naam, href: `${pad}/verbeteren` })}
    ${link({ label: ui.t('correctie.verwijder'), hiddenText: naam, href: `${pad}/verwijderen` })}
    ${
      punten.length < 2
        ? ''
        : html`<form class="vb-actie" method="post" action="${pad}/volgorde">
            ${csrfField(csrf)}<input type="hidden" name="versie" value="${reactie.versie}" />
            ${plaats > 0 ? knop('eerder') : ''} ${plaats < punten.length - 1 ? knop('later') : ''}
          </form>`
    }
  </div>`;
}

const puntregel = (ui: Ui, data: ReactieData, punt: PuntRij, open: boolean): Html =>
  html`<li>
    <div>
      ${link({
        label: ui.t('reactie.puntN', { n: punt.volgnummer }),
        href: ui.href(`/visietrajecten/${data.traject.id}/punten/${punt.id}`),
      })}
      ${puntstatus(ui, punt.status)}
      ${punt.afdoening === null ? '' : html`<span>${hoofdletter(ui.term(punt.afdoening))}</span>`}
    </div>
    <div class="vb-klein">
      ${[passagenaam({ nummer: punt.passagenummer, titel: punt.passage }), punt.thema].filter(Boolean).join(' · ')}
    </div>
    <div lang="nl">${punt.tekst.length > 200 ? `${punt.tekst.slice(0, 200)}…` : punt.tekst}</div>
    ${open ? puntKnoppen(ui, data, punt) : ''}
  </li>`;

export interface ReactieData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly reactie: ReactieRij;
  readonly punten: readonly PuntRij[];
  readonly passages: readonly Passagekeuze[];
  readonly themas: readonly { readonly thema: string }[];
  readonly correcties: readonly CorrectieRij[];
  readonly stappen: readonly AvailableStep<Reactiestap>[];
  readonly mag: boolean;
  /** Key of the sentence that says why nothing of it changes any more; then there are no forms. */
  readonly dicht: string | undefined;
  /** A follow code that was just given: shown once. */
  readonly volgcode?: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

function puntKaart(ui: Ui, data: ReactieData): Html {
  const { value } = invulling(data.typed);
  return card({
    id: 'nieuw-punt',
    title: ui.t('reactie.nieuwPunt'),
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/reacties/${data.reactie.id}/punten`),
      csrf: data.csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(data.reactie.versie) },
        {
          kind: 'textarea',
          name: 'tekst',
          label: ui.t('reactie.punttekst'),
          hint: ui.t('reactie.punttekstUitleg'),
          required: true,
          value: value('tekst', data.punten.length === 0 ? data.reactie.tekst.slice(0, 20_000) : ''),
          rows: 6,
        },
        passageVeld(ui, data.passages, value('passage', data.reactie.passage_id)),
        {
          kind: 'text',
          name: 'thema',
          label: hoofdletter(ui.term('thema')),
          hint:
            data.themas
              .slice(0, 8)
              .map(({ thema }) => thema)
              .join(', ') || undefined,
          required: false,
          value: value('thema'),
        },
      ],
      errors: foutmeldingen(ui, data.errors),
      submit: { label: ui.t('reactie.voegPuntToe') },
      texts: formTexts(ui),
    }),
  });
}

const stappenKaart = (ui: Ui, data: ReactieData): Html =>
  html`${data.stappen
    .filter(({ name }) => isKnopstap(name))
    .map((stap) =>
      card({
        title: hoofdletter(ui.term(stap.name)),
        body: html`${poortLijst(ui, stap.gates, () => '#punten')}
        ${
          stap.ready
            ? actionButton({
                action: ui.href(
                  `/visietrajecten/${data.traject.id}/reacties/${data.reactie.id}/stappen/${stapPad(stap.name)}`,
                ),
                csrf: data.csrf,
                hidden: { versie: String(data.reactie.versie) },
                label: hoofdletter(ui.term(stap.name)),
                kind: 'secondary',
              })
            : ''
        }`,
      }),
    )}`;

function volgKaart(ui: Ui, data: ReactieData): Html {
  const pad = ui.href(`/visietrajecten/${data.traject.id}/reacties/${data.reactie.id}/volgcode`);
  return card({
    id: 'volgcode',
    title: ui.t('reactie.volgcode'),
    body: html`${
      data.volgcode === undefined
        ? html`<p>${ui.t(data.reactie.volgbaar ? 'reactie.volgcodeIs' : 'reactie.volgcodeGeen')}</p>`
        : html`<p>${ui.t('reactie.volgcodeNieuw')}</p>
            <p><strong>${data.volgcode}</strong></p>`
    }
    ${
      data.mag
        ? html`<form class="vb-actie" method="post" action="${pad}">
            <input type="hidden" name="csrf" value="${data.csrf}" />
            <input type="hidden" name="versie" value="${data.reactie.versie}" />
            <div class="vb-knoppen">
              ${button({ label: ui.t('reactie.geefVolgcode'), name: 'wat', value: 'geven' })}
              ${data.reactie.volgbaar ? button({ label: ui.t('reactie.trekVolgcodeIn'), name: 'wat', value: 'intrekken', kind: 'subtle' }) : ''}
            </div>
          </form>`
        : ''
    }`,
  });
}

const herstelKnoppen = (ui: Ui, { traject, reactie }: ReactieData): Html => {
  const pad = ui.href(`/visietrajecten/${traject.id}/reacties/${reactie.id}`);
  return buttonRow(
    linkButton({ label: ui.t('reactie.verbeteren'), href: `${pad}/verbeteren` }),
    linkButton({ label: ui.t('reactie.intrekken'), href: `${pad}/intrekken`, kind: 'subtle' }),
  );
};

/** One reaction: its text left, its points right. */
export function reactiePagina(ui: Ui, data: ReactieData): Html {
  const { reactie, punten, traject } = data;
  const magNog = data.mag && data.dicht === undefined;
  const open = magNog && puntenOpen(reactie.status);
  return html`${inspraakkop(ui, traject, {
    deel: 'reacties',
    titel: ui.t('reactie.nummer', { n: reactie.nummer }),
    intro: `${wieReageert(ui, reactie)}, ${ui.dag(reactie.ontvangen_op)}`,
    ziet: true,
    ...(magNog && magVerbeteren(reactie.status) && { actions: herstelKnoppen(ui, data) }),
  })}
  ${data.mag && !isGepubliceerd(reactie.status) ? dichtBericht(ui, data.dicht) : ''} ${ingetrokkenBericht(ui, reactie)}
  ${reactie.te_laat ? notice({ tone: 'attention', title: ui.t('reactie.kwamTeLaat') }) : ''}
  ${sideBySide({
    main: html`${card({ title: ui.t('reactie.tekst'), body: gemarkeerd(ui, reactie.tekst, punten) })}
    ${card({
      body: summaryList({
        rows: [
          { label: ui.t('reactie.status'), value: hoofdletter(ui.term(reactie.status)) },
          { label: ui.t('reactie.soort'), value: hoofdletter(ui.term(reactie.soort)) },
          { label: ui.t('reactie.kanaal'), value: hoofdletter(ui.term(reactie.kanaal)) },
          { label: ui.t('reactie.indiener'), value: wieReageert(ui, reactie) },
          { label: hoofdletter(ui.term('gemeente')), value: reactie.gemeente ?? ui.t('reactie.heleRegio') },
        ],
      }),
    })}
    ${volgKaart(ui, data)} ${correctieKaart(ui, data.correcties)}`,
    aside: html`${card({
      id: 'punten',
      title: ui.t('reactie.puntenVan', { n: punten.length }),
      body: html`<ol class="vb-lijstje">
        ${punten.map((punt) => puntregel(ui, data, punt, open))}
      </ol>`,
    })}
    ${open ? puntKaart(ui, data) : ''} ${magNog ? stappenKaart(ui, data) : ''}`,
  })}`;
}
