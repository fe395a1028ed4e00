// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../platform/html/badge.ts';
import { card, pageHead, prose, sideBySide } from '../../platform/html/card.ts';
import { link } from '../../platform/html/button.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { Day, Instant } from '../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Gezinslid } from '../casus/queries.ts';
import { termijnBadge } from '../termijn/views.ts';
import { laatsteDag, teLaatVanaf, type Termijnen } from '../termijn/rules.ts';
import type { MeldingRij } from './queries.ts';

export interface MeldingData {
  readonly melding: MeldingRij;
  readonly leden: readonly Gezinslid[];
  readonly eerder: readonly {
    casusId: string;
    nummer: string;
    status: string;
    geopendOp: Day;
    afgeslotenOp: Day | null;
  }[];
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  /** The assessment and the steps, below what came in and what is known. */
  readonly werk: Html;
  /** The files that were sent along. */
  readonly bijlagen: Html;
}

const wieIsHet = (ui: Ui, lid: Gezinslid): Html =>
  html`<li>
    <strong>${lid.naam}</strong>${lid.geboortedatum ? html`, ${ui.dag(lid.geboortedatum)}` : ''}
    ${tag(ui.term(lid.rol))} ${tag(ui.term(lid.betrokkenheid))} ${lid.woont_in ? '' : tag(ui.t('persoon.woontElders'))}
  </li>`;

/** Left what came in, right what is known already, below it the way to the decision. */
export function meldingPagina(ui: Ui, { melding, leden, eerder, termijnen, nu, werk, bijlagen }: MeldingData): Html {
  const open = melding.status !== 'afgehandeld' && melding.status !== 'inOverdracht';
  const binnen = html`${summaryList({
    rows: [
      { label: ui.t('melding.ontvangenOp'), value: ui.moment(melding.ontvangen_op) },
      {
        label: ui.t('termijn.uiterlijk'),
        value: open
          ? termijnBadge(ui, nu, melding.te_laat_vanaf, termijnen)
          : ui.dag(laatsteDag(melding.te_laat_vanaf)),
      },
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
      { label: hoofdletter(ui.term('classificatie')), value: ui.term(melding.classificatie) },
      {
        label: hoofdletter(ui.term('casus')),
        value: link({ label: melding.casus_nummer, href: ui.href(`/casussen/${melding.casus_id}`) }),
      },
    ],
    dense: true,
  })}
  ${prose(html`<p class="vb-letterlijk">${melding.toelichting}</p>`)}`;
  const bekend = html`<ul class="vb-lijstje">
      ${leden.map((lid) => wieIsHet(ui, lid))}
    </ul>
    ${leden.length === 0 ? absent(ui.t('algemeen.nietIngevuld')) : ''}
    ${
      eerder.length === 0
        ? prose(ui.t('melding.nietsBekend'))
        : html`<ul class="vb-lijstje">
            ${eerder.map(
              (casus) =>
                html`<li>
                  ${link({ label: casus.nummer, href: ui.href(`/casussen/${casus.casusId}`) })}
                  ${tag(ui.tekst(casus.status))}
                  ${ui.dag(casus.geopendOp)}${casus.afgeslotenOp ? html` – ${ui.dag(casus.afgeslotenOp)}` : ''}
                </li>`,
            )}
          </ul>`
    }`;
  return html`${pageHead({
    title: ui.t('melding.titel', { nummer: melding.nummer }),
    badges: [statusBadge({ label: ui.term(melding.status), tone: melding.status === 'afgehandeld' ? 'good' : 'info' })],
  })}
  ${sideBySide({
    main: html`${card({ title: ui.t('melding.watKwamBinnen'), body: binnen })} ${bijlagen}`,
    aside: card({ title: ui.t('melding.watBekend'), body: bekend }),
  })}
  ${werk}`;
}
