// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { verplicht } from '../../platform/http/fields.ts';
import { OORDELEN } from '../casus/rules.ts';

export const herwegingFormulier = z.object({
  oordeel: z.enum(OORDELEN, 'fout.keuze'),
  toelichting: verplicht(5000),
});
