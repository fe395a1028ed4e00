// SPDX-License-Identifier: EUPL-1.2
import type { Option } from '../platform/html/field.ts';
import type { FormTexts } from '../platform/html/form.ts';
import type { Posted, Typed } from '../platform/http/route.ts';
import type { FieldError } from '../platform/result.ts';
import { hoofdletter, type Ui } from './ui.ts';

/** The fixed words of every form. */
export const formTexts = (ui: Ui): FormTexts => ({
  optional: `(${ui.t('algemeen.optioneel')})`,
  error: `${ui.t('algemeen.fout')}:`,
  choose: ui.t('algemeen.kies'),
  errors: ui.t('algemeen.herstel'),
});

/** Glossary words as choices. */
export const opties = (ui: Ui, words: readonly string[]): Option[] =>
  words.map((value) => ({ value, label: hoofdletter(ui.tekst(value)) }));

export const foutmeldingen = (ui: Ui, errors: readonly FieldError[]) =>
  errors.map(({ field, key, values }) => ({ field, message: ui.tekst(key, values) }));

/** What stands in a form: what was typed when it came back with errors, else what is stored. */
export interface Invulling {
  readonly value: (name: string, stored?: string | null) => string;
  readonly values: (name: string, stored?: readonly string[]) => readonly string[];
  readonly checked: (name: string, stored?: boolean) => boolean;
}

export const invulling = (typed: Typed | undefined): Invulling => ({
  value: (name, stored) => {
    const given = typed?.[name];
    return typed ? (typeof given === 'string' ? given : (given?.[0] ?? '')) : (stored ?? '');
  },
  values: (name, stored) => {
    const given = typed?.[name];
    return typed ? (typeof given === 'string' ? [given] : (given ?? [])) : (stored ?? []);
  },
  checked: (name, stored) => (typed ? typed[name] !== undefined : (stored ?? false)),
});

/** What came back wrong, as the page shows it; nothing when the form is fresh. */
export const terug = (form: Posted<unknown> | undefined): { errors: readonly FieldError[]; typed: Typed | undefined } =>
  form && !form.ok ? { errors: form.errors, typed: form.typed } : { errors: [], typed: undefined };
