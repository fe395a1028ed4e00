// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { linkButton } from '../../../platform/html/button.ts';
import { card, grid, statTile } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Tak } from '../boom/rules.ts';
import type { PassageRij } from '../queries.ts';
import { deelNavigatie, leesPassage } from '../tekstversie/views.ts';
import { passageLink, tekstHref, tekstkop } from '../views.ts';
import { LANG_WOORD, LANGE_ZIN, leeshulp, type Leeshulp } from './rules.ts';

export interface Leesregel {
  readonly passage: PassageRij;
  readonly hulp: Leeshulp;
}

export interface EenvoudigData {
  readonly traject: TrajectRij;
  readonly ontbreekt: readonly PassageRij[];
  /** Plain texts that may still be hard, the hardest first. */
  readonly moeilijk: readonly Leesregel[];
  readonly klaar: number;
}

/** What may still be hard in plain words, for who writes them; nothing when nothing stands out. */
export function leeshulpRegel(ui: Ui, tekst: string): Html {
  const { langeZinnen, zinnen, langeWoorden } = leeshulp(tekst);
  if (langeZinnen === 0 && langeWoorden.length === 0) return html``;
  return html`<p class="vb-bron">
    ${ui.t('eenvoudig.hulpmiddel', { zin: LANGE_ZIN, woord: LANG_WOORD })} ${ui.t('eenvoudig.langeZinnen')}:
    ${ui.t('eenvoudig.vanDe', { n: langeZinnen, totaal: zinnen })}.
    ${langeWoorden.length === 0 ? '' : html`${ui.t('eenvoudig.langeWoorden')}: <span lang="nl">${langeWoorden.join(', ')}</span>.`}
  </p>`;
}

/** Which passages have no plain version yet, and which plain ones may still be hard. */
export const eenvoudigPagina = (ui: Ui, { traject, ontbreekt, moeilijk, klaar }: EenvoudigData): Html =>
  html`${tekstkop(ui, traject, { deel: '/eenvoudig', intro: ui.t('eenvoudig.intro') })}
  ${grid('tiles', [
    statTile({
      value: klaar,
      label: ui.t('eenvoudig.klaar'),
      href: `${tekstHref(ui, traject, '/lezen')}?vorm=eenvoudig`,
    }),
    statTile({ value: ontbreekt.length, label: ui.t('eenvoudig.ontbreekt'), href: '#ontbreekt' }),
    statTile({ value: moeilijk.length, label: ui.t('eenvoudig.moeilijk'), href: '#moeilijk' }),
  ])}
  ${card({
    id: 'ontbreekt',
    title: ui.t('eenvoudig.ontbreekt'),
    body:
      ontbreekt.length === 0
        ? html`<p>${ui.t('eenvoudig.nietsOntbreekt')}</p>`
        : html`<ul>
            ${ontbreekt.map((passage) => html`<li>${passageLink(ui, traject, passage)}</li>`)}
          </ul>`,
  })}
  ${card({
    id: 'moeilijk',
    title: ui.t('eenvoudig.moeilijk'),
    body: html`<p>${ui.t('eenvoudig.hulpmiddel', { zin: LANGE_ZIN, woord: LANG_WOORD })}</p>
      ${dataTable<Leesregel>({
        id: 'leeshulp',
        caption: ui.t('eenvoudig.moeilijk'),
        captionHidden: true,
        narrow: 'stack',
        empty: html`<p>${ui.t('eenvoudig.nietsMoeilijk')}</p>`,
        columns: [
          {
            key: 'passage',
            label: ui.t('suggestie.passage'),
            kind: 'header',
            cell: ({ passage }) => passageLink(ui, traject, passage),
          },
          {
            key: 'zinnen',
            label: ui.t('eenvoudig.langeZinnen'),
            kind: 'number',
            cell: ({ hulp }) => ui.t('eenvoudig.vanDe', { n: hulp.langeZinnen, totaal: hulp.zinnen }),
          },
          { key: 'woorden', label: ui.t('eenvoudig.langeWoorden'), cell: ({ hulp }) => hulp.langeWoorden.join(', ') },
        ],
        rows: moeilijk,
      })}`,
  })}`;

export interface LeesData {
  readonly traject: TrajectRij;
  readonly eenvoudig: boolean;
  readonly delen: readonly (readonly Tak<PassageRij>[])[];
  readonly deel: number;
  readonly alles: boolean;
  /** Passages that have no plain words. */
  readonly ontbreekt: number;
}

/** The text to be read or printed, as it is written or in plain words. */
export function leesPagina(ui: Ui, data: LeesData): Html {
  const { traject, eenvoudig, delen, deel } = data;
  const href = tekstHref(ui, traject, '/lezen');
  const vorm = eenvoudig ? 'eenvoudig' : 'volledig';
  const anders = eenvoudig ? 'volledig' : 'eenvoudig';
  const bladeren = data.alles ? html`` : deelNavigatie(ui, { href: `${href}?vorm=${vorm}`, deel, delen: delen.length });
  const takken = data.alles ? delen.flat() : (delen[deel] ?? []);
  return html`${tekstkop(ui, traject, {
      deel: '/lezen',
      titel: ui.t(`lezen.titel.${vorm}`),
      actions: html`<div class="vb-knoppen">
        ${linkButton({ label: ui.t(`lezen.naar.${anders}`), href: `${href}?vorm=${anders}` })}
        ${delen.length > 1 && !data.alles ? linkButton({ label: ui.t('lezen.alles'), href: `${href}?vorm=${vorm}&alles=ja`, kind: 'subtle' }) : ''}
      </div>`,
    })}
    ${eenvoudig && data.ontbreekt > 0 ? html`<p class="vb-bron">${ui.t('lezen.ontbreekt', { n: data.ontbreekt })}</p>` : ''}
    ${takken.length === 0 ? emptyState({ title: ui.t('lezen.leeg') }) : ''} ${bladeren}
    <div class="vb-lezen">${takken.map((tak) => leesPassage(ui, tak, eenvoudig))}</div>
    ${bladeren}`;
}
