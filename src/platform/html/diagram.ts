// SPDX-License-Identifier: EUPL-1.2
import { html, raw } from 'hono/html';
import { safeHref, type Content, type Html } from './html.ts';

export type PhaseState = 'visited' | 'current' | 'ahead';

/** The path that a case walks: what lies behind, where it is, what lies ahead. Words carry it; the line is drawn beside them. */
export const phasePath = (o: {
  readonly label: string;
  readonly phases: readonly {
    readonly label: Content;
    readonly state: PhaseState;
    /** Since when, or from when till when. */
    readonly note?: Content;
    readonly href?: string;
  }[];
  /** The word for each state, heard after the label. */
  readonly texts: Readonly<Record<PhaseState, string>>;
}): Html =>
  html`<div class="vb-pad-houder">
    <ol class="vb-pad" aria-label="${o.label}">
      ${o.phases.map(
        (phase) =>
          html`<li
            class="vb-pad__fase vb-pad__fase--${phase.state}"
            ${phase.state === 'current' ? html`aria-current="step"` : ''}
          >
            <svg class="vb-pad__punt" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              ${raw(phaseShapes[phase.state])}
            </svg>
            <span class="vb-pad__naam"
              >${phase.href === undefined ? phase.label : html`<a class="utrecht-link" href="${safeHref(phase.href)}">${phase.label}</a>`}</span
            >
            <span class="vb-onzichtbaar"> (${o.texts[phase.state]})</span>
            ${phase.note === undefined ? '' : html`<span class="vb-pad__noot">${phase.note}</span>`}
          </li>`,
      )}
    </ol>
  </div>`;

const phaseShapes: Readonly<Record<PhaseState, string>> = {
  visited:
    '<circle cx="12" cy="12" r="10" fill="currentColor"/><path class="vb-teken__uitsparing" d="m7.5 12.4 3 3 6-6.6" fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  current:
    '<circle cx="12" cy="12" r="10" class="vb-pad__vulling" stroke="currentColor" stroke-width="3"/><circle cx="12" cy="12" r="4.5" fill="currentColor"/>',
  ahead:
    '<circle cx="12" cy="12" r="9" class="vb-pad__vulling" stroke="currentColor" stroke-width="2" stroke-dasharray="3 3"/>',
};

/** What stands along the rode draad. Every kind has a knot of its own shape. */
export type StationSoort =
  | 'visie'
  | 'doel'
  | 'inspraak'
  | 'besluit'
  | 'actie'
  | 'geld'
  | 'indicator'
  | 'cijfer'
  | 'les';

export interface Station {
  readonly soort: StationSoort;
  /** The kind in words, as it stands above the text: "Doel", "Indicator". */
  readonly label: string;
  readonly href?: string;
  readonly tekst: Html;
}

const circle = '<circle cx="14" cy="14" r="9" class="vb-knoop__vlak"/>';
const knots: Readonly<Record<StationSoort, string>> = {
  visie: '<path d="M6 5h16v18l-8-4-8 4Z" class="vb-knoop__vlak"/>',
  doel: `${circle}<circle cx="14" cy="14" r="4" class="vb-knoop__kern"/>`,
  inspraak: '<path d="M4 6h20v13H14l-6 5v-5H4Z" class="vb-knoop__vlak"/>',
  besluit: '<rect x="5" y="5" width="18" height="18" rx="2" class="vb-knoop__vlak"/><path d="m9.5 14.5 3 3 6-7"/>',
  actie: `${circle}<path d="m11.5 10 5 4-5 4Z" class="vb-knoop__kern"/>`,
  geld: `${circle}<path d="M18 10a5 5 0 1 0 0 8M8.5 12.7h6M8.5 15.3h6"/>`,
  indicator: '<path d="M14 3 25 14 14 25 3 14Z" class="vb-knoop__vlak"/><path d="M9.5 16.5 12.5 13l2.5 2 3.5-4.5"/>',
  cijfer: '<circle cx="14" cy="14" r="11" class="vb-knoop__kern"/>',
  les: `${circle}<path d="M10.5 12a4 4 0 1 1 5 4.500V18"/>`,
};

/** The thread sways a little between two knots, to either side in turn. */
const sway = (index: number): string =>
  index % 2 === 0 ? 'M20 0C20 22 33 30 33 50S20 78 20 100' : 'M20 0C20 22 7 30 7 50S20 78 20 100';

/**
 * The rode draad, literally drawn: one thin warm line from the sentence in the vision, by way of what was decided and done,
 * to the figure. A list in that order for those who do not see the line.
 */
export const draad = (o: { readonly label: string; readonly stations: readonly Station[] }): Html =>
  html`<ol class="vb-draad" aria-label="${o.label}">
    ${o.stations.map((station, index) => {
      const last = index === o.stations.length - 1;
      return html`<li class="vb-draad__station vb-draad__station--${station.soort}">
        ${last ? '' : html`<svg class="vb-draad__lijn" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="${sway(index)}" vector-effect="non-scaling-stroke" /></svg>`}
        <svg class="vb-draad__knoop" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
          ${raw(knots[station.soort])}
        </svg>
        <p class="vb-draad__soort">
          ${station.href === undefined ? station.label : html`<a class="utrecht-link" href="${safeHref(station.href)}">${station.label}</a>`}
        </p>
        <div class="vb-draad__tekst">${station.tekst}</div>
      </li>`;
    })}
  </ol>`;

/** The same thread in one line, for the head of every page that it passes; `current` is the page itself. */
export const draadStrook = (o: {
  readonly label: string;
  readonly stations: readonly {
    readonly soort: StationSoort;
    readonly label: string;
    readonly href?: string;
    readonly current?: boolean;
  }[];
}): Html =>
  html`<nav class="vb-strook" aria-label="${o.label}">
    <ol>
      ${o.stations.map(
        (station) =>
          html`<li class="vb-strook__station ${station.current === true ? 'vb-strook__station--hier' : ''}">
            <svg class="vb-draad__knoop" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
              ${raw(knots[station.soort])}</svg
            >${
              station.href === undefined
                ? html`<span ${station.current === true ? html`aria-current="page"` : ''}>${station.label}</span>`
                : html`<a
                    class="utrecht-link"
                    href="${safeHref(station.href)}"
                    ${station.current === true ? html`aria-current="page"` : ''}
                    >${station.label}</a
                  >`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
