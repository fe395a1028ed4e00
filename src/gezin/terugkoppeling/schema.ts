// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht, vinkje } from '../../platform/http/fields.ts';
import { MANIEREN, REDENEN } from './rules.ts';

export const gegevenFormulier = z.object({
  heeftRol: vinkje,
  hoe: z.enum(MANIEREN, 'fout.keuze'),
  tekst: verplicht(10_000),
});
export type GegevenInvoer = z.infer<typeof gegevenFormulier>;

export const nietGegevenFormulier = z
  .object({ reden: z.enum(REDENEN, 'fout.keuze'), toelichting: tekst(2000) })
  .refine(({ reden, toelichting }) => reden !== 'andereReden' || toelichting !== '', {
    path: ['toelichting'],
    message: 'terugkoppeling.toelichtingNodig',
  });
export type NietGegevenInvoer = z.infer<typeof nietGegevenFormulier>;
