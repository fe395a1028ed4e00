// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, verplicht, versie } from '../../../platform/http/fields.ts';

const code = z
  .string('fout.leeg')
  .trim()
  .toUpperCase()
  .regex(/^GM\d{4}$/, 'herindeling.codeVorm');

/** A new municipality and those that merge into it; a form sends a single one as text. */
export const herindelingFormulier = z.object({
  voorgangers: z.preprocess(
    (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
    z.array(code, 'fout.keuze').max(50, 'fout.keuze'),
  ),
  code,
  naam: verplicht(100),
  op: dag,
});
export type Herindelinggegevens = z.infer<typeof herindelingFormulier>;

export const opvolgFormulier = z.object({ opvolger: code, versie });
