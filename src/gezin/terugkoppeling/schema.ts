// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht, vinkje } from '../../platform/http/fields.ts';
import { MANIEREN, MOMENTEN, REDENEN } from './rules.ts';

/** Which of the two the page showed: a second click on it settles no other one. */
const moment = z.enum(MOMENTEN, 'fout.keuze').optional();

export const gegevenFormulier = z.object({
  moment,
  heeftRol: vinkje,
  hoe: z.enum(MANIEREN, 'fout.keuze'),
  tekst: verplicht(10_000),
});
export type GegevenInvoer = z.infer<typeof gegevenFormulier>;

export const nietGegevenFormulier = z
  .object({ moment, reden: z.enum(REDENEN, 'fout.keuze'), toelichting: tekst(2000) })
  .refine(({ reden, toelichting }) => reden !== 'andereReden' || toelichting !== '', {
    path: ['toelichting'],
    message: 'terugkoppeling.toelichtingNodig',
  });
export type NietGegevenInvoer = z.infer<typeof nietGegevenFormulier>;
