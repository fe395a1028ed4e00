// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Instant } from '../../platform/dates.ts';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { termijnBadge } from '../termijn/views.ts';
import type { TerugkoppelingRij } from './queries.ts';
import { kanRolHebben, MANIEREN, REDENEN, type Gebeurd } from './rules.ts';

export interface KaartData {
  readonly meldingId: string;
  readonly rijen: readonly TerugkoppelingRij[];
  /** The first moment at which the open one is too late. */
  readonly grens: Instant | undefined;
  readonly termijnen: Termijnen;
  readonly nu: Instant;
}

export interface TerugkoppelingData extends KaartData {
  readonly nummer: string;
  readonly hoedanigheid: string;
  readonly heeftRol: boolean;
  readonly hoorbaar: Gebeurd;
  readonly csrf: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const TOON = { open: 'attention', gegeven: 'good', nietGegeven: 'neutral' } as const;

function regel(ui: Ui, rij: TerugkoppelingRij, { grens, termijnen, nu }: KaartData, eersteOpen: boolean): Html {
  const stand =
    rij.status === 'open'
      ? eersteOpen && grens
        ? termijnBadge(ui, nu, grens, termijnen)
        : ''
      : html`${statusBadge({ label: ui.term(rij.status), tone: TOON[rij.status] })}
        ${rij.afgehandeld_op ? ui.t('terugkoppeling.op', { moment: ui.moment(rij.afgehandeld_op) }) : ''}${rij.door ? `, ${rij.door}` : ''}
        ${rij.hoe ? tag(ui.tekst(rij.hoe)) : ''} ${rij.reden ? tag(ui.tekst(rij.reden)) : ''}`;
  return html`<li>
    ${ui.term(rij.moment)}: ${stand} ${rij.tekst ? html`<p class="vb-letterlijk">${rij.tekst}</p>` : ''}
    ${rij.toelichting ? html`<p class="vb-letterlijk">${rij.toelichting}</p>` : ''}
  </li>`;
}

const regels = (ui: Ui, data: KaartData): Html => {
  const eerste = data.rijen.find(({ status }) => status === 'open');
  return data.rijen.length === 0
    ? prose(ui.t('terugkoppeling.geenPlicht'))
    : html`<ul class="vb-lijstje">
        ${data.rijen.map((rij) => regel(ui, rij, data, rij === eerste))}
      </ul>`;
};

/** On the page of a melding: what the reporter heard and what is still to be told; nothing before a decision. */
export function terugkoppelingKaart(ui: Ui, data: KaartData): Html {
  if (data.rijen.length === 0) return html``;
  const open = data.rijen.some(({ status }) => status === 'open');
  return card({
    id: 'terugkoppeling',
    title: ui.t('terugkoppeling.titel'),
    body: html`${regels(ui, data)}
    ${open ? linkButton({ label: ui.t('terugkoppeling.vastleggen'), href: ui.href(`/meldingen/${data.meldingId}/terugkoppeling`) }) : ''}`,
  });
}

/** The draft: only what this reporter may hear, in short sentences. */
function voorstel(ui: Ui, { moment, vervolg, partijen, voorwaarden, momenten }: Gebeurd): string {
  return [
    moment === 'naOnderzoek' ? ui.t('terugkoppeling.onderzoekKlaar') : '',
    ui.t(vervolg ? 'terugkoppeling.vervolgJa' : 'terugkoppeling.vervolgNee'),
    vervolg && partijen.length > 0 ? ui.t('terugkoppeling.partijen', { wie: partijen.join(', ') }) : '',
    voorwaarden.length > 0 ? ui.t('terugkoppeling.voorwaarden', { wat: `\n- ${voorwaarden.join('\n- ')}` }) : '',
    momenten.length > 0
      ? ui.t('terugkoppeling.monitoring', { wanneer: momenten.map((dag) => ui.dag(dag)).join(', ') })
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function rolKeuze(ui: Ui, { meldingId, hoedanigheid, heeftRol }: TerugkoppelingData): Html {
  if (!kanRolHebben(hoedanigheid)) return prose(ui.t('terugkoppeling.nietVoorDezeRol'));
  const pad = ui.href(`/meldingen/${meldingId}/terugkoppeling`);
  return html`${prose(html`<p><strong>${ui.t('terugkoppeling.rolVraag')}</strong> ${ui.t('terugkoppeling.rolUitleg')}</p>`)}
  ${linkButton(
    heeftRol
      ? { label: ui.t('terugkoppeling.zonderRol'), href: pad }
      : { label: ui.t('terugkoppeling.metRol'), href: `${pad}?rol=ja` },
  )}`;
}

function formulieren(ui: Ui, data: TerugkoppelingData): Html {
  const { value } = invulling(data.typed);
  const formulier = (pad: string, velden: readonly Field[], knop: string, scope: string) => {
    const namen = new Set(velden.map(({ name }) => name));
    const errors = foutmeldingen(
      ui,
      data.errors.filter(({ field }) => namen.has(field)),
    );
    return form({
      action: ui.href(`/meldingen/${data.meldingId}/${pad}`),
      csrf: data.csrf,
      scope,
      fields: velden,
      submit: { label: knop, kind: scope === 'gegeven' ? 'primary' : 'secondary' },
      errors,
      texts: formTexts(ui),
    });
  };
  const moment = { kind: 'hidden', name: 'moment', value: data.hoorbaar.moment } as const;
  const gegeven: Field[] = [
    moment,
    ...(data.heeftRol ? [{ kind: 'hidden', name: 'heeftRol', value: 'ja' } as const] : []),
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('terugkoppeling.tekst'),
      hint: ui.t('terugkoppeling.tekstUitleg'),
      required: true,
      rows: 8,
      value: value('tekst', voorstel(ui, data.hoorbaar)),
    },
    {
      kind: 'select',
      name: 'hoe',
      label: ui.t('terugkoppeling.hoe'),
      required: true,
      value: value('hoe'),
      options: opties(ui, MANIEREN),
    },
  ];
  const niet: Field[] = [
    moment,
    {
      kind: 'select',
      name: 'reden',
      label: ui.t('terugkoppeling.reden'),
      required: true,
      value: value('reden'),
      options: opties(ui, REDENEN),
    },
    {
      kind: 'text',
      name: 'toelichting',
      label: ui.t('terugkoppeling.toelichting'),
      required: false,
      value: value('toelichting'),
    },
  ];
  return html`${card({
    title: ui.t('terugkoppeling.vastleggen'),
    body: html`${rolKeuze(ui, data)}
    ${formulier('terugkoppeling', gegeven, ui.t('terugkoppeling.gegevenKnop'), 'gegeven')}`,
  })}
  ${card({
    title: ui.t('terugkoppeling.nietTitel'),
    body: formulier('terugkoppeling/niet', niet, ui.t('terugkoppeling.nietKnop'), 'niet'),
  })}`;
}

/** What the reporter heard, what is to be told, and a draft of it. */
export const terugkoppelingPagina = (ui: Ui, data: TerugkoppelingData): Html =>
  html`${pageHead({
      title: ui.t('terugkoppeling.titel'),
      over: ui.t('melding.titel', { nummer: data.nummer }),
      intro: ui.t('terugkoppeling.uitleg'),
    })}
    ${card({ body: regels(ui, data) })}
    ${data.rijen.some(({ status }) => status === 'open') ? formulieren(ui, data) : ''}
    <p>
      ${link({ label: ui.t('melding.titel', { nummer: data.nummer }), href: ui.href(`/meldingen/${data.meldingId}`) })}
    </p>`;
