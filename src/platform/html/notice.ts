// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Content, Html, Tone } from './html.ts';
import { toneIcon } from './icon.ts';

/** A message above the content. `live` announces it: for the answer to what the reader just did. */
export const notice = (o: {
  readonly tone: Tone;
  readonly title?: Content;
  readonly body?: Content;
  readonly live?: boolean;
}): Html =>
  html`<div class="vb-bericht vb-toon-${o.tone}" ${o.live === true ? html`role="status"` : ''}>
    ${toneIcon(o.tone)}
    <div>
      ${o.title === undefined ? '' : html`<p class="vb-bericht__titel">${o.title}</p>`}
      ${o.body === undefined ? '' : html`<div>${o.body}</div>`}
    </div>
  </div>`;

/** What stands where a list is empty: that it is empty, why, and what one can do. */
export const emptyState = (o: { readonly title: Content; readonly body?: Content; readonly action?: Html }): Html =>
  html`<div class="vb-leeg">
    <p class="vb-leeg__titel">${o.title}</p>
    ${o.body === undefined ? '' : html`<p>${o.body}</p>`}${o.action ?? ''}
  </div>`;

export interface FieldError {
  /** The name of the field; the same name makes the id that the summary links to. */
  readonly field: string;
  readonly message: string;
}

/** The id of the control of a field, and for a group of choices the id of its first choice. */
export const fieldId = (name: string, scope?: string): string =>
  `veld-${(scope === undefined ? name : `${scope}-${name}`).replaceAll(/[^A-Za-z0-9_-]+/g, '-')}`;

/**
 * The list of errors above a form (NL Design System pattern): the heading takes focus when the page comes in, every
 * message links to its field. Empty when there are no errors.
 */
export const errorSummary = (o: {
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly scope?: string | undefined;
}): Html =>
  o.errors.length === 0
    ? html``
    : html`<div class="vb-fouten vb-toon-danger" role="alert">
        <h2 class="vb-fouten__titel" tabindex="-1" autofocus>${toneIcon('danger')}<span>${o.title}</span></h2>
        <ul>
          ${o.errors.map((e) => html`<li><a class="utrecht-link" href="#${fieldId(e.field, o.scope)}">${e.message}</a></li>`)}
        </ul>
      </div>`;
