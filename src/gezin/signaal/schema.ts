// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, idOfLeeg, verplicht, vinkje } from '../../platform/http/fields.ts';
import { isKenmerk, KENMERK_LENGTE, KINDCHECKS, SIGNAAL_BRONNEN } from './rules.ts';

export const kenmerk = verplicht(KENMERK_LENGTE).refine(isKenmerk, 'fout.bsnInKenmerk');

export const signaalFormulier = z.object({
  kenmerk,
  op: dag,
  feiten: verplicht(10_000),
  bron: z.enum(SIGNAAL_BRONNEN, 'fout.keuze'),
  kindcheck: z.enum(KINDCHECKS, 'fout.keuze'),
  dierSignaal: vinkje,
  /** The trajectory that it goes into; empty leaves it loose. */
  traject: idOfLeeg,
});
export type SignaalInvoer = z.infer<typeof signaalFormulier>;
