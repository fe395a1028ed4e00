// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { classes, safeHref, type Content, type Html } from './html.ts';

/** One primary button a page; `danger` is for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger';

const kindClass: Readonly<Record<ButtonKind, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
};

const buttonClass = (kind: ButtonKind, small: boolean | undefined): string =>
  classes('utrecht-button', kindClass[kind], small === true && 'vb-knop--klein');

export interface ButtonOptions {
  readonly label: Content;
  readonly kind?: ButtonKind;
  /** Default `submit`. */
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  readonly formAction?: string;
  /** What a screen reader hears when the visible label alone does not say on what the button works. */
  readonly hiddenText?: string;
  readonly small?: boolean;
}

/** A button; submits its form unless `type` says otherwise. */
export const button = (o: ButtonOptions): Html =>
  html`<button
    class="${buttonClass(o.kind ?? 'secondary', o.small)}"
    type="${o.type ?? 'submit'}"
    ${o.name === undefined ? '' : html`name="${o.name}"`}
    ${o.value === undefined ? '' : html`value="${o.value}"`}
    ${o.formAction === undefined ? '' : html`formaction="${safeHref(o.formAction)}"`}
  >
    ${o.label}${hidden(o.hiddenText)}
  </button>`;

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const linkButton = (o: {
  readonly label: Content;
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly hiddenText?: string;
  readonly small?: boolean;
}): Html =>
  html`<a class="${classes(buttonClass(o.kind ?? 'secondary', o.small), 'vb-knop')}" href="${safeHref(o.href)}"
    >${o.label}${hidden(o.hiddenText)}</a
  >`;

/** A text link. */
export const link = (o: { readonly label: Content; readonly href: string; readonly hiddenText?: string }): Html =>
  html`<a class="utrecht-link" href="${safeHref(o.href)}">${o.label}${hidden(o.hiddenText)}</a>`;

/** Buttons beside each other, wrapping on a small screen. */
export const buttonRow = (...buttons: readonly Html[]): Html => html`<div class="vb-knoppen">${buttons}</div>`;

/** One button that changes something by POST, with its hidden fields. */
export const actionButton = (
  o: ButtonOptions & {
    readonly action: string;
    readonly csrf: string;
    readonly hidden?: Readonly<Record<string, string>>;
  },
): Html =>
  html`<form class="vb-actie" method="post" action="${safeHref(o.action)}">
    ${csrfField(o.csrf)}${Object.entries(o.hidden ?? {}).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}${button(o)}
  </form>`;

/** The hidden field that proves that a form was given out by this server. */
export const csrfField = (token: string): Html => html`<input type="hidden" name="csrf" value="${token}" />`;

/** Text that only a screen reader hears; begins with a space, so that it does not stick to the word before it. */
export const hidden = (text: string | undefined): Html | string =>
  text === undefined ? '' : html`<span class="vb-onzichtbaar"> ${text}</span>`;
