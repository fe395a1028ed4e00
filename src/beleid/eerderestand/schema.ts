// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseDay } from '../../platform/dates.ts';

const dag = z
  .string()
  .nullable()
  .transform((tekst) => (tekst === null ? null : (parseDay(tekst) ?? null)));

/** A window as it stood. */
export const vensterToen = z.object({
  kanaal: z.enum(['openbaar', 'uitnodiging', 'raad']),
  van: dag,
  tot: dag,
  vindplaats: z.string(),
});
/** A motion or a promise as it stood. */
export const opvolgingToen = z.object({ status: z.string(), eigenaar: z.string(), deadline: dag });
