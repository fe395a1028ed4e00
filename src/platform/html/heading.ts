// SPDX-License-Identifier: EUPL-1.2
import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

/** Below the one h1 of the page, without skipping a level. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading of a component, whose level depends on where the page puts it. */
export const heading = (level: HeadingLevel, title: Content): Html =>
  html`${raw(`<h${level}>`)}${title}${raw(`</h${level}>`)}`;
