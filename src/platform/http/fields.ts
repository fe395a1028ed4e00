// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseDay } from '../dates.ts';

/** Text that may stay empty; trimmed. */
export const tekst = (longest: number) => z.string('fout.vorm').trim().max(longest, 'fout.teLang').default('');
/** Text that must be there; trimmed. */
export const verplicht = (longest: number) =>
  z.string('fout.leeg').trim().min(1, 'fout.leeg').max(longest, 'fout.teLang');

/** A day on which something of a living person can have happened; the database knows no year 0. */
const plausible = (typed: string) => (/^(19|20|21)/.test(typed) ? parseDay(typed) : undefined);

/** A day as `YYYY-MM-DD`. */
export const dag = z.string('fout.datum').transform((typed, context) => {
  const day = plausible(typed.trim());
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'fout.datum' });
  return z.NEVER;
});
/** A day, or null when nothing was typed. */
export const dagOfLeeg = z
  .string('fout.datum')
  .trim()
  .default('')
  .transform((typed, context) => {
    const day = typed === '' ? null : plausible(typed);
    if (day === undefined) context.addIssue({ code: 'custom', message: 'fout.datum' });
    return day ?? null;
  });
/** A checkbox with the value `ja`. */
export const vinkje = z
  .unknown()
  .optional()
  .transform((typed) => typed === 'ja' || typed === 'on' || typed === true);
/** One of the words, or null when nothing was chosen. */
export const keuzeOfLeeg = <T extends string>(words: readonly T[]) =>
  z
    .union([z.enum(words, 'fout.keuze'), z.literal('')], 'fout.keuze')
    .default('')
    .transform((word) => word || null);
/** An id that was chosen, or null. */
export const idOfLeeg = z
  .union([z.uuid('fout.keuze'), z.literal('')], 'fout.keuze')
  .default('')
  .transform((id) => id || null);
/** One or more of the words; a form sends a single one as text. */
export const keuzes = <T extends string>(words: readonly T[]) =>
  z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(z.enum(words, 'fout.keuze')).min(1, 'fout.keuze'),
  );
/** The version of the case that the form was made from. */
export const versie = z.coerce
  .number('fout.getal')
  .int('fout.getal')
  .min(0, 'fout.getal')
  .max(2_000_000_000, 'fout.getal');

/** What was typed as one text; anything else is empty. */
export const woord = (typed: unknown): string => (typeof typed === 'string' ? typed.trim() : '');
