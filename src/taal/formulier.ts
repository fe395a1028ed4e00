// SPDX-License-Identifier: EUPL-1.2
import type { Option } from '../platform/html/field.ts';
import type { FormTexts } from '../platform/html/form.ts';
import type { ActorTx } from '../platform/db/actor.ts';
import type { Answer, Posted, Typed } from '../platform/http/route.ts';
import { Invalid, type FieldError } from '../platform/result.ts';
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

/**
 * Does the work of a good form. With wrong fields, also those that only a command knows of, the page comes back with what was
 * typed; a command throws Invalid before it writes anything.
 */
export async function verwerkFormulier<T>(
  { form, typed, tx }: { readonly form: Posted<T>; readonly typed: Typed; readonly tx: ActorTx },
  handeling: string,
  werk: (value: T) => Promise<Answer>,
  toon: (form: Posted<T>) => Promise<Answer>,
): Promise<Answer> {
  const fout = async (posted: Posted<T>) => {
    await tx.verantwoord({ handeling, objectSoort: handeling.split('.')[0] ?? handeling, uitkomst: 'mislukt' });
    return toon(posted);
  };
  if (!form.ok) return fout(form);
  try {
    return await werk(form.value);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return fout({ ok: false, errors: error.errors, typed });
  }
}
