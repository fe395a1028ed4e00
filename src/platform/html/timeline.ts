// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Content, Html, Tone } from './html.ts';

export interface TimelineItem {
  /** ISO date or date and time. */
  readonly at: string;
  readonly atText: Content;
  readonly title: Content;
  /** Who said so, for which organisation. */
  readonly who?: Content;
  readonly body?: Content;
  readonly tone?: Tone;
}

/** What happened, in the order given, each with its time and its author. */
export const timeline = (o: { readonly label: string; readonly items: readonly TimelineItem[] }): Html =>
  html`<ol class="vb-tijdlijn" aria-label="${o.label}">
    ${o.items.map(
      (item) =>
        html`<li class="vb-tijdlijn__punt vb-toon-${item.tone ?? 'neutral'}">
          <time class="vb-tijdlijn__tijd" datetime="${item.at}">${item.atText}</time>
          <div>
            <p class="vb-tijdlijn__titel">${item.title}</p>
            ${item.who === undefined ? '' : html`<p class="vb-bron">${item.who}</p>`}
            ${item.body === undefined ? '' : html`<div>${item.body}</div>`}
          </div>
        </li>`,
    )}
  </ol>`;
