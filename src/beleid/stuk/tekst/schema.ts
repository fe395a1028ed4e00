// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, versie } from '../../../platform/http/fields.ts';
import { REGIOSLEUTELS, TEKSTSOORTEN } from '../rules.ts';

export const tekstFormulier = z.object({
  stuksoort: z.enum(TEKSTSOORTEN, 'fout.keuze'),
  paragraaf: z.enum(REGIOSLEUTELS, 'fout.keuze'),
  tekst: tekst(20_000),
  versie,
});
export type Tekstgegevens = z.infer<typeof tekstFormulier>;
