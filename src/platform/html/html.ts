// SPDX-License-Identifier: EUPL-1.2
import type { html } from 'hono/html';

/** A piece of markup made by the `html` tag: everything put into it has been escaped. */
export type Html = ReturnType<typeof html>;

/** What a slot of a component takes: markup, or plain text that is escaped when it is rendered. */
export type Content = Html | string | number;

/** The meaning of a state. Never shown by colour alone: every tone has a shape of its own and stands beside a word. */
export type Tone = 'neutral' | 'info' | 'good' | 'attention' | 'danger';

export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

const safeStart = /^(?:[/?#](?!\/)|https?:\/\/|mailto:|tel:|[\w.-]+(?:[/?#]|$))/i;
/** Browsers read a backslash as a slash and skip control characters: both would smuggle another address past the start. */
const smuggling = /[\\\p{Cc}]/u;

/**
 * The address as it may stand in an href or action: relative, http(s), mailto or tel. Anything else, such as a
 * `javascript:` address or the protocol-relative `//host`, becomes `#`, because escaping alone does not disarm it.
 */
export const safeHref = (address: string): string =>
  safeStart.test(address) && !smuggling.test(address) ? address : '#';

/** Joins class names, leaving out what is absent. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** A string that may serve as an id and in a fragment: letters, digits, hyphens and underscores. */
export const idOf = (...parts: readonly (string | number)[]): string =>
  parts.join('-').replaceAll(/[^A-Za-z0-9_-]+/g, '-');
