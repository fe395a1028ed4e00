// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { onderdeelSoorten } from '../lezen/onderdeel/rules.ts';
import { TOON } from './rules.ts';

/**
 * What is looked at on the check page, as it stands in the address and comes back with every form: which onderdelen, which
 * page of them, which one is chosen, or which passage of the source. Anything that makes no sense is left out.
 */
export const blikSchema = z.object({
  soort: z.enum(onderdeelSoorten).nullable().catch(null),
  toon: z.enum(TOON).nullable().catch(null),
  pagina: z.coerce.number().int().min(1).max(100_000).nullable().catch(null),
  onderdeel: z.uuid().nullable().catch(null),
  van: z.coerce.number().int().min(0).nullable().catch(null),
  tot: z.coerce.number().int().min(1).nullable().catch(null),
});
export type Blik = z.infer<typeof blikSchema>;

export const leesBlik = (velden: Readonly<Record<string, unknown>>): Blik =>
  blikSchema.parse(
    Object.fromEntries(
      Object.keys(blikSchema.shape).map((naam) => [naam, velden[naam] === '' ? null : (velden[naam] ?? null)]),
    ),
  );
