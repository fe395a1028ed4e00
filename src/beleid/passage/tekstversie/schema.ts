// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { verplicht } from '../../../platform/http/fields.ts';
import { BEVRIESSOORTEN } from './rules.ts';

export const bevriesFormulier = z.object({
  soort: z.enum(BEVRIESSOORTEN, 'fout.keuze'),
  naam: verplicht(200),
});
export type Bevriezing = z.infer<typeof bevriesFormulier>;
