// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, tag } from '../../platform/html/badge.ts';
import { pageHead, prose } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { link } from '../../platform/html/button.ts';
import { timeline } from '../../platform/html/timeline.ts';
import { dayOf, type Instant } from '../../platform/dates.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import type { SignaalRij } from './queries.ts';
import { KENMERK_LENGTE, KINDCHECKS, SIGNAAL_BRONNEN } from './rules.ts';

export interface SignaalData {
  readonly csrf: string;
  readonly nu: Instant;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The open trajectories it can go into. */
  readonly trajecten: readonly { readonly id: string; readonly kenmerk: string; readonly maker: string }[];
  /** The trajectory that it was begun from. */
  readonly gekozen: { readonly id: string; readonly kenmerk: string } | undefined;
}

/** The form of a new signal: facts first, and no more about whom than the own organisation needs to know it again. */
export function nieuwSignaal(ui: Ui, data: SignaalData): Html {
  const { value, checked } = invulling(data.typed);
  return html`${pageHead({ title: ui.t('signaal.nieuw'), intro: ui.t('signaal.nieuwUitleg') })}
  ${form({
    action: ui.href('/meldcode/signalen/nieuw'),
    csrf: data.csrf,
    fields: [
      {
        kind: 'text',
        name: 'kenmerk',
        label: ui.t('signaal.kenmerk'),
        hint: ui.t('signaal.kenmerkUitleg'),
        required: true,
        value: value('kenmerk', data.gekozen?.kenmerk),
        maxLength: KENMERK_LENGTE,
      },
      { kind: 'date', name: 'op', label: ui.t('signaal.op'), required: true, value: value('op', dayOf(data.nu)) },
      {
        kind: 'textarea',
        name: 'feiten',
        label: ui.t('signaal.feiten'),
        hint: ui.t('signaal.feitenUitleg'),
        required: true,
        rows: 6,
        value: value('feiten'),
      },
      {
        kind: 'radio',
        name: 'bron',
        label: ui.t('signaal.bron'),
        required: true,
        value: value('bron'),
        options: opties(ui, SIGNAAL_BRONNEN),
      },
      {
        kind: 'radio',
        name: 'kindcheck',
        label: ui.t('signaal.kindcheck'),
        hint: ui.t('signaal.kindcheckUitleg'),
        required: true,
        value: value('kindcheck'),
        options: opties(ui, KINDCHECKS),
      },
      {
        kind: 'checkbox',
        name: 'dierSignaal',
        label: ui.t('signaal.dier'),
        required: true,
        value: 'ja',
        checked: checked('dierSignaal'),
      },
      {
        kind: 'select',
        name: 'traject',
        label: ui.t('signaal.traject'),
        hint: ui.t('signaal.trajectUitleg'),
        required: false,
        value: value('traject', data.gekozen?.id),
        options: data.trajecten.map(({ id, kenmerk, maker }) => ({ value: id, label: `${kenmerk}, ${maker}` })),
      },
    ],
    submit: { label: ui.t('signaal.bewaren') },
    beside: link({ label: ui.t('algemeen.terug'), href: ui.href('/meldcode') }),
    errors: foutmeldingen(ui, data.errors),
    texts: formTexts(ui),
    draft: { key: 'signaal', restored: ui.t('meldcode.conceptHersteld'), discard: ui.t('meldcode.conceptWeg') },
  })}`;
}

/** Signals in the order in which things happened. */
export const signalenLijst = (ui: Ui, signalen: readonly SignaalRij[]): Html =>
  signalen.length === 0
    ? prose(absent(ui.t('signaal.geen')))
    : timeline({
        label: ui.t('signaal.signalen'),
        items: signalen.map((signaal) => ({
          at: signaal.op,
          atText: ui.dag(signaal.op),
          title: ui.term(signaal.bron),
          who: ui.t('meldcode.wieWanneer', { wie: signaal.maker, op: ui.moment(signaal.vastgelegd_op) }),
          body: html`<p class="vb-letterlijk">${signaal.feiten}</p>
            ${tag(`${ui.t('signaal.kindcheck')}: ${ui.term(signaal.kindcheck)}`)}
            ${signaal.dier_signaal ? tag(ui.t('signaal.dierKort')) : ''}`,
        })),
      });
