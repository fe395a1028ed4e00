// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { safeHref, type Content, type Html, type NavLink } from './html.ts';
import { toneIcon } from './icon.ts';

const current = (link: NavLink): Html | string => (link.current === true ? html` aria-current="page"` : '');

/** Tabs that are links: every tab has its own address. */
export const tabs = (o: {
  readonly label: string;
  readonly tabs: readonly (NavLink & { readonly count?: Content })[];
}): Html =>
  html`<nav class="vb-tabs" aria-label="${o.label}">
    <ul>
      ${o.tabs.map(
        (tab) =>
          html`<li>
            <a href="${safeHref(tab.href)}" ${current(tab)}
              >${tab.label}${tab.count === undefined ? '' : html` <span class="vb-telling">${tab.count}</span>`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** The way from the first page to this one; the last part is the page itself. */
export const breadcrumb = (o: { readonly label: string; readonly links: readonly NavLink[] }): Html =>
  html`<nav class="vb-kruimels" aria-label="${o.label}">
    <ol>
      ${o.links.map((link) => html`<li><a class="utrecht-link" href="${safeHref(link.href)}" ${current(link)}>${link.label}</a></li>`)}
    </ol>
  </nav>`;

export type StepState = 'done' | 'current' | 'todo';

export interface StepTexts {
  readonly label: string;
  /** The word for each state, heard beside the label of the step. */
  readonly states: Readonly<Record<StepState, string>>;
}

/** Where one is in a form of more than one page; the only count on the page. */
export const steps = (o: {
  readonly steps: readonly { readonly label: Content; readonly state: StepState; readonly href?: string }[];
  readonly texts: StepTexts;
}): Html =>
  html`<nav class="vb-stappen" aria-label="${o.texts.label}">
    <ol>
      ${o.steps.map(
        (step) =>
          html`<li class="vb-stap vb-stap--${step.state}" ${step.state === 'current' ? html`aria-current="step"` : ''}>
            ${step.state === 'done' ? toneIcon('good') : html`<span class="vb-stap__punt" aria-hidden="true"></span>`}
            ${step.href === undefined ? html`<span>${step.label}</span>` : html`<a class="utrecht-link" href="${safeHref(step.href)}">${step.label}</a>`}
            <span class="vb-onzichtbaar"> (${o.texts.states[step.state]})</span>
          </li>`,
      )}
    </ol>
  </nav>`;
