// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { versie } from '../../../platform/http/fields.ts';

/** As it was typed, untrimmed: errors name the line. */
const adressen = z
  .string('fout.leeg')
  .max(20_000, 'fout.teLang')
  .refine((getypt) => getypt.trim() !== '', 'fout.leeg');

export const uitnodigFormulier = z.object({
  /** Of this filled-in form: pressed twice, it is sent once. */
  beurt: z.uuid('fout.vorm'),
  partij: z.uuid('fout.keuze'),
  adressen,
  versie,
});
export type Uitnodiggegevens = z.infer<typeof uitnodigFormulier>;

export const wisFormulier = z.object({ beurt: z.uuid('fout.vorm') });
