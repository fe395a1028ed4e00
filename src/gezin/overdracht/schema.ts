// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { verplicht, versie } from '../../platform/http/fields.ts';

export const accepterenFormulier = z.object({
  contactpersoon: z.uuid('fout.keuze'),
  casusregisseur: z.uuid('fout.keuze'),
  versie,
});
export const redenFormulier = z.object({
  reden: verplicht(5000),
  versie,
});
