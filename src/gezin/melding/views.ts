// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { card, pageHead, prose, sideBySide } from '../../platform/html/card.ts';
import { link } from '../../platform/html/button.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { dayOf, type Instant } from '../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { termijnBadge } from '../termijn/views.ts';
import { laatsteDag, teLaatVanaf, uiterlijk, type Termijnen } from '../termijn/rules.ts';
import type { MeldingRij } from './queries.ts';
import { BEOORDELING_VOLGENS_WET } from './rules.ts';

export interface MeldingData {
  readonly melding: MeldingRij;
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  /** Who answers for the melding now (G06). */
  readonly verantwoordelijk: string;
  /** What is known of these people. */
  readonly radar: Html;
  /** The sources, the assessment and the steps, below what came in and what is known. */
  readonly werk: Html;
  readonly advies: { readonly id: string; readonly nummer: string } | undefined;
  /** What Veilig Thuis owes to the reporter and to those involved. */
  readonly plichten: Html;
  /** The files that were sent along. */
  readonly bijlagen: Html;
}

/** Left what came in, right what is known already, below it the way to the decision. */
export function meldingPagina(ui: Ui, data: MeldingData): Html {
  const { melding, termijnen, nu, verantwoordelijk, radar, werk } = data;
  const open = melding.besloten_op === null;
  const binnen = html`${summaryList({
    rows: [
      { label: ui.t('melding.ontvangenOp'), value: ui.moment(melding.ontvangen_op) },
      {
        label: ui.t('termijn.uiterlijk'),
        value: open
          ? termijnBadge(ui, nu, melding.te_laat_vanaf, termijnen)
          : ui.dag(laatsteDag(melding.te_laat_vanaf)),
      },
      ...(open
        ? [
            {
              label: ui.t('termijn.volgensWet'),
              value: ui.dag(uiterlijk(dayOf(melding.ontvangen_op), BEOORDELING_VOLGENS_WET, termijnen.vrijeDagen)),
            },
          ]
        : []),
      ...(melding.urgentie === 'acuut'
        ? [
            {
              label: ui.t('beoordeling.acuutUiterlijk'),
              value: ui.moment(teLaatVanaf(melding.ontvangen_op, termijnen.duur.acuteActie, termijnen.vrijeDagen)),
            },
          ]
        : []),
      { label: ui.t('melding.vormen'), value: melding.vormen.map((vorm) => ui.tekst(vorm)).join(', ') },
      { label: hoofdletter(ui.term('gemeente')), value: melding.gemeente },
      {
        label: ui.t('melding.overMelder'),
        value: html`${melding.melder}${melding.anoniem ? html` ${tag(ui.t('melding.anoniemKort'))}` : ''}`,
      },
      { label: hoofdletter(ui.term('hoedanigheid')), value: ui.tekst(melding.hoedanigheid) },
      { label: hoofdletter(ui.term('kanaal')), value: ui.term(melding.kanaal) },
      { label: ui.t('melding.verantwoordelijk'), value: verantwoordelijk },
      ...(data.advies
        ? [
            {
              label: hoofdletter(ui.term('advies')),
              value: link({ label: data.advies.nummer, href: ui.href(`/adviezen/${data.advies.id}`) }),
            },
          ]
        : []),
      ...(melding.dienst_id && melding.dienst_soort
        ? [
            {
              label: hoofdletter(ui.term('dienst')),
              value: link({
                label: hoofdletter(ui.term(melding.dienst_soort)),
                href: ui.href(`/diensten/${melding.dienst_id}`),
              }),
            },
          ]
        : []),
      {
        label: hoofdletter(ui.term('casus')),
        value: link({ label: melding.casus_nummer, href: ui.href(`/casussen/${melding.casus_id}`) }),
      },
    ],
    dense: true,
  })}
  ${prose(html`<p class="vb-letterlijk">${melding.toelichting}</p>`)}`;
  return html`${pageHead({
    title: ui.t('melding.titel', { nummer: melding.nummer }),
    badges: [statusBadge({ label: ui.term(melding.status), tone: melding.status === 'afgehandeld' ? 'good' : 'info' })],
  })}
  ${sideBySide({
    main: html`${card({ title: ui.t('melding.watKwamBinnen'), body: binnen })} ${data.bijlagen}`,
    aside: radar,
  })}
  ${werk} ${data.plichten}`;
}
