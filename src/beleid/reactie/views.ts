// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { actionButton, button, link } from '../../platform/html/button.ts';
import { card, sideBySide } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { inspraakkop } from '../inspraak/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { passagenaam, wieReageert } from './lijst/views.ts';
import type { Passagekeuze, PuntRij, ReactieRij } from './queries.ts';
import { inStukken } from './reactiepunt/rules.ts';
import { INDIENERS, puntenOpen, REACTIEKANALEN, REACTIESOORTEN, type Reactiestap } from './rules.ts';

interface Keuzes {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly passages: readonly Passagekeuze[];
}

export const passageVeld = (ui: Ui, passages: readonly Passagekeuze[], value: string): Field => ({
  kind: 'select',
  name: 'passage',
  label: hoofdletter(ui.term('passage')),
  required: false,
  value,
  options: passages.map((passage) => ({ value: passage.id, label: passagenaam(passage) || `§${passage.adres}` })),
});

export interface NieuwData extends Keuzes {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

/** What came by mail, letter or in a meeting. There is no field for who a resident is, and there never will be. */
export function nieuwPagina(ui: Ui, data: NieuwData): Html {
  const { value } = invulling(data.typed);
  const keuze = (kind: 'select' | 'radio', name: string, label: string, woorden: readonly string[]): Field => ({
    kind,
    name,
    label,
    required: true,
    value: value(name),
    options: opties(ui, woorden),
  });
  const herleidbaar = data.errors.some(({ key }) => key === 'reactie.herleidbaar');
  return html`${inspraakkop(ui, data.traject, {
    deel: 'reacties',
    titel: ui.t('reactie.nieuw'),
    intro: ui.t('reactie.nieuwUitleg'),
    ziet: true,
  })}
  ${card({
    body: form({
      action: ui.href(`/visietrajecten/${data.traject.id}/reacties`),
      csrf: data.csrf,
      fields: [
        keuze('radio', 'reactiesoort', ui.t('reactie.soort'), REACTIESOORTEN),
        keuze('radio', 'reactiekanaal', ui.t('reactie.kanaal'), REACTIEKANALEN),
        keuze('radio', 'indiener', ui.t('reactie.indiener'), INDIENERS),
        {
          kind: 'text',
          name: 'organisatienaam',
          label: ui.t('reactie.organisatienaam'),
          hint: ui.t('reactie.organisatienaamUitleg'),
          required: false,
          value: value('organisatienaam'),
          width: 'wide',
        },
        {
          kind: 'select',
          name: 'gemeente',
          label: hoofdletter(ui.term('gemeente')),
          hint: ui.t('reactie.gemeenteUitleg'),
          required: false,
          value: value('gemeente'),
          options: data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
        },
        {
          kind: 'date',
          name: 'ontvangenOp',
          label: ui.t('reactie.ontvangenOp'),
          required: true,
          value: value('ontvangenOp'),
        },
        passageVeld(ui, data.passages, value('passage')),
        {
          kind: 'file',
          name: 'bestand',
          label: ui.t('reactie.bestand'),
          hint: ui.t('reactie.bestandUitleg'),
          required: false,
          accept: '.txt,.pdf,.docx',
        },
        {
          kind: 'textarea',
          name: 'tekst',
          label: ui.t('reactie.tekst'),
          hint: ui.t('reactie.tekstUitleg'),
          required: true,
          value: value('tekst'),
          rows: 14,
        },
        ...(herleidbaar
          ? [{ kind: 'checkbox', name: 'gezien', label: ui.t('reactie.gezien'), required: true } as const]
          : []),
      ],
      errors: foutmeldingen(ui, data.errors),
      submit: { label: ui.t('algemeen.bewaren') },
      texts: formTexts(ui),
    }),
  })}`;
}

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

export const puntstatus = (ui: Ui, status: PuntRij['status']): Html =>
  statusBadge({
    tone: status === 'open' ? 'attention' : status === 'concept' ? 'info' : 'good',
    label: hoofdletter(ui.term(status)),
  });

const puntregel = (ui: Ui, trajectId: string, punt: PuntRij): Html =>
  html`<li>
    <div>
      ${link({
        label: ui.t('reactie.puntN', { n: punt.volgnummer }),
        href: ui.href(`/visietrajecten/${trajectId}/punten/${punt.id}`),
      })}
      ${puntstatus(ui, punt.status)}
      ${punt.afdoening === null ? '' : html`<span>${hoofdletter(ui.term(punt.afdoening))}</span>`}
    </div>
    <div class="vb-klein">
      ${[passagenaam({ nummer: punt.passagenummer, titel: punt.passage }), punt.thema].filter(Boolean).join(' · ')}
    </div>
    <div lang="nl">${punt.tekst.length > 200 ? `${punt.tekst.slice(0, 200)}…` : punt.tekst}</div>
  </li>`;

export interface ReactieData extends Keuzes {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly reactie: ReactieRij;
  readonly punten: readonly PuntRij[];
  readonly themas: readonly { readonly thema: string }[];
  readonly stappen: readonly AvailableStep<Reactiestap>[];
  readonly mag: boolean;
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
  html`${data.stappen.map((stap) =>
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

/** One reaction: its text left, its points right. */
export function reactiePagina(ui: Ui, data: ReactieData): Html {
  const { reactie, punten, traject } = data;
  const open = puntenOpen(reactie.status) && data.mag;
  return html`${inspraakkop(ui, traject, {
    deel: 'reacties',
    titel: ui.t('reactie.nummer', { n: reactie.nummer }),
    intro: `${wieReageert(ui, reactie)}, ${ui.dag(reactie.ontvangen_op)}`,
    ziet: true,
  })}
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
    ${volgKaart(ui, data)}`,
    aside: html`${card({
      id: 'punten',
      title: ui.t('reactie.puntenVan', { n: punten.length }),
      body: html`<ol class="vb-lijstje">
        ${punten.map((punt) => puntregel(ui, traject.id, punt))}
      </ol>`,
    })}
    ${open ? puntKaart(ui, data) : ''} ${stappenKaart(ui, data)}`,
  })}`;
}
